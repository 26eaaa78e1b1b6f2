//! M: body and pregnancy.

use super::anchor;
use crate::content::facts::EATING_PROBLEM;
use crate::content::pick::{any_of, is, one_of};
use crate::domain::anchor::{Anchor, Window};
use crate::domain::condition::When::{self, All, Any, Is};
use crate::domain::item::ItemId as Id;
use crate::domain::rating::Domain::M;
use crate::domain::source::Source;

const fn m(
    id: &'static str,
    rating: u8,
    window: Window,
    words: &'static str,
    when: When,
) -> Anchor {
    anchor(id, M, rating, window, Source::A4, words, when)
}

pub(super) static BODY: &[Anchor] = &[
    m(
        "anchor.M4.emergency-signs",
        4,
        Window::Now,
        "chest pain or pressure, severe breathlessness, fainting, heavy bleeding, serious injury or head injury, a seizure, sudden confusion or cannot be woken, nothing eaten or drunk for 2 days",
        one_of(
            Id::Emergency,
            &[
                "chest-pain",
                "breathless",
                "fainting",
                "bleeding",
                "injury",
                "seizure",
                "confused",
                "no-food-or-drink",
            ],
        ),
    ),
    m(
        "anchor.M3.no-fluids",
        3,
        Window::Days7,
        "cannot keep fluids down for 24 hours",
        is(Id::Health, "no-fluids"),
    ),
    m(
        "anchor.M3.told-hospital",
        3,
        Window::Days7,
        "told in the past week to go to hospital or be seen daily, and it is not settled or is getting worse",
        is(Id::Health, "told-hospital"),
    ),
    m(
        "anchor.M3.pregnancy-danger",
        3,
        Window::Days30,
        "pregnant with bleeding, strong pain or told of a danger",
        any_of(Id::PregnancyDanger, 1),
    ),
    m(
        "anchor.M3.eating-danger",
        3,
        Window::Days30,
        "with an eating problem: fast weight loss, very low weight, or near-fainting",
        Any(&[
            All(&[
                Is(&EATING_PROBLEM),
                one_of(Id::Health, &["weight-low", "near-fainting"]),
            ]),
            All(&[is(Id::Eating, "weight-loss"), any_of(Id::Eating, 2)]),
        ]),
    ),
    m(
        "anchor.M2.worse-or-untreated",
        2,
        Window::Days30,
        "a condition that got worse with use or symptoms, or that nobody treats",
        is(Id::Health, "worse-or-untreated"),
    ),
    m(
        "anchor.M2.purging",
        2,
        Window::Days30,
        "making oneself sick on most days",
        is(Id::PurgeDays, "4-plus"),
    ),
    m(
        "anchor.M2.pregnancy",
        2,
        Window::Now,
        "pregnant, or gave birth within 6 weeks",
        one_of(Id::Pregnancy, &["pregnant", "birth-6-weeks"]),
    ),
    m(
        "anchor.M1.steady",
        1,
        Window::Now,
        "a condition under care and steady; epilepsy, or a heart, liver or lung disease, at least",
        one_of(Id::Health, &["steady", "epilepsy", "heart-liver-lung"]),
    ),
];
