//! Questions to ask a program, to tick.

use crate::content::ask::Question;
use crate::expectations::ask::sorted;
use crate::flow::session::Event;
use crate::ui::context::Context;
use crate::ui::parts::choices::option;
use leptos::prelude::*;

pub(super) fn ask(context: Context) -> AnyView {
    let words = context.words.ask;
    let asked = sorted(&context.answers_now());
    let title = if context.is_proxy() {
        words.chosen[1]
    } else {
        words.chosen[0]
    };
    let mut list = 0;
    let mut rows = |title: &'static str, questions: Vec<Question>| {
        list += 1;
        let rows: Vec<_> = questions
            .into_iter()
            .enumerate()
            .map(|(place, question)| tick(context, list, place, question))
            .collect();
        view! { <div class={"cc-choices"} role={"group"} aria-label={title}>{rows}</div> }
            .into_any()
    };
    let chosen = (!asked.chosen.is_empty()).then(|| {
        let rows = rows(title, asked.chosen);
        view! { <section><h2>{title}</h2> {rows}</section> }.into_any()
    });
    let any = rows(words.any, asked.any);
    let others = (!asked.others.is_empty()).then(|| {
        let rows = rows(words.others, asked.others);
        view! {
            <section>
                <details class={"cc-why"}>
                    <summary>{words.others}</summary>
                    {rows}
                </details>
            </section>
        }
        .into_any()
    });
    view! {
        <p>{words.lead}</p>
        {chosen}
        <section><h2>{words.any}</h2> {any}</section>
        {others}
    }
    .into_any()
}

fn tick(context: Context, list: usize, place: usize, question: Question) -> AnyView {
    let checked = move || context.session.with(|s| s.ticks() & question.bit() != 0);
    let label = (context.words.ask.question)(question);
    option(
        context,
        list,
        place,
        label,
        true,
        checked,
        Event::Tick(question),
    )
}
