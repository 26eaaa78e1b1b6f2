//! The item bank: one row an item, in the order in which items are asked.
//!
//! A row holds what an item is, never a word that a person sees: those are in the catalogues.

mod about;
mod alcohol;
mod daily;
mod drugs;
mod mind;
mod practical;
mod row;
mod safety;
mod treatment;
mod use_symptoms;

use crate::domain::item::{ITEM_COUNT, Item, ItemId};

const BLOCKS: [&[Item]; 9] = [
    about::ITEMS,
    safety::ITEMS,
    alcohol::ITEMS,
    drugs::ITEMS,
    use_symptoms::ITEMS,
    mind::ITEMS,
    daily::ITEMS,
    treatment::ITEMS,
    practical::ITEMS,
];

/// All rows, by identity.
static BANK: [&Item; ITEM_COUNT] = bank();

#[expect(
    clippy::indexing_slicing,
    reason = "runs at compile time, where a miss does not compile"
)]
const fn bank() -> [&'static Item; ITEM_COUNT] {
    let mut rows = [&BLOCKS[0][0]; ITEM_COUNT];
    let mut item = 0;
    while item < ITEM_COUNT {
        rows[item] = row(ItemId::ALL[item]);
        item += 1;
    }
    rows
}

/// The row of an item, found at compile time.
#[expect(
    clippy::indexing_slicing,
    clippy::panic,
    reason = "an item without a row does not compile"
)]
pub(crate) const fn row(id: ItemId) -> &'static Item {
    let mut block = 0;
    while block < BLOCKS.len() {
        let mut at = 0;
        while at < BLOCKS[block].len() {
            if BLOCKS[block][at].id as u8 == id as u8 {
                return &BLOCKS[block][at];
            }
            at += 1;
        }
        block += 1;
    }
    panic!("an item has no row in the bank")
}

/// The row of an item.
#[expect(
    clippy::indexing_slicing,
    reason = "the bank has a row for each item, by construction"
)]
pub fn item(id: ItemId) -> &'static Item {
    BANK[id as usize]
}

/// All rows, in the order in which items are asked.
pub fn all() -> impl Iterator<Item = &'static Item> {
    BANK.iter().copied()
}

/// The item with this key.
pub fn by_key(key: &str) -> Option<&'static Item> {
    all().find(|i| i.key == key)
}
