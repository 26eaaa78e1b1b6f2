//! Codes, and the shapes that they stand in.

use crate::content::version::{CONTENT_HASH, RULES_VERSION};
use crate::handoff::json::Json;

/// The code system of everything that has no code of a published one: a random UUID, because a
/// web address would be someone's.
pub const SYSTEM: &str = "urn:uuid:9b2f6a5e-63c1-4d0e-8a7b-2f1c5d94e0b7";

pub(super) const LOINC: &str = "http://loinc.org";

const ABSENT: &str = "http://hl7.org/fhir/StructureDefinition/data-absent-reason";
const ABSENT_SYSTEM: &str = "http://terminology.hl7.org/CodeSystem/data-absent-reason";

/// An object.
pub(super) fn object<const N: usize>(fields: [(&'static str, Json); N]) -> Json {
    Json::Object(fields.into())
}

/// A list of one.
pub(super) fn one(value: Json) -> Json {
    Json::List(vec![value])
}

/// A code with its words.
pub(super) fn coding(system: &'static str, code: String, display: impl Into<Json>) -> Json {
    object([
        ("system", system.into()),
        ("code", code.into()),
        ("display", display.into()),
    ])
}

/// A concept with one code of our own.
pub(super) fn concept(code: String, text: &'static str) -> Json {
    object([
        ("coding", one(coding(SYSTEM, code, text))),
        ("text", text.into()),
    ])
}

/// The extension that says why there is no answer.
pub(super) fn absent(reason: &'static str) -> Json {
    one(object([
        ("url", ABSENT.into()),
        ("valueCode", reason.into()),
    ]))
}

/// Why an observation has no value.
pub(super) fn absent_concept(reason: &'static str, text: &'static str) -> Json {
    let code = object([("system", ABSENT_SYSTEM.into()), ("code", reason.into())]);
    object([("coding", one(code)), ("text", text.into())])
}

/// A reference to another entry.
pub(super) fn reference(name: &str) -> Json {
    object([("reference", name.to_string().into())])
}

/// The version of the rules and of the content.
pub(super) fn version() -> String {
    format!("{RULES_VERSION}+{CONTENT_HASH}")
}
