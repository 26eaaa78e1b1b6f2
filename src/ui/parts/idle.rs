//! A word before the answers are cleared because nobody is there.

use super::button::button;
use crate::ui::context::{Context, Idle};
use leptos::prelude::*;

/// The warning, at the foot of the window, while it lasts.
///
/// Keyboard and screen reader: an alert; it takes no focus. Any key or touch ends it, the button
/// too.
pub fn idle(context: Context) -> impl IntoView {
    let ui = context.words.ui;
    move || {
        (context.idle.get() == Idle::Warned).then(|| {
            view! {
                <div class={"cc-idle"} role={"alert"}>
                    <p>{ui.idle}</p>
                    {button(ui.still_here, "cc-secondary", move || context.quiet(Idle::No))}
                </div>
            }
            .into_any()
        })
    }
}
