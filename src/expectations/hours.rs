//! When somebody answers: open now, or when it opens next.
//!
//! Pure: the time in the provider's zone comes in as an argument, because only a browser knows the
//! rules of time zones.

use serde::{Deserialize, Serialize};

/// A minute of the week, 0 to 10 079: Monday 0:00 is 0.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct WeekMinute(u16);

const DAY: u16 = 24 * 60;
const WEEK: u16 = 7 * DAY;

impl WeekMinute {
    /// From any count of minutes: the week goes round.
    pub const fn new(minutes: u16) -> Self {
        Self(minutes % WEEK)
    }

    /// The day, 0 to 6, Monday first.
    pub const fn day(self) -> u8 {
        // At most 6.
        (self.0 / DAY) as u8
    }

    /// The minute of the day, 0 to 1439.
    pub const fn minute(self) -> u16 {
        self.0 % DAY
    }

    /// How long it is until `later`, 0 to 10 079.
    const fn until(self, later: Self) -> u16 {
        (later.0 + WEEK - self.0) % WEEK
    }
}

/// A time in every week at which somebody answers. It may go past midnight and past Sunday.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Span {
    /// The day on which it starts, 0 to 6, Monday first.
    pub day: u8,
    /// When it starts, in minutes after midnight.
    pub start: u16,
    /// How long it is, in minutes.
    pub length: u16,
}

impl Span {
    /// When it starts.
    pub const fn from(self) -> WeekMinute {
        let days = (self.day % 7) as u16;
        WeekMinute::new(days * DAY + self.start % DAY)
    }

    /// How long it goes on from `now`; 0 outside.
    const fn left(self, now: WeekMinute) -> u16 {
        self.length.saturating_sub(self.from().until(now))
    }
}

/// What a look at the clock says.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Opening {
    /// Around the clock.
    Always,
    /// Now, and until then.
    Until(WeekMinute),
    /// Not now; next at.
    Opens(WeekMinute),
}

/// Whether it is open at `now`. `None` without any hours.
pub fn opening(spans: &[Span], now: WeekMinute) -> Option<Opening> {
    let mut until = now;
    let mut open = 0;
    // Spans may overlap or follow each other without a break.
    while let Some(left) = spans.iter().map(|s| s.left(until)).max().filter(|l| *l > 0) {
        open += left.min(WEEK);
        if open >= WEEK {
            return Some(Opening::Always);
        }
        until = WeekMinute::new(now.0 + open);
    }
    if open > 0 {
        return Some(Opening::Until(until));
    }
    let some = spans.iter().filter(|s| s.length > 0);
    let next = some.map(|s| s.from()).min_by_key(|from| now.until(*from));
    next.map(Opening::Opens)
}
