//! The plan, drawn: seven columns on wide screens, a list of days on phones.

use super::{Page, pair};
use crate::domain::level::Level;
use crate::expectations::plan::{Plan, Planner};
use crate::expectations::schedule::{Schedule, Session};
use crate::expectations::session_day::{Block, blocks};
use crate::expectations::week::{Need, touched};
use crate::flow::marks::{Cell, Part, Use};
use crate::ui::write::Out;
use leptos::prelude::WithValue;

/// Mornings, afternoons and evenings of a week.
pub(super) const PARTS: u32 = 21;

/// The plan in one line.
pub(super) fn short(page: &Page, plan: &Plan) -> String {
    let (text, locale, schedule) = (page.text, &page.locale, plan.schedule);
    let total = (text.total)(locale, schedule.minutes(), schedule.days());
    total + " " + &(text.clashes)(locale, plan.conflicts.len())
}

/// The week, what it takes, what clashes, what helps, and what the hours are made of.
///
/// Screen reader: a list of days; in each, the parts of the day that are taken or have a session.
pub(super) fn plan(out: &mut Out, page: &Page, planner: &Planner, own: &[&Schedule]) {
    let text = page.text;
    let plans = planner.choices(Level::Iop, own);
    let Some(plan) = plans.first() else { return };
    out.open("section");
    out.said("h2", pair(&text.plan_title, page.voice));
    out.said("p.cc-lead", &short(page, plan));
    if !plan.conflicts.is_empty() {
        out.open("ul.cc-list");
        for cell in plan.conflicts.iter() {
            let used = page.used(planner.week.get(cell));
            out.said("li", &(text.clash)(&page.cell(cell), used));
        }
        out.close();
        out.said("p", text.clash_advice);
    }
    out.open("ol.cc-week");
    for day in 0..7 {
        day_view(out, page, planner, plan.schedule, day);
    }
    out.close();
    if own.iter().any(|s| std::ptr::eq(*s, plan.schedule)) {
        let name = page.context.settings.with_value(|s| (text.own)(&s.name));
        out.said("p.cc-note", &name);
    } else {
        out.said("p.cc-note", text.example);
    }
    what_it_takes(out, page, planner, plan);
    if let Some(others) = plans.get(1..).filter(|o| !o.is_empty()) {
        out.disclose(text.others);
        out.open("ul.cc-list");
        for other in others.iter().take(4) {
            out.open("li");
            out.text(&times(page, other.schedule));
            // Not a full stop: some times end with one ("p.m.").
            out.text(" \u{b7} ");
            out.text(page.format(other.schedule));
            out.text(" \u{b7} ");
            out.text(&short(page, other));
            out.close();
        }
        out.close();
        out.close();
    }
    session_day(out, page, plan.schedule);
    out.close();
}

fn what_it_takes(out: &mut Out, page: &Page, planner: &Planner, plan: &Plan) {
    let (text, locale) = (page.text, &page.locale);
    out.open("ul.cc-list");
    out.said("li", page.format(plan.schedule));
    if plan.travel > 0 {
        out.said("li", &(text.travel)(locale, plan.travel));
    }
    if plan.care > 0 {
        let at_most = planner.wishes.care == Need::Sometimes;
        out.said("li", &(text.care)(locale, plan.care, at_most));
    }
    out.said("li", &(text.free)(locale, plan.free.len(), PARTS));
    for note in planner.notes(&page.context.answers_now(), plan) {
        let note = text.notes.get(note as usize);
        out.said("li", note.unwrap_or(""));
    }
    out.close();
}

/// A session is `b`, taken time is `i`: no class or other attribute tells one from the other.
fn day_view(out: &mut Out, page: &Page, planner: &Planner, schedule: &Schedule, day: u8) {
    let text = page.text;
    out.open("li");
    out.open("div");
    out.said("span.cc-strong", page.day(day));
    if !schedule.sessions.iter().any(|s| s.day == day) {
        out.text(" ");
        out.said("span.cc-note", text.no_session);
    }
    out.close();
    for (part, name) in Part::ALL.into_iter().zip(text.parts) {
        let line = |out: &mut Out, tag, what: &str| {
            out.open(tag);
            out.said("span", name);
            out.text(" ");
            out.text(what);
            out.close();
        };
        let cell = Cell::new(day, part);
        out.open("div");
        for s in schedule.sessions.iter() {
            if touched(*s).next() == Some(cell) {
                line(out, "b", &page.clock(*s));
            }
        }
        let used = planner.week.get(cell);
        if used != Use::Free {
            line(out, "i", page.used(used));
        }
        out.close();
    }
    out.close();
}

/// The days and times of a schedule; days at the same time stand together.
fn times(page: &Page, schedule: &Schedule) -> String {
    let mut found = String::new();
    let mut rest = schedule.sessions.iter().peekable();
    while let Some(s) = rest.next() {
        found += page.text.days_short.get(usize::from(s.day)).unwrap_or("");
        let same = |next: &&Session| (next.start, next.length) == (s.start, s.length);
        if !rest.peek().is_some_and(same) {
            found += " ";
            found += &page.clock(*s);
        }
        if rest.peek().is_some() {
            found += ", ";
        }
    }
    found
}

/// How much of a drawing each quarter of an hour takes.
const QUARTERS: [&str; 13] = [
    "li",
    "li.cc-q1",
    "li.cc-q2",
    "li.cc-q3",
    "li.cc-q4",
    "li.cc-q5",
    "li.cc-q6",
    "li.cc-q7",
    "li.cc-q8",
    "li.cc-q9",
    "li.cc-q10",
    "li.cc-q11",
    "li.cc-q12",
];

/// The first session, drawn to scale, and what a week of them comes to.
fn session_day(out: &mut Out, page: &Page, schedule: &Schedule) {
    let text = page.text;
    let all = blocks(schedule);
    let (Some(first), Some(session)) = (all.first(), schedule.sessions.first()) else {
        return;
    };
    let length = page.duration(u32::from(session.length));
    out.said("h3", text.day_title);
    out.said("p", &(text.day_example)(page.day(session.day), &length));
    out.open("ol.cc-shape");
    for (block, minutes) in first {
        let size = QUARTERS.get(usize::from(*minutes / 15));
        out.open(size.copied().unwrap_or("li.cc-q12"));
        let name = text.blocks.get(*block as usize).map_or("", |b| b.0);
        out.said("b", name);
        out.text(" ");
        out.said("span", &page.duration(u32::from(*minutes)));
        out.close();
    }
    out.close();
    out.open("dl.cc-blocks");
    for (block, (name, line)) in Block::ALL.into_iter().zip(text.blocks) {
        let mut minutes = 0;
        for (_, length) in all.iter().flatten().filter(|(b, _)| *b == block) {
            minutes += u32::from(*length);
        }
        if minutes > 0 {
            out.open("dt");
            out.text(name);
            out.text(", ");
            out.text(&(text.a_week)(&page.duration(minutes)));
            out.close();
            out.said("dd", line);
        }
    }
    out.close();
}
