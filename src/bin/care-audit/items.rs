//! The item bank, as JSON or to read.

use crate::error::{Error, pretty};
use crate::words::gate_in_words;
use care_compass::content::acute::is_acute;
use care_compass::content::anchors;
use care_compass::content::gates::gate;
use care_compass::content::instruments::INSTRUMENTS;
use care_compass::content::interrupts::{INTERRUPTS, Trigger};
use care_compass::content::items::{all, item};
use care_compass::content::messages::en::EN;
use care_compass::content::messages::{LANGUAGES, Messages, language};
use care_compass::content::modifiers::MODIFIERS;
use care_compass::content::pages::{PAGES, page_of};
use care_compass::domain::condition::When;
use care_compass::domain::item::{Item, ItemId, Kind, Safety};
use serde_json::{Value, json};
use std::fmt::Write;

/// Prints the item bank.
pub fn run(arguments: &[&str]) -> Result<String, Error> {
    match arguments {
        [] => Ok(text()),
        ["--json"] => Ok(json(&EN)),
        ["--json", "--lang", tag] => Ok(json(language(tag, LANGUAGES))),
        _ => Err(Error::new(
            "items takes nothing, or `--json [--lang LANGUAGE]`",
        )),
    }
}

fn json(words: &Messages) -> String {
    pretty(&Value::Array(all().map(|i| row(words, i)).collect()))
}

fn row(words: &Messages, i: &'static Item) -> Value {
    let text = (words.oneself.item)(i.id);
    let page = page_of(i.id)
        .and_then(|p| PAGES.get(p))
        .and_then(|p| p.first());
    let choices: Vec<_> = i
        .choices
        .iter()
        .zip(text.choices)
        .map(|(c, label)| json!({ "id": c.id, "ordinal": c.rank, "label": label }))
        .collect();
    json!({
        "id": i.key,
        "block": i.block.code(),
        "kind": kind(i.kind),
        "ordered": is_ordered(i),
        "safety": safety(i.safety),
        "acute": is_acute(i.id),
        "asked": { "oneself": i.asked.oneself, "someone": i.asked.proxy, "teens": i.asked.teens },
        "page": page.map(|first| item(*first).key),
        "page_heading": page.and_then(|first| (words.oneself.page)(*first)).map(|p| p.heading),
        "wording": { "question": text.question, "help": text.help, "why": text.why, "short": text.short },
        "wording_someone": i.asked.proxy.then(|| {
            let other = (words.someone.item)(i.id);
            json!({ "question": other.question, "help": other.help, "choices": other.choices.iter().collect::<Vec<_>>() })
        }),
        "choices": choices,
        "none": (i.kind != Kind::One).then_some(text.none),
        "gate": gate(i.id).map(when),
        "feeds": feeds(i.id),
        "source": i.source.tag(),
        "loinc": loinc(i.id),
    })
}

/// How an item is answered, as a code.
pub fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::One => "one",
        Kind::Several | Kind::SeveralContext => "several",
    }
}

fn safety(safety: Safety) -> Value {
    match safety {
        Safety::No => Value::Null,
        Safety::Screen => json!("screen"),
        Safety::FollowUp => json!("follow-up"),
    }
}

/// Whether some choice of an item is worse than another.
pub fn is_ordered(i: &Item) -> bool {
    match i.kind {
        Kind::Several => true,
        Kind::SeveralContext => false,
        Kind::One => {
            let ranks = || i.choices.iter().filter_map(|c| c.rank);
            ranks().min() != ranks().max()
        }
    }
}

fn loinc(id: ItemId) -> Option<&'static str> {
    INSTRUMENTS.iter().find_map(|instrument| {
        let place = instrument.items.iter().position(|i| *i == id)?;
        instrument.item_codes.get(place).copied()
    })
}

/// What an item feeds: ids of anchors, interrupts and modifiers, and keys of items it opens.
fn feeds(id: ItemId) -> Value {
    let reads = |when: &When| {
        let mut found = false;
        when.items(&mut |i| found |= i == id);
        found
    };
    let said = |trigger: &Trigger| matches!(trigger, Trigger::Said(when) if reads(when));
    json!({
        "anchors": anchors::all().filter(|a| reads(&a.when)).map(|a| a.id).collect::<Vec<_>>(),
        "interrupts": INTERRUPTS.iter().filter(|i| said(&i.trigger)).map(|i| i.key).collect::<Vec<_>>(),
        "modifiers": MODIFIERS.iter().filter(|m| m.said.as_ref().is_some_and(reads)).map(|m| m.id).collect::<Vec<_>>(),
        "opens": all().filter(|i| gate(i.id).is_some_and(reads)).map(|i| i.key).collect::<Vec<_>>(),
    })
}

/// A condition as JSON.
pub fn when(condition: &'static When) -> Value {
    match condition {
        When::Picks(id, set, least) => {
            let choices: Vec<_> = item(*id)
                .choices
                .iter()
                .enumerate()
                .filter(|(i, _)| set.has(*i))
                .map(|(_, c)| c.id)
                .collect();
            json!({ "item": item(*id).key, "choices": choices, "at_least": least })
        }
        When::Sum(ids, least) => {
            let keys: Vec<_> = ids.iter().map(|id| item(*id).key).collect();
            json!({ "sum": keys, "at_least": least })
        }
        When::All(list) => json!({ "all": list.iter().map(when).collect::<Vec<_>>() }),
        When::Any(list) => json!({ "any": list.iter().map(when).collect::<Vec<_>>() }),
        When::Count(least, list) => {
            json!({ "count": list.iter().map(when).collect::<Vec<_>>(), "at_least": least })
        }
        When::Not(inner) => json!({ "not": when(inner) }),
        When::Is(fact) => when(&fact.when),
    }
}

fn text() -> String {
    let mut out = String::new();
    for i in all() {
        let text = (EN.oneself.item)(i.id);
        let _ = writeln!(out, "{} [{}]\n  {}", i.key, i.block.code(), text.question);
        for (c, label) in i.choices.iter().zip(text.choices) {
            let rank = c.rank.map_or_else(|| "-".into(), |r| r.to_string());
            let _ = writeln!(out, "    {rank} {:<22} {label}", c.id);
        }
        if let Some(when) = gate(i.id) {
            let _ = writeln!(out, "  asked when: {}", gate_in_words(when));
        }
        out.push('\n');
    }
    out
}
