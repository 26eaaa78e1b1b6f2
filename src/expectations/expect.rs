//! What to expect of a program, for one person.

use super::fit::Person;
use crate::content::expect::{Row, TOPICS};
use crate::flow::answers::Answers;
use crate::flow::reasons::Support;

/// A topic for this person, with the answers that say so; none where it is for anyone.
#[derive(Clone, Debug)]
pub struct Expected {
    /// The topic.
    pub row: &'static Row,
    /// The answers to name, two at most.
    pub because: Vec<Support>,
}

/// The topics for a person, in the order of the page.
pub fn topics(answers: &Answers) -> Vec<Expected> {
    let person = Person::new(answers);
    TOPICS
        .iter()
        .filter(|row| person.fits(&row.fit))
        .map(|row| Expected {
            row,
            because: person.because(&row.fit),
        })
        .collect()
}
