//! The practical things, each with its answer and the way to change it.

use super::button::open_button;
use crate::content::items::all;
use crate::content::messages::lower;
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
        open_button(out, "cc-link", move || context.send(Event::Edit(row.id)));
        let change = context.words.ui.change;
        out.attr("aria-label", &format!("{short}: {}", lower(change)));
        out.text(short);
        out.close();
        if let Some(set) = answers.chosen(row.id) {
            out.said("span.cc-fact-line", &voice.chosen(row.id, set).join("; "));
        }
        out.close();
    }
    out.close();
}
