//! A word before the answers are cleared because nobody is there.

use super::button::button;
use crate::ui::context::{Context, Idle};
use crate::ui::write::Out;
use leptos::prelude::*;

/// The warning, at the foot of the window, while it lasts.
///
/// Keyboard and screen reader: an alert; it takes no focus. Any key or touch ends it, the button
/// too.
pub fn idle(out: &mut Out, context: Context) {
    let ui = context.words.ui;
    out.live(move |out| {
        if context.idle.get() == Idle::Warned {
            out.open("div.cc-idle");
            out.attr("role", "alert");
            out.said("p", ui.idle);
            button(out, ui.still_here, "cc-secondary", move || {
                context.quiet(Idle::No);
            });
            out.close();
        }
    });
}
