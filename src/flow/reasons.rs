//! Why: the rules that fired at the level, their anchors, and the answers behind them.

use super::answers::Answers;
use super::readings::Readings;
use super::scoring::{Ratings, held};
use crate::content::anchors::ANCHORS;
use crate::content::interrupts::{INTERRUPTS, Interrupt, Trigger};
use crate::domain::anchor::Anchor;
use crate::domain::condition::When;
use crate::domain::item::{Choices, ItemId};
use crate::domain::level::{Level, Urgency};
use crate::domain::rating::Domain;
use crate::domain::rules::{RULES, Rule};

/// What a reason rests on.
#[derive(Clone, Copy, Debug)]
pub enum Ground {
    /// A level rule.
    Rule(&'static Rule),
    /// A safety interrupt that calls for emergency help now.
    Interrupt(&'static Interrupt),
    /// Safety could not be checked, so the result is never "no sign of a need".
    Unchecked,
}

impl Ground {
    /// Its stable id, as files have it.
    pub const fn id(&self) -> &'static str {
        match self {
            Self::Rule(rule) => rule.id,
            Self::Interrupt(interrupt) => interrupt.key,
            Self::Unchecked => "safety-unchecked",
        }
    }
}

/// An answer behind a reason.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Support {
    /// The item.
    pub item: ItemId,
    /// The person's own choices that count. Empty: the follow-up of a positive safety answer had
    /// no answer, and counts at worst.
    pub chosen: Choices,
}

/// An anchor behind a reason, with the answers behind it.
#[derive(Clone, Debug)]
pub struct Because {
    /// The anchor; `None` where an interrupt reads answers itself.
    pub anchor: Option<&'static Anchor>,
    /// The answers.
    pub answers: Vec<Support>,
}

/// One reason for the level.
#[derive(Clone, Debug)]
pub struct Reason {
    /// What it rests on.
    pub ground: Ground,
    /// What holds it up, most pressing first.
    pub because: Vec<Because>,
}

/// The reasons for a level.
pub fn reasons(
    answers: &Answers,
    readings: &Readings,
    ratings: &Ratings,
    level: Level,
) -> Vec<Reason> {
    let mut found: Vec<Reason> = RULES
        .iter()
        .filter(|rule| rule.level == level && rule.when.holds(&ratings.lo))
        .map(|rule| Reason {
            ground: Ground::Rule(rule),
            because: behind_rule(rule, answers, readings, ratings),
        })
        .collect();
    if level == Level::Emergency {
        found.extend(
            INTERRUPTS
                .iter()
                .filter(|i| i.urgency == Urgency::Now)
                .filter_map(|i| {
                    // What is rated is already told by rule.S1.
                    let Trigger::Said(when) = &i.trigger else {
                        return None;
                    };
                    when.read(readings).lo.then(|| Reason {
                        ground: Ground::Interrupt(i),
                        because: vec![Because {
                            anchor: None,
                            answers: behind(when, answers, readings),
                        }],
                    })
                }),
        );
    }
    if found.is_empty() && level == Level::Outpatient {
        found.push(Reason {
            ground: Ground::Unchecked,
            because: Vec::new(),
        });
    }
    found
}

/// The anchors that hold for certain, each with the answers behind it.
pub fn anchors_held(answers: &Answers, readings: &Readings) -> Vec<Because> {
    held(readings)
        .map(|a| Because {
            anchor: Some(a),
            answers: behind(&a.when, answers, readings),
        })
        .collect()
}

fn behind_rule(
    rule: &Rule,
    answers: &Answers,
    readings: &Readings,
    ratings: &Ratings,
) -> Vec<Because> {
    let mut wanted: Vec<(Domain, u8)> = Vec::new();
    rule.when
        .held(
            &ratings.lo,
            &mut |domain, least| match wanted.iter_mut().find(|(d, _)| *d == domain) {
                Some((_, lowest)) => *lowest = (*lowest).min(least),
                None => wanted.push((domain, least)),
            },
        );
    let mut because: Vec<Because> = wanted
        .iter()
        .filter_map(|(domain, least)| ANCHORS.get(*domain as usize).map(|list| (list, *least)))
        .flat_map(|(list, least)| list.iter().filter(move |a| a.rating >= least))
        .filter(|a| a.when.read(readings).lo)
        .map(|a| Because {
            anchor: Some(a),
            answers: behind(&a.when, answers, readings),
        })
        .collect();
    because.sort_by_key(|b| std::cmp::Reverse(b.anchor.map_or(0, |a| a.rating)));
    because
}

fn behind(when: &When, answers: &Answers, readings: &Readings) -> Vec<Support> {
    let mut found: Vec<Support> = Vec::new();
    when.support(readings, &mut |item, set| {
        let chosen = answers.chosen(item).unwrap_or_default().and(set);
        match found.iter_mut().find(|s| s.item == item) {
            Some(support) => support.chosen = support.chosen.or(chosen),
            None => found.push(Support { item, chosen }),
        }
    });
    found.sort_unstable();
    found
}
