//! An example week of an intensive outpatient program.
//!
//! Shape: 3 sessions of 3 hours on 3 days, the least that counts as intensive outpatient (9 to 19
//! hours a week, 2 to 3 hours a day, 3 to 5 days). Source: ASAM, 42 CFR 410.44, the founding
//! article.

/// One session.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Session {
    /// When it starts, in minutes after midnight.
    pub start: u16,
    /// How long it is, in minutes.
    pub length: u16,
}

/// A week, Monday first. `None`: no session on that day.
pub type Week = [Option<Session>; 7];

/// The example week: evenings, on Monday, Wednesday and Thursday.
pub const EXAMPLE: Week = {
    const EVENING: Option<Session> = Some(Session {
        start: 17 * 60 + 30,
        length: 180,
    });
    [EVENING, None, EVENING, EVENING, None, None, None]
};

/// Hours and days of a week.
pub fn total(week: &Week) -> (u8, u8) {
    let minutes: u16 = week.iter().flatten().map(|s| s.length).sum();
    let days = week.iter().flatten().count();
    (
        u8::try_from(minutes / 60).unwrap_or(u8::MAX),
        u8::try_from(days).unwrap_or(u8::MAX),
    )
}
