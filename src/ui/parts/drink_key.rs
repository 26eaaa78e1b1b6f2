//! What counts as one drink, drawn, in the measures of the person's country.

use crate::ui::context::Context;
use leptos::prelude::*;

/// A can, a glass and a shot, as outlines in a box of 32 by 48.
const SHAPES: [&str; 3] = [
    "M8 8h16v36a2 2 0 0 1-2 2H10a2 2 0 0 1-2-2zM8 14h16M10 4h12l2 4H8z",
    "M9 4h14l-1 12a6 6 0 0 1-12 0zM16 22v20M9 44h14",
    "M9 20h14l-2 24H11zM10 30h12",
];

/// The key, closed until wanted.
///
/// Screen reader: the drawings are left out; each measure is said in words.
#[component]
pub fn DrinkKey() -> impl IntoView {
    let context = Context::here();
    let ui = context.words.ui;
    let country = context.country().id;
    let rows = SHAPES
        .into_iter()
        .zip((ui.drinks)(country))
        .map(|(shape, words)| {
            view! {
                <li>
                    <svg class={"cc-drink"} viewBox={"0 0 32 48"} aria-hidden={"true"} focusable={"false"}>
                        <path d={shape}></path>
                    </svg>
                    <span>{words}</span>
                </li>
            }
            .into_any()
        })
        .collect_view();
    let units = (ui.drinks_units)(country);
    view! {
        <details class={"cc-why"}>
            <summary>{ui.drinks_title}</summary>
            <ul class={"cc-drinks"}>{rows}</ul>
            {(!units.is_empty()).then(|| view! { <p>{units}</p> })}
        </details>
    }
}
