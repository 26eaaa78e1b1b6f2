//! The words of all items of a language, in both voices, as one text.
//!
//! They are written as tables and packed while the crate is compiled. As tables in the widget, their
//! pointers and lengths would weigh half as much as the words.

use super::ItemText;
use super::lines::Lines;
use super::pack::{END, Packed, Place, SAME};
use crate::domain::item::{ITEM_COUNT, ItemId};

/// The words of all items.
pub(super) struct Book {
    text: &'static str,
    oneself: [Place; ITEM_COUNT],
    someone: [Place; ITEM_COUNT],
}

#[expect(
    clippy::indexing_slicing,
    reason = "there is a place for each item, by construction"
)]
impl Book {
    #[expect(clippy::panic, reason = "runs at compile time only")]
    pub(super) const fn new<const N: usize>(text: &'static [u8; N], packed: &Packed) -> Self {
        match str::from_utf8(text) {
            Ok(text) => Self {
                text,
                oneself: packed.oneself,
                someone: packed.someone,
            },
            Err(_) => panic!("the words are no UTF-8"),
        }
    }

    /// The words to the person.
    pub(super) fn oneself(&self, id: ItemId) -> ItemText {
        self.item(self.oneself[id as usize])
    }

    /// The words to someone who answers about the person.
    pub(super) fn someone(&self, id: ItemId) -> ItemText {
        let own = self.oneself(id);
        let said = self.item(self.someone[id as usize]);
        let or = |words: &'static str, own| match words.as_bytes() {
            [SAME] => own,
            _ => words,
        };
        ItemText {
            question: or(said.question, own.question),
            help: or(said.help, own.help),
            why: or(said.why, own.why),
            none: or(said.none, own.none),
            short: or(said.short, own.short),
            choices: said.choices,
        }
    }

    fn item(&self, place: Place) -> ItemText {
        let from = |at| self.text.get(at..).unwrap_or("");
        let mut words = from(place.words()).split('\n');
        let mut next = || words.next().unwrap_or("");
        let choices = from(place.choices()).split(char::from(END)).next();
        ItemText {
            question: next(),
            help: next(),
            why: next(),
            none: next(),
            short: next(),
            choices: Lines(choices.unwrap_or("")),
        }
    }
}

/// A language's book, out of the tables in its folder: `item` and `someone` look up the words of an
/// item in either voice.
macro_rules! book {
    () => {
        const PACKED: &$crate::content::messages::pack::Packed =
            &$crate::content::messages::pack::Packed::new(
                &[
                    super::life::TEXTS,
                    super::safety::TEXTS,
                    super::substances::TEXTS,
                    super::mind::TEXTS,
                    super::someone::TEXTS,
                ],
                super::someone::SOMEONE,
            );
        static TEXT: [u8; PACKED.len()] = PACKED.text();
        static BOOK: $crate::content::messages::book::Book =
            $crate::content::messages::book::Book::new(&TEXT, PACKED);

        /// The words to the person.
        pub(super) fn item(
            id: $crate::domain::item::ItemId,
        ) -> $crate::content::messages::ItemText {
            BOOK.oneself(id)
        }

        /// The words to someone who answers about the person.
        pub(super) fn someone(
            id: $crate::domain::item::ItemId,
        ) -> $crate::content::messages::ItemText {
            BOOK.someone(id)
        }
    };
}
pub(super) use book;
