//! The words of levels of care side by side.

use super::List;
use crate::domain::level::Level;

/// The levels that are compared.
pub const COMPARED: [Level; 5] = [
    Level::Outpatient,
    Level::Iop,
    Level::Php,
    Level::Residential,
    Level::MedicalToday,
];

/// How many things are said of each level.
pub const ASPECTS: usize = 6;

texts! {
    /// The words of levels of care side by side.
    #[derive(Debug)]
    pub struct CompareText {
        /// What to know first.
        pub lead: &'static str,
        /// A short name for each level, in the order of [`COMPARED`].
        pub names: List<5>,
        /// What is compared, and what is said of each level.
        pub aspects: [(&'static str, List<5>); ASPECTS],
        /// Where it comes from.
        pub source: &'static str,
    }
}
