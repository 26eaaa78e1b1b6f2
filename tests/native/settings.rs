//! The provider's settings: what is refused, and how it is said.

use care_compass::settings::claims::claim;
use care_compass::settings::colour::{Rgb, contrast};
use care_compass::settings::fields::{FIELDS, field};
use care_compass::settings::raw::RawSettings;
use care_compass::settings::theme::{DEFAULTS, THEMES, Theme, Token, defaults, faults};
use care_compass::settings::{Link, Phone, Settings, schema};
use proptest::prelude::*;
use serde_json::{Value, json};
use std::fs;

fn check(json: &str) -> Result<(Settings, Theme), String> {
    let raw = RawSettings::parse(json).map_err(|e| format!("{e}\n"))?;
    raw.check()
        .map_err(|errors| errors.iter().map(|e| format!("{e}\n")).collect())
}

/// The smallest settings with one more field.
fn with(field: &str, value: Value) -> Result<(Settings, Theme), String> {
    let mut settings = json!({ "name": "Clinic", "phone": "123" });
    settings[field] = value;
    check(&settings.to_string())
}

fn refused(field: &str, value: Value) -> String {
    with(field, value).unwrap_err()
}

fn program(sessions: Value) -> Value {
    json!([{ "name": "Evenings", "level": "iop", "format": "in-person", "sessions": sessions }])
}

#[test]
fn a_name_and_a_number_are_enough() {
    let (valid, _) = check(r#"{"name":" Clinic ","phone":"+1 202-555-0143"}"#).unwrap();
    assert_eq!(
        valid,
        Settings::new("Clinic".into(), Phone::new("+1 202-555-0143").unwrap(), 0)
    );
    assert_eq!(valid.phone.dialled, "+12025550143");
}

#[test]
fn the_example_of_every_field_is_valid_and_survives_the_compact_form() {
    let (valid, _) = check(&schema::example().to_string()).unwrap();
    assert_eq!(valid.programs.len(), 1);
    assert_eq!(Settings::from_compact(&valid.to_compact()), Some(valid));
}

#[test]
fn every_error_names_the_path_what_is_wrong_and_an_example() {
    let cases = [
        (
            "name",
            json!(""),
            "`name`: must be one line of 1 to 80 characters, for example `Harbor Street Clinic`",
        ),
        (
            "phone",
            json!("call me"),
            "`phone`: must be a phone number of 3 to 15 digits, for example `+1 202-555-0143`",
        ),
        ("country", json!("xx"), "`country`: must be one of us, uk"),
        (
            "idle_minutes",
            json!(4),
            "`idle_minutes`: must be a whole number of minutes, 5 to 120, for example `30`",
        ),
        (
            "idle_minutes",
            json!("soon"),
            "`idle_minutes`: invalid type",
        ),
        (
            "languages",
            json!(["en", "xx"]),
            "`languages[1]`: must be a list of languages",
        ),
        (
            "booking",
            json!("javascript:alert(1)"),
            "`booking`: must be an address that begins with https://",
        ),
        ("mail", json!("a@b"), "`mail`: must be a mail address"),
        (
            "hours",
            json!([{ "days": ["mon"], "from": "08:00", "to": "18:00" }]),
            "`time_zone`: is required where there are hours",
        ),
        (
            "hours",
            json!([{ "days": ["mon"], "from": "8", "to": "18:00" }]),
            "`hours[0].from`: must be a time of day as HH:MM",
        ),
        (
            "locations",
            json!([{ "name": "A" }, { "name": "A" }]),
            "`locations[1].name`: must be a name that no other location has",
        ),
        (
            "programs",
            json!([{ "name": "A", "level": "detox", "format": "virtual" }]),
            "`programs[0].level`: unknown variant `detox`",
        ),
        (
            "programs",
            json!([{ "name": "A", "level": "iop", "format": "virtual", "location": "B" }]),
            "`programs[0].location`: must be the name of one of the locations",
        ),
        (
            "programs",
            json!([{ "name": "A", "level": "residential", "format": "in-person", "sessions": [{ "days": ["mon"], "start": "09:00", "end": "10:00" }] }]),
            "`programs[0].sessions`: must be left out",
        ),
        (
            "programs",
            program(json!([{ "days": ["mon"], "start": "25:00", "end": "26:00" }])),
            "`programs[0].sessions[0].start`: must be a time of day as HH:MM, 00:00 to 23:59, for example `17:30`",
        ),
        (
            "programs",
            program(json!([{ "days": ["mon"], "start": "20:00", "end": "02:00" }])),
            "`programs[0].sessions[0].end`: must be after `start`",
        ),
        (
            "programs",
            program(json!([{ "days": ["mon", "wed", "thu"], "start": "18:00", "end": "20:00" }])),
            "iop has 9 to 19 hours a week, and these are 6",
        ),
        (
            "programs",
            program(json!([{ "days": ["mon", "wed"], "start": "12:00", "end": "18:00" }])),
            "iop is on 3 to 5 days a week, and these are on 2",
        ),
        (
            "theme",
            json!({ "light": { "accent": "red" } }),
            "`theme.light.accent`: must be a colour",
        ),
        (
            "theme",
            json!({ "radius": 99 }),
            "`theme.radius`: must be a whole number",
        ),
    ];
    for (field, value, expected) in cases {
        let error = refused(field, value);
        assert!(error.contains(expected), "{expected} in {error}");
        assert!(
            error.lines().all(|l| l.contains("for example `")),
            "{error}"
        );
    }
}

#[test]
fn what_is_required_is_named() {
    assert!(
        check("{}")
            .unwrap_err()
            .starts_with("`name`: is required, for example")
    );
    let error = refused("programs", json!([{ "name": "A", "format": "mixed" }]));
    assert!(
        error.starts_with("`programs[0].level`: is required"),
        "{error}"
    );
}

#[test]
fn all_errors_come_at_once() {
    let error = check(r#"{"name":"","phone":"x","country":"y","policy":"z"}"#).unwrap_err();
    assert_eq!(error.lines().count(), 4, "{error}");
}

#[test]
fn unknown_fields_are_refused_at_every_depth() {
    for (field, value) in [
        ("colour", json!(1)),
        ("theme", json!({ "light": { "colour": "#000000" } })),
        (
            "programs",
            json!([{ "name": "A", "level": "iop", "format": "mixed", "colour": 1 }]),
        ),
    ] {
        let error = refused(field, value);
        assert!(error.starts_with(&format!("`{field}")), "{error}");
        assert!(error.contains("unknown field `colour`"), "{error}");
    }
}

#[test]
fn links_are_https_with_a_host_and_nothing_before_it() {
    for good in ["https://example.org", "https://a.example.org:8443/x?y=1#z"] {
        assert_eq!(Link::new(good).unwrap().href(), good);
    }
    for bad in [
        "http://example.org",
        "https://example",
        "https://user@example.org",
        "https://",
        "//example.org",
        "https://exam ple.org",
        "https://-a.org",
        "https://example.org:99999",
        "https://example.org/\"><b>",
        "javascript:alert(1)//https://example.org",
        "data:text/html,x",
        "https://ex\u{e4}mple.org",
    ] {
        assert_eq!(Link::new(bad), None, "{bad}");
    }
}

#[test]
fn claims_are_refused_in_names_and_texts() {
    for bad in [
        "The Best Clinic",
        "HIPAA compliant care",
        "Certified Recovery",
        "#1 in Ohio",
        "A cure for all",
        "Guaranteed results",
        "100% private",
        "World-class rehab",
        "Secure Care",
        "Confidential Help",
        "Assessment by Clinicians",
        "Get a Diagnosis Today",
        "Ayuda confidencial",
    ] {
        assert!(claim(bad).is_some(), "{bad}");
        assert!(
            refused("name", json!(bad)).contains("must not claim"),
            "{bad}"
        );
        assert!(
            refused(
                "programs",
                json!([{ "name": bad, "level": "php", "format": "mixed" }])
            )
            .contains("`programs[0].name`")
        );
        assert!(
            refused("locations", json!([{ "name": "A", "address": bad }]))
                .contains("`locations[0].address`")
        );
    }
    for fine in [
        "Bestwick House",
        "Dual Diagnosis Center",
        "Obscure Street 1",
        "Securities Row",
        "Suite #10",
        "St. Cured\u{e9}",
    ] {
        assert_eq!(claim(fine), None, "{fine}");
    }
}

#[test]
fn hours_may_pass_midnight_and_never_be_nothing() {
    let hours = |from: &str, to: &str| {
        let json = json!({ "name": "C", "phone": "123", "time_zone": "UTC", "hours": [{ "days": ["sun"], "from": from, "to": to }] });
        check(&json.to_string()).map(|(s, _)| s.hours[0].length)
    };
    assert_eq!(hours("20:00", "02:00"), Ok(6 * 60));
    assert_eq!(hours("00:00", "24:00"), Ok(24 * 60));
    assert!(
        hours("08:00", "08:00")
            .unwrap_err()
            .contains("`hours[0].to`")
    );
}

#[test]
fn contrast_is_that_of_wcag() {
    let rgb = |text| Rgb::parse(text).unwrap();
    assert_eq!(contrast(rgb("#000000"), rgb("#ffffff")), 21.0);
    // Two known values: the lightest grey with 4.5:1 on white, and pure red on white.
    assert!((contrast(rgb("#767676"), rgb("#ffffff")) - 4.54).abs() < 0.005);
    assert!((contrast(rgb("#ff0000"), rgb("#ffffff")) - 3.998).abs() < 0.001);
}

#[test]
fn the_colours_of_care_compass_pass_and_are_those_of_the_style() {
    let css = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/style/tokens.css")).unwrap();
    let (light, dark) = css.split_once("@media").unwrap();
    for (theme, text) in [light, dark].into_iter().enumerate() {
        let set = defaults(theme);
        assert!(
            faults(&set).is_empty(),
            "{}: {:?}",
            THEMES[theme],
            faults(&set)
        );
        for (token, colour) in Token::ALL.into_iter().zip(set) {
            let line = format!("--cc-{}: {colour};", token.name());
            let times = text.matches(&line).count();
            assert_eq!(times, theme + 1, "{line} in {}", THEMES[theme]);
            let takes = field(&format!("theme.{}.{}", THEMES[theme], token.name())).unwrap();
            assert_eq!(takes.example, colour.to_string());
        }
    }
    assert_eq!(DEFAULTS.len(), THEMES.len());
}

#[test]
fn a_colour_that_cannot_be_read_is_refused_with_what_was_measured() {
    let error = refused("theme", json!({ "light": { "accent": "#ff8800" } }));
    assert!(
        error.contains("`theme.light.accent`: accent on paper has a contrast of 2.2"),
        "{error}"
    );
    assert!(
        error.contains("in the light theme and needs 7:1"),
        "{error}"
    );
    // A ground that was set is what has to change, where the text was not.
    let error = refused("theme", json!({ "dark": { "paper": "#556655" } }));
    assert!(
        error.contains("`theme.dark.paper`: ink on paper"),
        "{error}"
    );
}

#[test]
fn the_look_is_a_style_sheet_of_known_names_and_checked_values() {
    let (_, look) = with("theme", json!({ "light": { "accent": "#003366" }, "dark": { "accent": "#AACCFF" }, "radius": 4, "font": "serif" })).unwrap();
    assert_eq!(
        look.css(),
        ":root{--cc-accent:#003366;--cc-radius:4px;--cc-font:Charter,'Bitstream Charter',Cambria,Georgia,serif;}\
         @media (prefers-color-scheme:dark){:root:not([data-theme=light]){--cc-accent:#aaccff;}}\
         :root[data-theme=dark]{--cc-accent:#aaccff;}"
    );
    let (_, plain) = with("dedicated", json!(true)).unwrap();
    assert_eq!(plain.css(), "");
}

#[test]
fn the_table_of_fields_and_the_types_have_the_same_fields() {
    let mut types = schema::paths();
    let mut table: Vec<_> = FIELDS.iter().map(|f| f.path.to_string()).collect();
    types.sort();
    table.sort();
    assert_eq!(types, table);
}

#[test]
fn schema_and_documentation_are_those_of_the_code() {
    for (name, text) in [
        ("settings.schema.json", format!("{:#}\n", schema::schema())),
        ("settings.md", schema::page()),
    ] {
        let path = format!("{}/docs/{name}", env!("CARGO_MANIFEST_DIR"));
        let committed = fs::read_to_string(&path).unwrap_or_default();
        assert!(
            committed == text,
            "docs/{name} is old: write it anew with `care-audit schema` or `care-audit settings`"
        );
    }
}

fn word() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-zA-Z ]{0,12}",
        "\\PC{0,90}",
        "#[0-9a-f]{6}",
        "[0-2][0-9]:[0-5][0-9]",
        "https://[a-z.]{0,12}",
        "[+0-9 ()-]{0,18}"
    ]
}

fn days() -> impl Strategy<Value = Vec<&'static str>> {
    prop::collection::vec(
        prop::sample::select(vec!["mon", "tue", "wed", "thu", "fri", "sat", "sun"]),
        0..5,
    )
}

/// Settings of the right shape with anything in them: some valid, most not.
fn anything() -> impl Strategy<Value = Value> {
    let time = || prop_oneof![4 => "[0-2][0-9]:[0-5][0-9]", 1 => "\\PC{0,6}"];
    let span = (days(), time(), time()).boxed();
    let sessions = prop::collection::vec(span.clone(), 0..4);
    let program = (
        word(),
        prop::sample::select(vec!["outpatient", "iop", "php", "residential"]),
        sessions,
    );
    let lists = (
        prop::collection::vec(span, 0..3),
        prop::collection::vec(word(), 0..3),
        prop::collection::vec(program, 0..3),
    );
    let texts = prop::collection::vec(prop::option::of(word()), 14);
    (word(), word(), texts, lists, any::<Option<u32>>(), any::<Option<bool>>()).prop_map(|(name, phone, t, (hours, places, programs), number, flag)| {
        let colours = json!({ "accent": t[0], "paper": t[1], "ink": t[2], "edge": t[3] });
        let sessions = |list: &[(Vec<&str>, String, String)]| -> Vec<Value> {
            list.iter().map(|(days, start, end)| json!({ "days": days, "start": start, "end": end })).collect()
        };
        json!({
            "name": name, "phone": phone, "text": t[4], "booking": t[5], "mail": t[6], "country": t[7], "time_zone": t[8],
            "policy": t[9], "language_notice": t[10], "languages": t[11].iter().collect::<Vec<_>>(),
            "hours": hours.iter().map(|(days, from, to)| json!({ "days": days, "from": from, "to": to })).collect::<Vec<_>>(),
            "locations": places.iter().map(|name| json!({ "name": name, "address": t[12] })).collect::<Vec<_>>(),
            "programs": programs.iter().map(|(name, level, list)| json!({ "name": name, "level": level, "format": "mixed", "location": t[13], "sessions": sessions(list) })).collect::<Vec<_>>(),
            "theme": { "light": colours, "dark": null, "radius": number, "font": null }, "idle_minutes": number, "dedicated": flag,
        })
    })
}

/// Valid settings of many shapes.
fn valid() -> impl Strategy<Value = Settings> {
    let hours = prop::collection::vec((days(), 0..1439_u16, 1..1440_u16), 0..4);
    let sessions = prop::sample::subsequence(vec!["mon", "tue", "wed", "thu", "fri"], 3..=5);
    ("[A-Z][a-z]{1,8} House", "[+]?[1-9][0-9]{4,10}", hours, prop::collection::vec(sessions, 0..4), 5..=120_u32, any::<bool>())
        .prop_map(|(name, phone, hours, programs, idle, flag)| {
            let clock = |m: u16| format!("{:02}:{:02}", m / 60, m % 60);
            let hours: Vec<_> = hours.iter().filter(|(days, from, to)| {
                let once: std::collections::BTreeSet<_> = days.iter().collect();
                !days.is_empty() && once.len() == days.len() && from != to
            }).map(|(days, from, to)| json!({ "days": days, "from": clock(*from), "to": clock(*to) })).collect();
            let programs: Vec<_> = programs.iter().enumerate().map(|(at, days)| json!({
                "name": format!("Group {at}"), "level": "iop", "format": "virtual", "tracks": ["trauma"],
                "sessions": [{ "days": days, "start": "09:00", "end": "12:00" }],
            })).collect();
            let json = json!({
                "name": name, "phone": phone, "text": phone, "booking": "https://example.org/b", "time_zone": "Europe/Dublin",
                "hours": hours, "programs": programs, "idle_minutes": idle, "dedicated": flag, "languages": ["es", "en"],
            });
            check(&json.to_string()).unwrap().0
        })
}

proptest! {
    #![proptest_config(crate::proof::cases(256))]

    #[test]
    fn a_phone_number_dials_what_it_shows(text in "\\PC{0,40}") {
        if let Some(phone) = Phone::new(&text) {
            let digits = |s: &str| s.chars().filter(char::is_ascii_digit).collect::<String>();
            prop_assert_eq!(digits(&phone.shown), digits(&phone.dialled));
            prop_assert!(phone.dialled.chars().all(|c| c.is_ascii_digit() || c == '+'));
        }
    }

    /// Whatever a provider writes: valid settings, or errors that name fields which exist.
    #[test]
    fn any_settings_are_valid_or_refused_by_field(settings in anything()) {
        let raw = RawSettings::parse(&settings.to_string()).unwrap();
        match raw.check() {
            Ok((valid, _)) => prop_assert_eq!(Settings::from_compact(&valid.to_compact()), Some(valid)),
            Err(errors) => {
                prop_assert!(!errors.is_empty());
                for error in errors {
                    prop_assert!(field(&error.field).is_some(), "{}", error);
                    prop_assert!(!error.example.is_empty() && !error.wrong.is_empty());
                }
            }
        }
    }

    #[test]
    fn any_text_is_settings_or_refused(text in "[{}\\[\\]\":,a-z0-9 ]{0,60}") {
        if let Err(error) = RawSettings::parse(&text) {
            prop_assert!(!error.field.is_empty() && !error.wrong.is_empty());
        }
    }

    #[test]
    fn valid_settings_survive_the_compact_form(settings in valid()) {
        prop_assert_eq!(Settings::from_compact(&settings.to_compact()), Some(settings));
    }

    #[test]
    fn damaged_bytes_are_refused_without_a_panic(bytes in prop::collection::vec(any::<u8>(), 0..80)) {
        let _ = Settings::from_compact(&bytes);
    }

    #[test]
    fn a_changed_byte_is_refused_or_gives_other_settings_without_a_panic(settings in valid(), at: prop::sample::Index, byte: u8) {
        let mut bytes = settings.to_compact();
        let at = at.index(bytes.len());
        bytes[at] = byte;
        let _ = Settings::from_compact(&bytes);
    }

    /// Whatever colours are accepted, every pair can be read.
    #[test]
    fn accepted_colours_can_be_read(accent: [u8; 3], paper in [200..=255_u8, 200..=255, 200..=255]) {
        let hex = |c: [u8; 3]| Rgb(c).to_string();
        let theme = json!({ "light": { "accent": hex(accent), "paper": hex(paper) } });
        let mut colours = defaults(0);
        colours[Token::Accent as usize] = Rgb(accent);
        colours[Token::Paper as usize] = Rgb(paper);
        prop_assert_eq!(with("theme", theme).is_ok(), faults(&colours).is_empty());
        prop_assert!(contrast(Rgb(accent), Rgb(paper)) >= 1.0 && contrast(Rgb(accent), Rgb(paper)) <= 21.0);
    }
}
