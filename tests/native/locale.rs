//! Numbers, dates and times are written as the device knows it, in the language and the country of
//! the person.

use care_compass::content::crisis::COUNTRIES;
use care_compass::content::customs::region;
use care_compass::content::messages::LANGUAGES;
use care_compass::content::messages::cldr::{locale, say};
use care_compass::content::messages::locale::{Form, Wanted, sentence};
use care_compass::content::messages::strings::{strings, strings_by};

/// The same device, which counts and writes otherwise: no digit is left that it did not write.
fn otherwise(tag: &str, wanted: Wanted, value: f64) -> String {
    match wanted {
        Wanted::Form => say(tag, wanted, value),
        _ => "#".into(),
    }
}

#[test]
fn no_catalogue_writes_a_number_by_itself() {
    for words in LANGUAGES {
        let pairs = strings(words).into_iter().zip(strings_by(words, otherwise));
        let made: Vec<_> = pairs
            .filter(|(usual, made)| usual.text != made.text)
            .collect();
        for (_, made) in &made {
            let digit = made.text.chars().any(|c| c.is_numeric());
            assert!(!digit, "{} {}: {}", words.lang, made.place, made.text);
        }
        let mut places: Vec<_> = made.iter().map(|(f, _)| f.place.clone()).collect();
        places.dedup_by_key(|place| place.trim_end_matches(char::is_numeric).to_string());
        assert_eq!(places.len(), 13, "{}: {places:?}", words.lang);
    }
}

#[test]
fn every_language_takes_the_forms_it_has() {
    let forms = |lang, counts: &[f64]| {
        let here = locale(lang, "001");
        counts.iter().map(|n| here.form(*n)).collect::<Vec<_>>()
    };
    use Form::{Few, Many, One, Other, Two, Zero};
    assert_eq!(
        forms("en", &[0.0, 1.0, 1.5, 2.0]),
        [Other, One, Other, Other]
    );
    assert_eq!(
        forms("es", &[0.0, 1.0, 1.5, 2.0]),
        [Other, One, Other, Other]
    );
    assert_eq!(forms("fr", &[0.0, 1.0, 1.5, 2.0]), [One, One, One, Other]);
    assert_eq!(forms("pl", &[1.0, 2.0, 5.0, 22.0]), [One, Few, Many, Few]);
    assert_eq!(
        forms("ar", &[0.0, 1.0, 2.0, 3.0, 11.0, 100.0]),
        [Zero, One, Two, Few, Many, Other]
    );
}

#[test]
fn a_number_a_date_and_a_time_are_those_of_the_country() {
    let written = |lang, country| {
        let here = locale(lang, region(country));
        [
            here.number(9.5),
            here.date(20_261_124),
            here.time(18 * 60 + 5),
        ]
        .join(" | ")
    };
    for (lang, country, expected) in [
        ("en", "us", "9.5 | November 24, 2026 | 6:05\u{a0}PM"),
        ("en", "uk", "9.5 | 24 November 2026 | 18:05"),
        ("en", "ca", "9.5 | November 24, 2026 | 6:05\u{a0}p.m."),
        ("es", "us", "9.5 | 24 de noviembre de 2026 | 6:05\u{a0}p.m."),
        ("es", "other", "9,5 | 24 de noviembre de 2026 | 18:05"),
        ("de", "other", "9,5 | 24. November 2026 | 18:05"),
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
    let here = locale("en", "GB");
    assert_eq!(here.time(24 * 60 + 30), here.time(30));
}

#[test]
fn a_sentence_ends_once() {
    assert_eq!(sentence("until 6\u{a0}p.m.".into()), "until 6\u{a0}p.m.");
    assert_eq!(sentence("until 18:00".into()), "until 18:00.");
}

/// What the browser tests compare the three engines with.
#[test]
fn what_the_page_asks_for_is_written_the_same_in_the_page() {
    let mut lines = Vec::new();
    for lang in ["en", "es", "fr"] {
        for country in COUNTRIES {
            let tag = format!("{lang}-{}", region(country.id));
            for (wanted, values) in [
                (Wanted::Form, &[0.0, 1.0, 1.5, 2.0, 27.0][..]),
                (Wanted::Number, &[1.0, 9.5, 450.0]),
                (Wanted::Date, &[20_261_124.0, 20_270_301.0]),
                (Wanted::Time, &[0.0, 570.0, 720.0, 1085.0, 1440.0]),
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
