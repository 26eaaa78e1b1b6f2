//! Says that the translation awaits its reviewer.

use crate::ui::context::Context;
use crate::ui::write::Out;

/// Says that the translation awaits its reviewer, while it does.
pub fn unreviewed(out: &mut Out, context: Context) {
    out.said_if("p.cc-note", context.words.unreviewed);
}
