//! The first question as it stands in the page, before the program is there: the page's own half is
//! the same for every provider, and the provider's half is what the program would write.

use crate::draw::Scene;
use care_compass::content::crisis::COUNTRIES;
use care_compass::content::items::item;
use care_compass::content::messages::LANGUAGES;
use care_compass::domain::item::ItemId;
use care_compass::flow::session::{Event, Session};
use care_compass::settings::bake::bake;
use care_compass::settings::raw::RawSettings;
use serde_json::{Value, json};

const PAGE: &str = "<!--settings--><!--/settings-->";

/// Providers of every country, with every choice of links at the foot.
fn providers() -> impl Iterator<Item = Value> {
    let links = [
        json!({}),
        json!({ "policy": "https://example.org/a?b=1&c=2" }),
        json!({ "language_notice": "https://example.org/languages" }),
        json!({ "policy": "https://example.org/policy", "language_notice": "https://example.org/languages" }),
    ];
    COUNTRIES.iter().flat_map(move |country| {
        links.clone().into_iter().map(|mut settings| {
            settings["name"] = "Clinic".into();
            settings["phone"] = "123".into();
            settings["country"] = country.id.into();
            settings
        })
    })
}

fn between<'a>(html: &'a str, open: &str, close: &str) -> &'a str {
    let from = html.find(open).unwrap();
    let to = html[from..].find(close).unwrap() + close.len();
    &html[from..from + to]
}

#[test]
fn its_two_halves_are_what_the_program_writes_for_every_provider_in_every_language() {
    for words in LANGUAGES {
        let mut pages = std::collections::BTreeSet::new();
        let mut feet = std::collections::BTreeSet::new();
        for settings in providers() {
            let text = settings.to_string();
            let baked = bake(PAGE, &text).unwrap();
            let (valid, _) = RawSettings::parse(&text).unwrap().check().unwrap();
            let session = Session::new(Some(valid.country.into())).after(Event::Begin);
            let scene = Scene {
                settings: valid,
                ..Scene::new(session)
            };
            let drawn = scene.html(words, |_| {});

            let lang = format!(" lang=\"{}\"", words.lang);
            let foot = between(&baked, &format!("<aside{lang}"), "</aside>").replace(&lang, "");
            assert_eq!(foot, between(&drawn, "<aside", "</aside>"), "{settings}");
            feet.insert(foot);
            pages.insert(between(&drawn, "<main", "</main>").to_string());
        }
        assert_eq!(pages.len(), 1, "{}", words.lang);
        assert!(feet.len() > 4, "{}", words.lang);
    }
    assert_eq!(COUNTRIES.len(), item(ItemId::Country).choices.len());
}

#[test]
fn a_page_says_until_when_its_numbers_are_not_old() {
    let baked = bake(PAGE, r#"{"name":"Clinic","phone":"123"}"#).unwrap();
    let until = care_compass::content::crisis::REVIEW_BY;
    assert!(baked.contains(&format!("\"until\":{until}")));
}
