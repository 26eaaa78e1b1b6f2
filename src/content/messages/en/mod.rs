//! English.

mod ask;
mod care;
mod interrupts;
mod items;
mod life;
mod mind;
mod pages;
mod safety;
mod sections;
mod someone;
mod substances;
mod take;
mod ui;
mod words;

use super::{Messages, Voice};

/// The English catalogue.
pub static EN: Messages = Messages {
    lang: "en",
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
    take: &take::TAKE,
};
