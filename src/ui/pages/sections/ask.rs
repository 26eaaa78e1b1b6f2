//! Questions to ask a program, to tick.

use crate::content::ask::Question;
use crate::expectations::ask::sorted;
use crate::flow::session::Event;
use crate::ui::context::Context;
use crate::ui::parts::choices::option;
use crate::ui::write::Out;
use leptos::prelude::*;

pub(super) fn ask(out: &mut Out, context: Context) {
    let words = context.words.ask;
    let asked = sorted(&context.answers_now());
    let [you, someone] = words.chosen;
    out.said("p", words.lead);
    let mut list = 0;
    if !asked.chosen.is_empty() {
        list += 1;
        out.open("section");
        let title = if context.is_proxy() { someone } else { you };
        out.said("h2", title);
        rows(out, context, (list, title), &asked.chosen);
        out.close();
    }
    list += 1;
    out.open("section");
    out.said("h2", words.any);
    rows(out, context, (list, words.any), &asked.any);
    out.close();
    if !asked.others.is_empty() {
        list += 1;
        out.open("section");
        out.disclose(words.others);
        rows(out, context, (list, words.others), &asked.others);
        out.close_all(2);
    }
}

/// One group of boxes: its place among the groups, its name, and its questions.
fn rows(out: &mut Out, context: Context, (list, name): (usize, &str), questions: &[Question]) {
    out.open("div.cc-choices");
    out.attr("role", "group");
    out.attr("aria-label", name);
    for (place, question) in questions.iter().copied().enumerate() {
        let checked = move || context.session.with(|s| s.ticks() & question.bit() != 0);
        let label = (context.words.ask.question)(question);
        let event = Event::Tick(question);
        option(out, context, (list, place), label, true, checked, event);
    }
    out.close();
}
