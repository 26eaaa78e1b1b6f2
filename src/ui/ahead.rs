//! The next page of questions, written while the person still looks at the one before.
//!
//! Once a page has its answers, they say where Continue leads. Turning the page then only puts
//! there what has been written already.

use super::context::Context;
use super::pages::questions::questions;
use super::write::{Piece, apart, wait};
use crate::flow::answers::Answers;
use crate::flow::session::{Event, Place, Session};
use leptos::prelude::*;
use std::rc::Rc;
use std::time::Duration;

/// Sooner than anybody presses Continue, and mostly behind the paint of what was chosen.
const AFTER: Duration = Duration::from_millis(30);

/// The answers that are not applied yet, and the next page.
#[derive(Default)]
pub struct Soon {
    /// Answers whose choice is not painted yet.
    pub unpainted: Vec<Event>,
    /// The next page, where it was written ahead.
    pub next: Option<Ahead>,
}

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
        Ahead {
            is_for,
            piece: apart(Box::new(move |out| {
                untrack(|| questions(out, context, page))
            })),
        }
    });
    context.soon.update_value(|soon| soon.next = made);
}

/// The page, where it was written ahead and nothing has changed since.
pub fn written_ahead(context: Context, page: usize) -> Option<Piece> {
    let found = context
        .soon
        .try_update_value(|soon| soon.next.take())
        .flatten()?;
    (found.is_for == For::new(context, page)).then_some(found.piece)
}
