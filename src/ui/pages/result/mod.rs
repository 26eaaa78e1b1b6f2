//! The result: the next step first, then why, then what an IOP is like.

mod family;
mod more;
mod next_step;
mod open_questions;
mod practical;
mod since;
mod why;

pub(super) use next_step::step;

use super::young::young;
use crate::content::sections::Section;
use crate::content::version::{CONTENT_HASH, RULES_VERSION};
use crate::domain::level::Level;
use crate::flow::assessment::{Assessment, assess};
use crate::flow::session::Event;
use crate::ui::context::Context;
use crate::ui::parts::button::press;
use crate::ui::parts::ladder::Ladder;
use crate::ui::parts::lists::{Sentences, unreviewed};
use crate::ui::parts::top::Top;
use leptos::prelude::*;

/// The result page of the session.
pub fn result() -> AnyView {
    let context = Context::here();
    let answers = context.answers_now();
    let found = assess(&answers);
    match found.level {
        None => young(found.stage),
        Some(level) => page(context, &found, level),
    }
}

fn page(context: Context, found: &Assessment, level: Level) -> AnyView {
    let ui = context.words.ui;
    let partial = context
        .session
        .with_untracked(|s| s.pages_left().next().is_some());
    view! {
        <Top />
        <p class={"cc-progress"}>{ui.result_title}</p>
        {next_step::next_step(context, found, level)}
        {since::since(context, found, level)}
        {open_questions::narrow(context, found)}
        {partial.then(|| view! { <p class={"cc-note"}>{ui.partial}</p> })}
        <section class={"cc-card"}>
            <h2>{ui.worse_title}</h2>
            <Sentences items={ui.worse_lines} />
        </section>
        {family::family(context)}
        {why::why(context, found)}
        {why::notes(context, found)}
        <section>
            <h2>{ui.ladder_title}</h2>
            <Ladder range={found.shown} />
        </section>
        {why::changes(context, found)}
        <section>
            <h2>{ui.sure_title}</h2>
            <Sentences items={ui.sure_lines} />
            {unreviewed(context)}
            {(!context.is_proxy())
                .then(|| {
                    view! {
                        <details class={"cc-why"}>
                            <summary>{ui.about_title}</summary>
                            <p>{ui.about_questions}</p>
                        </details>
                    }
                })}
            <p class={"cc-note"}>{(ui.rules_version)(RULES_VERSION, CONTENT_HASH)}</p>
        </section>
        {Section::Week.is_offered(level, context.is_proxy()).then(|| practical::practical(context))}
        {more::more(context, level)}
        <div class={"cc-ways"}>
            {press(context, ui.check_answers, "cc-secondary", Event::Check)}
            {press(context, ui.delete, "cc-secondary", Event::Delete)}
        </div>
    }
    .into_any()
}
