//! Modifiers: what stands beside the level and never changes it.

use super::facts::{DRANK_YEAR, EATING_PROBLEM, NEW_MOTHER, OPIOIDS_MOST_DAYS, PTSD5};
use super::pick::{any_of, is, one_of};
use crate::domain::condition::When::{self, All, Any, Is, Sum};
use crate::domain::item::ItemId as Id;
use crate::domain::rating::Domain::{E, M, P, R, S, U, W};
use crate::domain::rules::Need::{self, At};

/// One row of the table of modifiers. All parts that are given must hold.
#[derive(Debug)]
pub struct Modifier {
    /// Stable id used in files.
    pub id: &'static str,
    /// What the ratings must be.
    pub rated: Option<Need>,
    /// What the answers must be.
    pub said: Option<When>,
    /// What the ratings, at worst, must not be.
    pub unless: Option<Need>,
    /// The numbers of the lowest and the highest level it applies to.
    pub levels: (u8, u8),
}

const ANY_LEVEL: (u8, u8) = (0, 6);

const fn rated(id: &'static str, need: Need) -> Modifier {
    Modifier {
        id,
        rated: Some(need),
        said: None,
        unless: None,
        levels: ANY_LEVEL,
    }
}

const fn said(id: &'static str, when: When) -> Modifier {
    Modifier {
        id,
        rated: None,
        said: Some(when),
        unless: None,
        levels: ANY_LEVEL,
    }
}

/// All modifiers.
pub static MODIFIERS: &[Modifier] = &[
    rated("detox_first", At(W, 2)),
    said(
        "moud",
        Any(&[
            All(&[
                is(Id::DrugKinds, "opioids"),
                Any(&[is(Id::OpioidRx, "not-prescribed"), is(Id::Who, "someone")]),
            ]),
            Is(&OPIOIDS_MOST_DAYS),
            is(Id::OpioidMedicine, "yes"),
        ]),
    ),
    Modifier {
        id: "maud",
        rated: Some(At(U, 2)),
        said: Some(Is(&DRANK_YEAR)),
        unless: None,
        levels: ANY_LEVEL,
    },
    rated("psych_eval", At(P, 3)),
    said(
        "perinatal",
        Any(&[is(Id::Pregnancy, "pregnant"), Is(&NEW_MOTHER)]),
    ),
    Modifier {
        id: "safe_housing",
        rated: Some(At(E, 3)),
        said: None,
        unless: None,
        levels: (2, 3),
    },
    rated("motivational_start", At(R, 2)),
    rated("co_occurring", Need::All(&[At(U, 2), At(P, 2)])),
    said(
        "eating",
        Any(&[
            any_of(Id::Eating, 2),
            is(Id::BingeDays, "4-plus"),
            is(Id::PurgeDays, "4-plus"),
            All(&[
                Is(&EATING_PROBLEM),
                one_of(Id::Health, &["weight-low", "near-fainting"]),
            ]),
        ]),
    ),
    said("trauma", Sum(PTSD5, 3)),
    said("older", is(Id::Age, "65-plus")),
    Modifier {
        id: "virtual_ok",
        rated: None,
        said: Some(is(Id::PrivateSpace, "yes")),
        unless: Some(Need::Any(&[
            At(S, 2),
            At(W, 2),
            At(E, 3),
            At(M, 3),
            At(P, 4),
        ])),
        levels: (1, 3),
    },
    said(
        "naloxone",
        Any(&[
            is(Id::DrugKinds, "opioids"),
            is(Id::OpioidMedicine, "yes"),
            is(Id::NotPharmacy, "yes"),
        ]),
    ),
];
