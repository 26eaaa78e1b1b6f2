//! Which questions to ask a program: those chosen for the person, those for any program, others.

use super::fit::Person;
use crate::content::ask::{QUESTIONS, Question};
use crate::flow::answers::Answers;

/// The questions that hold where the person is, in three lists.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Asked {
    /// Those that fit what was said.
    pub chosen: Vec<Question>,
    /// Those for any program.
    pub any: Vec<Question>,
    /// Those that do not fit what was said so far.
    pub others: Vec<Question>,
}

/// Sorts the questions for a person.
pub fn sorted(answers: &Answers) -> Asked {
    let person = Person::new(answers);
    let mut asked = Asked::default();
    for (question, fit) in QUESTIONS.iter().filter(|(_, fit)| person.is_in(fit.place)) {
        let list = if fit.is_for_anyone() {
            &mut asked.any
        } else if person.fits(fit) {
            &mut asked.chosen
        } else {
            &mut asked.others
        };
        list.push(*question);
    }
    asked
}

/// The questions that fit what was said.
pub fn chosen(answers: &Answers) -> Vec<Question> {
    sorted(answers).chosen
}

/// The questions that were ticked, in the order in which they are shown.
pub fn ticked(answers: &Answers, ticks: u64) -> Vec<Question> {
    let Asked {
        chosen,
        any,
        others,
    } = sorted(answers);
    let all = chosen.into_iter().chain(any).chain(others);
    all.filter(|q| ticks & q.bit() != 0).collect()
}
