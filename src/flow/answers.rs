//! What a person has said so far.

use crate::content::items::item;
use crate::domain::item::{Absent, Choices, ITEM_COUNT, ItemId, Response};

/// One response, or none yet, for each item. Answers to items that have closed are kept, so that
/// they stand there again when the item reopens; they never count while it is closed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Answers([Option<Response>; ITEM_COUNT]);

impl Default for Answers {
    fn default() -> Self {
        Self([None; ITEM_COUNT])
    }
}

impl Answers {
    /// What was said to an item; `None`: not asked yet.
    pub fn get(&self, id: ItemId) -> Option<Response> {
        self.0.get(id as usize).copied().flatten()
    }

    /// The choices made for an item, if any were.
    pub fn chosen(&self, id: ItemId) -> Option<Choices> {
        match self.get(id) {
            Some(Response::Chosen(set)) => Some(set),
            _ => None,
        }
    }

    /// The id of the choice that was made; of several, the first.
    pub fn choice(&self, id: ItemId) -> Option<&'static str> {
        let place = self.chosen(id)?.indices().next()?;
        item(id).choices.get(place).map(|c| c.id)
    }

    /// Records a response. A response that does not fit the item changes nothing and gives `false`.
    pub fn set(&mut self, id: ItemId, response: Response) -> bool {
        let fits = item(id).accepts(response);
        if fits && let Some(slot) = self.0.get_mut(id as usize) {
            *slot = Some(response);
        }
        fits
    }

    /// Forgets what was said to an item.
    pub fn clear(&mut self, id: ItemId) {
        if let Some(slot) = self.0.get_mut(id as usize) {
            *slot = None;
        }
    }

    /// These answers with one more: the choice with this id. Unknown ids change nothing.
    #[must_use]
    pub fn with(mut self, id: ItemId, choice: &str) -> Self {
        if let Some(index) = item(id).index_of(choice) {
            let before = match item(id).kind {
                crate::domain::item::Kind::One => Choices::NONE,
                _ => self.chosen(id).unwrap_or_default(),
            };
            self.set(id, Response::Chosen(before.or(Choices::one(index))));
        }
        self
    }

    /// These answers with "none of these" for an item.
    #[must_use]
    pub fn with_none(mut self, id: ItemId) -> Self {
        self.set(id, Response::Chosen(Choices::NONE));
        self
    }

    /// These answers with a non-answer for an item.
    #[must_use]
    pub fn without(mut self, id: ItemId, absent: Absent) -> Self {
        self.set(id, Response::Absent(absent));
        self
    }

    /// These answers without those to other items.
    #[must_use]
    pub fn only(mut self, keep: impl Fn(ItemId) -> bool) -> Self {
        for id in ItemId::ALL {
            if !keep(*id) {
                self.clear(*id);
            }
        }
        self
    }

    /// Whether the choice with this id was made.
    pub fn says(&self, id: ItemId, choice: &str) -> bool {
        match (self.chosen(id), item(id).index_of(choice)) {
            (Some(set), Some(index)) => set.has(index),
            _ => false,
        }
    }

    /// The items that were answered, with what was said, in the order of the bank.
    pub fn given(&self) -> impl Iterator<Item = (ItemId, Response)> + '_ {
        ItemId::ALL
            .iter()
            .filter_map(|id| self.get(*id).map(|r| (*id, r)))
    }
}
