//! An IOP week, drawn.

use crate::expectations::week::{EXAMPLE, total};
use crate::ui::context::Context;
use leptos::prelude::*;

/// The example week: seven columns on wide screens, a list of days on phones.
///
/// Screen reader: a list of days, each with its session in words.
#[component]
pub fn WeekView() -> impl IntoView {
    let context = Context::here();
    let ui = context.words.ui;
    let (hours, days) = total(&EXAMPLE);
    let columns = EXAMPLE
        .iter()
        .zip(ui.week_days)
        .map(|(session, day)| {
            let busy = session.is_some();
            let text = match session {
                Some(s) => (ui.clock)(s.start, s.start + s.length),
                None => ui.week_free.into(),
            };
            view! {
                <li class={"cc-day"} class:cc-busy={busy}>
                    <span class={"cc-day-name"}>{day}</span>
                    <span class={"cc-day-text"}>{text}</span>
                </li>
            }
        })
        .collect_view();
    let blocks = ui
        .week_blocks
        .iter()
        .map(|(name, line)| view! { <dt>{*name}</dt> <dd>{*line}</dd> })
        .collect_view();
    view! {
        <p>{ui.week_lead}</p>
        <ol class={"cc-week"}>{columns}</ol>
        <p class={"cc-strong"}>{(ui.week_total)(hours, days)}</p>
        <p>{(ui.other_time)(ui.time_morning)}</p>
        <dl class={"cc-blocks"}>{blocks}</dl>
        <p>{ui.week_note}</p>
    }
}
