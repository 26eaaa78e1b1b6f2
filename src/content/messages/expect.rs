//! The words of what to expect of a program.

use super::Lines;
use crate::content::expect::{Group, Topic};

texts! {
    /// The words of a topic.
    #[derive(Debug)]
    pub struct TopicText {
        /// The title.
        pub title: &'static str,
        /// What to know, a short paragraph each, to the person.
        pub lines: Lines,
        /// The same to someone who worries about the person; empty: the same words.
        pub someone: Lines,
    }
}

texts! {
    /// The words of the page.
    #[derive(Debug)]
    pub struct ExpectText {
        /// What the page is for.
        pub lead: &'static str,
        /// The heading of a group.
        pub group: fn(Group) -> &'static str,
        /// The words of a topic.
        pub topic: fn(Topic) -> &'static TopicText,
        /// Before the answers that a topic goes by: to the person, and to someone else.
        pub because: [&'static str; 2],
        /// Before a source.
        pub source: fn(&str) -> String,
        /// In place of a source.
        pub practice: &'static str,
    }
}
