//! The heading of a screen.

use leptos::html::H1;
use leptos::prelude::*;

/// The heading of a screen.
///
/// Keyboard and screen reader: takes the focus when its screen appears, and brings the screen to
/// its top. The host page is not scrolled.
#[component]
pub fn Heading(
    /// The words.
    #[prop(into)]
    text: String,
) -> impl IntoView {
    let node = NodeRef::<H1>::new();
    Effect::new(move |_| {
        if let Some(heading) = node.get() {
            let options = web_sys::FocusOptions::new();
            options.set_prevent_scroll(true);
            // A heading that cannot take the focus is still read.
            let _ = heading.focus_with_options(&options);
            window().scroll_to_with_x_and_y(0.0, 0.0);
        }
    });
    view! { <h1 node_ref={node} tabindex={"-1"} class={"cc-heading"}>{text}</h1> }
}
