//! The app: which screen, and what stands around every screen.

use super::ahead::{write_ahead, written_ahead};
use super::context::Context;
use super::pages::deleted::deleted;
use super::pages::hard::hard;
use super::pages::interrupt::interrupt;
use super::pages::questions::questions;
use super::pages::result::result;
use super::pages::review::review;
use super::pages::sections::section;
use super::pages::start::start;
use super::pages::unfit::unfit;
use super::parts::help_line::help_line;
use super::parts::idle::idle;
use super::write::view::View;
use super::write::{Out, Written, follow, number};
use crate::content::messages::Messages;
use crate::content::sections::Section;
use crate::flow::session::{Place, Session};
use leptos::prelude::*;
use std::cell::Cell;

/// The whole widget.
///
/// Keyboard and screen reader: on each new screen the focus goes to its heading; help and exit
/// stand in the same place on every screen. Another language draws the same screen again.
#[component]
pub fn App(
    /// What every screen needs.
    context: Context,
) -> impl IntoView<State = Written> {
    // A new answer must not draw the screen anew, only a new place.
    let moved = number(move || number_of(context.session.with(Session::place)));
    let place = move || {
        moved.get();
        context.session.with_untracked(Session::place)
    };
    let language = context.language;
    follow(move || declare(language.get()));
    View::new(move |out| {
        out.open("div.cc-app");
        out.class_while("cc-leaf", move || place() == Place::Section(Section::Take));
        out.attr_while("lang", move || language.get().lang);
        out.attr_while("dir", move || language.get().dir);
        out.live(move |out| {
            let words = language.get();
            let context = Context { words, ..context };
            let before = Cell::new(Place::Start);
            out.live(move |out| {
                let place = place();
                // What came of handing over on the page before is no news here.
                context.heard.set(None);
                let from = before.replace(place);
                untrack(|| screen(out, context, place, from));
                context.before.set_value("");
            });
            follow(move || write_ahead(context));
            help_line(out, context);
            idle(out, context);
        });
        out.close();
    })
}

/// Tells the whole document its language, for the browser and for the panel without a program.
fn declare(words: &Messages) {
    if let Some(root) = document().document_element() {
        // A document that cannot be told is still right inside the app.
        let _ = root.set_attribute("lang", words.lang);
        let _ = root.set_attribute("dir", words.dir);
    }
}

/// Another number for every place.
fn number_of(place: Place) -> u32 {
    let (kind, which) = match place {
        Place::Start => (0, 0),
        Place::Questions(page) => (1, page as u32),
        Place::Interrupt(id) => (2, id as u32),
        Place::Hard => (3, 0),
        Place::Unfit => (4, 0),
        Place::Review => (5, 0),
        Place::Result => (6, 0),
        Place::Section(of) => (7, of as u32),
        Place::Deleted => (8, 0),
    };
    kind << 16 | which
}

fn screen(out: &mut Out, context: Context, place: Place, from: Place) {
    if let Place::Questions(page) = place
        && let Some(piece) = written_ahead(context, page)
    {
        return out.place(piece);
    }
    out.open("main.cc-main");
    match place {
        Place::Start => start(out, context),
        Place::Questions(page) => questions(out, context, page),
        Place::Interrupt(id) => interrupt(out, context, id),
        Place::Hard => hard(out, context),
        Place::Unfit => unfit(out, context),
        Place::Review => review(out, context),
        Place::Result => result(out, context, from),
        Place::Section(of) => section(out, context, of),
        Place::Deleted => deleted(out, context),
    }
    out.close();
}
