//! Which items are open, and what is known of each.
//!
//! The set of open items comes first; scoring reads only those.

use super::answers::Answers;
use crate::content::gates::gate;
use crate::content::items::{all, item};
use crate::domain::condition::{Answers as Source, Reading, Truth};
use crate::domain::item::{Absent, Choices, ITEM_COUNT, Item, ItemId, Kind, Response, Safety};

/// How an unanswered item counts.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Stance {
    /// It could be anything.
    Strict,
    /// As the result page counts: a safety screen at best, the follow-up of a positive safety
    /// answer at worst, all else could be anything.
    Shown,
    /// As [`Stance::Shown`], but a follow-up that has not been asked yet does not count.
    Live,
}

/// The stage of life that decides what may be asked and shown.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Stage {
    /// Under 13: crisis lines, then a trusted adult.
    Child,
    /// 13 to 17: the safety block and routes for teens; no level.
    Teen,
    /// 18 or over, or not said.
    Adult,
}

/// The person's stage of life.
pub fn stage(answers: &Answers) -> Stage {
    if answers.says(ItemId::Age, "under-13") {
        Stage::Child
    } else if answers.says(ItemId::Age, "13-17") {
        Stage::Teen
    } else {
        Stage::Adult
    }
}

/// Whether the answers are about someone else.
pub fn is_proxy(answers: &Answers) -> bool {
    answers.says(ItemId::Who, "someone")
}

/// What is known of each item.
#[derive(Clone, Debug)]
pub struct Readings {
    open: [Truth; ITEM_COUNT],
    known: [Reading; ITEM_COUNT],
}

impl Readings {
    /// Reads answers under a stance.
    pub fn new(answers: &Answers, stance: Stance) -> Self {
        let mut readings = Self {
            open: [Truth::MAYBE; ITEM_COUNT],
            known: [Reading::Unknown; ITEM_COUNT],
        };
        let (stage, proxy) = (stage(answers), is_proxy(answers));
        // Gates read items that may stand later in the bank. Each pass settles at least one more
        // link of the longest chain of gates; the chains are short and have no loops.
        while readings.settle(answers, stance, stage, proxy) {}
        readings
    }

    fn settle(&mut self, answers: &Answers, stance: Stance, stage: Stage, proxy: bool) -> bool {
        let mut changed = false;
        for row in all() {
            let open = if eligible(row, stage, proxy) {
                gate(row.id).map_or(Truth::YES, |when| when.read(self))
            } else {
                Truth::NO
            };
            let reading = read(row, open, answers.get(row.id), stance);
            let index = row.id as usize;
            if let (Some(o), Some(k)) = (self.open.get_mut(index), self.known.get_mut(index)) {
                changed |= *o != open || *k != reading;
                (*o, *k) = (open, reading);
            }
        }
        changed
    }

    /// Whether an item is open: asked, and counted when answered.
    pub fn is_open(&self, id: ItemId) -> bool {
        self.open.get(id as usize).is_some_and(|t| t.lo)
    }

    /// Whether an item may yet be open.
    pub fn may_open(&self, id: ItemId) -> bool {
        self.open.get(id as usize).is_some_and(|t| t.hi)
    }
}

impl Source for Readings {
    fn reading(&self, id: ItemId) -> Reading {
        self.known
            .get(id as usize)
            .copied()
            .unwrap_or(Reading::Unknown)
    }

    fn ordinals(&self, id: ItemId) -> (u8, u8) {
        let row = item(id);
        let ranks = |set: Choices| {
            row.choices
                .iter()
                .enumerate()
                .filter(move |(i, _)| set.has(*i))
                .filter_map(|(_, c)| c.rank)
        };
        let every = Choices(u16::MAX);
        match self.reading(id) {
            Reading::Known(set) => {
                let rank = ranks(set).max().unwrap_or(0);
                (rank, rank)
            }
            Reading::Among(set) => (ranks(set).min().unwrap_or(0), ranks(set).max().unwrap_or(0)),
            Reading::Unknown => (0, ranks(every).max().unwrap_or(0)),
            Reading::Worst => {
                let rank = ranks(every).max().unwrap_or(0);
                (rank, rank)
            }
        }
    }

    fn several(&self, id: ItemId) -> bool {
        item(id).kind != Kind::One
    }
}

fn eligible(row: &Item, stage: Stage, proxy: bool) -> bool {
    let asked = if proxy {
        row.asked.proxy
    } else {
        row.asked.oneself
    };
    asked
        && match stage {
            Stage::Adult => true,
            Stage::Teen => row.asked.teens,
            Stage::Child => matches!(row.id, ItemId::Who | ItemId::Age | ItemId::Country),
        }
}

fn read(row: &Item, open: Truth, said: Option<Response>, stance: Stance) -> Reading {
    const CLOSED: Reading = Reading::Known(Choices::NONE);
    if !open.hi {
        return CLOSED;
    }
    if !open.lo {
        let skip = stance != Stance::Strict && row.safety == Safety::FollowUp;
        return if skip { CLOSED } else { Reading::Unknown };
    }
    match (said, stance, row.safety) {
        (Some(Response::Chosen(set)), _, _) => Reading::Known(set),
        (_, Stance::Strict, _) | (_, _, Safety::No) => Reading::Unknown,
        (_, _, Safety::Screen) | (None, Stance::Live, Safety::FollowUp) => CLOSED,
        (
            None | Some(Response::Absent(Absent::Skipped | Absent::DontKnow | Absent::Declined)),
            _,
            Safety::FollowUp,
        ) => Reading::Worst,
    }
}
