//! What an interrupt said, pinned on every later screen.

use crate::flow::session::Session;
use crate::ui::context::Context;
use crate::ui::write::Out;
use leptos::prelude::*;

/// The pinned interrupts, most pressing first. Nothing when there is none.
///
/// As they were when the screen was drawn: an answer that fires another is met on Continue, and
/// nothing moves under the finger that gives it.
pub fn pinned(out: &mut Out, context: Context) {
    let fired = context.session.with_untracked(Session::pinned);
    if fired.is_empty() {
        return;
    }
    out.open("section.cc-pinned");
    out.said("p.cc-pinned-title", context.words.ui.pinned_title);
    out.open("ul");
    for interrupt in fired {
        out.said("li", (context.voice().interrupt)(interrupt.id).short);
    }
    out.close_all(2);
}
