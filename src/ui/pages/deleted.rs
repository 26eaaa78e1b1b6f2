//! All answers are gone.

use crate::flow::session::Event;
use crate::ui::context::{Context, Idle};
use crate::ui::parts::button::button;
use crate::ui::parts::heading::heading;
use crate::ui::parts::top::top;
use crate::ui::write::Out;
use leptos::prelude::*;

/// Says that nothing is left, and offers a new start.
pub fn deleted(out: &mut Out, context: Context) {
    let ui = context.words.ui;
    top(out, context, false);
    heading(out, context, ui.deleted_title);
    if context.idle.get_untracked() == Idle::Over {
        out.said("p", ui.deleted_idle);
    }
    out.said("p", ui.deleted_line);
    button(out, ui.start_again, "cc-secondary", move || {
        context.idle.set(Idle::No);
        context.send(Event::Begin);
    });
}
