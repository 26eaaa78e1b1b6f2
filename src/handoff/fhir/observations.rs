//! Scores, and the guidance.

use super::codes::{
    LOINC, SYSTEM, absent_concept, coding, concept, object, one, reference, version,
};
use super::{Asked, File};
use crate::content::parts::Part;
use crate::domain::level::Level;
use crate::flow::readings::is_proxy;
use crate::handoff::json::Json;

const CATEGORY: &str = "http://terminology.hl7.org/CodeSystem/observation-category";

impl File<'_, '_> {
    /// Adds the score of an instrument and gives its name. Only a complete total is a value.
    pub(super) fn score(&mut self, asked: &Asked, from: Option<&String>) -> String {
        let row = asked.row;
        let code = match row.total {
            Some(code) => coding(LOINC, code.into(), ""),
            // No code is made up where none is confirmed.
            None => coding(SYSTEM, format!("score.{}", row.name), "Total score"),
        };
        let value = match asked.score {
            Some(score) => ("valueInteger", Json::Number(score)),
            None => (
                "dataAbsentReason",
                absent_concept("unknown", "Not all questions have an answer."),
            ),
        };
        let name = self.name();
        let resource = object([
            ("resourceType", "Observation".into()),
            ("status", "final".into()),
            ("category", category()),
            (
                "code",
                object([
                    ("coding", one(code)),
                    ("text", format!("{} total score", row.name).into()),
                ]),
            ),
            ("effectiveDateTime", self.now.utc.clone().into()),
            value,
            ("derivedFrom", references(from)),
        ]);
        self.add(name.clone(), resource);
        name
    }

    /// Adds the guidance: codes alone. It is preliminary, because no clinician has seen it.
    pub(super) fn guidance(&mut self, from: &[String]) {
        let found = &self.case.found;
        let Some(level) = found.level else {
            return;
        };
        let words = self.case.words;
        let of = |level: Level| {
            (
                "valueCodeableConcept",
                concept(format!("level.{}", level.code()), (words.level)(level).name),
            )
        };
        let code = |code: String, text| ("valueCodeableConcept", concept(code, text));
        let who = if is_proxy(&self.case.answers) {
            code("who.someone".into(), "Someone who cares about the person")
        } else {
            code("who.me".into(), "The person")
        };
        let mut parts = vec![
            part(
                "urgency",
                "How soon",
                code(
                    format!("urgency.{}", found.urgency.code()),
                    (words.ui.urgency)(found.urgency),
                ),
            ),
            part("who", "Who answered", who),
        ];
        if !found.shown.is_settled() {
            parts.push(part(
                "highest",
                "Highest level of the range",
                of(found.shown.hi),
            ));
        }
        if let Some(after) = found.level_after {
            parts.push(part(
                "after",
                "After a check for withdrawal, at least",
                of(after),
            ));
        }
        if !found.unchecked.is_empty() {
            let value = ("valueBoolean", Json::Bool(true));
            parts.push(part("unchecked", "Safety could not be checked", value));
        }
        if self.case.takes(Part::Reasons) {
            for reason in &found.reasons {
                let id = reason.ground.id();
                parts.push(part("rule", "Rule that led here", code(id.into(), id)));
            }
            for modifier in &found.modifiers {
                let value = code(format!("modifier.{}", modifier.id), modifier.id);
                parts.push(part("modifier", "To be considered beside the level", value));
            }
        }
        let name = self.name();
        let resource = object([
            ("resourceType", "Observation".into()),
            ("status", "preliminary".into()),
            ("category", category()),
            (
                "code",
                concept(
                    "guidance".into(),
                    "Level of care to discuss with a clinician",
                ),
            ),
            ("effectiveDateTime", self.now.utc.clone().into()),
            of(level),
            (
                "method",
                concept(
                    format!("rules.{}", version()),
                    "Fixed rules, from answers alone",
                ),
            ),
            ("derivedFrom", references(from)),
            ("component", parts.into()),
        ]);
        self.add(name, resource);
    }
}

fn category() -> Json {
    let survey = object([("system", CATEGORY.into()), ("code", "survey".into())]);
    one(object([("coding", one(survey))]))
}

fn part(code: &'static str, text: &'static str, value: (&'static str, Json)) -> Json {
    object([("code", concept(code.into(), text)), value])
}

fn references<'a>(names: impl IntoIterator<Item = &'a String>) -> Json {
    let list: Vec<Json> = names.into_iter().map(|n| reference(n)).collect();
    list.into()
}
