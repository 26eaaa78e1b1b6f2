//! Puts the words of a language's items into one text, while the crate is compiled: an item without
//! words, or with more or fewer labels than choices, does not compile.
//!
//! For each item a line each: question, help, why, none, short. Its labels stand apart, a line each
//! and [`END`], once for all items with the same.

use super::write::{Words, text};
use crate::content::items::row;
use crate::content::pick::same;
use crate::domain::item::{ITEM_COUNT, ItemId};

/// Words of items, as they are written.
pub(super) type Rows = &'static [(ItemId, Words)];

/// Ends a list of labels.
pub(super) const END: u8 = 0;

/// Stands for words about someone else that are those to the person.
pub(super) const SAME: u8 = 1;

/// Where the words of an item begin, and its labels. In steps of two bytes, so that two bytes reach
/// as far as the longest language needs.
#[derive(Clone, Copy)]
pub(super) struct Place {
    words: u16,
    choices: u16,
}

impl Place {
    pub(super) fn words(self) -> usize {
        2 * usize::from(self.words)
    }

    pub(super) fn choices(self) -> usize {
        2 * usize::from(self.choices)
    }
}

/// The words of all items while they are put together.
pub(super) struct Packed {
    text: [u8; Self::ROOM],
    used: usize,
    /// Where the lists of labels stand, and how long each is.
    scales: [(usize, usize); 2 * ITEM_COUNT],
    scale_count: usize,
    pub(super) oneself: [Place; ITEM_COUNT],
    pub(super) someone: [Place; ITEM_COUNT],
}

#[expect(clippy::indexing_slicing, reason = "runs at compile time only")]
impl Packed {
    /// As far as a place reaches.
    const ROOM: usize = 1 << 17;

    /// The words to the person, table by table, and those about someone else where they differ.
    pub(super) const fn new(blocks: &[Rows], others: Rows) -> Self {
        let nowhere = Place {
            words: 0,
            choices: 0,
        };
        let mut packed = Self {
            text: [0; Self::ROOM],
            used: 0,
            scales: [(0, 0); 2 * ITEM_COUNT],
            scale_count: 0,
            oneself: [nowhere; ITEM_COUNT],
            someone: [nowhere; ITEM_COUNT],
        };
        let none = text("", "", &[]);
        let mut own = [none; ITEM_COUNT];
        let mut block = 0;
        while block < blocks.len() {
            let mut at = 0;
            while at < blocks[block].len() {
                let (id, words) = blocks[block][at];
                let place = packed.item(id, words, none);
                own[id as usize] = words;
                packed.oneself[id as usize] = place;
                packed.someone[id as usize] = place;
                at += 1;
            }
            block += 1;
        }
        let mut at = 0;
        while at < others.len() {
            let (id, words) = others[at];
            packed.someone[id as usize] = packed.item(id, words, own[id as usize]);
            at += 1;
        }
        let mut item = 0;
        while item < ITEM_COUNT {
            assert!(!own[item].question.is_empty(), "an item has no words");
            item += 1;
        }
        packed
    }

    /// How long the text is, in bytes.
    pub(super) const fn len(&self) -> usize {
        self.used
    }

    /// The text alone.
    pub(super) const fn text<const N: usize>(&self) -> [u8; N] {
        let mut text = [0; N];
        text.copy_from_slice(self.text.split_at(N).0);
        text
    }

    /// Adds an item; `own` are the words to the person, where these are about someone else.
    const fn item(&mut self, id: ItemId, words: Words, own: Words) -> Place {
        assert!(
            words.choices.len() == row(id).choices.len(),
            "an item has more or fewer labels than choices"
        );
        let start = self.even();
        self.line_or_same(words.question, own.question);
        self.line_or_same(words.help, own.help);
        self.line_or_same(words.why, own.why);
        self.line_or_same(words.none, own.none);
        self.line_or_same(words.short, own.short);
        Place {
            words: (start / 2) as u16,
            choices: (self.scale(words.choices) / 2) as u16,
        }
    }

    /// Where these labels stand, once they do.
    const fn scale(&mut self, labels: &[&str]) -> usize {
        let start = self.even();
        let mut at = 0;
        while at < labels.len() {
            self.line(labels[at]);
            at += 1;
        }
        self.push(END);
        let (_, written) = self.text.split_at(start);
        let (written, _) = written.split_at(self.used - start);
        let mut at = 0;
        while at < self.scale_count {
            let (earlier, length) = self.scales[at];
            if same(self.text.split_at(earlier).1.split_at(length).0, written) {
                self.used = start;
                return earlier;
            }
            at += 1;
        }
        self.scales[self.scale_count] = (start, self.used - start);
        self.scale_count += 1;
        start
    }

    const fn line_or_same(&mut self, words: &str, own: &str) {
        if !words.is_empty() && same(words.as_bytes(), own.as_bytes()) {
            self.push(SAME);
            self.push(b'\n');
        } else {
            self.line(words);
        }
    }

    const fn line(&mut self, words: &str) {
        let bytes = words.as_bytes();
        let mut at = 0;
        while at < bytes.len() {
            assert!(bytes[at] >= b' ', "a control character in words");
            self.push(bytes[at]);
            at += 1;
        }
        self.push(b'\n');
    }

    const fn push(&mut self, byte: u8) {
        self.text[self.used] = byte;
        self.used += 1;
    }

    /// The next place that can be pointed to.
    const fn even(&mut self) -> usize {
        if self.used % 2 == 1 {
            self.push(END);
        }
        self.used
    }
}
