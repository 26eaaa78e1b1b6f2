//! Short words for writing rows, and the scales that several items share.

use crate::domain::item::{Asked, Block, Choice, Item, ItemId, Kind, Safety};
use crate::domain::source::Source;

/// A choice with its ordinal.
pub(super) const fn c(id: &'static str, rank: u8) -> Choice {
    Choice {
        id,
        rank: Some(rank),
    }
}

/// A choice outside the order.
pub(super) const fn x(id: &'static str) -> Choice {
    Choice { id, rank: None }
}

pub(super) const NO_YES: &[Choice] = &[c("no", 0), c("yes", 1)];

/// Yes is the better answer.
pub(super) const YES_NO: &[Choice] = &[c("yes", 0), c("no", 1)];

/// How long ago, over a lifetime.
pub(super) const RECENCY: &[Choice] = &[
    c("never", 0),
    c("earlier", 1),
    c("90-days", 2),
    c("30-days", 3),
    c("7-days", 4),
];

/// How long ago, within 90 days.
pub(super) const WITHIN_90: &[Choice] =
    &[c("no", 0), c("90-days", 1), c("30-days", 2), c("7-days", 3)];

/// How often over two weeks: the scale of PHQ-9 and GAD-7.
pub(super) const TWO_WEEKS: &[Choice] = &[c("0", 0), c("1", 1), c("2", 2), c("3", 3)];

pub(super) const SOME_LOT: &[Choice] = &[c("no", 0), c("some", 1), c("lot", 2)];

pub(super) const EVERYONE: Asked = Asked {
    oneself: true,
    proxy: true,
    teens: false,
};

/// A row asked of everyone, without a part in safety, from the project's own judgement.
pub(super) const fn row(
    id: ItemId,
    key: &'static str,
    block: Block,
    choices: &'static [Choice],
) -> Item {
    Item {
        id,
        key,
        block,
        kind: Kind::One,
        choices,
        asked: EVERYONE,
        safety: Safety::No,
        source: Source::X,
    }
}

impl Item {
    pub(super) const fn several(mut self) -> Self {
        self.kind = Kind::Several;
        self
    }

    pub(super) const fn several_context(mut self) -> Self {
        self.kind = Kind::SeveralContext;
        self
    }

    pub(super) const fn oneself(mut self) -> Self {
        self.asked.proxy = false;
        self
    }

    pub(super) const fn proxy(mut self) -> Self {
        self.asked.oneself = false;
        self
    }

    pub(super) const fn teens(mut self) -> Self {
        self.asked.teens = true;
        self
    }

    pub(super) const fn screen(mut self) -> Self {
        self.safety = Safety::Screen;
        self
    }

    pub(super) const fn follow_up(mut self) -> Self {
        self.safety = Safety::FollowUp;
        self
    }

    pub(super) const fn from(mut self, source: Source) -> Self {
        self.source = source;
        self
    }
}
