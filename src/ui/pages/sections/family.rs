//! For someone who worries about someone else: their own step too, words to say, support.

use crate::flow::assessment::assess;
use crate::ui::context::Context;
use crate::ui::pages::result::step;
use crate::ui::parts::lists::Sentences;
use leptos::prelude::*;

pub(super) fn family(context: Context) -> AnyView {
    let words = context.words.family;
    let found = assess(&context.answers_now());
    let level = found.level.unwrap_or_default();
    let [theirs, own] = words.steps;
    let parts: Vec<_> = words
        .parts
        .iter()
        .map(|(title, lines)| {
            view! { <section><h2>{*title}</h2> <Sentences items={lines} /></section> }.into_any()
        })
        .collect();
    view! {
        <section class={"cc-columns"}>
            <div><h2>{theirs}</h2> <p>{step(context, &found, level)}</p></div>
            <div><h2>{own}</h2> <p>{words.own_step}</p></div>
        </section>
        {parts}
        <p class={"cc-note"}>{words.source}</p>
    }
    .into_any()
}
