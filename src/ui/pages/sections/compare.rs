//! Levels of care side by side: a table where there is room, a list for each level where not.

use crate::content::messages::compare::COMPARED;
use crate::content::sections::Section;
use crate::flow::assessment::assess;
use crate::ui::context::Context;
use leptos::prelude::*;

pub(super) fn compare(context: Context) -> AnyView {
    let words = context.words.compare;
    let levels = levels(context);
    view! {
        <p>{words.lead}</p>
        {table(context, levels)}
        {cards(context, levels)}
        <p class={"cc-note"}>{words.source}</p>
    }
    .into_any()
}

/// The names of the levels, whether each is in the range of the result, and the mark of those.
type Levels = ([(&'static str, bool); 5], &'static str);

fn levels(context: Context) -> Levels {
    let ui = context.words.ui;
    let range = assess(&context.answers_now()).shown;
    let mark = if range.is_settled() {
        ui.ladder_here
    } else {
        ui.ladder_possible
    };
    let mut levels = context.words.compare.names.map(|name| (name, false));
    for ((_, here), level) in levels.iter_mut().zip(COMPARED) {
        *here = range.has(level);
    }
    (levels, mark)
}

/// The name of a level, with a mark in words where the result is.
fn name(name: &'static str, here: bool, mark: &'static str) -> AnyView {
    let mark = here.then(|| view! { <span class={"cc-mark"}>{mark}</span> }.into_any());
    view! { {name} {" "} {mark} }.into_any()
}

fn table(context: Context, (levels, mark): Levels) -> AnyView {
    let words = context.words.compare;
    let (title, _) = (context.words.sections.title)(Section::Compare);
    let heads: Vec<_> = levels
        .into_iter()
        .map(|(title, here)| {
            view! { <th scope={"col"} class:cc-here={here}>{name(title, here, mark)}</th> }
                .into_any()
        })
        .collect();
    let rows: Vec<_> = words
        .aspects
        .iter()
        .map(|(aspect, said)| {
            let cells: Vec<_> = said
                .iter()
                .zip(levels)
                .map(|(said, (_, here))| view! { <td class:cc-here={here}>{*said}</td> }.into_any())
                .collect();
            view! { <tr><th scope={"row"}>{*aspect}</th> {cells}</tr> }.into_any()
        })
        .collect();
    view! {
        <table class={"cc-compare"} aria-label={title}>
            <thead><tr><td></td> {heads}</tr></thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}

fn cards(context: Context, (levels, mark): Levels) -> AnyView {
    let words = context.words.compare;
    let cards: Vec<_> = levels
        .into_iter()
        .enumerate()
        .map(|(at, (title, here))| {
            let rows: Vec<_> = words
                .aspects
                .iter()
                .map(|(aspect, said)| {
                    let said = said.get(at).copied();
                    view! { <div><dt>{*aspect}</dt> <dd>{said}</dd></div> }.into_any()
                })
                .collect();
            view! {
                <section>
                    <h2>{name(title, here, mark)}</h2>
                    <dl class={"cc-facts"}>{rows}</dl>
                </section>
            }
            .into_any()
        })
        .collect();
    view! { <div class={"cc-cards"}>{cards}</div> }.into_any()
}
