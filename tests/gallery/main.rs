//! Draws every state of the widget in every language, for `dist/gallery.html`.
//!
//!   cargo run --example gallery [LANG...]    a JSON array of { group, name, lang, dir, speaks, html },
//!                                            without LANG in each language of the page; `xa` and
//!                                            `xb` are for tests, see src/embed/tools/pseudo.rs
//!
//! An example, so that it may draw on this machine (Leptos' `ssr`, which only tests have) while
//! nothing of it can come into the widget.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a tool for developers, made from parts of the tests"
)]

#[path = "../native/draw.rs"]
mod draw;
#[path = "../native/people.rs"]
#[expect(dead_code, reason = "the tests need more people")]
mod people;
#[path = "../native/states.rs"]
#[expect(dead_code, reason = "the tests ask more of a state")]
mod states;

use care_compass::content::messages::LANGUAGES;
use care_compass::content::messages::xa::XA;
use care_compass::content::messages::xb::XB;
use serde_json::{Value, json};

fn main() {
    let wanted: Vec<String> = std::env::args().skip(1).collect();
    let known = LANGUAGES.iter().copied().chain([&XA, &XB]);
    let spoken = known.filter(|words| match wanted.as_slice() {
        [] => LANGUAGES.iter().any(|own| own.lang == words.lang),
        some => some.iter().any(|lang| lang == words.lang),
    });
    let states = states::states();
    let drawn: Vec<Value> = spoken
        .flat_map(|words| {
            states.iter().map(|state| {
                let (group, name) = (state.group, &state.name);
                json!({ "group": group, "name": name, "lang": words.lang, "dir": words.dir, "speaks": words.name, "html": state.html(words) })
            })
        })
        .collect();
    println!("{}", Value::from(drawn));
}
