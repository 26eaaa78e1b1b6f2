//! Levels of care and how soon.

use serde::{Deserialize, Serialize};

/// A level of care, from least to most.
///
/// The number exists for the audit program only; people and files see [`Level::code`] or a name.
#[derive(
    Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Hash, Default, Serialize, Deserialize,
)]
#[serde(rename_all = "kebab-case")]
#[repr(u8)]
pub enum Level {
    /// No sign of a need for treatment now.
    #[default]
    SelfCare,
    /// Regular visits, under 9 hours a week.
    Outpatient,
    /// Intensive outpatient program, 9 to 19 hours a week.
    Iop,
    /// Day program (partial hospitalization), 20 or more hours a week.
    Php,
    /// Living at the program, staff around the clock.
    Residential,
    /// Hospital or detox unit, the same day.
    MedicalToday,
    /// Emergency services.
    Emergency,
}

impl Level {
    /// All levels, lowest first.
    pub const ALL: [Self; 7] = [
        Self::SelfCare,
        Self::Outpatient,
        Self::Iop,
        Self::Php,
        Self::Residential,
        Self::MedicalToday,
        Self::Emergency,
    ];

    /// The code used in files.
    pub const fn code(self) -> &'static str {
        match self {
            Self::SelfCare => "self-care",
            Self::Outpatient => "outpatient",
            Self::Iop => "iop",
            Self::Php => "php",
            Self::Residential => "residential",
            Self::MedicalToday => "medical-today",
            Self::Emergency => "emergency",
        }
    }

    /// The number used by the audit program, 0 to 6.
    pub const fn number(self) -> u8 {
        self as u8
    }
}

/// How soon to act, least pressing first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Hash, Default)]
pub enum Urgency {
    /// Within 14 days.
    #[default]
    FourteenDays,
    /// Within 7 days.
    SevenDays,
    /// Within 72 hours.
    SeventyTwoHours,
    /// Today.
    Today,
    /// Now.
    Now,
}

impl Urgency {
    /// All urgencies, least pressing first.
    pub const ALL: [Self; 5] = [
        Self::FourteenDays,
        Self::SevenDays,
        Self::SeventyTwoHours,
        Self::Today,
        Self::Now,
    ];

    /// The code used in files.
    pub const fn code(self) -> &'static str {
        match self {
            Self::FourteenDays => "14d",
            Self::SevenDays => "7d",
            Self::SeventyTwoHours => "72h",
            Self::Today => "today",
            Self::Now => "now",
        }
    }
}
