//! What gives a rating.

use super::condition::When;
use super::rating::Domain;
use super::source::Source;

/// The time that an anchor looks at.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Window {
    /// Right now, or in the past day.
    Now,
    /// The past 7 days.
    Days7,
    /// The past 14 days.
    Days14,
    /// The past 30 days: the default.
    Days30,
    /// The past 90 days.
    Days90,
    /// The past 6 months.
    Months6,
    /// The past 12 months.
    Months12,
    /// The past 5 years.
    Years5,
    /// Ever.
    Ever,
    /// As each part says.
    Mixed,
}

impl Window {
    /// The window in words.
    pub const fn words(self) -> &'static str {
        match self {
            Self::Now => "now or past 24 hours",
            Self::Days7 => "past 7 days",
            Self::Days14 => "past 14 days",
            Self::Days30 => "past 30 days",
            Self::Days90 => "past 90 days",
            Self::Months6 => "past 6 months",
            Self::Months12 => "past 12 months",
            Self::Years5 => "past 5 years",
            Self::Ever => "ever",
            Self::Mixed => "as each part says",
        }
    }
}

/// One reason for a rating: a boolean over answers.
#[derive(Debug)]
pub struct Anchor {
    /// Stable id, with the prefix `anchor.`.
    pub id: &'static str,
    /// The domain it rates.
    pub domain: Domain,
    /// The rating it gives, 1 to 4.
    pub rating: u8,
    /// When it holds.
    pub when: When,
    /// The time it looks at.
    pub window: Window,
    /// Where it comes from.
    pub source: Source,
    /// The anchor in a clinician's words.
    pub words: &'static str,
}
