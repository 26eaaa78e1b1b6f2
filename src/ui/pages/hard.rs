//! "This is hard to answer right now".

use crate::flow::session::Event;
use crate::ui::context::Context;
use crate::ui::parts::button::press;
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
            {press(context, ui.go_on, "cc-secondary", Event::GoOn)}
            {press(context, ui.hard_stop, "cc-secondary", Event::Stop)}
        </div>
    }
}
