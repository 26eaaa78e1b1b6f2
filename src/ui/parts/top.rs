//! The line at the top of every screen: back, the other languages, and the quick way out.

use super::button::{button, open_button, press};
use super::heading::focus_here;
use crate::content::messages::Messages;
use crate::flow::session::Event;
use crate::ui::context::Context;
use crate::ui::write::Out;
use leptos::prelude::*;

/// Back, where there is a way back, the other languages and the quick exit, always in the same
/// place.
pub fn top(out: &mut Out, context: Context, back: bool) {
    let ui = context.words.ui;
    out.open("div.cc-top");
    if back {
        press(out, context, ui.back, "cc-link cc-back", Event::Back);
    }
    for other in context.other_languages() {
        language(out, context, other);
    }
    button(out, ui.quick_exit, "cc-link cc-exit", move || {
        context.exit.run(());
    });
    out.close();
}

/// A button that draws the same screen in another language, named in that language.
///
/// Keyboard and screen reader: keeps the focus, as the button that leads back.
fn language(out: &mut Out, context: Context, other: &'static Messages) {
    open_button(out, "cc-link", move || context.speak(other));
    out.attr("lang", other.lang);
    out.attr("dir", other.dir);
    if context.before.get_value() == other.lang {
        out.then(focus_here);
    }
    out.text(other.name);
    out.close();
}
