//! Why: at most three reasons, in the person's own choices; what is worth asking for; and what
//! would change the result.

use crate::domain::item::ItemId;
use crate::domain::level::Level;
use crate::flow::assessment::Assessment;
use crate::flow::changes::{better, worse};
use crate::flow::quotes::quotes as quoted;
use crate::flow::readings::{Readings, Stance};
use crate::flow::reasons::{Ground, Reason};
use crate::ui::context::Context;
use crate::ui::parts::profile::profile;
use crate::ui::parts::quotes::quotes;
use crate::ui::write::Out;

/// At most so many changes each way.
const CHANGES: usize = 3;

pub(super) fn why(out: &mut Out, context: Context, found: &Assessment) {
    let ui = context.words.ui;
    let reasons = quoted(&context.answers_now(), found);
    let unchecked = |r: &Reason| matches!(r.ground, Ground::Unchecked);
    out.open("section");
    out.said("h2", ui.why_title);
    if found.reasons.iter().any(unchecked) {
        out.said("p", ui.why_unchecked);
    } else if !reasons.is_empty() {
        quotes(out, context, &reasons);
    } else if found.shown.is_settled() {
        out.said("p", ui.why_none);
    } else {
        out.said("p", ui.why_open);
    }
    profile(out, context, &found.shown_ratings);
    out.close();
}

pub(super) fn notes(out: &mut Out, context: Context, found: &Assessment) {
    let ui = context.words.ui;
    let answers = context.answers_now();
    let is_open = Readings::new(&answers, Stance::Shown).is_open(ItemId::SedativeDays);
    let pills = answers.chosen(ItemId::SedativeDays);
    let mut lines = Vec::new();
    if is_open && pills.is_some_and(|set| !set.has(0)) {
        lines.push(ui.tell_program);
    }
    for found in &found.modifiers {
        lines.push((context.words.modifier)(found.id));
    }
    lines.retain(|line| !line.is_empty());
    if !lines.is_empty() {
        out.open("section");
        out.said("h2", ui.notes_title);
        out.lines(&lines);
        out.close();
    }
}

/// What a single other answer would lead to, and which answers weigh most: three each.
pub(super) fn changes(out: &mut Out, context: Context, found: &Assessment) {
    let ui = context.words.ui;
    let voice = context.voice();
    let short = |id: ItemId| (voice.item)(id).short;
    let mut up = Vec::new();
    for c in worse(&context.answers_now(), found)
        .into_iter()
        .take(CHANGES)
    {
        up.push((ui.change_to)(
            short(c.item),
            voice.choice(c.item, c.choice),
        ));
    }
    // Nobody is asked to soften what they said about ending their life.
    let in_danger = found.level == Some(Level::Emergency) || found.leads_with_suicide();
    let down = if in_danger { Vec::new() } else { better(found) };
    let down: Vec<_> = down.into_iter().take(CHANGES).map(short).collect();
    if up.is_empty() && down.is_empty() {
        return;
    }
    out.open("section");
    out.disclose(ui.changes_title);
    if !up.is_empty() {
        out.said("p", ui.changes_up);
        out.lines(&up);
    }
    if !down.is_empty() {
        out.said("p", ui.changes_down);
        out.lines(&down);
    }
    out.close_all(2);
}
