//! Writing HTML, where there is no document. Nothing changes there, and nothing happens.

use super::Out;
use leptos::web_sys::{Element, Event, HtmlElement};
use std::rc::Rc;
use std::time::Duration;

/// Elements that hold nothing.
const VOID: [&str; 2] = ["img", "input"];

/// What was written, as Leptos mounts it.
pub type Written = ();

/// A screen that is not shown yet.
pub struct Piece(String);

impl Piece {
    /// Nothing is laid out here.
    pub fn lay_out(&self, _: &Element) {}

    /// Nothing is laid out here.
    pub fn take_back(&self) {}
}

/// What was written, and what is open.
#[derive(Default)]
pub struct Pen {
    html: String,
    open: Vec<String>,
    /// The classes of the element whose attributes are being written.
    classes: Option<String>,
}

impl Pen {
    pub fn open(&mut self, tag: &str) {
        self.begin();
        self.html += "<";
        self.html += tag;
        self.open.push(tag.into());
        self.classes = Some(String::new());
    }

    pub fn close(&mut self) {
        self.begin();
        debug_assert!(!self.open.is_empty(), "closed once too often");
        if let Some(tag) = self.open.pop().filter(|tag| !VOID.contains(&tag.as_str())) {
            self.html += &format!("</{tag}>");
        }
    }

    pub fn text(&mut self, words: &str) {
        self.begin();
        // An empty text would be none to a browser that reads this.
        let words = if words.is_empty() { " " } else { words };
        self.html += &escaped(words);
    }

    pub fn text_while(&mut self, words: Box<dyn Fn() -> String>) {
        let words = words();
        if !words.is_empty() {
            self.text(&words);
        }
    }

    pub fn attr(&mut self, name: &str, value: &str) {
        self.html += &format!(" {name}");
        if !value.is_empty() {
            self.html += &format!("=\"{}\"", escaped(value).replace('"', "&quot;"));
        }
    }

    pub fn attr_while(&mut self, name: &str, value: Box<dyn Fn() -> &'static str>) {
        self.attr(name, value());
    }

    pub fn class(&mut self, class: &str) {
        if let Some(classes) = &mut self.classes {
            *classes += " ";
            *classes += class;
        }
    }

    pub fn class_while(&mut self, class: &str, holds: Box<dyn Fn() -> bool>) {
        if holds() {
            self.class(class);
        }
    }

    /// In the document this is a property; as HTML it is what the box begins with.
    pub fn checked(&mut self, holds: Box<dyn Fn() -> bool>) {
        if holds() {
            self.attr("checked", "");
        }
    }

    pub fn on(&mut self, _: &str, _: Box<dyn FnMut(Event)>) {}

    pub fn then(&mut self, _: Box<dyn Fn(&HtmlElement)>) {}

    pub fn live(&mut self, write: Box<dyn Fn(&mut Out)>, _: bool) {
        self.later(write);
    }

    pub fn later(&mut self, write: Box<dyn FnOnce(&mut Out)>) {
        self.place(apart(write));
    }

    pub fn place(&mut self, piece: Piece) {
        self.begin();
        self.html += &piece.0;
    }

    pub fn html(self) -> String {
        self.html
    }

    /// There is nothing to mount.
    pub fn done(self) -> Written {}

    /// Ends the attributes of the element that was opened last.
    fn begin(&mut self) {
        if let Some(classes) = self.classes.take() {
            if let Some(classes) = classes.get(1..) {
                self.attr("class", classes);
            }
            self.html += ">";
        }
    }
}

/// A screen that stands nowhere yet.
pub fn apart(write: Box<dyn FnOnce(&mut Out)>) -> Piece {
    let mut out = Out::default();
    write(&mut out);
    Piece(out.pen.html())
}

/// Nothing is painted here.
pub fn when_painted(_: Rc<dyn Fn()>) {}

/// Nobody waits here.
pub fn wait(_: Duration, _: Rc<dyn Fn()>) {}

fn escaped(words: &str) -> String {
    words
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}
