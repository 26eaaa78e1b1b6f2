//! What the provider offers, and which of it fits a result.
//!
//! Architecture invariant: the result comes first and stays as it is. Programs are looked at in
//! its light, never the other way round.

use super::schedule::Schedule;
use serde::{Deserialize, Serialize};

/// A program of the provider: one group with its own week.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Program {
    /// Its name, 1 to 80 characters.
    pub name: String,
    /// Its level, where it takes place, and its week. A residential program, or one whose hours
    /// are not said, has no sessions.
    pub schedule: Schedule,
    /// The place of its location in the settings.
    pub location: Option<u8>,
    /// What or whom it is for. Empty: not said.
    pub tracks: Tracks,
}

/// What or whom a program is for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub enum Track {
    /// Drinking and drug use.
    SubstanceUse,
    /// Mood, worry and other mental health.
    MentalHealth,
    /// Both at once.
    CoOccurring,
    /// After trauma.
    Trauma,
    /// Eating.
    EatingDisorder,
    /// Around birth.
    Perinatal,
    /// Older adults.
    OlderAdults,
}

impl Track {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::SubstanceUse,
        Self::MentalHealth,
        Self::CoOccurring,
        Self::Trauma,
        Self::EatingDisorder,
        Self::Perinatal,
        Self::OlderAdults,
    ];
}

/// A set of tracks.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Tracks(u8);

impl Tracks {
    /// The set with one more.
    #[must_use]
    pub const fn with(self, track: Track) -> Self {
        Self(self.0 | 1 << track as u8)
    }

    /// Whether the track is in it.
    pub const fn has(self, track: Track) -> bool {
        self.0 & 1 << track as u8 != 0
    }

    /// Whether nothing was said.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }
}
