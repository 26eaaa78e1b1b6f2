//! Which answers are quoted as the reasons for a result.

use crate::people::{answers, but, mind, well};
use care_compass::domain::item::ItemId;
use care_compass::domain::rating::Domain;
use care_compass::flow::assessment::assess;
use care_compass::flow::quotes::quotes;
use care_compass::flow::readings::{Readings, Stance};
use care_compass::flow::reasons::{Support, anchors_held};
use proptest::prelude::*;
use std::collections::BTreeSet;

#[test]
fn nothing_is_quoted_where_nothing_was_found() {
    assert_eq!(quotes(&well(), &assess(&well())), []);
}

/// Roles first, because that rule stands first; then the mood, before more about roles.
#[test]
fn each_reason_is_quoted_before_a_second_answer_to_one() {
    let set = but(&[
        (ItemId::Phq1, "3"),
        (ItemId::Phq2, "3"),
        (ItemId::Phq3, "3"),
        (ItemId::Phq4, "3"),
        (ItemId::Roles, "1-3"),
        (ItemId::StoppedMedicine, "yes"),
        (ItemId::TreatmentKinds, "medication"),
    ]);
    let found = assess(&set);
    let firsts: Vec<_> = found
        .reasons
        .iter()
        .flat_map(|r| &r.because)
        .map(|b| b.answers[0].item)
        .collect();
    let quoted: Vec<_> = quotes(&set, &found).iter().map(|q| q.item).collect();
    assert_eq!(quoted.len(), 3);
    assert!(
        quoted.contains(&ItemId::Roles) && quoted.contains(&ItemId::Phq1),
        "{quoted:?}"
    );
    assert!(
        quoted.iter().all(|id| firsts.contains(id)),
        "{quoted:?} of {firsts:?}"
    );
}

proptest! {
    #![proptest_config(crate::proof::cases(200))]

    /// At most three, none twice, and all that there are where there are fewer. Where withdrawal
    /// is checked first, its strongest sign comes first.
    #[test]
    fn at_most_three_different_answers_are_quoted(person in mind()) {
        let set = answers(&person);
        let found = assess(&set);
        let quoted = quotes(&set, &found);
        let held = anchors_held(&set, &Readings::new(&set, Stance::Shown));
        let withdrawal = held.iter().find(|b| b.anchor.is_some_and(|a| a.domain == Domain::W));
        let withdrawal = withdrawal.filter(|_| found.level_after.is_some());
        let reasons = found.reasons.iter().flat_map(|r| &r.because);
        let behind: Vec<Support> = withdrawal.into_iter().chain(reasons).flat_map(|b| b.answers.iter().copied()).collect();
        let items: BTreeSet<_> = behind.iter().map(|s| s.item).collect();
        let different: BTreeSet<_> = quoted.iter().map(|q| q.item).collect();
        prop_assert_eq!(different.len(), quoted.len());
        prop_assert_eq!(quoted.len(), items.len().min(3));
        prop_assert!(quoted.iter().all(|q| behind.contains(q)));
        prop_assert_eq!(quoted.first(), behind.first());
    }
}
