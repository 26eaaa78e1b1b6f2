//! Short words for writing the words of items, pages, interrupts and levels, in any language.

/// The words of an item as they are written. See [`super::ItemText`] for what each is.
#[derive(Clone, Copy)]
pub(super) struct Words {
    pub(super) question: &'static str,
    pub(super) help: &'static str,
    pub(super) why: &'static str,
    pub(super) choices: &'static [&'static str],
    pub(super) none: &'static str,
    pub(super) short: &'static str,
}

pub(super) const fn text(
    short: &'static str,
    question: &'static str,
    choices: &'static [&'static str],
) -> Words {
    Words {
        question,
        help: "",
        why: "",
        choices,
        none: "",
        short,
    }
}

impl Words {
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
        static TEXT: $crate::content::messages::PageText = $crate::content::messages::PageText {
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
        static TEXT: $crate::content::messages::InterruptText =
            $crate::content::messages::InterruptText {
                short: $short,
                heading: $heading,
                lines: $crate::content::messages::lines::lines![$($line),+],
            };
        &TEXT
    }};
}
pub(super) use interrupt;

/// The words of a level: name, line, the step to the person, the step to someone else.
macro_rules! level {
    ($name:literal, $line:literal, $step:literal, $someone:literal) => {{
        static TEXT: $crate::content::messages::LevelText = $crate::content::messages::LevelText {
            name: $name,
            line: $line,
            step: $step,
            step_someone: $someone,
        };
        &TEXT
    }};
}
pub(super) use level;

/// The words of a topic: title, lines, and lines for someone else where they differ.
macro_rules! topic {
    ($title:literal, [$($line:literal),+ $(,)?]) => {
        $crate::content::messages::write::topic!($title, [$($line),+], [])
    };
    ($title:literal, [$($line:literal),+ $(,)?], [$($someone:literal),* $(,)?]) => {{
        static TEXT: $crate::content::messages::expect::TopicText =
            $crate::content::messages::expect::TopicText {
            title: $title,
            lines: $crate::content::messages::lines::lines![$($line),+],
            someone: $crate::content::messages::lines::lines![$($someone),*],
        };
        &TEXT
    }};
}
pub(super) use topic;
