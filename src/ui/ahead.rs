//! The next page of questions, written while the person still looks at the one before.
//!
//! Once a page has its answers, they say where Continue leads. Turning the page then only puts
//! there what has been written already; while a finger or the mouse is down on Continue, the browser
//! lays it out.

use super::context::Context;
use super::pages::questions::questions;
use super::write::{Out, Piece, apart, wait};
use crate::flow::answers::Answers;
use crate::flow::session::{Event, Place, Session};
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Element, Event as Press};
use std::rc::Rc;
use std::time::Duration;

/// Sooner than anybody presses Continue, and mostly behind the paint of what was chosen.
const AFTER: Duration = Duration::from_millis(30);

/// Where nothing has come of a press by then, the page is out of the document again.
const PRESSED: Duration = Duration::from_secs(1);

/// The answers that are not applied yet, and the next page.
#[derive(Default)]
pub struct Soon {
    /// Answers whose choice is not painted yet.
    pub unpainted: Vec<Event>,
    /// The next page, where it was written ahead.
    pub next: Option<Ahead>,
    /// The first place on the page that is shown.
    first_place: usize,
    /// How often the way on was pressed.
    presses: u32,
}

impl Soon {
    /// The first place on the next page.
    fn next_place(&self) -> usize {
        PLACES - self.first_place
    }
}

/// More places than a page has.
const PLACES: usize = 10;

/// A page that was written ahead, and what it was written for.
pub struct Ahead {
    is_for: For,
    piece: Piece,
}

/// A page, the answers before it, and the tag of its language.
#[derive(PartialEq)]
struct For(usize, Answers, &'static str);

impl For {
    /// This page, with what was said and is spoken now.
    fn new(context: Context, page: usize) -> Self {
        Self(page, context.answers_now(), context.words.lang)
    }
}

/// Writes the page that Continue leads to, a little after each answer.
pub fn write_ahead(context: Context) {
    context.session.track();
    wait(AFTER, Rc::new(move || write_now(context)));
}

fn write_now(context: Context) {
    let next = |session: &Session| match session.place() {
        Place::Questions(page) => match session.clone().after(Event::Continue).place() {
            Place::Questions(next) if next != page => Some(next),
            _ => None,
        },
        _ => None,
    };
    // None where nothing runs any more.
    let page = context.session.try_with_untracked(next).flatten();
    let is_for = page.map(|page| For::new(context, page));
    let is_there =
        |found: &Option<Ahead>| found.as_ref().map(|found| &found.is_for) == is_for.as_ref();
    if context.soon.try_with_value(|soon| is_there(&soon.next)) != Some(false) {
        return;
    }
    let made = is_for.map(|is_for| {
        let page = is_for.0;
        let context = Context {
            first_place: context.soon.with_value(Soon::next_place),
            ..context
        };
        Ahead {
            is_for,
            piece: apart(Box::new(move |out| {
                out.open("main.cc-main");
                untrack(|| questions(out, context, page));
                out.close();
            })),
        }
    });
    take_back(context);
    context.soon.update_value(|soon| soon.next = made);
}

/// While the element that was opened last is pressed, the next page is laid out.
pub fn laid_out_by(out: &mut Out, context: Context) {
    out.on("pointerdown", move |press: Press| {
        let pressed: Option<Element> = press.current_target().map(JsCast::unchecked_into);
        let this = context.soon.try_update_value(|soon| {
            if let (Some(next), Some(pressed)) = (&soon.next, pressed) {
                next.piece.lay_out(&pressed);
            }
            soon.presses += 1;
            soon.presses
        });
        let end = move || {
            // The press that is under way may be a later one.
            if context.soon.try_with_value(|soon| soon.presses) == this {
                take_back(context);
            }
        };
        wait(PRESSED, Rc::new(end));
    });
}

fn take_back(context: Context) {
    // None where nothing runs any more.
    context.soon.try_with_value(|soon| {
        if let Some(next) = &soon.next {
            next.piece.take_back();
        }
    });
}

/// The page, where it was written ahead and nothing has changed since.
pub fn written_ahead(context: Context, page: usize) -> Option<Piece> {
    let is_for = For::new(context, page);
    let take = |soon: &mut Soon| {
        let found = soon.next.take().filter(|found| found.is_for == is_for);
        soon.first_place = found.as_ref().map_or(0, |_| soon.next_place());
        found
    };
    Some(context.soon.try_update_value(take).flatten()?.piece)
}
