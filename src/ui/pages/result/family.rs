//! For someone who worries about someone else: for them, and for you.

use crate::ui::context::Context;
use crate::ui::write::Out;

/// For them, and for you: the one who answers is a user too.
pub(super) fn family(out: &mut Out, context: Context) {
    let ui = context.words.ui;
    if !context.is_proxy() {
        return;
    }
    out.open("section.cc-columns");
    out.open("div");
    out.said("h2", ui.for_them_title);
    out.lines(ui.for_them);
    out.said("p", ui.not_asked);
    out.close();
    out.open("div");
    out.said("h2", ui.for_you_title);
    out.lines(ui.for_you);
    out.close_all(2);
}
