//! A page of questions: one item, or a few that share one scale.

use crate::content::items::item;
use crate::content::messages::PageText;
use crate::content::pages::PAGES;
use crate::content::terms::{Term, on_page};
use crate::domain::item::{Absent, ItemId};
use crate::flow::adaptive::is_settled;
use crate::flow::session::Event;
use crate::ui::ahead::laid_out_by;
use crate::ui::context::Context;
use crate::ui::parts::button::press;
use crate::ui::parts::choices::choices;
use crate::ui::parts::drink_key::drink_key;
use crate::ui::parts::errors::{call_again, errors};
use crate::ui::parts::glossary::glossary;
use crate::ui::parts::heading::heading;
use crate::ui::parts::load::load;
use crate::ui::parts::pinned::pinned;
use crate::ui::parts::save::save_for_later;
use crate::ui::parts::top::top;
use crate::ui::write::{Out, number};
use leptos::prelude::*;

/// About how many seconds a page takes.
const SECONDS_A_PAGE: u32 = 11;

/// The page at this place in the list of pages, with the items that are open.
pub fn questions(out: &mut Out, context: Context, page: usize) {
    let ui = context.words.ui;
    let (items, left) = context.session.with_untracked(|s| {
        let left = s.pages_left().count() as u32;
        (s.open_items(page), left)
    });
    let first = PAGES.get(page).and_then(|p| p.first());
    let first = first.copied().unwrap_or(ItemId::Who);
    let is_first = first == ItemId::Who;
    let block = item(items.first().copied().unwrap_or(first)).block;
    let minutes = (left * SECONDS_A_PAGE).div_ceil(60).max(1);
    top(out, context, true);
    out.open("p.cc-progress");
    out.text((context.words.block)(block));
    out.text(" \u{b7} ");
    out.text(&(ui.minutes_left)(&context.locale(), minutes));
    out.close();
    pinned(out, context);
    errors(out, context, items.clone());
    out.open("form");
    out.attr("autocomplete", "off");
    out.attr("novalidate", "");
    out.on("submit", move |submit| {
        submit.prevent_default();
        context.send(Event::Continue);
        call_again(context);
    });
    let terms = on_page(first);
    match ((context.voice().page)(first), items.as_slice()) {
        (None, [only]) => single(out, context, *only, terms),
        (text, _) => several(out, context, text, &items, terms),
    }
    let saves = context.session.with_untracked(|s| s.begins_section(page));
    rest(out, context, items, is_first, saves);
    out.close();
    if is_first {
        load(out, context, context.words.take.load_small, "cc-link");
    }
}

/// The first of several items under one heading, where the page has a text of its own.
fn several(
    out: &mut Out,
    context: Context,
    text: Option<&PageText>,
    items: &[ItemId],
    terms: &[Term],
) {
    let (title, help, why) = text.map_or(("", "", ""), |p| (p.heading, p.help, p.why));
    heading(out, context, title);
    out.said_if("p.cc-hint", help);
    disclosure(out, context, why);
    glossary(out, context, terms);
    if let Some(id) = items.first() {
        row(out, context, *id, 0);
    }
}

/// What is behind the first item comes a frame later: with all of it, the press would wait longer
/// for the question that a person reads first.
fn rest(out: &mut Out, context: Context, items: Vec<ItemId>, is_first: bool, saves: bool) {
    // A page in another language stays where it was scrolled to, and the first page takes over,
    // control by control, from what was there before the program: they are whole at once.
    let at_once = context.is_drawn_again() || is_first;
    let rest = move |out: &mut Out| {
        for (at, id) in items.iter().enumerate().skip(1) {
            row(out, context, *id, at);
        }
        ways_on(out, context, items.len() > 1);
        if saves {
            save_for_later(out, context);
        }
    };
    if at_once {
        rest(out);
    } else {
        out.later(rest);
    }
}

/// One item among several.
fn row(out: &mut Out, context: Context, id: ItemId, at: usize) {
    let text = (context.voice().item)(id);
    out.open("fieldset.cc-row");
    let hint = hint_id(context, at);
    if !text.help.is_empty() {
        out.attr("aria-describedby", &hint);
    }
    legend(out, context, id, text.question);
    hint_line(out, &hint, text.help);
    choices(out, context, id, at);
    out.close();
}

/// Behind the items: leaving them open, going on, and for whom this is too much.
fn ways_on(out: &mut Out, context: Context, several: bool) {
    let ui = context.words.ui;
    out.open("div.cc-absent");
    for (absent, label) in Absent::ALL.into_iter().zip(ui.absent) {
        // It leaves all that is open, not the last question only.
        let skips = absent == Absent::Skipped && several;
        let label = if skips { ui.skip_open } else { label };
        press(out, context, label, "cc-link", Event::Leave(absent));
    }
    out.close();
    out.open("button.cc-primary");
    out.attr("type", "submit");
    laid_out_by(out, context);
    out.text(ui.next);
    out.close();
    out.open("p.cc-hard");
    press(out, context, ui.hard, "cc-link", Event::TooHard);
    if is_settled(&context.answers_now()) {
        press(out, context, ui.see_now, "cc-link", Event::Stop);
    }
    out.close();
}

/// The question of one item among several. Where it was left open, it says so.
fn legend(out: &mut Out, context: Context, id: ItemId, question: &str) {
    let missing = number(move || context.session.with(|s| s.missing().contains(&id)).into());
    out.open("legend");
    out.text(question);
    out.live(move |out| {
        if missing.get() > 0 {
            out.said("span.cc-open-here", context.words.ui.missing_here);
        }
    });
    out.close();
}

/// The id of the line of help of the item at this place on the page.
fn hint_id(context: Context, at: usize) -> String {
    format!("q{}", context.first_place + at)
}

/// The line of help that describes a group of choices.
fn hint_line(out: &mut Out, id: &str, words: &str) {
    if !words.is_empty() {
        out.open("p.cc-hint");
        out.attr("id", id);
        out.text(words);
        out.close();
    }
}

fn single(out: &mut Out, context: Context, id: ItemId, terms: &[Term]) {
    let text = (context.voice().item)(id);
    out.open("fieldset");
    let hint = hint_id(context, 0);
    if !text.help.is_empty() {
        out.attr("aria-describedby", &hint);
    }
    out.open("legend");
    heading(out, context, text.question);
    out.close();
    hint_line(out, &hint, text.help);
    disclosure(out, context, text.why);
    glossary(out, context, terms);
    if matches!(id, ItemId::AlcoholHeavy | ItemId::AlcoholDrinks) {
        drink_key(out, context);
    }
    choices(out, context, id, 0);
    out.close();
}

/// "Why we ask".
fn disclosure(out: &mut Out, context: Context, why: &str) {
    if !why.is_empty() {
        out.disclose(context.words.ui.why_we_ask);
        out.said("p", why);
        out.close();
    }
}
