//! The words of the profile: each part of life, in a word.

use crate::content::messages::lines::list;
use crate::content::messages::lower;
use crate::content::messages::profile::ProfileText;

fn between(low: &str, high: &str) -> String {
    format!("Still open: between {} and {}", lower(low), lower(high))
}

pub(super) static PROFILE: ProfileText = ProfileText {
    title: "Each part of life, in a word",
    lead: "How much support each part asks for, from these answers alone.",
    bars: "A striped bar is still open.",
    heads: ["Part of life", "Support"],
    words: list![
        "Nothing noted",
        "A little support",
        "Some support",
        "A lot of support",
        "Support first of all",
    ],
    between,
    unknown: "Not known yet",
};
