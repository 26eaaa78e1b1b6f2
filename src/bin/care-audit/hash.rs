//! The version of the rules and the hash of everything that can change a result.

use care_compass::content::acute::is_acute;
use care_compass::content::anchors::ANCHORS;
use care_compass::content::contradictions::CONTRADICTIONS;
use care_compass::content::crisis::COUNTRIES;
use care_compass::content::facts::STOPPING_IS_RISKY;
use care_compass::content::gates::gate;
use care_compass::content::interrupts::INTERRUPTS;
use care_compass::content::items::all;
use care_compass::content::messages::LANGUAGES;
use care_compass::content::modifiers::MODIFIERS;
use care_compass::content::pages::PAGES;
use care_compass::content::version::{RULES_VERSION, fnv};
use care_compass::domain::rules::RULES;
use care_compass::domain::urgency::URGENCY_RULES;
use std::fmt::Write;

/// The hash of all tables and of the words of the items, in hexadecimal.
pub fn content() -> String {
    let mut text = format!("{RULES:?}{URGENCY_RULES:?}{ANCHORS:?}{INTERRUPTS:?}{MODIFIERS:?}");
    let _ = write!(
        text,
        "{STOPPING_IS_RISKY:?}{CONTRADICTIONS:?}{PAGES:?}{COUNTRIES:?}"
    );
    for i in all() {
        let _ = write!(text, "{i:?}{:?}{}", gate(i.id), is_acute(i.id));
        for words in LANGUAGES {
            let both = ((words.oneself.item)(i.id), (words.someone.item)(i.id));
            let _ = write!(text, "{both:?}");
        }
    }
    format!("{:016x}", fnv(text.bytes()))
}

/// Version and hash, a line each.
pub fn report() -> String {
    format!("version {RULES_VERSION}\nhash {}\n", content())
}
