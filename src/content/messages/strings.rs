//! Every string of a catalogue, with the place where it stands: for tests, for the report on
//! review, never in the widget.

use super::expect::TopicText;
use super::locale::Say;
use super::{LevelText, Lines, List, Locale, Messages, Voice, cldr};
use crate::content::ask::{QUESTIONS, Question};
use crate::content::crisis::COUNTRIES;
use crate::content::expect::{Group, TOPICS, Topic};
use crate::content::interrupts::INTERRUPTS;
use crate::content::items::{all, item};
use crate::content::modifiers::MODIFIERS;
use crate::content::pages::PAGES;
use crate::content::parts::Part;
use crate::content::sections::Section;
use crate::content::terms::Term;
use crate::domain::item::{Block, Item};
use crate::domain::level::{Level, Urgency};
use crate::domain::rating::Domain;
use std::collections::BTreeMap;

/// One string.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Found {
    /// Where it stands, the same in every language: `oneself.item.age.question`.
    pub place: String,
    /// The words. Sentences with gaps are filled with samples.
    pub text: String,
}

/// Strings, and what writes the numbers in them.
pub struct Finds {
    locale: Locale,
    all: Vec<Found>,
}

/// What is put into the gaps of sentences; in lower case, because some sentences lower it.
pub const SAMPLES: [&str; 2] = ["\u{ab}a\u{bb}", "\u{ab}b\u{bb}"];

/// All strings of a language that are not empty, in a fixed order; numbers as in the United States.
pub fn strings(messages: &Messages) -> Vec<Found> {
    strings_by(messages, cldr::say)
}

/// The same, with other answers to how numbers are written.
pub fn strings_by(messages: &Messages, say: Say) -> Vec<Found> {
    let mut found = Finds {
        locale: Locale::new(messages.lang, "US", say),
        all: Vec::new(),
    };
    messages.collect("", &mut found);
    page_words(messages, &mut found);
    let mut found = found.all;
    found.retain(|f| f.place != "lang" && f.place != "dir" && is_asked(&f.place));
    found
}

/// The words that need no program: `page.loader.start`. A language that is made for tests has the
/// English ones in brackets.
fn page_words(messages: &Messages, found: &mut Finds) {
    let english = include_str!("en/page.json");
    let (text, made) = match messages.lang {
        "en" => (english, false),
        "es" => (include_str!("es/page.json"), false),
        _ => (english, true),
    };
    let parts: Result<BTreeMap<String, BTreeMap<String, String>>, _> = serde_json::from_str(text);
    for (part, words) in parts.into_iter().flatten() {
        for (name, said) in words {
            let said = if made { format!("[{said}]") } else { said };
            said.collect(&format!("page.{part}.{name}"), found);
        }
    }
}

/// Whether the item or the page at a place is shown in that voice at all.
fn is_asked(place: &str) -> bool {
    let mut parts = place.split('.');
    let (voice, kind, key) = (parts.next(), parts.next(), parts.next());
    let asks = |row: &Item| match voice {
        Some("someone") => row.asked.proxy,
        _ => row.asked.oneself,
    };
    let first = || all().find(|row| Some(row.key) == key);
    match kind {
        Some("item") => first().is_some_and(asks),
        Some("page") => PAGES
            .iter()
            .filter(|page| page.first().copied() == first().map(|row| row.id))
            .any(|page| page.iter().any(|id| asks(item(*id)))),
        _ => true,
    }
}

/// Words, or something that holds words.
pub trait Strings {
    /// Adds every string that is not empty, `at` this place.
    fn collect(&self, at: &str, found: &mut Finds);
}

/// A place inside another.
pub(super) fn under(at: &str, name: &str) -> String {
    if at.is_empty() {
        name.into()
    } else {
        format!("{at}.{name}")
    }
}

impl Strings for str {
    fn collect(&self, at: &str, found: &mut Finds) {
        if !self.is_empty() {
            found.all.push(Found {
                place: at.into(),
                text: self.into(),
            });
        }
    }
}

impl Strings for String {
    fn collect(&self, at: &str, found: &mut Finds) {
        self.as_str().collect(at, found);
    }
}

impl<T: Strings + ?Sized> Strings for &T {
    fn collect(&self, at: &str, found: &mut Finds) {
        (**self).collect(at, found);
    }
}

impl<T: Strings> Strings for [T] {
    fn collect(&self, at: &str, found: &mut Finds) {
        for (i, one) in self.iter().enumerate() {
            one.collect(&under(at, &(i + 1).to_string()), found);
        }
    }
}

impl Strings for Lines {
    fn collect(&self, at: &str, found: &mut Finds) {
        self.iter()
            .collect::<Vec<_>>()
            .as_slice()
            .collect(at, found);
    }
}

impl<const N: usize> Strings for List<N> {
    fn collect(&self, at: &str, found: &mut Finds) {
        (**self).collect(at, found);
    }
}

impl<T: Strings, const N: usize> Strings for [T; N] {
    fn collect(&self, at: &str, found: &mut Finds) {
        self.as_slice().collect(at, found);
    }
}

impl<A: Strings, B: Strings> Strings for (A, B) {
    fn collect(&self, at: &str, found: &mut Finds) {
        self.0.collect(&under(at, "name"), found);
        self.1.collect(&under(at, "line"), found);
    }
}

/// Sentences with gaps, each filled with samples that show every form.
macro_rules! with_gaps {
    ($($kind:ty: $($sample:expr),+;)+) => {
        $(impl Strings for $kind {
            fn collect(&self, at: &str, found: &mut Finds) {
                [$($sample(self)),+].as_slice().collect(at, found);
            }
        })+
    };
}

with_gaps! {
    fn(&str) -> String: |f: &Self| f(SAMPLES[0]);
    fn(&str, &str) -> String: |f: &Self| f(SAMPLES[0], SAMPLES[1]);
    fn(Option<&str>, &str) -> String: |f: &Self| f(Some(SAMPLES[0]), SAMPLES[1]), |f: &Self| f(None, SAMPLES[1]);
    fn(&str, usize) -> String: |f: &Self| f(SAMPLES[0], 0), |f: &Self| f(SAMPLES[0], 3);
    fn(&str) -> [&'static str; 3]: |f: &Self| f("us"), |f: &Self| f("uk"), |f: &Self| f("other");
}

/// The same with numbers in them.
macro_rules! with_numbers {
    ($($kind:ty: $($sample:expr),+;)+) => {
        $(impl Strings for $kind {
            fn collect(&self, at: &str, found: &mut Finds) {
                let locale = found.locale;
                [$($sample(self, &locale)),+].as_slice().collect(at, found);
            }
        })+
    };
}

with_numbers! {
    fn(&Locale, u32) -> String: |f: &Self, l| f(l, 0), |f: &Self, l| f(l, 1), |f: &Self, l| f(l, 2), |f: &Self, l| f(l, 450);
    fn(&Locale, u32, u32) -> String: |f: &Self, l| f(l, 60, 1), |f: &Self, l| f(l, 570, 3);
    fn(&Locale, u32, bool) -> String: |f: &Self, l| f(l, 60, true), |f: &Self, l| f(l, 570, false);
    fn(&Locale, &str, u8, u8) -> String: |f: &Self, l| f(l, SAMPLES[0], 9, 27);
}

/// Lines by id: of a country or of a modifier.
impl Strings for fn(&str) -> &'static str {
    fn collect(&self, at: &str, found: &mut Finds) {
        let ids = ["us", "uk", "other"]
            .into_iter()
            .chain(MODIFIERS.iter().map(|m| m.id));
        let mut before = "";
        for id in ids {
            let line = self(id);
            if line != before {
                line.collect(&under(at, id), found);
            }
            before = line;
        }
    }
}

/// Lists by the id of a country.
impl Strings for fn(&str) -> Lines {
    fn collect(&self, at: &str, found: &mut Finds) {
        for country in COUNTRIES {
            self(country.id).collect(&under(at, country.id), found);
        }
    }
}

impl Strings for fn(Urgency) -> &'static str {
    fn collect(&self, at: &str, found: &mut Finds) {
        for urgency in Urgency::ALL {
            self(urgency).collect(&under(at, urgency.code()), found);
        }
    }
}

impl Strings for Voice {
    fn collect(&self, at: &str, found: &mut Finds) {
        for row in all() {
            (self.item)(row.id).collect(&under(at, &format!("item.{}", row.key)), found);
        }
        for first in PAGES.iter().filter_map(|page| page.first()) {
            if let Some(text) = (self.page)(*first) {
                text.collect(&under(at, &format!("page.{}", item(*first).key)), found);
            }
        }
        for interrupt in INTERRUPTS {
            let place = under(at, &format!("interrupt.{}", interrupt.key));
            (self.interrupt)(interrupt.id).collect(&place, found);
        }
    }
}

impl Strings for fn(Question) -> &'static str {
    fn collect(&self, at: &str, found: &mut Finds) {
        for (question, _) in QUESTIONS {
            self(*question).collect(&under(at, &format!("{question:?}")), found);
        }
    }
}

impl Strings for fn(Group) -> &'static str {
    fn collect(&self, at: &str, found: &mut Finds) {
        for group in Group::ALL {
            self(*group).collect(&under(at, &format!("{group:?}")), found);
        }
    }
}

impl Strings for fn(Topic) -> &'static TopicText {
    fn collect(&self, at: &str, found: &mut Finds) {
        for row in TOPICS {
            self(row.topic).collect(&under(at, &format!("{:?}", row.topic)), found);
        }
    }
}

impl Strings for fn(Part) -> &'static str {
    fn collect(&self, at: &str, found: &mut Finds) {
        for part in Part::ALL {
            self(*part).collect(&under(at, &format!("{part:?}")), found);
        }
    }
}

impl Strings for fn(Section) -> (&'static str, &'static str) {
    fn collect(&self, at: &str, found: &mut Finds) {
        let all: Vec<_> = Section::ALL.iter().map(|s| self(*s)).collect();
        all.as_slice().collect(at, found);
    }
}

impl Strings for fn(Term) -> (&'static str, &'static str) {
    fn collect(&self, at: &str, found: &mut Finds) {
        for term in Term::ALL {
            self(*term).collect(&under(at, &format!("{term:?}")), found);
        }
    }
}

impl Strings for fn(Level) -> &'static LevelText {
    fn collect(&self, at: &str, found: &mut Finds) {
        for level in Level::ALL {
            self(level).collect(&under(at, level.code()), found);
        }
    }
}

impl Strings for fn(Domain) -> &'static str {
    fn collect(&self, at: &str, found: &mut Finds) {
        for domain in Domain::ALL {
            self(domain).collect(&under(at, &domain.letter().to_string()), found);
        }
    }
}

impl Strings for fn(Block) -> &'static str {
    fn collect(&self, at: &str, found: &mut Finds) {
        let mut blocks: Vec<Block> = all().map(|row| row.block).collect();
        blocks.dedup();
        for block in blocks {
            self(block).collect(&under(at, block.code()), found);
        }
    }
}
