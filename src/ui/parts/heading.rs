//! The heading of a screen.

use crate::ui::context::Context;
use crate::ui::write::Out;
use leptos::prelude::*;

/// The heading of a screen.
///
/// Keyboard and screen reader: takes the focus when its screen appears, and brings the screen to
/// its top. The host page is not scrolled, and keeps the focus until a person or Start gives it to
/// this one: then the page's own script hands it to the heading. A screen that only changed its
/// language leaves the focus and the scroll alone.
pub fn heading(out: &mut Out, context: Context, text: &str) {
    out.open("h1.cc-heading");
    out.attr("tabindex", "-1");
    if !context.is_drawn_again() {
        out.then(|heading| {
            if document().has_focus() != Ok(false) {
                focus_here(heading);
            }
            window().scroll_to_with_x_and_y(0.0, 0.0);
        });
    }
    out.text(text);
    out.close();
}

/// Gives the focus without moving the page.
pub fn focus_here(element: &web_sys::HtmlElement) {
    let options = web_sys::FocusOptions::new();
    options.set_prevent_scroll(true);
    // What cannot take the focus is still read.
    let _ = element.focus_with_options(&options);
}

/// Gives the focus, and brings what has it into view.
pub fn focus_in_view(element: &web_sys::HtmlElement) {
    // What cannot take the focus is still read.
    let _ = element.focus();
}
