//! Every word that a person sees, one catalogue a language.
//!
//! A catalogue is typed: an item, a choice of a screen or a level without words does not compile.
//!
//! A further language is a folder beside [`en`], its module here, a line in [`LANGUAGES`] and a
//! feature `lang-…`. What is counted, and a date or a time that comes in as a value, it does
//! not write by itself, and it knows no rule of counting: it asks a [`Locale`]; where words have more
//! forms beside a count than two, it says which with [`locale::Form`]. The words that need no program
//! stand in the folder too, in `page.json`: a test demands them.

#[macro_use]
mod texts;
mod book;
#[cfg(not(target_arch = "wasm32"))]
pub mod cldr;
mod lines;
pub mod locale;
mod lower;
mod pack;
mod write;

pub mod ask;
pub mod compare;
pub mod en;
#[cfg(any(not(target_arch = "wasm32"), feature = "lang-es"))]
pub mod es;
pub mod expect;
pub mod family;
pub mod glossary;
mod panel;
pub mod profile;
pub mod programs;
#[cfg(not(target_arch = "wasm32"))]
pub mod review;
pub mod sections;
#[cfg(not(target_arch = "wasm32"))]
pub mod strings;
pub mod take;
pub mod week;
#[cfg(any(not(target_arch = "wasm32"), feature = "lang-xa"))]
pub mod xa {
    //! A language for tests: English, longer. Made by `src/embed/tools/pseudo.rs`.
    include!(concat!(env!("OUT_DIR"), "/xa.rs"));
}
#[cfg(any(not(target_arch = "wasm32"), feature = "lang-xb"))]
pub mod xb {
    //! A language for tests: from right to left. Made by `src/embed/tools/pseudo.rs`.
    include!(concat!(env!("OUT_DIR"), "/xb.rs"));
}

use crate::content::crisis::{Line, calling, texting};
use crate::content::interrupts::InterruptId;
use crate::domain::item::{Absent, Block, Choices, ItemId, Response};
use crate::domain::level::{Level, Urgency};
use crate::domain::rating::Domain;

pub use lines::{Lines, List};
pub use locale::Locale;
pub use lower::lower;
pub use panel::PanelText;

/// All languages of this page, the one for everyone else first.
///
/// A file can be built without a language: see the features `lang-…` of the crate. The programs
/// around the page know all of them.
pub static LANGUAGES: &[&Messages] = &[
    &en::EN,
    #[cfg(any(not(target_arch = "wasm32"), feature = "lang-es"))]
    &es::ES,
    #[cfg(feature = "lang-xa")]
    &xa::XA,
    #[cfg(feature = "lang-xb")]
    &xb::XB,
];

/// The languages with these tags, in their order; all of the page's where none of them is known.
pub fn offered(tags: &[String]) -> Vec<&'static Messages> {
    let known = |tag: &String| LANGUAGES.iter().copied().find(|m| m.lang == tag);
    let found: Vec<_> = tags.iter().filter_map(known).collect();
    if found.is_empty() {
        LANGUAGES.to_vec()
    } else {
        found
    }
}

/// The language that a tag such as `es` or `es-MX` begins with, else the first of those offered.
pub fn language(tag: &str, offered: &[&'static Messages]) -> &'static Messages {
    let speaks = |m: &&Messages| {
        let rest = tag.strip_prefix(m.lang);
        rest.is_some_and(|r| r.is_empty() || r.starts_with('-'))
    };
    let found = offered.iter().copied().find(speaks);
    found.or(offered.first().copied()).unwrap_or(&en::EN)
}

texts! {
    /// The words of an item.
    #[derive(Clone, Copy, PartialEq, Eq, Debug)]
    pub struct ItemText {
        /// The question, with its time frame.
        pub question: &'static str,
        /// One line of help; may be empty.
        pub help: &'static str,
        /// Why it is asked; empty where the page says it, or where nothing sensitive is asked.
        pub why: &'static str,
        /// One label a choice, in the order of the item bank.
        pub choices: Lines,
        /// The label of "none of these"; empty for items that take one choice.
        pub none: &'static str,
        /// A few words that name the item in lists.
        pub short: &'static str,
    }
}

texts! {
    /// The words of a page with several items.
    #[derive(Debug)]
    pub struct PageText {
        /// The heading.
        pub heading: &'static str,
        /// One line of help; may be empty.
        pub help: &'static str,
        /// Why it is asked; may be empty.
        pub why: &'static str,
    }
}

texts! {
    /// The words of a safety interrupt.
    #[derive(Debug)]
    pub struct InterruptText {
        /// The heading.
        pub heading: &'static str,
        /// What to do, a line each.
        pub lines: Lines,
        /// A few words for the line that stays pinned.
        pub short: &'static str,
    }
}

texts! {
    /// The words of a level.
    #[derive(Debug)]
    pub struct LevelText {
        /// The name shown.
        pub name: &'static str,
        /// One line that says what it is.
        pub line: &'static str,
        /// The next step, in one sentence, to the person.
        pub step: &'static str,
        /// The next step, in one sentence, to someone who worries about the person.
        pub step_someone: &'static str,
    }
}

texts! {
    /// The words of the widget around the questions.
    #[derive(Debug)]
    #[expect(missing_docs, reason = "each string says what it is")]
    pub struct UiText {
        pub title: &'static str,
        pub start_lead: &'static str,
        pub start_points: Lines,
        pub start_device: &'static str,
        pub begin: &'static str,
        pub next: &'static str,
        pub back: &'static str,
        pub quick_exit: &'static str,
        pub minutes_left: fn(&Locale, u32) -> String,
        pub why_we_ask: &'static str,
        pub absent: [&'static str; 3],
        pub absent_said: List<3>,
        pub missing_title: &'static str,
        pub missing_help: &'static str,
        pub missing_here: &'static str,
        pub skip_open: &'static str,
        pub hard: &'static str,
        pub hard_title: &'static str,
        pub hard_lines: Lines,
        pub hard_stop: &'static str,
        pub go_on: &'static str,
        pub stop_here: &'static str,
        pub other_country: &'static str,
        /// What the law does for those who call for help in an overdose: in the United States.
        pub overdose_law: &'static str,
        pub review_title: &'static str,
        pub review_lead: &'static str,
        pub change: &'static str,
        pub see_result: &'static str,
        pub result_title: &'static str,
        pub partial: &'static str,
        pub level_label: &'static str,
        pub range: fn(&str, &str) -> String,
        pub check_first: &'static str,
        pub after_check: fn(&str) -> String,
        pub medical_ways: &'static str,
        pub how_soon: &'static str,
        pub urgency: fn(Urgency) -> &'static str,
        pub call_provider: fn(&str) -> String,
        pub worse_title: &'static str,
        pub worse_lines: Lines,
        pub why_title: &'static str,
        pub why_none: &'static str,
        pub why_open: &'static str,
        pub do_not_stop: &'static str,
        pub tell_program: &'static str,
        pub why_unchecked: &'static str,
        pub why_unanswered: &'static str,
        pub unchecked_title: &'static str,
        pub unchecked_line: &'static str,
        pub narrow_title: &'static str,
        pub narrow_line: &'static str,
        pub ladder_title: &'static str,
        pub ladder_lead: fn(&str) -> String,
        pub ladder_here: &'static str,
        pub ladder_possible: &'static str,
        pub range_line: &'static str,
        pub sooner: &'static str,
        /// In place of how soon, where nothing presses.
        pub no_rush: &'static str,
        pub week_days: List<7>,
        pub after_title: &'static str,
        pub notes_title: &'static str,
        pub sure_title: &'static str,
        pub sure_lines: Lines,
        pub rules_version: fn(&str, &str) -> String,
        pub delete: &'static str,
        pub deleted_title: &'static str,
        pub deleted_line: &'static str,
        /// The link to the chat of a line.
        pub chat: &'static str,
        /// What opening it does.
        pub chat_leaves: &'static str,
        /// Why they are gone, when nobody was there for long.
        pub deleted_idle: &'static str,
        /// Soon the answers are cleared, because nobody seems to be there.
        pub idle: &'static str,
        /// Somebody is there.
        pub still_here: &'static str,
        pub start_again: &'static str,
        pub check_answers: &'static str,
        pub help_label: &'static str,
        pub pinned_title: &'static str,
        pub teen_title: &'static str,
        pub teen_lines: Lines,
        pub child_title: &'static str,
        pub child_lines: Lines,
        pub for_them_title: &'static str,
        pub for_them: Lines,
        pub for_you_title: &'static str,
        pub for_you: Lines,
        pub not_asked: &'static str,
        pub parent_title: &'static str,
        pub parent_lines: Lines,
        pub drinks_title: &'static str,
        pub drinks: fn(&str) -> [&'static str; 3],
        pub drinks_units: fn(&str) -> &'static str,
        pub practical_title: &'static str,
        pub practical_lead: &'static str,
        pub unfit_title: &'static str,
        pub unfit_line: &'static str,
        pub unfit_keep: &'static str,
        pub unfit_kept: &'static str,
        pub changes_title: &'static str,
        pub changes_up: &'static str,
        pub changes_down: &'static str,
        pub change_to: fn(&str, &str) -> String,
        pub see_now: &'static str,
        pub about_title: &'static str,
        pub about_questions: &'static str,
        pub call: fn(&str) -> String,
        pub call_and_press: fn(&str, &str) -> String,
        pub text: fn(&str) -> String,
        pub text_word: fn(&str, &str) -> String,
        pub help_lead: &'static str,
        pub local_emergency: &'static str,
        pub emergency_call: fn(&str) -> String,
        pub elsewhere: fn(&str) -> String,
        pub unconfirmed: &'static str,
        pub numbers_old: &'static str,
        pub numbers_checked: fn(date: &str) -> String,
        pub and_more: fn(&Locale, u32) -> String,
    }
}

/// The words of the questions in one voice: to the person, or to someone who answers about them.
pub struct Voice {
    /// The words of each item.
    pub item: fn(ItemId) -> ItemText,
    /// The words of a page with several items, by its first item.
    pub page: fn(ItemId) -> Option<&'static PageText>,
    /// The words of each interrupt.
    pub interrupt: fn(InterruptId) -> &'static InterruptText,
}

texts! {
    /// One language.
    pub struct Messages {
        /// The language tag, two letters.
        pub lang: &'static str,
        /// The direction of the script: `ltr` or `rtl`.
        pub dir: &'static str,
        /// The language's own name for itself.
        pub name: &'static str,
        /// Says that the translation awaits a reviewer, while any of it does. Else empty.
        pub unreviewed: &'static str,
        /// The words for people who answer about themselves.
        pub oneself: Voice,
        /// The words for people who answer about someone else.
        pub someone: Voice,
        /// The words of each level.
        pub level: fn(Level) -> &'static LevelText,
        /// The name of each domain.
        pub domain: fn(Domain) -> &'static str,
        /// The name of each block of questions.
        pub block: fn(Block) -> &'static str,
        /// A line for a modifier, by its id; empty for one that says nothing to the person.
        pub modifier: fn(&str) -> &'static str,
        /// The words around the questions.
        pub ui: &'static UiText,
        /// The words around the pages behind the result.
        pub sections: &'static sections::SectionsText,
        /// The questions to ask a program.
        pub ask: &'static ask::AskText,
        /// The words of the week planner.
        pub week: &'static week::WeekText,
        /// What to expect of a program.
        pub expect: &'static expect::ExpectText,
        /// Levels of care side by side.
        pub compare: &'static compare::CompareText,
        /// For families and friends.
        pub family: &'static family::FamilyText,
        /// Each part of life, in a word.
        pub profile: &'static profile::ProfileText,
        /// The words about the provider.
        pub programs: &'static programs::ProgramsText,
        /// The words of what is taken along.
        pub take: &'static take::TakeText,
        /// The words of the field, in plain ones.
        pub glossary: &'static glossary::GlossaryText,
        /// The words of the panel that needs no program.
        pub panel: &'static PanelText,
    }
}

impl Messages {
    /// The voice: to the person, or about someone else.
    pub fn voice(&self, proxy: bool) -> &Voice {
        if proxy { &self.someone } else { &self.oneself }
    }

    /// What was said to an item, in words.
    pub fn answer(&self, proxy: bool, id: ItemId, said: Response) -> String {
        match said {
            Response::Absent(absent) => self.absent(absent).into(),
            Response::Chosen(set) => self.voice(proxy).chosen(id, set).join("; "),
        }
    }

    /// From when to when, in minutes after midnight.
    pub fn from_to(&self, locale: &Locale, from: u16, to: u16) -> String {
        (self.week.clock)(&locale.time(from), &locale.time(to))
    }

    /// The name of a day, 0 to 6, Monday first.
    pub fn day(&self, day: u8) -> &'static str {
        self.ui.week_days.get(usize::from(day)).unwrap_or("")
    }

    /// The link that calls a line, with the key for this language where it has one: its address and
    /// its label.
    pub fn call(&self, line: &Line) -> Option<(String, String)> {
        line.call.map(|number| {
            let label = match line.key_for(self.lang) {
                Some(key) => (self.ui.call_and_press)(number, key),
                None => (self.ui.call)(number),
            };
            (calling(number), label)
        })
    }

    /// The link that texts a line: its address and its label.
    pub fn text(&self, line: &Line) -> Option<(String, String)> {
        line.text_for(self.lang).map(|(number, word)| {
            let label = match word {
                "" => (self.ui.text)(number),
                _ => (self.ui.text_word)(word, number),
            };
            (texting(number, word), label)
        })
    }

    /// How a non-answer is named.
    pub fn absent(&self, absent: Absent) -> &'static str {
        self.ui.absent_said.get(absent as usize).unwrap_or("")
    }
}

impl Voice {
    /// The label of one choice of an item; empty for a place that the item does not have.
    pub fn choice(&self, id: ItemId, index: usize) -> &'static str {
        (self.item)(id).choices.get(index).unwrap_or("")
    }

    /// The labels of the chosen choices, or of "none of these".
    pub fn chosen(&self, id: ItemId, set: Choices) -> Vec<&'static str> {
        if set.is_empty() {
            return vec![(self.item)(id).none];
        }
        set.indices().map(|i| self.choice(id, i)).collect()
    }
}
