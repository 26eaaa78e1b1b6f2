//! The practical things, each with its answer and the way to change it.

use super::plain::Plain;
use crate::content::items::all;
use crate::domain::item::Block;
use crate::flow::session::Event;
use crate::ui::context::Context;

/// A list of the practical things.
pub fn practical(out: &mut Plain, context: Context) {
    let answers = context.answers_now();
    let voice = context.voice();
    out.open("ul.cc-list");
    for row in all().filter(|row| row.block == Block::Practical) {
        out.open("li");
        let short = (voice.item)(row.id).short;
        out.button(context, "cc-link", short, Event::Edit(row.id));
        if let Some(set) = answers.chosen(row.id) {
            out.text(": ");
            out.text(&voice.chosen(row.id, set).join("; "));
        }
        out.close();
    }
    out.close();
}
