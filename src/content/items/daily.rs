//! Daily life, health, home and people.

use super::row::{NO_YES, SOME_LOT, YES_NO, c, row, x};
use crate::domain::item::Block::{Daily, Health, Home, People};
use crate::domain::item::{Choice, Item, ItemId as Id};

const DAYS_A_WEEK: &[Choice] = &[c("none", 0), c("under-1", 1), c("1-3", 2), c("4-plus", 3)];

pub(super) const ITEMS: &[Item] = &[
    row(Id::Roles, "roles-days", Daily, DAYS_A_WEEK),
    row(Id::SelfCare, "self-care-days", Daily, DAYS_A_WEEK),
    row(
        Id::Health,
        "health",
        Health,
        &[
            c("steady", 1),
            c("worse-or-untreated", 1),
            c("epilepsy", 1),
            c("heart-liver-lung", 1),
            c("head-injury", 1),
            c("told-hospital", 1),
            c("no-fluids", 1),
            c("weight-low", 1),
            c("near-fainting", 1),
        ],
    )
    .several(),
    row(
        Id::PregnancyDanger,
        "pregnancy-danger",
        Health,
        &[c("bleeding", 1), c("strong-pain", 1), c("told-danger", 1)],
    )
    .several(),
    row(
        Id::Living,
        "living",
        Home,
        &[
            c("own", 0),
            c("family", 0),
            c("sober-living", 0),
            c("shelter", 1),
            c("rough", 2),
        ],
    ),
    row(Id::MustLeave, "must-leave-home", Home, NO_YES),
    row(Id::MustLive, "must-live-with", Home, NO_YES),
    row(Id::Dependents, "dependents", Daily, &[x("no"), x("yes")]),
    row(Id::SelfDanger, "self-care-danger", Daily, NO_YES),
    row(Id::HomeUse, "home-use", Home, SOME_LOT),
    row(Id::HomeConflict, "home-conflict", Home, SOME_LOT),
    row(Id::CloseUse, "close-people-use", Home, SOME_LOT),
    row(Id::Strain, "strain", Home, SOME_LOT),
    row(
        Id::People,
        "people",
        People,
        &[
            c("two-or-more", 0),
            c("one", 1),
            c("far-or-unreliable", 2),
            c("one-unreliable", 3),
            c("nobody", 4),
        ],
    ),
    row(Id::Professional, "professional", People, YES_NO),
    row(Id::Stay, "someone-to-stay", People, YES_NO),
];
