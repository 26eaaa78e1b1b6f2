//! A week of an intensive outpatient program.

use crate::domain::level::Level;
use crate::flow::assessment::assess;
use crate::ui::context::Context;
use crate::ui::parts::week::WeekView;
use leptos::prelude::*;

pub(super) fn week(context: Context) -> AnyView {
    let ui = context.words.ui;
    let other = assess(&context.answers_now()).level != Some(Level::Iop);
    view! {
        {other.then(|| view! { <p>{ui.week_alternative}</p> })}
        <WeekView />
    }
    .into_any()
}
