//! Personal pages and snippets: settings go in, come back, and break nothing.

use care_compass::settings::bake::{bake, settings_of};
use care_compass::settings::raw::RawSettings;
use care_compass::settings::schema;
use care_compass::settings::snippet::{Host, snippet};
use proptest::prelude::*;
use serde_json::{Value, json};

const PAGE: &str = "<!doctype html><body><!--settings--><!--/settings--><script>x</script></body>";

#[test]
fn settings_that_were_baked_come_back_and_bake_the_same_page_again() {
    let settings = schema::example();
    let page = bake(PAGE, &settings.to_string()).unwrap();
    let back: Value = serde_json::from_str(&settings_of(&page).unwrap()).unwrap();
    assert_eq!(back, settings);
    // Into the page itself as well as into the page without settings.
    assert_eq!(bake(&page, &back.to_string()).unwrap(), page);
    assert_eq!(settings_of(PAGE), None);
}

#[test]
fn a_page_without_the_region_or_with_two_is_refused_and_so_are_settings_with_errors() {
    let fine = r#"{"name":"C","phone":"123"}"#;
    for page in ["", "<!--settings-->", &PAGE.repeat(2)] {
        assert_eq!(bake(page, fine).unwrap_err()[0].field, "page");
    }
    assert_eq!(bake(PAGE, r#"{"name":"C"}"#).unwrap_err().len(), 1);
    assert_eq!(
        bake(PAGE, r#"{"name":"","phone":""}"#).unwrap_err().len(),
        2
    );
}

#[test]
fn the_panel_has_the_lines_of_the_country_and_the_number_of_the_provider() {
    let page = |country: &str| {
        let settings = json!({ "name": "A & B", "phone": "+44 20 7946 0000", "country": country });
        bake(PAGE, &settings.to_string()).unwrap()
    };
    let uk = page("UK");
    for part in [
        "tel:999",
        "tel:116123",
        "A &amp; B: <a href=\"tel:+442079460000\">",
    ] {
        assert!(uk.contains(part), "{part} in {uk}");
    }
    assert!(!page("other").contains("tel:9"));
}

#[test]
fn a_snippet_has_the_number_and_the_crisis_lines_and_fits_where_little_fits() {
    let raw = RawSettings::parse(r#"{"name":"<b>{A}</b>","phone":"+1 202-555-0143"}"#).unwrap();
    let (settings, _) = raw.check().unwrap();
    for (name, host) in Host::ALL {
        let text = snippet(&settings, host);
        for part in [
            "tel:+12025550143",
            "tel:911",
            "tel:988",
            "care-compass.html",
        ] {
            assert!(text.contains(part), "{part} in {text}");
        }
        assert!(text.len() < 2048 && !text.contains("<b>"), "{name}: {text}");
    }
    let react = snippet(&settings, Host::React);
    assert!(!react.contains("{A}"), "{react}");
}

#[test]
fn a_snippet_names_the_language_where_one_is_offered() {
    let with = |languages: &str| {
        let text = format!(r#"{{"name":"A","phone":"+1 202-555-0143","languages":{languages}}}"#);
        let (settings, _) = RawSettings::parse(&text).unwrap().check().unwrap();
        move |host| snippet(&settings, host)
    };
    let (one, two) = (with(r#"["es"]"#), with(r#"["es","en"]"#));
    for host in [Host::Html, Host::Wordpress, Host::React] {
        assert!(
            one(host).contains(r#".html" locale="es" style="#),
            "{}",
            one(host)
        );
        assert!(!two(host).contains("locale"), "{}", two(host));
    }
}

proptest! {
    #![proptest_config(crate::proof::cases(256))]

    /// Whatever a provider's name is, the page keeps its two scripts and its region.
    #[test]
    fn no_name_breaks_the_page(name in "[<>!/a-z\"'&-]{1,40}") {
        let settings = json!({ "name": format!("A{name}</script><!--/settings--><script>"), "phone": "123" });
        if let Ok(page) = bake(PAGE, &settings.to_string()) {
            prop_assert_eq!(page.matches("<script").count(), 2);
            prop_assert_eq!(page.matches("<!--/settings-->").count(), 1);
            prop_assert!(settings_of(&page).unwrap().contains("\"phone\""));
        }
    }

    #[test]
    fn any_text_is_a_page_with_settings_or_none(text in "\\PC{0,80}") {
        let _ = settings_of(&text);
        let _ = settings_of(&format!("<!--settings-->{text}<!--/settings-->"));
    }
}
