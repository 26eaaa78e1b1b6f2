//! The invariants of the model that speak of answers, over random people.

use crate::people::{Mind, and, answers, chosen, mind, next, open, reticent_mind, well};
use care_compass::content::items::{all, item};
use care_compass::content::sections::Section;
use care_compass::domain::item::{Absent, Block, Choices, ItemId, Response, Safety};
use care_compass::domain::level::{Level, Urgency};
use care_compass::domain::rules::RULES;
use care_compass::flow::answers::Answers;
use care_compass::flow::assessment::{Assessment, assess};
use care_compass::flow::marks::{Cell, Mark, Use};
use care_compass::flow::readings::{Readings, Stance};
use care_compass::flow::reasons::{Ground, reasons};
use care_compass::flow::scoring::rate;
use care_compass::flow::session::{Event, Session};
use proptest::prelude::*;

fn keys(found: &Assessment) -> Vec<&'static str> {
    found.interrupts.iter().map(|i| i.key).collect()
}

#[test]
fn a_person_who_is_well_gets_self_care_with_nothing_unknown() {
    let found = assess(&well());
    assert_eq!(found.level, Some(Level::SelfCare));
    assert!(found.shown.is_settled() && found.strict.is_settled());
    assert!(found.unchecked.is_empty() && found.interrupts.is_empty());
    assert_eq!(found.urgency, Urgency::FourteenDays);
}

proptest! {
    #![proptest_config(crate::proof::cases(400))]

    /// Invariant 4: the order of answers does not matter. Answers are a map, so this checks that
    /// nothing else is kept.
    #[test]
    fn equal_sets_of_answers_give_equal_results(person in reticent_mind(), shuffle in any::<u64>()) {
        let set = answers(&person);
        let mut given: Vec<_> = set.given().collect();
        let count = given.len();
        given.sort_by_key(|(id, _)| (*id as u64 + 1).wrapping_mul(shuffle | 1) % count as u64);
        let mut again = Answers::default();
        for (id, said) in given {
            again.set(id, said);
        }
        prop_assert_eq!(format!("{:?}", assess(&set)), format!("{:?}", assess(&again)));
    }

    /// Answers behind a closed gate are kept and never count.
    #[test]
    fn hidden_answers_never_count(person in reticent_mind()) {
        let open_only = answers(&person);
        let mut everything = Answers::default();
        for (id, said) in ItemId::ALL.iter().zip(&person) {
            everything.set(*id, *said);
        }
        let (a, b) = (assess(&open_only), assess(&everything));
        prop_assert_eq!(a.level, b.level);
        prop_assert_eq!(a.strict, b.strict);
        prop_assert_eq!(a.shown, b.shown);
        prop_assert_eq!(a.urgency, b.urgency);
        prop_assert_eq!(a.ratings, b.ratings);
    }

    /// Invariant 5: the final level lies in the strict range at every earlier step, and each
    /// answer only narrows that range.
    #[test]
    fn answering_only_narrows_the_strict_range(person in mind(), seed in any::<u64>()) {
        let last = assess(&answers(&person));
        prop_assert!(last.strict.is_settled());
        let mut so_far = Answers::default().with(ItemId::Who, "me");
        so_far.set(ItemId::Age, person[ItemId::Age as usize]);
        let mut before = assess(&so_far).strict;
        let mut seed = seed;
        loop {
            let unanswered: Vec<_> = open(&so_far).into_iter().filter(|id| so_far.get(*id).is_none()).collect();
            let Some(id) = unanswered.get(seed as usize % unanswered.len().max(1)) else { break };
            so_far.set(*id, person[*id as usize]);
            let now = assess(&so_far).strict;
            prop_assert!(now.lo >= before.lo && now.hi <= before.hi, "{}: {before:?} -> {now:?}", item(*id).key);
            prop_assert!(now.lo <= last.strict.lo && last.strict.lo <= now.hi);
            before = now;
            seed = seed.rotate_left(7).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        }
    }

    /// Every completion of the unknown answers lies in the strict range.
    #[test]
    fn the_strict_range_holds_every_completion(person in reticent_mind(), other in mind()) {
        let partial = assess(&answers(&person)).strict;
        let whole: Mind = person.iter().zip(&other).map(|(said, instead)| match said {
            Response::Chosen(_) => *said,
            Response::Absent(_) => *instead,
        }).collect();
        let level = assess(&answers(&whole)).strict;
        prop_assert!(level.is_settled());
        prop_assert!(partial.lo <= level.lo && level.hi <= partial.hi, "{partial:?} {level:?}");
    }

    /// Invariant 6: every level above 0 has a reason, and taking a rule's answers away takes the
    /// rule away.
    #[test]
    fn every_level_above_self_care_has_reasons_that_rest_on_answers(person in mind()) {
        let set = answers(&person);
        let found = assess(&set);
        prop_assert_eq!(found.reasons.is_empty(), found.level == Some(Level::SelfCare));
        let readings = Readings::new(&set, Stance::Strict);
        let ratings = rate(&readings);
        for reason in reasons(&set, &readings, &ratings, found.strict.lo) {
            let Ground::Rule(rule) = reason.ground else { continue };
            let mut without = set;
            for support in reason.because.iter().flat_map(|b| &b.answers) {
                prop_assert!(!support.chosen.is_empty());
                without.set(support.item, Response::Absent(Absent::Skipped));
            }
            let lo = rate(&Readings::new(&without, Stance::Strict)).lo;
            prop_assert!(!rule.when.holds(&lo), "{} stays", rule.id);
        }
    }

    /// The level is the highest of all rules that hold.
    #[test]
    fn the_level_is_that_of_a_rule_or_of_an_interrupt(person in mind()) {
        let found = assess(&answers(&person));
        let rules = RULES.iter().filter(|r| r.when.holds(&found.ratings.lo)).map(|r| r.level).max().unwrap_or_default();
        let now = found.interrupts.iter().any(|i| i.urgency == Urgency::Now);
        prop_assert_eq!(found.strict.lo, if now { Level::Emergency } else { rules });
    }

    /// Invariant 7: practical things and the country change nothing but what stands beside the
    /// level, whichever choice is made.
    #[test]
    fn practical_things_never_reach_the_level(person in reticent_mind()) {
        let set = answers(&person);
        let before = assess(&set);
        for place in 0..8 {
            let mut other = set;
            for row in all().filter(|row| row.block == Block::Practical || row.id == ItemId::Country) {
                let one = Choices::one(place % row.choices.len());
                prop_assert!(other.set(row.id, Response::Chosen(one)));
            }
            let after = assess(&other);
            prop_assert_eq!((after.level, after.level_after), (before.level, before.level_after));
            prop_assert_eq!((after.shown, after.strict), (before.shown, before.strict));
            prop_assert_eq!((after.urgency, after.ratings), (before.urgency, before.ratings));
            prop_assert_eq!(keys(&after), keys(&before));
        }
    }

    /// Invariant 11: whatever else is said.
    #[test]
    fn pregnant_with_opioids_on_most_days_is_never_below_medical_care_today(person in reticent_mind(), daily in any::<bool>()) {
        let mut mind = person;
        let days = if daily { "daily" } else { "20-plus" };
        for (id, choice) in [
            (ItemId::Pregnancy, "pregnant"),
            (ItemId::DrugUse, "yes"),
            (ItemId::OpioidDays, days),
            (ItemId::OpioidRx, "not-prescribed"),
        ] {
            mind[id as usize] = chosen(id, choice);
        }
        let kinds = match mind[ItemId::DrugKinds as usize] {
            Response::Chosen(set) => set,
            Response::Absent(_) => Choices::NONE,
        };
        let opioids = Choices::one(item(ItemId::DrugKinds).index_of("opioids").unwrap());
        mind[ItemId::DrugKinds as usize] = Response::Chosen(kinds.or(opioids));
        let found = assess(&answers(&mind));
        prop_assert!(found.level >= Some(Level::MedicalToday));
        prop_assert!(found.strict.lo >= Level::MedicalToday);
        prop_assert!(found.urgency >= Urgency::Today);
    }

    /// Invariant 18: the questions of an adult's safety block, its interrupts, and nothing else.
    #[test]
    fn minors_get_no_level_and_the_same_interrupts(person in reticent_mind(), proxy in any::<bool>(), child in any::<bool>()) {
        let mut mind = person;
        mind[ItemId::Who as usize] = chosen(ItemId::Who, if proxy { "someone" } else { "me" });
        mind[ItemId::Age as usize] = chosen(ItemId::Age, if child { "under-13" } else { "13-17" });
        let young = answers(&mind);
        let found = assess(&young);
        prop_assert_eq!(found.level, None);
        prop_assert!(found.reasons.is_empty() && found.modifiers.is_empty() && found.level_after.is_none());
        if child {
            prop_assert_eq!(open(&young), [ItemId::Who, ItemId::Age, ItemId::Country]);
            return Ok(());
        }
        prop_assert!(open(&young).into_iter().all(|id| item(id).asked.teens));
        // An adult who said this and nothing else.
        let adult = assess(&young.with(ItemId::Age, "18-64"));
        prop_assert_eq!(keys(&found), keys(&adult));
        let soonest = found.interrupts.iter().map(|i| i.urgency).max().unwrap_or_default();
        prop_assert_eq!(found.urgency, soonest);
    }

    /// Invariant 19: whatever was answered in between stays, closes again, and does not count.
    #[test]
    fn changing_an_answer_back_restores_the_earlier_result(person in reticent_mind(), other in reticent_mind(), pick in any::<prop::sample::Index>()) {
        let set = answers(&person);
        let before = format!("{:?}", assess(&set));
        let items = open(&set);
        let id = items[pick.index(items.len())];
        let mut away = set;
        away.set(id, other[id as usize]);
        while let Some(opened) = next(&away) {
            away.set(opened, other[opened as usize]);
        }
        let mut back = away;
        back.set(id, person[id as usize]);
        prop_assert_eq!(format!("{:?}", assess(&back)), before, "{}", item(id).key);
    }

    /// An unanswered safety screen: never "no sign of a need"; an unanswered follow-up of a
    /// positive answer counts at worst.
    #[test]
    fn unanswered_safety_is_never_calm(pick in any::<prop::sample::Index>(), absent in 0usize..3) {
        let screens: Vec<_> = open(&well()).into_iter().filter(|id| item(*id).safety == Safety::Screen).collect();
        let id = screens[pick.index(screens.len())];
        let found = assess(&well().without(id, Absent::ALL[absent]));
        prop_assert_eq!(found.level, Some(Level::Outpatient));
        prop_assert_eq!(found.unchecked, vec![id]);
    }
}

#[test]
fn the_follow_up_of_a_positive_safety_answer_counts_at_worst_when_left_open() {
    let thoughts = and(well(), ItemId::Thoughts, "7-days");
    assert_eq!(assess(&thoughts).level, Some(Level::Iop));
    assert_eq!(assess(&thoughts).urgency, Urgency::SeventyTwoHours);
    let open = thoughts.without(ItemId::Intent, Absent::Declined);
    assert_eq!(assess(&open).level, Some(Level::Emergency));
    assert_eq!(assess(&open).strict.lo, Level::Iop);
    let attempt = well().with(ItemId::Attempt, "once");
    assert_eq!(
        assess(&attempt).level,
        Some(Level::Emergency),
        "the date is not given"
    );
    assert_eq!(assess(&attempt).strict.lo, Level::Outpatient);
}

/// What is marked in the own week changes no answer, and so nothing that comes of answers.
#[test]
fn marks_never_reach_the_level() {
    let sick = and(and(well(), ItemId::Roles, "4-plus"), ItemId::Phq1, "3");
    let week = Session::resumed(Some(0), sick)
        .after(Event::Continue)
        .after(Event::Open(Section::Week));
    let mut marked = week.clone();
    for (cell, used) in Cell::all().zip(Use::TAKEN.into_iter().cycle()) {
        marked = marked.after(Event::Mark(Mark::Part(cell, used)));
    }
    assert_ne!(marked, week);
    assert_eq!(marked.answers(), week.answers());
    assert_eq!(
        format!("{:?}", assess(marked.answers())),
        format!("{:?}", assess(&sick))
    );
}
