//! Numbers, dates and times are written as the device knows it, in the language and the country of
//! the person.

use care_compass::content::crisis::COUNTRIES;
use care_compass::content::customs::region;
use care_compass::content::messages::cldr::say;
use care_compass::content::messages::locale::{Form, Wanted, sentence};
use care_compass::content::messages::strings::{Found, strings, strings_by};
use care_compass::content::messages::{LANGUAGES, Locale};
use std::collections::BTreeSet;

/// The same device, which counts and writes otherwise: no digit is left that it did not write.
fn otherwise(tag: &str, wanted: Wanted, value: u32) -> String {
    match wanted {
        Wanted::Form => say(tag, wanted, value),
        _ => "#".into(),
    }
}

#[test]
fn no_catalogue_writes_a_count_by_itself() {
    let stem = |found: &Found| {
        let place = found.place.trim_end_matches(char::is_numeric);
        place.to_string()
    };
    for words in LANGUAGES {
        let made = strings_by(words, otherwise);
        let counted: BTreeSet<_> = strings(words)
            .iter()
            .zip(&made)
            .filter(|(usual, made)| usual.text != made.text)
            .map(|(_, made)| stem(made))
            .collect();
        assert_eq!(counted.len(), 12, "{}: {counted:?}", words.lang);
        for found in made.iter().filter(|found| counted.contains(&stem(found))) {
            let digit = found.text.contains(char::is_numeric);
            assert!(!digit, "{} {}: {}", words.lang, found.place, found.text);
        }
    }
}

#[test]
fn every_language_takes_the_forms_it_has() {
    let forms = |lang, counts: &[u32]| {
        let here = Locale::new(lang, "001", say);
        counts.iter().map(|n| here.form(*n)).collect::<Vec<_>>()
    };
    use Form::{Few, Many, One, Other, Two, Zero};
    assert_eq!(forms("en", &[0, 1, 2]), [Other, One, Other]);
    assert_eq!(forms("es", &[0, 1, 2]), [Other, One, Other]);
    assert_eq!(forms("fr", &[0, 1, 2]), [One, One, Other]);
    assert_eq!(forms("pl", &[1, 2, 5, 22]), [One, Few, Many, Few]);
    assert_eq!(
        forms("ar", &[0, 1, 2, 3, 11, 100]),
        [Zero, One, Two, Few, Many, Other]
    );
}

#[test]
fn a_number_a_date_and_a_time_are_those_of_the_country() {
    let written = |lang, country| {
        let here = Locale::new(lang, region(country), say);
        [
            here.number(12_345),
            here.date(20_261_124),
            here.time(18 * 60 + 5),
        ]
        .join(" | ")
    };
    for (lang, country, expected) in [
        ("en", "us", "12,345 | November 24, 2026 | 6:05\u{a0}PM"),
        ("en", "uk", "12,345 | 24 November 2026 | 18:05"),
        ("en", "ca", "12,345 | November 24, 2026 | 6:05\u{a0}p.m."),
        (
            "es",
            "us",
            "12,345 | 24 de noviembre de 2026 | 6:05\u{a0}p.m.",
        ),
        ("es", "other", "12.345 | 24 de noviembre de 2026 | 18:05"),
        ("en", "other", "12,345 | 24 November 2026 | 6:05\u{a0}pm"),
        ("de", "other", "12.345 | 24. November 2026 | 18:05"),
    ] {
        assert_eq!(written(lang, country), expected, "{lang} {country}");
    }
}

#[test]
fn every_country_has_a_region_of_its_own_and_elsewhere_is_the_world() {
    let mut found: Vec<_> = COUNTRIES.iter().map(|c| region(c.id)).collect();
    assert_eq!(found.iter().filter(|r| **r == "001").count(), 1);
    found.sort_unstable();
    found.dedup();
    assert_eq!(found.len(), COUNTRIES.len());
    assert_eq!(region("other"), "001");
}

#[test]
fn a_day_begins_anew_after_24_hours() {
    let here = Locale::new("en", "GB", say);
    assert_eq!(here.time(24 * 60 + 30), here.time(30));
}

#[test]
fn a_sentence_ends_once() {
    assert_eq!(sentence("until 6\u{a0}p.m.".into()), "until 6\u{a0}p.m.");
    assert_eq!(sentence("until 18:00".into()), "until 18:00.");
}

/// `tests/browser/written.mjs` compares three engines with it.
#[test]
fn what_the_library_writes_is_noted_for_the_browser_tests() {
    let mut lines = Vec::new();
    for lang in ["en", "es", "fr"] {
        for country in COUNTRIES {
            let tag = format!("{lang}-{}", region(country.id));
            for (wanted, values) in [
                (Wanted::Form, &[0, 1, 2, 27][..]),
                (Wanted::Number, &[1, 450, 12_345]),
                (Wanted::Date, &[20_261_124, 20_270_301]),
                (Wanted::Time, &[0, 60, 570, 720, 780, 1085, 1440]),
            ] {
                for value in values {
                    let said = say(&tag, wanted, *value);
                    lines.push(format!("{tag}\t{}\t{value}\t{said}", wanted.code()));
                }
            }
        }
    }
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("../snapshots");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!("locale", lines.join("\n")));
}
