//! A moment, and random names. Both come from outside.

/// A moment as the device tells it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Moment {
    /// In UTC, as `2026-11-24T18:05:18Z`.
    pub utc: String,
    /// The date where the person is: year, month 1 to 12, day 1 to 31.
    pub date: (i32, u32, u32),
}

impl Moment {
    /// The moment so many seconds after 1970, for someone whose clock shows UTC.
    pub fn from_unix(seconds: u64) -> Self {
        let minutes = seconds / 60;
        let day = i32::try_from(minutes / 1440).unwrap_or_default();
        let (year, month, date) = civil(day);
        let (hour, minute, second) = (minutes / 60 % 24, minutes % 60, seconds % 60);
        Self {
            utc: format!("{year:04}-{month:02}-{date:02}T{hour:02}:{minute:02}:{second:02}Z"),
            date: (year, month.unsigned_abs(), date.unsigned_abs()),
        }
    }
}

/// Bytes from a good source of randomness, sixteen for each name.
pub type Random = [u8; 16 * NAMES];

/// How many names a file needs at most: two for each instrument and for the other answers, one for
/// each score, one for the guidance. A week of 21 sessions needs more.
pub const NAMES: usize = 24;

/// Random names, one after another: UUIDs of version 4.
pub struct Names<'a>(std::slice::Chunks<'a, u8>);

impl<'a> Names<'a> {
    /// The names that these bytes give.
    pub fn new(random: &'a Random) -> Self {
        Self(random.chunks(16))
    }
}

impl Iterator for Names<'_> {
    type Item = String;

    fn next(&mut self) -> Option<String> {
        let bytes = self.0.next()?;
        let mut name = String::new();
        for (at, byte) in bytes.iter().enumerate() {
            let byte = match at {
                6 => byte & 0x0f | 0x40,
                8 => byte & 0x3f | 0x80,
                _ => *byte,
            };
            if matches!(at, 4 | 6 | 8 | 10) {
                name.push('-');
            }
            for digit in [byte >> 4, byte & 15] {
                name.extend(char::from_digit(digit.into(), 16));
            }
        }
        Some(name)
    }
}

/// Days since 1970-01-01. Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
pub(super) fn days((year, month, day): (i32, u32, u32)) -> i32 {
    let (month, day) = (month as i32, day as i32);
    let year = if month <= 2 { year - 1 } else { year };
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    let of_era = year.rem_euclid(400);
    year.div_euclid(400) * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

/// The date of a day since 1970-01-01.
pub(super) fn civil(day: i32) -> (i32, i32, i32) {
    let day = day + 719_468;
    let of_era = day.rem_euclid(146_097);
    let year = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let shifted = (5 * of_year + 2) / 153;
    let month = if shifted < 10 {
        shifted + 3
    } else {
        shifted - 9
    };
    let year = year + day.div_euclid(146_097) * 400 + i32::from(month <= 2);
    (year, month, of_year - (153 * shifted + 2) / 5 + 1)
}
