//! Conditions in words, for people who read the tables.

use care_compass::content::items::item;
use care_compass::content::messages::en::EN;
use care_compass::domain::condition::When;
use care_compass::domain::item::{Choices, ItemId};
use care_compass::domain::rules::Need;

/// A condition on answers, in words. Named facts are named, not spelt out.
pub fn gate_in_words(when: &When) -> String {
    match when {
        When::Picks(id, set, least) => picks(*id, *set, *least),
        When::Sum(ids, least) => {
            let keys: Vec<_> = ids.iter().map(|id| item(*id).key).collect();
            format!("{} add up to {least} or more", span(&keys))
        }
        When::All(list) => joined(list, " and "),
        When::Any(list) => joined(list, " or "),
        When::Count(least, list) => format!("{least} or more of ({})", joined(list, "; ")),
        When::Not(inner) => format!("not ({})", gate_in_words(inner)),
        When::Is(fact) => format!("*{}*", fact.id.trim_start_matches("fact.")),
    }
}

fn joined(list: &[When], with: &str) -> String {
    let parts: Vec<_> = list
        .iter()
        .map(|when| match when {
            When::All(_) | When::Any(_) => format!("({})", gate_in_words(when)),
            _ => gate_in_words(when),
        })
        .collect();
    parts.join(with)
}

fn span(keys: &[&str]) -> String {
    match keys {
        [first, .., last] => format!("`{first}` to `{last}`"),
        [one] => format!("`{one}`"),
        [] => String::new(),
    }
}

fn picks(id: ItemId, set: Choices, least: u8) -> String {
    let row = item(id);
    let labels: Vec<_> = set
        .indices()
        .map(|i| format!("\u{201c}{}\u{201d}", EN.oneself.choice(id, i)))
        .collect();
    let choices = if set == Choices::first(row.choices.len()) && row.choices.len() > 2 {
        "any choice".to_string()
    } else {
        labels.join(" or ")
    };
    if least > 1 {
        format!("`{}`: {least} or more of {choices}", row.key)
    } else {
        format!("`{}`: {choices}", row.key)
    }
}

/// A condition on ratings, in words.
pub fn need_in_words(need: &Need) -> String {
    let many = |list: &[Need], with: &str| {
        let parts: Vec<_> = list
            .iter()
            .map(|n| match n {
                Need::All(_) | Need::Any(_) => format!("({})", need_in_words(n)),
                _ => need_in_words(n),
            })
            .collect();
        parts.join(with)
    };
    match need {
        Need::At(domain, 4) => format!("{} = 4", domain.letter()),
        Need::At(domain, least) => format!("{} \u{2265} {least}", domain.letter()),
        Need::All(list) => many(list, " and "),
        Need::Any(list) => many(list, " or "),
        Need::Count(least, list) => format!("at least {least} of: {}", many(list, ", ")),
    }
}
