//! Treatment so far, and readiness.

use super::row::{NO_YES, c, row, x};
use crate::domain::item::Block::{Readiness, Treatment};
use crate::domain::item::{Item, ItemId as Id};

pub(super) const ITEMS: &[Item] = &[
    row(
        Id::TreatmentKinds,
        "treatment-kinds",
        Treatment,
        &[
            x("therapy"),
            x("medication"),
            x("clinic"),
            x("iop"),
            x("php"),
            x("detox"),
            x("residential"),
            x("hospital"),
            x("peer-group"),
        ],
    )
    .several_context(),
    row(
        Id::LatestKind,
        "latest-kind",
        Treatment,
        &[
            x("therapy-or-medication"),
            x("clinic"),
            x("iop"),
            x("php"),
            x("detox"),
            x("residential"),
            x("hospital"),
        ],
    ),
    row(
        Id::LatestEnd,
        "latest-end",
        Treatment,
        &[
            c("over-a-year", 0),
            c("12-months", 1),
            c("6-months", 2),
            c("90-days", 3),
            c("30-days", 4),
            c("still-in-it", 5),
        ],
    ),
    row(
        Id::Benefit,
        "latest-benefit",
        Treatment,
        &[c("good", 0), c("partial", 1), c("none", 2), c("worse", 3)],
    ),
    row(
        Id::ReturnAfter,
        "return-after",
        Treatment,
        &[
            c("no", 0),
            c("slip", 1),
            c("after-a-year", 2),
            c("within-a-year", 3),
            c("within-90-days", 4),
            c("within-30-days", 5),
        ],
    ),
    row(
        Id::TherapyFailed,
        "therapy-and-medication-failed",
        Treatment,
        NO_YES,
    ),
    row(Id::StoppedMedicine, "stopped-medication", Treatment, NO_YES),
    row(Id::LeftEarly, "left-early", Treatment, NO_YES),
    row(Id::ManyStays, "many-stays", Treatment, NO_YES),
    row(
        Id::Readiness,
        "readiness",
        Readiness,
        &[
            c("ready", 0),
            c("mostly", 1),
            c("unsure", 2),
            c("no-program", 3),
            c("refuses", 4),
        ],
    ),
];
