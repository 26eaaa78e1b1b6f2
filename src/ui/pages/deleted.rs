//! All answers are gone.

use crate::flow::session::Event;
use crate::ui::context::{Context, Idle};
use crate::ui::parts::button::button;
use crate::ui::parts::heading::Heading;
use crate::ui::parts::top::Top;
use leptos::prelude::*;

/// Says that nothing is left, and offers a new start.
#[component]
pub fn Deleted() -> impl IntoView {
    let context = Context::here();
    let ui = context.words.ui;
    let idle = context.idle.get_untracked() == Idle::Over;
    let because = idle.then(|| view! { <p>{ui.deleted_idle}</p> }.into_any());
    let again = move || {
        context.idle.set(Idle::No);
        context.send(Event::Begin);
    };
    view! {
        <Top no_back={true} />
        <Heading text={ui.deleted_title} />
        {because}
        <p>{ui.deleted_line}</p>
        {button(ui.start_again, "cc-secondary", again)}
    }
}
