//! How soon, from level and ratings alone: the most pressing of all rows that hold. Safety interrupts
//! may make it sooner.
//!
//! Every condition is an "at least", so a worse rating can never make it later.

use super::for_audit;
use super::level::{Level, Urgency};
use super::rating::Domain::{E, P, S, U, W};
use super::rating::Profile;
use super::rules::Need::{self, Any, At};

/// One row of the table.
#[derive(Debug)]
pub struct UrgencyRule {
    /// Stable id, with the prefix `urgency.`.
    pub id: &'static str,
    /// How soon at the latest, when the row holds.
    pub urgency: Urgency,
    /// The level must be this high.
    pub level: Level,
    /// What must hold of the ratings as well.
    pub when: Option<Need>,
}

const fn at_level(id: &'static str, urgency: Urgency, level: Level) -> UrgencyRule {
    UrgencyRule {
        id: for_audit(id),
        urgency,
        level,
        when: None,
    }
}

const fn rated(id: &'static str, urgency: Urgency, level: Level, when: Need) -> UrgencyRule {
    UrgencyRule {
        id: for_audit(id),
        urgency,
        level,
        when: Some(when),
    }
}

/// All rows, the most pressing first. Where none holds: within 14 days.
pub static URGENCY_RULES: &[UrgencyRule] = &[
    at_level("urgency.emergency", Urgency::Now, Level::Emergency),
    at_level("urgency.medical", Urgency::Today, Level::MedicalToday),
    at_level(
        "urgency.residential",
        Urgency::SeventyTwoHours,
        Level::Residential,
    ),
    rated(
        "urgency.danger",
        Urgency::SeventyTwoHours,
        Level::SelfCare,
        Any(&[At(S, 2), At(W, 2)]),
    ),
    at_level("urgency.php", Urgency::SevenDays, Level::Php),
    rated(
        "urgency.iop",
        Urgency::SevenDays,
        Level::Iop,
        Any(&[At(P, 3), At(U, 3)]),
    ),
    rated(
        "urgency.unsafe",
        Urgency::SevenDays,
        Level::SelfCare,
        Any(&[At(S, 1), At(E, 4)]),
    ),
];

/// The most pressing urgency that holds for a profile at a level.
pub fn urgency(level: Level, profile: &Profile) -> Urgency {
    URGENCY_RULES
        .iter()
        .filter(|row| level >= row.level)
        .filter(|row| row.when.as_ref().is_none_or(|need| need.holds(profile)))
        .map(|row| row.urgency)
        .max()
        .unwrap_or_default()
}
