//! The provider's settings: what is refused, and how it is said.

use care_compass::settings::raw::RawSettings;
use care_compass::settings::{Phone, Settings};
use proptest::prelude::*;

fn check(json: &str) -> Result<Settings, String> {
    let raw: RawSettings = serde_json::from_str(json).map_err(|e| e.to_string())?;
    raw.check()
        .map_err(|errors| errors.iter().map(|e| format!("{e}\n")).collect())
}

#[test]
fn valid_settings_survive_the_compact_form() {
    let valid = check(r#"{"name":" Clinic ","phone":"+1 202-555-0143","country":"US"}"#).unwrap();
    assert_eq!(valid.name, "Clinic");
    assert_eq!(valid.phone.dialled, "+12025550143");
    assert_eq!(Settings::from_compact(&valid.to_compact()), Some(valid));
}

#[test]
fn every_error_names_the_field_what_is_wrong_and_an_example() {
    let error = check(r#"{"name":"","phone":"call me","country":"xx"}"#).unwrap_err();
    for part in [
        "`name`",
        "1 to 80",
        "`phone`",
        "3 to 15 digits",
        "+1 202-555-0143",
        "`country`",
        "us, uk",
    ] {
        assert!(error.contains(part), "{part} in {error}");
    }
}

#[test]
fn unknown_fields_are_refused() {
    let error = check(r#"{"name":"A","phone":"123","programs":[]}"#).unwrap_err();
    assert!(error.contains("programs"), "{error}");
}

proptest! {
    #[test]
    fn a_phone_number_dials_what_it_shows(text in "\\PC{0,40}") {
        if let Some(phone) = Phone::new(&text) {
            let digits = |s: &str| s.chars().filter(char::is_ascii_digit).collect::<String>();
            prop_assert_eq!(digits(&phone.shown), digits(&phone.dialled));
            prop_assert!(phone.dialled.chars().all(|c| c.is_ascii_digit() || c == '+'));
        }
    }

    /// Whatever a provider writes: valid settings, or errors that name a field.
    #[test]
    fn any_text_is_refused_or_valid(name in "\\PC{0,90}", phone in "[+0-9 ()a-z.-]{0,24}", country in "[a-z]{0,6}") {
        let json = serde_json::json!({ "name": name, "phone": phone, "country": country }).to_string();
        match check(&json) {
            Ok(valid) => {
                prop_assert!(!valid.name.is_empty() && valid.name.chars().count() <= 80);
                prop_assert_eq!(Settings::from_compact(&valid.to_compact()), Some(valid));
            }
            Err(errors) => prop_assert!(errors.starts_with('`'), "{}", errors),
        }
    }

    #[test]
    fn damaged_bytes_are_refused_without_a_panic(bytes in prop::collection::vec(any::<u8>(), 0..80)) {
        let _ = Settings::from_compact(&bytes);
    }
}
