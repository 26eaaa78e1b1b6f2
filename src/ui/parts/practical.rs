//! The practical things, each with its answer and the way to change it.

use super::button::press;
use crate::content::items::all;
use crate::domain::item::Block;
use crate::flow::session::Event;
use crate::ui::context::Context;
use crate::ui::write::Out;

/// A list of the practical things.
pub fn practical(out: &mut Out, context: Context) {
    let answers = context.answers_now();
    let voice = context.voice();
    out.open("ul.cc-list");
    for row in all().filter(|row| row.block == Block::Practical) {
        out.open("li");
        let short = (voice.item)(row.id).short;
        press(out, context, short, "cc-link", Event::Edit(row.id));
        if let Some(set) = answers.chosen(row.id) {
            out.text(": ");
            out.text(&voice.chosen(row.id, set).join("; "));
        }
        out.close();
    }
    out.close();
}
