//! What "worse" means (section 9 of the model), and that a worse answer never lowers anything.

use crate::people::{Mind, answers, mind, open, reticent_mind, worse};
use care_compass::content::items::{all, item};
use care_compass::domain::item::{Absent, Block, Choices, ItemId, Kind, Response};
use care_compass::flow::answers::Answers;
use care_compass::flow::assessment::{Assessment, assess};
use proptest::prelude::*;
use std::collections::BTreeMap;

/// Every choice that stands outside the order, practical items aside. All else goes from best to
/// worst, so that the properties below speak of it.
#[test]
fn only_context_stands_outside_the_order() {
    let context: BTreeMap<_, Vec<_>> = [
        ("who", "me someone"),
        ("relationship", "partner parent child relative friend other"),
        ("contact", "daily weekly less"),
        ("confidence", "sure fairly unsure"),
        ("age", "under-13 13-17"),
        ("country", "us uk ie ca au nz in other"),
        ("opioid-medicine", "no yes"),
        ("detox", "none"),
        ("controlled-place", "no yes"),
        ("dependents", "no yes"),
        (
            "treatment-kinds",
            "therapy medication clinic iop php detox residential hospital peer-group",
        ),
        (
            "latest-kind",
            "therapy-or-medication clinic iop php detox residential hospital",
        ),
    ]
    .map(|(key, choices)| (key, choices.split(' ').collect()))
    .into();
    let asked = all().filter(|row| row.block != Block::Practical);
    let outside: BTreeMap<_, Vec<_>> = asked
        .map(|row| {
            let unranked = row.choices.iter().filter(|c| c.rank.is_none());
            (row.key, unranked.map(|c| c.id).collect::<Vec<_>>())
        })
        .filter(|(_, unranked)| !unranked.is_empty())
        .collect();
    assert_eq!(outside, context);
}

/// Choices of one rank have no order between them.
#[test]
fn choices_of_equal_rank_are_those_of_the_model() {
    let mut equal = Vec::new();
    for row in all().filter(|row| row.kind == Kind::One) {
        for two in row.choices.windows(2) {
            if two[0].rank.is_some() && two[0].rank == two[1].rank {
                equal.push([row.key, two[0].id, two[1].id]);
            }
        }
    }
    assert_eq!(
        equal,
        [
            ["pregnancy", "pregnant", "birth-6-weeks"],
            ["pregnancy", "birth-6-weeks", "birth-12-months"],
            ["detox", "finished-used-since", "left-early"],
            ["living", "own", "family"],
            ["living", "family", "sober-living"],
        ]
    );
}

#[test]
fn of_several_choices_more_is_worse_and_none_of_these_is_best() {
    let set = |bits| Response::Chosen(Choices(bits));
    let worse = |id, bits| worse(id, set(bits));
    assert_eq!(worse(ItemId::SafeHome, 0), [set(0b01), set(0b10)]);
    assert_eq!(worse(ItemId::SafeHome, 0b10), [set(0b11)]);
    assert_eq!(worse(ItemId::SafeHome, 0b11), []);
    assert_eq!(worse(ItemId::TreatmentKinds, 0), []);
}

/// The answers after `id` got a worse one: what was closed before may be answered in any way.
fn after(person: &Mind, open: &[ItemId], other: &Mind, id: ItemId, response: Response) -> Answers {
    let mut mind: Mind = ItemId::ALL
        .iter()
        .map(|i| if open.contains(i) { person } else { other }[*i as usize])
        .collect();
    mind[id as usize] = response;
    answers(&mind)
}

fn check_interrupts(id: ItemId, was: &Assessment, now: &Assessment) -> Result<(), TestCaseError> {
    for interrupt in &was.interrupts {
        let stays = now.interrupts.iter().any(|i| i.id == interrupt.id);
        prop_assert!(stays, "{} removes {}", item(id).key, interrupt.key);
    }
    Ok(())
}

proptest! {
    #![proptest_config(crate::proof::cases(400))]

    /// Invariant 1: one worse answer never lowers level or urgency and never removes a crisis
    /// panel, whatever is answered in items that it newly opens.
    #[test]
    fn a_worse_answer_never_lowers_anything(person in mind(), pick in any::<prop::sample::Index>(), other in mind()) {
        let before = answers(&person);
        let items = open(&before);
        let id = items[pick.index(items.len())];
        let was = assess(&before);
        for response in worse(id, person[id as usize]) {
            let now = assess(&after(&person, &items, &other, id, response));
            prop_assert!(now.level >= was.level, "{}: {:?} -> {:?}", item(id).key, was.level, now.level);
            prop_assert!(now.urgency >= was.urgency, "{}", item(id).key);
            check_interrupts(id, &was, &now)?;
        }
    }

    /// The same beside questions that were left open, and for what someone close sees: neither end
    /// of the range falls. What is answered in items that newly open is known from then on, and may
    /// bring the upper end down; where they are left open, it may not.
    #[test]
    fn a_worse_answer_never_lowers_the_range(person in reticent_mind(), pick in any::<prop::sample::Index>(), other in reticent_mind(), who in 0usize..2) {
        let about = |mut mind: Mind| {
            mind[ItemId::Who as usize] = Response::Chosen(Choices::one(who));
            mind
        };
        let (person, other) = (about(person), about(other));
        let before = answers(&person);
        let items = open(&before);
        let id = items[pick.index(items.len())];
        let was = assess(&before);
        let silent: Mind = other.iter().map(|_| Response::Absent(Absent::Skipped)).collect();
        for response in worse(id, person[id as usize]) {
            let now = assess(&after(&person, &items, &other, id, response));
            let unsaid = assess(&after(&person, &items, &silent, id, response));
            for (was, now, unsaid) in [(was.shown, now.shown, unsaid.shown), (was.strict, now.strict, unsaid.strict)] {
                prop_assert!(now.lo >= was.lo, "{}: {was:?} -> {now:?}", item(id).key);
                prop_assert!(unsaid.lo >= was.lo && unsaid.hi >= was.hi, "{}: {was:?} -> {unsaid:?}", item(id).key);
            }
            prop_assert!(now.urgency >= was.urgency, "{}", item(id).key);
            check_interrupts(id, &was, &now)?;
        }
    }
}
