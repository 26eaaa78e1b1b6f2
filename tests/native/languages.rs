//! Languages: the same things are said in each, everything has a status, nothing is half done.

use care_compass::content::messages::cldr::say;
use care_compass::content::messages::en::EN;
use care_compass::content::messages::es::{ES, STAND_INS};
use care_compass::content::messages::review::{Review, is_under, reviewed, row, seal, table};
use care_compass::content::messages::strings::{Found, strings, strings_by};
use care_compass::content::messages::xa::XA;
use care_compass::content::messages::xb::XB;
use care_compass::content::messages::{LANGUAGES, Messages, language, lower, offered};
use std::collections::{BTreeMap, HashSet};
use std::fs;

fn others() -> impl Iterator<Item = &'static Messages> {
    LANGUAGES.iter().copied().skip(1)
}

/// The strings of a language beside the English ones, place by place.
fn beside(words: &Messages) -> Vec<(Found, Found)> {
    let theirs = strings(words).into_iter();
    let theirs = theirs.filter(|f| f.place != "unreviewed");
    strings(&EN).into_iter().zip(theirs).collect()
}

#[test]
fn a_tag_gives_its_language_and_an_unknown_one_gives_english() {
    for (tag, expected) in [
        ("es", "es"),
        ("es-MX", "es"),
        ("en", "en"),
        ("fr", "en"),
        ("est", "en"),
        ("", "en"),
        ("\u{e9}", "en"),
    ] {
        assert_eq!(language(tag, LANGUAGES).lang, expected, "{tag}");
    }
}

#[test]
fn a_provider_chooses_the_languages_and_the_first_one() {
    let chosen = |tags: &[&str]| offered(&tags.iter().map(ToString::to_string).collect::<Vec<_>>());
    let tags = |list: &[&'static Messages]| list.iter().map(|m| m.lang).collect::<Vec<_>>();
    assert_eq!(tags(&chosen(&[])), ["en", "es"]);
    assert_eq!(tags(&chosen(&["es", "en"])), ["es", "en"]);
    assert_eq!(tags(&chosen(&["en"])), ["en"]);
    assert_eq!(language("es", &chosen(&["en"])).lang, "en");
    assert_eq!(language("fr", &chosen(&["es", "en"])).lang, "es");
}

#[test]
fn tags_are_unique_and_each_language_names_itself() {
    let tags: HashSet<_> = LANGUAGES.iter().map(|m| m.lang).collect();
    assert_eq!(tags.len(), LANGUAGES.len());
    for words in LANGUAGES {
        assert!(words.lang.len() == 2 && !words.name.is_empty());
        assert!(matches!(words.dir, "ltr" | "rtl"), "{}", words.dir);
    }
}

/// Letters beyond these two alphabets need more than `lower` knows.
#[test]
fn words_are_lowered_as_unicode_has_it() {
    assert_eq!(lower("MI\u{c9}RCOLES \u{d7} 3"), "mi\u{e9}rcoles \u{d7} 3");
    for words in LANGUAGES {
        for Found { place, text } in strings(words) {
            assert_eq!(lower(&text), text.to_lowercase(), "{} {place}", words.lang);
        }
    }
}

/// A gap in one language, a help line that only the other has, a label too many: all are here.
#[test]
fn every_language_says_something_in_the_same_places() {
    let places = |m: &Messages| {
        let found = strings(m).into_iter().filter(|f| f.place != "unreviewed");
        found.map(|f| f.place).collect::<Vec<_>>()
    };
    for words in others() {
        let (ours, theirs) = (places(&EN), places(words));
        let only = |a: &[String], b: &[String]| {
            let known: HashSet<_> = b.iter().cloned().collect();
            a.iter()
                .filter(|p| !known.contains(*p))
                .cloned()
                .collect::<Vec<_>>()
        };
        assert_eq!(
            only(&ours, &theirs),
            Vec::<String>::new(),
            "not in {}",
            words.lang
        );
        assert_eq!(
            only(&theirs, &ours),
            Vec::<String>::new(),
            "only in {}",
            words.lang
        );
        assert_eq!(ours, theirs);
    }
}

/// The rule for new words: English may stand in where the list says so, and `care-audit words` says
/// it too. See `messages/es/mod.rs`.
#[test]
fn stand_ins_are_listed_and_still_english() {
    for place in STAND_INS {
        let under: Vec<_> = beside(&ES)
            .into_iter()
            .filter(|(ours, _)| is_under(&ours.place, place))
            .collect();
        assert!(!under.is_empty(), "nothing stands at {place}");
        for (ours, theirs) in under {
            assert_eq!(
                ours, theirs,
                "{place} is translated: take it out of the list"
            );
        }
    }
}

#[test]
fn every_string_has_a_status_and_every_row_covers_some() {
    for words in LANGUAGES {
        let all = reviewed(words);
        assert_eq!(all.len(), strings(words).len());
        for (start, _) in table(words) {
            let covers = all.iter().any(|(f, _)| row(words, &f.place).0 == *start);
            assert!(covers, "{}: nothing stands at {start}", words.lang);
        }
        let starts: HashSet<_> = table(words).iter().map(|(start, _)| start).collect();
        assert_eq!(starts.len(), table(words).len(), "{}", words.lang);
    }
}

/// What was approved is what stands there.
#[test]
fn words_that_changed_after_a_review_await_a_new_one() {
    for words in LANGUAGES {
        for (start, status) in table(words) {
            if let Review::Reviewed { seal: read, by, .. } = status {
                assert_eq!(
                    seal(words, start),
                    *read,
                    "{start} changed since {by} read it"
                );
            }
        }
    }
    assert_ne!(seal(&EN, ""), seal(&ES, ""));
}

/// No translation here was read by a qualified person so far, and none may claim so by accident.
#[test]
fn what_nobody_reviewed_says_so() {
    for words in others() {
        let mut open: BTreeMap<&str, usize> = BTreeMap::new();
        for (_, status) in reviewed(words) {
            assert_ne!(status, Review::Author, "{} is a translation", words.lang);
            *open.entry(status.code()).or_default() += 1;
        }
        assert!(open.contains_key("awaiting"), "{}: {open:?}", words.lang);
    }
}

/// While a string awaits a reviewer, the page itself says so.
#[test]
fn the_page_says_that_its_translation_is_not_reviewed() {
    for words in LANGUAGES {
        let open = reviewed(words)
            .iter()
            .any(|(_, status)| matches!(status, Review::Awaiting | Review::Unofficial));
        assert_eq!(open, !words.unreviewed.is_empty(), "{}", words.lang);
    }
}

/// The words that need no program stand in each folder, the same things in each.
#[test]
fn the_loader_and_the_panel_speak_every_language() {
    let said = |lang: &str| {
        let root = concat!(env!("CARGO_MANIFEST_DIR"), "/src/content/messages/");
        let text = fs::read_to_string(format!("{root}{lang}/page.json")).unwrap();
        let parts: BTreeMap<String, BTreeMap<String, String>> =
            serde_json::from_str(&text).unwrap();
        parts
    };
    let named = |lang| {
        let parts = said(lang).into_iter();
        let names = |words: BTreeMap<String, String>| words.into_keys().collect::<Vec<_>>();
        parts
            .map(|(part, words)| (part, names(words)))
            .collect::<Vec<_>>()
    };
    for words in LANGUAGES.iter().filter(|words| !is_made(words)) {
        assert_eq!(named(words.lang), named("en"), "{}", words.lang);
        assert!(said(words.lang)["panel"]["ways"].contains("{code}"));
        // All of it is among the strings that have a status.
        let known = strings(words);
        for (part, spoken) in said(words.lang) {
            for (name, text) in spoken {
                let place = format!("page.{part}.{name}");
                assert!(
                    !text.is_empty() && known.contains(&Found { place, text }),
                    "{name}"
                );
            }
        }
    }
}

/// Whether a language is one of those that are made for tests.
fn is_made(words: &Messages) -> bool {
    ["xa", "xb"].contains(&words.lang)
}

/// What tests of the screens rest on: each string of the made languages is in brackets, and one of
/// them is about a third longer. Numbers and gaps are where they were.
#[test]
fn the_languages_made_for_tests_say_everything_longer_or_from_the_right() {
    let length = |found: &[Found]| found.iter().map(|f| f.text.chars().count()).sum::<usize>();
    let kept = |text: &str| {
        let kept = text
            .chars()
            .filter(|c| c.is_ascii_digit() || "\u{ab}\u{bb}".contains(*c));
        kept.collect::<String>()
    };
    let english = strings(&EN);
    for words in [&XA, &XB] {
        // They count as English does.
        let mut found = strings_by(words, |_, wanted, value| say("en-US", wanted, value));
        found.retain(|f| f.place != "unreviewed");
        assert_eq!(found.len(), english.len());
        for (ours, made) in english.iter().zip(&found) {
            assert_eq!(ours.place, made.place);
            assert_eq!(kept(&ours.text), kept(&made.text), "{}", ours.place);
            let is_word = ours.text.contains(char::is_alphabetic);
            let bare = ours.text.starts_with("https:");
            assert!(!is_word || bare || made.text.contains('['), "{made:?}");
        }
        let percent = length(&found) * 100 / length(&english);
        assert!(
            words.dir == "rtl" || (133..145).contains(&percent),
            "{percent}"
        );
    }
}
