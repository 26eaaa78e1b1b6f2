//! What can be said about a set of answers, in three values: holds, may hold, does not hold.
//!
//! Conditions are data. They are read by the scoring, the reasons, the flow and the rule sheet.

use super::item::{Choices, ItemId};

/// A condition on answers. A closed item counts as "nothing chosen".
#[derive(Debug)]
pub enum When {
    /// At least so many of these choices were made.
    Picks(ItemId, Choices, u8),
    /// The ordinals of these items add up to at least so much.
    Sum(&'static [ItemId], u8),
    /// All of these hold.
    All(&'static [When]),
    /// One of these holds.
    Any(&'static [When]),
    /// At least so many of these hold.
    Count(u8, &'static [When]),
    /// This does not hold.
    Not(&'static When),
    /// A named fact, defined once and used in several places.
    Is(&'static Fact),
}

/// A condition with a name: a word that the anchors use, such as "dependence".
#[derive(Debug)]
pub struct Fact {
    /// Stable id, with the prefix `fact.`.
    pub id: &'static str,
    /// The condition.
    pub when: When,
}

/// A truth value with unknowns: `lo` at best, `hi` at worst; `lo` implies `hi`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Truth {
    /// Holds for certain.
    pub lo: bool,
    /// May hold.
    pub hi: bool,
}

impl Truth {
    /// Holds.
    pub const YES: Self = Self { lo: true, hi: true };
    /// Does not hold.
    pub const NO: Self = Self {
        lo: false,
        hi: false,
    };
    /// May hold.
    pub const MAYBE: Self = Self {
        lo: false,
        hi: true,
    };

    /// A value without unknowns.
    pub const fn known(value: bool) -> Self {
        Self {
            lo: value,
            hi: value,
        }
    }
}

/// What is known of an item when a condition is read.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Reading {
    /// These choices, or none where the item is closed.
    Known(Choices),
    /// Could be any one of these choices.
    Among(Choices),
    /// Could be any of these choices, or nothing.
    Perhaps(Choices),
    /// Nothing is known.
    Unknown,
    /// Nothing is known, and it counts at worst.
    Worst,
}

/// Where a condition reads items from.
pub trait Answers {
    /// What is known of an item.
    fn reading(&self, item: ItemId) -> Reading;
    /// The least and the greatest ordinal that an item can have here.
    fn ordinals(&self, item: ItemId) -> (u8, u8);
}

impl When {
    /// Reads the condition.
    pub fn read(&self, from: &dyn Answers) -> Truth {
        match self {
            Self::Picks(item, set, least) => picks(from, *item, *set, *least),
            Self::Sum(items, least) => {
                let (lo, hi) = items.iter().fold((0u32, 0u32), |(lo, hi), item| {
                    let (a, b) = from.ordinals(*item);
                    (lo + u32::from(a), hi + u32::from(b))
                });
                Truth {
                    lo: lo >= u32::from(*least),
                    hi: hi >= u32::from(*least),
                }
            }
            Self::All(list) => list.iter().fold(Truth::YES, |all, when| {
                let t = when.read(from);
                Truth {
                    lo: all.lo && t.lo,
                    hi: all.hi && t.hi,
                }
            }),
            Self::Any(list) => list.iter().fold(Truth::NO, |any, when| {
                let t = when.read(from);
                Truth {
                    lo: any.lo || t.lo,
                    hi: any.hi || t.hi,
                }
            }),
            Self::Count(least, list) => {
                let (lo, hi) = list.iter().fold((0u8, 0u8), |(lo, hi), when| {
                    let t = when.read(from);
                    (lo + u8::from(t.lo), hi + u8::from(t.hi))
                });
                Truth {
                    lo: lo >= *least,
                    hi: hi >= *least,
                }
            }
            Self::Not(when) => {
                let t = when.read(from);
                Truth {
                    lo: !t.hi,
                    hi: !t.lo,
                }
            }
            Self::Is(fact) => fact.when.read(from),
        }
    }

    /// Calls `visit` with each item, and the choices in question, that makes this condition hold.
    ///
    /// Visits nothing when the condition does not hold for certain. A `Not` has no answers of its
    /// own to show.
    pub fn support(&self, from: &dyn Answers, visit: &mut dyn FnMut(ItemId, Choices)) {
        if !self.read(from).lo {
            return;
        }
        match self {
            Self::Picks(item, set, _) => visit(*item, *set),
            Self::Sum(items, _) => {
                for item in items.iter().filter(|i| from.ordinals(**i).0 > 0) {
                    visit(*item, Choices(u16::MAX));
                }
            }
            Self::All(list) | Self::Any(list) | Self::Count(_, list) => {
                for when in *list {
                    when.support(from, visit);
                }
            }
            Self::Not(_) => {}
            Self::Is(fact) => fact.when.support(from, visit),
        }
    }

    /// Calls `visit` with each item that this condition reads.
    pub fn items(&self, visit: &mut dyn FnMut(ItemId)) {
        match self {
            Self::Picks(item, _, _) => visit(*item),
            Self::Sum(items, _) => items.iter().for_each(|i| visit(*i)),
            Self::All(list) | Self::Any(list) | Self::Count(_, list) => {
                list.iter().for_each(|when| when.items(visit));
            }
            Self::Not(when) => when.items(visit),
            Self::Is(fact) => fact.when.items(visit),
        }
    }
}

fn picks(from: &dyn Answers, item: ItemId, set: Choices, least: u8) -> Truth {
    let enough = |chosen: Choices| chosen.and(set).len() >= u32::from(least);
    match from.reading(item) {
        Reading::Known(chosen) => Truth::known(enough(chosen)),
        Reading::Worst => Truth::YES,
        Reading::Unknown => Truth {
            lo: false,
            hi: set.len() >= u32::from(least),
        },
        Reading::Perhaps(possible) => Truth {
            lo: false,
            hi: enough(possible),
        },
        Reading::Among(possible) => Truth {
            lo: least <= 1 && possible.without(set).is_empty(),
            hi: enough(possible),
        },
    }
}
