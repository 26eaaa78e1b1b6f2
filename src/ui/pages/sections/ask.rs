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
        out.said("h2", if context.is_proxy() { someone } else { you });
        rows(out, context, list, &asked.chosen);
        out.close();
    }
    list += 1;
    out.open("section");
    out.said("h2", words.any);
    rows(out, context, list, &asked.any);
    out.close();
    if !asked.others.is_empty() {
        list += 1;
        out.open("section");
        out.disclose(words.others);
        rows(out, context, list, &asked.others);
        out.close_all(2);
    }
}

fn rows(out: &mut Out, context: Context, list: usize, questions: &[Question]) {
    out.open("div.cc-choices");
    for (place, question) in questions.iter().copied().enumerate() {
        let checked = move || context.session.with(|s| s.ticks() & question.bit() != 0);
        let label = (context.words.ask.question)(question);
        let event = Event::Tick(question);
        option(out, context, (list, place), label, true, checked, event);
    }
    out.close();
}
