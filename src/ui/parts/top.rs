//! The line at the top of every screen: back, the other languages, and the quick way out.

use super::button::{button, press};
use super::heading::focus_here;
use crate::content::messages::Messages;
use crate::flow::session::Event;
use crate::ui::context::Context;
use leptos::html::Button;
use leptos::prelude::*;

/// Back, the other languages and the quick exit, always in the same place.
#[component]
pub fn Top(
    /// Whether there is a way back from here.
    #[prop(optional)]
    no_back: bool,
) -> impl IntoView {
    let context = Context::here();
    let ui = context.words.ui;
    view! {
        <div class={"cc-top"}>
            {(!no_back).then(|| press(context, ui.back, "cc-link cc-back", Event::Back))}
            {context
                .other_languages()
                .into_iter()
                .map(|other| language(context, other))
                .collect_view()}
            {button(ui.quick_exit, "cc-link cc-exit", move || context.exit.run(()))}
        </div>
    }
}

/// A button that draws the same screen in another language, named in that language.
///
/// Keyboard and screen reader: keeps the focus, as the button that leads back.
fn language(context: Context, other: &'static Messages) -> AnyView {
    let node = NodeRef::<Button>::new();
    let leads_back = context.before.get_value() == other.lang;
    Effect::new(move |_| {
        if let Some(button) = node.get().filter(|_| leads_back) {
            focus_here(&button);
        }
    });
    view! {
        <button
            type={"button"}
            class={"cc-link"}
            lang={other.lang}
            dir={other.dir}
            node_ref={node}
            on:click={move |_| context.speak(other)}
        >
            {other.name}
        </button>
    }
    .into_any()
}
