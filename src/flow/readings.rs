//! Which items are open, and what is known of each.
//!
//! The set of open items comes first; scoring reads only those.

use super::answers::Answers;
use crate::content::acute::is_acute;
use crate::content::gates::gate;
use crate::content::items::{all, item};
use crate::domain::condition::{Answers as Source, Reading, Truth};
use crate::domain::item::{
    Absent, Block, Choices, ITEM_COUNT, Item, ItemId, Kind, Response, Safety,
};

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
    /// Only what was said counts, as it was said.
    Said,
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
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Readings {
    open: [Truth; ITEM_COUNT],
    known: [Reading; ITEM_COUNT],
}

/// What decides who is asked what, and how sure the answers are.
#[derive(Clone, Copy)]
struct Person {
    stage: Stage,
    proxy: bool,
    /// Someone else answers who is not sure, or rarely in contact: each answer may be one choice
    /// off.
    unsure: bool,
}

impl Person {
    fn of(answers: &Answers, stance: Stance) -> Self {
        let said = |id, choices: &[&str]| choices.iter().any(|c| answers.says(id, c));
        let proxy = is_proxy(answers);
        let unsure = said(ItemId::Confidence, &["unsure"]) || said(ItemId::Contact, &["less"]);
        // Where it was not said, it could be either.
        let sure = said(ItemId::Confidence, &["sure", "fairly"])
            && said(ItemId::Contact, &["daily", "weekly"]);
        let unsure = unsure || (stance == Stance::Strict && !sure);
        Self {
            stage: stage(answers),
            proxy,
            unsure: proxy && unsure && stance != Stance::Said,
        }
    }

    fn is_asked(self, row: &Item) -> bool {
        let asked = if self.proxy {
            row.asked.proxy
        } else {
            row.asked.oneself
        };
        asked
            && match self.stage {
                Stage::Adult => true,
                Stage::Teen => row.asked.teens,
                Stage::Child => matches!(row.id, ItemId::Who | ItemId::Age | ItemId::Country),
            }
    }

    /// What only the person could say is unknown when someone else answers.
    fn could_only_be_said_by_oneself(self, row: &Item) -> bool {
        self.proxy && self.stage == Stage::Adult && row.asked.oneself && !row.asked.proxy
    }
}

impl Readings {
    /// Reads answers under a stance.
    pub fn new(answers: &Answers, stance: Stance) -> Self {
        let person = Person::of(answers, stance);
        let plain = Self::settled(answers, stance, person, None);
        // What is asked goes by what was said; only what it counts for is widened.
        if person.unsure {
            Self::settled(answers, stance, person, Some(&plain))
        } else {
            plain
        }
    }

    fn settled(answers: &Answers, stance: Stance, person: Person, plain: Option<&Self>) -> Self {
        let mut readings = Self {
            open: [Truth::MAYBE; ITEM_COUNT],
            known: [Reading::Unknown; ITEM_COUNT],
        };
        // Gates read items that may stand later in the bank. Each pass settles at least one more
        // link of the longest chain of gates; the chains are short and have no loops.
        loop {
            let before = readings.clone();
            readings.settle(answers, stance, person, plain);
            if readings == before {
                return readings;
            }
        }
    }

    fn settle(&mut self, answers: &Answers, stance: Stance, person: Person, plain: Option<&Self>) {
        for row in all() {
            let gate = gate(row.id).map_or(Truth::YES, |when| when.read(self));
            let (open, reading) = if !person.is_asked(row) {
                let strict = stance == Stance::Strict;
                let unknown = strict && gate.hi && person.could_only_be_said_by_oneself(row);
                (Truth::NO, if unknown { Reading::Unknown } else { CLOSED })
            } else if let Some(plain) = plain {
                let open = plain
                    .open
                    .get(row.id as usize)
                    .copied()
                    .unwrap_or(Truth::MAYBE);
                (
                    open,
                    widened(row, gate, open, plain.reading(row.id), stance),
                )
            } else {
                (gate, read(row, gate, answers.get(row.id), stance))
            };
            let index = row.id as usize;
            if let (Some(o), Some(k)) = (self.open.get_mut(index), self.known.get_mut(index)) {
                (*o, *k) = (open, reading);
            }
        }
    }

    /// Whether an item is open: asked, and counted when answered.
    pub fn is_open(&self, id: ItemId) -> bool {
        self.open.get(id as usize).is_some_and(|t| t.lo)
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
            Reading::Perhaps(set) => (0, ranks(set).max().unwrap_or(0)),
            Reading::Unknown => (0, ranks(every).max().unwrap_or(0)),
            Reading::Worst => {
                let rank = ranks(every).max().unwrap_or(0);
                (rank, rank)
            }
        }
    }
}

/// A closed item counts as "nothing chosen".
const CLOSED: Reading = Reading::Known(Choices::NONE);

fn read(row: &Item, open: Truth, said: Option<Response>, stance: Stance) -> Reading {
    if !open.hi {
        return CLOSED;
    }
    if !open.lo {
        let skip = stance != Stance::Strict && row.safety == Safety::FollowUp;
        return if skip { CLOSED } else { Reading::Unknown };
    }
    match (said, stance, row.safety) {
        (Some(Response::Chosen(set)), _, _) => Reading::Known(set),
        (_, Stance::Said, _) => CLOSED,
        (_, Stance::Strict, _) | (_, _, Safety::No) => Reading::Unknown,
        (_, _, Safety::Screen) | (None, Stance::Live, Safety::FollowUp) => CLOSED,
        (
            None | Some(Response::Absent(Absent::Skipped | Absent::DontKnow | Absent::Declined)),
            _,
            Safety::FollowUp,
        ) => Reading::Worst,
    }
}

/// The reading of an item when the answers may be one choice off.
fn widened(row: &Item, gate: Truth, open: Truth, plain: Reading, stance: Stance) -> Reading {
    if !gate.hi {
        CLOSED
    } else if !open.lo {
        let skip = stance != Stance::Strict && row.safety == Safety::FollowUp;
        if skip { CLOSED } else { Reading::Unknown }
    } else if gate.lo {
        neighbours(row, plain, stance)
    } else {
        match neighbours(row, plain, stance) {
            Reading::Known(set) | Reading::Among(set) => Reading::Perhaps(set),
            reading => reading,
        }
    }
}

/// A positive answer spans one choice lower, a "no" one choice higher. A positive safety answer, or
/// another sign of danger, never shrinks; a "no" to a safety question stays a "no" on the result page.
fn neighbours(row: &Item, plain: Reading, stance: Stance) -> Reading {
    let Reading::Known(set) = plain else {
        return plain;
    };
    if row.block == Block::About || row.kind == Kind::SeveralContext {
        return plain;
    }
    let grows = row.safety == Safety::No || stance == Stance::Strict;
    let shrinks = row.safety == Safety::No && !is_acute(row.id);
    if row.kind == Kind::Several {
        return match set.is_empty() {
            true if grows => Reading::Perhaps(Choices::first(row.choices.len())),
            false if shrinks => Reading::Perhaps(set),
            _ => plain,
        };
    }
    let rank = |i: usize| row.choices.get(i).and_then(|c| c.rank);
    let Some(now) = set.indices().next().and_then(rank) else {
        return plain;
    };
    let least = row.choices.iter().filter_map(|c| c.rank).min().unwrap_or(0);
    let near = match now == least {
        true if grows => now + 1,
        false if shrinks => now - 1,
        _ => return plain,
    };
    let beside = (0..row.choices.len()).filter(|i| rank(*i) == Some(near));
    Reading::Among(beside.fold(set, |set, i| set.or(Choices::one(i))))
}
