//! The words around the questions.

use crate::content::messages::lines::{lines, list};
use crate::content::messages::{Locale, UiText};
use crate::domain::level::Urgency;

fn minutes_left(locale: &Locale, minutes: u32) -> String {
    let time = locale.counted(minutes, "minute", "minutes");
    format!("About {time} left")
}

fn range(low: &str, high: &str) -> String {
    format!("Between \u{201c}{low}\u{201d} and \u{201c}{high}\u{201d}")
}

fn after_check(level: &str) -> String {
    format!("At least: {level}. To be decided with the clinician.")
}

fn urgency(urgency: Urgency) -> &'static str {
    match urgency {
        Urgency::Now => "Now",
        Urgency::Today => "Today",
        Urgency::SeventyTwoHours => "Within 3 days",
        Urgency::SevenDays => "Within 7 days",
        Urgency::FourteenDays => "Within 14 days",
    }
}

fn call_provider(name: &str) -> String {
    format!("Call {name}")
}

fn rules_version(version: &str, hash: &str) -> String {
    format!("Rules version {version}, content {hash}.")
}

fn call(number: &str) -> String {
    format!("Call {number}")
}

fn call_and_press(number: &str, key: &str) -> String {
    format!("Call {number} and press {key}")
}

fn text(number: &str) -> String {
    format!("Text {number}")
}

fn text_word(word: &str, number: &str) -> String {
    format!("Text {word} to {number}")
}

fn emergency_call(number: &str) -> String {
    format!("Emergency: call {number}")
}

fn elsewhere(site: &str) -> String {
    format!("Crisis lines for each country are listed at {site}.")
}

/// One drink of 14 g of alcohol as beer, wine and liquor.
fn drinks(country: &str) -> [&'static str; 3] {
    match country {
        "us" => [
            "12 ounces of beer (5 %)",
            "5 ounces of wine (12 %)",
            "1.5 ounces of liquor (40 %)",
        ],
        "uk" | "ie" => [
            "Just over half a pint of beer (5 %)",
            "150 ml of wine (12 %)",
            "45 ml of spirits (40 %)",
        ],
        _ => [
            "350 ml of beer (5 %)",
            "150 ml of wine (12 %)",
            "45 ml of spirits (40 %)",
        ],
    }
}

/// The same in the units of the country: 8 g in the UK, 10 g in many others.
fn drinks_units(country: &str) -> &'static str {
    match country {
        "us" | "ca" => "",
        "uk" => "One drink here is about 1.75 units. Four drinks are 7 units.",
        _ => "One drink here is about 1.4 standard drinks of 10 g. Four drinks are about 5.5.",
    }
}

fn ladder_lead(place: &str) -> String {
    format!("Seven kinds of care, most care first. Your result: {place}.")
}

fn change_to(item: &str, choice: &str) -> String {
    format!("{item}: \u{201c}{choice}\u{201d}")
}

fn numbers_checked(date: &str) -> String {
    format!("Numbers last checked on {date}.")
}

fn and_more(locale: &Locale, count: u32) -> String {
    format!("and {} more", locale.number(count))
}

pub(super) static UI: UiText = UiText {
    title: "Care Compass",
    start_lead: "A few questions to find a sensible next step, for mental health, alcohol or drugs.",
    start_points: lines![
        "It takes about 5 to 10 minutes. You can stop at any time.",
        "Your answers stay in this browser tab. This tool does not send them anywhere.",
        "This is not a diagnosis. It is a starting point to talk over with a clinician.",
    ],
    start_device: "On a shared or watched device? Use one that is only yours, if you can. Leaving this page, or going back in the browser, clears your answers.",
    begin: "Start",
    next: "Continue",
    back: "Back",
    quick_exit: "Leave quickly",
    minutes_left,
    why_we_ask: "Why we ask",
    absent: ["Skip", "I don\u{2019}t know", "I\u{2019}d rather not say"],
    absent_said: list![
        "Skipped",
        "I don\u{2019}t know",
        "I\u{2019}d rather not say",
    ],
    missing_title: "Something is still open",
    missing_help: "Choose an answer, or use one of the buttons below.",
    missing_here: "Still open",
    skip_open: "Skip what is open",
    hard: "This is hard to answer right now",
    hard_title: "That is all right",
    hard_lines: lines![
        "You can take a short break. Your answers stay here while this page is open.",
        "After a long break they are cleared, so that nobody else sees them.",
        "You can ask someone you trust to help you with the questions.",
        "You can call or text one of the lines below, and just talk.",
        "You can stop here, and see what there is so far.",
    ],
    hard_stop: "Stop and see my result so far",
    go_on: "Go on with the questions",
    stop_here: "Stop here",
    other_country: "Numbers for another country",
    overdose_law: "In most US states, Good Samaritan laws protect people who call for help.",
    review_title: "Check your answers",
    review_lead: "You can change any of them.",
    change: "Change",
    see_result: "See my next step",
    result_title: "Your next step",
    partial: "This is based on the answers so far. More answers make it more exact.",
    level_label: "A sensible place to start",
    range,
    check_first: "First, a medical check for withdrawal, before stopping or cutting down.",
    after_check,
    medical_ways: "Call a doctor or the nearest hospital or detox unit, and say that it is for today. If you cannot reach one, or it gets worse, call the emergency number.",
    how_soon: "How soon",
    urgency,
    call_provider,
    worse_title: "If things get worse",
    worse_lines: lines![
        "In danger, or with thoughts of suicide: call or text one of these at once.",
        "Bad shaking, confusion or a seizure after drinking or using less, or stopping: call the emergency number.",
    ],
    why_title: "Why this",
    why_none: "In what you answered, there is no sign of a need for new treatment now. Care or medicine already in place should go on. We looked at safety, health, mind, use, daily life, home and people.",
    why_open: "Nothing in what you answered points to a need for new treatment now. Care or medicine already in place should go on. Some questions are still open, so this may change.",
    do_not_stop: "Alcohol, pills or drugs such as GHB should not be stopped all at once. A doctor knows a safe way down.",
    tell_program: "Tell the program about any calming or sleeping pills.",
    why_unchecked: "Some safety questions have no answer. So we do not say that all is well.",
    why_unanswered: "You left this one open, so we count it on the safe side",
    unchecked_title: "We could not check safety",
    unchecked_line: "These questions have no answer yet. You can answer them now, or call a line if that is easier.",
    narrow_title: "What would make this more exact",
    narrow_line: "These questions are still open. Each answer makes the range smaller.",
    ladder_title: "Where this sits",
    ladder_lead,
    ladder_here: "Your result",
    ladder_possible: "Possible",
    range_line: "It depends on the questions that are still open.",
    no_rush: "In your own time.",
    sooner: "Sooner, if an open question says so.",
    week_days: list![
        "Monday",
        "Tuesday",
        "Wednesday",
        "Thursday",
        "Friday",
        "Saturday",
        "Sunday",
    ],
    after_title: "After that",
    notes_title: "Worth asking for",
    sure_title: "How sure this is",
    sure_lines: lines![
        "This is not a diagnosis. Only a clinician can say, after a talk, what care is needed.",
        "It comes from the answers alone, by fixed rules that are open to read.",
        "Insurance, price, and what a clinic offers play no part in it.",
        "A clinical lead has not signed off these rules yet.",
    ],
    rules_version,
    delete: "Delete my answers",
    deleted_title: "Your answers are gone",
    deleted_line: "Nothing is left in this tab. You can close it, or start again.",
    chat: "Chat online",
    chat_leaves: "This leaves the page and clears your answers.",
    deleted_idle: "Nobody touched this page for a while. So the answers were cleared, to keep them private.",
    idle: "Are you still there? In 2 minutes your answers will be cleared, to keep them private.",
    still_here: "I am still here",
    start_again: "Start again",
    check_answers: "Check my answers",
    help_label: "Help now",
    pinned_title: "Please do this first",
    teen_title: "There is help for you",
    teen_lines: lines![
        "It was a good step to look for help. You are not in trouble.",
        "Talk to an adult you trust: a parent, an aunt or uncle, a coach, a teacher.",
        "A school counselor or nurse, or your doctor, can help, and can tell you what stays private.",
        "If talking is hard, you can show them this page.",
        "You can call or text the lines on this page yourself, at any hour.",
        "This tool does not name a level of care for people under 18. A doctor or counselor can do that with you.",
    ],
    child_title: "Please talk to a grown-up you trust",
    child_lines: lines![
        "These questions are for adults.",
        "Talk to a grown-up you trust: a parent, a teacher, a school nurse or a family member.",
        "If you are in danger or hurt, call the emergency number now.",
    ],
    for_them_title: "For them",
    for_them: lines![
        "If this page says \u{201c}Now\u{201d} or \u{201c}Today\u{201d}, do not wait. Otherwise, pick a calm time, when they are sober and not upset.",
        "Say what you have seen, and that you care. Leave out blame and labels.",
        "Offer one small step, such as a first call. You can make it together.",
        "A clinic cannot tell you about them without their consent. It can always listen to you.",
    ],
    for_you_title: "For you",
    for_you: lines![
        "You need support too. Your own doctor, a therapist or a family group can help.",
        "You do not have to confront them. It is not needed, and it can close the door.",
        "Family groups such as Al-Anon, Nar-Anon, SMART Family and Friends or NAMI meet in many places and online.",
        "Your own safety comes first. If you are in danger, leave, and call the emergency number.",
    ],
    not_asked: "We did not ask what only they can say: inner thoughts, mood, worry, hard experiences. A clinician should ask them.",
    parent_title: "There is help for them, and for you",
    parent_lines: lines![
        "It was a good step to look for help for them.",
        "Talk to them at a calm time. Say what you have seen, and listen more than you speak.",
        "Call their doctor, or the school counselor or nurse. They know the ways to help where you live.",
        "If you worry about suicide, ask plainly. Put medicines and anything dangerous out of reach.",
        "You can call or text the lines on this page yourself, at any hour.",
        "This tool does not name a level of care for people under 18. Their doctor can do that with you.",
    ],
    drinks_title: "What counts as one drink",
    drinks,
    drinks_units,
    practical_title: "Practical things, for planning the week",
    practical_lead: "For planning only. They never change the level.",
    unfit_title: "Do these fit together?",
    unfit_line: "These answers do not seem to fit. You can change one, or keep them as they are.",
    unfit_keep: "Keep them and go on",
    unfit_kept: "You kept these answers. We count the one on the safe side.",
    changes_title: "What would change this",
    changes_up: "These are not the answers given. If one of them were true, more care would fit:",
    changes_down: "These answers weigh most now. If they ease with help, less care may fit later. Nothing has to change before getting help:",
    change_to,
    see_now: "See my result now",
    about_title: "About these questions",
    about_questions: "The questions on mood are the PHQ-9, those on worry the GAD-7: developed by Drs. Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and colleagues, with an educational grant from Pfizer Inc. No permission is required to reproduce, translate, display or distribute them. The questions on trauma are the PC-PTSD-5 (Prins and others, 2015). It is from the US National Center for PTSD, and in the public domain.",
    call,
    call_and_press,
    text,
    text_word,
    help_lead: "In danger, or thinking of ending your life?",
    local_emergency: "Call your local emergency number.",
    emergency_call,
    elsewhere,
    unconfirmed: "We could not confirm every number here. If one fails, use the lines at the end of this page.",
    numbers_old: "These numbers may be old. If one does not work, use the emergency number, and tell the clinic behind this page.",
    numbers_checked,
    and_more,
};
