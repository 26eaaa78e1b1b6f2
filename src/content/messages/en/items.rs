//! The words of all items, in one table that does not compile with a gap in it.

use super::{life, mind, safety, substances};
use crate::content::messages::{ItemText, table};
use crate::domain::item::{ITEM_COUNT, ItemId};

static TEXTS: [&ItemText; ITEM_COUNT] =
    table(&[life::TEXTS, safety::TEXTS, substances::TEXTS, mind::TEXTS]);

#[expect(
    clippy::indexing_slicing,
    reason = "the table has a row for each item, by construction"
)]
pub(super) fn item(id: ItemId) -> &'static ItemText {
    TEXTS[id as usize]
}
