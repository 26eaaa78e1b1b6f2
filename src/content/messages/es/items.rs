//! The words of all items, in one table that does not compile with a gap in it.

use super::{life, mind, safety, someone, substances};
use crate::content::messages::{ItemText, overrides, table};
use crate::domain::item::{ITEM_COUNT, ItemId};

static TEXTS: [&ItemText; ITEM_COUNT] = table(&[
    life::TEXTS,
    safety::TEXTS,
    substances::TEXTS,
    mind::TEXTS,
    someone::TEXTS,
]);

#[expect(
    clippy::indexing_slicing,
    reason = "the table has a row for each item, by construction"
)]
pub(super) fn item(id: ItemId) -> &'static ItemText {
    TEXTS[id as usize]
}

static SOMEONE: [&ItemText; ITEM_COUNT] = overrides(TEXTS, someone::SOMEONE);

/// The words for people who answer about someone else.
#[expect(
    clippy::indexing_slicing,
    reason = "the table has a row for each item, by construction"
)]
pub(super) fn someone(id: ItemId) -> &'static ItemText {
    SOMEONE[id as usize]
}
