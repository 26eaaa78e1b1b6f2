//! A word before the answers are cleared because nobody is there.

use super::button::button;
use super::heading::focus_here;
use crate::ui::context::{Context, Idle};
use crate::ui::write::Out;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::Element;
use std::cell::RefCell;
use std::rc::Rc;

/// What is on the screen beside the warning.
const ELSEWHERE: &str = ".cc-app :not(.cc-idle, .cc-idle *)";

/// The warning, at the foot of the window, while it lasts.
///
/// Keyboard and screen reader: an alert; it takes no focus. Any key or touch ends it, the button
/// too: the focus is then where it was before.
pub fn idle(out: &mut Out, context: Context) {
    let ui = context.words.ui;
    let before = Rc::new(RefCell::new(None));
    out.live(move |out| {
        if context.idle.get() == Idle::Warned {
            out.open("div.cc-idle");
            out.attr("role", "alert");
            let before = before.clone();
            out.then(move |_| {
                before.replace(document().active_element());
            });
            out.said("p", ui.idle);
            button(out, ui.still_here, "cc-secondary", move || {
                context.quiet(Idle::No);
            });
            out.close();
        } else if let Some(place) = before.take() {
            give_back(place);
        }
    });
}

/// Where the focus goes with the warning, it goes back to its place.
fn give_back(place: Element) {
    let now = document().active_element();
    if now.is_none_or(|now| now.closest(ELSEWHERE) == Ok(None)) {
        focus_here(&place.unchecked_into());
    }
}
