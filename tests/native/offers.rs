//! The provider's programs in the light of a result: the result never moves.

use crate::people::{answers, mind, well};
use care_compass::domain::item::ItemId;
use care_compass::domain::level::Level;
use care_compass::domain::rating::Domain;
use care_compass::expectations::offers::{Doubt, Fit, Program, Track, Tracks, fit};
use care_compass::expectations::schedule::{Format, Schedule, Session};
use care_compass::flow::assessment::assess;
use care_compass::flow::marks::{Cell, Mark, Marks, Part, Use};
use proptest::prelude::*;

const OFFERED: [Level; 4] = [
    Level::Outpatient,
    Level::Iop,
    Level::Php,
    Level::Residential,
];
const FORMATS: [Format; 3] = [Format::InPerson, Format::Virtual, Format::Mixed];

fn program(level: Level, format: Format, tracks: &[Track]) -> Program {
    Program {
        name: "A".into(),
        schedule: Schedule {
            level,
            format,
            sessions: Vec::new().into(),
        },
        location: None,
        tracks: tracks.iter().fold(Tracks::default(), |set, t| set.with(*t)),
    }
}

proptest! {
    #![proptest_config(crate::proof::cases(256))]

    #[test]
    fn a_program_fits_exactly_where_its_level_lies_in_the_range(person in mind()) {
        let answers = answers(&person);
        let found = assess(&answers);
        for level in OFFERED {
            let fits = matches!(fit(&program(level, Format::Mixed, &[]), &found, &answers, &Marks::default()), Fit::Level(_));
            prop_assert_eq!(fits, found.shown.lo <= level && level <= found.shown.hi);
        }
    }

    /// What was not said is no doubt, and every doubt has its reason in the answers.
    #[test]
    fn doubts_come_from_answers(person in mind()) {
        let answers = answers(&person);
        let found = assess(&answers);
        let level = found.shown.lo;
        let doubts = |format, tracks: &[Track]| match fit(&program(level, format, tracks), &found, &answers, &Marks::default()) {
            Fit::Level(doubts) => doubts,
            Fit::OtherLevel => panic!("the lowest level of the range is in it"),
        };
        prop_assert!(doubts(Format::Mixed, &[]).is_empty());
        prop_assert!(doubts(Format::Mixed, &[Track::CoOccurring]).is_empty());
        let rated = |domain| found.shown_ratings.lo.get(domain).get() >= 2;
        prop_assert_eq!(doubts(Format::Mixed, &[Track::MentalHealth]).contains(&Doubt::Use), rated(Domain::U));
        prop_assert_eq!(doubts(Format::Mixed, &[Track::SubstanceUse]).contains(&Doubt::Mind), rated(Domain::P));
        for format in FORMATS {
            let wished = |choice| answers.says(ItemId::Format, choice);
            let other = match format {
                Format::InPerson => wished("virtual"),
                Format::Virtual => wished("in-person"),
                Format::Mixed => false,
            };
            prop_assert_eq!(doubts(format, &[]).contains(&Doubt::Format), other);
            let safe = found.modifiers.iter().any(|m| m.id == "virtual_ok");
            prop_assert_eq!(doubts(format, &[]).contains(&Doubt::AtHome), format == Format::Virtual && !safe);
        }
    }
}

#[test]
fn a_set_of_tracks_has_what_was_put_in() {
    for one in Track::ALL {
        let set = Tracks::default().with(one);
        assert!(!set.is_empty());
        assert!(
            Track::ALL
                .into_iter()
                .all(|other| set.has(other) == (one == other))
        );
    }
}

/// Someone who works mornings is told to ask about another time; the level stays.
#[test]
fn sessions_in_taken_hours_are_something_to_ask_about() {
    let answers = well();
    let found = assess(&answers);
    let mut group = program(found.shown.lo, Format::Mixed, &[]);
    let monday = Session {
        day: 0,
        start: 9 * 60,
        length: 60,
    };
    group.schedule.sessions = vec![monday].into();
    let free = Marks::default();
    let Fit::Level(before) = fit(&group, &found, &answers, &free) else {
        panic!()
    };
    assert!(!before.contains(&Doubt::Week));
    let mut marks = free;
    marks.apply(Mark::Part(Cell::new(0, Part::Morning), Use::Work));
    let Fit::Level(after) = fit(&group, &found, &answers, &marks) else {
        panic!()
    };
    assert!(after.contains(&Doubt::Week));
}
