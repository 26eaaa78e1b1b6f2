//! The week of a program: which days, from when, how long.
//!
//! Hours and days of each level: under 9 hours (outpatient); 9 to 19 hours on 3 to 5 days (IOP);
//! 20 or more hours (PHP). Source: ASAM, 42 CFR 410.44.

use crate::domain::level::Level;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;

/// The week of one program or group.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Schedule {
    /// Outpatient, IOP or PHP.
    pub level: Level,
    /// Where the sessions take place.
    pub format: Format,
    /// The sessions, in any order.
    pub sessions: Cow<'static, [Session]>,
}

/// One session of every week.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
pub struct Session {
    /// The day, 0 to 6, Monday first.
    pub day: u8,
    /// When it starts, in minutes after midnight.
    pub start: u16,
    /// How long it is, in minutes. It ends on the day on which it starts.
    pub length: u16,
}

/// Where sessions take place.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Format {
    /// At the program.
    InPerson,
    /// By video, from home.
    Virtual,
    /// Some of both.
    Mixed,
}

/// What keeps a schedule from being one of its level.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Fault {
    /// Schedules are for outpatient care, IOP and PHP only.
    Level,
    /// A session without length, on no day of the week, or beyond midnight.
    Session,
    /// Two sessions at once.
    Overlap,
    /// More or fewer hours a week than the level has.
    Hours,
    /// More or fewer days a week than the level has.
    Days,
}

const MIDNIGHT: u16 = 24 * 60;

impl Session {
    /// When it ends, in minutes after midnight.
    pub const fn end(self) -> u16 {
        self.start.saturating_add(self.length)
    }

    const fn is_possible(self) -> bool {
        self.day < 7 && self.length > 0 && self.length <= MIDNIGHT && self.end() <= MIDNIGHT
    }
}

impl Schedule {
    /// The first thing that is wrong with it, if anything is.
    pub fn fault(&self) -> Option<Fault> {
        let (hours, days) = match self.level {
            Level::Outpatient => (1..9 * 60, 1..=7),
            Level::Iop => (9 * 60..20 * 60, 3..=5),
            Level::Php => (20 * 60..u32::MAX, 3..=7),
            _ => return Some(Fault::Level),
        };
        if !self.sessions.iter().all(|s| s.is_possible()) {
            return Some(Fault::Session);
        }
        let overlap = |(at, one): (usize, &Session)| {
            self.sessions
                .iter()
                .skip(at + 1)
                .any(|two| one.day == two.day && one.start < two.end() && two.start < one.end())
        };
        if self.sessions.iter().enumerate().any(overlap) {
            Some(Fault::Overlap)
        } else if !hours.contains(&self.minutes()) {
            Some(Fault::Hours)
        } else if !days.contains(&self.days()) {
            Some(Fault::Days)
        } else {
            None
        }
    }

    /// The minutes of all sessions of a week.
    pub fn minutes(&self) -> u32 {
        self.sessions.iter().map(|s| u32::from(s.length)).sum()
    }

    /// On how many days of the week there is a session.
    pub fn days(&self) -> u32 {
        let has = |day: &u8| self.sessions.iter().any(|s| s.day == *day);
        (0..7).filter(has).count() as u32
    }
}
