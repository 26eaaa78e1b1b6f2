//! P: symptoms now. F: daily functioning.

use super::anchor;
use crate::content::facts::{GAD7, MOOD_SWING, PHQ9, PTSD5, UNUSUAL};
use crate::content::pick::{any_of, at_least, is, one_of, yes};
use crate::domain::anchor::{Anchor, Window};
use crate::domain::condition::When::{self, All, Any, Is, Sum};
use crate::domain::item::ItemId as Id;
use crate::domain::rating::Domain::{F, P};
use crate::domain::source::Source;

const fn p(
    id: &'static str,
    rating: u8,
    window: Window,
    source: Source,
    words: &'static str,
    when: When,
) -> Anchor {
    anchor(id, P, rating, window, source, words, when)
}

const fn f(id: &'static str, rating: u8, words: &'static str, when: When) -> Anchor {
    anchor(id, F, rating, Window::Days30, Source::L, words, when)
}

pub(super) static SYMPTOMS: &[Anchor] = &[
    p(
        "anchor.P4.unusual-danger",
        4,
        Window::Days30,
        Source::L,
        "unusual experiences or a sped-up state that make the person act in a dangerous way or unable to look after themselves",
        All(&[
            Any(&[Is(&UNUSUAL), Is(&MOOD_SWING)]),
            is(Id::HighsDetail, "danger"),
        ]),
    ),
    p(
        "anchor.P4.lost-control",
        4,
        Window::Days14,
        Source::L,
        "a high, sped-up state with loss of control",
        All(&[
            Any(&[Is(&MOOD_SWING), Is(&UNUSUAL)]),
            is(Id::HighsDetail, "lost-control"),
        ]),
    ),
    p(
        "anchor.P4.sleepless",
        4,
        Window::Days30,
        Source::L,
        "3 or more nights without sleep and agitated",
        is(Id::Sleepless, "3-plus-agitated"),
    ),
    p(
        "anchor.P4.still",
        4,
        Window::Days30,
        Source::L,
        "motionless or mute",
        yes(Id::Still),
    ),
    p(
        "anchor.P4.seen-sleepless",
        4,
        Window::Days30,
        Source::X,
        "someone close reports: not sleeping for 3 nights, and agitated",
        yes(Id::SeenSleepless),
    ),
    p(
        "anchor.P3.phq20",
        3,
        Window::Days14,
        Source::Instrument,
        "PHQ-9 of 20 or more",
        Sum(PHQ9, 20),
    ),
    p(
        "anchor.P3.gad15-panic",
        3,
        Window::Days14,
        Source::Instrument,
        "GAD-7 of 15 or more and panic or staying away from things on most days",
        All(&[Sum(GAD7, 15), yes(Id::PanicDaily)]),
    ),
    p(
        "anchor.P3.ptsd5-flashbacks",
        3,
        Window::Days30,
        Source::Instrument,
        "PC-PTSD-5 of 5 and flashbacks or \"not being there\" on most days",
        All(&[Sum(PTSD5, 5), yes(Id::Flashbacks)]),
    ),
    p(
        "anchor.P3.unusual",
        3,
        Window::Days30,
        Source::L,
        "unusual experiences on most days, distressing, or acted on without danger",
        All(&[
            Is(&UNUSUAL),
            one_of(Id::HighsDetail, &["most-days", "distressing", "acted-on"]),
        ]),
    ),
    p(
        "anchor.P3.high-harms",
        3,
        Window::Days14,
        Source::L,
        "a high, sped-up state that harms work, money or relations",
        All(&[
            Any(&[Is(&MOOD_SWING), Is(&UNUSUAL)]),
            is(Id::HighsDetail, "harms-life"),
        ]),
    ),
    p(
        "anchor.P3.eating-days",
        3,
        Window::Days30,
        Source::X,
        "bingeing or purging on 4 or more days a week",
        Any(&[is(Id::BingeDays, "4-plus"), is(Id::PurgeDays, "4-plus")]),
    ),
    p(
        "anchor.P3.hospital-and-symptoms",
        3,
        Window::Months12,
        Source::L,
        "a mental-health hospital stay in 12 months and PHQ-9 or GAD-7 of 15 or more",
        All(&[yes(Id::MindHospital), Any(&[Sum(PHQ9, 15), Sum(GAD7, 15)])]),
    ),
    p(
        "anchor.P3.seen-odd",
        3,
        Window::Days30,
        Source::X,
        "someone close reports: hears or believes things, says odd things",
        yes(Id::SeenOdd),
    ),
    p(
        "anchor.P2.phq10",
        2,
        Window::Days14,
        Source::Instrument,
        "PHQ-9 of 10 or more",
        Sum(PHQ9, 10),
    ),
    p(
        "anchor.P2.gad10",
        2,
        Window::Days14,
        Source::Instrument,
        "GAD-7 of 10 or more",
        Sum(GAD7, 10),
    ),
    p(
        "anchor.P2.ptsd4",
        2,
        Window::Days30,
        Source::Instrument,
        "PC-PTSD-5 of 4 or more",
        Sum(PTSD5, 4),
    ),
    p(
        "anchor.P2.eating2",
        2,
        Window::Days30,
        Source::X,
        "two or more of the eating items",
        any_of(Id::Eating, 2),
    ),
    p(
        "anchor.P2.mood-swing",
        2,
        Window::Days14,
        Source::X,
        "a mood-swing item positive",
        Is(&MOOD_SWING),
    ),
    p(
        "anchor.P2.unusual",
        2,
        Window::Days30,
        Source::L,
        "any unusual experience, or people close are worried about what the person hears, believes or how they talk",
        Is(&UNUSUAL),
    ),
    p(
        "anchor.P2.told-and-trouble",
        2,
        Window::Months12,
        Source::L,
        "ever told of schizophrenia or bipolar disorder, and not in treatment or trouble from it in the past year",
        yes(Id::IllnessTrouble),
    ),
    p(
        "anchor.P1.phq5",
        1,
        Window::Days14,
        Source::Instrument,
        "PHQ-9 of 5 or more",
        Sum(PHQ9, 5),
    ),
    p(
        "anchor.P1.gad5",
        1,
        Window::Days14,
        Source::Instrument,
        "GAD-7 of 5 or more",
        Sum(GAD7, 5),
    ),
    p(
        "anchor.P1.ptsd3",
        1,
        Window::Days30,
        Source::Instrument,
        "PC-PTSD-5 of 3 or more",
        Sum(PTSD5, 3),
    ),
    p(
        "anchor.P1.told",
        1,
        Window::Ever,
        Source::L,
        "ever told of schizophrenia or bipolar disorder",
        yes(Id::Told),
    ),
];

pub(super) static FUNCTION: &[Anchor] = &[
    f(
        "anchor.F4.danger",
        4,
        "not eating, washing or taking needed medicine so that health is in danger",
        yes(Id::SelfDanger),
    ),
    f(
        "anchor.F3.roles",
        3,
        "roles not managed on 4 or more days a week",
        is(Id::Roles, "4-plus"),
    ),
    f(
        "anchor.F3.self-care",
        3,
        "basic self-care fails on most days",
        is(Id::SelfCare, "4-plus"),
    ),
    f(
        "anchor.F2.roles",
        2,
        "roles not managed on 1 to 3 days a week",
        at_least(Id::Roles, "1-3"),
    ),
    f(
        "anchor.F2.self-care",
        2,
        "self-care slips on some days",
        at_least(Id::SelfCare, "1-3"),
    ),
    f(
        "anchor.F1.strain",
        1,
        "managed, with strain",
        Any(&[
            at_least(Id::Roles, "under-1"),
            at_least(Id::SelfCare, "under-1"),
        ]),
    ),
];
