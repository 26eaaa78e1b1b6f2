//! A button.

use crate::flow::session::Event;
use crate::ui::context::Context;
use leptos::prelude::*;
use std::borrow::Cow;

/// A button that sends an event.
pub fn press(
    context: Context,
    label: impl Into<Cow<'static, str>>,
    class: &'static str,
    event: Event,
) -> AnyView {
    button(label, class, move || context.send(event))
}

/// A button that looks like `class` and does `act`.
pub fn button(
    label: impl Into<Cow<'static, str>>,
    class: &'static str,
    act: impl Fn() + 'static,
) -> AnyView {
    let label = label.into();
    view! {
        <button type={"button"} class={class} on:click={move |_| act()}>
            {label}
        </button>
    }
    .into_any()
}
