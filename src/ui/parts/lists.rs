//! Lists of sentences.

use crate::ui::context::Context;
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

/// Says that the translation awaits its reviewer, while it does.
pub fn unreviewed(context: Context) -> Option<AnyView> {
    let line = context.words.unreviewed;
    (!line.is_empty()).then(|| view! { <p class={"cc-note"}>{line}</p> }.into_any())
}
