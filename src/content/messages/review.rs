//! Who has read which words: every string of every language has a status.
//!
//! Words that people decide their care by must not rest on a machine's translation alone: a
//! qualified person reviews them first (45 CFR 92.201). Until then a string is [`Review::Awaiting`].

use super::strings::{Found, strings};
use super::{Messages, en, es};
use crate::content::version::fnv;

/// The status of a string.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Review {
    /// Written in this language for this project; read by its authors only.
    Author,
    /// The published wording of an instrument in this language, found word for word at `source`.
    Published {
        /// Where it was found.
        source: &'static str,
    },
    /// Wording of an instrument that was not found at a source: not an official translation.
    Unofficial,
    /// A translation drafted with a machine. Awaits a qualified reviewer.
    Awaiting,
    /// Read and approved by a qualified person.
    Reviewed {
        /// The role of the reviewer, such as "certified medical translator".
        by: &'static str,
        /// When, as YYYYMMDD.
        on: u32,
        /// The [`seal`] of the strings that were read: a later change asks for a new review.
        seal: &'static str,
    },
}

impl Review {
    /// The code used in reports.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Author => "author",
            Self::Published { .. } => "published",
            Self::Unofficial => "unofficial",
            Self::Awaiting => "awaiting",
            Self::Reviewed { .. } => "reviewed",
        }
    }

    /// What the status means, in a few words.
    pub const fn meaning(self) -> &'static str {
        match self {
            Self::Author => "written in this language for this project",
            Self::Published { .. } => {
                "the published wording of an instrument, found word for word at a source"
            }
            Self::Unofficial => "wording of an instrument, not an official translation",
            Self::Awaiting => "drafted with a machine, awaiting a qualified reviewer",
            Self::Reviewed { .. } => "approved by a qualified reviewer",
        }
    }
}

/// The status of all places that begin so; of several rows the longest beginning counts.
pub type Row = (&'static str, Review);

/// The table of a language. One without a table is a draft.
pub fn table(messages: &Messages) -> &'static [Row] {
    match messages.lang {
        "en" => en::REVIEW,
        "es" => es::REVIEW,
        _ => &[("", Review::Awaiting)],
    }
}

/// A table of a language: a row for everything, and rows for the wording of instruments, which is
/// the question and the choices of their items and the heading of their pages.
macro_rules! rows {
    ($rest:expr; $($status:expr => $key:literal $(with heading $page:literal)?;)+) => {
        &[
            ("", $rest),
            $(
                (concat!("oneself.item.", $key, ".question"), $status),
                (concat!("oneself.item.", $key, ".choices"), $status),
                $((concat!("oneself.page.", $key, ".", $page), $status),)?
            )+
        ]
    };
}
pub(super) use rows;

/// The row for a place.
pub fn row(messages: &Messages, place: &str) -> Row {
    let rows = table(messages)
        .iter()
        .filter(|(start, _)| is_under(place, start));
    rows.copied()
        .max_by_key(|(start, _)| start.len())
        .unwrap_or(("", Review::Awaiting))
}

/// Whether a place is this one or inside it.
pub fn is_under(place: &str, start: &str) -> bool {
    let rest = place.strip_prefix(start);
    start.is_empty() || rest.is_some_and(|r| r.is_empty() || r.starts_with('.'))
}

/// All strings of a language with their status.
pub fn reviewed(messages: &Messages) -> Vec<(Found, Review)> {
    let found = strings(messages).into_iter();
    found
        .map(|f| {
            let status = row(messages, &f.place).1;
            (f, status)
        })
        .collect()
}

/// A mark of the strings that a row covers, in hexadecimal.
pub fn seal(messages: &Messages, start: &str) -> String {
    let found = strings(messages).into_iter();
    let bytes = found
        .filter(|f| row(messages, &f.place).0 == start)
        .flat_map(|f| [f.place, f.text])
        .flat_map(|text| text.into_bytes().into_iter().chain([0]));
    format!("{:016x}", fnv(bytes))
}
