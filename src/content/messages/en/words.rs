//! Short words for writing the words of items.

use crate::content::messages::ItemText;

pub(super) const NO_YES: &[&str] = &["No", "Yes"];
pub(super) const TIMES: &[&str] = &["Never", "Once", "Two or more times"];
pub(super) const DAYS_A_WEEK: &[&str] = &[
    "None",
    "Less than 1 day a week",
    "1 to 3 days a week",
    "4 or more days a week",
];
pub(super) const WITHIN_90: &[&str] = &[
    "No, not in the past 90 days",
    "Yes, 31 to 90 days ago",
    "Yes, 8 to 30 days ago",
    "Yes, in the past 7 days",
];

pub(super) const fn text(
    short: &'static str,
    question: &'static str,
    choices: &'static [&'static str],
) -> ItemText {
    ItemText {
        question,
        help: "",
        why: "",
        choices,
        none: "",
        short,
    }
}

impl ItemText {
    pub(super) const fn help(mut self, help: &'static str) -> Self {
        self.help = help;
        self
    }

    pub(super) const fn why(mut self, why: &'static str) -> Self {
        self.why = why;
        self
    }

    pub(super) const fn none(mut self, none: &'static str) -> Self {
        self.none = none;
        self
    }
}

/// The words of a page.
macro_rules! page {
    ($heading:literal, $help:literal, $why:literal) => {{
        static TEXT: PageText = PageText {
            heading: $heading,
            help: $help,
            why: $why,
        };
        Some(&TEXT)
    }};
}
pub(super) use page;

/// The words of an interrupt: short, heading, lines.
macro_rules! interrupt {
    ($short:literal, $heading:literal, [$($line:literal),+ $(,)?]) => {{
        static TEXT: InterruptText =
            InterruptText { short: $short, heading: $heading, lines: &[$($line),+] };
        &TEXT
    }};
}
pub(super) use interrupt;
