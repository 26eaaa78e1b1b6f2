//! The words of the profile: each part of life, in a word.

use super::List;

texts! {
    /// The words of the profile.
    #[derive(Debug)]
    pub struct ProfileText {
        /// The line that opens it.
        pub title: &'static str,
        /// How to read it.
        pub lead: &'static str,
        /// How to read the bars.
        pub bars: &'static str,
        /// The heads of the columns: the part of life, the word, the drawing.
        pub heads: [&'static str; 2],
        /// A word for each rating, 0 to 4.
        pub words: List<5>,
        /// Between two of them.
        pub between: fn(&str, &str) -> String,
        /// All of them are possible.
        pub unknown: &'static str,
    }
}
