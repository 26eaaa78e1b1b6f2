//! Weeks that are common among programs, for a provider that has not given its own.
//!
//! Sources: 2 to 3 hours a day on 3 to 5 days, mornings or evenings (founding article, 42 CFR
//! 410.44); 20 or more hours for a day program (ASAM). Days and times of day are examples.

use super::schedule::{Format, Schedule, Session};
use crate::domain::level::Level;
use std::borrow::Cow;

const fn session(day: u8, start: u16, length: u16) -> Session {
    Session { day, start, length }
}

const MORNING: u16 = 9 * 60;
const AFTERNOON: u16 = 13 * 60;
const EVENING: u16 = 17 * 60 + 30;
const HOURS_3: u16 = 3 * 60;

/// Sessions of one length at one time of day.
macro_rules! at {
    ($start:expr, $length:expr, [$($day:literal),+]) => {
        &[$(session($day, $start, $length)),+]
    };
}

const fn program(level: Level, format: Format, sessions: &'static [Session]) -> Schedule {
    Schedule {
        level,
        format,
        sessions: Cow::Borrowed(sessions),
    }
}

const MON_WED_THU_EVENING: &[Session] = at!(EVENING, HOURS_3, [0, 2, 3]);
const MON_WED_FRI_MORNING: &[Session] = at!(MORNING, HOURS_3, [0, 2, 4]);
const TUE_WED_THU_AFTERNOON: &[Session] = at!(AFTERNOON, HOURS_3, [1, 2, 3]);
const WEEKEND: &[Session] = &[
    session(1, EVENING, HOURS_3),
    session(3, EVENING, HOURS_3),
    session(5, MORNING, HOURS_3),
];

/// The first one: evenings.
pub static EVENINGS: Schedule = program(Level::Iop, Format::InPerson, MON_WED_THU_EVENING);

/// Common weeks; of equals the first is taken.
pub static STANDARD: &[Schedule] = {
    use Format::{InPerson, Mixed, Virtual};
    use Level::{Iop, Outpatient, Php};
    &[
        program(Iop, InPerson, MON_WED_THU_EVENING),
        program(Iop, InPerson, MON_WED_FRI_MORNING),
        program(Iop, InPerson, TUE_WED_THU_AFTERNOON),
        program(Iop, InPerson, WEEKEND),
        program(Iop, InPerson, at!(MORNING, HOURS_3, [0, 1, 2, 3])),
        program(Iop, InPerson, at!(EVENING, HOURS_3, [0, 1, 2, 3])),
        program(Iop, InPerson, at!(MORNING, HOURS_3, [0, 1, 2, 3, 4])),
        program(Iop, Virtual, MON_WED_THU_EVENING),
        program(Iop, Virtual, MON_WED_FRI_MORNING),
        program(Iop, Virtual, TUE_WED_THU_AFTERNOON),
        program(Iop, Virtual, WEEKEND),
        program(Iop, Mixed, MON_WED_THU_EVENING),
        program(Iop, Mixed, MON_WED_FRI_MORNING),
        program(Outpatient, InPerson, at!(EVENING, 60, [1])),
        program(Outpatient, InPerson, at!(MORNING, 60, [2])),
        program(Outpatient, InPerson, at!(AFTERNOON, 60, [3])),
        program(Outpatient, Virtual, at!(EVENING, 60, [1])),
        program(Outpatient, Virtual, at!(MORNING, 60, [2])),
        program(Php, InPerson, at!(MORNING, 4 * 60, [0, 1, 2, 3, 4])),
        program(Php, Virtual, at!(MORNING, 4 * 60, [0, 1, 2, 3, 4])),
    ]
};
