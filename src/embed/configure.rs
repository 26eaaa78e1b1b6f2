//! The configurator's edge: settings in, what is wrong, a personal page and a snippet out.
//!
//! Everything is text, and everything is decided in [`crate::settings`].

use crate::settings::bake;
use crate::settings::fields::FIELDS;
use crate::settings::raw::RawSettings;
use crate::settings::snippet::{self, Host};
use wasm_bindgen::prelude::*;

/// What is wrong with settings: a list of `{ field, wrong, example }`, as JSON.
#[wasm_bindgen]
pub fn check(settings: &str) -> String {
    let found = match RawSettings::parse(settings) {
        Ok(raw) => raw.check().err().unwrap_or_default(),
        Err(error) => vec![error],
    };
    serde_json::to_string(&found).unwrap_or_default()
}

/// The page with the settings in it; empty where they are not valid.
#[wasm_bindgen(js_name = bake)]
pub fn baked(page: &str, settings: &str) -> String {
    bake::bake(page, settings).unwrap_or_default()
}

/// The settings of a personal page, as JSON; empty where it has none.
#[wasm_bindgen]
pub fn read(page: &str) -> String {
    bake::settings_of(page).unwrap_or_default()
}

/// The snippet for a website; empty where settings are not valid or nothing is known of the kind.
#[wasm_bindgen(js_name = snippet)]
pub fn snippet_for(settings: &str, host: &str) -> String {
    let host = Host::ALL.into_iter().find(|(name, _)| *name == host);
    let valid = RawSettings::parse(settings)
        .ok()
        .and_then(|raw| raw.check().ok());
    match (valid, host) {
        (Some((settings, _)), Some((_, host))) => snippet::snippet(&settings, host),
        _ => String::new(),
    }
}

/// What each field takes and is for, as JSON.
#[wasm_bindgen]
pub fn fields() -> String {
    serde_json::to_string(FIELDS).unwrap_or_default()
}
