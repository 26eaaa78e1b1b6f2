//! The published instruments: exact wording, exact scoring, owner and permission.
//!
//! Source: the published manuals. Only instruments that their owners let anyone reproduce.

use super::facts::{GAD2, GAD7, PHQ2, PHQ9, PTSD5};
use crate::domain::condition::Answers;
use crate::domain::item::ItemId;

/// One published instrument.
#[derive(Debug)]
pub struct Instrument {
    /// Its name.
    pub name: &'static str,
    /// Its items, in the published order.
    pub items: &'static [ItemId],
    /// The greatest total.
    pub most: u8,
    /// The cut-points used here.
    pub cut_points: &'static [u8],
    /// The LOINC code of the panel, where it is confirmed.
    pub panel: Option<&'static str>,
    /// The LOINC codes of the items, in order; empty where they are not confirmed.
    pub item_codes: &'static [&'static str],
    /// The LOINC code of the total, where it is confirmed.
    pub total: Option<&'static str>,
    /// Owner and permission.
    pub permission: &'static str,
}

const SPITZER: &str = "Developed by Drs. Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and \
    colleagues, with an educational grant from Pfizer Inc. No permission required to reproduce, \
    translate, display or distribute.";

const PHQ9_CODES: &[&str] = &[
    "44250-9", "44255-8", "44259-0", "44254-1", "44251-7", "44258-2", "44252-5", "44253-3",
    "44260-8",
];

const GAD7_CODES: &[&str] = &[
    "69725-0", "68509-9", "69733-4", "69734-2", "69735-9", "69689-8", "69736-7",
];

/// All instruments.
pub static INSTRUMENTS: &[Instrument] = &[
    Instrument {
        name: "PHQ-9",
        items: PHQ9,
        most: 27,
        cut_points: &[5, 10, 15, 20],
        panel: Some("44249-1"),
        item_codes: PHQ9_CODES,
        total: Some("44261-6"),
        permission: SPITZER,
    },
    Instrument {
        name: "PHQ-2",
        items: PHQ2,
        most: 6,
        cut_points: &[2],
        panel: Some("55757-9"),
        item_codes: &["44250-9", "44255-8"],
        total: Some("55758-7"),
        permission: SPITZER,
    },
    Instrument {
        name: "GAD-7",
        items: GAD7,
        most: 21,
        cut_points: &[5, 10, 15],
        panel: Some("69737-5"),
        item_codes: GAD7_CODES,
        total: Some("70274-6"),
        permission: SPITZER,
    },
    Instrument {
        name: "GAD-2",
        items: GAD2,
        most: 6,
        cut_points: &[2],
        panel: None,
        item_codes: &["69725-0", "68509-9"],
        total: None,
        permission: SPITZER,
    },
    Instrument {
        name: "PC-PTSD-5",
        items: PTSD5,
        most: 5,
        cut_points: &[3, 4],
        panel: None,
        item_codes: &[],
        total: None,
        permission: "Prins, Bovin, Kimerling and others (2015), US National Center for PTSD. \
            A work of the US government, in the public domain.",
    },
];

/// A total with unknowns: from all missing items at 0 to all at their most.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Total {
    /// The least that it can be.
    pub lo: u8,
    /// The most that it can be.
    pub hi: u8,
}

impl Instrument {
    /// The total of the answers. It is a score only when both ends are equal: the published
    /// totals need every item.
    pub fn total(&self, answers: &dyn Answers) -> Total {
        self.items.iter().fold(Total { lo: 0, hi: 0 }, |sum, id| {
            let (lo, hi) = answers.ordinals(*id);
            Total {
                lo: sum.lo + lo,
                hi: sum.hi + hi,
            }
        })
    }
}
