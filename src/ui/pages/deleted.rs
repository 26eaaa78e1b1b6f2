//! All answers are gone.

use crate::flow::session::Event;
use crate::ui::context::Context;
use crate::ui::parts::heading::Heading;
use crate::ui::parts::top::Top;
use leptos::prelude::*;

/// Says that nothing is left, and offers a new start.
#[component]
pub fn Deleted() -> impl IntoView {
    let context = Context::here();
    let ui = context.words.ui;
    view! {
        <Top no_back={true} />
        <Heading text={ui.deleted_title} />
        <p>{ui.deleted_line}</p>
        <button type={"button"} class={"cc-secondary"} on:click={move |_| context.send(Event::Begin)}>
            {ui.start_again}
        </button>
    }
}
