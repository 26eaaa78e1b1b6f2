//! Elements without behaviour, all of one kind of view.
//!
//! Each shape of `view!` is compiled on its own, to up to a kilobyte in the sealed page. Long pages
//! that mostly tell something are written with this instead.

use super::button::press;
use crate::flow::session::Event;
use crate::ui::context::Context;
use leptos::html::custom;
use leptos::prelude::*;

/// A page that is being written, element by element.
///
/// Elements are named as in a style sheet, with at most one class: `p.cc-note`. For `th` it is the
/// scope: `th.col`.
#[derive(Default)]
pub struct Plain {
    done: Vec<AnyView>,
    open: Vec<(&'static str, Vec<AnyView>)>,
}

impl Plain {
    /// Opens an element: what comes next stands in it.
    pub fn open(&mut self, name: &'static str) {
        let around = std::mem::take(&mut self.done);
        self.open.push((name, around));
    }

    /// Closes the element that was opened last.
    pub fn close(&mut self) {
        if let Some((name, around)) = self.open.pop() {
            let children = std::mem::replace(&mut self.done, around);
            let (name, class) = match name.split_once('.') {
                Some((name, class)) => (name, Some(class)),
                None => (name, None),
            };
            self.put(match name {
                "th" => custom(name).attr("scope", class).child(children).into_any(),
                _ => custom(name).class(class).child(children).into_any(),
            });
        }
    }

    /// Words.
    pub fn text(&mut self, words: &str) {
        self.put(words.to_string().into_any());
    }

    /// An element that holds words only.
    pub fn said(&mut self, name: &'static str, words: &str) {
        self.open(name);
        self.text(words);
        self.close();
    }

    /// A list of lines.
    pub fn lines<S: AsRef<str>>(&mut self, lines: &[S]) {
        self.open("ul.cc-list");
        for line in lines {
            self.said("li", line.as_ref());
        }
        self.close();
    }

    /// A button.
    pub fn button(
        &mut self,
        context: Context,
        class: &'static str,
        label: &'static str,
        event: Event,
    ) {
        self.put(press(context, label, class, event));
    }

    /// What is written anew when what it reads has changed.
    pub fn live(&mut self, write: impl Fn(&mut Self) + Send + 'static) {
        let write: Box<dyn Fn(&mut Self) + Send> = Box::new(write);
        let view = move || {
            let mut page = Self::default();
            write(&mut page);
            page.view()
        };
        self.put(view.into_any());
    }

    /// Any other view.
    pub fn put(&mut self, view: AnyView) {
        self.done.push(view);
    }

    /// What was written. What is still open is closed.
    pub fn view(mut self) -> AnyView {
        while !self.open.is_empty() {
            self.close();
        }
        self.done.into_any()
    }
}
