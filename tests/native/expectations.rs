//! What an intensive outpatient program would be like: schedules and the plan of a week.

use care_compass::content::customs::calls_it_iop;
use care_compass::content::items::{all, item};
use care_compass::content::messages::Locale;
use care_compass::content::messages::cldr::say;
use care_compass::content::messages::en::EN;
use care_compass::domain::item::{Block as ItemBlock, Choices, ItemId, Kind, Response};
use care_compass::domain::level::Level;
use care_compass::expectations::plan::{Note, Planner};
use care_compass::expectations::programs::{EVENINGS, STANDARD};
use care_compass::expectations::schedule::{Fault, Format, Schedule, Session};
use care_compass::expectations::session_day::{Block, blocks};
use care_compass::expectations::week::touched;
use care_compass::flow::answers::Answers;
use care_compass::flow::marks::{Cell, Mark, Marks, Part, Use};
use proptest::prelude::*;

const USES: [Use; 5] = [Use::Free, Use::Work, Use::Care, Use::Sleep, Use::Other];

/// Any answers to the practical items, each answered or left open, in any country.
fn practical() -> impl Strategy<Value = Answers> {
    proptest::collection::vec(any::<u32>(), ItemId::ALL.len()).prop_map(|seeds| {
        let mut answers = Answers::default();
        for (row, seed) in all().zip(seeds) {
            let wanted = row.block == ItemBlock::Practical || row.id == ItemId::Country;
            if !wanted || seed % 5 == 0 {
                continue;
            }
            let set = match row.kind {
                Kind::One => Choices::one((seed >> 8) as usize % row.choices.len()),
                _ => Choices((seed >> 8) as u16).and(Choices::first(row.choices.len())),
            };
            assert!(answers.set(row.id, Response::Chosen(set)));
        }
        answers
    })
}

/// Any marks, from none to the whole week.
fn marks() -> impl Strategy<Value = Marks> {
    (1u8..8, proptest::collection::vec(any::<u8>(), Cell::COUNT)).prop_map(|(few, seeds)| {
        let mut marks = Marks::default();
        for (cell, seed) in Cell::all().zip(seeds) {
            if seed % few == 0 {
                marks.apply(Mark::Part(cell, USES[usize::from(seed >> 3) % 5]));
            }
        }
        marks
    })
}

/// Any schedules without fault, as settings let them through.
fn own() -> impl Strategy<Value = Vec<Schedule>> {
    let session = (0u8..8, 0u16..1500, 0u16..300);
    let session = session.prop_map(|(day, start, length)| Session { day, start, length });
    let sensible = (0u8..7, 12u16..44, 4u16..9);
    let sensible = sensible.prop_map(|(day, start, length)| Session {
        day,
        start: start * 30,
        length: length * 30,
    });
    let sessions = prop_oneof![
        1 => proptest::collection::vec(session, 0..6),
        9 => proptest::collection::vec(sensible, 2..6),
    ];
    let level =
        prop_oneof![1 => Just(Level::Outpatient), 4 => Just(Level::Iop), 1 => Just(Level::Php)];
    let format = prop_oneof![
        Just(Format::InPerson),
        Just(Format::Virtual),
        Just(Format::Mixed)
    ];
    let schedule = (level, format, sessions).prop_map(|(level, format, sessions)| Schedule {
        level,
        format,
        sessions: sessions.into(),
    });
    let several = proptest::collection::vec(schedule, 0..12);
    several.prop_map(|mut all| {
        all.retain(|s| s.fault().is_none());
        all
    })
}

fn refs(own: &[Schedule]) -> Vec<&Schedule> {
    own.iter().collect()
}

fn answered(list: &[(ItemId, &str)]) -> Answers {
    let add = |answers: Answers, (id, choice): &(ItemId, &str)| {
        assert!(item(*id).index_of(choice).is_some(), "{choice}");
        answers.with(*id, choice)
    };
    list.iter().fold(Answers::default(), add)
}

fn planner(list: &[(ItemId, &str)]) -> Planner {
    Planner::new(&answered(list), &Marks::default())
}

/// Minute by minute: which part of which day is it?
fn part_at(day: u8, minute: u16) -> Cell {
    match minute / 60 {
        0..6 => Cell::new(day + 6, Part::Night),
        6..12 => Cell::new(day, Part::Morning),
        12..17 => Cell::new(day, Part::Afternoon),
        17..22 => Cell::new(day, Part::Evening),
        _ => Cell::new(day, Part::Night),
    }
}

/// Sessions of these hours from this hour on, on these days.
fn sessions(days: &[u8], from: u16, hours: u16) -> Vec<Session> {
    let session = |day: &u8| Session {
        day: *day,
        start: from * 60,
        length: hours * 60,
    };
    days.iter().map(session).collect()
}

fn schedule(level: Level, sessions: Vec<Session>) -> Schedule {
    Schedule {
        level,
        format: Format::InPerson,
        sessions: sessions.into(),
    }
}

/// Source: ASAM, 42 CFR 410.44.
#[test]
fn a_schedule_has_the_hours_and_days_of_its_level() {
    let iop = |days: &[u8], hours| schedule(Level::Iop, sessions(days, 9, hours)).fault();
    assert_eq!(iop(&[0, 2, 3], 3), None);
    assert_eq!(iop(&[0, 1, 2, 3], 4), None);
    assert_eq!(iop(&[0, 2, 3], 2), Some(Fault::Hours));
    assert_eq!(iop(&[0, 1, 2, 3], 5), Some(Fault::Hours));
    assert_eq!(iop(&[0, 2], 5), Some(Fault::Days));
    assert_eq!(iop(&[0, 1, 2, 3, 4, 5], 2), Some(Fault::Days));
    let php = |hours| schedule(Level::Php, sessions(&[0, 1, 2, 3, 4], 9, hours)).fault();
    assert_eq!((php(3), php(4)), (Some(Fault::Hours), None));
    let weekly = |hours| schedule(Level::Outpatient, sessions(&[1], 9, hours)).fault();
    assert_eq!((weekly(1), weekly(9)), (None, Some(Fault::Hours)));
    let residential = schedule(Level::Residential, sessions(&[0], 9, 1));
    assert_eq!(residential.fault(), Some(Fault::Level));
}

#[test]
fn no_session_is_empty_on_no_day_beyond_midnight_or_at_the_time_of_another() {
    let with = |day, start, length| {
        let mut all = sessions(&[0, 1, 2], 9, 3);
        all.push(Session { day, start, length });
        schedule(Level::Iop, all).fault()
    };
    assert_eq!(with(3, 1260, 180), None);
    for wrong in [(3, 600, 0), (7, 600, 60), (3, 1261, 180), (3, u16::MAX, 60)] {
        assert_eq!(with(wrong.0, wrong.1, wrong.2), Some(Fault::Session));
    }
    assert_eq!(with(0, 719, 60), Some(Fault::Overlap));
    assert_eq!(with(0, 720, 60), None);
}

#[test]
fn a_schedule_is_written_in_the_codes_of_its_level_and_format() {
    let json = serde_json::to_value(schedule(Level::Iop, sessions(&[0], 9, 3))).unwrap();
    assert_eq!(json["level"], "iop");
    assert_eq!(json["format"], "in-person");
    for level in Level::ALL {
        assert_eq!(serde_json::to_value(level).unwrap(), level.code());
    }
}

#[test]
fn every_common_week_is_one_of_its_level() {
    for schedule in STANDARD.iter().chain([&EVENINGS]) {
        assert_eq!(schedule.fault(), None, "{schedule:?}");
    }
    for level in [Level::Outpatient, Level::Iop, Level::Php] {
        for format in [Format::InPerson, Format::Virtual] {
            let some = STANDARD
                .iter()
                .any(|s| s.level == level && s.format == format);
            assert!(some, "{level:?} {format:?}");
        }
    }
    assert!(STANDARD.contains(&EVENINGS));
}

proptest! {
    #![proptest_config(crate::proof::cases(400))]

    /// 9 to 19 hours on 3 to 5 days, never two sessions at once, whatever was answered, marked, or
    /// written by the provider.
    #[test]
    fn a_plan_for_an_iop_is_an_iop(answers in practical(), marks in marks(), own in own()) {
        let plan = Planner::new(&answers, &marks);
        let own = refs(&own);
        let plan = plan.fit(Level::Iop, &own);
        let minutes = plan.schedule.minutes();
        prop_assert!((9 * 60..20 * 60).contains(&minutes), "{minutes}");
        prop_assert!((3..=5).contains(&plan.schedule.days()));
        let mut used = std::collections::BTreeSet::new();
        for s in plan.schedule.sessions.iter() {
            for minute in s.start..s.end() {
                prop_assert!(used.insert((s.day, minute)), "two sessions at once");
            }
        }
    }

    /// A provider with schedules of the level: the plan is one of them.
    #[test]
    fn the_providers_own_schedules_come_first(answers in practical(), own in own()) {
        let planner = Planner::new(&answers, &Marks::default());
        for level in [Level::Outpatient, Level::Iop, Level::Php] {
            let refs = refs(&own);
            let plan = planner.fit(level, &refs);
            let any = own.iter().any(|s| s.level == level && s.fault().is_none());
            prop_assert_eq!(any, own.contains(plan.schedule) && any);
            prop_assert_eq!(plan.schedule.level, level);
        }
    }

    /// Every conflict listed is real, and every real one is listed, minute by minute.
    #[test]
    fn conflicts_are_what_is_taken_and_has_a_session(answers in practical(), marks in marks(), own in own()) {
        let planner = Planner::new(&answers, &marks);
        let refs = refs(&own);
        let plan = planner.fit(Level::Iop, &refs);
        let real: std::collections::BTreeSet<Cell> = plan.schedule.sessions.iter()
            .flat_map(|s| (s.start..s.end()).map(|minute| part_at(s.day, minute)))
            .filter(|cell| planner.week.get(*cell) != Use::Free)
            .collect();
        prop_assert_eq!(plan.conflicts.iter().collect::<Vec<_>>(), real.into_iter().collect::<Vec<_>>());
        for cell in plan.free.iter() {
            prop_assert!(!plan.conflicts.has(cell) && planner.week.get(cell) == Use::Free);
        }
    }

    /// What was marked stands as it was marked.
    #[test]
    fn marks_stand_before_answers(answers in practical(), marks in marks()) {
        let week = Planner::new(&answers, &marks).week;
        for cell in Cell::all() {
            if let Some(mark) = marks.get(cell) {
                prop_assert_eq!(week.get(cell), mark);
            }
        }
    }

    #[test]
    fn marking_more_never_takes_a_conflict_away(answers in practical(), marks in marks(), own in own(), pick in 0usize..Cell::COUNT, used in 1usize..5) {
        let before = Planner::new(&answers, &marks);
        let cell = Cell::all().nth(pick).unwrap();
        let mut more = marks;
        if before.week.get(cell) == Use::Free {
            more.apply(Mark::Part(cell, USES[used]));
        }
        let after = Planner::new(&answers, &more);
        for schedule in own.iter().chain(STANDARD) {
            let (was, is) = (before.plan(schedule).conflicts, after.plan(schedule).conflicts);
            for conflict in was.iter() {
                prop_assert!(is.has(conflict));
            }
            prop_assert!(after.plan(schedule).free.len() <= before.plan(schedule).free.len());
        }
    }

    /// No program that suits has fewer conflicts; of those with as few, none has less travel.
    #[test]
    fn the_plan_has_the_fewest_conflicts_then_the_least_travel(answers in practical(), marks in marks(), own in own()) {
        let planner = Planner::new(&answers, &marks);
        for level in [Level::Outpatient, Level::Iop, Level::Php] {
            let refs = refs(&own);
            let plan = planner.fit(level, &refs);
            let usable: Vec<_> = own.iter().filter(|s| s.level == level && s.fault().is_none()).collect();
            let usable = if usable.is_empty() { STANDARD.iter().filter(|s| s.level == level).collect() } else { usable };
            let suits = usable.iter().any(|s| planner.wishes.allows(s.format));
            for other in usable {
                if suits && !planner.wishes.allows(other.format) {
                    continue;
                }
                let other = planner.plan(other);
                prop_assert!(plan.conflicts.len() <= other.conflicts.len());
                let doubts = [&plan, &other].map(|p| planner.wishes.doubts(p.schedule.format));
                if plan.conflicts.len() == other.conflicts.len() {
                    prop_assert!((doubts[0], plan.travel) <= (doubts[1], other.travel));
                }
            }
            prop_assert!(!suits || planner.wishes.allows(plan.schedule.format));
        }
    }

    #[test]
    fn equal_input_gives_an_equal_plan(answers in practical(), marks in marks(), own in own()) {
        let plan = |answers, marks| Planner::new(answers, marks);
        let (one, two) = (plan(&answers, &marks), plan(&answers.clone(), &marks.clone()));
        let again = own.clone();
        prop_assert_eq!(one.choices(Level::Iop, &refs(&own)), two.choices(Level::Iop, &refs(&again)));
    }

    /// The parts of a session add up to it, and an IOP is mostly group, with one individual
    /// session a week.
    #[test]
    fn the_parts_of_a_session_add_up(own in own()) {
        for schedule in own.iter().chain(STANDARD) {
            let parts = blocks(schedule);
            prop_assert_eq!(parts.len(), schedule.sessions.len());
            for (session, parts) in schedule.sessions.iter().zip(&parts) {
                prop_assert_eq!(parts.iter().map(|(_, m)| u32::from(*m)).sum::<u32>(), u32::from(session.length));
                prop_assert!(parts.iter().all(|(_, minutes)| *minutes > 0));
            }
            if schedule.level == Level::Iop && schedule.fault().is_none() {
                let sum = |block| parts.iter().flatten().filter(|(b, _)| *b == block).map(|(_, m)| u32::from(*m)).sum::<u32>();
                prop_assert!(sum(Block::Group) * 2 >= schedule.minutes(), "{}", sum(Block::Group));
                prop_assert!(parts.iter().flatten().filter(|(b, _)| *b == Block::Individual).count() <= 1);
            }
        }
    }

    /// No session at home for someone without a private room, as long as there is another.
    #[test]
    fn nobody_without_a_room_is_planned_to_sit_at_home(answers in practical(), marks in marks()) {
        let answers = answers.with(ItemId::PrivateSpace, "no");
        for level in [Level::Outpatient, Level::Iop, Level::Php] {
            let planner = Planner::new(&answers, &marks);
            prop_assert_eq!(planner.fit(level, &[]).schedule.format, Format::InPerson);
        }
    }
}

#[test]
fn every_part_of_the_day_that_a_session_touches_is_found() {
    for start in (0..1440).step_by(30) {
        for length in [30, 180, 600] {
            let session = Session {
                day: 0,
                start,
                length: length.min(1440 - start),
            };
            let mut found: Vec<Cell> = touched(session).collect();
            let mut real: Vec<Cell> = (start..session.end()).map(|m| part_at(0, m)).collect();
            found.sort_unstable();
            real.sort_unstable();
            real.dedup();
            assert_eq!(found, real, "{session:?}");
        }
    }
}

#[test]
fn someone_who_said_nothing_sees_evenings_in_person() {
    let planner = planner(&[]);
    let plan = planner.fit(Level::Iop, &[]);
    assert_eq!(plan.schedule, &EVENINGS);
    assert!(plan.conflicts.is_empty());
    assert_eq!((plan.travel, plan.care, plan.free.len()), (180, 0, 18));
    assert!(planner.notes(&Answers::default(), &plan).is_empty());
}

#[test]
fn someone_who_works_days_gets_evenings_and_someone_who_works_evenings_mornings() {
    for (busy, part) in [
        ("days", Part::Evening),
        ("evenings", Part::Morning),
        ("mornings", Part::Evening),
    ] {
        let planner = planner(&[(ItemId::Busy, busy)]);
        let plan = planner.fit(Level::Iop, &[]);
        assert!(plan.conflicts.is_empty(), "{busy}");
        for s in plan.schedule.sessions.iter() {
            assert_eq!(part_at(s.day, s.start).part(), part, "{busy}");
        }
        // A day program takes the working day.
        assert_eq!(
            planner.fit(Level::Php, &[]).conflicts.is_empty(),
            busy == "evenings"
        );
    }
}

/// Nights from Monday to Friday are taken; the morning and afternoon after each are for sleep.
#[test]
fn after_a_night_at_work_the_day_is_kept_for_sleep() {
    let answers = answered(&[(ItemId::Busy, "nights")]);
    let night = Planner::new(&answers, &Marks::default());
    for day in 0..7 {
        let is = |day, part, used| assert_eq!(night.week.get(Cell::new(day, part)), used);
        is(
            day,
            Part::Night,
            if day < 5 { Use::Work } else { Use::Free },
        );
        let sleeps = if (1..6).contains(&day) {
            Use::Sleep
        } else {
            Use::Free
        };
        is(day, Part::Morning, sleeps);
        is(day, Part::Afternoon, sleeps);
        is(day, Part::Evening, Use::Free);
    }
    let plan = night.fit(Level::Iop, &[]);
    assert!(plan.conflicts.is_empty());
    assert_eq!(plan.schedule, &EVENINGS);
    assert_eq!(night.notes(&answers, &plan), [Note::Nights]);
    // A night that is marked by hand keeps the next day too, and a mark on that day stands.
    let mut marks = Marks::default();
    marks.apply(Mark::Part(Cell::new(6, Part::Night), Use::Work));
    marks.apply(Mark::Part(Cell::new(0, Part::Morning), Use::Free));
    let week = Planner::new(&Answers::default(), &marks).week;
    assert_eq!(week.get(Cell::new(0, Part::Morning)), Use::Free);
    assert_eq!(week.get(Cell::new(0, Part::Afternoon)), Use::Sleep);
}

#[test]
fn a_parent_sees_how_long_someone_else_looks_after_the_children() {
    let needs = |need| {
        planner(&[(ItemId::Childcare, need)])
            .fit(Level::Iop, &[])
            .care
    };
    // Three sessions of three hours and three ways of an hour.
    assert_eq!(
        (needs("no"), needs("sometimes"), needs("yes")),
        (0, 720, 720)
    );
    let mut marks = Marks::default();
    for day in 0..7 {
        for part in Part::ALL {
            marks.apply(Mark::Part(Cell::new(day, part), Use::Care));
        }
    }
    let plan = Planner::new(&Answers::default(), &marks);
    assert_eq!(
        plan.fit(Level::Iop, &[]).care,
        720,
        "marked care needs cover"
    );
}

#[test]
fn sessions_at_home_are_planned_where_there_is_a_room_or_they_were_wished_for() {
    let format = |list: &[(ItemId, &str)]| planner(list).fit(Level::Iop, &[]).schedule.format;
    let (room, wish) = (ItemId::PrivateSpace, ItemId::Format);
    assert_eq!(format(&[(room, "yes")]), Format::Virtual, "least travel");
    assert_eq!(
        format(&[(room, "yes"), (wish, "in-person")]),
        Format::InPerson
    );
    assert_eq!(format(&[(wish, "virtual")]), Format::Virtual);
    assert_eq!(format(&[(wish, "mixed")]), Format::Mixed);
    assert_eq!(format(&[(room, "no"), (wish, "virtual")]), Format::InPerson);
    // Where nothing was said of a room: in person, unless only sessions at home do not clash.
    let mut marks = Marks::default();
    for day in 0..7 {
        marks.apply(Mark::Part(Cell::new(day, Part::Evening), Use::Care));
    }
    let evenings = Planner::new(&Answers::default(), &marks);
    let own = [EVENINGS.clone(), STANDARD[8].clone()];
    let plan = evenings
        .fit(Level::Iop, &[&own[0], &own[1]])
        .schedule
        .format;
    assert_eq!(plan, Format::Virtual);
    let answers = answered(&[(room, "no"), (wish, "virtual")]);
    let planner = Planner::new(&answers, &Marks::default());
    let plan = planner.fit(Level::Iop, &[]);
    assert_eq!(planner.notes(&answers, &plan), [Note::NoRoom]);
}

#[test]
fn a_ride_is_spoken_of_where_there_is_a_way_to_go() {
    let notes = |list: &[(ItemId, &str)]| {
        let answers = answered(list);
        let planner = Planner::new(&answers, &Marks::default());
        planner.notes(&answers, &planner.fit(Level::Iop, &[]))
    };
    let (ride, pays, country) = (ItemId::Transport, ItemId::Insurance, ItemId::Country);
    assert_eq!(notes(&[(ride, "yes")]), [Note::Ride]);
    assert_eq!(
        notes(&[(ride, "yes"), (pays, "medicaid"), (country, "us")]),
        [Note::MedicaidRide]
    );
    assert_eq!(
        notes(&[(ride, "yes"), (pays, "medicaid"), (country, "uk")]),
        [Note::Ride]
    );
    let home = [
        (ride, "yes"),
        (ItemId::Format, "virtual"),
        (pays, "medicare"),
        (country, "us"),
    ];
    assert_eq!(notes(&home), [Note::AtHome, Note::MedicareAtHome]);
    assert_eq!(notes(&[(ItemId::Busy, "shifts")]), [Note::Shifts]);
}

#[test]
fn times_that_suit_decide_between_equals_only() {
    let first = |list: &[(ItemId, &str)]| planner(list).fit(Level::Iop, &[]).schedule.sessions[0];
    assert_eq!(first(&[]).start, 17 * 60 + 30);
    assert_eq!(first(&[(ItemId::Times, "mornings")]).start, 9 * 60);
    assert_eq!(first(&[(ItemId::Times, "afternoons")]).start, 13 * 60);
    let clash = [(ItemId::Times, "mornings"), (ItemId::Busy, "days")];
    assert_eq!(first(&clash).start, 17 * 60 + 30);
    let weekend = [(ItemId::Times, "weekends"), (ItemId::Times, "evenings")];
    let plan = planner(&weekend[..1]);
    let plan = plan.fit(Level::Iop, &[]);
    assert!(plan.schedule.sessions.iter().any(|s| s.day >= 5));
}

#[test]
fn programs_are_called_iop_in_the_united_states() {
    assert!(calls_it_iop("us") && !calls_it_iop("uk"));
}

#[test]
fn a_length_of_time_is_said_in_hours_and_minutes() {
    let said = [1, 30, 60, 90, 540].map(|m| (EN.week.duration)(&Locale::new("en", "US", say), m));
    assert_eq!(
        said,
        [
            "1 minute",
            "30 minutes",
            "1 hour",
            "1 hour 30 minutes",
            "9 hours"
        ]
    );
}
