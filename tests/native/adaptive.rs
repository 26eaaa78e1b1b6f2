//! Passing over what can no longer change anything, and what would change a result.

use crate::draw::say;
use crate::people::{Mind, and, answers, best, mind, well};
use care_compass::content::gates::gate;
use care_compass::content::interrupts::Interrupt;
use care_compass::content::items::{all, item};
use care_compass::content::modifiers::Modifier;
use care_compass::domain::item::{Block, Choices, ItemId, Kind, Response, Safety};
use care_compass::domain::level::Level;
use care_compass::domain::rating::{Domain, Profile, Rating};
use care_compass::domain::rules::{level, level_after};
use care_compass::domain::urgency::urgency;
use care_compass::flow::adaptive::{Needed, guidance_is_settled, is_settled};
use care_compass::flow::answers::Answers;
use care_compass::flow::assessment::{Assessment, Range, assess};
use care_compass::flow::changes::{better, worse};
use care_compass::flow::readings::{Readings, Stance};
use care_compass::flow::scoring::Ratings;
use care_compass::flow::session::{Event, Place, Session};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;

/// What a run of the real session records, and how many pages it asks.
fn run(person: &Mind) -> (Answers, usize) {
    let mut session = Session::new(None).after(Event::Begin);
    let mut pages = 0;
    loop {
        match session.place() {
            Place::Questions(page) => {
                pages += 1;
                assert!(pages < 200, "a run ends");
                for id in session.open_items(page) {
                    session = say(session, id, Some(person[id as usize]));
                }
                session = session.after(Event::Continue);
            }
            Place::Interrupt(_) => session = session.after(Event::GoOn),
            _ => return (*session.answers(), pages),
        }
    }
}

fn ids(list: &[&Modifier]) -> Vec<&'static str> {
    list.iter().map(|m| m.id).collect()
}

fn keys(list: &[&Interrupt]) -> Vec<&'static str> {
    list.iter().map(|i| i.key).collect()
}

proptest! {
    #![proptest_config(crate::proof::cases(300))]

    /// A run that passes items over comes to the same guidance as one that asks everything.
    #[test]
    fn passing_over_changes_nothing_that_matters(person in mind()) {
        let (short, _) = run(&person);
        // Practical things are asked after the result.
        let everything = answers(&person).only(|id| item(id).block != Block::Practical);
        let (a, b) = (assess(&short), assess(&everything));
        prop_assert_eq!(a.level, b.level);
        prop_assert_eq!(a.shown, b.shown);
        prop_assert_eq!(a.urgency, b.urgency);
        if a.level < Some(Level::Emergency) {
            prop_assert_eq!(a.level_after, b.level_after);
        }
        prop_assert_eq!(a.stopping_is_risky, b.stopping_is_risky);
        prop_assert_eq!(ids(&a.modifiers), ids(&b.modifiers));
        prop_assert_eq!(keys(&a.interrupts), keys(&b.interrupts));
    }

    /// Once settled, no further answer changes level, urgency, what stands beside them or an
    /// interrupt; only practical answers still say whether a program by video can do.
    #[test]
    fn settled_means_settled(person in mind(), other in mind(), stop in 5usize..60) {
        let mut so_far = Answers::default();
        for _ in 0..stop {
            let Some(id) = crate::people::next(&so_far) else { break };
            so_far.set(id, person[id as usize]);
        }
        if is_settled(&so_far) {
            let whole: Mind = ItemId::ALL.iter().map(|id| so_far.get(*id).unwrap_or(other[*id as usize])).collect();
            let (now, then) = (assess(&so_far), assess(&answers(&whole)));
            prop_assert_eq!(now.strict, then.strict);
            prop_assert_eq!(now.urgency, then.urgency);
            prop_assert_eq!(now.stopping_is_risky, then.stopping_is_risky);
            prop_assert_eq!(keys(&now.interrupts), keys(&then.interrupts));
            let beside = |found: &Assessment| {
                let practical = |id: &&str| *id != "virtual_ok";
                ids(&found.modifiers).into_iter().filter(practical).collect::<Vec<_>>()
            };
            prop_assert_eq!(beside(&now), beside(&then));
        }
    }

    /// Each change that is named really leads there.
    #[test]
    fn the_changes_that_are_named_lead_to_more_care(person in mind()) {
        let set = answers(&person);
        let found = assess(&set);
        for change in worse(&set, &found) {
            let mut changed = set;
            let before = match item(change.item).kind {
                Kind::One => Choices::NONE,
                _ => set.chosen(change.item).unwrap_or_default(),
            };
            changed.set(change.item, Response::Chosen(before.or(Choices::one(change.choice))));
            prop_assert!(assess(&changed).level > found.level, "{}", item(change.item).key);
        }
        prop_assert_eq!(better(&found).is_empty(), found.reasons.is_empty() || found.level == Some(Level::SelfCare));
    }
}

/// How a domain may be rated: mostly low, as most are, and open by a step or two now and then.
fn ends() -> impl Strategy<Value = (u8, u8)> {
    let least = prop_oneof![8 => Just(0u8), 3 => Just(1), 5 => Just(2), 2 => Just(3), 1 => Just(4)];
    let more = prop_oneof![5 => Just(0u8), 1 => 1u8..4];
    (least, more).prop_map(|(least, more)| (least, (least + more).min(4)))
}

proptest! {
    #![proptest_config(crate::proof::cases(3000))]

    /// Guidance is settled exactly where every profile between the ends has the same level, the
    /// same urgency and, short of an emergency, the same second step.
    #[test]
    fn guidance_is_settled_where_nothing_between_the_ends_differs(ends in prop::array::uniform10(ends())) {
        let rate = |pick: fn(&(u8, u8)) -> u8| {
            Domain::ALL.iter().zip(&ends).fold(Profile::default(), |p, (domain, end)| {
                p.with(*domain, Rating::new(pick(end)).unwrap())
            })
        };
        let ratings = Ratings { lo: rate(|end| end.0), hi: rate(|end| end.1) };
        let range = Range { lo: level(&ratings.lo), hi: level(&ratings.hi) };
        let mut between = vec![ratings.lo];
        for (domain, (least, most)) in Domain::ALL.into_iter().zip(ends) {
            between = (least..=most)
                .flat_map(|r| between.iter().map(move |p| p.with(domain, Rating::new(r).unwrap())))
                .collect();
            prop_assume!(between.len() < 5000);
        }
        let said = |p: &Profile| {
            let level = level(p);
            let second = level_after(p).filter(|_| level < Level::Emergency);
            (level, urgency(level, p), second)
        };
        let first = said(&ratings.lo);
        let same = between.iter().all(|p| said(p) == first);
        prop_assert_eq!(guidance_is_settled(range, &ratings), same);
    }
}

#[test]
fn nothing_is_settled_while_an_interrupt_or_the_level_is_open() {
    let emergency = and(well(), ItemId::Emergency, "chest-pain");
    assert!(is_settled(&well()) && is_settled(&emergency));
    // Nothing can be more pressing, but who is not safe at home has not been asked.
    let mut open = emergency;
    open.clear(ItemId::SafeHome);
    assert!(!is_settled(&open));
    let mut open = well();
    open.clear(ItemId::Roles);
    assert!(!is_settled(&open) && !is_settled(&Answers::default()));
}

#[test]
fn safety_items_and_who_is_asked_are_never_passed_over() {
    let emergency = and(well(), ItemId::Emergency, "chest-pain");
    let needed = Needed::new(&emergency);
    for id in ItemId::ALL {
        if item(*id).safety != Safety::No {
            assert!(needed.has(*id), "{}", item(*id).key);
        }
    }
}

#[test]
fn what_can_no_longer_change_anything_is_passed_over() {
    // An emergency for the body: withdrawal and use no longer change level or urgency; the
    // PHQ-9 still decides on the psychiatric evaluation.
    let needed = Needed::new(&Answers::default().with(ItemId::Emergency, "chest-pain"));
    assert!(needed.has(ItemId::Phq1));
    assert!(!needed.has(ItemId::People));
    // Changing the answer reopens it.
    assert!(Needed::new(&Answers::default().with_none(ItemId::Emergency)).has(ItemId::People));
}

/// What could only give a rating that stands already is passed over.
#[test]
fn what_could_only_say_the_same_again_is_passed_over() {
    let home = |place| Needed::new(&Answers::default().with(ItemId::Living, place));
    for id in [ItemId::MustLeave, ItemId::HomeConflict, ItemId::Strain] {
        assert!(home("own").has(id), "{}", item(id).key);
        assert!(!home("shelter").has(id), "{}", item(id).key);
    }
}

/// The advice never to stop suddenly is for prescribed sedatives too, which no rating reads.
#[test]
fn whether_stopping_is_risky_is_asked_even_in_an_emergency() {
    let prescribed = Answers::default()
        .with(ItemId::Who, "me")
        .with(ItemId::Age, "18-64")
        .with(ItemId::Emergency, "chest-pain")
        .with(ItemId::AlcoholHeavy, "none")
        .with(ItemId::DrugUse, "yes")
        .with(ItemId::DrugKinds, "sedatives")
        .with(ItemId::SedativeRx, "prescribed")
        .with(ItemId::StopPlan, "no")
        .with_none(ItemId::WithdrawalSigns);
    for id in [ItemId::SedativeDays, ItemId::SedativeLast] {
        assert!(Needed::new(&prescribed).has(id), "{}", item(id).key);
        assert!(!Needed::new(&prescribed.with(ItemId::DrugUse, "no")).has(id));
    }
}

/// Once level and urgency are settled, a domain counts only where a modifier, an interrupt or the
/// second step reads it.
#[test]
fn in_an_emergency_only_what_stands_beside_the_level_is_asked() {
    let planned = Answers::default()
        .with(ItemId::Who, "me")
        .with(ItemId::Age, "18-64")
        .with(ItemId::HarmThoughts, "7-days")
        .with(ItemId::HarmPlan, "7-days");
    let needed = Needed::new(&planned);
    let first: &[ItemId] = &[
        // A modifier reads readiness, home, symptoms and use.
        ItemId::Readiness,
        ItemId::HomeConflict,
        ItemId::Phq1,
        ItemId::UseMore,
        // Emergency help for the body may be needed too.
        ItemId::PregnancyDanger,
        // The words of other questions, and the week.
        ItemId::Controlled,
        ItemId::Dependents,
    ];
    for id in first {
        assert!(needed.has(*id), "{}", item(*id).key);
    }
    // Nothing reads daily life, people and treatment any more.
    for id in [ItemId::Roles, ItemId::People, ItemId::LeftEarly] {
        assert!(!needed.has(id), "{}", item(id).key);
    }
    let body = planned.with(ItemId::Emergency, "chest-pain");
    assert!(!Needed::new(&body).has(ItemId::PregnancyDanger));
}

/// Harm and symptoms are at their worst already; but the PHQ-9 opens its own item on self-harm, and
/// that item opens the follow-up on suicide, which is never passed over.
#[test]
fn what_opens_a_needed_item_is_needed_through_more_than_one_gate() {
    let worst = Answers::default()
        .with(ItemId::Who, "me")
        .with(ItemId::Age, "18-64")
        .with(ItemId::HarmThoughts, "7-days")
        .with(ItemId::HarmPlan, "7-days")
        .with(ItemId::Highs, "high-energy")
        .with(ItemId::Sleepless, "3-plus-agitated");
    let ratings = assess(&worst).ratings.lo;
    assert_eq!([Domain::S, Domain::P].map(|d| ratings.get(d).get()), [4, 4]);
    let needed = Needed::new(&worst);
    for id in [ItemId::Intent, ItemId::Phq9, ItemId::Phq1, ItemId::Phq2] {
        assert!(needed.has(id), "{}", item(id).key);
    }
}

proptest! {
    #![proptest_config(crate::proof::cases(100))]

    /// What opens a needed item is needed too.
    #[test]
    fn what_opens_a_needed_item_is_needed(person in mind(), answered in 0usize..80) {
        let mut so_far = Answers::default();
        for _ in 0..answered {
            let Some(id) = crate::people::next(&so_far) else { break };
            so_far.set(id, person[id as usize]);
        }
        let needed = Needed::new(&so_far);
        let readings = Readings::new(&so_far, Stance::Strict);
        for row in all().filter(|i| needed.has(i.id)) {
            let Some(gate) = gate(row.id) else { continue };
            let truth = gate.read(&readings);
            if truth.lo != truth.hi {
                gate.items(&mut |id| assert!(needed.has(id), "{} opens {}", item(id).key, row.key));
            }
        }
    }
}

/// Over 10,000 simulated people: the median is at most 25 pages, and nobody is asked over 60.
#[test]
fn pages_asked_over_ten_thousand_people() {
    let mut runner = TestRunner::deterministic();
    let people = mind();
    let mut counts: Vec<usize> = (0..10_000)
        .map(|i| {
            let mut person = people.new_tree(&mut runner).unwrap().current();
            // Three in four are people for whom most gates stay closed, as most people are.
            if i % 4 != 0 {
                for id in ItemId::ALL {
                    if i % 7 != *id as usize % 7 {
                        person[*id as usize] = best(*id);
                    }
                }
            }
            run(&person).1
        })
        .collect();
    counts.sort_unstable();
    let at = |percent: usize| counts[(counts.len() - 1) * percent / 100];
    println!(
        "pages asked: least {}, quarter {}, median {}, three quarters {}, most {}",
        at(0),
        at(25),
        at(50),
        at(75),
        at(100)
    );
    assert!(at(50) <= 25, "median {}", at(50));
    assert!(at(100) <= 60, "most {}", at(100));
}
