//! The JSON schema of the settings, from their types, and the page that documents them.

use super::fields::{FIELDS, field};
use super::raw::RawSettings;
use serde_json::{Map, Value};
use std::fmt::Write;

/// The JSON schema: the shape from the types, the words and examples from the table of fields.
pub fn schema() -> Value {
    let mut schema = schemars::schema_for!(RawSettings).to_value();
    let mut paths = Vec::new();
    describe(&mut schema, "", &mut paths);
    if let Some(top) = schema.as_object_mut() {
        top.insert("title".into(), "Settings of Care Compass".into());
        top.insert(
            "description".into(),
            "Checked in full by `care-audit bake`: ranges, contrast and claims are not in here."
                .into(),
        );
    }
    schema
}

/// The paths of all fields of the types, in their order.
pub fn paths() -> Vec<String> {
    let mut paths = Vec::new();
    describe(
        &mut schemars::schema_for!(RawSettings).to_value(),
        "",
        &mut paths,
    );
    paths
}

fn describe(schema: &mut Value, path: &str, paths: &mut Vec<String>) {
    let Some(schema) = schema.as_object_mut() else {
        return;
    };
    if let Some(about) = field(path).filter(|_| !path.is_empty()) {
        let words = format!("{} Takes {}.", about.about, about.takes);
        schema.insert("description".into(), words.into());
        let example = serde_json::from_str(about.example)
            .ok()
            .filter(|v: &Value| !matches!(v, Value::Null))
            .unwrap_or_else(|| about.example.into());
        schema.insert("examples".into(), Value::Array(vec![example]));
    } else if !path.is_empty() {
        schema.remove("description");
    }
    if let Some(items) = schema.get_mut("items") {
        let objects = items.get("properties").is_some();
        let inner = format!("{path}[]");
        if objects {
            fields_of(items, &inner, paths);
        } else if let Some(items) = items.as_object_mut() {
            items.remove("description");
        }
    }
    // An optional object is a choice of the object and null; null need not be offered.
    if let Some(Value::Array(options)) = schema.get_mut("anyOf").map(Value::take) {
        schema.remove("anyOf");
        for option in options {
            if let Value::Object(option) = option
                && option.get("type") != Some(&"null".into())
            {
                for (key, value) in option {
                    schema.entry(key).or_insert(value);
                }
            }
        }
    }
    if let Some(Value::Array(types)) = schema.get("type").cloned()
        && let Some(first) = types.into_iter().find(|t| *t != "null")
    {
        schema.insert("type".into(), first);
    }
    if let Some(Value::Array(values)) = schema.get_mut("enum") {
        values.retain(|v| !v.is_null());
    }
    let mut whole = Value::Object(std::mem::take(schema));
    fields_of(&mut whole, path, paths);
    if let Value::Object(whole) = whole {
        *schema = whole;
    }
}

fn fields_of(schema: &mut Value, path: &str, paths: &mut Vec<String>) {
    if let Some(schema) = schema.as_object_mut().filter(|_| path.ends_with("[]")) {
        schema.remove("description");
    }
    let Some(properties) = schema.get_mut("properties").and_then(Value::as_object_mut) else {
        return;
    };
    for (name, inner) in properties {
        let path = if path.is_empty() {
            name.clone()
        } else {
            format!("{path}.{name}")
        };
        paths.push(path.clone());
        describe(inner, &path, paths);
    }
}

/// A complete example: every field with its example from the table.
pub fn example() -> Value {
    let mut top = Map::new();
    for field in FIELDS.iter().filter(|f| !f.path.contains(['.', '['])) {
        let value = serde_json::from_str(field.example).unwrap_or_else(|_| field.example.into());
        top.insert(field.path.into(), value);
    }
    Value::Object(top)
}

/// The documentation of the settings, in Markdown.
pub fn page() -> String {
    let mut out = String::from(
        "# Settings\n\n\
         What a provider writes, in JSON, for a personal page. Written by `care-audit settings` from the table in \
         `src/settings/fields.rs`; the shape is in [settings.schema.json](settings.schema.json).\n\n\
         Put them into a page with `care-audit bake --settings FILE --out FILE`, or fill in the form of `configure.html`. \
         Unknown fields are refused. Every error names the field, what is wrong, and an example.\n\n\
         Settings never change a result. Every link is one of these, opens only when it is pressed, and carries nothing about an answer. \
         Names and texts must make no claims: no \u{201c}best\u{201d}, no \u{201c}certified\u{201d}, no \u{201c}HIPAA\u{201d}.\n\n\
         | field | takes | example | |\n| --- | --- | --- | --- |\n",
    );
    for field in FIELDS {
        let _ = writeln!(
            out,
            "| `{}` | {} | `{}` | {} |",
            field.path, field.takes, field.example, field.about
        );
    }
    let _ = write!(
        out,
        "\n## An example with every field\n\n```json\n{:#}\n```\n",
        example()
    );
    out
}
