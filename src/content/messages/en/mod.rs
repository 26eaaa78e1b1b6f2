//! English.

mod care;
mod interrupts;
mod items;
mod life;
mod mind;
mod pages;
mod safety;
mod substances;
mod ui;
mod words;

use super::Messages;

/// The English catalogue.
pub static EN: Messages = Messages {
    lang: "en",
    item: items::item,
    page: pages::page,
    interrupt: interrupts::interrupt,
    level: care::level,
    domain: care::domain,
    block: care::block,
    modifier: care::modifier,
    ui: &ui::UI,
};
