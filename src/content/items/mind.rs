//! Mood, worry, trauma, highs and unusual experiences, eating.

use super::row::{NO_YES, TWO_WEEKS, c, row};
use crate::domain::item::Block::{Eating, Highs, Mood, Trauma, Worry};
use crate::domain::item::{Block, Choice, Item, ItemId as Id};
use crate::domain::source::Source::Instrument;

const DAYS_A_WEEK: &[Choice] = &[c("none", 0), c("1-3", 1), c("4-plus", 2)];

const fn scored(id: Id, key: &'static str, block: Block, choices: &'static [Choice]) -> Item {
    row(id, key, block, choices).oneself().from(Instrument)
}

pub(super) const ITEMS: &[Item] = &[
    scored(Id::Phq1, "phq9-1", Mood, TWO_WEEKS),
    scored(Id::Phq2, "phq9-2", Mood, TWO_WEEKS),
    scored(Id::Gad1, "gad7-1", Worry, TWO_WEEKS),
    scored(Id::Gad2, "gad7-2", Worry, TWO_WEEKS),
    scored(Id::Phq3, "phq9-3", Mood, TWO_WEEKS),
    scored(Id::Phq4, "phq9-4", Mood, TWO_WEEKS),
    scored(Id::Phq5, "phq9-5", Mood, TWO_WEEKS),
    scored(Id::Phq6, "phq9-6", Mood, TWO_WEEKS),
    scored(Id::Phq7, "phq9-7", Mood, TWO_WEEKS),
    scored(Id::Phq8, "phq9-8", Mood, TWO_WEEKS),
    scored(Id::Phq9, "phq9-9", Mood, TWO_WEEKS),
    scored(Id::Gad3, "gad7-3", Worry, TWO_WEEKS),
    scored(Id::Gad4, "gad7-4", Worry, TWO_WEEKS),
    scored(Id::Gad5, "gad7-5", Worry, TWO_WEEKS),
    scored(Id::Gad6, "gad7-6", Worry, TWO_WEEKS),
    scored(Id::Gad7, "gad7-7", Worry, TWO_WEEKS),
    scored(Id::TraumaEvent, "ptsd5-event", Trauma, NO_YES),
    scored(Id::Ptsd1, "ptsd5-1", Trauma, NO_YES),
    scored(Id::Ptsd2, "ptsd5-2", Trauma, NO_YES),
    scored(Id::Ptsd3, "ptsd5-3", Trauma, NO_YES),
    scored(Id::Ptsd4, "ptsd5-4", Trauma, NO_YES),
    scored(Id::Ptsd5, "ptsd5-5", Trauma, NO_YES),
    row(Id::Flashbacks, "flashbacks-most-days", Trauma, NO_YES).oneself(),
    row(Id::PanicDaily, "panic-most-days", Worry, NO_YES).oneself(),
    row(Id::IllnessTrouble, "illness-trouble", Highs, NO_YES),
    row(Id::SeenOdd, "seen-odd", Highs, NO_YES).proxy(),
    row(Id::SeenSleepless, "seen-sleepless", Highs, NO_YES).proxy(),
    row(
        Id::Highs,
        "highs",
        Highs,
        &[
            c("high-energy", 1),
            c("little-sleep", 1),
            c("racing", 1),
            c("voices-or-visions", 1),
            c("beliefs", 1),
        ],
    )
    .oneself()
    .several(),
    row(Id::Noticed, "others-worried", Highs, NO_YES).oneself(),
    row(Id::Still, "still-or-mute", Highs, NO_YES),
    row(Id::Told, "told-of-illness", Highs, NO_YES),
    row(Id::MindHospital, "mental-hospital-stay", Highs, NO_YES),
    row(
        Id::HighsDetail,
        "highs-detail",
        Highs,
        &[
            c("harms-life", 1),
            c("lost-control", 1),
            c("most-days", 1),
            c("distressing", 1),
            c("acted-on", 1),
            c("danger", 1),
        ],
    )
    .oneself()
    .several(),
    row(
        Id::Sleepless,
        "sleepless-nights",
        Highs,
        &[
            c("none", 0),
            c("1-2", 1),
            c("3-plus", 2),
            c("3-plus-agitated", 3),
        ],
    )
    .oneself(),
    row(
        Id::Eating,
        "eating",
        Eating,
        &[
            c("loss-of-control", 1),
            c("made-sick", 1),
            c("weight-loss", 1),
            c("feels-too-big", 1),
            c("food-rules-life", 1),
        ],
    )
    .oneself()
    .several(),
    row(Id::BingeDays, "binge-eating-days", Eating, DAYS_A_WEEK).oneself(),
    row(Id::PurgeDays, "purging-days", Eating, DAYS_A_WEEK).oneself(),
];
