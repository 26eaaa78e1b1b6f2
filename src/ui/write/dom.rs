//! Writing into the document.

use super::{Out, follow_boxed, hold};
use leptos::prelude::*;
use leptos::tachys::renderer::Rndr;
use leptos::wasm_bindgen::JsCast;
use leptos::wasm_bindgen::closure::Closure;
use leptos::web_sys::{DocumentFragment, Element, Event, HtmlElement, HtmlInputElement, Node};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::time::Duration;

/// What a screen is.
const SCREEN: &str = "main";

/// What a screen has that is laid out and not shown; the style sheet goes by it as well.
const OUT_OF_SIGHT: &str = "aria-hidden";

/// What was written, as Leptos mounts it.
pub type Written = Element;

/// Where nothing is painted, what waits for it waits no longer than this.
const UNPAINTED: Duration = Duration::from_millis(100);

/// What is done with what was written, once.
type Act = Box<dyn FnOnce()>;

/// A screen that is not shown yet.
pub struct Piece {
    /// Empty while it is laid out.
    all: DocumentFragment,
    then: Vec<Act>,
    /// What follows and listens in it ends with this.
    owner: Owner,
    /// Its one element, while that is laid out.
    laid_out: RefCell<Option<Element>>,
}

impl Piece {
    /// Lets the browser lay it out, out of sight, behind the screen in which this element is. Shown
    /// after that, it only has to be painted.
    pub fn lay_out(&self, element: &Element) {
        let screen = element.closest(SCREEN).ok().flatten();
        let parent = screen.as_ref().and_then(|screen| screen.parent_node());
        if let (Some(screen), Some(parent), Some(own)) = (screen, parent, self.all.first_child()) {
            let own: Element = own.unchecked_into();
            Rndr::set_attribute(&own, OUT_OF_SIGHT, "true");
            // It is put nowhere only where the screen has gone.
            let _ = parent.insert_before(&own, screen.next_sibling().as_ref());
            self.laid_out.replace(Some(own));
        }
    }

    /// Takes it out of the document again.
    pub fn take_back(&self) {
        if let Some(own) = self.laid_out.take() {
            let _ = self.all.append_child(&own);
            Rndr::remove_attribute(&own, OUT_OF_SIGHT);
        }
    }
}

/// What is being written.
pub struct Pen {
    /// All that is written: put into the document as one piece, not one by one.
    all: DocumentFragment,
    /// The next element comes into the last of them.
    open: Vec<Element>,
    /// The boxes, and when they are checked.
    boxes: Vec<(HtmlInputElement, Box<dyn Fn() -> bool>)>,
    /// What is done once all stands in the document.
    then: Vec<Act>,
    /// Whether it stands nowhere for now.
    is_apart: bool,
    /// What comes here and is in its place already.
    laid_out: Option<Element>,
}

impl Default for Pen {
    fn default() -> Self {
        Self {
            all: document().create_document_fragment(),
            open: Vec::new(),
            boxes: Vec::new(),
            then: Vec::new(),
            is_apart: false,
            laid_out: None,
        }
    }
}

impl Pen {
    pub fn open(&mut self, tag: &str) {
        let element = Rndr::create_element(tag, None);
        self.put(&element);
        self.open.push(element);
    }

    pub fn close(&mut self) {
        debug_assert!(!self.open.is_empty(), "closed once too often");
        self.open.pop();
    }

    pub fn text(&mut self, words: &str) {
        self.put(&Rndr::create_text_node(words));
    }

    pub fn text_while(&mut self, words: Box<dyn Fn() -> String>) {
        let text = Rndr::create_text_node("");
        self.put(&text);
        follow_boxed(Box::new(move || {
            let words = words();
            if text.text_content().as_deref() != Some(&words) {
                text.set_text_content(Some(&words));
            }
        }));
    }

    pub fn attr(&mut self, name: &str, value: &str) {
        if let Some(element) = self.open.last() {
            Rndr::set_attribute(element, name, value);
        }
    }

    pub fn attr_while(&mut self, name: &'static str, value: Box<dyn Fn() -> &'static str>) {
        if let Some(element) = self.open.last().cloned() {
            follow_boxed(Box::new(move || {
                Rndr::set_attribute(&element, name, value())
            }));
        }
    }

    pub fn class(&mut self, class: &str) {
        if let Some(element) = self.open.last() {
            let list = element.class_list();
            for class in class.split(' ') {
                Rndr::add_class(&list, class);
            }
        }
    }

    pub fn class_while(&mut self, class: &'static str, holds: Box<dyn Fn() -> bool>) {
        if let Some(element) = self.open.last() {
            let list = element.class_list();
            follow_boxed(Box::new(move || {
                if holds() {
                    Rndr::add_class(&list, class);
                } else {
                    Rndr::remove_class(&list, class);
                }
            }));
        }
    }

    pub fn checked(&mut self, holds: Box<dyn Fn() -> bool>) {
        if let Some(element) = self.open.last() {
            let input = element.clone().unchecked_into();
            self.boxes.push((input, holds));
        }
    }

    pub fn on(&mut self, event: &'static str, act: Box<dyn FnMut(Event)>) {
        if let Some(element) = self.open.last() {
            // It is heard as long as it is held.
            hold(Box::new(Listener::new(element.clone(), event, act)));
        }
    }

    pub fn then(&mut self, act: Box<dyn Fn(&HtmlElement)>) {
        if let Some(element) = self.open.last() {
            let element: HtmlElement = element.clone().unchecked_into();
            self.then.push(Box::new(move || act(&element)));
        }
    }

    pub fn live(&mut self, write: Box<dyn Fn(&mut Out)>, stays_open: bool) {
        let [start, end] = [(); 2].map(|()| Node::from(Rndr::create_placeholder()));
        self.put(&start);
        self.put(&end);
        rewrite(start, end, write, stays_open);
    }

    pub fn later(&mut self, write: Box<dyn FnOnce(&mut Out)>) {
        // It goes with the screen that it belongs to: nothing here keeps that.
        let Some(owner) = Owner::current().map(|owner| owner.downgrade()) else {
            return;
        };
        let end = Node::from(Rndr::create_placeholder());
        self.put(&end);
        // Apart there is time to write it; it is still put there later.
        let write = if self.is_apart {
            let piece = apart(write);
            Box::new(move |out: &mut Out| out.place(piece))
        } else {
            write
        };
        let write = Rc::new(Cell::new(Some(write)));
        let found = Rc::downgrade(&write);
        hold(Box::new(write));
        let act = move || {
            let write = found.upgrade().and_then(|write| write.take());
            if let (Some(owner), Some(write)) = (owner.upgrade(), write) {
                owner.with(|| put_before(&end, &written(write).all()));
            }
        };
        self.then.push(Box::new(|| when_painted(Rc::new(act))));
    }

    pub fn place(&mut self, piece: Piece) {
        self.put(&piece.all);
        self.laid_out = piece.laid_out.take();
        self.then.extend(piece.then);
        hold(Box::new(piece.owner));
    }

    /// Nobody asks for HTML where there is a document.
    pub fn html(self) -> String {
        String::new()
    }

    /// The first element that was written.
    pub fn done(self) -> Written {
        let first = self.all().first_child();
        first.map_or_else(|| Rndr::create_element("div", None), Node::unchecked_into)
    }

    /// All that was written.
    fn all(self) -> DocumentFragment {
        let (all, mut then) = self.all_and_then();
        if !then.is_empty() {
            // An effect first runs when everything around it has been written.
            Effect::new(move |_| then.drain(..).for_each(|act| act()));
        }
        all
    }

    /// The same, and what is to be done once it stands in the document. One effect sets all boxes:
    /// an answer wakes it once, not once for each. Every event does, also one that changes nothing:
    /// a box shows what counts, not what was pressed.
    fn all_and_then(self) -> (DocumentFragment, Vec<Act>) {
        let Self {
            all, boxes, then, ..
        } = self;
        if !boxes.is_empty() {
            follow_boxed(Box::new(move || {
                for (input, holds) in &boxes {
                    input.set_checked(holds());
                }
            }));
        }
        (all, then)
    }

    fn put(&self, node: &Node) {
        let all: &Node = &self.all;
        let parent = self.open.last().map_or(all, |open| open);
        // What cannot be put there is left out; the screen around it stands.
        let _ = parent.append_child(node);
    }
}

/// A screen that stands nowhere yet: what follows and listens in it does so already.
pub fn apart(write: Box<dyn FnOnce(&mut Out)>) -> Piece {
    let owner = Owner::new();
    let (all, then) = owner.with(|| {
        let mut out = Out::default();
        out.pen.is_apart = true;
        write(&mut out);
        out.pen.all_and_then()
    });
    Piece {
        all,
        then,
        owner,
        laid_out: RefCell::default(),
    }
}

/// Does something behind the next paint; where nothing is painted, soon. More than once, perhaps.
pub fn when_painted(act: Rc<dyn Fn()>) {
    let soon = act.clone();
    let painted: Act = Box::new(move || wait(Duration::ZERO, soon));
    request_animation_frame(painted);
    wait(UNPAINTED, act);
}

/// Does something after so long. Boxed as what waits for a frame is: one kind of closure.
pub fn wait(delay: Duration, act: Rc<dyn Fn()>) {
    let act: Act = Box::new(move || act());
    set_timeout(act, delay);
}

/// What hears an event. An event that is under way when its element goes is not heard any more.
struct Listener {
    element: Element,
    event: &'static str,
    act: Closure<dyn FnMut(Event)>,
}

impl Listener {
    fn new(element: Element, event: &'static str, act: Box<dyn FnMut(Event)>) -> Self {
        let act = Closure::wrap(act);
        let _ = element.add_event_listener_with_callback(event, act.as_ref().unchecked_ref());
        Self {
            element,
            event,
            act,
        }
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        let act = self.act.as_ref().unchecked_ref();
        let _ = self
            .element
            .remove_event_listener_with_callback(self.event, act);
    }
}

/// Writes a stretch of the document between two comments, again and again.
fn rewrite(start: Node, end: Node, write: Box<dyn Fn(&mut Out)>, stays_open: bool) {
    follow_boxed(Box::new(move || {
        let mut pen = written(&write);
        let laid_out = pen.laid_out.take();
        let now = pen.all();
        if let Some(parent) = end.parent_node() {
            if stays_open {
                stay_open(parent.unchecked_ref(), &now);
            }
            // What is laid out stands behind all that goes.
            let stays: &Node = laid_out.as_ref().map_or(&end, |own| own);
            while let Some(next) = start.next_sibling().filter(|next| next != stays) {
                leave(&next);
                let _ = parent.remove_child(&next);
            }
        }
        if let Some(own) = laid_out {
            Rndr::remove_attribute(&own, OUT_OF_SIGHT);
        }
        put_before(&end, &now);
    }));
}

/// Takes the focus out of what is about to go: the browser would style what is left before it does.
fn leave(node: &Node) {
    let active = document().active_element();
    if let Some(active) = active.filter(|active| node.contains(Some(active))) {
        let _ = active.unchecked_into::<HtmlElement>().blur();
    }
}

/// What this writes.
fn written(write: impl FnOnce(&mut Out)) -> Pen {
    let mut out = Out::default();
    write(&mut out);
    out.pen
}

/// Puts what was written before `end`.
fn put_before(end: &Node, all: &DocumentFragment) {
    if let Some(parent) = end.parent_node() {
        // It is put nowhere only where `end` has gone.
        let _ = parent.insert_before(all, Some(end));
    }
}

/// What a person has opened stays open where it is written again.
fn stay_open(before: &DocumentFragment, now: &DocumentFragment) {
    let all = |written: &DocumentFragment, which: &str| {
        let found = written.query_selector_all(which).ok();
        let found = found.map(|found| (0..found.length()).filter_map(move |at| found.item(at)));
        found.into_iter().flatten().map(Node::unchecked_into)
    };
    let title = |element: &Element| element.first_element_child().and_then(|s| s.text_content());
    for was in all(before, "details[open]") {
        for is in all(now, "details").filter(|is| title(is) == title(&was)) {
            Rndr::set_attribute(&is, "open", "");
        }
    }
}
