//! Which rows of content are for this person, and which of their answers say so.

use crate::content::fit::{Fit, Place};
use crate::content::items::item;
use crate::domain::condition::{Answers as _, Reading, When};
use crate::domain::item::{Block, Choices, ItemId};
use crate::domain::rating::Profile;
use crate::flow::answers::Answers;
use crate::flow::readings::{Readings, Stance};
use crate::flow::reasons::Support;
use crate::flow::scoring::rate;

/// At most so many answers are named as the reason for a row.
const NAMED: usize = 2;

/// What was said, as rows of content read it: what has no answer counts as nothing chosen.
#[derive(Debug)]
pub struct Person {
    said: Readings,
    ratings: Profile,
    us: bool,
}

impl Person {
    /// The person behind these answers.
    pub fn new(answers: &Answers) -> Self {
        Self {
            said: Readings::new(answers, Stance::Said),
            ratings: rate(&Readings::new(answers, Stance::Shown)).lo,
            us: answers.says(ItemId::Country, "us"),
        }
    }

    /// Whether a row holds where the person is.
    pub fn is_in(&self, place: Place) -> bool {
        match place {
            Place::Anywhere => true,
            Place::Us => self.us,
            Place::Elsewhere => !self.us,
        }
    }

    /// Whether a row is for the person.
    pub fn fits(&self, fit: &Fit) -> bool {
        self.is_in(fit.place) && fit.rated.holds(&self.ratings) && fit.said.read(&self.said).lo
    }

    /// The answers that make a row theirs, two at most. None for a row that is for anyone.
    pub fn because(&self, fit: &Fit) -> Vec<Support> {
        let mut found = Vec::new();
        self.witness(&fit.said, &mut found);
        found.truncate(NAMED);
        found
    }

    /// Adds the few answers that make the condition hold. Who answers, and where, says nothing.
    fn witness(&self, when: &When, found: &mut Vec<Support>) {
        let mut add = |id: ItemId, set: Choices| {
            if let Reading::Known(chosen) = self.said.reading(id)
                && item(id).block != Block::About
                && found.iter().all(|s| s.item != id)
            {
                let chosen = chosen.and(set);
                found.push(Support { item: id, chosen });
            }
        };
        match when {
            When::Picks(id, set, _) => add(*id, *set),
            When::Sum(ids, _) => {
                if let Some(id) = ids.iter().find(|id| self.said.ordinals(**id).0 > 0) {
                    add(*id, Choices(u16::MAX));
                }
            }
            When::All(list) => list.iter().for_each(|w| self.witness(w, found)),
            When::Any(list) | When::Count(_, list) => {
                if let Some(first) = list.iter().find(|w| w.read(&self.said).lo) {
                    self.witness(first, found);
                }
            }
            When::Not(_) => {}
            When::Is(fact) => self.witness(&fact.when, found),
        }
    }
}
