//! The words of the profile: each part of life, in a word.

use crate::content::messages::profile::ProfileText;

fn between(low: &str, high: &str) -> String {
    format!("{low}, up to {}", high.to_lowercase())
}

pub(super) static PROFILE: ProfileText = ProfileText {
    title: "Each part of life, in a word",
    lead: "How much support each part asks for, from these answers alone. A striped bar is still open.",
    heads: ["Part of life", "Asks for support"],
    words: ["Nothing noted", "A little", "Some", "A lot", "Most of all"],
    between,
    unknown: "Not known yet",
};
