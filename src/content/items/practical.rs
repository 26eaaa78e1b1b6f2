//! Practical things: asked after the result, for planning only, never part of the level.

use super::row::{NO_YES, row, x};
use crate::domain::item::{Block::Practical, Choice, Item, ItemId as Id};

const NEED: &[Choice] = &[x("no"), x("sometimes"), x("yes")];

pub(super) const ITEMS: &[Item] = &[
    row(
        Id::Busy,
        "work-or-school-hours",
        Practical,
        &[
            x("none"),
            x("mornings"),
            x("days"),
            x("evenings"),
            x("nights"),
            x("shifts"),
        ],
    ),
    row(
        Id::Times,
        "times-that-suit",
        Practical,
        &[x("mornings"), x("afternoons"), x("evenings"), x("weekends")],
    )
    .several_context(),
    row(Id::Childcare, "childcare-needed", Practical, NEED),
    row(Id::Transport, "transport-needed", Practical, NEED),
    row(Id::PrivateSpace, "private-space", Practical, NO_YES),
    row(
        Id::Format,
        "in-person-or-virtual",
        Practical,
        &[x("in-person"), x("virtual"), x("mixed"), x("any")],
    ),
    row(
        Id::Insurance,
        "insurance",
        Practical,
        &[
            x("employer"),
            x("medicaid"),
            x("medicare"),
            x("other"),
            x("none"),
        ],
    ),
    row(
        Id::Language,
        "language",
        Practical,
        &[x("english"), x("spanish"), x("other")],
    ),
];
