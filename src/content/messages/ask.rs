//! The words of the questions to ask a program.

use crate::content::ask::Question;

texts! {
    /// The words of the questions to ask a program.
    #[derive(Debug)]
    pub struct AskText {
        /// What the page is for.
        pub lead: &'static str,
        /// The heading of those that fit the answers: to the person, and to someone else.
        pub chosen: [&'static str; 2],
        /// The heading of those for any program.
        pub any: &'static str,
        /// The heading of the others.
        pub others: &'static str,
        /// Each question.
        pub question: fn(Question) -> &'static str,
    }
}
