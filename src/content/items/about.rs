//! Who answers, about whom.

use super::row::{c, row, x};
use crate::domain::item::{Block::About, Item, ItemId as Id};

pub(super) const ITEMS: &[Item] = &[
    row(Id::Who, "who", About, &[x("me"), x("someone")]).teens(),
    row(
        Id::Relationship,
        "relationship",
        About,
        &[
            x("partner"),
            x("parent"),
            x("child"),
            x("relative"),
            x("friend"),
            x("other"),
        ],
    )
    .proxy()
    .teens(),
    row(
        Id::Contact,
        "contact",
        About,
        &[x("daily"), x("weekly"), x("less")],
    )
    .proxy(),
    row(
        Id::Confidence,
        "confidence",
        About,
        &[x("sure"), x("fairly"), x("unsure")],
    )
    .proxy(),
    row(
        Id::Age,
        "age",
        About,
        &[x("under-13"), x("13-17"), c("18-64", 0), c("65-plus", 1)],
    )
    .teens(),
    row(
        Id::Country,
        "country",
        About,
        &[
            x("us"),
            x("uk"),
            x("ie"),
            x("ca"),
            x("au"),
            x("nz"),
            x("in"),
            x("other"),
        ],
    )
    .teens(),
    row(
        Id::Pregnancy,
        "pregnancy",
        About,
        &[
            c("no", 0),
            c("pregnant", 1),
            c("birth-6-weeks", 1),
            c("birth-12-months", 1),
        ],
    )
    .teens(),
];
