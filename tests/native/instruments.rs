//! The published instruments score exactly as published, over all answer sets.

use crate::people::{answers, mind};
use crate::proof::checked;
use care_compass::content::facts::{GAD7, PHQ9, PTSD5};
use care_compass::content::instruments::{INSTRUMENTS, Instrument};
use care_compass::domain::item::{Absent, Choices, ItemId, Response};
use care_compass::domain::rating::Domain;
use care_compass::flow::answers::Answers;
use care_compass::flow::assessment::assess;
use care_compass::flow::readings::{Readings, Stance};
use care_compass::flow::scoring::rate;
use proptest::prelude::*;

fn instrument(name: &str) -> &'static Instrument {
    INSTRUMENTS.iter().find(|i| i.name == name).unwrap()
}

/// Calls `check` with every answer set of the items, each item having `choices` choices, and with
/// the sum of the ordinals.
fn every_set(items: &[ItemId], choices: usize, mut check: impl FnMut(&Answers, u8)) {
    for index in 0..choices.pow(u32::try_from(items.len()).unwrap()) {
        let (mut rest, mut sum, mut answers) = (index, 0, Answers::default());
        for id in items {
            sum += rest % choices;
            answers.set(*id, Response::Chosen(Choices::one(rest % choices)));
            rest /= choices;
        }
        check(&answers, u8::try_from(sum).unwrap());
    }
}

fn p(answers: &Answers) -> u8 {
    rate(&Readings::new(answers, Stance::Shown))
        .lo
        .get(Domain::P)
        .get()
}

#[test]
fn phq9_over_all_262_144_answer_sets() {
    checked(262_144);
    let phq = instrument("PHQ-9");
    every_set(PHQ9, 4, |answers, sum| {
        let gate = [ItemId::Phq1, ItemId::Phq2]
            .iter()
            .map(|i| answers.chosen(*i).unwrap().indices().next().unwrap())
            .sum::<usize>();
        let readings = Readings::new(answers, Stance::Strict);
        let total = phq.total(&readings);
        assert_eq!(total.lo, total.hi);
        if gate >= 2 {
            assert_eq!(total.lo, sum);
            let band = match sum {
                0..=4 => 0,
                5..=9 => 1,
                10..=19 => 2,
                _ => 3,
            };
            let rated = rate(&readings).lo.get(Domain::P).get();
            assert_eq!(rated, band, "total {sum}");
        } else {
            // With PHQ-2 below 2 the rest is not asked and never counts.
            assert_eq!(usize::from(total.lo), gate);
        }
    });
}

#[test]
fn gad7_over_all_16_384_answer_sets() {
    checked(16_384);
    let gad = instrument("GAD-7");
    every_set(GAD7, 4, |answers, sum| {
        let gate: u8 = [ItemId::Gad1, ItemId::Gad2]
            .iter()
            .map(|i| u8::try_from(answers.chosen(*i).unwrap().0.trailing_zeros()).unwrap())
            .sum();
        let total = gad.total(&Readings::new(answers, Stance::Strict));
        // With GAD-2 below 2 the rest is not asked and never counts.
        let counted = if gate >= 2 { sum } else { gate };
        assert_eq!((total.lo, total.hi), (counted, counted));
        if gate >= 2 {
            assert_eq!(
                p(answers),
                match sum {
                    0..=4 => 0,
                    5..=9 => 1,
                    _ => 2,
                }
            );
        }
    });
}

#[test]
fn pc_ptsd_5_over_all_32_answer_sets() {
    checked(32);
    let ptsd = instrument("PC-PTSD-5");
    every_set(PTSD5, 2, |answers, sum| {
        let answers = answers.with(ItemId::TraumaEvent, "yes");
        let total = ptsd.total(&Readings::new(&answers, Stance::Strict));
        assert_eq!((total.lo, total.hi), (sum, sum));
        assert_eq!(
            p(&answers),
            match sum {
                0..=2 => 0,
                3 => 1,
                _ => 2,
            }
        );
    });
}

#[test]
fn a_total_with_a_missing_item_is_an_interval_and_never_low() {
    let mut answers = Answers::default();
    for id in PHQ9 {
        answers.set(*id, Response::Chosen(Choices::one(2)));
    }
    answers.set(ItemId::Phq4, Response::Absent(Absent::Skipped));
    let total = instrument("PHQ-9").total(&Readings::new(&answers, Stance::Strict));
    assert_eq!((total.lo, total.hi), (16, 19));
}

proptest! {
    #![proptest_config(crate::proof::cases(400))]

    /// Invariant 17: beside anything else, however the instrument is answered.
    #[test]
    fn adding_a_symptom_instrument_can_only_raise_p(person in mind(), which in 0usize..3) {
        let items = [PHQ9, GAD7, PTSD5][which];
        let with = answers(&person);
        // Without the instrument there is no gate of it either.
        let gate = (which == 2).then_some(ItemId::TraumaEvent);
        let without = with.only(|id| !items.contains(&id) && Some(id) != gate);
        let rated = |answers: &Answers| rate(&Readings::new(answers, Stance::Shown)).lo;
        let (before, after) = (rated(&without), rated(&with));
        for domain in Domain::ALL {
            prop_assert!(after.get(domain) >= before.get(domain), "{domain:?}");
            // Thoughts of death are asked in PHQ-9 too, and what follows from them.
            if !matches!(domain, Domain::P | Domain::S) {
                prop_assert_eq!(after.get(domain), before.get(domain));
            }
        }
        prop_assert!(assess(&with).level >= assess(&without).level);
    }
}

/// Two digits from the right are doubled, as LOINC's check digit asks (mod 10).
fn check_digit(code: &str) -> bool {
    let Some((digits, check)) = code.split_once('-') else {
        return false;
    };
    let sum: u32 = digits
        .chars()
        .rev()
        .enumerate()
        .map(|(place, c)| {
            let digit = c.to_digit(10).unwrap() * if place % 2 == 0 { 2 } else { 1 };
            digit / 10 + digit % 10
        })
        .sum();
    check.parse() == Ok((10 - sum % 10) % 10)
}

#[test]
fn every_loinc_code_passes_the_check_digit() {
    assert!(
        !check_digit("93373-7") && !check_digit("44261-5"),
        "the check can fail"
    );
    for i in INSTRUMENTS {
        for code in i.panel.iter().chain(i.total.iter()).chain(i.item_codes) {
            assert!(check_digit(code), "{}: {code}", i.name);
        }
        assert!(i.item_codes.is_empty() || i.item_codes.len() == i.items.len());
        assert!(!i.permission.is_empty());
    }
}
