//! "What would change this": single answers that would lead to more care, and what would have to
//! be better for less.

use super::answers::Answers;
use super::assessment::{Assessment, levels};
use super::readings::{Readings, Stance};
use super::scoring::rate;
use crate::content::items::item;
use crate::domain::item::{Choices, Item, ItemId, Kind, Response};
use crate::domain::level::Level;

/// One answer that would be otherwise.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Change {
    /// The item.
    pub item: ItemId,
    /// The choice that would lead there, by its place.
    pub choice: usize,
    /// The level it would lead to, at least.
    pub level: Level,
}

/// The smallest single changes that would lead to the next level up or higher, those that lead
/// least far first. Each item gives at most one, its mildest.
pub fn worse(answers: &Answers, found: &Assessment) -> Vec<Change> {
    let Some(level) = found.level.filter(|l| *l != Level::Emergency) else {
        return Vec::new();
    };
    let open = Readings::new(answers, Stance::Shown);
    let answers = &answers.only(|id| open.is_open(id));
    let mut changes: Vec<Change> = ItemId::ALL
        .iter()
        .filter(|id| open.is_open(**id))
        .filter_map(|id| mildest(answers, item(*id), level))
        .collect();
    changes.sort_by_key(|c| c.level);
    changes
}

/// What would have to be better for the level below: the items behind the reasons, each once.
pub fn better(found: &Assessment) -> Vec<ItemId> {
    let mut items: Vec<ItemId> = Vec::new();
    for support in found
        .reasons
        .iter()
        .flat_map(|r| &r.because)
        .flat_map(|b| &b.answers)
    {
        if !items.contains(&support.item) {
            items.push(support.item);
        }
    }
    items
}

fn mildest(answers: &Answers, row: &'static Item, level: Level) -> Option<Change> {
    let said = answers.chosen(row.id)?;
    let places = 0..row.choices.len();
    let worse: Vec<(usize, Choices)> = match row.kind {
        Kind::SeveralContext => Vec::new(),
        Kind::Several => places
            .filter(|i| !said.has(*i))
            .map(|i| (i, said.or(Choices::one(i))))
            .collect(),
        Kind::One => {
            let rank = |i: usize| row.choices.get(i).and_then(|c| c.rank);
            let now = said.indices().next().and_then(rank)?;
            places
                .filter(|i| rank(*i).is_some_and(|r| r > now))
                .map(|i| (i, Choices::one(i)))
                .collect()
        }
    };
    worse
        .into_iter()
        .map(|(choice, set)| {
            let mut changed = *answers;
            changed.set(row.id, Response::Chosen(set));
            // What the change newly opens has not been asked, and counts at best here.
            let readings = Readings::new(&changed, Stance::Live);
            let level = levels(&readings, &rate(&readings)).lo;
            Change {
                item: row.id,
                choice,
                level,
            }
        })
        .filter(|change| change.level > level)
        .min_by_key(|change| change.level)
}
