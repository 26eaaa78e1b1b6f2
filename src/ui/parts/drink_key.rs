//! What counts as one drink, drawn, in the measures of the person's country.

use crate::ui::context::Context;
use crate::ui::write::Out;

/// A can, a glass and a shot, as outlines in a box of 32 by 48.
const SHAPES: [&str; 3] = [
    "M8 8h16v36a2 2 0 0 1-2 2H10a2 2 0 0 1-2-2zM8 14h16M10 4h12l2 4H8z",
    "M9 4h14l-1 12a6 6 0 0 1-12 0zM16 22v20M9 44h14",
    "M9 20h14l-2 24H11zM10 30h12",
];

/// The key, closed until wanted.
///
/// Screen reader: the drawings are left out; each measure is said in words.
pub fn drink_key(out: &mut Out, context: Context) {
    let ui = context.words.ui;
    let country = context.country().id;
    out.disclose(ui.drinks_title);
    out.open("ul.cc-drinks");
    for (shape, words) in SHAPES.into_iter().zip((ui.drinks)(country)) {
        out.open("li");
        out.open("svg.cc-drink");
        out.attr("viewBox", "0 0 32 48");
        out.attr("aria-hidden", "true");
        out.attr("focusable", "false");
        out.open("path");
        out.attr("d", shape);
        out.close_all(2);
        out.said("span", words);
        out.close();
    }
    out.close();
    out.said_if("p", (ui.drinks_units)(country));
    out.close();
}
