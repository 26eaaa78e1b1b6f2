//! Words are code: warm, plain, and free of claims.

use care_compass::content::interrupts::INTERRUPTS;
use care_compass::content::items::all;
use care_compass::content::messages::en::EN;
use care_compass::content::messages::review::{Review, reviewed};
use care_compass::content::messages::strings::Found;
use care_compass::content::pages::PAGES;
use care_compass::domain::item::{ItemId, Kind};

/// Every string of our own, with where it stands. Instrument wording is exempt: it is part of the
/// instrument's definition.
fn own_strings() -> Vec<Found> {
    let all = reviewed(&EN).into_iter();
    all.filter(|(_, status)| *status == Review::Author)
        .map(|(found, _)| found)
        .collect()
}

fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.split_inclusive(['.', '?', '!', ':', ';'])
        .map(str::trim)
        .filter(|s| !s.is_empty())
}

fn words(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_alphabetic() && c != '\u{2019}' && c != '\'')
        .filter(|w| !w.is_empty())
        .map(str::to_lowercase)
        .collect()
}

/// Syllables by groups of vowels, silent endings left out: a smoke alarm, not a judge.
fn syllables(word: &str) -> usize {
    let vowel = |c: char| "aeiouy".contains(c);
    let letters: Vec<char> = word.chars().collect();
    let groups = letters
        .iter()
        .enumerate()
        .filter(|(i, c)| vowel(**c) && (*i == 0 || !vowel(letters[i - 1])))
        .count();
    let silent = word.len() > 3
        && ((word.ends_with('e') && !word.ends_with("le"))
            || (word.ends_with("ed") && !word.ends_with("ted") && !word.ends_with("ded")));
    (groups - usize::from(silent && groups > 1)).max(1)
}

/// The Flesch-Kincaid grade of a text.
fn grade(text: &str) -> f64 {
    let words = words(text);
    let count = words.len() as f64;
    let per_sentence = count / sentences(text).count().max(1) as f64;
    let per_word = words.iter().map(|w| syllables(w)).sum::<usize>() as f64 / count;
    0.39 * per_sentence + 11.8 * per_word - 15.59
}

#[test]
fn own_wording_reads_at_grade_six() {
    let all: String = own_strings()
        .iter()
        .map(|f| format!("{}. ", f.text.trim_end_matches(['.', '?'])))
        .collect();
    let whole = grade(&all);
    assert!(whole <= 6.0, "{whole:.1}");
    // Short strings are too short for the formula; whole blocks are not.
    for i in INTERRUPTS {
        let text = (EN.oneself.interrupt)(i.id)
            .lines
            .iter()
            .collect::<Vec<_>>()
            .join(" ");
        assert!(grade(&text) <= 6.5, "{}: {:.1}", i.key, grade(&text));
    }
}

#[test]
fn sentences_have_at_most_twenty_words() {
    let mut long = Vec::new();
    for Found { place, text } in own_strings() {
        for sentence in sentences(&text).filter(|s| words(s).len() > 20) {
            long.push(format!("{place}: {sentence}"));
        }
    }
    assert!(long.is_empty(), "{}", long.join("\n"));
}

/// Words that judge, alarm, diagnose or promise. "Diagnosis" stands in one reviewed sentence.
#[test]
fn no_banned_word_or_claim() {
    const BANNED: &[&str] = &[
        "hipaa",
        "confidential",
        "anonymous",
        "secure",
        "guarantee",
        "certified",
        "severe",
        "addict",
        "abuser",
        "alcoholic",
        "clean",
        "dirty",
        "committed suicide",
        "failed attempt",
        "you have a disorder",
        "assessment by",
        "best ",
        "junkie",
        "suffer",
        "victim",
        "enabl",
        "denial",
    ];
    const ALLOWED: &[&str] = &[
        "This is not a diagnosis.",
        "This is not a diagnosis. It is a starting point to talk over with a clinician.",
        "This is not a diagnosis. Only a clinician can say, after a talk, what care is needed.",
        "What helped before, and what did not, is one of the best guides to what to try next.",
        "How daily life goes is one of the best guides to how much support would help.",
    ];
    for Found { place, text } in own_strings() {
        if ALLOWED.contains(&text.as_str()) {
            continue;
        }
        let lower = text.to_lowercase();
        assert!(!lower.contains("diagnos"), "{place}: {text}");
        for word in BANNED {
            assert!(!lower.contains(word), "{place}: {word} in {text}");
        }
    }
}

#[test]
fn every_sensitive_question_says_why_it_is_asked() {
    for page in PAGES {
        let first = all().find(|i| i.id == page[0]).unwrap();
        let sensitive = first.key.contains("suicid")
            || first.key.contains("harm")
            || matches!(
                first.id,
                ItemId::WishDead
                    | ItemId::AlcoholHeavy
                    | ItemId::DrugUse
                    | ItemId::TraumaEvent
                    | ItemId::Highs
                    | ItemId::Eating
                    | ItemId::SafeHome
                    | ItemId::Emergency
                    | ItemId::Pregnancy
                    | ItemId::Baby
                    | ItemId::Danger
            );
        if sensitive && first.id != ItemId::ThoughtsNow {
            let why =
                (EN.oneself.page)(first.id).map_or((EN.oneself.item)(first.id).why, |p| p.why);
            assert!(!why.is_empty(), "{}", first.key);
        }
    }
}

#[test]
fn every_page_of_several_items_has_a_heading_and_every_list_a_none() {
    for page in PAGES {
        let heading = (EN.oneself.page)(page[0]).or((EN.someone.page)(page[0]));
        assert!(page.len() == 1 || heading.is_some(), "{:?}", page[0]);
    }
    for row in all() {
        let text = (EN.oneself.item)(row.id);
        assert_eq!(row.kind == Kind::One, text.none.is_empty(), "{}", row.key);
        assert!(!text.short.is_empty() && !text.question.is_empty());
    }
}
