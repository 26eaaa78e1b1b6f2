//! Practical things, for planning only.

use crate::content::items::all;
use crate::domain::item::Block;
use crate::flow::session::Event;
use crate::ui::context::Context;
use leptos::prelude::*;

/// Practical things, for planning only, each with a link.
pub(super) fn practical(context: Context) -> AnyView {
    let ui = context.words.ui;
    let answers = context.answers_now();
    let rows = all()
        .filter(|row| row.block == Block::Practical)
        .map(|row| row.id)
        .map(|id| {
            let said = answers
                .chosen(id)
                .map(|set| context.voice().chosen(id, set).join("; "));
            view! {
                <li>
                    <button type={"button"} class={"cc-link"} on:click={move |_| context.send(Event::Edit(id))}>
                        {(context.voice().item)(id).short}
                    </button>
                    {said.map(|s| view! { <span>{": "} {s}</span> })}
                </li>
            }
            .into_any()
        })
        .collect_view();
    view! {
        <section>
            <details class={"cc-why"}>
                <summary>{ui.practical_title}</summary>
                <p>{ui.practical_lead}</p>
                <ul class={"cc-list"}>{rows}</ul>
            </details>
        </section>
    }
    .into_any()
}
