//! Short words for writing the words of items.

use crate::content::messages::ItemText;

pub(super) const NO_YES: &[&str] = &["No", "Yes"];

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
