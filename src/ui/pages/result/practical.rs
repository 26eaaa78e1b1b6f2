//! Practical things, for planning only.

use crate::ui::context::Context;
use crate::ui::parts;
use crate::ui::write::Out;

/// Practical things, for planning only, each with a link.
pub(super) fn practical(out: &mut Out, context: Context) {
    let ui = context.words.ui;
    out.open("section");
    out.disclose(ui.practical_title);
    out.said("p", ui.practical_lead);
    parts::practical::practical(out, context);
    out.close_all(2);
}
