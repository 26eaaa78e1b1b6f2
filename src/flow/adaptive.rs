//! Which items can still change something, and whether anything can.
//!
//! An item that no longer can is passed over. Safety items and who is asked never are. Changing an
//! answer reopens what was passed over, because this is worked out anew each time.

use super::answers::Answers;
use super::assessment::{Range, applies, levels, triggered};
use super::readings::{Readings, Stance};
use super::scoring::{Ratings, rate};
use crate::content::anchors::ANCHORS;
use crate::content::facts::STOPPING_IS_RISKY;
use crate::content::gates::gate;
use crate::content::interrupts::{INTERRUPTS, Trigger};
use crate::content::items::{all, item};
use crate::content::modifiers::{MODIFIERS, Modifier};
use crate::domain::condition::{Truth, When};
use crate::domain::item::{Block, ITEM_COUNT, ItemId, Safety};
use crate::domain::level::Level;
use crate::domain::rating::Domain;
use crate::domain::rules::{Need, level_after};
use crate::domain::urgency::urgency;

/// The items that can still change level, urgency, modifiers, advice or interrupts, and those that
/// are always asked.
pub struct Needed([bool; ITEM_COUNT]);

impl Needed {
    /// Works out which items are needed.
    pub fn new(answers: &Answers) -> Self {
        let readings = Readings::new(answers, Stance::Strict);
        let ratings = rate(&readings);
        let mut needed = Self([false; ITEM_COUNT]);
        for row in all() {
            let always =
                row.safety != Safety::No || row.block == Block::About || is_context(row.id);
            if always {
                needed.mark(row.id);
            }
        }
        let domains = open_domains(&readings, &ratings);
        for (domain, anchors) in Domain::ALL.into_iter().zip(ANCHORS) {
            let lo = ratings.lo.get(domain).get();
            let open = domains.get(domain as usize).copied().unwrap_or(true);
            for anchor in anchors.iter().filter(|a| open && a.rating > lo) {
                needed.mark_if_open(&anchor.when, &readings);
            }
        }
        for interrupt in INTERRUPTS {
            if let Trigger::Said(when) = &interrupt.trigger {
                needed.mark_if_open(when, &readings);
            }
        }
        for modifier in MODIFIERS {
            if let Some(when) = &modifier.said {
                needed.mark_if_open(when, &readings);
            }
        }
        needed.mark_if_open(&STOPPING_IS_RISKY.when, &readings);
        while needed.mark_gates(&readings) {}
        needed
    }

    /// Whether an item can still change something.
    pub fn has(&self, id: ItemId) -> bool {
        self.0.get(id as usize).copied().unwrap_or(true)
    }

    fn mark(&mut self, id: ItemId) -> bool {
        match self.0.get_mut(id as usize) {
            Some(slot) if !*slot => {
                *slot = true;
                true
            }
            _ => false,
        }
    }

    fn mark_if_open(&mut self, when: &When, readings: &Readings) {
        if is_open(when.read(readings)) {
            when.items(&mut |id| {
                self.mark(id);
            });
        }
    }

    /// What opens a needed item is needed too.
    fn mark_gates(&mut self, readings: &Readings) -> bool {
        let mut more = false;
        for row in all().filter(|r| self.has(r.id)).collect::<Vec<_>>() {
            if let Some(when) = gate(row.id)
                && is_open(when.read(readings))
            {
                when.items(&mut |id| more |= self.mark(id));
            }
        }
        more
    }
}

/// Whether level, urgency, modifiers, advice and interrupts are settled, whatever the open questions
/// would say. What only practical answers decide is left aside: they come after the result.
pub fn is_settled(answers: &Answers) -> bool {
    let readings = Readings::new(answers, Stance::Strict);
    let ratings = rate(&readings);
    let range = levels(&readings, &ratings);
    guidance_is_settled(range, &ratings)
        && !is_open(STOPPING_IS_RISKY.when.read(&readings))
        && !INTERRUPTS
            .iter()
            .any(|i| is_open(triggered(i, &readings, &ratings)))
        && !MODIFIERS
            .iter()
            .any(|m| is_open(applies(m, &readings, &ratings, range.lo)) && !is_practical(m))
}

/// Whether only practical answers say if a modifier applies.
fn is_practical(modifier: &Modifier) -> bool {
    modifier.said.as_ref().is_some_and(|when| {
        let mut practical = true;
        when.items(&mut |id| practical &= item(id).block == Block::Practical);
        practical
    })
}

/// Whether level, urgency and second step are the same at both ends, interrupts left aside. In an
/// emergency the second step can wait; short of one, W stays below 4, and there a second step only
/// comes up or rises.
pub fn guidance_is_settled(range: Range, ratings: &Ratings) -> bool {
    let (lo, hi) = (&ratings.lo, &ratings.hi);
    range.is_settled()
        && urgency(range.lo, lo) == urgency(range.hi, hi)
        && (range.lo == Level::Emergency || level_after(lo) == level_after(hi))
}

/// What is asked for its own sake: the words of other questions, the week.
fn is_context(id: ItemId) -> bool {
    matches!(id, ItemId::Controlled | ItemId::Dependents)
}

fn is_open(truth: Truth) -> bool {
    truth.lo != truth.hi
}

/// For each domain, whether a rating between its ends can still change anything.
///
/// While the level is open every domain counts that is open itself. Once level and urgency are
/// settled, a domain counts only where a modifier, an interrupt or the second step reads it.
fn open_domains(readings: &Readings, ratings: &Ratings) -> [bool; 10] {
    let (lo, hi) = (&ratings.lo, &ratings.hi);
    let settled = guidance_is_settled(levels(readings, ratings), ratings);
    let mut open = [false; 10];
    for (slot, domain) in open.iter_mut().zip(Domain::ALL) {
        let ends = lo.get(domain) != hi.get(domain);
        let modifiers = MODIFIERS
            .iter()
            .filter_map(|m| m.rated.as_ref())
            .any(|need| {
                let mut reads = false;
                visit(need, &mut |d| reads |= d == domain);
                reads && need.holds(lo) != need.holds(hi)
            });
        let interrupts = INTERRUPTS.iter().any(|i| {
            matches!(&i.trigger, Trigger::Rated(domains, _) if domains.contains(&domain))
                && is_open(triggered(i, readings, ratings))
        });
        *slot = ends && (!settled || modifiers || interrupts);
    }
    open
}

fn visit(need: &Need, each: &mut dyn FnMut(Domain)) {
    match need {
        Need::At(domain, _) => each(*domain),
        Need::All(list) | Need::Any(list) | Need::Count(_, list) => {
            list.iter().for_each(|n| visit(n, each));
        }
    }
}
