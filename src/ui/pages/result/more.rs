//! The pages behind the result.

use crate::content::sections::Section;
use crate::domain::level::Level;
use crate::flow::session::Event;
use crate::ui::context::Context;
use leptos::prelude::*;

/// A list of links to the pages behind the result, each with a line that says what it is for.
pub(super) fn more(context: Context, level: Level) -> Option<AnyView> {
    let words = context.words.sections;
    let rows: Vec<AnyView> = Section::ALL
        .iter()
        .filter(|section| section.is_offered(level, context.is_proxy()))
        .map(|section| {
            let (title, line) = (words.title)(*section);
            view! {
                <li>
                    <button type={"button"} class={"cc-open"} on:click={move |_| context.send(Event::Open(*section))}>
                        <span class={"cc-open-title"}>{title}</span>
                        <span class={"cc-open-line"}>{line}</span>
                    </button>
                </li>
            }
            .into_any()
        })
        .collect();
    (!rows.is_empty()).then(|| {
        view! {
            <section class={"cc-more"}>
                <h2>{words.more_title}</h2>
                <ul>{rows}</ul>
            </section>
        }
        .into_any()
    })
}
