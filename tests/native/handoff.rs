//! What a person takes along: words, JSON, calendar and QR code.

use crate::people::{answers, mind, person, reticent_mind};
use crate::proof::cases;
use care_compass::content::ask::Question;
use care_compass::content::crisis::country;
use care_compass::content::messages::cldr::say;
use care_compass::content::messages::en::EN;
use care_compass::content::parts::Part;
use care_compass::domain::item::{Absent, ItemId};
use care_compass::domain::level::Level;
use care_compass::expectations::schedule::Session as Slot;
use care_compass::flow::answers::Answers;
use care_compass::flow::picks::Picks;
use care_compass::flow::session::{Event, Place, Session};
use care_compass::handoff::calendar::{WEEKS, calendar};
use care_compass::handoff::case::Case;
use care_compass::handoff::json::Json;
use care_compass::handoff::moment::{Moment, NAMES, Names, Random};
use care_compass::handoff::qr::{MOST, SIZE, code};
use care_compass::handoff::summary::summary;
use care_compass::handoff::text::text;
use proptest::prelude::*;
use qrcodegen::{Mask, QrCode, QrCodeEcc, QrSegment, Version};
use serde_json::Value;
use std::collections::BTreeSet;

/// A case with everything that could be put in, and these parts ticked.
pub fn case(answers: Answers, picks: Picks) -> Case<'static> {
    let mut case = Case::new(&EN, answers, country("us"), say);
    case.picks = picks;
    case.provider = Some(("Harbor Street Clinic", "+1 202-555-0143"));
    case.questions = vec![Question::Assessment, Question::Hours];
    case.week = vec![Slot {
        day: 0,
        start: 17 * 60 + 30,
        length: 180,
    }];
    case
}

/// Random bytes of a test: all different, always the same.
pub fn random() -> Random {
    let mut bytes = [0; _];
    let mut state = 1u32;
    for byte in &mut bytes {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        *byte = (state >> 24) as u8;
    }
    bytes
}

pub fn now() -> Moment {
    Moment::from_unix(1_795_543_518)
}

#[test]
fn at_first_nothing_that_repeats_an_answer_is_ticked() {
    for part in [Part::Reasons, Part::Scores, Part::Answers] {
        assert!(!Picks::default().has(part));
    }
    assert!(Picks::default().has(Part::Lines));
}

#[test]
fn ticks_live_in_the_session_and_go_with_delete() {
    let session = Session::resumed(Some(0), person(Level::Iop)).after(Event::Continue);
    let elsewhere = session.clone().after(Event::Pick(Part::Answers));
    assert_eq!(elsewhere, session, "only on the page that asks");
    let ticked = session
        .after(Event::Open(care_compass::content::sections::Section::Take))
        .after(Event::Pick(Part::Answers));
    assert!(ticked.picks().has(Part::Answers));
    let gone = ticked.after(Event::Delete);
    assert_eq!(gone.picks(), Picks::default());
    assert_eq!(gone.place(), Place::Deleted);
}

/// Each part's lines are there when it is ticked, and not when it is not.
#[test]
fn only_what_is_ticked_goes_in() {
    for level in Level::ALL {
        let answers = person(level);
        let whole = case(answers, Picks::of(Part::ALL));
        let all = summary(&whole);
        for part in Part::ALL.iter().filter(|p| whole.has(**p)) {
            let one = summary(&case(answers, Picks::of(&[*part])));
            assert_eq!(one.len(), 1, "{part:?}");
            assert!(all.contains(&one[0]));
            assert!(!one[0].lines.is_empty() && one[0].lines.iter().all(|l| !l.is_empty()));
            let others = summary(&case(answers, Picks::of(Part::ALL).toggled(*part)));
            assert!(!others.contains(&one[0]), "{part:?}");
        }
        assert!(summary(&case(answers, Picks::NONE)).is_empty());
    }
}

#[test]
fn every_answer_that_counts_stands_in_the_text_with_its_own_words() {
    let answers = person(Level::Iop)
        .without(ItemId::Readiness, Absent::DontKnow)
        .without(ItemId::HomeUse, Absent::Declined);
    let text = text(&summary(&case(answers, Picks::of(&[Part::Answers]))));
    for (id, said) in case(answers, Picks::NONE).said() {
        let words = match said {
            care_compass::domain::item::Response::Absent(absent) => EN.absent(absent).to_string(),
            care_compass::domain::item::Response::Chosen(set) => {
                EN.oneself.chosen(id, set).join("; ")
            }
        };
        let line = format!("- {}: {words}\n", (EN.oneself.item)(id).short);
        assert!(text.contains(&line), "{line}");
    }
}

#[test]
fn the_text_of_each_level() {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("../snapshots");
    settings.set_prepend_module_to_snapshot(false);
    settings.bind(|| {
        for level in [Level::SelfCare, Level::Iop, Level::Emergency] {
            let picks = Picks::of(&[
                Part::Step,
                Part::Reasons,
                Part::Scores,
                Part::Questions,
                Part::Week,
                Part::Phone,
                Part::Lines,
            ]);
            let text = text(&summary(&case(person(level), picks)));
            insta::assert_snapshot!(format!("text-{}", level.code()), text);
        }
    });
}

/// The greatest instrument totals are two digits; a level as a number would be one of 0 to 6.
#[test]
fn no_level_is_a_number() {
    for level in Level::ALL {
        let text = text(&summary(&case(person(level), Picks::of(&[Part::Step]))));
        assert!(text.contains((EN.level)(level).name));
        assert!(
            !text
                .to_lowercase()
                .contains(&format!("level {}", level.number()))
        );
    }
}

#[test]
fn names_are_random_uuids_of_version_4() {
    let random = random();
    let names: Vec<String> = Names::new(&random).collect();
    assert_eq!(names.iter().collect::<BTreeSet<_>>().len(), NAMES);
    for name in names {
        let parts: Vec<_> = name.split('-').map(str::len).collect();
        assert_eq!(parts, [8, 4, 4, 4, 12]);
        assert!(name.chars().all(|c| "0123456789abcdef-".contains(c)));
        assert_eq!(&name[14..15], "4");
        assert!("89ab".contains(&name[19..20]));
    }
}

#[test]
fn dates_are_those_of_the_calendar() {
    // Leap days, centuries, ends of years; each with what `date -u` says.
    for (seconds, utc) in [
        (0, "1970-01-01T00:00:00Z"),
        (951_782_400, "2000-02-29T00:00:00Z"),
        (1_709_164_799, "2024-02-28T23:59:59Z"),
        (1_709_251_199, "2024-02-29T23:59:59Z"),
        (1_735_689_599, "2024-12-31T23:59:59Z"),
        (1_795_543_518, "2026-11-24T18:05:18Z"),
        (4_107_542_400, "2100-03-01T00:00:00Z"),
    ] {
        assert_eq!(Moment::from_unix(seconds).utc, utc);
    }
}

fn value() -> impl Strategy<Value = Json> {
    let leaf = prop_oneof![
        any::<String>().prop_map(Json::from),
        any::<u8>().prop_map(Json::Number),
        any::<bool>().prop_map(Json::Bool),
    ];
    leaf.prop_recursive(4, 32, 4, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..4).prop_map(Json::List),
            proptest::collection::vec(inner, 0..3).prop_map(|values| {
                Json::Object(["a", "b\"", "c\\"].into_iter().zip(values).collect())
            }),
        ]
    })
}

/// The same value as another library sees it.
fn as_serde(json: &Json) -> Value {
    match json {
        Json::Text(text) => text.to_string().into(),
        Json::Number(number) => (*number).into(),
        Json::Bool(yes) => (*yes).into(),
        Json::List(list) => list.iter().map(as_serde).collect(),
        Json::Object(fields) => Value::Object(
            fields
                .iter()
                .map(|(name, value)| ((*name).to_string(), as_serde(value)))
                .filter(|(_, value)| {
                    value.as_str() != Some("")
                        && *value != Value::Array(Vec::new())
                        && !value.as_object().is_some_and(serde_json::Map::is_empty)
                })
                .collect(),
        ),
    }
}

/// Joins what was folded, and splits into lines.
fn unfolded(calendar: &str) -> Vec<String> {
    let joined = calendar.replace("\r\n ", "");
    joined
        .strip_suffix("\r\n")
        .unwrap()
        .split("\r\n")
        .map(Into::into)
        .collect()
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn json_means_the_same_to_another_library(json in value()) {
        let read: Value = serde_json::from_str(&json.write()).unwrap();
        prop_assert_eq!(read, as_serde(&json));
    }

    /// The text of any person: each line is one of the catalogue's, nothing breaks.
    #[test]
    fn any_person_gives_a_text(mind in reticent_mind()) {
        let answers = answers(&mind);
        let text = text(&summary(&case(answers, Picks::of(Part::ALL))));
        prop_assert!(text.starts_with("My next step\n- "));
        prop_assert!(!text.contains("- \n") && !text.contains("\n\n\n"));
    }

    #[test]
    fn a_calendar_keeps_to_the_format(title in any::<String>(), days in proptest::collection::btree_set((0u8..7, 0u16..1440, 1u16..480), 0..8), day in 0u64..60_000) {
        let week: Vec<Slot> = days.iter().map(|(day, start, length)| Slot { day: *day, start: *start, length: *length }).collect();
        let now = Moment::from_unix(day * 86_400);
        let text = calendar(&week, &title, &now, &random());
        prop_assert!(text.split("\r\n").all(|line| line.len() <= 75 && !line.contains(['\r', '\n'])));
        let lines = unfolded(&text);
        prop_assert_eq!(lines.iter().filter(|l| *l == "BEGIN:VEVENT").count(), week.len());
        let uids: BTreeSet<_> = lines.iter().filter(|l| l.starts_with("UID:")).collect();
        prop_assert_eq!(uids.len(), week.len());
        let written = lines.iter().filter_map(|l| l.strip_prefix("SUMMARY:"));
        let kept: String = title.chars().filter(|c| *c == '\n' || !c.is_control()).collect();
        for summary in written {
            let plain = summary.replace("\\n", "\n").replace("\\,", ",").replace("\\;", ";").replace("\\\\", "\\");
            // Unescaping in turn is exact only where no backslash was typed.
            if !kept.contains('\\') {
                prop_assert_eq!(&plain, &kept);
            }
        }
        let today = now.utc[..10].replace('-', "");
        for start in lines.iter().filter_map(|l| l.strip_prefix("DTSTART:")) {
            prop_assert!(start[..8] > today[..], "begins after today, on a whole week");
            prop_assert!(!start.ends_with('Z'), "floats");
        }
    }

    /// `qrcodegen` agrees on every module, for the same size, correction and mask.
    #[test]
    fn a_qr_code_is_what_another_library_draws(bytes in proptest::collection::vec(any::<u8>(), 0..=MOST)) {
        let ours = code(&bytes).unwrap();
        let segments = [QrSegment::make_bytes(&bytes)];
        let theirs = QrCode::encode_segments_advanced(&segments, QrCodeEcc::Medium, Version::new(2), Version::new(2), Some(Mask::new(0)), false).unwrap();
        for y in 0..SIZE {
            for x in 0..SIZE {
                prop_assert_eq!(ours.is_dark(x, y), theirs.get_module(x as i32, y as i32), "{} {}", x, y);
            }
        }
    }

    #[test]
    fn what_does_not_fit_a_qr_code_has_none(bytes in proptest::collection::vec(any::<u8>(), MOST + 1..60)) {
        prop_assert!(code(&bytes).is_none());
    }
}

#[test]
fn the_week_begins_on_the_next_monday_and_says_nothing_about_care() {
    // A Tuesday.
    let now = Moment::from_unix(1_795_543_518);
    let week = [
        Slot {
            day: 0,
            start: 17 * 60 + 30,
            length: 180,
        },
        Slot {
            day: 6,
            start: 23 * 60,
            length: 120,
        },
    ];
    let text = calendar(&week, "Appointment", &now, &random());
    for line in [
        "DTSTART:20261130T173000",
        "DTEND:20261130T203000",
        "DTSTART:20261206T230000",
        "DTEND:20261207T010000",
        "DTSTAMP:20261124T180518Z",
        "SUMMARY:Appointment",
    ] {
        assert!(text.contains(&format!("{line}\r\n")), "{line}\n{text}");
    }
    assert!(text.contains(&format!("RRULE:FREQ=WEEKLY;COUNT={WEEKS}\r\n")));
    for word in ["care", "compass", "clinic", "iop", "therap"] {
        assert!(!text.to_lowercase().contains(word), "{word}");
    }
    // On a Monday, the one after.
    let monday = calendar(
        &week[..1],
        "x",
        &Moment::from_unix(1_796_040_000),
        &random(),
    );
    assert!(monday.contains("DTSTART:20261207T173000"), "{monday}");
}

#[test]
fn an_adult_who_answers_everything_has_something_to_take() {
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    use proptest::strategy::ValueTree;
    for _ in 0..20 {
        let person = mind().new_tree(&mut runner).unwrap().current();
        let case = case(answers(&person), Picks::of(Part::ALL));
        assert!(case.takes(Part::Step) && case.takes(Part::Scores) && case.takes(Part::Answers));
    }
}
