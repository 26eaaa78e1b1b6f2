//! What a provider writes, in JSON. Unknown fields are refused.
//!
//! What each field takes is said once, in [`super::fields`].
#![expect(missing_docs, reason = "the table of fields says what each one takes")]

use serde::{Deserialize, Serialize};

/// Declares a type of the settings: a struct that takes no other fields.
macro_rules! raw {
    ($(#[$about:meta])* $name:ident { $($fields:tt)* }) => {
        $(#[$about])*
        #[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
        #[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema), schemars(inline))]
        #[serde(deny_unknown_fields)]
        pub struct $name { $($fields)* }
    };
}

/// Declares a choice of the settings, written in small letters with dashes.
macro_rules! choice {
    ($(#[$about:meta])* $name:ident { $($choice:ident),* }) => {
        $(#[$about])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
        #[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema), schemars(inline))]
        #[serde(rename_all = "kebab-case")]
        pub enum $name { $($choice),* }
    };
}

raw! {
    /// Settings as written.
    RawSettings {
        pub name: String,
        pub phone: String,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub text: Option<String>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub booking: Option<String>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub mail: Option<String>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub country: Option<String>,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub languages: Vec<String>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub time_zone: Option<String>,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub hours: Vec<RawHours>,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub locations: Vec<RawLocation>,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub programs: Vec<RawProgram>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub theme: Option<RawTheme>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub policy: Option<String>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub language_notice: Option<String>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub dedicated: Option<bool>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub idle_minutes: Option<u32>,
    }
}

raw! {
    /// When the phone is answered, on some days.
    RawHours {
        pub days: Vec<Day>,
        pub from: String,
        pub to: String,
    }
}

raw! {
    /// A place.
    RawLocation {
        pub name: String,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub address: Option<String>,
    }
}

raw! {
    /// A program: one group with its own week.
    RawProgram {
        pub name: String,
        pub level: RawLevel,
        pub format: RawFormat,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub location: Option<String>,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub tracks: Vec<RawTrack>,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub sessions: Vec<RawSession>,
    }
}

raw! {
    /// The sessions of a program that have the same hours.
    RawSession {
        pub days: Vec<Day>,
        pub start: String,
        pub end: String,
    }
}

raw! {
    /// The look.
    #[derive(Default)]
    RawTheme {
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub light: Option<RawColours>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub dark: Option<RawColours>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub radius: Option<u32>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub font: Option<Font>,
    }
}

raw! {
    /// The colours of a theme, each as `#rrggbb`.
    #[derive(Default)]
    RawColours {
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub paper: Option<String>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub surface: Option<String>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub tint: Option<String>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub ink: Option<String>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub soft: Option<String>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub edge: Option<String>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub accent: Option<String>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub care: Option<String>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub now: Option<String>,
    }
}

choice!(
    /// A day of the week.
    Day { Mon, Tue, Wed, Thu, Fri, Sat, Sun }
);

choice!(
    /// A level of care that a program can have.
    RawLevel { Outpatient, Iop, Php, Residential }
);

choice!(
    /// Where sessions take place.
    RawFormat { InPerson, Virtual, Mixed }
);

choice!(
    /// What or whom a program is for.
    RawTrack { SubstanceUse, MentalHealth, CoOccurring, Trauma, EatingDisorder, Perinatal, OlderAdults }
);

choice!(
    /// A stack of fonts that every system has.
    Font { System, Humanist, Rounded, Serif }
);

/// What is wrong with a field.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct FieldError {
    /// The path of the field, as in `programs[2].sessions[0].start`.
    pub field: String,
    /// What is wrong.
    pub wrong: String,
    /// How it could look.
    pub example: &'static str,
}

impl FieldError {
    /// The field at this path is not what it takes.
    pub fn must(path: &str) -> Self {
        let takes = super::fields::field(path).map_or("valid", |f| f.takes);
        Self::new(path, format!("must be {takes}"))
    }

    /// An error at a path, with the example from the table of fields.
    pub fn new(field: impl Into<String>, wrong: impl Into<String>) -> Self {
        let field = field.into();
        let example = super::fields::field(&field).map_or("", |f| f.example);
        Self {
            field,
            wrong: wrong.into(),
            example,
        }
    }
}

impl std::fmt::Display for FieldError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "`{}`: {}", self.field, self.wrong)?;
        if self.example.is_empty() {
            return Ok(());
        }
        write!(f, ", for example `{}`", self.example)
    }
}

impl RawSettings {
    /// Reads settings. An error names the first field that is not of the right kind.
    pub fn parse(json: &str) -> Result<Self, FieldError> {
        let mut reader = serde_json::Deserializer::from_str(json);
        let raw = serde_path_to_error::deserialize(&mut reader).map_err(|error| {
            let path = match error.path().to_string() {
                path if path == "." || path.is_empty() => "settings".to_string(),
                path => path,
            };
            let wrong = error.into_inner().to_string();
            let missing = wrong.strip_prefix("missing field `");
            match missing.and_then(|rest| rest.split_once('`')) {
                Some((name, _)) if path == "settings" => FieldError::new(name, "is required"),
                Some((name, _)) => FieldError::new(format!("{path}.{name}"), "is required"),
                None => FieldError::new(path, wrong),
            }
        })?;
        reader
            .end()
            .map_err(|error| FieldError::new("settings", error.to_string()))?;
        Ok(raw)
    }
}
