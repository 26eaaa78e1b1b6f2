//! Lists of sentences.

use leptos::prelude::*;

/// A list of sentences.
#[component]
pub fn Sentences(
    /// The sentences.
    items: &'static [&'static str],
) -> impl IntoView {
    let rows = items
        .iter()
        .map(|line| view! { <li>{*line}</li> })
        .collect_view();
    view! { <ul class={"cc-list"}>{rows}</ul> }
}
