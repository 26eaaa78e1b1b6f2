//! Loading a file with saved answers.

use crate::ui::context::{Context, Heard};
use leptos::prelude::*;

/// A native file input that looks like `class`, and a sentence where a file is refused.
///
/// Keyboard and screen reader: the browser's own file dialog; the sentence is a status.
pub fn load(context: Context, label: &'static str, class: &'static str) -> AnyView {
    let refused = move || match context.heard.get() {
        Some(Heard::Refused(why)) => context.words.take.refused.get(why as usize).copied(),
        _ => None,
    };
    view! {
        <label class={class}>
            <input type={"file"} class={"cc-file"} on:change={move |change| context.hand.take.run(change)} />
            {label}
        </label>
        <p role={"status"}>{refused}</p>
    }
    .into_any()
}
