//! Answers about someone else: honest about what cannot be known.

use crate::people::{Mind, answers, mind, next};
use care_compass::content::items::{all, item};
use care_compass::content::messages::en::EN;
use care_compass::domain::item::{Absent, Block, Choices, ItemId, Kind, Response};
use care_compass::domain::level::Level;
use care_compass::flow::answers::Answers;
use care_compass::flow::assessment::{Assessment, assess};
use care_compass::flow::readings::{Readings, Stance};
use proptest::prelude::*;

fn say(answers: &mut Answers, id: ItemId, choice: &str) {
    *answers = answers.with(id, choice);
}

/// What someone close would say about a person, given what is true of them. `doubt` makes some of
/// it "I don't know".
fn seen(truth: &Answers, found: &Assessment, mind: &Mind, doubt: u64) -> Answers {
    let mut said = Answers::default();
    say(&mut said, ItemId::Who, "someone");
    say(&mut said, ItemId::Confidence, "sure");
    say(&mut said, ItemId::Contact, "daily");
    let anchors: Vec<_> = {
        let readings = Readings::new(truth, Stance::Strict);
        care_compass::flow::scoring::held(&readings)
            .map(|a| a.id)
            .collect()
    };
    let holds = |id: &str| anchors.contains(&id);
    let s = found
        .ratings
        .lo
        .get(care_compass::domain::rating::Domain::S)
        .get();
    while let Some(id) = next(&said) {
        let known = |yes: bool| if yes { "yes" } else { "no" };
        let unsure = (doubt >> (id as u64 % 60)) & 1 == 1;
        match id {
            ItemId::SeenTalk => {
                let talk = if holds("anchor.S2.thoughts30") {
                    "killing-themselves"
                } else if holds("anchor.S1.wish30") {
                    "wish-to-be-dead"
                } else {
                    "no"
                };
                say(&mut said, id, talk);
            }
            ItemId::SeenSigns => {
                let sign = s == 4 && holds("anchor.S2.thoughts30")
                    || s >= 3 && !holds("anchor.S2.thoughts30");
                if sign {
                    say(&mut said, id, "goodbye")
                } else {
                    said = said.with_none(id)
                }
            }
            ItemId::SeenUse => {
                let days = if holds("anchor.U3.symptoms-and-use")
                    && truth.says(ItemId::AlcoholDays, "daily")
                {
                    "4-plus"
                } else {
                    "none"
                };
                say(&mut said, id, days);
            }
            ItemId::SeenShaking => say(
                &mut said,
                id,
                known(holds("anchor.W2.dependence") && truth.says(ItemId::Steady, "yes")),
            ),
            ItemId::SeenPassedOut => say(&mut said, id, known(holds("anchor.U4.overdose"))),
            ItemId::SeenOdd => say(&mut said, id, known(holds("anchor.P3.unusual"))),
            ItemId::SeenSleepless => say(&mut said, id, known(holds("anchor.P4.sleepless"))),
            _ if unsure && item(id).block != Block::About => {
                said = said.without(id, Absent::DontKnow)
            }
            _ => {
                let response = truth.get(id).unwrap_or_else(|| match item(id).kind {
                    // What the person was not asked is as their state is.
                    Kind::One => match mind[id as usize] {
                        Response::Chosen(_) if item(id).block == Block::About => mind[id as usize],
                        _ => Response::Chosen(Choices::one(0)),
                    },
                    _ => Response::Chosen(Choices::NONE),
                });
                said.set(id, response);
            }
        }
    }
    said
}

proptest! {
    #![proptest_config(crate::proof::cases(300))]

    /// Invariant 8: for answer sets generated from one true state, the range from someone close
    /// contains the range from the person.
    #[test]
    fn the_proxys_range_contains_the_persons(person in mind(), doubt in any::<u64>()) {
        let truth = answers(&person);
        let own = assess(&truth);
        let theirs = assess(&seen(&truth, &own, &person, doubt));
        prop_assert!(theirs.strict.lo <= own.strict.lo, "{:?} {:?}", theirs.strict, own.strict);
        prop_assert!(own.strict.hi <= theirs.strict.hi, "{:?} {:?}", theirs.strict, own.strict);
    }

    /// Less sure is wider, never narrower, on both sides.
    #[test]
    fn low_confidence_and_rare_contact_only_widen(person in mind(), doubt in any::<u64>(), rare in any::<bool>()) {
        let truth = answers(&person);
        let sure = seen(&truth, &assess(&truth), &person, doubt);
        let unsure = if rare { sure.with(ItemId::Contact, "less") } else { sure.with(ItemId::Confidence, "unsure") };
        let (a, b) = (assess(&sure), assess(&unsure));
        prop_assert!(b.strict.lo <= a.strict.lo && a.strict.hi <= b.strict.hi);
        prop_assert!(b.shown.hi >= a.shown.hi);
        // Safety positives never shrink.
        let domain = care_compass::domain::rating::Domain::S;
        prop_assert_eq!(a.shown_ratings.lo.get(domain), b.shown_ratings.lo.get(domain));
        for interrupt in a.interrupts.iter().filter(|i| i.key.starts_with("interrupt.suicide")) {
            prop_assert!(b.interrupts.iter().any(|i| i.id == interrupt.id));
        }
    }
}

#[test]
fn inner_life_is_neither_asked_nor_scored() {
    let asked: Vec<_> = all().filter(|i| i.asked.proxy).map(|i| i.key).collect();
    for key in asked {
        assert!(
            !key.starts_with("phq") && !key.starts_with("gad") && !key.starts_with("ptsd"),
            "{key}"
        );
        assert!(
            !key.contains("craving") && !key.contains("thoughts-now") && !key.contains("wish"),
            "{key}"
        );
    }
    let mut about = Answers::default().with(ItemId::Who, "someone");
    for id in [ItemId::Phq1, ItemId::Phq2, ItemId::Thoughts] {
        about = about.with(id, item(id).choices.last().unwrap().id);
    }
    let without = Answers::default().with(ItemId::Who, "someone");
    assert_eq!(assess(&about).shown, assess(&without).shown);
    assert_eq!(assess(&about).strict, assess(&without).strict);
}

/// Unasked inner thoughts do not drag the shown range to emergency; the strict range stays open.
#[test]
fn what_only_they_can_say_leaves_the_shown_range_calm_and_the_strict_range_honest() {
    let mut calm = Answers::default()
        .with(ItemId::Who, "someone")
        .with(ItemId::Contact, "daily")
        .with(ItemId::Confidence, "sure")
        .with(ItemId::Age, "18-64");
    while let Some(id) = next(&calm) {
        let best = match item(id).kind {
            Kind::One => Choices::one(0),
            _ => Choices::NONE,
        };
        calm.set(id, Response::Chosen(best));
    }
    let found = assess(&calm);
    assert_eq!(found.shown.hi, Level::SelfCare);
    assert_eq!(found.strict.hi, Level::Emergency);
}

#[test]
fn the_proxy_table() {
    use care_compass::domain::rating::Domain::{P, S, U, W};
    let base = Answers::default()
        .with(ItemId::Who, "someone")
        .with(ItemId::Contact, "daily")
        .with(ItemId::Confidence, "sure");
    let drinks = base.with(ItemId::AlcoholHeavy, "more");
    let rows: &[(Answers, care_compass::domain::rating::Domain, u8)] = &[
        (
            base.with(ItemId::SeenTalk, "wish-to-be-dead")
                .with_none(ItemId::SeenSigns),
            S,
            1,
        ),
        (
            base.with(ItemId::SeenTalk, "killing-themselves")
                .with_none(ItemId::SeenSigns),
            S,
            2,
        ),
        (
            base.with(ItemId::SeenTalk, "killing-themselves")
                .with(ItemId::SeenSigns, "goodbye"),
            S,
            4,
        ),
        (drinks.with(ItemId::SeenShaking, "yes"), W, 2),
        (drinks.with(ItemId::SeenPassedOut, "yes"), U, 4),
        (base.with(ItemId::SeenSleepless, "yes"), P, 4),
        (base.with(ItemId::SeenOdd, "yes"), P, 3),
    ];
    for (answers, domain, rating) in rows {
        assert_eq!(
            assess(answers).ratings.lo.get(*domain).get(),
            *rating,
            "{domain:?} {rating}"
        );
    }
}

#[test]
fn every_question_for_both_has_words_for_someone_else() {
    // These say the same to both.
    let same = [
        ItemId::Who,
        ItemId::LatestKind,
        ItemId::HomeUse,
        ItemId::HomeConflict,
        ItemId::Strain,
        ItemId::AlcoholLast,
    ];
    for row in all().filter(|i| i.asked.proxy && i.asked.oneself && !same.contains(&i.id)) {
        let text = (EN.someone.item)(row.id);
        assert_ne!(text, (EN.oneself.item)(row.id), "{}", row.key);
        for s in std::iter::once(text.question).chain(text.choices) {
            let words: Vec<_> = s.split(|c: char| !c.is_alphabetic()).collect();
            assert!(
                !words.contains(&"my") && !words.contains(&"myself") && !s.starts_with("I "),
                "{}: {s}",
                row.key
            );
        }
    }
}
