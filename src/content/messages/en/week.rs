//! The words of the week planner.

use crate::content::messages::Locale;
use crate::content::messages::lines::{lines, list};
use crate::content::messages::locale::sentence;
use crate::content::messages::week::WeekText;

fn part_hours(afternoon: &str, evening: &str) -> String {
    sentence(format!(
        "Mornings end at noon, afternoons at {afternoon}, evenings at {evening}"
    ))
}

fn cell(day: &str, part: usize) -> String {
    let part = match part {
        0 => "morning",
        1 => "afternoon",
        2 => "evening",
        _ => "night",
    };
    format!("{day} {part}")
}

fn duration(locale: &Locale, minutes: u32) -> String {
    let hours = || locale.counted(minutes / 60, "hour", "hours");
    let rest = || locale.counted(minutes % 60, "minute", "minutes");
    match (minutes / 60, minutes % 60) {
        (0, _) => rest(),
        (_, 0) => hours(),
        _ => format!("{} {}", hours(), rest()),
    }
}

fn total(locale: &Locale, minutes: u32, days: u32) -> String {
    let days = locale.counted(days, "day", "days");
    format!("{} of care on {days}.", duration(locale, minutes))
}

fn clashes(locale: &Locale, count: u32) -> String {
    match count {
        0 => "Nothing clashes.".into(),
        _ => locale.counted(count, "clash.", "clashes."),
    }
}

fn clash(cell: &str, used: &str) -> String {
    format!("{cell}: {used}")
}

fn own(name: &str) -> String {
    format!("The times are those of groups at {name}.")
}

fn travel(locale: &Locale, minutes: u32) -> String {
    format!(
        "About {} of travel, if the way takes half an hour.",
        duration(locale, minutes)
    )
}

fn care(locale: &Locale, minutes: u32, at_most: bool) -> String {
    let most = if at_most { "up to " } else { "" };
    format!(
        "Someone to look after the others: {most}{}.",
        duration(locale, minutes)
    )
}

fn free(locale: &Locale, count: u32, all: u32) -> String {
    format!(
        "Mornings, afternoons and evenings that stay free: {}.",
        of(locale, count, all)
    )
}

fn clock(from: &str, to: &str) -> String {
    format!("{from} to {to}")
}

fn day_example(day: &str, duration: &str) -> String {
    format!("{day}, for example: {duration}.")
}

fn a_week(duration: &str) -> String {
    format!("{duration} a week")
}

fn of(locale: &Locale, count: u32, all: u32) -> String {
    format!("{} of {}", locale.number(count), locale.number(all))
}

pub(super) static WEEK: WeekText = WeekText {
    lead: [
        "An intensive outpatient program (IOP) takes 9 to 19 hours a week, on 3 to 5 days. Nights are spent at home.",
        "A day or evening program takes 9 to 19 hours a week, on 3 to 5 days. Nights are spent at home.",
    ],
    alternative: [
        "The result is another kind of care. Many people come to an IOP before or after it, so here is what it is like.",
        "The result is another kind of care. Many people come to a program like this before or after it.",
    ],
    mark_title: ["Your own week", "Their own week"],
    mark_lead: [
        "Mark what is taken in a usual week. It shapes the plan below, and nothing else.",
        "Mark what is taken in a usual week of theirs. It shapes the plan below, and nothing else.",
    ],
    part_hours,
    mark_as: "Mark as",
    uses: list![
        "Free",
        "Work or school",
        "Care of others",
        "Sleep",
        "Something else",
    ],
    uses_short: list!["", "Work, school", "Care", "Sleep", "Other"],
    parts: ["Morning", "Afternoon", "Evening", "Night"],
    days_short: list!["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
    cell,
    clear: "Take my marks away",
    wishes: "Practical answers",
    plan_title: [
        "How care could fit your week",
        "How care could fit their week",
    ],
    total,
    clashes,
    clash,
    clash_advice: "Ask the program for another group. At work or school, ask for other hours.",
    example: "The times are an example. Each program has its own.",
    own,
    formats: ["In person", "Online", "Some in person, some online"],
    travel,
    care,
    free,
    notes: list![
        "Sessions online need a room where nobody listens. Without one, in person is the kinder way. Some programs have a quiet room to use.",
        "Online, it takes a private room, good internet, a safe home, and no withdrawal.",
        "Medicare pays for these programs at a clinic, not at home.",
        "Medicaid can pay for the ride. Ask the plan some days before.",
        "Ask the program about rides, or about sessions online.",
        "With changing shifts, ask for a program that has the same group at two times of day.",
        "After a night at work, the day is kept for sleep.",
    ],
    no_session: "No session",
    clock,
    others: "Other common weeks",
    duration,
    day_title: "What the hours are made of",
    day_example,
    blocks: [
        (
            "Group",
            "Skills, and talk with people who are going through the same.",
        ),
        ("One to one", "Alone with a therapist, once a week."),
        (
            "Family",
            "Family or friends can take part, where that is wanted.",
        ),
        (
            "Learning",
            "How mood, stress and use work, and what helps to stay well.",
        ),
        (
            "Medication",
            "A check with a prescriber, where medication is taken or wanted.",
        ),
    ],
    a_week,
    compare_title: [
        "More or less care, in your week",
        "More or less care, in their week",
    ],
    compare_heads: ["Care", "A week", "Clashes", "Left free"],
    of,
    programs: [
        ["Weekly visits", "IOP", "Day program (PHP)"],
        [
            "Weekly visits",
            "Day or evening program",
            "Full day program",
        ],
    ],
    steps_title: "How the hours go down",
    steps: [
        "20 hours a week or more. Some start here, for example after a hospital stay.",
        "9 to 19 hours a week, commonly for 6 to 12 weeks.",
        "An hour or two a week, to stay well.",
    ],
    steps_lines: lines![
        "The steps follow progress, not a fixed date. A common guide is about 90 days in all.",
        "If things get harder, the hours can go up again for a while. That is part of the plan.",
        "These programs have no detox, and no staff around the clock.",
    ],
};
