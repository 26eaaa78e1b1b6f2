//! Check your answers.

use crate::content::contradictions::Contradiction;
use crate::domain::item::{ItemId, Response};
use crate::flow::contradictions::contradictions;
use crate::flow::readings::{Readings, Stance};
use crate::flow::session::Event;
use crate::ui::context::Context;
use crate::ui::parts::button::{open_button, press};
use crate::ui::parts::heading::heading;
use crate::ui::parts::pinned::pinned;
use crate::ui::parts::top::top;
use crate::ui::write::Out;
use leptos::prelude::*;

/// Every answer that counts, each with Change.
///
/// Screen reader: each Change button names its question.
pub fn review(out: &mut Out, context: Context) {
    let ui = context.words.ui;
    top(out, context, true);
    heading(out, context, ui.review_title);
    pinned(out, context);
    notes(out, context);
    out.said("p", ui.review_lead);
    loaded(out, context);
    // Above the list too: behind it, it is sixty buttons and many screens away.
    press(out, context, ui.see_result, "cc-primary", Event::Continue);
    out.open("dl.cc-answers");
    let answers = context.answers_now();
    let readings = Readings::new(&answers, Stance::Live);
    for (id, said) in answers.given().filter(|(id, _)| readings.is_open(*id)) {
        row(out, context, id, said);
    }
    out.close();
    out.open("div.cc-end");
    press(out, context, ui.see_result, "cc-primary", Event::Continue);
    out.close();
}

/// Where the answers come from a file, and what of it fits no more.
fn loaded(out: &mut Out, context: Context) {
    let words = context.words.take;
    let Some(resumed) = context.session.with_untracked(|s| s.before().cloned()) else {
        return;
    };
    out.said("p", words.loaded);
    out.open("p");
    if !resumed.dropped.is_empty() {
        let short = |id: &ItemId| (context.voice().item)(*id).short;
        let names: Vec<&str> = resumed.dropped.iter().map(short).collect();
        out.text(&(words.dropped)(&names.join(", ")));
    }
    out.text(" ");
    if resumed.gone > 0 {
        out.text(&(words.gone)(&context.locale(), resumed.gone));
    }
    out.close();
}

/// Pairs of answers that do not fit, still there: the one on the safe side counts.
fn notes(out: &mut Out, context: Context) {
    let found = contradictions(&context.answers_now());
    if !found.is_empty() {
        out.open("section.cc-card");
        out.said("h2", context.words.ui.unfit_title);
        out.said("p", context.words.ui.unfit_kept);
        pairs(out, context, &found);
        out.close();
    }
}

/// Both answers of each pair, each with Change.
pub(super) fn pairs(out: &mut Out, context: Context, found: &[&'static Contradiction]) {
    let answers = context.answers_now();
    for pair in found {
        out.open("dl.cc-answers");
        for id in pair.items {
            if let Some(said) = answers.get(id) {
                row(out, context, id, said);
            }
        }
        out.close();
    }
}

fn row(out: &mut Out, context: Context, id: ItemId, said: Response) {
    let words = context.words;
    let short = (context.voice().item)(id).short;
    out.open("div.cc-answer");
    out.said("dt", short);
    out.said("dd", &words.answer(context.is_proxy(), id, said));
    out.open("dd");
    open_button(out, "cc-link", move || context.send(Event::Edit(id)));
    out.attr("aria-label", &format!("{}: {short}", words.ui.change));
    out.text(words.ui.change);
    out.close_all(3);
}
