//! Spanish, for the United States: plain, "usted", for readers from all of Latin America.
//!
//! Status: a draft. Each string awaits a qualified reviewer, see `review.rs`. What the reviewer
//! should know: "usted" throughout, for minors too; no gender where a sentence can do without
//! ("esta persona" is the subject of the other voice); short sentences; `tests/native/spanish.rs`
//! says what else must hold.
//!
//! **Stand-ins.** New English words must not hold anybody up: where a struct of words is new, put
//! the English static here (`week: EN.week`) and add its place to [`STAND_INS`] (`"week"`). A test
//! fails where a place in the list is translated, or English stands outside the list;
//! `care-audit words` says what still stands in.

mod ask;
mod care;
mod compare;
mod expect;
mod family;
mod glossary;
mod interrupts;
mod items;
mod life;
mod mind;
mod pages;
mod panel;
mod profile;
mod programs;
#[cfg(not(target_arch = "wasm32"))]
mod review;
mod safety;
mod sections;
mod someone;
mod substances;
mod take;
mod ui;
mod week;
mod words;

#[cfg(not(target_arch = "wasm32"))]
pub use review::REVIEW;

use super::{Messages, Voice};

/// Places in the catalogue where English stands in, by the beginning of the place.
pub const STAND_INS: &[&str] = &[];

/// The Spanish catalogue.
pub static ES: Messages = Messages {
    lang: "es",
    dir: "ltr",
    name: "Español",
    unreviewed: "Esta traducción espera la revisión de una persona calificada.",
    oneself: Voice {
        item: items::item,
        page: pages::page,
        interrupt: interrupts::interrupt,
    },
    someone: Voice {
        item: items::someone,
        page: someone::page,
        interrupt: someone::interrupt,
    },
    level: care::level,
    domain: care::domain,
    block: care::block,
    modifier: care::modifier,
    ui: &ui::UI,
    sections: &sections::SECTIONS,
    ask: &ask::ASK,
    week: &week::WEEK,
    take: &take::TAKE,
    programs: &programs::PROGRAMS,
    expect: &expect::EXPECT,
    compare: &compare::COMPARE,
    family: &family::FAMILY,
    glossary: &glossary::GLOSSARY,
    profile: &profile::PROFILE,
    panel: &panel::PANEL,
};
