//! The pages behind the result: what they are, and beside which results they are offered.

use crate::domain::level::Level;

/// A page behind the result.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Hash)]
pub enum Section {
    /// A week of an intensive outpatient program.
    Week,
    /// Questions to ask a program.
    Ask,
    /// What to take along.
    Take,
}

impl Section {
    /// All of them, in the order of the list on the result page.
    pub const ALL: &'static [Self] = &[Self::Week, Self::Ask, Self::Take];

    /// Whether it is offered beside this result. Where care is needed the same day, programs are
    /// not; what a person takes along also serves a hospital.
    pub fn is_offered(self, level: Level) -> bool {
        match self {
            Self::Week | Self::Ask => level < Level::MedicalToday,
            Self::Take => true,
        }
    }
}
