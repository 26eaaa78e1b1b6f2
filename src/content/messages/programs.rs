//! The words about the provider: what they offer, and how and when to reach them.

use super::{Lines, List};

texts! {
    /// The words about the provider.
    #[derive(Debug)]
    #[expect(missing_docs, reason = "each string says what it is")]
    pub struct ProgramsText {
        pub lead: &'static str,
        pub none_listed: &'static str,
        pub none_fits: &'static str,
        pub fits_title: &'static str,
        pub other_title: &'static str,
        pub other_line: &'static str,
        pub ask_first: &'static str,
        /// In the order of `expectations::offers::Doubt`.
        pub doubts: List<5>,
        /// In the order of `expectations::schedule::Format`.
        pub formats: [&'static str; 3],
        /// In the order of `expectations::offers::Track`.
        pub tracks: List<7>,
        pub for_whom: &'static str,
        pub reach_title: fn(&str) -> String,
        pub answered_title: &'static str,
        pub zone: &'static str,
        /// Days with the same hours, and one more of them.
        pub and_day: fn(&str, &str) -> String,
        pub all_day: &'static str,
        pub always: &'static str,
        pub until: fn(&str) -> String,
        /// The day, unless it is today, and the time.
        pub opens: fn(Option<&str>, &str) -> String,
        pub mail: fn(&str) -> String,
        pub book: &'static str,
        pub leaves: &'static str,
        pub policy: &'static str,
        pub language_notice: &'static str,
        pub routes_title: &'static str,
        pub routes_lead: &'static str,
        /// By the id of a country.
        pub routes: fn(&str) -> Lines,
    }
}
