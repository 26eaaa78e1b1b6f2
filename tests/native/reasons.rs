//! Why this level, what stands beside it, and what would change it.

use crate::people::{Mind, and, answers, but, mind, open, well, worse as worse_answers};
use care_compass::content::interrupts::{INTERRUPTS, InterruptId, Trigger};
use care_compass::content::items::item;
use care_compass::content::modifiers::MODIFIERS;
use care_compass::domain::item::{Absent, Choices, ItemId, Response};
use care_compass::domain::level::{Level, Urgency};
use care_compass::domain::rating::Domain;
use care_compass::flow::answers::Answers;
use care_compass::flow::assessment::{Assessment, assess, levels};
use care_compass::flow::changes::{better, worse};
use care_compass::flow::readings::{Readings, Stance};
use care_compass::flow::reasons::{Ground, anchors_held};
use care_compass::flow::scoring::{held, rate};
use proptest::prelude::*;

fn drinker() -> Answers {
    but(&[
        (ItemId::AlcoholHeavy, "more"),
        (ItemId::AlcoholLast, "24-hours"),
        (ItemId::Steady, "yes"),
    ])
}

fn plan_to_harm(answers: Answers) -> Answers {
    and(
        and(answers, ItemId::HarmThoughts, "7-days"),
        ItemId::HarmPlan,
        "7-days",
    )
}

fn interrupts_named(found: &Assessment) -> Vec<InterruptId> {
    found
        .reasons
        .iter()
        .filter_map(|r| match r.ground {
            Ground::Interrupt(i) => Some(i.id),
            _ => None,
        })
        .collect()
}

/// An interrupt for emergency help now makes the level an emergency, and is its reason.
#[test]
fn an_interrupt_for_now_is_an_emergency_and_says_why() {
    let found = assess(&plan_to_harm(well()));
    assert_eq!(
        (found.level, found.urgency),
        (Some(Level::Emergency), Urgency::Now)
    );
    assert_eq!(found.strict.lo, Level::Emergency);
    assert_eq!(interrupts_named(&found), [InterruptId::HarmOther]);
    let why = found.reasons.last().unwrap();
    assert_eq!(why.ground.id(), "interrupt.harm-other");
    assert!(why.because.iter().all(|b| b.anchor.is_none()));
    assert_eq!(why.because[0].answers[0].item, ItemId::HarmPlan);
    // A milder interrupt leaves the level alone and is no reason for it.
    let unsafe_home = and(well(), ItemId::SafeHome, "hurt");
    let found = assess(&unsafe_home);
    assert_eq!(found.urgency, Urgency::SevenDays);
    assert!(found.level < Some(Level::MedicalToday) && interrupts_named(&found).is_empty());
    let both = assess(&plan_to_harm(unsafe_home));
    assert_eq!(interrupts_named(&both), [InterruptId::HarmOther]);
}

/// An interrupt for now that may still fire is the top of the range.
#[test]
fn an_emergency_that_is_not_ruled_out_stays_in_the_range() {
    let mother = and(well(), ItemId::Pregnancy, "birth-6-weeks");
    assert!(assess(&mother).strict.hi < Level::MedicalToday);
    let mut open = mother;
    open.clear(ItemId::Highs);
    // Unusual experiences after a birth are an emergency, whatever the ratings say.
    let found = assess(&open);
    assert!(found.ratings.hi.get(Domain::S).get() < 4);
    assert_eq!(
        (found.strict.hi, found.shown.hi),
        (Level::Emergency, Level::Emergency)
    );
}

/// Where emergency help comes first, there is no second step below it.
#[test]
fn the_second_step_waits_for_an_emergency() {
    let after = assess(&drinker()).level_after.unwrap();
    assert!(after < Level::MedicalToday);
    let now = assess(&plan_to_harm(drinker()));
    assert_eq!(now.level_after, Some(Level::Emergency));
    let unsafe_home = assess(&and(drinker(), ItemId::SafeHome, "hurt"));
    assert!(unsafe_home.level_after < Some(Level::MedicalToday));
}

#[test]
fn safety_that_could_not_be_checked_is_a_reason_of_its_own() {
    let found = assess(&well().without(ItemId::Thoughts, Absent::Skipped));
    assert!(matches!(found.reasons[..], [ref r] if matches!(r.ground, Ground::Unchecked)));
    assert_eq!(found.reasons[0].ground.id(), "safety-unchecked");
    assert!(assess(&well()).reasons.is_empty());
    // Where a rule says why, it is not needed.
    let low = and(well(), ItemId::WishDead, "30-days");
    let found = assess(&low.without(ItemId::Voices, Absent::Skipped));
    assert_eq!(found.level, Some(Level::Outpatient));
    assert_eq!(found.unchecked, [ItemId::Voices]);
    assert!(
        found
            .reasons
            .iter()
            .all(|r| matches!(r.ground, Ground::Rule(_)))
    );
    // What was said, even "none of these", was checked; what is closed need not be.
    assert!(assess(&low).unchecked.is_empty());
}

/// A program over video suits a person with a private room, unless home or health speak against it.
#[test]
fn a_program_over_video_is_named_where_nothing_speaks_against_it() {
    let video = |answers: Answers| {
        let found = assess(&answers);
        found.modifiers.iter().any(|m| m.id == "virtual_ok")
    };
    let low = and(and(well(), ItemId::Roles, "4-plus"), ItemId::Phq1, "3");
    assert!(assess(&low).level > Some(Level::SelfCare));
    assert!(video(and(low, ItemId::PrivateSpace, "yes")));
    assert!(!video(and(low, ItemId::PrivateSpace, "no")));
    assert!(!video(and(well(), ItemId::PrivateSpace, "yes")), "no level");
    let fights = and(low, ItemId::HomeConflict, "lot");
    assert!(!video(and(fights, ItemId::PrivateSpace, "yes")));
    // Home is not known: it may speak against it.
    let unknown = low.without(ItemId::HomeConflict, Absent::Skipped);
    assert!(!video(and(unknown, ItemId::PrivateSpace, "yes")));
}

#[test]
fn the_changes_from_well_are_told_mildest_first() {
    let found = assess(&well());
    let changes = worse(&well(), &found);
    let place = |id: ItemId, choice| item(id).index_of(choice).unwrap();
    let roles = changes.iter().find(|c| c.item == ItemId::Roles).unwrap();
    assert_eq!(roles.level, Level::Outpatient);
    assert!(roles.choice < place(ItemId::Roles, "4-plus"));
    assert!(changes.windows(2).all(|w| w[0].level <= w[1].level));
    assert!(worse(&plan_to_harm(well()), &assess(&plan_to_harm(well()))).is_empty());
}

proptest! {
    #![proptest_config(crate::proof::cases(100))]

    /// Each reason is a rule of this level that holds, with exactly the anchors that hold it up,
    /// most pressing first, and the person's own choices behind them, each item once.
    #[test]
    fn a_reason_rests_on_the_anchors_that_hold_it_up(person in mind()) {
        let set = answers(&person);
        let found = assess(&set);
        let readings = Readings::new(&set, Stance::Shown);
        for reason in &found.reasons {
            for because in &reason.because {
                prop_assert!(because.answers.windows(2).all(|w| w[0].item < w[1].item));
                for support in &because.answers {
                    let said = set.chosen(support.item).unwrap();
                    prop_assert!(!support.chosen.is_empty() && support.chosen.without(said).is_empty());
                }
            }
            match reason.ground {
                Ground::Rule(rule) => {
                    prop_assert_eq!(Some(rule.level), found.level);
                    prop_assert!(!reason.because.is_empty());
                    prop_assert!(rule.when.holds(&found.shown_ratings.lo));
                    let mut least = [u8::MAX; 10];
                    rule.when.held(&found.shown_ratings.lo, &mut |domain, at| {
                        least[domain as usize] = least[domain as usize].min(at);
                    });
                    let mut expected: Vec<_> = held(&readings)
                        .filter(|a| a.rating >= least[a.domain as usize])
                        .map(|a| a.id)
                        .collect();
                    let ratings: Vec<_> = reason.because.iter().map(|b| b.anchor.unwrap().rating).collect();
                    prop_assert!(ratings.is_sorted_by(|a, b| a >= b));
                    let mut told: Vec<_> = reason.because.iter().map(|b| b.anchor.unwrap().id).collect();
                    expected.sort_unstable();
                    told.sort_unstable();
                    prop_assert_eq!(told, expected);
                }
                Ground::Interrupt(i) => {
                    prop_assert_eq!(found.level, Some(Level::Emergency));
                    prop_assert_eq!(i.urgency, Urgency::Now);
                }
                Ground::Unchecked => prop_assert!(false, "everything was answered"),
            }
        }
        let now = INTERRUPTS.iter().filter(|i| i.urgency == Urgency::Now);
        let said: Vec<_> = now
            .filter(|i| matches!(&i.trigger, Trigger::Said(when) if when.read(&readings).lo))
            .map(|i| i.id)
            .collect();
        prop_assert_eq!(interrupts_named(&found), said);
        let anchors: Vec<_> = anchors_held(&set, &readings).iter().map(|b| b.anchor.unwrap().id).collect();
        let every: Vec<_> = held(&readings).map(|a| a.id).collect();
        prop_assert_eq!(anchors, every);
        // What would have to be better: each answer behind the reasons, once.
        let mut items: Vec<_> = found.reasons.iter().flat_map(|r| &r.because).flat_map(|b| &b.answers).map(|s| s.item).collect();
        items.sort_unstable();
        items.dedup();
        let mut told = better(&found);
        told.sort_unstable();
        prop_assert_eq!(told, items);
    }

    /// A modifier stands there exactly when every part that it has holds.
    #[test]
    fn a_modifier_needs_all_of_its_parts(person in mind()) {
        let set = answers(&person);
        let found = assess(&set);
        let readings = Readings::new(&set, Stance::Shown);
        for m in MODIFIERS {
            let mut parts = vec![found.level.unwrap().number() >= m.levels.0, found.level.unwrap().number() <= m.levels.1];
            parts.extend(m.rated.as_ref().map(|need| need.holds(&found.shown_ratings.lo)));
            parts.extend(m.said.as_ref().map(|when| when.read(&readings).lo));
            parts.extend(m.unless.as_ref().map(|need| !need.holds(&found.shown_ratings.hi)));
            let stands = found.modifiers.iter().any(|f| f.id == m.id);
            prop_assert_eq!(stands, parts.iter().all(|p| *p), "{}", m.id);
        }
    }

    /// For each item the mildest worse answer that leads higher, if there is one. What it newly
    /// opens counts at best.
    #[test]
    fn the_smallest_change_of_each_answer_is_told(person in mind(), calm in any::<u64>()) {
        let person: Mind = well_but(&person, calm);
        let set = answers(&person);
        let found = assess(&set);
        let level = found.level.unwrap();
        let told = worse(&set, &found);
        for id in open(&set) {
            let leads = |said: Response| {
                let mut changed = set;
                assert!(changed.set(id, said));
                let readings = Readings::new(&changed, Stance::Live);
                levels(&readings, &rate(&readings)).lo
            };
            let least = worse_answers(id, set.get(id).unwrap())
                .into_iter()
                .map(|said| (leads(said), said))
                .filter(|(to, _)| *to > level)
                .min_by_key(|(to, _)| *to);
            let mut changes = told.iter().filter(|c| c.item == id);
            let change = changes.next();
            prop_assert_eq!(change.map(|c| c.level), least.map(|l| l.0), "{}", item(id).key);
            prop_assert!(changes.next().is_none());
            if let (Some(change), Some((_, Response::Chosen(to)))) = (change, least) {
                let before = set.chosen(id).unwrap_or_default();
                prop_assert!(to.has(change.choice) && !before.has(change.choice));
            }
        }
        prop_assert!(told.windows(2).all(|w| w[0].level <= w[1].level));
    }
}

/// A person who is well but for a few answers.
fn well_but(person: &Mind, seed: u64) -> Mind {
    let best = well();
    ItemId::ALL
        .iter()
        .map(|id| {
            let keep = (seed >> (*id as u64 % 61)) & 7 == 0;
            let calm = best.get(*id).filter(|_| !keep);
            calm.unwrap_or(person[*id as usize])
        })
        .collect()
}

#[test]
fn everything_at_once_adds_up_to_one_set_of_choices() {
    // An item that two parts of a reason read is told once, with all the choices that count.
    let ill = and(
        and(well(), ItemId::Emergency, "overdose"),
        ItemId::Emergency,
        "hard-to-wake",
    );
    let found = assess(&ill);
    let why = found
        .reasons
        .iter()
        .find(|r| matches!(r.ground, Ground::Interrupt(i) if i.id == InterruptId::Overdose))
        .unwrap();
    let place = |choice| item(ItemId::Emergency).index_of(choice).unwrap();
    let both = Choices::one(place("overdose")).or(Choices::one(place("hard-to-wake")));
    assert_eq!(why.because[0].answers[0].chosen, both);
}
