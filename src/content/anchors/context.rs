//! E: home and surroundings. K: people. H: treatment so far. R: readiness.

use super::anchor;
use crate::content::facts::{BACK_30, BACK_90, LATEST_24, LATEST_DAY_OR_24};
use crate::content::pick::{at_least, is, yes};
use crate::domain::anchor::{Anchor, Window};
use crate::domain::condition::When::{self, All, Any, Is};
use crate::domain::item::ItemId as Id;
use crate::domain::rating::Domain::{E, H, K, R};
use crate::domain::source::Source;

const fn e(id: &'static str, rating: u8, words: &'static str, when: When) -> Anchor {
    anchor(id, E, rating, Window::Days30, Source::A4, words, when)
}

const fn k(id: &'static str, rating: u8, words: &'static str, when: When) -> Anchor {
    anchor(id, K, rating, Window::Now, Source::L, words, when)
}

const fn h(
    id: &'static str,
    rating: u8,
    window: Window,
    words: &'static str,
    when: When,
) -> Anchor {
    anchor(id, H, rating, window, Source::L, words, when)
}

const fn r(id: &'static str, rating: u8, words: &'static str, when: When) -> Anchor {
    anchor(id, R, rating, Window::Now, Source::L, words, when)
}

pub(super) static HOME: &[Anchor] = &[
    e(
        "anchor.E4.hurt",
        4,
        "hurt or threatened where they live",
        is(Id::SafeHome, "hurt"),
    ),
    e(
        "anchor.E4.rough",
        4,
        "sleeping rough",
        is(Id::Living, "rough"),
    ),
    e(
        "anchor.E3.no-stable-place",
        3,
        "no stable place: shelter, couch, leaving or told to leave within 30 days",
        Any(&[at_least(Id::Living, "shelter"), yes(Id::MustLeave)]),
    ),
    e(
        "anchor.E3.heavy-use-home",
        3,
        "someone uses heavily in the home on most days",
        is(Id::HomeUse, "lot"),
    ),
    e(
        "anchor.E3.conflict",
        3,
        "serious conflict weekly",
        is(Id::HomeConflict, "lot"),
    ),
    e(
        "anchor.E3.must-live",
        3,
        "must live with a dealer or someone who hurts them",
        yes(Id::MustLive),
    ),
    e(
        "anchor.E2.some-use-home",
        2,
        "some use in the home",
        at_least(Id::HomeUse, "some"),
    ),
    e(
        "anchor.E2.close-use",
        2,
        "most close people use",
        is(Id::CloseUse, "lot"),
    ),
    e(
        "anchor.E2.strain",
        2,
        "heavy strain: law, money, job, a death",
        is(Id::Strain, "lot"),
    ),
    e(
        "anchor.E1.small-strain",
        1,
        "small strains",
        Any(&[
            at_least(Id::Strain, "some"),
            at_least(Id::HomeConflict, "some"),
            at_least(Id::CloseUse, "some"),
        ]),
    ),
    e(
        "anchor.E1.sober-living",
        1,
        "sober living",
        is(Id::Living, "sober-living"),
    ),
];

pub(super) static PEOPLE: &[Anchor] = &[
    k(
        "anchor.K4.nobody",
        4,
        "nobody among family and friends and no professional",
        All(&[is(Id::People, "nobody"), is(Id::Professional, "no")]),
    ),
    k(
        "anchor.K3.only-professionals",
        3,
        "only professionals, or one person who cannot be relied on",
        at_least(Id::People, "one-unreliable"),
    ),
    k(
        "anchor.K2.far",
        2,
        "people, but far or not reliable",
        at_least(Id::People, "far-or-unreliable"),
    ),
    k(
        "anchor.K1.one",
        1,
        "one reliable person",
        at_least(Id::People, "one"),
    ),
    k(
        "anchor.K1.nobody-to-stay",
        1,
        "two or more people, but nobody who could stay",
        is(Id::Stay, "no"),
    ),
];

pub(super) static TREATMENT: &[Anchor] = &[
    h(
        "anchor.H4.back-30",
        4,
        Window::Months6,
        "in the past 6 months, got worse or went back to use (more than a single slip) during, or within 30 days after, a day program or 24-hour care",
        All(&[
            Is(&LATEST_DAY_OR_24),
            at_least(Id::LatestEnd, "6-months"),
            Is(&BACK_30),
        ]),
    ),
    h(
        "anchor.H3.back-90",
        3,
        Window::Months12,
        "got worse or went back (more than a single slip) during, or within 90 days after, any program in 12 months",
        All(&[at_least(Id::LatestEnd, "12-months"), Is(&BACK_90)]),
    ),
    h(
        "anchor.H3.therapy-failed",
        3,
        Window::Months12,
        "weekly therapy and medication for 8 weeks or more without benefit",
        yes(Id::TherapyFailed),
    ),
    h(
        "anchor.H3.left-or-unfinished",
        3,
        Window::Days30,
        "left 24-hour care early, or finished it with symptoms or use still there",
        All(&[
            Is(&LATEST_24),
            at_least(Id::LatestEnd, "30-days"),
            Any(&[yes(Id::LeftEarly), at_least(Id::Benefit, "partial")]),
        ]),
    ),
    h(
        "anchor.H3.left-detox",
        3,
        Window::Days30,
        "left a supervised withdrawal early",
        is(Id::Detox, "left-early"),
    ),
    h(
        "anchor.H3.many-stays",
        3,
        Window::Years5,
        "3 or more stays in 24-hour care, each followed by return",
        yes(Id::ManyStays),
    ),
    h(
        "anchor.H2.partial",
        2,
        Window::Ever,
        "partial or no benefit from any treatment",
        at_least(Id::Benefit, "partial"),
    ),
    h(
        "anchor.H2.return",
        2,
        Window::Ever,
        "past treatment followed by return within a year",
        at_least(Id::ReturnAfter, "within-a-year"),
    ),
    h(
        "anchor.H2.just-finished",
        2,
        Window::Days30,
        "finished 24-hour care or a day program, and holding",
        All(&[Is(&LATEST_DAY_OR_24), at_least(Id::LatestEnd, "30-days")]),
    ),
    h(
        "anchor.H2.stopped-medication",
        2,
        Window::Months12,
        "stopped a medication that helped",
        yes(Id::StoppedMedicine),
    ),
    h(
        "anchor.H1.late-return",
        1,
        Window::Ever,
        "good response, trouble back after more than a year",
        at_least(Id::ReturnAfter, "after-a-year"),
    ),
];

pub(super) static READINESS: &[Anchor] = &[
    r(
        "anchor.R4.refuses",
        4,
        "refuses all help",
        is(Id::Readiness, "refuses"),
    ),
    r(
        "anchor.R3.no-program",
        3,
        "would refuse any program, others insist",
        at_least(Id::Readiness, "no-program"),
    ),
    r(
        "anchor.R2.unsure",
        2,
        "unsure, or going because told to",
        at_least(Id::Readiness, "unsure"),
    ),
    r(
        "anchor.R1.mostly",
        1,
        "mostly ready, or ready for some kinds of help",
        at_least(Id::Readiness, "mostly"),
    ),
];
