//! A JSON writer. FHIR knows no empty value, so what is empty is left out of objects.

use std::borrow::Cow;

/// A JSON value.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Json {
    /// A string.
    Text(Cow<'static, str>),
    /// A whole number.
    Number(u8),
    /// True or false.
    Bool(bool),
    /// A list.
    List(Vec<Json>),
    /// An object, its fields in this order.
    Object(Vec<(&'static str, Json)>),
}

impl From<&'static str> for Json {
    fn from(text: &'static str) -> Self {
        Self::Text(text.into())
    }
}

impl From<String> for Json {
    fn from(text: String) -> Self {
        Self::Text(text.into())
    }
}

impl From<Vec<Self>> for Json {
    fn from(list: Vec<Self>) -> Self {
        Self::List(list)
    }
}

impl Json {
    /// What stands for nothing: a field with it is left out.
    pub const NOTHING: Self = Self::List(Vec::new());

    /// The value, or nothing.
    pub fn or_nothing(value: Option<Self>) -> Self {
        value.unwrap_or(Self::NOTHING)
    }

    fn is_empty(&self) -> bool {
        match self {
            Self::Text(text) => text.is_empty(),
            Self::Number(_) | Self::Bool(_) => false,
            Self::List(list) => list.is_empty(),
            Self::Object(fields) => fields.iter().all(|(_, value)| value.is_empty()),
        }
    }

    /// The value as JSON text.
    pub fn write(&self) -> String {
        let mut out = String::new();
        self.put(&mut out);
        out
    }

    fn put(&self, out: &mut String) {
        let mut comma = "";
        match self {
            Self::Text(text) => quote(text, out),
            Self::Number(number) => out.push_str(&number.to_string()),
            Self::Bool(yes) => out.push_str(if *yes { "true" } else { "false" }),
            Self::List(list) => {
                out.push('[');
                for value in list {
                    out.push_str(comma);
                    value.put(out);
                    comma = ",";
                }
                out.push(']');
            }
            Self::Object(fields) => {
                out.push('{');
                for (name, value) in fields.iter().filter(|(_, v)| !v.is_empty()) {
                    out.push_str(comma);
                    quote(name, out);
                    out.push(':');
                    value.put(out);
                    comma = ",";
                }
                out.push('}');
            }
        }
    }
}

fn quote(text: &str, out: &mut String) {
    out.push('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            '\u{0}'..='\u{1f}' => {
                out.push_str("\\u00");
                for digit in [c as u32 >> 4, c as u32 & 15] {
                    out.extend(char::from_digit(digit, 16));
                }
            }
            _ => out.push(c),
        }
    }
    out.push('"');
}
