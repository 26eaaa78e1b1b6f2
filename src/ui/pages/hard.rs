//! "This is hard to answer right now".

use crate::flow::session::Event;
use crate::ui::context::Context;
use crate::ui::parts::heading::Heading;
use crate::ui::parts::lines::MainLines;
use crate::ui::parts::lists::Sentences;
use crate::ui::parts::pinned::Pinned;
use crate::ui::parts::top::Top;
use leptos::prelude::*;

/// A pause: talk to someone, get help with the questions, go on, or stop with what there is.
#[component]
pub fn Hard() -> impl IntoView {
    let context = Context::here();
    let ui = context.words.ui;
    view! {
        <Top />
        <Heading text={ui.hard_title} />
        <Pinned />
        <Sentences items={ui.hard_lines} />
        <MainLines now={false} />
        <div class={"cc-ways"}>
            <button type={"button"} class={"cc-secondary"} on:click={move |_| context.send(Event::GoOn)}>
                {ui.go_on}
            </button>
            <button type={"button"} class={"cc-secondary"} on:click={move |_| context.send(Event::Stop)}>
                {ui.hard_stop}
            </button>
        </div>
    }
}
