//! The screens, rendered to HTML: what stands on every one of them, and snapshots of each kind.

use crate::people::{answers, busy, mind, person, well};
use care_compass::content::interrupts::INTERRUPTS;
use care_compass::content::items::{all, item};
use care_compass::content::messages::en::EN;
use care_compass::content::pages::{PAGES, page_of};
use care_compass::content::sections::Section;
use care_compass::domain::item::{Absent, Choices, ItemId, Kind, Response};
use care_compass::domain::level::Level;
use care_compass::flow::answers::Answers;
use care_compass::flow::session::{Event, Place, Session};
use care_compass::settings::{Phone, Settings};
use care_compass::ui::app::{App, AppProps};
use care_compass::ui::context::{Context, Hand};
use leptos::prelude::*;
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;

/// The HTML of a session's screen.
fn html(session: Session) -> String {
    render(session, false)
}

fn render(session: Session, stale: bool) -> String {
    let owner = Owner::new();
    owner.with(|| {
        let settings = Settings::new(
            "Harbor Street Clinic".into(),
            Phone::new("+1 202-555-0143").unwrap(),
            0,
        );
        let context = Context {
            session: RwSignal::new(session),
            words: &EN,
            settings: StoredValue::new(settings),
            stale,
            exit: Callback::new(|()| {}),
            hand: Hand {
                over: Callback::new(|_| {}),
                take: Callback::new(|_| {}),
                now: crate::handoff::now,
                random: crate::handoff::random,
            },
            heard: RwSignal::new(None),
        };
        App(AppProps { context }).to_html().replace("<!>", "")
    })
}

/// A session in which these answers were given, at the review.
fn with(answers: &Answers) -> Session {
    let mut session = Session::new(Some(0)).after(Event::Begin);
    loop {
        session = match session.place() {
            Place::Questions(page) => {
                for id in session.open_items(page) {
                    session = match answers.get(id).unwrap_or(Response::Absent(Absent::Skipped)) {
                        Response::Absent(_) => continue,
                        Response::Chosen(set) if set.is_empty() => {
                            session.after(Event::ChooseNone(id))
                        }
                        Response::Chosen(set) => {
                            set.indices().fold(session, |s, i| match item(id).kind {
                                Kind::One => s.after(Event::Choose(id, i)),
                                _ if s.answers().chosen(id).is_some_and(|c| c.has(i)) => s,
                                _ => s.after(Event::Toggle(id, i)),
                            })
                        }
                    };
                }
                let before = session.place();
                session = session.after(Event::Continue);
                if session.place() == before {
                    session.after(Event::Leave(Absent::Skipped))
                } else {
                    session
                }
            }
            Place::Interrupt(_) => session.after(Event::GoOn),
            _ => return session,
        };
    }
}

/// Every screen that a session can stand on, with a name.
fn every_screen() -> Vec<(String, Session)> {
    let mut found = vec![
        ("start".to_string(), Session::new(Some(0))),
        (
            "deleted".to_string(),
            Session::new(Some(0)).after(Event::Delete),
        ),
        (
            "error".to_string(),
            Session::new(Some(0))
                .after(Event::Begin)
                .after(Event::Continue),
        ),
        (
            "hard".to_string(),
            Session::new(Some(0))
                .after(Event::Begin)
                .after(Event::TooHard),
        ),
        ("review".to_string(), with(&well())),
    ];
    let drinker = and(well(), ItemId::AlcoholHeavy, "more");
    let unfit = with(&and(drinker, ItemId::AlcoholLast, "24-hours"));
    assert_eq!(unfit.place(), Place::Unfit);
    found.push(("unfit".to_string(), unfit.clone()));
    found.push(("unfit-kept".to_string(), unfit.after(Event::Continue)));
    for level in Level::ALL {
        let session = with(&person(level)).after(Event::Continue);
        assert_eq!(session.place(), Place::Result);
        found.push((format!("result-{}", level.code()), session));
    }
    let behind = Session::resumed(Some(0), busy()).after(Event::Continue);
    for section in Section::ALL {
        let session = behind.clone().after(Event::Open(*section));
        assert_eq!(session.place(), Place::Section(*section));
        found.push((format!("{section:?}").to_lowercase(), session));
    }
    for age in ["13-17", "under-13"] {
        let answers = well().with(ItemId::Age, age);
        found.push((format!("young-{age}"), with(&answers).after(Event::Stop)));
    }
    found
}

/// Every page of questions, with all its items open where they can be.
fn every_page() -> Vec<(ItemId, Session)> {
    let everything = all().fold(Answers::default(), |answers, row| match row.kind {
        Kind::One => answers.with(row.id, row.choices[row.choices.len() - 1].id),
        _ => {
            let mut answers = answers;
            answers.set(row.id, Response::Chosen(Choices::first(row.choices.len())));
            answers
        }
    });
    let self_mode = everything
        .with(ItemId::Who, "me")
        .with(ItemId::Age, "18-64")
        .with(ItemId::Country, "us");
    let variants = [
        self_mode.with(ItemId::Pregnancy, "pregnant"),
        self_mode.with(ItemId::Pregnancy, "birth-6-weeks"),
        self_mode.with(ItemId::Who, "someone"),
    ];
    let mut found: Vec<(ItemId, Session)> = Vec::new();
    for answers in &variants {
        let session = Session::resumed(Some(0), *answers);
        for id in ItemId::ALL {
            let edited = session.clone().after(Event::Edit(*id));
            let Place::Questions(page) = edited.place() else {
                continue;
            };
            let first = PAGES[page][0];
            if !found.iter().any(|(f, _)| *f == first) {
                found.push((first, edited));
            }
        }
    }
    found
}

#[test]
fn every_page_renders_its_questions_choices_and_ways_on() {
    let pages = every_page();
    assert_eq!(pages.len(), PAGES.len());
    for (first, session) in pages {
        let open = session.open_items(page_of(first).unwrap());
        let html = html(session);
        assert_eq!(html.matches("<fieldset").count(), open.len(), "{first:?}");
        assert_eq!(html.matches("<h1").count(), 1, "{first:?}");
        let labels: usize = open
            .iter()
            .map(|id| item(*id).choices.len() + usize::from(item(*id).kind != Kind::One))
            .sum();
        assert_eq!(html.matches("<label").count(), labels, "{first:?}");
        for word in EN.ui.absent {
            assert!(html.contains(word), "{first:?}: {word}");
        }
        assert!(html.contains(EN.ui.hard));
    }
}

/// Invariant 14. The failure panel is checked in the browser.
#[test]
fn crisis_numbers_and_the_quick_way_out_stand_on_every_screen() {
    let pages = every_page()
        .into_iter()
        .map(|(first, s)| (format!("{first:?}"), s));
    for (name, session) in every_screen().into_iter().chain(pages) {
        let html = html(session);
        assert!(
            html.contains("tel:988") && html.contains("sms:988") && html.contains("tel:911"),
            "{name}"
        );
        assert!(html.contains(EN.ui.quick_exit), "{name}");
    }
}

#[test]
fn the_document_says_nothing_about_the_question_in_names_ids_or_values() {
    for (first, session) in every_page() {
        let html = html(session);
        for attribute in [" id=\"", " name=\"", " value=\"", " for=\""] {
            for rest in html.split(attribute).skip(1) {
                let value = rest.split('"').next().unwrap();
                let neutral = value
                    .chars()
                    .all(|c| c.is_ascii_digit() || "cq-".contains(c));
                assert!(neutral, "{first:?}: {attribute}{value}");
            }
        }
    }
}

#[test]
fn emergency_results_and_interrupts_never_sell() {
    for level in [Level::Emergency, Level::MedicalToday] {
        let html = html(with(&person(level)).after(Event::Continue));
        assert!(!html.contains("Harbor Street Clinic"), "{}", level.code());
    }
    let html = html(with(&person(Level::Iop)).after(Event::Continue));
    assert!(html.contains("tel:+12025550143"));
}

#[test]
fn the_next_step_comes_first_and_no_level_is_a_number() {
    for level in Level::ALL {
        let html = html(with(&person(level)).after(Event::Continue));
        let at = |text: &str| {
            html.find(&text.replace('\'', "&#x27;"))
                .unwrap_or_else(|| panic!("{text}"))
        };
        assert!(at("<h1") < at(EN.ui.worse_title));
        assert!(at(EN.ui.worse_title) < at(EN.ui.why_title));
        assert!(at(EN.ui.why_title) < at(EN.ui.ladder_title));
        assert!(!html.contains(&format!("level {}", level.number())));
    }
}

/// "We could not check safety" and the crisis lines stand before the provider's number.
#[test]
fn unchecked_safety_is_said_first_with_the_crisis_lines() {
    let answers = person(Level::Iop).without(ItemId::SafeHome, Absent::Declined);
    let html = html(Session::resumed(Some(0), answers).after(Event::Continue));
    let at = |text: &str| html.find(text).unwrap_or_else(|| panic!("{text}"));
    assert!(at(EN.ui.unchecked_title) < at("tel:988"));
    assert!(at("tel:988") < at("tel:+12025550143"));
    assert!(!html.contains(EN.ui.why_none));
}

#[test]
fn reasons_quote_the_persons_own_choices() {
    let html = html(with(&person(Level::Iop)).after(Event::Continue));
    assert!(html.contains("<q>4 or more days a week</q>"), "{html}");
}

#[test]
fn past_the_review_date_the_emergency_number_leads_and_the_page_says_so() {
    let html = render(Session::new(Some(0)), true);
    assert!(html.contains(EN.ui.numbers_old) && html.contains("findahelpline.com"));
    let help = &html[html.find("cc-help-lines").unwrap()..];
    assert!(help.find("tel:911").unwrap() < help.find("findahelpline.com").unwrap());
}

#[test]
fn another_country_shows_its_own_lines_and_an_unknown_one_the_words() {
    let session = |choice: &str| {
        let index = item(ItemId::Country).index_of(choice);
        Session::new(index).after(Event::Begin)
    };
    assert!(html(session("uk")).contains("tel:116123") && html(session("uk")).contains("tel:999"));
    let other = html(session("other"));
    assert!(other.contains(EN.ui.local_emergency) && other.contains("findahelpline.com"));
    assert!(!other.contains("tel:"), "no number is made up");
    let india = html(session("in"));
    assert!(
        india.contains("tel:112") && !india.contains("14416"),
        "an unconfirmed line does not lead"
    );
}

/// The page of any person renders, whatever they said.
#[test]
fn every_result_renders() {
    let mut runner = TestRunner::deterministic();
    for _ in 0..60 {
        let person = mind().new_tree(&mut runner).unwrap().current();
        let found = html(with(&answers(&person)).after(Event::Stop));
        assert!(found.contains("<h1"));
    }
}

#[test]
fn snapshots_of_every_kind_of_screen() {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("../snapshots");
    settings.set_prepend_module_to_snapshot(false);
    settings.bind(|| {
        for (name, session) in every_screen() {
            insta::assert_snapshot!(name, pretty(&html(session)));
        }
        for first in [ItemId::Age, ItemId::Emergency, ItemId::WishDead] {
            let (_, session) = every_page().into_iter().find(|(f, _)| *f == first).unwrap();
            insta::assert_snapshot!(format!("page-{}", item(first).key), pretty(&html(session)));
        }
    });
}

#[test]
fn snapshot_of_every_interrupt() {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("../snapshots");
    settings.set_prepend_module_to_snapshot(false);
    settings.bind(|| {
        let text: Vec<_> = INTERRUPTS
            .iter()
            .map(|i| {
                let words = (EN.oneself.interrupt)(i.id);
                format!(
                    "{} ({})\n{}\n  {}\n",
                    i.key,
                    i.urgency.code(),
                    words.heading,
                    words.lines.join("\n  ")
                )
            })
            .collect();
        insta::assert_snapshot!("interrupts", text.join("\n"));
    });
}

/// HTML with a line for each element, so that a difference can be read.
fn pretty(html: &str) -> String {
    html.replace("><", ">\n<")
}
