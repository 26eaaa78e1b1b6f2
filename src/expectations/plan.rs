//! The program that fits a week: fewest conflicts, then no doubt about a private room, then least
//! travel, then most sessions at times that suit; of equals the first.

use super::programs::{EVENINGS, STANDARD};
use super::schedule::{Format, Schedule};
use super::week::{Need, Week, Wishes, touched};
use crate::domain::item::ItemId;
use crate::domain::level::Level;
use crate::flow::answers::Answers;
use crate::flow::marks::{Cell, Cells, Marks, Part, Use};

/// Travel to one session and back, in minutes: a round figure, said where it is used.
const TRAVEL: u32 = 60;

/// A program in a person's week.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Plan<'a> {
    /// The program.
    pub schedule: &'a Schedule,
    /// The parts of the week that are taken and have a session.
    pub conflicts: Cells,
    /// Travel, in minutes a week.
    pub travel: u32,
    /// How long someone else looks after others, in minutes a week, travel included.
    pub care: u32,
    /// The mornings, afternoons and evenings that are not taken and have no session.
    pub free: Cells,
    /// How many sessions are at a time that does not suit.
    misfits: usize,
}

/// What to say beside a plan.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Note {
    /// Sessions at home were wished for, and there is no private room.
    NoRoom,
    /// What sessions at home need.
    AtHome,
    /// Medicare does not pay for an IOP at home.
    MedicareAtHome,
    /// A ride is needed, and Medicaid may pay for it.
    MedicaidRide,
    /// A ride is needed.
    Ride,
    /// Work or school at changing hours.
    Shifts,
    /// The day after a night of work is kept for sleep.
    Nights,
}

/// What a person's week is planned from.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Planner {
    /// The week.
    pub week: Week,
    /// The wishes.
    pub wishes: Wishes,
}

impl Planner {
    /// A planner for what was answered and marked.
    pub fn new(answers: &Answers, marks: &Marks) -> Self {
        Self {
            week: Week::new(answers, marks),
            wishes: Wishes::new(answers),
        }
    }

    /// The programs of a level that suit, from the provider's own where it has any of that level;
    /// those are without fault, as settings refuse any other.
    /// Where no format suits, all of them. Best fit first: see the top of this module. Never empty.
    pub fn choices<'a>(&self, level: Level, own: &[&'a Schedule]) -> Vec<Plan<'a>> {
        let mut found: Vec<&'a Schedule> = own.to_vec();
        found.retain(|s| s.level == level && !s.sessions.is_empty());
        if found.is_empty() {
            found.extend(STANDARD.iter().filter(|s| s.level == level));
        }
        if found.is_empty() {
            found.push(&EVENINGS);
        }
        let suits = |s: &&Schedule| self.wishes.allows(s.format);
        let none = !found.iter().any(suits);
        let rank = |p: &Plan| {
            let doubts = self.wishes.doubts(p.schedule.format);
            (p.conflicts.len(), doubts, p.travel, p.misfits)
        };
        let mut plans: Vec<Plan> = Vec::new();
        for schedule in found.into_iter().filter(|s| none || suits(s)) {
            let plan = self.plan(schedule);
            let worse = plans.iter().position(|p| rank(p) > rank(&plan));
            plans.insert(worse.unwrap_or(plans.len()), plan);
        }
        plans
    }

    /// The program of a level that fits best.
    pub fn fit<'a>(&self, level: Level, own: &[&'a Schedule]) -> Plan<'a> {
        let first = self.choices(level, own).into_iter().next();
        first.unwrap_or_else(|| self.plan(&EVENINGS))
    }

    /// What a program means for this week.
    pub fn plan<'a>(&self, schedule: &'a Schedule) -> Plan<'a> {
        let taken = self.week.taken();
        let used: Cells = schedule.sessions.iter().flat_map(|s| touched(*s)).collect();
        let trip = match schedule.format {
            Format::InPerson => TRAVEL,
            Format::Mixed => TRAVEL / 2,
            Format::Virtual => 0,
        };
        // Marked care of others needs cover; so does the rest, where it was said.
        let care = schedule.sessions.iter().filter(|s| {
            self.wishes.care != Need::No || touched(**s).any(|c| self.week.get(c) == Use::Care)
        });
        Plan {
            schedule,
            conflicts: used.iter().filter(|c| taken.has(*c)).collect(),
            travel: schedule.sessions.iter().map(|_| trip).sum(),
            care: care.map(|s| u32::from(s.length) + trip).sum(),
            free: Cell::all()
                .filter(|c| c.part() != Part::Night && !taken.has(*c) && !used.has(*c))
                .collect(),
            misfits: schedule
                .sessions
                .iter()
                .filter(|s| !self.wishes.suits(**s))
                .count(),
        }
    }

    /// What to say beside a plan, most helpful first.
    pub fn notes(&self, answers: &Answers, plan: &Plan) -> Vec<Note> {
        let us = answers.says(ItemId::Country, "us");
        let insured = |by| us && answers.says(ItemId::Insurance, by);
        let travels = plan.travel > 0 && self.wishes.ride != Need::No;
        let home = plan.schedule.format != Format::InPerson;
        let sleeps = Cell::all().any(|c| self.week.get(c) == Use::Sleep);
        [
            (self.wishes.lacks_room() && !home, Note::NoRoom),
            (travels && insured("medicaid"), Note::MedicaidRide),
            (travels && !insured("medicaid"), Note::Ride),
            (home, Note::AtHome),
            (home && insured("medicare"), Note::MedicareAtHome),
            (answers.says(ItemId::Busy, "shifts"), Note::Shifts),
            (sleeps, Note::Nights),
        ]
        .into_iter()
        .filter_map(|(holds, note)| holds.then_some(note))
        .collect()
    }
}
