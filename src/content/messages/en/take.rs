//! The words of "Take it with you" and "Come back later".

use crate::content::messages::Locale;
use crate::content::messages::lines::{lines, list};
use crate::content::messages::locale::Form;
use crate::content::messages::take::TakeText;
use crate::content::parts::Part;

fn part(part: Part) -> &'static str {
    match part {
        Part::Step => "My next step and level of care",
        Part::Reasons => "The reasons, in my own answers",
        Part::Scores => "My scores",
        Part::Answers => "All my answers",
        Part::Questions => "The questions I want to ask",
        Part::Week => "My planned week",
        Part::Phone => "The phone number to call",
        Part::Lines => "Help lines",
    }
}

fn heading(part: Part) -> &'static str {
    match part {
        Part::Step => "My next step",
        Part::Reasons => "Why",
        Part::Scores => "Scores",
        Part::Answers => "My answers",
        Part::Questions => "Questions to ask",
        Part::Week => "My week",
        Part::Phone => "Phone",
        Part::Lines => "Help at any hour",
    }
}

fn score(locale: &Locale, name: &str, total: u8, most: u8) -> String {
    let [total, most] = [total, most].map(|n| locale.number(n.into()));
    format!("{name}: {total} of {most}")
}

fn no_score(name: &str) -> String {
    format!("{name}: no total, because a question is open")
}

fn calendar(title: &str) -> String {
    format!("Calendar: \u{201c}{title}\u{201d}")
}

fn mail(name: &str) -> String {
    format!("Mail {name}")
}

fn text(name: &str) -> String {
    format!("Text {name}")
}

fn scan(name: &str) -> String {
    format!("Point the camera of your phone here to call {name}.")
}

fn dropped(names: &str) -> String {
    format!("The questions have changed since then. Please answer these again: {names}.")
}

fn gone(locale: &Locale, count: u32) -> String {
    match locale.form(count) {
        Form::One => "One answer was left out, because its question is gone.".into(),
        _ => {
            let count = locale.number(count);
            format!("{count} answers were left out, because their questions are gone.")
        }
    }
}

fn kept(locale: &Locale, days: u32) -> String {
    match days {
        0 => "Your answers are kept on this device until tonight.".into(),
        1 => "Your answers are kept on this device until tomorrow.".into(),
        _ => {
            let days = locale.counted(days, "more day", "more days");
            format!("Your answers are kept on this device for {days}.")
        }
    }
}

fn since_level(name: &str) -> String {
    format!("Last time: {name}.")
}

pub(super) static TAKE: TakeText = TakeText {
    question: "What do you want to take with you?",
    help: "Only what you tick goes in. It is made here, on your device, and sent nowhere.",
    part,
    heading,
    score,
    no_score,
    ways: "How do you want to take it?",
    print: "Print or save as PDF",
    copy: "Copy as text",
    copied: "Copied. Now you can paste it where you like.",
    copy_by_hand: "Your browser did not copy it. You can select and copy it here.",
    calendar,
    calendar_help: "Put the week into your calendar for 8 weeks. Pick the word that it shows.",
    calendar_titles: lines!["Appointment", "Class", "Busy"],
    clinic: "Save a file for the clinic",
    clinic_help: "This file is for a clinic\u{2019}s computer (FHIR). Your name is not in it.",
    clinic_needs: "For a clinic file, tick your next step, your scores or your answers.",
    scan,
    mail,
    text,
    message: "I would like to ask about a first appointment.",
    preview: "This is what goes with you",
    nothing: "Nothing is ticked yet.",
    later: "Come back later",
    save: "Save my answers",
    save_help: "The file holds your answers, and people who open it can read them. Keep it where only you can see it.",
    keep_title: "Keep them on this device",
    keep_help: "Only do this on a device that is yours alone. Whoever uses it could open your answers. They stay for 7 days. They go at once when you delete them or use \u{201c}Leave quickly\u{201d}.",
    keep: "Keep my answers here",
    not_kept: "Your browser does not keep them. You can save a file instead.",
    kept,
    go_on: "Go on with my answers",
    remove: "Remove them from this device",
    removed: "The answers that you kept here are removed.",
    kept_too_long: "The answers that you kept here were older than 7 days, so they were removed.",
    kept_unread: "The answers that you kept here cannot be read any more. Nothing was loaded, to be safe.",
    load: "Load saved answers",
    load_small: "Load answers that you saved before",
    save_small: "Need to stop? Save your answers so far",
    refused: list![
        "This file is too big to be one of ours. Nothing was loaded.",
        "This is not a file with saved answers. Nothing was loaded.",
        "This file comes from a newer version of this page. Nothing was loaded.",
        "This file has been changed or is not whole. Nothing was loaded, to be safe.",
        "The questions have changed too much since then. Nothing was loaded. A new start takes a few minutes.",
    ],
    kept_other: "Earlier answers are kept on this device. You can keep these in their place.",
    loaded: "These are the answers from last time. Change what is different now.",
    dropped,
    gone,
    since: "Since last time",
    since_level,
    since_lines: list![
        "Today points to less care than last time. Something may be getting easier.",
        "The same kind of care as last time, and it is less pressing now.",
        "The same kind of care as last time.",
        "The same kind of care as last time, but sooner. It is good that you looked again.",
        "Today points to more support than last time. That happens, and it is no step back. It is good that you looked again.",
    ],
};
