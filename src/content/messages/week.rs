//! The words of the week planner.
//!
//! Pairs by voice: to the person, about someone else. Pairs by country: where programs are called
//! IOP, elsewhere.

use super::{Lines, List, Locale};

texts! {
    /// The words of the week planner.
    #[derive(Debug)]
    pub struct WeekText {
        /// What a program is; by country.
        pub lead: [&'static str; 2],
        /// For results of another level; by country.
        pub alternative: [&'static str; 2],
        /// The heading of the own week; by voice.
        pub mark_title: [&'static str; 2],
        /// What marking is for; by voice.
        pub mark_lead: [&'static str; 2],
        /// When the parts of the day end: the morning at noon, the others at these times.
        pub part_hours: fn(afternoon: &str, evening: &str) -> String,
        /// The legend of what is marked.
        pub mark_as: &'static str,
        /// Free, work, care of others, sleep, other.
        pub uses: List<5>,
        /// The same, as short as can be.
        pub uses_short: List<5>,
        /// Morning, afternoon, evening, night.
        pub parts: [&'static str; 4],
        /// Monday to Sunday, as short as can be.
        pub days_short: List<7>,
        /// A part of a day, 0 to 3: "Monday evening".
        pub cell: fn(day: &str, part: usize) -> String,
        /// Takes all marks away.
        pub clear: &'static str,
        /// The summary of the practical answers.
        pub wishes: &'static str,
        /// The heading of the plan; by voice.
        pub plan_title: [&'static str; 2],
        /// Minutes and days of care a week.
        pub total: fn(&Locale, minutes: u32, days: u32) -> String,
        /// How many clashes there are.
        pub clashes: fn(&Locale, u32) -> String,
        /// What clashes: a part of a day, and what it is used for.
        pub clash: fn(cell: &str, used: &str) -> String,
        /// What to do about clashes.
        pub clash_advice: &'static str,
        /// Where the times are those of common programs.
        pub example: &'static str,
        /// Where the times are those of a provider, by its name.
        pub own: fn(&str) -> String,
        /// In person, virtual, mixed.
        pub formats: [&'static str; 3],
        /// Minutes of travel a week.
        pub travel: fn(&Locale, u32) -> String,
        /// Minutes a week for which someone else looks after others, and whether that is the most.
        pub care: fn(&Locale, minutes: u32, at_most: bool) -> String,
        /// How many parts of the week stay free, of how many.
        pub free: fn(&Locale, u32, u32) -> String,
        /// The notes beside a plan, in the order of their type.
        pub notes: List<7>,
        /// A day without a session.
        pub no_session: &'static str,
        /// From when to when.
        pub clock: fn(from: &str, to: &str) -> String,
        /// The summary of other weeks.
        pub others: &'static str,
        /// A length of time in minutes.
        pub duration: fn(&Locale, u32) -> String,
        /// The heading of a session day.
        pub day_title: &'static str,
        /// A day, and how long its session is.
        pub day_example: fn(day: &str, duration: &str) -> String,
        /// Group, individual, family, learning, medication, each with a line.
        pub blocks: [(&'static str, &'static str); 5],
        /// So much of it a week.
        pub a_week: fn(duration: &str) -> String,
        /// The heading of the comparison; by voice.
        pub compare_title: [&'static str; 2],
        /// The heads of its columns: kind of care, hours, clashes, free.
        pub compare_heads: [&'static str; 4],
        /// So many of so many.
        pub of: fn(&Locale, u32, u32) -> String,
        /// Weekly visits, IOP, day program; by country.
        pub programs: [[&'static str; 3]; 2],
        /// The heading of the way through care.
        pub steps_title: &'static str,
        /// A line for the day program, IOP and weekly visits.
        pub steps: [&'static str; 3],
        /// How steps up and down are taken.
        pub steps_lines: Lines,
    }
}
