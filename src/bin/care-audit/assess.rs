//! Answers in, guidance out.

use crate::error::{Error, pretty};
use crate::hash;
use care_compass::content::items::{by_key, item};
use care_compass::content::messages::en::EN;
use care_compass::content::version::RULES_VERSION;
use care_compass::domain::item::{Absent, Choices, Item, Kind, Response};
use care_compass::domain::level::Level;
use care_compass::domain::rating::Domain;
use care_compass::domain::rules::fired;
use care_compass::flow::answers::Answers;
use care_compass::flow::assessment::{Range, assess};
use care_compass::flow::changes::{Change, better, worse};
use care_compass::flow::readings::{Readings, Stage, Stance};
use care_compass::flow::reasons::{Because, Support, anchors_held};
use serde_json::{Map, Value, json};
use std::io::Read;

/// Reads answers from a file or from standard input, and prints the guidance.
pub fn run(arguments: &[&str]) -> Result<String, Error> {
    let lenient = arguments.contains(&"--lenient");
    let files: Vec<_> = arguments.iter().filter(|a| **a != "--lenient").collect();
    let [path] = files.as_slice() else {
        return Err(Error::new(
            "assess takes one file, or `-` for standard input",
        ));
    };
    let answers = read(path)?;
    if !lenient {
        refuse_closed(&answers)?;
    }
    Ok(pretty(&report(&answers)))
}

/// The answers in a file, or on standard input.
pub fn read(path: &str) -> Result<Answers, Error> {
    let text = if path == "-" {
        let mut text = String::new();
        std::io::stdin()
            .read_to_string(&mut text)
            .map_err(|e| Error::file(path, &e))?;
        text
    } else {
        std::fs::read_to_string(path).map_err(|e| Error::file(path, &e))?
    };
    parse(&text)
}

fn parse(text: &str) -> Result<Answers, Error> {
    let value: Value =
        serde_json::from_str(text).map_err(|e| Error::new(format!("this is not JSON: {e}")))?;
    let form = || {
        Error::new("the input must look like {\"answers\": {\"item-id\": {\"choice\": \"id\"}}}")
    };
    let top = value.as_object().ok_or_else(form)?;
    if let Some(key) = top.keys().find(|k| *k != "answers") {
        return Err(Error::new(format!(
            "unknown field `{key}`; the only one is `answers`"
        )));
    }
    let given = top
        .get("answers")
        .and_then(Value::as_object)
        .ok_or_else(form)?;
    let mut answers = Answers::default();
    for (key, said) in given {
        let row = by_key(key).ok_or_else(|| Error::new(format!("unknown item `{key}`")))?;
        answers.set(row.id, response(row, said)?);
    }
    Ok(answers)
}

fn response(row: &Item, said: &Value) -> Result<Response, Error> {
    let form = || {
        Error::new(format!(
            "`{}` needs one of \"choice\": \"id\", \"choices\": [\"id\"], \"absent\": \"skipped\" | \"dont-know\" | \"declined\"",
            row.key
        ))
    };
    let place = |id: &Value| {
        let id = id.as_str().ok_or_else(form)?;
        row.index_of(id)
            .map(Choices::one)
            .ok_or_else(|| Error::new(format!("`{}` has no choice `{id}`", row.key)))
    };
    let object = said.as_object().filter(|o| o.len() == 1).ok_or_else(form)?;
    let (kind, value) = object.iter().next().ok_or_else(form)?;
    match (kind.as_str(), row.kind) {
        ("choice", Kind::One) => Ok(Response::Chosen(place(value)?)),
        ("choices", Kind::Several | Kind::SeveralContext) => {
            let list = value.as_array().ok_or_else(form)?;
            let set = list
                .iter()
                .try_fold(Choices::NONE, |set, id| place(id).map(|c| set.or(c)))?;
            Ok(Response::Chosen(set))
        }
        ("choice", _) => Err(Error::new(format!(
            "`{}` takes \"choices\", a list",
            row.key
        ))),
        ("choices", _) => Err(Error::new(format!(
            "`{}` takes \"choice\", a single id",
            row.key
        ))),
        ("absent", _) => {
            let absent = Absent::ALL
                .into_iter()
                .find(|a| value.as_str() == Some(a.code()));
            absent.map(Response::Absent).ok_or_else(form)
        }
        _ => Err(form()),
    }
}

fn refuse_closed(answers: &Answers) -> Result<(), Error> {
    let readings = Readings::new(answers, Stance::Shown);
    let closed: Vec<_> = answers
        .given()
        .filter(|(id, _)| !readings.is_open(*id))
        .map(|(id, _)| format!("`{}`", item(id).key))
        .collect();
    if closed.is_empty() {
        return Ok(());
    }
    Err(Error::new(format!(
        "answers to items that are closed: {}; use --lenient to keep and ignore them",
        closed.join(", ")
    )))
}

fn report(answers: &Answers) -> Value {
    let a = assess(answers);
    let adult = a.stage == Stage::Adult;
    let strict = Readings::new(answers, Stance::Strict);
    let shown = Readings::new(answers, Stance::Shown);
    let domains: Map<_, _> = Domain::ALL
        .into_iter()
        .map(|d| {
            let name = d.letter().to_string();
            (
                name,
                json!({
                    "strict": [a.ratings.lo.get(d).get(), a.ratings.hi.get(d).get()],
                    "shown": [a.shown_ratings.lo.get(d).get(), a.shown_ratings.hi.get(d).get()],
                }),
            )
        })
        .collect();
    let all_rules: Vec<_> = fired(&a.shown_ratings.lo).map(|r| json!({
        "id": r.id, "level": r.level.number(), "sources": r.sources.iter().map(|s| s.tag()).collect::<Vec<_>>(),
    })).collect();
    let reasons: Vec<_> = a
        .reasons
        .iter()
        .map(|r| {
            json!({ "id": r.ground.id(), "because": r.because.iter().map(because).collect::<Vec<_>>() })
        })
        .collect();
    let level = |l: Option<Level>| l.map(Level::number);
    let code = |l: Option<Level>| l.map(Level::code);
    json!({
        "rules_version": RULES_VERSION,
        "content_hash": hash::content(),
        "stage": match a.stage { Stage::Child => "under-13", Stage::Teen => "13-17", Stage::Adult => "adult" },
        "level": level(a.level),
        "level_code": code(a.level),
        "level_after": level(a.level_after),
        "level_after_code": code(a.level_after),
        "shown_range": adult.then(|| range(a.shown)),
        "strict_range": adult.then(|| range(a.strict)),
        "urgency": a.urgency.code(),
        "domains": if adult { domains } else { Map::new() },
        "anchors": if adult { anchors_held(answers, &shown).iter().map(because).collect::<Vec<_>>() } else { Vec::new() },
        "anchors_strict": if adult { anchors_held(answers, &strict).iter().filter_map(|b| b.anchor).map(|x| x.id).collect::<Vec<_>>() } else { Vec::new() },
        "rules": if adult { all_rules } else { Vec::new() },
        "reasons": reasons,
        "changes_up": worse(answers, &a).iter().map(change).collect::<Vec<_>>(),
        "changes_down": better(&a).iter().map(|id| item(*id).key).collect::<Vec<_>>(),
        "stopping_is_risky": a.stopping_is_risky,
        "modifiers": a.modifiers.iter().map(|m| m.id).collect::<Vec<_>>(),
        "interrupts": a.interrupts.iter().map(|i| json!({ "id": i.key, "urgency": i.urgency.code() })).collect::<Vec<_>>(),
        "unchecked_safety": a.unchecked.iter().map(|id| item(*id).key).collect::<Vec<_>>(),
        "ignored": answers.given().filter(|(id, _)| !shown.is_open(*id)).map(|(id, _)| item(id).key).collect::<Vec<_>>(),
    })
}

fn range(r: Range) -> Value {
    json!({ "low": r.lo.number(), "high": r.hi.number(), "low_code": r.lo.code(), "high_code": r.hi.code() })
}

/// One other answer, and the level that it would lead to at least.
fn change(c: &Change) -> Value {
    let row = item(c.item);
    let choice = row.choices.get(c.choice).map(|choice| choice.id);
    json!({ "item": row.key, "choice": choice, "level": c.level.number(), "level_code": c.level.code() })
}

fn because(b: &Because) -> Value {
    json!({
        "anchor": b.anchor.map(|a| a.id),
        "domain": b.anchor.map(|a| a.domain.letter().to_string()),
        "rating": b.anchor.map(|a| a.rating),
        "source": b.anchor.map(|a| a.source.tag()),
        "answers": b.answers.iter().map(support).collect::<Vec<_>>(),
    })
}

fn support(s: &Support) -> Value {
    let row = item(s.item);
    let ids: Vec<_> = s
        .chosen
        .indices()
        .filter_map(|i| row.choices.get(i))
        .map(|c| c.id)
        .collect();
    let labels: Vec<_> = s
        .chosen
        .indices()
        .map(|i| EN.oneself.choice(s.item, i))
        .collect();
    json!({
        "item": row.key,
        "choices": ids,
        "labels": labels,
        "unanswered": s.chosen.is_empty(),
    })
}
