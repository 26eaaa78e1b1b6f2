//! Questions to ask a program: those that fit what was said stand first, and any can be ticked.

use crate::people::{but, well};
use care_compass::content::ask::{QUESTIONS, Question};
use care_compass::content::fit::Place;
use care_compass::domain::item::ItemId::{self, *};
use care_compass::expectations::ask::{chosen, sorted, ticked};
use care_compass::flow::answers::Answers;
use care_compass::flow::session::{Event, Place as Where, Session};
use std::collections::BTreeSet;

pub(crate) const HARM: &[(ItemId, &str)] = &[
    (AlcoholHeavy, "more"),
    (AlcoholLast, "7-days"),
    (UseMore, "yes"),
    (UseCut, "yes"),
    (UseCraving, "yes"),
    (UseTime, "yes"),
];

pub(crate) const FRIGHT: &[(ItemId, &str)] = &[
    (TraumaEvent, "yes"),
    (Ptsd1, "yes"),
    (Ptsd2, "yes"),
    (Ptsd3, "yes"),
    (Ptsd4, "yes"),
];

/// What one may say to have a question chosen.
fn to_have(question: Question) -> Answers {
    match question {
        Question::OpioidMedicine => but(&[
            (DrugUse, "yes"),
            (DrugKinds, "opioids"),
            (OpioidRx, "not-prescribed"),
        ]),
        Question::AlcoholMedicine | Question::Slip | Question::Testing => but(HARM),
        Question::Both => but(&[HARM, FRIGHT].concat()),
        Question::Trauma => but(FRIGHT),
        Question::Eating => but(&[(Eating, "made-sick"), (Eating, "weight-loss")]),
        Question::Perinatal => but(&[(Pregnancy, "pregnant")]),
        Question::Housing => but(&[(Living, "rough")]),
        Question::Childcare => but(&[(Childcare, "sometimes")]),
        Question::Rides => but(&[(Transport, "yes")]),
        Question::Evenings => but(&[(Busy, "days")]),
        Question::Online => but(&[(Format, "virtual")]),
        Question::Language => but(&[(Language, "spanish")]),
        Question::Estimate => but(&[(Insurance, "none")]),
        Question::Licence => but(&[(Country, "uk")]),
        _ => well(),
    }
}

#[test]
fn every_question_is_reached_and_one_with_a_condition_is_not_chosen_for_everyone() {
    for (question, fit) in QUESTIONS {
        let found = sorted(&to_have(*question));
        let there = if fit.is_for_anyone() {
            &found.any
        } else {
            &found.chosen
        };
        assert!(there.contains(question), "{question:?}");
        // Insured at best; everyone else is not.
        let without = if *question == Question::Network {
            but(&[(Insurance, "none")])
        } else {
            well()
        };
        assert!(
            fit.is_for_anyone() || !chosen(&without).contains(question),
            "{question:?}"
        );
    }
}

#[test]
fn every_question_has_a_bit_of_its_own() {
    let bits: BTreeSet<_> = QUESTIONS.iter().map(|(q, _)| q.bit()).collect();
    assert_eq!(bits.len(), QUESTIONS.len());
}

#[test]
fn each_question_stands_in_one_list_and_those_of_another_country_in_none() {
    for country in ["us", "uk", "other"] {
        let found = sorted(&but(&[(Country, country)]));
        let all: Vec<_> = [found.chosen, found.any, found.others].concat();
        let elsewhere = if country == "us" {
            Place::Elsewhere
        } else {
            Place::Us
        };
        for (question, fit) in QUESTIONS {
            let times = all.iter().filter(|q| *q == question).count();
            assert_eq!(
                times,
                usize::from(fit.place != elsewhere),
                "{country} {question:?}"
            );
        }
    }
}

#[test]
fn a_tick_can_be_taken_back_stays_on_the_way_and_goes_with_everything_else() {
    let result = || Session::resumed(Some(0), but(&[(Roles, "4-plus")])).after(Event::Continue);
    let tick = Event::Tick(Question::Fee);
    let open = Event::Open(care_compass::content::sections::Section::Ask);
    assert_eq!(
        result().after(tick).ticks(),
        0,
        "only on the page of questions"
    );

    let session = result().after(open).after(tick);
    assert_eq!(ticked(session.answers(), session.ticks()), [Question::Fee]);
    assert_eq!(session.clone().after(tick).ticks(), 0);
    let back = session.after(Event::Back);
    assert_eq!(
        (back.place(), back.ticks()),
        (Where::Result, Question::Fee.bit())
    );
    assert_eq!(back.after(Event::Delete).ticks(), 0);
}

#[test]
fn ticked_questions_come_in_the_order_of_the_page() {
    let answers = but(HARM);
    let ticks = Question::Fee.bit() | Question::Slip.bit() | Question::Housing.bit();
    assert_eq!(
        ticked(&answers, ticks),
        [Question::Slip, Question::Fee, Question::Housing]
    );
    assert!(ticked(&answers, 0).is_empty());
}
