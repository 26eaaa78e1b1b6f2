//! What an interrupt said, pinned on every later screen.

use crate::flow::session::Session;
use crate::ui::context::Context;
use crate::ui::write::Out;
use leptos::prelude::*;

/// The pinned interrupts, most pressing first. Nothing when there is none.
pub fn pinned(out: &mut Out, context: Context) {
    let title = context.words.ui.pinned_title;
    let ids = Memo::new(move |_| {
        let ids = |s: &Session| s.pinned().iter().map(|i| i.id).collect::<Vec<_>>();
        context.session.with(ids)
    });
    out.live(move |out| {
        let ids = ids.get();
        if ids.is_empty() {
            return;
        }
        out.open("section.cc-pinned");
        out.said("p.cc-pinned-title", title);
        out.open("ul");
        for id in ids {
            out.said("li", (context.voice().interrupt)(id).short);
        }
        out.close_all(2);
    });
}
