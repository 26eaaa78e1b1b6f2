//! The provider's settings: what was written, what is valid, and the compact form that the sealed
//! page carries.
//!
//! [`raw`] is what a provider writes, in JSON; [`Settings`] is what is valid. Every error names
//! the field, what is wrong, and an example.
//!
//! Architecture invariant: settings never reach the level. Attributes and messages cannot change
//! them.

#[cfg(not(target_arch = "wasm32"))]
pub mod raw;

use serde::{Deserialize, Serialize};

/// Valid settings.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Settings {
    /// The provider's name, 1 to 80 characters.
    pub name: String,
    /// The provider's phone number.
    pub phone: Phone,
    /// The place of the provider's country among the choices of the country item.
    pub country: u8,
}

/// A phone number.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Phone {
    /// As it is shown.
    pub shown: String,
    /// As it is dialled: digits, with an optional leading `+`.
    pub dialled: String,
}

impl Settings {
    /// Reads the compact form. `None` when it is damaged.
    pub fn from_compact(bytes: &[u8]) -> Option<Self> {
        postcard::from_bytes(bytes).ok()
    }

    /// The compact form.
    pub fn to_compact(&self) -> Vec<u8> {
        // Writing to memory does not fail for these types.
        postcard::to_allocvec(self).unwrap_or_default()
    }
}

impl Phone {
    /// A phone number from how it is written: 3 to 15 digits, with spaces, dots, dashes and
    /// brackets, and an optional leading `+`. `None` for anything else.
    pub fn new(written: &str) -> Option<Self> {
        let shown = written.trim();
        let rest = shown.strip_prefix('+').unwrap_or(shown);
        let fits = rest
            .chars()
            .all(|c| c.is_ascii_digit() || " -.()\u{a0}".contains(c));
        let digits: String = rest.chars().filter(char::is_ascii_digit).collect();
        let plus = if shown.starts_with('+') { "+" } else { "" };
        (fits && (3..=15).contains(&digits.len())).then(|| Self {
            shown: shown.into(),
            dialled: format!("{plus}{digits}"),
        })
    }
}
