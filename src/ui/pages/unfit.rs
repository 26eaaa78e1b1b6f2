//! Answers that do not fit together, asked once.

use super::review::pairs;
use crate::flow::session::Event;
use crate::ui::context::Context;
use crate::ui::parts::button::press;
use crate::ui::parts::heading::heading;
use crate::ui::parts::pinned::pinned;
use crate::ui::parts::top::top;
use crate::ui::write::Out;
use leptos::prelude::*;

/// Both answers of each pair, each with Change. Going on keeps them, and the worse one counts.
///
/// Screen reader: each Change button names its question.
pub fn unfit(out: &mut Out, context: Context) {
    let ui = context.words.ui;
    top(out, context, true);
    heading(out, context, ui.unfit_title);
    pinned(out, context);
    out.said("p", ui.unfit_line);
    pairs(out, context, &context.session.with_untracked(|s| s.unfit()));
    press(out, context, ui.unfit_keep, "cc-primary", Event::Continue);
}
