//! Spanish words are code, too: plain, "usted", free of claims, and the same facts as in English.

use care_compass::content::interrupts::INTERRUPTS;
use care_compass::content::messages::Locale;
use care_compass::content::messages::cldr::say;
use care_compass::content::messages::en::EN;
use care_compass::content::messages::es::{ES, STAND_INS};
use care_compass::content::messages::review::{Review, is_under, reviewed};
use care_compass::content::messages::strings::{Found, SAMPLES, strings};

/// Every string of our own. The wording of instruments is not: it is part of their definition.
fn own() -> Vec<Found> {
    reviewed(&ES)
        .into_iter()
        .filter(|(_, status)| *status == Review::Awaiting)
        .map(|(found, _)| found)
        .filter(|f| !STAND_INS.iter().any(|start| is_under(&f.place, start)))
        .collect()
}

/// Each string of our own beside the English one at the same place.
fn pairs() -> Vec<(Found, Found)> {
    let english = strings(&EN);
    own()
        .into_iter()
        .filter_map(|ours| {
            let theirs = english.iter().find(|e| e.place == ours.place)?;
            Some((ours, theirs.clone()))
        })
        .collect()
}

fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.split_inclusive(['.', '?', '!', ':', ';'])
        .map(str::trim)
        .filter(|s| s.chars().any(char::is_alphabetic))
}

fn words(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_alphabetic())
        .filter(|w| !w.is_empty())
        .map(str::to_lowercase)
        .collect()
}

/// Syllables: a vowel each, where a weak one beside another vowel makes none of its own.
fn syllables(word: &str) -> usize {
    let strong = |c: char| "aeoáéóíú".contains(c);
    let weak = |c: char| "iuüy".contains(c);
    let mut count = 0;
    let mut before = None;
    for (at, c) in word.char_indices() {
        // "Y" is a vowel at the end only.
        let vowel = strong(c) || (weak(c) && (c != 'y' || at + 1 == word.len()));
        let joins = before.is_some_and(|b| !(strong(b) && strong(c)));
        if vowel && !joins {
            count += 1;
        }
        before = vowel.then_some(c);
    }
    count.max(1)
}

/// Reading ease on the INFLESZ scale (Szigriszt-Pazos): from 55 normal, from 65 rather easy, from
/// 80 very easy.
fn ease(text: &str) -> f64 {
    let words = words(text);
    let count = words.len() as f64;
    let each = words.iter().map(|w| syllables(w)).sum::<usize>() as f64 / count;
    206.835 - 62.3 * each - count / sentences(text).count().max(1) as f64
}

#[test]
fn syllables_are_counted_as_they_are_spoken() {
    for (word, expected) in [
        ("casa", 2),
        ("día", 2),
        ("días", 2),
        ("ayuda", 3),
        ("hoy", 1),
        ("que", 1),
        ("puede", 2),
        ("estadía", 4),
        ("ambulatorio", 5),
        ("cuídese", 3),
        ("leer", 2),
        ("y", 1),
        ("país", 2),
    ] {
        assert_eq!(syllables(word), expected, "{word}");
    }
}

#[test]
fn own_wording_is_easy_to_read() {
    let whole: String = own()
        .iter()
        .map(|f| format!("{}. ", f.text.trim_end_matches(['.', '?', ':'])))
        .collect();
    assert!(ease(&whole) >= 65.0, "{:.1}", ease(&whole));
    // Short strings are too short for the formula; whole blocks are not.
    for i in INTERRUPTS {
        for voice in [&ES.oneself, &ES.someone] {
            let text = (voice.interrupt)(i.id)
                .lines
                .iter()
                .collect::<Vec<_>>()
                .join(" ");
            assert!(ease(&text) >= 60.0, "{}: {:.1}", i.key, ease(&text));
        }
    }
}

#[test]
fn sentences_have_at_most_twenty_words() {
    let mut long = Vec::new();
    for found in own() {
        for sentence in sentences(&found.text).filter(|s| words(s).len() > 20) {
            long.push(format!(
                "{}: {} words: {sentence}",
                found.place,
                words(sentence).len()
            ));
        }
    }
    assert!(long.is_empty(), "{}", long.join("\n"));
}

/// Words that judge, alarm, diagnose or promise. "Diagnóstico" stands in two reviewed sentences.
#[test]
fn no_banned_word_or_claim() {
    const BANNED: &[&str] = &[
        "hipaa",
        "confidencial",
        "anónim",
        "garantiz",
        "certificad",
        "severo",
        "severa",
        "adict",
        "alcohólic",
        "borrach",
        "drogad",
        "limpio",
        "sucio",
        "víctima",
        "sufr",
        "cometió suicidio",
        "cometer suicidio",
        "intento fallido",
        "usted tiene un trastorno",
        "el mejor",
        "la mejor",
        "negación",
        "loco",
        "manicomio",
    ];
    const ALLOWED: &[&str] = &[
        "Esto no es un diagnóstico.",
        "Esto no es un diagnóstico. Es un punto de partida para hablar con un profesional de salud.",
        "Esto no es un diagnóstico. Solo un profesional de salud puede decir, después de hablar, qué atención hace falta.",
    ];
    for Found { place, text } in own() {
        if ALLOWED.contains(&text.as_str()) {
            continue;
        }
        let lower = text.to_lowercase();
        assert!(!lower.contains("diagn"), "{place}: {text}");
        for word in BANNED {
            assert!(!lower.contains(word), "{place}: {word} in {text}");
        }
    }
}

/// "Usted" to everybody, in all places.
#[test]
fn nobody_is_called_tu() {
    const FAMILIAR: &[&str] = &[
        "tú",
        "tu",
        "tus",
        "te",
        "ti",
        "contigo",
        "vos",
        "vosotros",
        "os",
        "eres",
        "estás",
        "tienes",
        "puedes",
        "quieres",
        "debes",
        "has",
        "necesitas",
    ];
    for Found { place, text } in own() {
        for word in words(&text) {
            assert!(
                !FAMILIAR.contains(&word.as_str()),
                "{place}: {word} in {text}"
            );
        }
    }
}

/// A sentence that needs no gender is better than one with two.
#[test]
fn no_word_is_written_in_two_genders() {
    for Found { place, text } in own() {
        for mark in ["(a)", "(as)", "/a", "/o", "@", "o(a", "a(o"] {
            assert!(!text.contains(mark), "{place}: {text}");
        }
    }
}

#[test]
fn no_english_is_left_over() {
    // Names, and words that are the same.
    const SAME: &[&str] = &[
        "Care Compass",
        "No",
        "Alcohol",
        "India",
        "Australia",
        "Individual",
        "Trauma",
        "IOP",
        "PHP",
        "Medicaid",
        "Medicare",
    ];
    const ENGLISH: &[&str] = &[
        "the", "and", "of", "or", "with", "you", "your", "for", "this", "that", "to", "is", "in",
        "on", "are", "not", "call", "help",
    ];
    for (ours, theirs) in pairs() {
        let gap = ours.text.contains(SAMPLES[0]);
        let same = ours.text == theirs.text && !gap;
        assert!(
            !same || SAME.contains(&ours.text.as_str()),
            "{}: {}",
            ours.place,
            ours.text
        );
        let text = ours.text.replace("SMART Family and Friends", "");
        for word in words(&text) {
            assert!(
                !ENGLISH.contains(&word.as_str()),
                "{}: {word} in {text}",
                ours.place
            );
        }
    }
}

#[test]
fn every_number_is_the_same() {
    let numbers = |text: &str| {
        let mut found: Vec<_> = text
            .split(|c: char| !c.is_ascii_digit())
            .filter(|n| !n.is_empty())
            .map(str::to_string)
            .collect();
        found.sort();
        found
    };
    for (ours, theirs) in pairs() {
        assert_eq!(
            numbers(&ours.text),
            numbers(&theirs.text),
            "{}: {}",
            ours.place,
            ours.text
        );
    }
}

#[test]
fn every_gap_is_filled_in_both() {
    for (ours, theirs) in pairs() {
        for sample in SAMPLES {
            assert_eq!(
                ours.text.contains(sample),
                theirs.text.contains(sample),
                "{}",
                ours.place
            );
        }
    }
}

#[test]
fn questions_open_and_close_and_nothing_shouts() {
    for Found { place, text } in own() {
        let count = |c: char| text.matches(c).count();
        assert_eq!(count('¿'), count('?'), "{place}: {text}");
        assert_eq!((count('¡'), count('!')), (0, 0), "{place}: {text}");
        assert_eq!(count('“'), count('”'), "{place}: {text}");
        assert!(
            !text.contains(['"', '\'', '«', '»']) || SAMPLES.iter().any(|s| text.contains(s)),
            "{place}: {text}"
        );
        assert!(
            !text.contains("  ") && text.trim() == text,
            "{place}: {text}"
        );
    }
}

/// A sentence in English is a sentence in Spanish, and a label a label.
#[test]
fn what_ends_with_a_stop_does_so_in_both() {
    for (ours, theirs) in pairs() {
        if ours.text.contains("EE. UU.") {
            continue;
        }
        let end = |text: &str| {
            // A stop stands behind the quotation mark in Spanish, before it in English.
            let plain = text.replace(['”', '\u{201d}'], "");
            plain.chars().last().filter(|c| ".?:".contains(*c))
        };
        let opened = ours.text.contains('¿') || theirs.text.contains('?');
        assert!(
            opened || end(&ours.text) == end(&theirs.text),
            "{}: {} | {}",
            ours.place,
            ours.text,
            theirs.text
        );
    }
}

#[test]
fn times_and_dates_are_written_as_in_spanish() {
    let [here, abroad] = ["US", "001"].map(|region| Locale::new("es", region, say));
    let [from, to] = [570, 18 * 60].map(|at| here.time(at));
    assert_eq!(
        (ES.week.clock)(&from, &to),
        "9:30\u{a0}a.m. a 6:00\u{a0}p.m."
    );
    assert_eq!(
        (ES.ui.numbers_checked)(&here.date(20_261_124)),
        "Números revisados por última vez el 24 de noviembre de 2026."
    );
    let opens = ES.programs.opens;
    for (there, minutes, article) in [
        (here, 60, "la"),
        (here, 13 * 60, "la"),
        (here, 15, "las"),
        (here, 11 * 60, "las"),
        (abroad, 60, "la"),
        (abroad, 13 * 60, "las"),
        (abroad, 10 * 60, "las"),
    ] {
        let time = there.time(minutes);
        let said = opens(None, &time);
        let start = format!("Cerrado ahora. Abre hoy a {article} {time}");
        assert!(said.starts_with(&start) && !said.ends_with(".."), "{said}");
    }
    assert_eq!(
        opens(Some("Lunes"), &here.time(9 * 60)),
        "Cerrado ahora. Abre el lunes a las 9:00\u{a0}a.m."
    );
    assert_eq!(
        (ES.programs.and_day)("Lunes, miércoles", "Jueves"),
        "Lunes, miércoles, jueves"
    );
    let left = |minutes| (ES.ui.minutes_left)(&here, minutes);
    assert_eq!(left(1), "Falta más o menos 1 minuto");
    assert_eq!(left(7), "Faltan más o menos 7 minutos");
}
