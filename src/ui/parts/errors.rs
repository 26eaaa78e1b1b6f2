//! What is still open on a page, after an attempt to go on.

use super::button::button;
use super::choices::control_id;
use super::heading::focus_in_view;
use crate::domain::item::ItemId;
use crate::flow::session::Session;
use crate::ui::context::Context;
use crate::ui::write::{Out, number};
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use std::cell::Cell;

const SUMMARY: &str = "cc-errors";

/// The error summary. `items` are those of the page, in order: the place names their controls.
///
/// Keyboard and screen reader: takes the focus when it appears, and by [`call_again`]; each entry is
/// a button that moves the focus to the first choice of the question that is open.
pub fn errors(out: &mut Out, context: Context, items: Vec<ItemId>) {
    let ui = context.words.ui;
    let page = items.clone();
    // A bit for each item of the page; what is missing without standing there has the last one.
    let bit = move |id: &ItemId| 1 << page.iter().position(|item| item == id).unwrap_or(31);
    let bits = move |s: &Session| s.missing().iter().fold(0, |all, id| all | bit(id));
    let missing = number(move || context.session.with(&bits));
    // An answer takes its question off the list: the focus stays with the answer.
    let before = Cell::new(if context.is_drawn_again() {
        u32::MAX
    } else {
        0
    });
    out.live(move |out| {
        let missing = missing.get();
        let many = missing.count_ones();
        let stays = many <= before.replace(many);
        if many == 0 {
            return;
        }
        out.open("div.cc-errors");
        out.attr("id", SUMMARY);
        out.attr("tabindex", "-1");
        out.attr("role", "group");
        out.attr("aria-label", ui.missing_title);
        if !stays {
            out.then(focus_in_view);
        }
        out.said("p.cc-strong", ui.missing_title);
        out.said("p", ui.missing_help);
        out.open("ul");
        for (at, id) in items
            .iter()
            .enumerate()
            .filter(|(at, _)| missing & 1 << at != 0)
        {
            let short = (context.voice().item)(*id).short;
            out.open("li");
            button(out, short, "cc-link", move || {
                focus(context.first_place + at);
            });
            out.close();
        }
        out.close_all(2);
    });
}

/// Continue was pressed, and what was open is still open: the summary that stands there takes the
/// focus again, so that the press is not met with silence.
pub fn call_again(context: Context) {
    if context.session.with_untracked(|s| s.missing().is_empty()) {
        return;
    }
    if let Some(summary) = document().get_element_by_id(SUMMARY) {
        focus_in_view(&summary.unchecked_into());
    }
}

fn focus(at: usize) {
    if let Some(control) = document().get_element_by_id(&control_id(at, 0)) {
        focus_in_view(&control.unchecked_into());
    }
}
