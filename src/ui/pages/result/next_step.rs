//! The next step in one sentence, its button, how soon, and the level or the range.

use super::open_questions::unchecked;
use crate::content::crisis::Purpose;
use crate::content::terms::Term;
use crate::domain::level::Level;
use crate::flow::assessment::Assessment;
use crate::flow::session::Event;
use crate::handoff::guidance::{Guidance, guidance};
use crate::ui::context::Context;
use crate::ui::parts::button::press;
use crate::ui::parts::glossary::{glossary, terms_in};
use crate::ui::parts::heading::heading;
use crate::ui::parts::lines::{emergency_link, lines, main_lines};
use crate::ui::parts::pinned::pinned;
use crate::ui::parts::provider::provider;
use crate::ui::write::Out;

/// The next step in one sentence, its button, how soon, and the level or the range. Gives back the
/// terms that it explains; in an emergency nothing stands in the way.
pub(super) fn next_step(
    out: &mut Out,
    context: Context,
    found: &Assessment,
    level: Level,
) -> Vec<Term> {
    let g = guidance(context.words, found, level, context.is_proxy());
    out.open("section.cc-step");
    out.class_if("cc-now", level == Level::Emergency);
    heading(out, context, g.step);
    // In an emergency the number is in sight before anything is read.
    let emergency = level == Level::Emergency;
    if emergency {
        action(out, context, found, level);
    }
    pinned(out, context);
    unchecked(out, context, found);
    if !emergency {
        action(out, context, found, level);
    }
    if emergency {
        // The heading has said it all.
        out.close();
        return Vec::new();
    }
    facts(out, context, &g);
    let after = g.after.as_deref().unwrap_or("");
    let terms = terms_in(context, &[g.step, &g.place, g.line, after]);
    glossary(out, context, &terms);
    out.close();
    terms
}

/// How soon, the level or the range, and what comes after a check for withdrawal.
fn facts(out: &mut Out, context: Context, g: &Guidance) {
    let ui = context.words.ui;
    out.open("dl.cc-facts");
    if g.soon.is_some() || !g.sooner.is_empty() {
        out.open("div");
        out.said("dt", ui.how_soon);
        out.open("dd");
        out.text(g.soon.unwrap_or(ui.no_rush));
        out.said_if("span.cc-fact-line", g.sooner);
        out.close_all(2);
    }
    out.open("div");
    out.said("dt", ui.level_label);
    out.open("dd");
    out.text(&g.place);
    out.said("span.cc-fact-line", g.line);
    out.close_all(2);
    if let Some(after) = &g.after {
        out.open("div");
        out.said("dt", ui.after_title);
        out.said("dd", after);
        out.close();
    }
    out.close();
}

/// What to press.
fn action(out: &mut Out, context: Context, found: &Assessment, level: Level) {
    let suicide = found.leads_with_suicide();
    if level == Level::Emergency || (level == Level::MedicalToday && suicide) {
        main_lines(out, context, level == Level::Emergency);
    } else if suicide {
        main_lines(out, context, false);
        provider(out, context, "cc-secondary", false);
    } else if level == Level::MedicalToday {
        medical_today(out, context, found.level_after.is_some());
    } else if level != Level::SelfCare {
        // Where safety could not be checked, the crisis line above is what to press.
        let checked = found.unchecked.is_empty();
        let class = if checked {
            "cc-primary"
        } else {
            "cc-secondary"
        };
        provider(out, context, class, true);
    } else if goes_on(context, found) {
        press(
            out,
            context,
            context.words.ui.go_on,
            "cc-primary",
            Event::Begin,
        );
    }
}

/// Whether the next thing to do is to answer more: little was found so far, and much is open.
pub(super) fn goes_on(context: Context, found: &Assessment) -> bool {
    found.level == Some(Level::SelfCare) && !found.shown.is_settled() && context.has_pages_left()
}

/// The next step in one sentence.
pub fn step(context: Context, found: &Assessment, level: Level) -> &'static str {
    guidance(context.words, found, level, context.is_proxy()).step
}

/// The ways to medical care the same day. Programs are not among them.
fn medical_today(out: &mut Out, context: Context, withdrawal: bool) {
    out.said("p", context.words.ui.medical_ways);
    out.open("div.cc-buttons");
    emergency_link(out, context, "cc-secondary");
    out.close();
    if withdrawal {
        let use_lines = context.country().lines_for(Purpose::Use);
        lines(out, context, &use_lines.collect::<Vec<_>>());
    }
}
