//! The way through: every page can be reached, no dead end, safety first.

use crate::people::{best, chosen, mind, reticent_mind};
use care_compass::content::interrupts::InterruptId;
use care_compass::content::items::{all, item};
use care_compass::content::pages::PAGES;
use care_compass::content::sections::Section;
use care_compass::domain::item::{Absent, Block, Choices, ItemId, Kind, Response};
use care_compass::domain::level::Level;
use care_compass::flow::assessment::assess;
use care_compass::flow::marks::{Cell, Mark, Part, Use};
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
            chosen => session = crate::draw::say(session, id, Some(chosen)),
        }
    }
    session.after(Event::Continue)
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
pub fn walk(say: impl Fn(ItemId) -> Response) -> (Session, Vec<Place>) {
    let mut session = Session::new(None).after(Event::Begin);
    let mut met = Vec::new();
    while !matches!(session.place(), Place::Review | Place::Result) {
        assert!(met.len() < 200, "a run ends");
        met.push(session.place());
        session = match session.place() {
            Place::Questions(_) => answer(session, &say),
            Place::Interrupt(_) => session.after(Event::GoOn),
            Place::Unfit => session.after(Event::Continue),
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

/// Where a section ends, the answers so far can be saved: on the first page of each further one.
#[test]
fn a_section_begins_where_the_name_of_the_section_changes() {
    for say in [best as fn(ItemId) -> Response, worst] {
        let mut session = Session::new(None).after(Event::Begin);
        let mut before: Option<(usize, Block)> = None;
        let mut begun = 0;
        loop {
            match session.place() {
                Place::Questions(page) => {
                    let block = item(PAGES[page][0]).block;
                    let begins = before.is_some_and(|(_, section)| section != block);
                    assert_eq!(session.begins_section(page), begins, "{block:?}");
                    begun += usize::from(begins);
                    session = answer(session, say);
                    // What is written ahead, while the page before is shown, says the same.
                    if let (Place::Questions(next), false) =
                        (session.place(), session.place() == Place::Questions(page))
                    {
                        let ahead = session.clone().after(Event::Back);
                        if ahead.place() == Place::Questions(page) {
                            assert_eq!(ahead.begins_section(next), session.begins_section(next));
                        }
                    }
                    before = Some((page, block));
                }
                Place::Interrupt(_) => session = session.after(Event::GoOn),
                _ => break,
            }
        }
        assert!(begun >= 8, "{begun}");
        // A single page is opened to change an answer: nothing ends there.
        let changed = session
            .after(Event::Check)
            .after(Event::Edit(ItemId::Readiness));
        let Place::Questions(page) = changed.place() else {
            panic!("not on a page")
        };
        assert!(!changed.begins_section(page));
    }
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
    let session = at(ItemId::Emergency)
        .after(Event::Toggle(ItemId::Emergency, 0))
        .after(Event::Back);
    assert_eq!(session.place(), Place::Interrupt(InterruptId::Body));
}

#[test]
fn a_pause_after_a_safety_answer_still_interrupts_first() {
    let chosen = at(ItemId::Emergency).after(Event::Toggle(ItemId::Emergency, 0));
    let paused = chosen.after(Event::TooHard);
    assert_eq!(paused.place(), Place::Interrupt(InterruptId::Body));
    let back = paused.clone().after(Event::Back);
    assert!(matches!(back.place(), Place::Questions(_)));
    assert_eq!(back.after(Event::TooHard).place(), paused.place());
    let on = paused.after(Event::GoOn);
    assert_eq!(on.clone().after(Event::TooHard).place(), Place::Hard);
    assert!(matches!(on.place(), Place::Questions(_)));
}

/// Left unanswered, it would count at worst: a person who went back would read of an emergency.
#[test]
fn what_a_change_opens_about_safety_is_asked_even_on_the_way_back() {
    let (review, _) = walk(best);
    for from in [review.clone(), review.after(Event::Continue)] {
        let changed = from
            .after(Event::Edit(ItemId::HarmThoughts))
            .after(Event::Choose(ItemId::HarmThoughts, 1))
            .after(Event::Back);
        let Place::Questions(page) = changed.place() else {
            panic!("{:?}", changed.place())
        };
        assert_eq!(changed.open_items(page), [ItemId::HarmPlan]);
        let back = changed.clone().after(Event::Back);
        assert!(
            matches!(back.place(), Place::Questions(page) if PAGES[page].contains(&ItemId::HarmThoughts))
        );
        let answered = changed
            .after(Event::Choose(ItemId::HarmPlan, 0))
            .after(Event::Continue);
        assert_eq!(answered.place(), Place::Review);
        assert!(assess(answered.answers()).level < Some(Level::Emergency));
    }
}

#[test]
fn a_follow_up_that_was_left_can_be_reached_from_the_result() {
    let left = at(ItemId::HarmThoughts)
        .after(Event::Choose(ItemId::HarmThoughts, 1))
        .after(Event::Choose(ItemId::HurtSomeone, 0))
        .after(Event::Choose(ItemId::Voices, 0))
        .after(Event::Continue);
    let left = answer(left, best);
    let Place::Questions(page) = left.place() else {
        panic!("{:?}", left.place())
    };
    assert_eq!(left.open_items(page), [ItemId::HarmPlan]);
    let result = left.clone().after(Event::TooHard).after(Event::Stop);
    assert_eq!(result.place(), Place::Result);
    let on = result.clone().after(Event::Begin);
    assert_eq!(on.place(), left.place());
    let before = on.after(Event::Back).place();
    assert!(matches!(before, Place::Questions(_)) && before != left.place());
    // What was left is not asked again because something else was looked at.
    let looked = result.after(Event::Edit(ItemId::Age)).after(Event::Back);
    assert_eq!(looked.place(), Place::Result);
}

#[test]
fn the_numbers_of_another_country_are_a_press_away_where_they_are_needed() {
    let fired = at(ItemId::Emergency)
        .after(Event::Toggle(ItemId::Emergency, 0))
        .after(Event::Continue);
    let moved = fired
        .clone()
        .after(Event::Edit(ItemId::Country))
        .after(Event::Choose(ItemId::Country, 1))
        .after(Event::Continue);
    assert_eq!(moved.place(), fired.place());
    let back = fired
        .clone()
        .after(Event::Edit(ItemId::Country))
        .after(Event::Back);
    assert_eq!(back.place(), fired.place());

    // From a pause, and from the page for a teen, too: the numbers come next, not a question.
    let teen = item(ItemId::Age).index_of("13-17").unwrap();
    let pause = at(ItemId::WishDead).after(Event::TooHard);
    let young = at(ItemId::Age)
        .after(Event::Choose(ItemId::Age, teen))
        .after(Event::Continue)
        .after(Event::TooHard)
        .after(Event::Stop);
    for from in [pause, young] {
        let page = from.clone().after(Event::Edit(ItemId::Country));
        assert_eq!(page.clone().after(Event::Back).place(), from.place());
        let chosen = page.after(Event::Choose(ItemId::Country, 1));
        assert_eq!(chosen.after(Event::Continue).place(), from.place());
    }
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
    let session = at(ItemId::WishDead)
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
    assert!(session.answers().given().count() > 60);
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
    assert_eq!(session.answers().choice(ItemId::Country), Some("us"));
    assert_eq!(session.answers().choice(ItemId::Age), None);
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

/// The session at the page of this item, everything before it answered at its best.
fn at(id: ItemId) -> Session {
    let mut session = Session::new(None).after(Event::Begin);
    for _ in 0..60 {
        if matches!(session.place(), Place::Questions(page) if PAGES[page].contains(&id)) {
            return session;
        }
        session = answer(session, best);
    }
    panic!("{} is not met", item(id).key)
}

#[test]
fn what_makes_no_sense_where_the_person_is_changes_nothing() {
    let start = Session::new(None);
    let page = at(ItemId::WishDead);
    let (review, _) = walk(best);
    let result = review.clone().after(Event::Continue);
    let hard = page.clone().after(Event::TooHard);
    let deleted = result.clone().after(Event::Delete);
    let rows: &[(&Session, &[Event])] = &[
        (&start, &[Event::Back, Event::TooHard, Event::Continue]),
        (&page, &[Event::GoOn, Event::Open(Section::Week)]),
        (
            &review,
            &[Event::GoOn, Event::TooHard, Event::Open(Section::Week)],
        ),
        (&result, &[Event::GoOn, Event::TooHard, Event::Continue]),
        (&hard, &[Event::Continue, Event::TooHard]),
        (&deleted, &[Event::Back, Event::GoOn, Event::TooHard]),
    ];
    for (session, events) in rows {
        let answering = [
            Event::Choose(ItemId::Roles, 1),
            Event::Toggle(ItemId::Health, 1),
            Event::ChooseNone(ItemId::Health),
        ];
        for event in events.iter().chain(&answering) {
            let after = (*session).clone().after(*event);
            assert_eq!(after, **session, "{:?} {event:?}", session.place());
        }
    }
    for session in [&start, &review, &result, &hard] {
        let after = (*session).clone().after(Event::Leave(Absent::Skipped));
        assert_eq!(after, *session, "{:?}", session.place());
    }
    // A choice that the item does not have, and an item that is not open.
    assert_eq!(page.clone().after(Event::Choose(ItemId::WishDead, 9)), page);
    assert_eq!(
        review.clone().after(Event::Edit(ItemId::AttemptWhen)),
        review
    );
}

#[test]
fn the_last_choice_taken_away_is_no_answer() {
    let page = at(ItemId::Emergency);
    let one = page.clone().after(Event::Toggle(ItemId::Emergency, 0));
    let two = one.clone().after(Event::Toggle(ItemId::Emergency, 1));
    let chosen = |s: &Session| s.answers().chosen(ItemId::Emergency);
    assert_eq!(chosen(&two), Some(Choices(0b11)));
    let other = two.after(Event::Toggle(ItemId::Emergency, 0));
    assert_eq!(chosen(&other), Some(Choices(0b10)));
    let away = one.after(Event::Toggle(ItemId::Emergency, 0));
    assert_eq!(chosen(&away), None);
    assert_eq!(away.after(Event::Continue).missing(), [ItemId::Emergency]);
    let none = page.after(Event::ChooseNone(ItemId::Emergency));
    assert_eq!(chosen(&none), Some(Choices::NONE));
}

#[test]
fn each_answer_shortens_what_is_missing_on_a_page_of_several() {
    let page = at(ItemId::WishDead).after(Event::Continue);
    let several = [ItemId::WishDead, ItemId::OthersBetter, ItemId::Thoughts];
    assert_eq!(page.missing(), several);
    let one = page.clone().after(Event::Choose(several[1], 0));
    assert_eq!(one.missing(), [several[0], several[2]]);
    // The question goes with the page.
    assert!(page.after(Event::Back).missing().is_empty());
}

#[test]
fn a_non_answer_on_a_page_of_one_takes_the_place_of_the_choice() {
    let page = at(ItemId::Roles).after(Event::Back);
    let session = at(ItemId::Emergency)
        .after(Event::Toggle(ItemId::Emergency, 0))
        .after(Event::Leave(Absent::Declined));
    assert_eq!(
        session.answers().get(ItemId::Emergency),
        Some(Response::Absent(Absent::Declined))
    );
    assert!(matches!(page.place(), Place::Questions(_)));
}

#[test]
fn back_leads_through_the_pages_that_are_still_open() {
    let page = |id: ItemId| Place::Questions(PAGES.iter().position(|p| p.contains(&id)).unwrap());
    let session = at(ItemId::Emergency);
    let back = session.clone().after(Event::Back);
    assert_eq!(back.place(), page(ItemId::Pregnancy));
    assert_eq!(back.after(Event::Back).place(), page(ItemId::Country));
    // A pause does not lose the place.
    let paused = session.clone().after(Event::TooHard);
    assert_eq!(paused.place(), Place::Hard);
    assert_eq!(paused.clone().after(Event::GoOn).place(), session.place());
    assert_eq!(paused.after(Event::Back).place(), session.place());
    // A page whose question has closed since is passed by.
    let attempt = at(ItemId::Attempt)
        .after(Event::Choose(ItemId::Attempt, 1))
        .after(Event::Choose(ItemId::SelfHarm, 0))
        .after(Event::Continue);
    assert_eq!(attempt.place(), page(ItemId::AttemptWhen));
    let later = attempt
        .after(Event::Choose(ItemId::AttemptWhen, 0))
        .after(Event::Continue)
        .after(Event::Edit(ItemId::Attempt))
        .after(Event::Choose(ItemId::Attempt, 0))
        .after(Event::Continue);
    let mut places = Vec::new();
    let mut back = later;
    while back.place() != Place::Start {
        back = back.after(Event::Back);
        places.push(back.place());
    }
    assert!(
        places.contains(&page(ItemId::Attempt)) && !places.contains(&page(ItemId::AttemptWhen))
    );
}

#[test]
fn an_interrupt_leads_on_or_to_the_result() {
    let ill = at(ItemId::Emergency)
        .after(Event::Toggle(ItemId::Emergency, 0))
        .after(Event::Continue);
    assert_eq!(ill.place(), Place::Interrupt(InterruptId::Body));
    assert!(matches!(
        ill.clone().after(Event::GoOn).place(),
        Place::Questions(_)
    ));
    let stopped = ill.after(Event::Stop);
    assert_eq!(stopped.place(), Place::Result);
    // It was seen, and does not come again.
    let on = stopped
        .after(Event::Edit(ItemId::Country))
        .after(Event::Continue);
    assert!(matches!(on.place(), Place::Questions(_)));
}

/// The worse form covers the milder: easing an answer does not interrupt again.
#[test]
fn an_interrupt_that_was_seen_covers_its_milder_forms() {
    let choose = |session: Session, row: [usize; 3]| {
        [ItemId::WishDead, ItemId::OthersBetter, ItemId::Thoughts]
            .into_iter()
            .zip(row)
            .fold(session, |s, (id, i)| s.after(Event::Choose(id, i)))
            .after(Event::Continue)
    };
    let mild = choose(at(ItemId::WishDead), [4, 0, 4]);
    assert_eq!(mild.place(), Place::Interrupt(InterruptId::SuicideSoon));
    let mut session = mild.after(Event::GoOn);
    let intent = |id| match id {
        ItemId::Intent => Response::Chosen(Choices::one(3)),
        _ => best(id),
    };
    while !matches!(session.place(), Place::Interrupt(_)) {
        session = answer(session, intent);
    }
    assert_eq!(session.place(), Place::Interrupt(InterruptId::SuicideNow));
    let pinned = |s: &Session| s.pinned().iter().map(|i| i.id).collect::<Vec<_>>();
    assert_eq!(pinned(&session), [InterruptId::SuicideNow]);
    let mut eased = session
        .after(Event::GoOn)
        .after(Event::Edit(ItemId::Intent))
        .after(Event::Choose(ItemId::Intent, 0));
    assert_eq!(pinned(&eased), [InterruptId::SuicideSoon]);
    eased = eased.after(Event::Continue);
    assert!(
        matches!(eased.place(), Place::Questions(_)),
        "{:?}",
        eased.place()
    );
}

#[test]
fn a_run_may_go_on_from_answers_given_before() {
    let (session, _) = walk(best);
    let resumed = Session::resumed(Some(1), *session.answers());
    assert_eq!(resumed.place(), Place::Review);
    assert_eq!(resumed.answers(), session.answers());
    assert_eq!(resumed.clone().after(Event::Back).place(), Place::Start);
    assert!(
        resumed
            .after(Event::Delete)
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
        assert!(pages < 60, "practical things end");
        session = answer(session, best);
        pages += 1;
    }
    assert_eq!(session.place(), Place::Result);
    assert_eq!(pages, 7);
}

/// The pages behind a result open from it and lead back to it, and only where they are offered.
#[test]
fn a_section_opens_behind_the_result_and_leads_back_to_it() {
    let result = walk(best).0.after(Event::Continue);
    let week = result.clone().after(Event::Open(Section::Week));
    assert_eq!(week.place(), Place::Section(Section::Week));
    let ask = week.clone().after(Event::Open(Section::Ask));
    assert_eq!(ask.place(), Place::Section(Section::Ask));
    assert_eq!(ask.after(Event::Back), result);
    let edited = week.clone().after(Event::Edit(ItemId::PrivateSpace));
    assert!(matches!(edited.place(), Place::Questions(_)));
    assert_eq!(edited.after(Event::Back), week);
    let emergency = at(ItemId::Emergency)
        .after(Event::Toggle(ItemId::Emergency, 0))
        .after(Event::Stop);
    assert_eq!(emergency.place(), Place::Result);
    let refused = emergency.clone().after(Event::Open(Section::Week));
    assert_eq!(refused, emergency);
}

/// Practical pages lead back to where they were opened: also to the week, and by Back.
#[test]
fn practical_things_opened_from_the_week_lead_back_to_it() {
    let week = Place::Section(Section::Week);
    let (session, _) = walk(best);
    let opened = session
        .after(Event::Continue)
        .after(Event::Open(Section::Week));
    assert_eq!(opened.place(), week);
    let edited = opened.clone().after(Event::Edit(ItemId::Busy));
    assert_eq!(edited.clone().after(Event::Back).place(), week);
    let second = answer(edited.clone(), best);
    assert_eq!(second.clone().after(Event::Back).place(), edited.place());
    assert_eq!(second.after(Event::Back).after(Event::Back).place(), week);
    let mut through = edited;
    while let Place::Questions(_) = through.place() {
        through = answer(through, best);
    }
    assert_eq!(through.place(), week);
    let once_more = answer(through.after(Event::Edit(ItemId::Format)), best);
    assert_eq!(once_more.place(), week);
    // Outside the way through: Back from the answers leads to the last question, not to these.
    let before = once_more.after(Event::Back).after(Event::Back);
    assert_eq!(before.place(), Place::Review);
    let Place::Questions(page) = before.after(Event::Back).place() else {
        panic!("not on a page")
    };
    assert_ne!(item(PAGES[page][0]).block, Block::Practical);
}

#[test]
fn marks_are_made_on_the_week_only_and_are_deleted_with_the_answers() {
    let cell = Cell::new(2, Part::Evening);
    let mark = Event::Mark(Mark::Part(cell, Use::Care));
    let (review, _) = walk(best);
    assert_eq!(review.clone().after(mark), review);
    let week = review
        .after(Event::Continue)
        .after(Event::Open(Section::Week));
    let marked = week.clone().after(mark);
    assert_eq!(marked.marks().get(cell), Some(Use::Care));
    let elsewhere = marked.clone().after(Event::Back).after(Event::Back);
    assert_eq!(elsewhere.marks().get(cell), Some(Use::Care));
    assert_eq!(marked.clone().after(Event::Mark(Mark::Clear)), week);
    assert_eq!(marked.after(Event::Delete), week.after(Event::Delete));
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
    // There is nothing to check: back leads to the question.
    let back = session.after(Event::Back);
    assert!(matches!(back.place(), Place::Questions(page) if PAGES[page] == [ItemId::Age]));
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
    fn any_events_in_any_order_lead_somewhere(person in reticent_mind(), events in prop::collection::vec((0u8..16, any::<u16>()), 0..120)) {
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
                9 => Event::Begin,
                10 => Event::Open(Section::ALL[seed as usize % Section::ALL.len()]),
                11 => Event::Mark(Mark::Part(Cell::new(seed as u8, Part::Evening), Use::Care)),
                12 if seed % 8 == 0 => Event::Delete,
                12 => Event::Toggle(id, seed as usize % 20),
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

/// Answers that do not fit together are shown, asked once, and kept when the person keeps them.
#[test]
fn what_does_not_fit_is_asked_once_before_the_review() {
    let drinker = |id: ItemId| match id {
        ItemId::AlcoholHeavy => chosen(id, "more"),
        ItemId::AlcoholLast => chosen(id, "24-hours"),
        _ => best(id),
    };
    let (kept, met) = walk(drinker);
    let asked = met.iter().filter(|p| **p == Place::Unfit).count();
    assert_eq!((asked, met.last()), (1, Some(&Place::Unfit)));
    assert!(kept.unfit().is_empty());

    // Another change does not ask again; undoing and redoing the pair does not either.
    let again = kept.clone().after(Event::Edit(ItemId::Roles));
    assert_eq!(again.after(Event::Continue).place(), Place::Review);

    // Changing one of the two, on the page that asks, settles it.
    let (calm, _) = walk(best);
    let mut session = calm.after(Event::Edit(ItemId::AlcoholHeavy));
    while session.place() != Place::Unfit {
        session = answer(session, drinker);
    }
    assert_eq!(session.unfit().len(), 1);
    let mut fixed = session.after(Event::Edit(ItemId::AlcoholLast));
    assert_eq!(fixed.clone().after(Event::Back).place(), Place::Unfit);
    let changed = crate::draw::say(
        fixed.clone(),
        ItemId::AlcoholLast,
        Some(best(ItemId::AlcoholLast)),
    );
    assert_eq!(changed.after(Event::Back).place(), Place::Review);
    while matches!(fixed.place(), Place::Questions(_)) {
        fixed = answer(fixed, best);
    }
    assert_eq!(fixed.place(), Place::Review);
}
