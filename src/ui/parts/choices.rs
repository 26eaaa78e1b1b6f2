//! The choices of an item: native radios and checkboxes.

use crate::content::items::item;
use crate::domain::item::{Choices as Set, ItemId, Kind, Response};
use crate::flow::session::Event;
use crate::ui::context::Context;
use leptos::prelude::*;

/// The id of a control: neutral numbers that say nothing about the question.
pub fn control_id(at: usize, choice: usize) -> String {
    format!("c{at}-{choice}")
}

/// The choices of an item, as full-width rows.
///
/// Keyboard and screen reader: native radios (arrow keys) or checkboxes (space); choosing never
/// moves on.
#[component]
pub fn Choices(
    /// The item.
    id: ItemId,
    /// The item's place on its page; names its controls.
    at: usize,
) -> impl IntoView {
    let context = Context::here();
    let row = item(id);
    let text = (context.voice().item)(id);
    let said = Memo::new(move |_| context.session.with(|s| s.answers().get(id)));
    let several = row.kind != Kind::One;
    let mut rows: Vec<AnyView> = text
        .choices
        .iter()
        .enumerate()
        .map(|(choice, label)| {
            let checked =
                move || matches!(said.get(), Some(Response::Chosen(set)) if set.has(choice));
            let event = if several {
                Event::Toggle(id, choice)
            } else {
                Event::Choose(id, choice)
            };
            option(context, at, choice, label, several, checked, event)
        })
        .collect();
    if several {
        let checked = move || said.get() == Some(Response::Chosen(Set::NONE));
        rows.push(option(
            context,
            at,
            text.choices.len(),
            text.none,
            true,
            checked,
            Event::ChooseNone(id),
        ));
    }
    view! { <div class={"cc-choices"}>{rows}</div> }
}

/// One choice, as a full-width row.
pub fn option(
    context: Context,
    at: usize,
    choice: usize,
    label: &'static str,
    several: bool,
    checked: impl Fn() -> bool + Copy + Send + Sync + 'static,
    event: Event,
) -> AnyView {
    let id = control_id(at, choice);
    let target = id.clone();
    let kind = if several { "checkbox" } else { "radio" };
    view! {
        <label class={"cc-choice"} class:cc-chosen={checked} for={target}>
            <input
                type={kind}
                id={id}
                name={format!("q{at}")}
                value={choice.to_string()}
                autocomplete={"off"}
                prop:checked={checked}
                on:change={move |change| {
                    context.send(event);
                    // The box shows what counts, also where the event changed nothing.
                    keep(&change, checked());
                }}
            />
            <span>{label}</span>
        </label>
    }
    .into_any()
}

fn keep(change: &leptos::ev::Event, checked: bool) {
    use leptos::wasm_bindgen::JsCast;
    if let Some(input) = change
        .target()
        .and_then(|t| t.dyn_into::<web_sys::HtmlInputElement>().ok())
    {
        input.set_checked(checked);
    }
}
