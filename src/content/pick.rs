//! Words for writing conditions. Ids of choices are looked up at compile time: a wrong one does
//! not compile.

use super::items::row;
use crate::domain::condition::When;
use crate::domain::item::{Choice, Choices, ItemId};

/// This choice was made.
pub(crate) const fn is(item: ItemId, choice: &str) -> When {
    When::Picks(item, Choices::one(place(item, choice)), 1)
}

/// One of these choices was made.
pub(crate) const fn one_of(item: ItemId, choices: &[&str]) -> When {
    count_of(item, choices, 1)
}

/// At least so many of these choices were made.
#[expect(
    clippy::indexing_slicing,
    reason = "runs at compile time, within bounds"
)]
pub(crate) const fn count_of(item: ItemId, choices: &[&str], least: u8) -> When {
    let mut set = Choices::NONE;
    let mut at = 0;
    while at < choices.len() {
        set = set.or(Choices::one(place(item, choices[at])));
        at += 1;
    }
    When::Picks(item, set, least)
}

/// This choice was made, or a worse one.
#[expect(
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a choice without rank does not compile"
)]
pub(crate) const fn at_least(item: ItemId, choice: &str) -> When {
    let choices: &[Choice] = row(item).choices;
    let Some(least) = choices[place(item, choice)].rank else {
        panic!("the choice has no rank")
    };
    let mut set = Choices::NONE;
    let mut at = 0;
    while at < choices.len() {
        if let Some(rank) = choices[at].rank
            && rank >= least
        {
            set = set.or(Choices::one(at));
        }
        at += 1;
    }
    When::Picks(item, set, 1)
}

/// At least so many of all the item's choices were made.
pub(crate) const fn any_of(item: ItemId, least: u8) -> When {
    When::Picks(item, Choices::first(row(item).choices.len()), least)
}

/// "Yes" was chosen.
pub(crate) const fn yes(item: ItemId) -> When {
    is(item, "yes")
}

/// The place of a choice in its item's list.
#[expect(
    clippy::indexing_slicing,
    clippy::panic,
    reason = "an unknown choice does not compile"
)]
const fn place(item: ItemId, choice: &str) -> usize {
    let choices: &[Choice] = row(item).choices;
    let mut at = 0;
    while at < choices.len() {
        if same(choices[at].id.as_bytes(), choice.as_bytes()) {
            return at;
        }
        at += 1;
    }
    panic!("the item has no such choice")
}

#[expect(
    clippy::indexing_slicing,
    reason = "runs at compile time, within bounds"
)]
pub(crate) const fn same(a: &[u8], b: &[u8]) -> bool {
    if a.len() != b.len() {
        return false;
    }
    let mut at = 0;
    while at < a.len() {
        if a[at] != b[at] {
            return false;
        }
        at += 1;
    }
    true
}
