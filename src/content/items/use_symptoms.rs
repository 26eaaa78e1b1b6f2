//! What use does to life: eleven symptoms over 12 months in own wording, and dangers in 30 days.

use super::row::{NO_YES, c, row, x};
use crate::domain::item::{Block::Use, Item, ItemId as Id};

pub(super) const ITEMS: &[Item] = &[
    row(
        Id::Controlled,
        "controlled-place",
        Use,
        &[x("no"), x("yes")],
    )
    .oneself(),
    row(Id::NoDayWithout, "no-day-without", Use, NO_YES),
    row(Id::CannotStop, "cannot-stop-once-started", Use, NO_YES),
    row(Id::Binge, "binge", Use, NO_YES),
    row(Id::UseMore, "use-more-than-meant", Use, NO_YES),
    row(Id::UseCut, "use-cannot-cut-down", Use, NO_YES),
    row(Id::UseTime, "use-time", Use, NO_YES),
    row(Id::UseCraving, "use-craving", Use, NO_YES).oneself(),
    row(Id::UseRoles, "use-duties", Use, NO_YES),
    row(Id::UseConflict, "use-despite-people", Use, NO_YES),
    row(Id::UseGaveUp, "use-gave-up", Use, NO_YES),
    row(Id::UseDanger, "use-in-danger", Use, NO_YES),
    row(Id::UseHealth, "use-despite-health", Use, NO_YES),
    row(Id::UseTolerance, "use-tolerance", Use, NO_YES).oneself(),
    row(Id::UseWithdrawal, "use-withdrawal", Use, NO_YES).oneself(),
    row(
        Id::Danger,
        "use-dangers",
        Use,
        &[
            c("driving", 1),
            c("injury", 1),
            c("caring-for-child", 1),
            c("opioids-alone", 1),
            c("opioids-mixed", 1),
        ],
    )
    .several(),
];
