//! The line at the top of every screen: back, and the quick way out.

use crate::flow::session::Event;
use crate::ui::context::Context;
use leptos::prelude::*;

/// Back and the quick exit, always in the same place.
#[component]
pub fn Top(
    /// Whether there is a way back from here.
    #[prop(optional)]
    no_back: bool,
) -> impl IntoView {
    let context = Context::here();
    let ui = context.words.ui;
    view! {
        <div class={"cc-top"}>
            {(!no_back)
                .then(|| {
                    view! {
                        <button type={"button"} class={"cc-link cc-back"} on:click={move |_| context.send(Event::Back)}>
                            {ui.back}
                        </button>
                    }
                })}
            <button type={"button"} class={"cc-link cc-exit"} on:click={move |_| context.exit.run(())}>
                {ui.quick_exit}
            </button>
        </div>
    }
}
