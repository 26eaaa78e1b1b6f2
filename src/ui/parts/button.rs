//! A button.

use crate::flow::session::Event;
use crate::ui::context::Context;
use crate::ui::write::Out;

/// A button that sends an event.
pub fn press(out: &mut Out, context: Context, label: &str, class: &str, event: Event) {
    button(out, label, class, move || context.send(event));
}

/// A button that looks like `class` and does `act`.
pub fn button(out: &mut Out, label: &str, class: &str, act: impl Fn() + 'static) {
    open_button(out, class, act);
    out.text(label);
    out.close();
}

/// Opens a button: what comes next stands in it.
pub fn open_button(out: &mut Out, class: &str, act: impl Fn() + 'static) {
    out.open("button");
    out.attr("type", "button");
    out.class(class);
    out.on("click", move |_| act());
}
