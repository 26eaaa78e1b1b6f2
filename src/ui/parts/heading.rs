//! The heading of a screen.

use crate::ui::context::{Context, Idle};
use leptos::html::H1;
use leptos::prelude::*;

/// The heading of a screen.
///
/// Keyboard and screen reader: takes the focus when its screen appears, and brings the screen to
/// its top. The host page is not scrolled. A screen that only changed its language, or
/// that was cleared because nobody was there, leaves the focus and the scroll alone.
#[component]
pub fn Heading(
    /// The words.
    #[prop(into)]
    text: String,
) -> impl IntoView {
    let node = NodeRef::<H1>::new();
    let context = Context::here();
    // Nobody is there: the focus may be at work elsewhere on the host page.
    let stays = context.is_drawn_again() || context.idle.get_untracked() == Idle::Over;
    Effect::new(move |_| {
        if let Some(heading) = node.get().filter(|_| !stays) {
            focus_here(&heading);
            window().scroll_to_with_x_and_y(0.0, 0.0);
        }
    });
    view! { <h1 node_ref={node} tabindex={"-1"} class={"cc-heading"}>{text}</h1> }
}

/// Gives the focus without moving the page.
pub fn focus_here(element: &web_sys::HtmlElement) {
    let options = web_sys::FocusOptions::new();
    options.set_prevent_scroll(true);
    // What cannot take the focus is still read.
    let _ = element.focus_with_options(&options);
}
