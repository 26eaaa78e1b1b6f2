//! What an intensive outpatient program would be like: schedules and the plan of a week.

use care_compass::domain::level::Level;
use care_compass::expectations::schedule::{Fault, Format, Schedule, Session};

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
