//! What an interrupt said, pinned on every later screen.

use crate::content::interrupts::Interrupt;
use crate::flow::session::Session;
use crate::ui::context::Context;
use crate::ui::write::{Out, number};
use leptos::prelude::*;

/// The pinned interrupts, most pressing first. Nothing when there is none.
pub fn pinned(out: &mut Out, context: Context) {
    let title = context.words.ui.pinned_title;
    let bit = |interrupt: &&Interrupt| interrupt.id.bit();
    let bits = move |s: &Session| s.pinned().iter().map(bit).sum();
    let shown = number(move || context.session.with(bits));
    out.live(move |out| {
        if shown.get() == 0 {
            return;
        }
        out.open("section.cc-pinned");
        out.said("p.cc-pinned-title", title);
        out.open("ul");
        for interrupt in context.session.with_untracked(Session::pinned) {
            out.said("li", (context.voice().interrupt)(interrupt.id).short);
        }
        out.close_all(2);
    });
}
