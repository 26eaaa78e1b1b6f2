//! What was asked, and what was said.

use super::codes::{LOINC, SYSTEM, absent, coding, object, one, version};
use super::{Asked, File};
use crate::content::items::item;
use crate::domain::item::{Absent, Choices, Item, ItemId, Kind, Response};
use crate::handoff::case::Case;
use crate::handoff::json::Json;

const ORDINAL: &str = "http://hl7.org/fhir/StructureDefinition/ordinalValue";
const CALCULATED: &str =
    "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression";
/// Read by programs only, so no language is needed.
const TOTAL: &str = "total";

impl File<'_, '_> {
    /// Adds a Questionnaire with these items and the response to it, and gives the response's name.
    pub(super) fn answers(&mut self, ids: &[ItemId], asked: Option<&Asked>) -> String {
        let case = self.case;
        let mut items: Vec<Json> = Vec::new();
        let mut said: Vec<Json> = Vec::new();
        for (at, id) in ids.iter().enumerate() {
            let row = item(*id);
            let loinc = asked.and_then(|a| a.row.item_codes.get(at)).copied();
            items.push(question(case, row, loinc, asked.is_some()));
            said.push(response(case, row));
        }
        if let Some(asked) = asked {
            items.push(total(asked));
            said.push(object([
                ("linkId", TOTAL.into()),
                ("text", "Total score".into()),
                match asked.score {
                    Some(score) => (
                        "answer",
                        one(object([("valueInteger", Json::Number(score))])),
                    ),
                    None => ("extension", absent("unknown")),
                },
            ]));
        }
        let form = self.name();
        let row = asked.map(|a| a.row);
        let questionnaire = object([
            ("resourceType", "Questionnaire".into()),
            ("url", form.clone().into()),
            ("version", version().into()),
            ("title", row.map_or("Answers", |r| r.name).into()),
            ("status", "active".into()),
            ("copyright", row.map_or("", |r| r.permission).into()),
            ("code", loinc(row.and_then(|r| r.panel))),
            ("item", items.into()),
        ]);
        self.add(form.clone(), questionnaire);
        let name = self.name();
        let response = object([
            ("resourceType", "QuestionnaireResponse".into()),
            ("questionnaire", form.into()),
            (
                "status",
                if self.complete {
                    "completed"
                } else {
                    "in-progress"
                }
                .into(),
            ),
            ("authored", self.now.utc.clone().into()),
            ("item", said.into()),
        ]);
        self.add(name.clone(), response);
        name
    }
}

/// Without display: the instrument's own wording stands beside it as text.
fn loinc(code: Option<&'static str>) -> Json {
    Json::or_nothing(code.map(|code| one(coding(LOINC, code.into(), ""))))
}

fn question(case: &Case, row: &Item, code: Option<&'static str>, scored: bool) -> Json {
    let text = (case.voice().item)(row.id);
    let mut options: Vec<Json> = row
        .choices
        .iter()
        .enumerate()
        .map(|(at, choice)| {
            let weight = choice.rank.filter(|_| scored).map(|rank| {
                one(object([
                    ("url", ORDINAL.into()),
                    ("valueDecimal", Json::Number(rank)),
                ]))
            });
            object([
                ("extension", Json::or_nothing(weight)),
                ("valueCoding", chosen(case, row, at)),
            ])
        })
        .collect();
    if row.kind != Kind::One {
        options.push(object([("valueCoding", none(case, row))]));
    }
    object([
        ("linkId", row.key.into()),
        ("code", loinc(code)),
        ("text", text.question.into()),
        ("type", "choice".into()),
        ("repeats", Json::Bool(row.kind != Kind::One)),
        ("answerOption", options.into()),
    ])
}

fn chosen(case: &Case, row: &Item, at: usize) -> Json {
    let id = row.choices.get(at).map_or("", |c| c.id);
    coding(
        SYSTEM,
        format!("{}.{id}", row.key),
        case.voice().choice(row.id, at),
    )
}

/// "None of these" is an answer, not the lack of one.
fn none(case: &Case, row: &Item) -> Json {
    coding(
        SYSTEM,
        format!("{}.none-of-these", row.key),
        (case.voice().item)(row.id).none,
    )
}

fn response(case: &Case, row: &Item) -> Json {
    let answer = |coding: Json| object([("valueCoding", coding)]);
    let said: Json = match case.answers.get(row.id) {
        Some(Response::Chosen(Choices::NONE)) => one(answer(none(case, row))),
        Some(Response::Chosen(set)) => set
            .indices()
            .map(|at| answer(chosen(case, row, at)))
            .collect::<Vec<_>>()
            .into(),
        _ => Json::NOTHING,
    };
    let why = match case.answers.get(row.id) {
        Some(Response::Chosen(_)) => Json::NOTHING,
        // "The source was asked but does not know the value."
        Some(Response::Absent(Absent::DontKnow)) => absent("asked-unknown"),
        // "The source was asked but declined to answer."
        Some(Response::Absent(Absent::Declined)) => absent("asked-declined"),
        // Skipped without a word. It was asked, so `not-asked` would be false, and a skip is no
        // refusal; all that is certain is that the value is not known.
        Some(Response::Absent(Absent::Skipped)) => absent("unknown"),
        None => absent("not-asked"),
    };
    object([
        ("extension", why),
        ("linkId", row.key.into()),
        ("text", (case.voice().item)(row.id).question.into()),
        ("answer", said),
    ])
}

/// The total, worked out anew by programs that can, and only from a complete set of answers.
fn total(asked: &Asked) -> Json {
    let count = asked.row.items.len();
    let weights = "%resource.repeat(item).answer.weight()";
    let expression = object([
        ("language", "text/fhirpath".into()),
        (
            "expression",
            format!("iif({weights}.count() = {count}, {weights}.sum())").into(),
        ),
    ]);
    object([
        (
            "extension",
            one(object([
                ("url", CALCULATED.into()),
                ("valueExpression", expression),
            ])),
        ),
        ("linkId", TOTAL.into()),
        ("code", loinc(asked.row.total)),
        ("text", "Total score".into()),
        ("type", "integer".into()),
        ("readOnly", Json::Bool(true)),
    ])
}
