//! The words of "Take it with you" and "Come back later".

use super::{Lines, List, Locale};
use crate::content::parts::Part;

texts! {
    /// The words of "Take it with you" and "Come back later".
    #[derive(Debug)]
    pub struct TakeText {
        /// The question above the ticks.
        pub question: &'static str,
        /// What ticking does.
        pub help: &'static str,
        /// The label of a part.
        pub part: fn(Part) -> &'static str,
        /// The heading of a part in the summary.
        pub heading: fn(Part) -> &'static str,
        /// A score: the instrument's name, the total, the greatest total.
        pub score: fn(&Locale, &str, u8, u8) -> String,
        /// An instrument without a total.
        pub no_score: fn(&str) -> String,
        /// The heading of the ways to take it.
        pub ways: &'static str,
        /// Print.
        pub print: &'static str,
        /// Copy.
        pub copy: &'static str,
        /// It was copied.
        pub copied: &'static str,
        /// The browser did not copy, so the person can.
        pub copy_by_hand: &'static str,
        /// Save the calendar file under this title.
        pub calendar: fn(&str) -> String,
        /// What the title is for.
        pub calendar_help: &'static str,
        /// Titles that reveal nothing.
        pub calendar_titles: Lines,
        /// Save the file for the clinic.
        pub clinic: &'static str,
        /// What it is, and what it holds.
        pub clinic_help: &'static str,
        /// What has to be ticked for it.
        pub clinic_needs: &'static str,
        /// The line beside the QR code.
        pub scan: fn(&str) -> String,
        /// Write a mail to the provider.
        pub mail: fn(&str) -> String,
        /// Text the provider.
        pub text: fn(&str) -> String,
        /// The fixed words of a message, the same for everyone.
        pub message: &'static str,
        /// The heading of what is seen of the summary.
        pub preview: &'static str,
        /// Said where nothing is ticked.
        pub nothing: &'static str,
        /// The heading above saving and loading.
        pub later: &'static str,
        /// Save the answers.
        pub save: &'static str,
        /// What to know before saving.
        pub save_help: &'static str,
        /// Load a file.
        pub load: &'static str,
        /// Load a file, on the first screens.
        pub load_small: &'static str,
        /// Among the questions: what opens the way to save them.
        pub save_small: &'static str,
        /// The heading above keeping on the device.
        pub keep_title: &'static str,
        /// What to know before keeping.
        pub keep_help: &'static str,
        /// Keep the answers on the device.
        pub keep: &'static str,
        /// The device did not keep them.
        pub not_kept: &'static str,
        /// That answers are kept, and for how many more days; 0: until tonight.
        pub kept: fn(&Locale, u32) -> String,
        /// Go on with the answers that are kept.
        pub go_on: &'static str,
        /// Remove the answers that are kept.
        pub remove: &'static str,
        /// They are removed.
        pub removed: &'static str,
        /// The answers that were kept are too old.
        pub kept_too_long: &'static str,
        /// The answers that were kept cannot be read.
        pub kept_unread: &'static str,
        /// That the answers kept on the device are not those given now.
        pub kept_other: &'static str,
        /// Why a file is not loaded: too big, of another kind, newer, damaged, nothing fits.
        pub refused: List<5>,
        /// Said above answers that come from a file.
        pub loaded: &'static str,
        /// Answers that fit no more, by name.
        pub dropped: fn(&str) -> String,
        /// Answers to questions that are gone.
        pub gone: fn(&Locale, u32) -> String,
        /// The heading of the change since last time.
        pub since: &'static str,
        /// The level of last time.
        pub since_level: fn(&str) -> String,
        /// The change: less care, the same but less pressing, the same, the same but more pressing,
        /// more care.
        pub since_lines: List<5>,
    }
}
