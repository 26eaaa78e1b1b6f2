//! Random people, for the property tests: answer sets that the page could produce.

use care_compass::content::items::{all, item};
use care_compass::domain::item::{Absent, Choices, ItemId, Kind, Response};
use care_compass::domain::level::Level;
use care_compass::flow::answers::Answers;
use care_compass::flow::assessment::assess;
use care_compass::flow::readings::{Readings, Stance};
use proptest::prelude::*;

/// What a person would say to every item, whether or not it is asked.
pub type Mind = Vec<Response>;

/// A person who answers everything.
pub fn mind() -> impl Strategy<Value = Mind> {
    responses(false)
}

/// A person who leaves some questions open.
pub fn reticent_mind() -> impl Strategy<Value = Mind> {
    responses(true)
}

fn responses(absent: bool) -> impl Strategy<Value = Mind> {
    // Mild people are far more common than ones who mark everything.
    (
        0u32..4,
        proptest::collection::vec(any::<u32>(), ItemId::ALL.len()),
    )
        .prop_map(move |(calm, seeds)| {
            all()
                .zip(seeds)
                .map(|(row, seed)| response(row.id, seed, calm, absent))
                .collect()
        })
}

fn response(id: ItemId, seed: u32, calm: u32, absent: bool) -> Response {
    let row = item(id);
    if absent && seed.is_multiple_of(5) {
        return Response::Absent(Absent::ALL[(seed / 5) as usize % 3]);
    }
    let best = (seed >> 8) % 4 < calm;
    match row.kind {
        // The mind is that of an adult who answers about themselves.
        _ if id == ItemId::Who => Response::Chosen(Choices::one(0)),
        Kind::One if id == ItemId::Age => {
            Response::Chosen(Choices::one(2 + (seed >> 16) as usize % 2))
        }
        Kind::One if best => Response::Chosen(Choices::one(0)),
        Kind::One => Response::Chosen(Choices::one((seed >> 16) as usize % row.choices.len())),
        _ if best => Response::Chosen(Choices::NONE),
        _ => {
            let every = Choices::first(row.choices.len());
            Response::Chosen(
                Choices((seed >> 16) as u16)
                    .and(Choices((seed >> 12) as u16))
                    .and(every),
            )
        }
    }
}

/// What the page would record of a mind: the items that open, and nothing else.
pub fn answers(mind: &Mind) -> Answers {
    let mut answers = Answers::default();
    while let Some(id) = next(&answers) {
        assert!(answers.set(id, mind[id as usize]));
    }
    answers
}

/// The next item that is open and has no answer.
pub fn next(answers: &Answers) -> Option<ItemId> {
    open(answers)
        .into_iter()
        .find(|id| answers.get(*id).is_none())
}

/// The items that are open.
pub fn open(answers: &Answers) -> Vec<ItemId> {
    let readings = Readings::new(answers, Stance::Live);
    ItemId::ALL
        .iter()
        .copied()
        .filter(|id| readings.is_open(*id))
        .collect()
}

/// The best that an adult can say to everything.
pub fn well() -> Answers {
    let best: Mind = all()
        .map(|row| match row.kind {
            Kind::One if row.id == ItemId::Age => Response::Chosen(Choices::one(2)),
            Kind::One => Response::Chosen(Choices::one(0)),
            _ => Response::Chosen(Choices::NONE),
        })
        .collect();
    answers(&best)
}

/// Answers after a person says this too, and says the best to whatever opens.
pub fn and(answers: Answers, id: ItemId, choice: &str) -> Answers {
    assert!(
        item(id).index_of(choice).is_some(),
        "{} has no choice {choice}",
        item(id).key
    );
    let mut answers = answers.with(id, choice);
    while let Some(id) = next(&answers) {
        let best = match item(id).kind {
            Kind::One => Choices::one(0),
            _ => Choices::NONE,
        };
        assert!(answers.set(id, Response::Chosen(best)));
    }
    answers
}

/// The best response to an item.
pub fn best(id: ItemId) -> Response {
    match item(id).kind {
        Kind::One if id == ItemId::Age => Response::Chosen(Choices::one(2)),
        Kind::One => Response::Chosen(Choices::one(0)),
        _ => Response::Chosen(Choices::NONE),
    }
}

/// The choice with this id.
pub fn chosen(id: ItemId, choice: &str) -> Response {
    Response::Chosen(Choices::one(item(id).index_of(choice).unwrap()))
}

/// Someone who is well but for this.
pub fn but(said: &[(ItemId, &str)]) -> Answers {
    said.iter()
        .fold(well(), |a, (id, choice)| and(a, *id, choice))
}

/// Every worse response to an item, the rest being equal (section 9 of the model).
pub fn worse(id: ItemId, said: Response) -> Vec<Response> {
    let Response::Chosen(set) = said else {
        return Vec::new();
    };
    let row = item(id);
    match row.kind {
        Kind::SeveralContext => Vec::new(),
        Kind::Several => (0..row.choices.len())
            .filter(|i| !set.has(*i))
            .map(|i| Response::Chosen(set.or(Choices::one(i))))
            .collect(),
        Kind::One => {
            let Some(rank) = set.indices().next().and_then(|i| row.choices[i].rank) else {
                return Vec::new();
            };
            (0..row.choices.len())
                .filter(|i| row.choices[*i].rank.is_some_and(|r| r > rank))
                .map(|i| Response::Chosen(Choices::one(i)))
                .collect()
        }
    }
}

/// One person for each level.
pub fn person(level: Level) -> Answers {
    let found = match level {
        Level::SelfCare => well(),
        Level::Outpatient => but(&[(ItemId::Roles, "1-3")]),
        Level::Iop => but(&[(ItemId::Roles, "4-plus")]),
        Level::Php => but(&[
            (ItemId::AlcoholHeavy, "more"),
            (ItemId::CannotStop, "yes"),
            (ItemId::Danger, "driving"),
        ]),
        Level::Residential => but(&[(ItemId::SelfCare, "4-plus"), (ItemId::SelfDanger, "yes")]),
        Level::MedicalToday => but(&[(ItemId::Health, "no-fluids")]),
        Level::Emergency => but(&[(ItemId::Emergency, "chest-pain")]),
    };
    assert_eq!(assess(&found).level, Some(level));
    found
}

/// Someone with much on their mind, for whom much behind the result is chosen.
pub fn busy() -> Answers {
    but(&[
        (ItemId::AlcoholHeavy, "more"),
        (ItemId::AlcoholLast, "7-days"),
        (ItemId::UseMore, "yes"),
        (ItemId::UseCut, "yes"),
        (ItemId::UseCraving, "yes"),
        (ItemId::UseTime, "yes"),
        (ItemId::Phq1, "2"),
        (ItemId::Phq2, "2"),
        (ItemId::Readiness, "unsure"),
        (ItemId::Transport, "yes"),
        (ItemId::Busy, "days"),
    ])
}
