//! Writing a screen, element by element, in the order in which it is read.
//!
//! Leptos is what tells that something has changed. Its own views are types, and each combination
//! of elements would be compiled on its own, to a kilobyte in the sealed page: written this way, a
//! whole page is a few hundred bytes.
//!
//! [`dom`] writes into the document, [`html`] writes HTML where there is none; [`view`] is how what
//! is written stands in Leptos.

#[cfg(target_arch = "wasm32")]
mod dom;
#[cfg(not(target_arch = "wasm32"))]
mod html;
pub mod view;

#[cfg(target_arch = "wasm32")]
use dom::Pen;
#[cfg(target_arch = "wasm32")]
pub use dom::{Piece, Written, apart, wait, when_painted};
#[cfg(not(target_arch = "wasm32"))]
use html::Pen;
#[cfg(not(target_arch = "wasm32"))]
pub use html::{Piece, Written, apart, wait, when_painted};
use leptos::prelude::*;
use leptos::web_sys::{Event, HtmlElement};
use std::any::Any;

/// A screen that is being written.
///
/// Attributes, classes and behaviour belong to the element that was opened last, and come before
/// what stands in it.
#[derive(Default)]
pub struct Out {
    pen: Pen,
}

impl Out {
    /// Opens an element, named as in a style sheet with at most one dot: `p.cc-note`. What comes
    /// next stands in it.
    pub fn open(&mut self, name: &str) {
        let (tag, class) = name.split_once('.').unwrap_or((name, ""));
        self.pen.open(tag);
        self.class(class);
    }

    /// Closes the element that was opened last.
    pub fn close(&mut self) {
        self.pen.close();
    }

    /// Closes so many elements.
    pub fn close_all(&mut self, many: usize) {
        for _ in 0..many {
            self.close();
        }
    }

    /// Words.
    pub fn text(&mut self, words: &str) {
        self.pen.text(words);
    }

    /// Words that follow what they read. Words that stay the same are left alone: a status would be
    /// read out again.
    pub fn text_while(&mut self, words: impl Fn() -> String + 'static) {
        self.pen.text_while(Box::new(words));
    }

    /// An element that holds words only.
    pub fn said(&mut self, name: &str, words: &str) {
        self.open(name);
        self.text(words);
        self.close();
    }

    /// The same where there are words, else nothing.
    pub fn said_if(&mut self, name: &str, words: &str) {
        if !words.is_empty() {
            self.said(name, words);
        }
    }

    /// The head of a column or of a row of a table: `col` or `row`.
    pub fn head(&mut self, scope: &str, words: &str) {
        self.open("th");
        self.attr("scope", scope);
        self.text(words);
        self.close();
    }

    /// A list of lines.
    pub fn lines(&mut self, lines: impl IntoIterator<Item: AsRef<str>>) {
        self.open("ul.cc-list");
        for line in lines {
            self.said("li", line.as_ref());
        }
        self.close();
    }

    /// A disclosure, closed until wanted: what comes next stands in it.
    pub fn disclose(&mut self, summary: &str) {
        self.open("details.cc-why");
        self.said("summary", summary);
    }

    /// An attribute.
    pub fn attr(&mut self, name: &str, value: &str) {
        self.pen.attr(name, value);
    }

    /// An attribute whose value follows what it reads.
    pub fn attr_while(&mut self, name: &'static str, value: impl Fn() -> &'static str + 'static) {
        self.pen.attr_while(name, Box::new(value));
    }

    /// Classes, one or several with spaces between, or none.
    pub fn class(&mut self, class: &str) {
        if !class.is_empty() {
            self.pen.class(class);
        }
    }

    /// A class where it holds.
    pub fn class_if(&mut self, class: &str, holds: bool) {
        if holds {
            self.class(class);
        }
    }

    /// A class as long as it holds.
    pub fn class_while(&mut self, class: &'static str, holds: impl Fn() -> bool + 'static) {
        self.pen.class_while(class, Box::new(holds));
    }

    /// A box that is checked as long as it holds.
    pub fn checked(&mut self, holds: impl Fn() -> bool + 'static) {
        self.pen.checked(Box::new(holds));
    }

    /// What to do when something happens to the element.
    pub fn on(&mut self, event: &'static str, act: impl Fn(Event) + 'static) {
        self.pen.on(event, Box::new(act));
    }

    /// What to do with the element once it stands in the document.
    pub fn then(&mut self, act: impl Fn(&HtmlElement) + 'static) {
        self.pen.then(Box::new(act));
    }

    /// What is written anew when something that it reads has changed.
    pub fn live(&mut self, write: impl Fn(&mut Self) + 'static) {
        self.pen.live(Box::new(write), false);
    }

    /// The same, and what a person has opened in it stays open.
    pub fn live_open(&mut self, write: impl Fn(&mut Self) + 'static) {
        self.pen.live(Box::new(write), true);
    }

    /// What comes once the screen so far has been painted: a person sees the top of a screen first,
    /// and the rest of it a frame later. In what is written apart it is written at once, and still
    /// comes later.
    pub fn later(&mut self, write: impl FnOnce(&mut Self) + 'static) {
        self.pen.later(Box::new(write));
    }

    /// What was written apart comes here.
    pub fn place(&mut self, piece: Piece) {
        self.pen.place(piece);
    }
}

/// Does something now, and again when something that it reads has changed.
pub fn follow(act: impl Fn() + 'static) {
    follow_boxed(Box::new(act));
}

fn follow_boxed(act: Box<dyn Fn()>) {
    // An effect ends when nobody holds it.
    hold(Box::new(RenderEffect::new(move |_| act())));
}

/// A number: what reads it is done again only when it is another. One kind of memo for whatever
/// may change, because each kind is kilobytes of the page.
pub fn number(of: impl Fn() -> u32 + Send + Sync + 'static) -> Memo<u32> {
    number_boxed(Box::new(of))
}

fn number_boxed(of: Box<dyn Fn() -> u32 + Send + Sync>) -> Memo<u32> {
    Memo::new(move |_| of())
}

/// Ends with what is written around it.
fn hold(what: Box<dyn Any>) {
    StoredValue::new_local(what);
}
