//! Every anchor has answers that trigger it, and every ordinal item moves something.

use crate::people::{and, answers, mind, well};
use care_compass::content::anchors::all as anchors;
use care_compass::content::gates::gate;
use care_compass::content::items::{all, item};
use care_compass::domain::condition::{Answers as _, Reading, When};
use care_compass::domain::item::{Block, Choices, ItemId, Kind, Response};
use care_compass::flow::answers::Answers;
use care_compass::flow::assessment::assess;
use care_compass::flow::readings::{Readings, Stance};
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;

/// Answers that make a condition hold, and the gates of what they answer.
fn satisfy(answers: &mut Answers, when: &When) {
    match when {
        When::Picks(id, set, least) => {
            let row = item(*id);
            let chosen: Vec<usize> = set.indices().take(usize::from(*least).max(1)).collect();
            let before = answers.chosen(*id).unwrap_or_default();
            let set = match row.kind {
                // A choice that is already made and fits is kept.
                Kind::One if !before.and(*set).is_empty() => before,
                Kind::One => Choices::one(chosen[0]),
                _ => chosen.iter().fold(before, |s, i| s.or(Choices::one(*i))),
            };
            assert!(answers.set(*id, Response::Chosen(set)));
            if let Some(gate) = gate(*id) {
                open(answers, gate);
            }
        }
        When::Sum(ids, least) => {
            let mut sum = 0;
            for id in *ids {
                let choices = item(*id).choices;
                let top = if sum >= *least { 0 } else { choices.len() - 1 };
                sum += choices[top].rank.unwrap();
                answers.set(*id, Response::Chosen(Choices::one(top)));
                if let Some(gate) = gate(*id) {
                    open(answers, gate);
                }
            }
        }
        When::All(list) => list.iter().for_each(|w| satisfy(answers, w)),
        When::Any(list) => satisfy(answers, &list[0]),
        When::Count(least, list) => {
            list.iter()
                .take(usize::from(*least))
                .for_each(|w| satisfy(answers, w));
        }
        When::Not(_) => {}
        When::Is(fact) => satisfy(answers, &fact.when),
    }
}

/// Opens a gate unless it is open.
fn open(answers: &mut Answers, gate: &When) {
    let readings = Readings::new(answers, Stance::Strict);
    if !gate.read(&readings).lo {
        satisfy(answers, gate);
    }
}

#[test]
fn every_anchor_has_answers_that_trigger_it() {
    for anchor in anchors() {
        let proxy = anchor.id.contains(".seen-");
        let who = if proxy { "someone" } else { "me" };
        let base = Answers::default().with(ItemId::Age, "18-64");
        let mut answers = base
            .with(ItemId::Who, who)
            .with(ItemId::Contact, "daily")
            .with(ItemId::Confidence, "sure");
        satisfy(&mut answers, &anchor.when);
        let readings = Readings::new(&answers, Stance::Strict);
        let held = anchor.when.read(&readings);
        // `Not` parts want an answer too: nothing of the kind.
        let held = if held.lo {
            held
        } else {
            for row in all() {
                if readings.is_open(row.id) && readings.reading(row.id) == Reading::Unknown {
                    let best = match row.kind {
                        Kind::One => Choices::one(0),
                        _ => Choices::NONE,
                    };
                    answers.set(row.id, Response::Chosen(best));
                }
            }
            anchor.when.read(&Readings::new(&answers, Stance::Strict))
        };
        assert!(held.lo, "{}", anchor.id);
        let rating = assess(&answers).ratings.lo.get(anchor.domain).get();
        assert!(rating >= anchor.rating, "{}", anchor.id);
    }
}

/// For somebody, the worst choice of each ordinal item in place of its best makes an anchor hold,
/// opens a question, fires an interrupt or adds a modifier: alone beside the best answers, or
/// together with others.
#[test]
fn every_ordinal_item_moves_something() {
    for row in all() {
        let ranks = || row.choices.iter().filter_map(|c| c.rank);
        if ranks().min() == ranks().max() || !row.asked.oneself || row.block == Block::Practical {
            continue;
        }
        let mut base = well();
        if let Some(gate) = gate(row.id) {
            satisfy(&mut base, gate);
        }
        let best = row
            .choices
            .iter()
            .find(|c| c.rank == ranks().min())
            .unwrap();
        let worst = row
            .choices
            .iter()
            .rfind(|c| c.rank == ranks().max())
            .unwrap();
        let outcome = |x: &Answers| {
            let readings = Readings::new(x, Stance::Strict);
            let held: Vec<_> = anchors()
                .filter(|a| a.when.read(&readings).lo)
                .map(|a| a.id)
                .collect();
            let open: Vec<_> = all()
                .filter(|i| readings.is_open(i.id))
                .map(|i| i.key)
                .collect();
            let found = assess(x);
            let interrupts: Vec<_> = found.interrupts.iter().map(|i| i.key).collect();
            let modifiers: Vec<_> = found.modifiers.iter().map(|m| m.id).collect();
            (held, open, interrupts, modifiers)
        };
        let moves = |base: Answers| {
            let said = |choice| outcome(&and(base, row.id, choice));
            said(best.id) != said(worst.id)
        };
        let mut runner = TestRunner::deterministic();
        let mut somebody = || answers(&mind().new_tree(&mut runner).unwrap().current());
        let found = moves(base) || (0..2000).any(|_| moves(somebody()));
        assert!(found, "{}", row.key);
    }
}
