//! Two answers that do not fit together: shown, asked once; scoring keeps the worse.

use super::answers::Answers;
use super::readings::{Readings, Stance};
use crate::content::contradictions::{CONTRADICTIONS, Contradiction};

/// The pairs of answers that do not fit together, in the order of the table.
pub fn contradictions(answers: &Answers) -> Vec<&'static Contradiction> {
    let readings = Readings::new(answers, Stance::Strict);
    CONTRADICTIONS
        .iter()
        .filter(|c| c.when.read(&readings).lo)
        .collect()
}
