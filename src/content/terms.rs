//! Words of the field that are explained where they stand.

use super::customs::calls_it_iop;
use super::sections::Section;
use crate::domain::item::ItemId;
use Term::*;

/// A word of the field.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Hash)]
pub enum Term {
    /// Intensive outpatient program.
    Iop,
    /// Partial hospitalization program.
    Php,
    /// Withdrawal, and detox.
    Withdrawal,
}

impl Term {
    /// All of them, in the order in which they are explained.
    pub const ALL: &'static [Self] = &[Iop, Php, Withdrawal];
}

/// The terms on the page that begins with an item. A test reads every word of it, in each language.
pub fn on_page(first: ItemId) -> &'static [Term] {
    match first {
        ItemId::TreatmentKinds | ItemId::LatestKind => Term::ALL,
        ItemId::Detox | ItemId::Health | ItemId::AlcoholLast => &[Withdrawal],
        _ => &[],
    }
}

/// The terms on a page behind the result, in a country by its id.
pub fn in_section(section: Section, country: &str) -> &'static [Term] {
    match section {
        Section::Family | Section::Ask => &[],
        // What programs are called, also in a provider's own words.
        Section::Programs => &[Iop, Php],
        Section::Week if !calls_it_iop(country) => &[Withdrawal],
        Section::Week | Section::Expect | Section::Compare | Section::Take => Term::ALL,
    }
}
