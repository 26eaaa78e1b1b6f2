//! Practical things, for planning only.

use crate::ui::context::Context;
use crate::ui::parts::plain::Plain;
use leptos::prelude::*;

/// Practical things, for planning only, each with a link.
pub(super) fn practical(context: Context) -> AnyView {
    let ui = context.words.ui;
    let mut out = Plain::default();
    out.open("section");
    out.open("details.cc-why");
    out.said("summary", ui.practical_title);
    out.said("p", ui.practical_lead);
    crate::ui::parts::practical::practical(&mut out, context);
    out.view()
}
