//! English.

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

/// The English catalogue.
pub static EN: Messages = Messages {
    lang: "en",
    dir: "ltr",
    name: "English",
    unreviewed: "",
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
    panel: &panel::PANEL,
    expect: &expect::EXPECT,
    compare: &compare::COMPARE,
    family: &family::FAMILY,
    glossary: &glossary::GLOSSARY,
    profile: &profile::PROFILE,
    programs: &programs::PROGRAMS,
    week: &week::WEEK,
    take: &take::TAKE,
};
