//! Words of the field are explained where they stand, in plain ones.

use crate::states::states;
use care_compass::content::messages::en::EN;
use care_compass::content::messages::es::ES;
use care_compass::content::messages::{Messages, Voice, lower};
use care_compass::content::pages::PAGES;
use care_compass::content::terms::{Term, on_page};
use care_compass::domain::item::ItemId;
use std::collections::BTreeSet;

/// By what a term is known in a language, in lower case.
fn known_by(words: &Messages, term: Term) -> &'static [&'static str] {
    match (term, words.lang) {
        (Term::Iop, _) => &["iop"],
        (Term::Php, _) => &["php"],
        (Term::Withdrawal, "en") => &["withdrawal", "detox"],
        (Term::Withdrawal, _) => &["abstinencia", "desintoxica"],
    }
}

/// The terms in a text.
fn terms(words: &Messages, text: &str) -> BTreeSet<Term> {
    let text = lower(text);
    let stands = |term: &Term| known_by(words, *term).iter().any(|w| text.contains(w));
    Term::ALL.iter().copied().filter(stands).collect()
}

/// All that a page of questions can say.
fn page_words(voice: &Voice, page: &[ItemId]) -> String {
    let mut said = Vec::new();
    if let Some(text) = page.first().and_then(|first| (voice.page)(*first)) {
        said.extend([text.heading, text.help, text.why]);
    }
    for id in page {
        let text = (voice.item)(*id);
        said.extend([text.question, text.help, text.why]);
        said.extend(text.choices);
    }
    said.join(" | ")
}

#[test]
fn a_page_explains_the_terms_on_it_and_no_others() {
    for page in PAGES {
        let mut found = BTreeSet::new();
        for words in [&EN, &ES] {
            for voice in [&words.oneself, &words.someone] {
                found.extend(terms(words, &page_words(voice, page)));
            }
        }
        let explained: BTreeSet<_> = on_page(page[0]).iter().copied().collect();
        assert_eq!(explained, found, "{:?}", page[0]);
    }
}

/// On these a term stands in a person's own answers, explained where they were given; and an
/// interrupt says one thing only.
fn is_exempt(name: &str) -> bool {
    ["review", "unfit", "interrupt"]
        .iter()
        .any(|kind| name.contains(kind))
}

#[test]
fn every_screen_explains_the_terms_that_stand_on_it() {
    let mut seen = BTreeSet::new();
    for words in [&EN, &ES] {
        let glossary = words.glossary;
        for state in states().iter().filter(|state| !is_exempt(&state.name)) {
            let screen = state.html(words);
            let meaning = |term: Term| (glossary.term)(term).1;
            let explains = |term: &Term| screen.contains(meaning(*term));
            let explained: BTreeSet<_> = Term::ALL.iter().copied().filter(explains).collect();
            let all = explained.iter().fold(screen.clone(), |rest, term| {
                rest.replace(meaning(*term), "")
            });
            for term in terms(words, &all) {
                assert!(
                    explained.contains(&term),
                    "{} {}: {term:?}",
                    words.lang,
                    state.name
                );
            }
            seen.extend(explained);
        }
    }
    assert_eq!(seen.len(), Term::ALL.len());
}

#[test]
fn a_meaning_says_its_term() {
    for words in [&EN, &ES] {
        for term in Term::ALL {
            let (name, meaning) = (words.glossary.term)(*term);
            assert!(lower(meaning).contains(&lower(name)), "{meaning}");
        }
    }
}
