//! The page for people under 18: no level, the ways to help that fit them.

use crate::content::crisis::Purpose;
use crate::domain::level::Urgency;
use crate::flow::readings::Stage;
use crate::flow::session::Event;
use crate::ui::context::Context;
use crate::ui::parts::button::press;
use crate::ui::parts::heading::Heading;
use crate::ui::parts::lines::{Lines, MainLines};
use crate::ui::parts::lists::Sentences;
use crate::ui::parts::pinned::Pinned;
use crate::ui::parts::top::Top;
use leptos::prelude::*;

/// The page for a teen or a child: crisis lines first, then a trusted adult.
pub fn young(stage: Stage) -> AnyView {
    let context = Context::here();
    let ui = context.words.ui;
    let (title, lines) = match stage {
        _ if context.is_proxy() => (ui.parent_title, ui.parent_lines),
        Stage::Child => (ui.child_title, ui.child_lines),
        Stage::Teen | Stage::Adult => (ui.teen_title, ui.teen_lines),
    };
    let now = context
        .session
        .with_untracked(|s| s.pinned().iter().any(|i| i.urgency == Urgency::Now));
    let purposes: &[Purpose] = match stage {
        Stage::Child => &[Purpose::Protection],
        Stage::Teen | Stage::Adult => &[Purpose::Young, Purpose::Protection],
    };
    let country = context.country();
    let more: Vec<_> = purposes
        .iter()
        .flat_map(|p| country.lines_for(*p))
        .collect();
    view! {
        <Top />
        <Heading text={title} />
        <Pinned />
        <MainLines now={now} />
        <Sentences items={lines} />
        <Lines lines={more} />
        <div class={"cc-ways"}>
            {press(context, ui.delete, "cc-secondary", Event::Delete)}
        </div>
    }
    .into_any()
}
