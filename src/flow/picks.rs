//! What a person has ticked to take along.

use crate::content::parts::Part;

/// The ticked parts, one bit a part.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Picks(u8);

/// At first the next step and the numbers: nothing that repeats an answer.
impl Default for Picks {
    fn default() -> Self {
        Self::of(&[Part::Step, Part::Phone, Part::Lines])
    }
}

impl Picks {
    /// Nothing ticked.
    pub const NONE: Self = Self(0);

    /// These parts ticked.
    pub fn of(parts: &[Part]) -> Self {
        parts.iter().fold(Self::NONE, |p, part| p.with(*part))
    }

    /// Whether a part is ticked.
    pub const fn has(self, part: Part) -> bool {
        self.0 & (1 << part as u8) != 0
    }

    /// The same with a part ticked.
    #[must_use]
    pub const fn with(self, part: Part) -> Self {
        Self(self.0 | 1 << part as u8)
    }

    /// The same with a part ticked that was not, or the other way round.
    #[must_use]
    pub const fn toggled(self, part: Part) -> Self {
        Self(self.0 ^ (1 << part as u8))
    }
}
