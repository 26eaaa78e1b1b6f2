//! The next step in one sentence, its button, how soon, and the level or the range.

use super::open_questions::unchecked;
use crate::content::crisis::Purpose;
use crate::domain::level::Level;
use crate::domain::rating::Domain;
use crate::flow::assessment::Assessment;
use crate::handoff::guidance::guidance;
use crate::ui::context::Context;
use crate::ui::parts::heading::Heading;
use crate::ui::parts::lines::{Lines, MainLines, emergency_link};
use crate::ui::parts::pinned::Pinned;
use crate::ui::parts::provider::provider;
use leptos::prelude::*;

/// The next step in one sentence, its button, how soon, and the level or the range.
pub(super) fn next_step(context: Context, found: &Assessment, level: Level) -> AnyView {
    let ui = context.words.ui;
    let emergency = level >= Level::MedicalToday;
    let suicide = found.shown_ratings.lo.get(Domain::S).get() >= 2;
    let withdrawal = found.level_after.is_some();
    let action = if emergency && (suicide || level == Level::Emergency) {
        view! { <MainLines now={level == Level::Emergency} /> }.into_any()
    } else if suicide {
        view! { <MainLines now={false} /> {provider(context, "cc-secondary", false)} }.into_any()
    } else if level == Level::MedicalToday {
        medical_today(context, withdrawal)
    } else if level == Level::SelfCare {
        ().into_any()
    } else {
        provider(context, "cc-primary", true)
    };
    let g = guidance(context.words, found, level, context.is_proxy());
    let after = g
        .after
        .map(|words| view! { <div><dt>{ui.after_title}</dt> <dd>{words}</dd></div> });
    let sooner =
        (!g.sooner.is_empty()).then(|| view! { <span class={"cc-fact-line"}>{g.sooner}</span> });
    let soon = g
        .soon
        .map(|soon| view! { <div><dt>{ui.how_soon}</dt> <dd>{soon} {sooner}</dd></div> });
    view! {
        <section class={"cc-step"} class:cc-now={level == Level::Emergency}>
            <Heading text={g.step} />
            <Pinned />
            {unchecked(context, found)}
            {action}
            <dl class={"cc-facts"}>
                {soon}
                <div><dt>{ui.level_label}</dt> <dd>{g.place} <span class={"cc-fact-line"}>{g.line}</span></dd></div>
                {after}
            </dl>
        </section>
    }
    .into_any()
}

/// The next step in one sentence.
pub fn step(context: Context, found: &Assessment, level: Level) -> &'static str {
    guidance(context.words, found, level, context.is_proxy()).step
}

/// The ways to medical care the same day. Programs are not among them.
fn medical_today(context: Context, withdrawal: bool) -> AnyView {
    let ui = context.words.ui;
    let emergency = emergency_link(context, "cc-secondary");
    let lines: Vec<_> = context
        .country()
        .lines_for(Purpose::Use)
        .filter(|_| withdrawal)
        .collect();
    view! {
        <p>{ui.medical_ways}</p>
        <div class={"cc-buttons"}>{emergency}</div>
        <Lines lines={lines} />
    }
    .into_any()
}
