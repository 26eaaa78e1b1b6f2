//! What the provider offers, and which of it fits a result.
//!
//! Architecture invariant: the result comes first and stays as it is. Programs are looked at in
//! its light, never the other way round.

use super::plan::Planner;
use super::schedule::{Format, Schedule};
use crate::domain::item::ItemId;
use crate::domain::rating::Domain;
use crate::flow::answers::Answers;
use crate::flow::assessment::Assessment;
use crate::flow::marks::Marks;
use serde::{Deserialize, Serialize};

/// How a program stands to a result.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Fit {
    /// Its level is the result's, or lies in its range. What to ask about first, if anything.
    Level(Vec<Doubt>),
    /// It has another level.
    OtherLevel,
}

/// What to ask a program about before all else.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Doubt {
    /// It does not name drinking and drug use, which matter here.
    Use,
    /// It does not name mental health, which matters here.
    Mind,
    /// It is not where the person would like to be: at home, or at the program.
    Format,
    /// Sessions fall in hours that are taken.
    Week,
    /// It is at home, and something speaks against that or is not known: a room, safety, health.
    AtHome,
}

/// How a program stands to a result.
pub fn fit(program: &Program, found: &Assessment, answers: &Answers, marks: &Marks) -> Fit {
    let schedule = &program.schedule;
    if !found.shown.has(schedule.level) {
        return Fit::OtherLevel;
    }
    // From a rating of 2 on, a need of its own; see the rules.
    let matters = |domain| found.shown_ratings.lo.get(domain).get() >= 2;
    let names = |track| {
        let both = program.tracks.has(Track::CoOccurring);
        program.tracks.is_empty() || both || program.tracks.has(track)
    };
    let other_format = match schedule.format {
        Format::InPerson => answers.says(ItemId::Format, "virtual"),
        Format::Virtual => answers.says(ItemId::Format, "in-person"),
        Format::Mixed => false,
    };
    let at_home =
        schedule.format == Format::Virtual && !found.modifiers.iter().any(|m| m.id == "virtual_ok");
    let planner = Planner::new(answers, marks);
    let plan = planner.plan(schedule);
    let doubts = [
        (
            Doubt::Use,
            matters(Domain::U) && !names(Track::SubstanceUse),
        ),
        (
            Doubt::Mind,
            matters(Domain::P) && !names(Track::MentalHealth),
        ),
        (Doubt::Format, other_format),
        (Doubt::Week, !plan.conflicts.is_empty()),
        (Doubt::AtHome, at_home),
    ];
    Fit::Level(doubts.into_iter().filter(|d| d.1).map(|d| d.0).collect())
}

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
