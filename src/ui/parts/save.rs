//! Saving the answers in a file that the person keeps.

use crate::flow::answers::Answers;
use crate::handoff::saved;
use crate::ui::context::Context;
use crate::ui::parts::button::button;
use crate::ui::write::Out;
use leptos::prelude::Callable;

/// The button behind the result.
pub fn save(out: &mut Out, context: Context) {
    save_as(out, context, saved::write);
}

/// At the end of a section of the questions, for who has to stop: closed, until it is wanted.
pub fn save_for_later(out: &mut Out, context: Context) {
    let words = context.words.take;
    out.disclose(words.save_small);
    out.said("p", words.save_help);
    out.open("div.cc-buttons");
    save_as(out, context, saved::write_on_the_way);
    out.close_all(2);
}

/// Hands over the answers as they are when it is pressed.
fn save_as(out: &mut Out, context: Context, write: fn(&Answers) -> String) {
    button(out, context.words.take.save, "cc-secondary", move || {
        context
            .hand
            .over
            .run(("saved.txt", write(&context.answers_now())));
    });
}
