//! Which of the person's own answers to quote as the reasons for a result.

use super::answers::Answers;
use super::assessment::Assessment;
use super::readings::{Readings, Stance};
use super::reasons::{Because, Support, anchors_held};
use crate::domain::rating::Domain;

/// At most so many answers are quoted.
const MOST: usize = 3;

/// The answers to quote: one for each anchor first, so that the three say different things.
pub fn quotes(answers: &Answers, found: &Assessment) -> Vec<Support> {
    let because = behind(answers, found);
    let mut quoted: Vec<Support> = Vec::new();
    let deepest = because.iter().map(|b| b.answers.len()).max().unwrap_or(0);
    for depth in 0..deepest {
        for support in because.iter().filter_map(|b| b.answers.get(depth)) {
            if quoted.len() < MOST && !quoted.iter().any(|q| q.item == support.item) {
                quoted.push(*support);
            }
        }
    }
    quoted
}

/// What holds the result up: the anchors of withdrawal first where its check comes first, then
/// those of the rules.
fn behind(answers: &Answers, found: &Assessment) -> Vec<Because> {
    let readings = Readings::new(answers, Stance::Shown);
    let withdrawal = anchors_held(answers, &readings)
        .into_iter()
        .filter(|b| b.anchor.is_some_and(|a| a.domain == Domain::W))
        .filter(|_| found.level_after.is_some())
        .take(1);
    let rules = found.reasons.iter().flat_map(|r| r.because.iter().cloned());
    withdrawal.chain(rules).collect()
}
