//! Answers kept on the device: the file to come back with, under the last day it is good for.
//!
//! ```text
//! until 20790
//! care-compass 1
//! …
//! ```
//!
//! The day is counted from 1970-01-01, where the person is.

use super::moment::{Moment, days};
use super::saved::{self, Refused};
use crate::flow::answers::Answers;
use crate::flow::session::Resumed;

/// How many days answers are kept.
pub const DAYS: i32 = 7;

const UNTIL: &str = "until ";

/// Answers that were kept.
#[derive(PartialEq, Eq, Debug)]
pub struct Kept {
    /// How many days are left, 0 to [`DAYS`].
    pub left: u32,
    /// What was answered.
    pub answers: Answers,
    /// What is known of the time before.
    pub resumed: Resumed,
}

/// Why there is nothing to go on with.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Gone {
    /// Its last day is over.
    Expired,
    /// It cannot be read.
    Refused(Refused),
}

/// What is kept of these answers, from now on.
pub fn write(answers: &Answers, now: &Moment) -> String {
    let until = days(now.date) + DAYS;
    format!("{UNTIL}{until}\n{}", saved::write(answers))
}

/// Whether what was kept are these answers.
pub fn is_of(text: &str, answers: &Answers) -> bool {
    text.split_once('\n')
        .is_some_and(|(_, saved)| saved == saved::write(answers))
}

/// What was kept, all of it, or why not.
pub fn read(text: &str, now: &Moment) -> Result<Kept, Gone> {
    let damaged = Gone::Refused(Refused::Damaged);
    let (first, saved) = text.split_once('\n').ok_or(damaged)?;
    let until = first.strip_prefix(UNTIL).and_then(|day| day.parse().ok());
    let left = i32::checked_sub(until.ok_or(damaged)?, days(now.date)).ok_or(damaged)?;
    if left < 0 {
        return Err(Gone::Expired);
    }
    // Not written by us, or by a clock that was wrong.
    if left > DAYS {
        return Err(damaged);
    }
    let (answers, resumed) = saved::read(saved.as_bytes()).map_err(Gone::Refused)?;
    Ok(Kept {
        left: left.unsigned_abs(),
        answers,
        resumed,
    })
}
