//! What is still open on a page, after an attempt to go on.

use super::button::button;
use crate::domain::item::ItemId;
use crate::ui::context::Context;
use leptos::html::Div;
use leptos::prelude::*;

/// The error summary.
///
/// Keyboard and screen reader: takes the focus when it appears; each entry is a button that moves
/// the focus to the first choice of the question that is open.
#[component]
pub fn Errors(
    /// The items of the page, in order: the place in this list names their controls.
    items: Vec<ItemId>,
) -> impl IntoView {
    let context = Context::here();
    let ui = context.words.ui;
    let node = NodeRef::<Div>::new();
    let missing = Memo::new(move |_| context.session.with(|s| s.missing().to_vec()));
    let again = context.is_drawn_again();
    Effect::new(move |before: Option<()>| {
        if !missing.with(Vec::is_empty)
            && (before.is_some() || !again)
            && let Some(summary) = node.get()
        {
            let _ = summary.focus();
        }
    });
    let rows = {
        let items = StoredValue::new(items);
        move || {
            missing
                .get()
                .into_iter()
                .filter_map(|id| {
                    items
                        .with_value(|i| i.iter().position(|x| *x == id))
                        .map(|at| (id, at))
                })
                .map(|(id, at)| {
                    view! {
                        <li>
                            {button((context.voice().item)(id).short, "cc-link", move || focus(at))}
                        </li>
                    }
                })
                .collect_view()
        }
    };
    move || {
        (!missing.with(Vec::is_empty)).then(move || {
            view! {
                <div class={"cc-errors"} node_ref={node} tabindex={"-1"} role={"group"} aria-label={ui.missing_title}>
                    <p class={"cc-strong"}>{ui.missing_title}</p>
                    <p>{ui.missing_help}</p>
                    <ul>{rows}</ul>
                </div>
            }
        })
    }
}

fn focus(at: usize) {
    let control = document().get_element_by_id(&super::choices::control_id(at, 0));
    if let Some(control) = control {
        use leptos::wasm_bindgen::JsCast;
        if let Ok(control) = control.dyn_into::<web_sys::HtmlElement>() {
            let _ = control.focus();
        }
    }
}
