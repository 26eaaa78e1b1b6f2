//! The words for families and friends.

use super::Lines;

texts! {
    /// The words for families and friends.
    #[derive(Debug)]
    pub struct FamilyText {
        /// The headings of the two steps: theirs, and one's own.
        pub steps: [&'static str; 2],
        /// One's own next step.
        pub own_step: &'static str,
        /// Headings with sentences under each.
        pub parts: &'static [(&'static str, Lines)],
        /// Where it comes from.
        pub source: &'static str,
    }
}
