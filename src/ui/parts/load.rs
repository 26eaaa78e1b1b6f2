//! Loading a file with saved answers.

use crate::ui::context::{Context, Heard};
use crate::ui::write::Out;
use leptos::prelude::*;

/// A native file input that looks like `class`, and a sentence where a file is refused.
///
/// Keyboard and screen reader: the browser's own file dialog; the sentence is a status.
pub fn load(out: &mut Out, context: Context, label: &str, class: &str) {
    out.open("label");
    out.class(class);
    out.open("input.cc-file");
    out.attr("type", "file");
    out.on("change", move |change| {
        context.asks_again();
        context.hand.take.run(change);
    });
    out.close();
    out.text(label);
    out.close();
    out.open("p");
    out.attr("role", "status");
    out.text_while(move || match context.heard.get() {
        Some(Heard::Refused(why)) => {
            let words = context.words.take.refused.get(why as usize);
            words.unwrap_or("").into()
        }
        _ => String::new(),
    });
    out.close();
}
