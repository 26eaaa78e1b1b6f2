//! The file for the clinic. Independent validators look at it in `tests/browser/clinic.test.mjs`.

use crate::handoff::{case, now, random};
use crate::people::{answers, mind, person, reticent_mind, well};
use crate::proof::cases;
use care_compass::content::instruments::INSTRUMENTS;
use care_compass::content::items::{by_key, item};
use care_compass::content::messages::en::EN;
use care_compass::content::parts::Part;
use care_compass::content::version::{CONTENT_HASH, RULES_VERSION};
use care_compass::domain::item::{Absent, Choices, ItemId, Response};
use care_compass::domain::level::Level;
use care_compass::flow::answers::Answers;
use care_compass::flow::assessment::assess;
use care_compass::flow::picks::Picks;
use care_compass::flow::readings::{Readings, Stance};
use care_compass::handoff::fhir::{SYSTEM, bundle};
use proptest::prelude::*;
use serde_json::Value;
use std::collections::BTreeSet;

/// The bundle, read by another library.
fn of(answers: Answers, parts: &[Part]) -> Value {
    let text = bundle(&case(answers, Picks::of(parts)), &now(), &random());
    serde_json::from_str(&text).unwrap()
}

fn resources<'a>(bundle: &'a Value, kind: &str) -> Vec<&'a Value> {
    let Some(entries) = bundle["entry"].as_array() else {
        return Vec::new();
    };
    entries
        .iter()
        .map(|e| &e["resource"])
        .filter(|r| r["resourceType"] == kind)
        .collect()
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

/// The code of ours, else the LOINC code.
fn code(concept: &Value) -> &str {
    concept["coding"][0]["code"].as_str().unwrap()
}

fn guidance(bundle: &Value) -> Option<&Value> {
    resources(bundle, "Observation")
        .into_iter()
        .find(|o| code(&o["code"]) == "guidance")
}

fn component<'a>(observation: &'a Value, name: &str) -> Vec<&'a Value> {
    list(&observation["component"])
        .iter()
        .filter(|c| code(&c["code"]) == name)
        .collect()
}

const EVERYTHING: &[Part] = Part::ALL;

#[test]
fn the_level_is_a_code_and_a_name_for_every_kind_of_result() {
    for level in Level::ALL {
        let found = of(person(level), EVERYTHING);
        assert_eq!(found["type"], "collection");
        let guidance = guidance(&found).unwrap();
        let value = &guidance["valueCodeableConcept"];
        assert_eq!(code(value), format!("level.{}", level.code()));
        assert_eq!(value["text"], (EN.level)(level).name);
        assert_eq!(
            guidance["status"], "preliminary",
            "no clinician has seen it"
        );
        let urgency = assess(&person(level)).urgency;
        assert_eq!(
            code(&component(guidance, "urgency")[0]["valueCodeableConcept"]),
            format!("urgency.{}", urgency.code())
        );
        assert_eq!(
            code(&guidance["method"]),
            format!("rules.{RULES_VERSION}+{CONTENT_HASH}")
        );
        let text = guidance.to_string();
        for number in ["valueInteger", "valueQuantity", "valueDecimal"] {
            assert!(!text.contains(number), "a level is never a number");
        }
    }
}

#[test]
fn there_is_no_patient_no_diagnosis_and_no_name() {
    for level in Level::ALL {
        let text = of(person(level), EVERYTHING).to_string();
        for word in [
            "Patient",
            "subject",
            "performer",
            "Condition",
            "diagnos",
            "Harbor Street",
            "202-555",
            "Compass",
        ] {
            assert!(!text.contains(word), "{word}");
        }
    }
}

#[test]
fn a_range_names_both_ends_and_open_safety_is_told() {
    let open = person(Level::Iop)
        .without(ItemId::SafeHome, Absent::Declined)
        .without(ItemId::Health, Absent::Skipped);
    let found = of(open, &[Part::Step]);
    let guidance = guidance(&found).unwrap();
    assert_eq!(component(guidance, "unchecked")[0]["valueBoolean"], true);
    let range = assess(&open).shown;
    let highest = component(guidance, "highest");
    assert!(range.hi > range.lo);
    assert_eq!(
        code(&highest[0]["valueCodeableConcept"]),
        format!("level.{}", range.hi.code())
    );
    let settled = of(person(Level::Iop), &[Part::Step]);
    assert!(component(crate::fhir::guidance(&settled).unwrap(), "highest").is_empty());
}

#[test]
fn the_reasons_are_the_rules_that_fired() {
    let answers = person(Level::Php);
    let with = of(answers, &[Part::Step, Part::Reasons]);
    let without = of(answers, &[Part::Step]);
    let rules = |b: &Value| component(guidance(b).unwrap(), "rule").len();
    assert_eq!(rules(&with), assess(&answers).reasons.len());
    assert_eq!(rules(&without), 0);
}

#[test]
fn only_what_is_ticked_is_in_the_file() {
    let answers = person(Level::Iop);
    let kinds = |parts: &[Part]| {
        let found = of(answers, parts);
        ["Questionnaire", "QuestionnaireResponse", "Observation"]
            .map(|k| resources(&found, k).len())
    };
    let asked = 3;
    assert_eq!(kinds(&[]), [0, 0, 0]);
    assert_eq!(kinds(&[Part::Step]), [0, 0, 1]);
    assert_eq!(kinds(&[Part::Scores])[..2], [0, 0]);
    let [forms, responses, observations] = kinds(&[Part::Answers]);
    assert_eq!((forms, responses, observations), (asked, asked, 0));
    assert_eq!(
        of(answers, &[])["entry"],
        Value::Null,
        "an empty list is not FHIR"
    );
}

#[test]
fn the_three_non_answers_are_three_codes() {
    for (absent, code) in [
        (Absent::Skipped, "unknown"),
        (Absent::DontKnow, "asked-unknown"),
        (Absent::Declined, "asked-declined"),
    ] {
        let found = of(well().without(ItemId::Readiness, absent), &[Part::Answers]);
        let responses = resources(&found, "QuestionnaireResponse");
        let said = list(&responses[0]["item"])
            .iter()
            .find(|i| i["linkId"] == item(ItemId::Readiness).key)
            .unwrap();
        assert_eq!(said["answer"], Value::Null);
        assert_eq!(said["extension"][0]["valueCode"], code);
    }
}

#[test]
fn teens_and_children_have_no_guidance() {
    for age in ["13-17", "under-13"] {
        let found = of(well().with(ItemId::Age, age), EVERYTHING);
        assert!(guidance(&found).is_none());
        assert!(!found.to_string().contains("level."));
    }
}

#[test]
fn about_someone_else_it_says_who_answered_and_has_no_instrument() {
    let someone = well().with(ItemId::Who, "someone");
    let found = of(someone, EVERYTHING);
    let who = component(guidance(&found).unwrap(), "who")[0];
    assert_eq!(code(&who["valueCodeableConcept"]), "who.someone");
    assert_eq!(resources(&found, "Questionnaire").len(), 1);
    let text = found.to_string();
    assert!(!text.contains("PHQ") && !text.contains("loinc.org"));
    let me = of(well(), &[Part::Step]);
    let who = component(guidance(&me).unwrap(), "who")[0];
    assert_eq!(code(&who["valueCodeableConcept"]), "who.me");
}

/// The short form is in the file only where the long one was not asked.
#[test]
fn an_instrument_stands_in_the_file_once() {
    let titles = |answers: Answers| -> Vec<String> {
        resources(&of(answers, &[Part::Answers]), "Questionnaire")
            .iter()
            .map(|q| q["title"].as_str().unwrap().to_string())
            .collect()
    };
    assert_eq!(titles(well()), ["Answers", "PHQ-2", "GAD-2"]);
    let low = crate::people::and(well(), ItemId::Phq1, "3");
    assert_eq!(titles(low), ["Answers", "PHQ-9", "GAD-2"]);
}

#[test]
fn a_score_with_an_open_question_has_no_value() {
    let low = crate::people::and(well(), ItemId::Phq1, "3").without(ItemId::Phq5, Absent::Skipped);
    let found = of(low, &[Part::Scores, Part::Answers]);
    let score = resources(&found, "Observation")
        .into_iter()
        .find(|o| code(&o["code"]) == "44261-6")
        .unwrap();
    assert_eq!(score["valueInteger"], Value::Null);
    assert_eq!(code(&score["dataAbsentReason"]), "unknown");
    let total = resources(&found, "QuestionnaireResponse")
        .iter()
        .flat_map(|r| list(&r["item"]))
        .find(|i| i["linkId"] == "total" && i["answer"].is_null())
        .unwrap();
    assert_eq!(total["extension"][0]["valueCode"], "unknown");
}

/// What must hold of every bundle.
fn check(answers: Answers, found: &Value) {
    let mut names = BTreeSet::new();
    for entry in list(&found["entry"]) {
        let name = entry["fullUrl"].as_str().unwrap();
        assert!(name.starts_with("urn:uuid:") && name.len() == 45);
        assert!(
            names.insert(name.to_string()),
            "each entry has a name of its own"
        );
    }
    for o in resources(found, "Observation") {
        for from in list(&o["derivedFrom"]) {
            assert!(names.contains(from["reference"].as_str().unwrap()));
        }
    }
    let forms = resources(found, "Questionnaire");
    let responses = resources(found, "QuestionnaireResponse");
    let readings = Readings::new(&answers, Stance::Shown);
    let mut told = BTreeSet::new();
    for (form, response) in forms.iter().zip(&responses) {
        assert_eq!(form["url"], response["questionnaire"]);
        assert!(names.contains(form["url"].as_str().unwrap()));
        let ids = |r: &Value| -> Vec<String> {
            list(&r["item"])
                .iter()
                .map(|i| i["linkId"].as_str().unwrap().into())
                .collect()
        };
        assert_eq!(ids(form), ids(response));
        for said in list(&response["item"]) {
            let key = said["linkId"].as_str().unwrap();
            let question = list(&form["item"])
                .iter()
                .find(|q| q["linkId"] == key)
                .unwrap();
            assert_eq!(question["text"], said["text"]);
            let Some(row) = by_key(key) else {
                assert_eq!(key, "total");
                continue;
            };
            assert!(told.insert(row.id), "an item stands in one form");
            assert!(readings.is_open(row.id));
            let options: Vec<&Value> = list(&question["answerOption"])
                .iter()
                .map(|o| &o["valueCoding"])
                .collect();
            for answer in list(&said["answer"]) {
                assert!(
                    options.contains(&&answer["valueCoding"]),
                    "each answer is an option"
                );
                assert_eq!(answer["valueCoding"]["system"], SYSTEM);
            }
            assert_eq!(
                question["repeats"].as_bool(),
                Some(row.kind != care_compass::domain::item::Kind::One)
            );
            match answers.get(row.id) {
                Some(Response::Chosen(set)) => {
                    assert_eq!(list(&said["answer"]).len(), set.len().max(1) as usize);
                    assert_eq!(said["extension"], Value::Null);
                }
                _ => assert!(said["answer"].is_null() && said["extension"].is_array()),
            }
        }
    }
    let counted: BTreeSet<ItemId> = answers
        .given()
        .map(|(id, _)| id)
        .filter(|id| readings.is_open(*id))
        .collect();
    assert!(told.is_superset(&counted), "everything that counts is told");
}

proptest! {
    #![proptest_config(cases(200))]

    #[test]
    fn every_bundle_holds_together(mind in reticent_mind()) {
        let answers = answers(&mind);
        check(answers, &of(answers, EVERYTHING));
    }

    /// Scores, totals and weights are those of the engine, in all three places.
    #[test]
    fn totals_are_those_of_the_engine(mind in mind()) {
        let answers = answers(&mind);
        let found = of(answers, &[Part::Scores, Part::Answers]);
        let readings = Readings::new(&answers, Stance::Strict);
        let forms = resources(&found, "Questionnaire");
        let responses = resources(&found, "QuestionnaireResponse");
        for (form, response) in forms.iter().zip(responses).skip(1) {
            let title = form["title"].as_str().unwrap();
            let row = INSTRUMENTS.iter().find(|i| i.name == title).unwrap();
            let total = row.total(&readings);
            prop_assert_eq!(total.lo, total.hi);
            let items = list(&response["item"]);
            prop_assert_eq!(&items.last().unwrap()["answer"][0]["valueInteger"], total.lo);
            let weights: u64 = items.iter().flat_map(|said| {
                let question = list(&form["item"]).iter().find(|q| q["linkId"] == said["linkId"]).unwrap();
                list(&said["answer"]).iter().flat_map(|a| list(&question["answerOption"]).iter().filter(|o| o["valueCoding"] == a["valueCoding"]))
                    .map(|o| o["extension"][0]["valueDecimal"].as_u64().unwrap()).collect::<Vec<_>>()
            }).sum();
            prop_assert_eq!(weights, u64::from(total.lo));
            let score = resources(&found, "Observation").into_iter().find(|o| o["code"]["text"] == format!("{title} total score")).unwrap();
            prop_assert_eq!(&score["valueInteger"], total.lo);
            if let Some(code_of) = row.total {
                prop_assert_eq!(code(&score["code"]), code_of);
            }
            for (question, code_of) in list(&form["item"]).iter().zip(row.item_codes) {
                prop_assert_eq!(&question["code"][0]["code"], *code_of);
            }
        }
    }
}

/// A total of a code that is not confirmed carries none of LOINC's.
#[test]
fn no_loinc_code_that_is_not_in_the_table() {
    let known: BTreeSet<&str> = INSTRUMENTS
        .iter()
        .flat_map(|i| {
            i.panel
                .into_iter()
                .chain(i.total)
                .chain(i.item_codes.iter().copied())
        })
        .collect();
    let everything: Answers = [ItemId::TraumaEvent, ItemId::Phq1, ItemId::Gad1]
        .into_iter()
        .fold(well(), |a, id| {
            let last = item(id).choices.last().unwrap().id;
            crate::people::and(a, id, last)
        });
    let text = of(everything, EVERYTHING).to_string();
    let mut count = 0;
    for rest in text.split("\"code\":\"").skip(1) {
        let code = rest.split('"').next().unwrap();
        let loinc = code.split_once('-').is_some_and(|(a, b)| {
            a.len() == 5 && b.len() == 1 && code.chars().all(|c| c.is_ascii_digit() || c == '-')
        });
        if loinc {
            assert!(known.contains(code), "{code}");
            count += 1;
        }
    }
    assert!(count >= 20, "{count}");
    assert!(everything.chosen(ItemId::Ptsd1) == Some(Choices::one(0)));
    assert!(text.contains("PC-PTSD-5"));
}
