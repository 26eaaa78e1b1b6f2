//! The person's own week: what is taken, and what they wish for.

use super::schedule::{Format, Session};
use crate::domain::item::{Choices, ItemId};
use crate::flow::answers::Answers;
use crate::flow::marks::{Cell, Cells, Marks, Part, Use};

/// The hour at which an evening begins.
pub const EVENING: u16 = 17;

/// The hour at which a night begins.
pub const NIGHT: u16 = 22;

/// What each part of each day is used for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Week([Use; Cell::COUNT]);

/// What the practical answers say about a program.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Wishes {
    /// In person or virtual, as far as it was said.
    format: Option<Format>,
    /// Any format would do.
    any: bool,
    /// A private room: yes, no, not said.
    room: Option<bool>,
    /// Morning, afternoon, evening, weekend; empty for no wish.
    times: Choices,
    /// Someone has to look after others during sessions.
    pub care: Need,
    /// A ride is needed.
    pub ride: Need,
}

/// The answers of "no, sometimes, yes".
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Need {
    /// Not needed, or not said.
    No,
    /// Sometimes.
    Sometimes,
    /// Always.
    Yes,
}

impl Week {
    /// The week as it was marked. Where nothing was marked, work or school hours stand as they
    /// were answered, and the day after a night of work is kept for sleep until evening.
    pub fn new(answers: &Answers, marks: &Marks) -> Self {
        let says = |choice| answers.says(ItemId::Busy, choice);
        let busy = |part| match part {
            Part::Morning => says("mornings") || says("days"),
            Part::Afternoon => says("days"),
            Part::Evening => says("evenings"),
            Part::Night => says("nights"),
        };
        let work = |cell: Cell| match marks.get(cell) {
            None if cell.day() < 5 && busy(cell.part()) => Use::Work,
            mark => mark.unwrap_or(Use::Free),
        };
        let mut week = Self([Use::Free; Cell::COUNT]);
        for (cell, slot) in Cell::all().zip(&mut week.0) {
            let night_before = Cell::new(cell.day() + 6, Part::Night);
            let sleeps = matches!(cell.part(), Part::Morning | Part::Afternoon)
                && work(night_before) == Use::Work;
            *slot = match work(cell) {
                Use::Free if sleeps && marks.get(cell).is_none() => Use::Sleep,
                used => used,
            };
        }
        week
    }

    /// What a part of a day is used for.
    pub fn get(&self, cell: Cell) -> Use {
        self.0.get(cell.index()).copied().unwrap_or(Use::Free)
    }

    /// What is taken.
    pub fn taken(&self) -> Cells {
        Cell::all().filter(|c| self.get(*c) != Use::Free).collect()
    }
}

impl Wishes {
    /// What was said.
    pub fn new(answers: &Answers) -> Self {
        let need = |id| {
            if answers.says(id, "yes") {
                Need::Yes
            } else if answers.says(id, "sometimes") {
                Need::Sometimes
            } else {
                Need::No
            }
        };
        let format = [
            ("in-person", Format::InPerson),
            ("virtual", Format::Virtual),
            ("mixed", Format::Mixed),
        ]
        .into_iter()
        .find(|(choice, _)| answers.says(ItemId::Format, choice));
        Self {
            format: format.map(|(_, format)| format),
            any: answers.says(ItemId::Format, "any"),
            room: answers
                .chosen(ItemId::PrivateSpace)
                .map(|_| answers.says(ItemId::PrivateSpace, "yes")),
            times: answers.chosen(ItemId::Times).unwrap_or_default(),
            care: need(ItemId::Childcare),
            ride: need(ItemId::Transport),
        }
    }

    /// Whether a format suits. Nobody is planned to sit in a session where others can listen.
    pub fn allows(&self, format: Format) -> bool {
        match (self.room, self.format) {
            (Some(false), _) => format == Format::InPerson,
            (_, wish) => wish.is_none_or(|wish| format == wish),
        }
    }

    /// Whether a format needs a private room, and nothing was said that speaks for one.
    pub fn doubts(&self, format: Format) -> bool {
        format != Format::InPerson && self.room.is_none() && self.format.is_none() && !self.any
    }

    /// Whether sessions at home were wished for, or would do, and there is no room for them.
    pub fn lacks_room(&self) -> bool {
        self.room == Some(false)
            && (self.any || matches!(self.format, Some(Format::Virtual | Format::Mixed)))
    }

    /// Whether a session is at a time that suits.
    pub fn suits(&self, session: Session) -> bool {
        let place = match session.start / 60 {
            _ if session.day >= 5 => 3,
            6..12 => 0,
            12..EVENING => 1,
            EVENING..NIGHT => 2,
            _ => usize::MAX,
        };
        self.times.is_empty() || self.times.has(place)
    }
}

/// The parts of the week that a session touches.
pub fn touched(session: Session) -> impl Iterator<Item = Cell> {
    const HOUR: u16 = 60;
    [
        (0, 6, 6, Part::Night),
        (6, 12, 0, Part::Morning),
        (12, EVENING, 0, Part::Afternoon),
        (EVENING, NIGHT, 0, Part::Evening),
        (NIGHT, 24, 0, Part::Night),
    ]
    .into_iter()
    .filter(move |(from, to, ..)| session.start < to * HOUR && from * HOUR < session.end())
    .map(move |(_, _, days, part)| Cell::new(session.day + days, part))
}
