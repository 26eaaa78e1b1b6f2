//! What counts as one drink, drawn, in the measures of the person's country.

use crate::ui::context::Context;
use crate::ui::write::Out;

/// The key, closed until wanted. The style sheet draws a can, a glass and a shot beside the words.
pub fn drink_key(out: &mut Out, context: Context) {
    let ui = context.words.ui;
    let country = context.country().id;
    out.disclose(ui.drinks_title);
    out.open("ul.cc-drinks");
    for words in (ui.drinks)(country) {
        out.open("li");
        out.said("span", words);
        out.close();
    }
    out.close();
    out.said_if("p", (ui.drinks_units)(country));
    out.close();
}
