//! A safety interrupt: full page, calm and short, before any next question.

use crate::content::crisis::{ELSEWHERE, Purpose};
use crate::content::interrupts::{INTERRUPTS, InterruptId};
use crate::domain::level::Urgency;
use crate::flow::session::Event;
use crate::ui::context::Context;
use crate::ui::parts::button::press;
use crate::ui::parts::heading::Heading;
use crate::ui::parts::lines::{Lines, MainLines};
use crate::ui::parts::lists::Sentences;
use crate::ui::parts::top::Top;
use leptos::prelude::*;

/// An interrupt: what to do, one main action, then go on or stop. No program, no price.
pub fn interrupt(id: InterruptId) -> AnyView {
    let context = Context::here();
    let ui = context.words.ui;
    let text = (context.voice().interrupt)(id);
    let now = INTERRUPTS
        .iter()
        .any(|i| i.id == id && i.urgency == Urgency::Now);
    // In an emergency the number is in sight before anything is read.
    let lines = || view! { <MainLines now={now} /> };
    let more = move || {
        let lines: Vec<_> = purposes(id)
            .iter()
            .flat_map(|p| context.country().lines_for(*p))
            .collect();
        if lines.is_empty() && !purposes(id).is_empty() {
            view! { <p>{(ui.elsewhere)(ELSEWHERE)}</p> }.into_any()
        } else {
            view! { <Lines lines={lines} /> }.into_any()
        }
    };
    view! {
        <Top />
        <section class={"cc-interrupt"} class:cc-now={now}>
            <Heading text={text.heading} />
            {now.then(lines)}
            <Sentences items={text.lines} />
            {(!now).then(lines)}
            {more}
        </section>
        <div class={"cc-ways"}>
            {press(context, ui.go_on, "cc-secondary", Event::GoOn)}
            {press(context, ui.stop_here, "cc-secondary", Event::Stop)}
        </div>
    }
    .into_any()
}

/// The lines that stand beside the main ones.
fn purposes(id: InterruptId) -> &'static [Purpose] {
    match id {
        InterruptId::SuicideNow | InterruptId::SuicideToday | InterruptId::SuicideSoon => &[],
        InterruptId::Overdose => &[Purpose::Overdose],
        InterruptId::DoNotStop => &[Purpose::Use],
        InterruptId::BirthNow | InterruptId::BirthThoughts => &[Purpose::Maternal],
        InterruptId::PregnantUse | InterruptId::PregnantMedicine => {
            &[Purpose::Maternal, Purpose::Use]
        }
        InterruptId::UnsafeHome => &[Purpose::Violence],
        InterruptId::DependentAtRisk => &[Purpose::Protection],
        InterruptId::Body | InterruptId::HarmOther => &[],
    }
}
