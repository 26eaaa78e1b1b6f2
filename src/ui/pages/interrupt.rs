//! A safety interrupt: full page, calm and short, before any next question.

use crate::content::crisis::{ELSEWHERE, Purpose};
use crate::content::interrupts::{INTERRUPTS, InterruptId};
use crate::domain::level::Urgency;
use crate::flow::session::Event;
use crate::ui::context::Context;
use crate::ui::parts::button::press;
use crate::ui::parts::heading::heading;
use crate::ui::parts::lines::{emergency, leading, lines, main_lines, other_country};
use crate::ui::parts::top::top;
use crate::ui::write::Out;

/// An interrupt: what to do, one main action, then go on or stop. No program, no price.
pub fn interrupt(out: &mut Out, context: Context, id: InterruptId) {
    let ui = context.words.ui;
    let text = (context.voice().interrupt)(id);
    let now = INTERRUPTS
        .iter()
        .any(|i| i.id == id && i.urgency == Urgency::Now);
    top(out, context, true);
    out.open("section.cc-interrupt");
    out.class_if("cc-now", now);
    heading(out, context, text.heading);
    let beside = purposes(id);
    // In an emergency the number is in sight before anything is read. The crisis line is, too, where
    // it is for just that, with one kind sentence before it where nothing is as pressing; else what to
    // do until help comes goes before it.
    if id == InterruptId::SuicideNow {
        main_lines(out, context, now);
        out.lines(text.lines);
    } else if now {
        emergency(out, context, now);
        out.lines(text.lines);
        if id == InterruptId::Overdose && context.country_now() == "us" {
            out.said("p", ui.overdose_law);
        }
        leading(out, context, now);
    } else if beside == [Purpose::Crisis] {
        let mut said = text.lines.iter();
        said.by_ref().take(1).for_each(|first| out.said("p", first));
        main_lines(out, context, now);
        out.lines(said);
    } else {
        out.lines(text.lines);
        main_lines(out, context, now);
    }
    let country = context.country();
    let leading = country.leading().map(|line| line.name);
    let more = beside.iter().flat_map(|p| country.lines_for(*p));
    let more: Vec<_> = more.filter(|line| Some(line.name) != leading).collect();
    if more.is_empty() && !beside.is_empty() && beside != [Purpose::Crisis] {
        out.said("p", &(ui.elsewhere)(ELSEWHERE));
    }
    lines(out, context, &more);
    other_country(out, context);
    out.close();
    out.open("div.cc-ways");
    press(out, context, ui.go_on, "cc-secondary", Event::GoOn);
    press(out, context, ui.stop_here, "cc-secondary", Event::Stop);
    out.close();
}

/// The lines that stand beside the main ones.
fn purposes(id: InterruptId) -> &'static [Purpose] {
    match id {
        InterruptId::SuicideNow | InterruptId::SuicideToday | InterruptId::SuicideSoon => {
            &[Purpose::Crisis]
        }
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
