//! What a set of answers comes to: level, range, urgency, modifiers, interrupts.

use super::answers::Answers;
use super::readings::{Readings, Stage, Stance, stage};
use super::reasons::{Reason, reasons};
use super::scoring::{Ratings, rate};
use crate::content::facts::STOPPING_IS_RISKY;
use crate::content::interrupts::{INTERRUPTS, Interrupt, Trigger};
use crate::content::items::all;
use crate::content::modifiers::{MODIFIERS, Modifier};
use crate::domain::condition::Truth;
use crate::domain::item::{ItemId, Response, Safety};
use crate::domain::level::{Level, Urgency};
use crate::domain::rating::Domain;
use crate::domain::rules::{level, level_after};
use crate::domain::urgency::urgency;

/// A range of levels, both ends included.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Range {
    /// All unknowns at best.
    pub lo: Level,
    /// All unknowns at worst.
    pub hi: Level,
}

impl Range {
    /// Whether a level is in the range.
    pub fn has(self, level: Level) -> bool {
        self.lo <= level && level <= self.hi
    }

    /// Whether the range is one level.
    pub fn is_settled(self) -> bool {
        self.lo == self.hi
    }
}

/// The guidance for a set of answers. Equal sets of answers give equal guidance.
#[derive(Clone, Debug)]
pub struct Assessment {
    /// The stage of life. Minors have no level.
    pub stage: Stage,
    /// The level to lead with: the low end of [`Assessment::shown`]. `None` for minors.
    pub level: Option<Level>,
    /// The second step, once withdrawal has been looked after. Given when W is 2 or 3.
    pub level_after: Option<Level>,
    /// The range that the result page shows.
    pub shown: Range,
    /// The range in which every unknown could be anything.
    pub strict: Range,
    /// The ratings behind the strict range.
    pub ratings: Ratings,
    /// The ratings behind the shown range.
    pub shown_ratings: Ratings,
    /// How soon, interrupts included.
    pub urgency: Urgency,
    /// What stands beside the level.
    pub modifiers: Vec<&'static Modifier>,
    /// Dependence is likely, prescribed sedatives included: never stop suddenly.
    pub stopping_is_risky: bool,
    /// The interrupts that fire, most pressing first.
    pub interrupts: Vec<&'static Interrupt>,
    /// Safety items asked of everyone that have no answer.
    pub unchecked: Vec<ItemId>,
    /// Why: the rules that fired at the level.
    pub reasons: Vec<Reason>,
}

impl Assessment {
    /// Whether thoughts of ending one's life lead what the result page shows: a crisis line comes
    /// first then.
    pub fn leads_with_suicide(&self) -> bool {
        self.shown_ratings.lo.get(Domain::S).get() >= 2
    }
}

/// Assesses a set of answers.
pub fn assess(answers: &Answers) -> Assessment {
    let stage = stage(answers);
    let strict_readings = Readings::new(answers, Stance::Strict);
    let readings = Readings::new(answers, Stance::Shown);
    let (ratings, shown_ratings) = (rate(&strict_readings), rate(&readings));
    let unchecked = unchecked(answers, &readings);

    let strict = levels(&strict_readings, &ratings);
    let mut shown = levels(&readings, &shown_ratings);
    if !unchecked.is_empty() {
        shown.lo = shown.lo.max(Level::Outpatient);
    }
    shown.hi = shown.hi.max(shown.lo);

    let interrupts = fired(&readings, &shown_ratings);
    let now = interrupts.iter().any(|i| i.urgency == Urgency::Now);
    let soonest = interrupts
        .iter()
        .map(|i| i.urgency)
        .max()
        .unwrap_or_default();
    let adult = stage == Stage::Adult;
    let urgency = if adult {
        urgency(shown.lo, &shown_ratings.lo).max(soonest)
    } else {
        soonest
    };
    let after = level_after(&shown_ratings.lo)
        .map(|l| if now { Level::Emergency } else { l })
        .filter(|_| adult);
    Assessment {
        stage,
        level: adult.then_some(shown.lo),
        level_after: after,
        modifiers: if adult {
            modifiers(&readings, &shown_ratings, shown.lo)
        } else {
            Vec::new()
        },
        stopping_is_risky: STOPPING_IS_RISKY.when.read(&readings).lo,
        reasons: if adult {
            reasons(answers, &readings, &shown_ratings, shown.lo)
        } else {
            Vec::new()
        },
        shown,
        strict,
        ratings,
        shown_ratings,
        urgency,
        interrupts,
        unchecked,
    }
}

/// The interrupts that fire while the questions go on: what has not been asked does not count.
pub fn live_interrupts(answers: &Answers) -> Vec<&'static Interrupt> {
    let readings = Readings::new(answers, Stance::Live);
    fired(&readings, &rate(&readings))
}

/// Whether an interrupt's trigger holds.
pub fn triggered(interrupt: &Interrupt, readings: &Readings, ratings: &Ratings) -> Truth {
    match &interrupt.trigger {
        Trigger::Rated(domains, least) => Truth {
            lo: domains.iter().any(|d| ratings.lo.get(*d).get() >= *least),
            hi: domains.iter().any(|d| ratings.hi.get(*d).get() >= *least),
        },
        Trigger::Said(when) => when.read(readings),
    }
}

fn fired(readings: &Readings, ratings: &Ratings) -> Vec<&'static Interrupt> {
    INTERRUPTS
        .iter()
        .filter(|i| triggered(i, readings, ratings).lo)
        .collect()
}

/// The range of levels for readings and their ratings, interrupts included.
pub fn levels(readings: &Readings, ratings: &Ratings) -> Range {
    let now = INTERRUPTS
        .iter()
        .filter(|i| i.urgency == Urgency::Now)
        .map(|i| triggered(i, readings, ratings))
        .fold(Truth::NO, |any, t| Truth {
            lo: any.lo || t.lo,
            hi: any.hi || t.hi,
        });
    let at = |now: bool, rules: Level| if now { Level::Emergency } else { rules };
    Range {
        lo: at(now.lo, level(&ratings.lo)),
        hi: at(now.hi, level(&ratings.hi)),
    }
}

fn unchecked(answers: &Answers, readings: &Readings) -> Vec<ItemId> {
    all()
        .filter(|i| i.safety == Safety::Screen && readings.is_open(i.id))
        .filter(|i| !matches!(answers.get(i.id), Some(Response::Chosen(_))))
        .map(|i| i.id)
        .collect()
}

fn modifiers(readings: &Readings, ratings: &Ratings, level: Level) -> Vec<&'static Modifier> {
    MODIFIERS
        .iter()
        .filter(|m| applies(m, readings, ratings, level).lo)
        .collect()
}

/// Whether a modifier applies at a level.
pub fn applies(modifier: &Modifier, readings: &Readings, ratings: &Ratings, level: Level) -> Truth {
    let (lo, hi) = (&ratings.lo, &ratings.hi);
    let said = modifier.said.as_ref();
    let said = said.map_or(Truth::YES, |when| when.read(readings));
    let rated = |profile| modifier.rated.as_ref().is_none_or(|n| n.holds(profile));
    let unless = |profile| modifier.unless.as_ref().is_some_and(|n| n.holds(profile));
    let here = (modifier.levels.0..=modifier.levels.1).contains(&level.number());
    Truth {
        lo: here && said.lo && rated(lo) && !unless(hi),
        hi: here && said.hi && rated(hi) && !unless(lo),
    }
}
