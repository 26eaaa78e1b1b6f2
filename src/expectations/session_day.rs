//! What a session is made of: an example of how programs share the hours out.
//!
//! Mostly group; one individual session a week; family, learning and medication review. Source:
//! founding article, 42 CFR 410.44. The shares are this project's example.

use super::schedule::Schedule;
use crate::domain::level::Level;

/// A part of a session.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
#[repr(u8)]
pub enum Block {
    /// Group therapy.
    Group,
    /// One to one with a therapist.
    Individual,
    /// With family or friends.
    Family,
    /// Psychoeducation.
    Learning,
    /// Medication review.
    Medication,
}

impl Block {
    /// All of them.
    pub const ALL: [Self; 5] = [
        Self::Group,
        Self::Individual,
        Self::Family,
        Self::Learning,
        Self::Medication,
    ];
}

/// The parts of each session of a schedule, with their minutes, which add up to the session.
pub fn blocks(schedule: &Schedule) -> Vec<Vec<(Block, u16)>> {
    let last = schedule.sessions.len().saturating_sub(1);
    let day = |(at, length): (usize, u16)| {
        if schedule.level == Level::Outpatient {
            return vec![(Block::Individual, length)];
        }
        // What is there once a week takes an hour at most, a third of a short session.
        let (once, most) = match at {
            0 => (Block::Individual, 60),
            at if at == last => (Block::Family, 60),
            1 => (Block::Medication, 30),
            _ => (Block::Learning, 0),
        };
        let special = quarters(length / 3).min(most);
        let learning = quarters((length - special) / 3);
        let group = length - special - learning;
        [
            (Block::Group, group),
            (Block::Learning, learning),
            (once, special),
        ]
        .into_iter()
        .filter(|(_, minutes)| *minutes > 0)
        .collect()
    };
    schedule
        .sessions
        .iter()
        .map(|s| s.length)
        .enumerate()
        .map(day)
        .collect()
}

/// Rounded down to quarters of an hour.
const fn quarters(minutes: u16) -> u16 {
    minutes / 15 * 15
}
