//! The planned week as a calendar file (RFC 5545).

use super::moment::{Moment, Names, Random, civil, days};
use crate::expectations::schedule::Session;

/// For how many weeks the sessions repeat: most people stay 6 to 12.
pub const WEEKS: u32 = 8;

/// The calendar: one event for each session, repeated weekly from the next Monday on.
///
/// `title` is all that a shared calendar shows. Times float, that is, they hold wherever the
/// person is. Sessions beyond the names that `random` gives are left out.
pub fn calendar(week: &[Session], title: &str, now: &Moment, random: &Random) -> String {
    let mut out = String::new();
    let stamp: String = now.utc.chars().filter(|c| !"-:".contains(*c)).collect();
    for line in ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Weekly//EN"] {
        put(&mut out, line);
    }
    let monday = next_monday(days(now.date));
    for (slot, name) in week.iter().zip(Names::new(random)) {
        let day = monday + i32::from(slot.day % 7);
        let end = slot.end();
        for line in [
            "BEGIN:VEVENT".into(),
            format!("UID:{name}"),
            format!("DTSTAMP:{stamp}"),
            format!("DTSTART:{}", local(day, slot.start)),
            format!("DTEND:{}", local(day, end)),
            format!("RRULE:FREQ=WEEKLY;COUNT={WEEKS}"),
            format!("SUMMARY:{}", escaped(title)),
            "CLASS:PRIVATE".into(),
            "END:VEVENT".into(),
        ] {
            put(&mut out, &line);
        }
    }
    put(&mut out, "END:VCALENDAR");
    out
}

/// A line, folded at 75 octets and never inside a character.
fn put(out: &mut String, line: &str) {
    let mut octets = 0;
    for c in line.chars() {
        octets += c.len_utf8();
        if octets > 75 {
            out.push_str("\r\n ");
            octets = 1 + c.len_utf8();
        }
        out.push(c);
    }
    out.push_str("\r\n");
}

fn escaped(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        match c {
            '\\' | ';' | ',' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            // No other control character may stand in a text.
            _ if c.is_control() => {}
            _ => out.push(c),
        }
    }
    out
}

fn local(day: i32, minutes: u16) -> String {
    let minutes = i32::from(minutes);
    let (year, month, date) = civil(day + minutes / 1440);
    let (hour, minute) = (minutes / 60 % 24, minutes % 60);
    format!("{year:04}{month:02}{date:02}T{hour:02}{minute:02}00")
}

/// The first Monday after a day. Day 0 is a Thursday.
fn next_monday(day: i32) -> i32 {
    day + 7 - (day + 3).rem_euclid(7)
}
