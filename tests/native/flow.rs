//! The way through: every page can be reached, no dead end, safety first.

use crate::people::{mind, reticent_mind};
use care_compass::content::interrupts::InterruptId;
use care_compass::content::items::{all, item};
use care_compass::content::pages::PAGES;
use care_compass::domain::item::{Absent, Block, Choices, ItemId, Kind, Response};
use care_compass::flow::session::{Event, Place, Session};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use std::collections::BTreeSet;

/// Answers the open items of the page where the session stands, and goes on.
fn answer(session: Session, say: impl Fn(ItemId) -> Response) -> Session {
    let Place::Questions(page) = session.place() else {
        panic!("not on a page")
    };
    let mut session = session;
    for id in session.open_items(page) {
        match say(id) {
            Response::Absent(absent) => {
                if session.open_items(page).len() == 1 {
                    return session.after(Event::Leave(absent));
                }
                session = session.after(Event::Choose(id, 0));
            }
            Response::Chosen(set) if item(id).kind == Kind::One => {
                session = session.after(Event::Choose(id, set.indices().next().unwrap()));
            }
            Response::Chosen(set) if set.is_empty() => {
                session = session.after(Event::ChooseNone(id))
            }
            Response::Chosen(set) => {
                for i in set.indices() {
                    if !session.answers().chosen(id).is_some_and(|s| s.has(i)) {
                        session = session.after(Event::Toggle(id, i));
                    }
                }
            }
        }
    }
    session.after(Event::Continue)
}

fn best(id: ItemId) -> Response {
    match item(id).kind {
        Kind::One if id == ItemId::Age => Response::Chosen(Choices::one(2)),
        Kind::One => Response::Chosen(Choices::one(0)),
        _ => Response::Chosen(Choices::NONE),
    }
}

fn worst(id: ItemId) -> Response {
    match item(id).kind {
        Kind::One if matches!(id, ItemId::Who) => Response::Chosen(Choices::one(0)),
        Kind::One => {
            let rows = item(id).choices;
            let top = (0..rows.len()).max_by_key(|i| (rows[*i].rank, *i)).unwrap();
            Response::Chosen(Choices::one(top))
        }
        _ => Response::Chosen(Choices::first(item(id).choices.len())),
    }
}

/// Walks to the end; gives the places met, in order.
fn walk(say: impl Fn(ItemId) -> Response) -> (Session, Vec<Place>) {
    let mut session = Session::new(None).after(Event::Begin);
    let mut met = Vec::new();
    while !matches!(session.place(), Place::Review | Place::Result) {
        assert!(met.len() < 200, "a run ends");
        met.push(session.place());
        session = match session.place() {
            Place::Questions(_) => answer(session, &say),
            Place::Interrupt(_) => session.after(Event::GoOn),
            place => panic!("{place:?}"),
        };
    }
    (session, met)
}

fn pages(met: &[Place]) -> usize {
    met.iter()
        .filter(|p| matches!(p, Place::Questions(_)))
        .count()
}

#[test]
fn at_most_25_pages_when_no_gate_opens_and_never_more_than_60() {
    let (_, calm) = walk(best);
    let (_, all) = walk(worst);
    assert!(pages(&calm) <= 25, "{}", pages(&calm));
    assert!(pages(&all) <= 60, "{}", pages(&all));
}

#[test]
fn safety_stands_before_everything_but_who_is_asked() {
    let (_, met) = walk(best);
    let blocks: Vec<_> = met
        .iter()
        .filter_map(|p| {
            if let Place::Questions(page) = p {
                Some(item(PAGES[*page][0]).block)
            } else {
                None
            }
        })
        .collect();
    let last_safety = blocks.iter().rposition(|b| *b == Block::Safety).unwrap();
    assert!(
        blocks[..last_safety]
            .iter()
            .all(|b| matches!(b, Block::About | Block::Safety))
    );
}

#[test]
fn every_page_can_be_reached() {
    let mut met: BTreeSet<usize> = BTreeSet::new();
    let mut add = |places: Vec<Place>| {
        met.extend(places.iter().filter_map(|p| {
            if let Place::Questions(i) = p {
                Some(*i)
            } else {
                None
            }
        }));
    };
    for say in [best, worst] {
        add(walk(say).1);
    }
    for pregnancy in ["pregnant", "birth-6-weeks"] {
        let place = item(ItemId::Pregnancy).index_of(pregnancy).unwrap();
        add(walk(|id| {
            if id == ItemId::Pregnancy {
                Response::Chosen(Choices::one(place))
            } else {
                worst(id)
            }
        })
        .1);
    }
    add(walk(|id| {
        if id == ItemId::Who {
            Response::Chosen(Choices::one(1))
        } else {
            best(id)
        }
    })
    .1);
    let mut runner = TestRunner::deterministic();
    for _ in 0..400 {
        let person = mind().new_tree(&mut runner).unwrap().current();
        add(walk(|id| person[id as usize]).1);
    }
    let proxy = |id: ItemId| {
        if id == ItemId::Who {
            Response::Chosen(Choices::one(1))
        } else {
            worst(id)
        }
    };
    add(walk(proxy).1);
    add(walk(|id| {
        if matches!(id, ItemId::Who | ItemId::AlcoholHeavy) {
            proxy(id)
        } else {
            best(id)
        }
    })
    .1);
    let missed: Vec<_> = (0..PAGES.len())
        // Practical things are asked after the result, when the person wants to plan.
        .filter(|p| item(PAGES[*p][0]).block != Block::Practical)
        .filter(|p| !met.contains(p))
        .map(|p| PAGES[p][0])
        .collect();
    assert!(missed.is_empty(), "{missed:?}");
}

#[test]
fn a_positive_safety_answer_interrupts_before_the_next_question() {
    let (_, met) = walk(|id| {
        if id == ItemId::Emergency {
            Response::Chosen(Choices::one(0))
        } else {
            best(id)
        }
    });
    let at = met
        .iter()
        .position(|p| matches!(p, Place::Interrupt(InterruptId::Body)))
        .unwrap();
    assert!(matches!(met[at - 1], Place::Questions(page) if PAGES[page][0] == ItemId::Emergency));
}

#[test]
fn an_interrupt_comes_once_and_stays_pinned() {
    let (session, met) = walk(worst);
    let interrupts: Vec<_> = met
        .iter()
        .filter(|p| matches!(p, Place::Interrupt(_)))
        .collect();
    let different: BTreeSet<_> = interrupts.iter().collect();
    assert_eq!(interrupts.len(), different.len());
    let pinned: Vec<_> = session.pinned().iter().map(|i| i.id).collect();
    assert!(pinned.contains(&InterruptId::SuicideNow) && pinned.contains(&InterruptId::Overdose));
    assert!(
        !pinned.contains(&InterruptId::SuicideSoon),
        "the milder form is left out"
    );
}

#[test]
fn going_back_after_changing_a_safety_answer_still_interrupts() {
    let mut session = Session::new(None).after(Event::Begin);
    while !matches!(session.place(), Place::Questions(p) if PAGES[p][0] == ItemId::Emergency) {
        session = answer(session, best);
    }
    let session = session
        .after(Event::Toggle(ItemId::Emergency, 0))
        .after(Event::Back);
    assert_eq!(session.place(), Place::Interrupt(InterruptId::Body));
}

#[test]
fn continue_without_an_answer_stays_and_names_what_is_open() {
    let session = Session::new(None)
        .after(Event::Begin)
        .after(Event::Continue);
    assert_eq!(session.missing(), [ItemId::Who]);
    let session = session.after(Event::Choose(ItemId::Who, 0));
    assert!(session.missing().is_empty());
}

#[test]
fn three_kinds_of_non_answer_are_three_different_answers() {
    for absent in Absent::ALL {
        let session = Session::new(None)
            .after(Event::Begin)
            .after(Event::Leave(absent));
        assert_eq!(
            session.answers().get(ItemId::Who),
            Some(Response::Absent(absent))
        );
        assert_ne!(session.place(), Place::Start);
    }
}

#[test]
fn a_non_answer_on_a_page_of_several_keeps_what_was_chosen() {
    let mut session = Session::new(None).after(Event::Begin);
    while !matches!(session.place(), Place::Questions(p) if PAGES[p][0] == ItemId::WishDead) {
        session = answer(session, best);
    }
    let session = session
        .after(Event::Choose(ItemId::WishDead, 4))
        .after(Event::Leave(Absent::Declined));
    assert!(session.answers().says(ItemId::WishDead, "7-days"));
    assert_eq!(
        session.answers().get(ItemId::Thoughts),
        Some(Response::Absent(Absent::Declined))
    );
}

#[test]
fn stop_gives_a_result_at_any_time_and_delete_forgets_everything() {
    let (session, _) = walk(worst);
    for place in [Event::Stop, Event::TooHard] {
        let stopped = Session::new(None).after(Event::Begin).after(place);
        assert!(matches!(stopped.place(), Place::Result | Place::Hard));
    }
    let deleted = session.after(Event::Delete);
    assert_eq!(deleted.place(), Place::Deleted);
    assert_eq!(deleted.answers().given().count(), 0);
    assert!(matches!(
        deleted.after(Event::Begin).place(),
        Place::Questions(0)
    ));
}

#[test]
fn the_country_of_the_provider_is_preset_and_can_be_changed() {
    let session = Session::new(Some(0));
    assert!(session.answers().says(ItemId::Country, "us"));
    let page = PAGES.iter().position(|p| p[0] == ItemId::Country).unwrap();
    let session = session
        .after(Event::Begin)
        .after(Event::Edit(ItemId::Country));
    assert_eq!(session.place(), Place::Questions(page));
    assert!(
        session
            .after(Event::Choose(ItemId::Country, 1))
            .answers()
            .says(ItemId::Country, "uk")
    );
}

#[test]
fn practical_things_come_after_the_result_and_lead_back_to_it() {
    let (session, _) = walk(best);
    let result = session.after(Event::Continue);
    assert_eq!(result.place(), Place::Result);
    let mut session = result.after(Event::Edit(ItemId::PrivateSpace));
    let mut pages = 0;
    while let Place::Questions(_) = session.place() {
        session = answer(session, best);
        pages += 1;
    }
    assert_eq!(session.place(), Place::Result);
    assert_eq!(pages, 7);
}

/// Back leads to where a change began, once; it does not lead round in a circle.
#[test]
fn back_from_a_change_leads_to_where_it_began() {
    let (review, _) = walk(best);
    let edited = review.clone().after(Event::Edit(ItemId::Roles));
    assert_eq!(edited.clone().after(Event::Back).place(), Place::Review);
    let result = review.after(Event::Continue);
    let edited_there = result.after(Event::Edit(ItemId::PrivateSpace));
    assert_eq!(edited_there.after(Event::Back).place(), Place::Result);
    let stopped = edited.after(Event::Stop).after(Event::Back);
    assert_eq!(stopped.place(), Place::Review);
    let mut back = stopped;
    for _ in 0..60 {
        back = back.after(Event::Back);
    }
    assert_eq!(back.place(), Place::Start);
}

#[test]
fn under_13_the_questions_stop_at_once() {
    let child = item(ItemId::Age).index_of("under-13").unwrap();
    let (session, met) = walk(|id| {
        if id == ItemId::Age {
            Response::Chosen(Choices::one(child))
        } else {
            worst(id)
        }
    });
    assert_eq!(session.place(), Place::Result);
    assert!(pages(&met) <= 2);
}

#[test]
fn from_13_to_17_only_safety_is_asked() {
    let teen = item(ItemId::Age).index_of("13-17").unwrap();
    let (_, met) = walk(|id| {
        if id == ItemId::Age {
            Response::Chosen(Choices::one(teen))
        } else {
            best(id)
        }
    });
    for place in met {
        let Place::Questions(page) = place else {
            continue;
        };
        assert!(matches!(
            item(PAGES[page][0]).block,
            Block::About | Block::Safety
        ));
    }
}

proptest! {
    #![proptest_config(crate::proof::cases(200))]

    /// Whatever a person says, the walk ends and records what they said.
    #[test]
    fn the_session_records_what_the_person_says(person in mind()) {
        let (session, _) = walk(|id| person[id as usize]);
        for (id, said) in session.answers().given() {
            prop_assert_eq!(said, person[id as usize]);
        }
    }

    /// Any events in any order: never a panic, never a place that cannot be left.
    #[test]
    fn any_events_in_any_order_lead_somewhere(person in reticent_mind(), events in prop::collection::vec((0u8..10, any::<u16>()), 0..120)) {
        let mut session = Session::new(Some(0)).after(Event::Begin);
        for (kind, seed) in events {
            let id = ItemId::ALL[seed as usize % ItemId::ALL.len()];
            let event = match kind {
                0 => Event::Continue,
                1 => Event::Back,
                2 => Event::Edit(id),
                3 => Event::Leave(Absent::ALL[seed as usize % 3]),
                4 => Event::GoOn,
                5 => Event::TooHard,
                6 => Event::Stop,
                7 => Event::Check,
                8 => Event::Choose(id, seed as usize % 20),
                _ => {
                    if let Place::Questions(_) = session.place() {
                        session = answer(session, |id| match person[id as usize] {
                            Response::Absent(_) => best(id),
                            said => said,
                        });
                    }
                    continue;
                }
            };
            session = session.after(event);
            if let Place::Questions(page) = session.place() {
                prop_assert!(!session.open_items(page).is_empty());
            }
        }
        for (id, said) in session.answers().given() {
            prop_assert!(item(id).accepts(said));
        }
        prop_assert!(all().count() == ItemId::ALL.len());
    }
}
