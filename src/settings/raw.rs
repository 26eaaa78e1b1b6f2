//! What a provider writes.

use super::{Phone, Settings};
use crate::content::items::item;
use crate::domain::item::ItemId;
use serde::{Deserialize, Serialize};

/// Settings as written. Unknown fields are refused.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawSettings {
    /// The provider's name.
    pub name: String,
    /// The provider's phone number.
    pub phone: String,
    /// The country whose help lines are shown first; the person can change it.
    #[serde(default = "us")]
    pub country: String,
}

fn us() -> String {
    "us".into()
}

/// What is wrong with a field.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FieldError {
    /// The field.
    pub field: &'static str,
    /// What is wrong.
    pub wrong: String,
    /// How it could look.
    pub example: &'static str,
}

impl std::fmt::Display for FieldError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            f,
            "`{}`: {}, for example `{}`",
            self.field, self.wrong, self.example
        )
    }
}

impl RawSettings {
    /// Checks every field and gives all errors at once.
    pub fn check(&self) -> Result<Settings, Vec<FieldError>> {
        let mut errors = Vec::new();
        let mut wrong = |field, wrong: &str, example| {
            errors.push(FieldError {
                field,
                wrong: wrong.into(),
                example,
            });
        };
        let name = self.name.trim();
        let length = name.chars().count();
        if !(1..=80).contains(&length) || name.chars().any(char::is_control) {
            wrong(
                "name",
                "must be one line of 1 to 80 characters",
                "Harbor Street Clinic",
            );
        }
        let phone = Phone::new(&self.phone);
        if phone.is_none() {
            wrong(
                "phone",
                "must be a phone number of 3 to 15 digits",
                "+1 202-555-0143",
            );
        }
        let place = item(ItemId::Country).index_of(&self.country.to_lowercase());
        if place.is_none() {
            wrong(
                "country",
                "must be one of us, uk, ie, ca, au, nz, in, other",
                "us",
            );
        }
        match (
            errors.is_empty(),
            phone,
            place.and_then(|p| u8::try_from(p).ok()),
        ) {
            (true, Some(phone), Some(country)) => Ok(Settings {
                name: name.into(),
                phone,
                country,
            }),
            _ => Err(errors),
        }
    }
}
