//! Alcohol. Four or more drinks in a day opens the rest, for everyone alike.

use super::row::{c, row};
use crate::domain::item::{Block::Alcohol, Item, ItemId as Id};
use crate::domain::source::Source;

pub(super) const ITEMS: &[Item] = &[
    row(
        Id::AlcoholHeavy,
        "alcohol-heavy-days",
        Alcohol,
        &[
            c("none", 0),
            c("treated", 1),
            c("1-2-days", 2),
            c("3-11-days", 3),
            c("monthly", 4),
            c("weekly", 5),
            c("more", 6),
        ],
    ),
    row(
        Id::AlcoholDays,
        "alcohol-days",
        Alcohol,
        &[
            c("none", 0),
            c("1-3-month", 1),
            c("1-2-week", 2),
            c("3-4-week", 3),
            c("5-6-week", 4),
            c("daily", 5),
        ],
    ),
    row(
        Id::AlcoholDrinks,
        "alcohol-drinks",
        Alcohol,
        &[
            c("1-2", 0),
            c("3-4", 1),
            c("5-8", 2),
            c("9-17", 3),
            c("18-plus", 4),
        ],
    )
    .from(Source::N),
];
