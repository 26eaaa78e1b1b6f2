//! The choices of an item: native radios and checkboxes.

use crate::content::items::item;
use crate::domain::item::{Choices as Set, ItemId, Kind, Response};
use crate::flow::session::Event;
use crate::ui::context::Context;
use crate::ui::write::Out;
use leptos::prelude::*;

/// The id of a control: neutral numbers that say nothing about the question.
pub fn control_id(at: usize, choice: usize) -> String {
    format!("c{at}-{choice}")
}

/// The choices of an item, as full-width rows. `at` is the item's place on its page; it names its
/// controls.
///
/// Keyboard and screen reader: native radios (arrow keys) or checkboxes (space); choosing never
/// moves on.
pub fn choices(out: &mut Out, context: Context, id: ItemId, at: usize) {
    let text = (context.voice().item)(id);
    let several = item(id).kind != Kind::One;
    let said = move || context.session.with(|s| s.answers().get(id));
    out.open("div.cc-choices");
    for (choice, label) in text.choices.iter().enumerate() {
        let checked = move || matches!(said(), Some(Response::Chosen(set)) if set.has(choice));
        let event = if several {
            Event::Toggle(id, choice)
        } else {
            Event::Choose(id, choice)
        };
        option(out, context, (at, choice), label, several, checked, event);
    }
    if several {
        let checked = move || said() == Some(Response::Chosen(Set::NONE));
        let none = (at, text.choices.len());
        option(
            out,
            context,
            none,
            text.none,
            true,
            checked,
            Event::ChooseNone(id),
        );
    }
    out.close();
}

/// One choice, as a full-width row. `at` are the places of its list and of itself.
pub fn option(
    out: &mut Out,
    context: Context,
    (at, choice): (usize, usize),
    label: &str,
    several: bool,
    checked: impl Fn() -> bool + 'static,
    event: Event,
) {
    let at = context.first_place + at;
    let id = control_id(at, choice);
    out.open("label.cc-choice");
    out.attr("for", &id);
    tick(out, several, checked, move || match event {
        // A radio shows by itself what was chosen; a box may take others away.
        Event::Choose(..) => context.send_when_painted(event),
        _ => context.send(event),
    });
    out.attr("id", &id);
    out.attr("name", &format!("q{at}"));
    out.attr("value", &choice.to_string());
    out.attr("autocomplete", "off");
    out.close();
    out.said("span", label);
    out.close();
}

/// Opens a checkbox, or a radio where not `several`.
pub fn tick(
    out: &mut Out,
    several: bool,
    checked: impl Fn() -> bool + 'static,
    change: impl Fn() + 'static,
) {
    out.open("input");
    out.attr("type", if several { "checkbox" } else { "radio" });
    out.checked(checked);
    out.on("change", move |_| change());
}
