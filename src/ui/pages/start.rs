//! Before the first question.

use crate::flow::session::Event;
use crate::ui::context::Context;
use crate::ui::parts::button::press;
use crate::ui::parts::heading::Heading;
use crate::ui::parts::kept::offer;
use crate::ui::parts::lists::{Sentences, unreviewed};
use crate::ui::parts::load::load;
use crate::ui::parts::top::Top;
use leptos::prelude::*;

/// What this is and is not, how long it takes, and Start.
#[component]
pub fn Start() -> impl IntoView {
    let context = Context::here();
    let ui = context.words.ui;
    view! {
        <Top no_back={true} />
        <Heading text={ui.title} />
        <p class={"cc-lead"}>{ui.start_lead}</p>
        <Sentences items={ui.start_points} />
        <p>{ui.start_device}</p>
        {unreviewed(context)}
        {offer(context)}
        {press(context, ui.begin, "cc-primary", Event::Begin)}
        {load(context, context.words.take.load_small, "cc-link")}
    }
}
