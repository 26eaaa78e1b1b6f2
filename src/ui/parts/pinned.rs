//! What an interrupt said, pinned on every later screen.

use crate::content::interrupts::InterruptId;
use crate::ui::context::Context;
use leptos::prelude::*;

/// The pinned interrupts, most pressing first. Nothing when there is none.
#[component]
pub fn Pinned() -> impl IntoView {
    let context = Context::here();
    let ids = Memo::new(move |_| {
        context.session.with(|s| {
            s.pinned()
                .iter()
                .map(|i| i.id)
                .collect::<Vec<InterruptId>>()
        })
    });
    let rows = move || {
        ids.get()
            .into_iter()
            .map(|id| view! { <li>{(context.voice().interrupt)(id).short}</li> })
            .collect_view()
    };
    move || {
        (!ids.with(Vec::is_empty)).then(|| {
            view! {
                <section class={"cc-pinned"} aria-label={context.words.ui.pinned_title}>
                    <p class={"cc-pinned-title"}>{context.words.ui.pinned_title}</p>
                    <ul>{rows}</ul>
                </section>
            }
        })
    }
}
