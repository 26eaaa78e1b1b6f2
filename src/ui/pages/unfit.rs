//! Answers that do not fit together, asked once.

use super::review::pairs;
use crate::flow::session::Event;
use crate::ui::context::Context;
use crate::ui::parts::button::press;
use crate::ui::parts::heading::Heading;
use crate::ui::parts::pinned::Pinned;
use crate::ui::parts::top::Top;
use leptos::prelude::*;

/// Both answers of each pair, each with Change. Going on keeps them, and the worse one counts.
///
/// Screen reader: each Change button names its question.
pub fn unfit() -> AnyView {
    let context = Context::here();
    let ui = context.words.ui;
    let found = context.session.with_untracked(|s| s.unfit());
    let pairs = pairs(context, &found);
    view! {
        <Top />
        <Heading text={ui.unfit_title} />
        <Pinned />
        <p>{ui.unfit_line}</p>
        {pairs}
        {press(context, ui.unfit_keep, "cc-primary", Event::Continue)}
    }
    .into_any()
}
