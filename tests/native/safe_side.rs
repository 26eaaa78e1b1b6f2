//! Dates that lie apart, time in a controlled place, signs that only others see: the safe side counts.

use crate::people::{and, but};
use ItemId::*;
use care_compass::content::interrupts::InterruptId;
use care_compass::domain::item::{Absent, ItemId, Response};
use care_compass::domain::level::{Level, Urgency};
use care_compass::flow::answers::Answers;
use care_compass::flow::assessment::{Assessment, assess};
use care_compass::flow::contradictions::contradictions;
use care_compass::flow::readings::{Readings, Stance};

fn fires(found: &Assessment, id: InterruptId) -> bool {
    found.interrupts.iter().any(|i| i.id == id)
}

/// Someone who is well but for this, as someone close sees them.
fn seen(said: &[(ItemId, &str)]) -> Assessment {
    let all = [
        &[(Who, "someone"), (Confidence, "sure"), (Contact, "daily")],
        said,
    ]
    .concat();
    assess(&but(&all))
}

#[test]
fn a_method_in_mind_counts_whenever_the_thoughts_were() {
    let method: [(ItemId, &str); 1] = [(Method, "7-days")];
    let thoughts = but(&[&[(Thoughts, "90-days")], &method[..]].concat());
    assert!(fires(&assess(&thoughts), InterruptId::SuicideToday));
    assert_eq!(assess(&thoughts).level, Some(Level::MedicalToday));
    assert!(
        contradictions(&thoughts)
            .iter()
            .any(|c| c.items == [Thoughts, Method])
    );

    let wish = assess(&but(&[&[(WishDead, "90-days")], &method[..]].concat()));
    assert!(fires(&wish, InterruptId::SuicideSoon));
    assert!(wish.level >= Some(Level::Iop));

    let mood = assess(&but(&[&[(Phq1, "2"), (Phq9, "1")], &method[..]].concat()));
    assert!(fires(&mood, InterruptId::SuicideSoon));
}

#[test]
fn days_in_a_controlled_place_are_left_out_of_the_overdose_window() {
    let overdose = [
        (DrugUse, "yes"),
        (DrugKinds, "opioids"),
        (OpioidRx, "not-prescribed"),
        (OpioidLast, "12-months"),
        (OverdoseWhen, "12-months"),
    ];
    let outside = but(&overdose);
    let inside = and(outside, Controlled, "yes");
    assert!(assess(&outside).level < Some(Level::Php));
    assert!(assess(&inside).level >= Some(Level::Php));
    let before = but(&overdose[..4]);
    assert_eq!(assess(&before).level, Some(Level::SelfCare));
    assert!(assess(&and(before, Controlled, "yes")).level > Some(Level::SelfCare));
}

#[test]
fn a_medicine_for_opioid_use_is_one_of_two_substances_taken_daily() {
    let drinks = [
        (AlcoholHeavy, "weekly"),
        (AlcoholDays, "daily"),
        (AlcoholDrinks, "9-17"),
        (AlcoholLast, "24-hours"),
        (DrugUse, "yes"),
    ];
    assert_ne!(assess(&but(&drinks)).level, Some(Level::MedicalToday));
    let both = and(but(&drinks), OpioidMedicine, "yes");
    assert_eq!(assess(&both).level, Some(Level::MedicalToday));
}

#[test]
fn use_that_is_seen_counts_as_use() {
    let drugs = [(DrugUse, "yes"), (SeenUse, "4-plus")];
    let with = |kind| [&drugs[..], &[(DrugKinds, kind)]].concat();
    for kind in ["opioids", "sedatives", "ghb", "cannabis"] {
        assert!(seen(&with(kind)).level > Some(Level::SelfCare), "{kind}");
    }
    for (kind, risky) in [("sedatives", true), ("ghb", true), ("cannabis", false)] {
        assert_eq!(seen(&with(kind)).stopping_is_risky, risky, "{kind}");
        let stops = [with(kind), vec![(StopPlan, "yes")]].concat();
        assert_eq!(
            fires(&seen(&stops), InterruptId::DoNotStop),
            risky,
            "{kind}"
        );
    }
    for (kind, medical) in [("opioids", true), ("sedatives", true), ("cannabis", false)] {
        let pregnant = [with(kind), vec![(Pregnancy, "pregnant")]].concat();
        assert_eq!(
            fires(&seen(&pregnant), InterruptId::PregnantUse),
            medical,
            "{kind}"
        );
    }
    let medicine = |kind| {
        let found = seen(&with(kind));
        found.modifiers.iter().any(|m| m.id == "moud")
    };
    assert!(medicine("opioids") && !medicine("cannabis"));
}

#[test]
fn drinking_to_steady_that_is_seen_is_a_sign_of_dependence() {
    let drinks = [
        (AlcoholHeavy, "weekly"),
        (AlcoholDays, "daily"),
        (AlcoholDrinks, "5-8"),
        (AlcoholLast, "24-hours"),
        (WithdrawalSeizure, "yes"),
    ];
    assert_ne!(seen(&drinks).level, Some(Level::MedicalToday));
    let steady = [&drinks[..], &[(SeenShaking, "yes")]].concat();
    assert_eq!(seen(&steady).level, Some(Level::MedicalToday));
}

#[test]
fn what_is_seen_is_asked_of_those_who_do_not_know_how_much_is_used() {
    let mut said = Answers::default().with(Who, "someone");
    for id in [AlcoholHeavy, DrugUse] {
        assert!(said.set(id, Response::Absent(Absent::DontKnow)));
    }
    let readings = Readings::new(&said, Stance::Live);
    for id in [SeenUse, SeenShaking, SeenPassedOut] {
        assert!(readings.is_open(id), "{id:?}");
    }
    assert!(!Readings::new(&but(&[]), Stance::Live).is_open(SeenUse));
}

#[test]
fn urgency_follows_the_interrupt() {
    let found = assess(&but(&[(Thoughts, "90-days"), (Method, "30-days")]));
    assert!(found.urgency >= Urgency::Today);
}

/// Someone who is unsure, or rarely there, and sees this.
#[test]
fn a_sign_of_danger_counts_in_full_from_someone_who_is_unsure() {
    let drinks = [
        (AlcoholHeavy, "weekly"),
        (AlcoholDays, "daily"),
        (AlcoholDrinks, "18-plus"),
        (AlcoholLast, "24-hours"),
    ];
    let signs: &[&[(ItemId, &str)]] = &[
        &[(SeenSleepless, "yes")],
        &[(SeenPassedOut, "yes")],
        &[(SeenShaking, "yes")],
        &[(Still, "yes")],
        &[(SelfCare, "4-plus"), (SelfDanger, "yes")],
        &[(Health, "told-hospital")],
        &[(Health, "no-fluids")],
        &[(Pregnancy, "pregnant"), (PregnancyDanger, "bleeding")],
    ];
    for said in signs {
        let sure = seen(said);
        for doubt in [(Confidence, "unsure"), (Contact, "less")] {
            let found = seen(&[said, &[doubt][..]].concat());
            assert!(found.level >= sure.level, "{said:?} {doubt:?}");
        }
        assert!(sure.level > Some(Level::SelfCare), "{said:?}");
    }
    let stops = [
        &drinks[..],
        &[
            (SeenShaking, "yes"),
            (StopPlan, "yes"),
            (Confidence, "unsure"),
        ],
    ];
    assert!(fires(&seen(&stops.concat()), InterruptId::DoNotStop));
}
