//! The pages behind the result: what they are, and beside which results they are offered.

use crate::domain::level::Level;

/// A page behind the result.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Hash)]
pub enum Section {
    /// For someone who worries about someone else.
    Family,
    /// A week of an intensive outpatient program.
    Week,
    /// What to expect of a program.
    Expect,
    /// Levels of care side by side.
    Compare,
    /// Questions to ask a program.
    Ask,
    /// What the provider offers, and other ways to care.
    Programs,
    /// What to take along.
    Take,
}

impl Section {
    /// All of them, in the order of the list on the result page.
    pub const ALL: &'static [Self] = &[
        Self::Family,
        Self::Week,
        Self::Expect,
        Self::Compare,
        Self::Ask,
        Self::Programs,
        Self::Take,
    ];

    /// Whether it is offered beside this result; `proxy`: someone else answers. Where care is
    /// needed the same day, programs are not.
    pub fn is_offered(self, level: Level, proxy: bool) -> bool {
        match self {
            Self::Family => proxy && level < Level::MedicalToday,
            Self::Week | Self::Expect | Self::Compare | Self::Ask => level < Level::MedicalToday,
            Self::Programs => level > Level::SelfCare && level < Level::MedicalToday,
            // What a person takes along also serves a hospital.
            Self::Take => true,
        }
    }
}
