//! What could not be known: safety that was not checked, and what would narrow the range.

use crate::content::items::item;
use crate::domain::item::{Block, ItemId, Response};
use crate::flow::adaptive::Needed;
use crate::flow::assessment::Assessment;
use crate::flow::readings::{Readings, Stage, Stance};
use crate::flow::session::Event;
use crate::ui::context::Context;
use crate::ui::parts::button::press;
use crate::ui::parts::lines::main_lines;
use crate::ui::write::Out;

/// At most so many open questions.
const OPEN: usize = 6;

pub(super) fn unchecked(out: &mut Out, context: Context, found: &Assessment) {
    let ui = context.words.ui;
    if found.unchecked.is_empty() {
        return;
    }
    out.open("section.cc-soon");
    out.said("h2", ui.unchecked_title);
    out.said("p", ui.unchecked_line);
    links(out, context, &found.unchecked);
    main_lines(out, context, false);
    out.close();
}

/// The open questions behind a range, each with a link back.
pub(super) fn narrow(out: &mut Out, context: Context, found: &Assessment) {
    let ui = context.words.ui;
    let answers = context.answers_now();
    let readings = Readings::new(&answers, Stance::Shown);
    let needed = Needed::new(&answers);
    let open: Vec<ItemId> = ItemId::ALL
        .iter()
        .copied()
        .filter(|id| readings.is_open(*id) && !item(*id).choices.is_empty())
        .filter(|id| !matches!(answers.get(*id), Some(Response::Chosen(_))))
        .filter(|id| !found.unchecked.contains(id) && needed.has(*id))
        .filter(|id| item(*id).block != Block::Practical)
        .collect();
    if found.stage != Stage::Adult || found.shown.is_settled() || open.is_empty() {
        return;
    }
    out.open("section");
    out.said("h2", ui.narrow_title);
    out.said("p", ui.narrow_line);
    links(out, context, &open);
    out.close();
}

/// Questions with a link back to each.
fn links(out: &mut Out, context: Context, ids: &[ItemId]) {
    out.open("ul.cc-list");
    for id in ids.iter().take(OPEN).copied() {
        let short = (context.voice().item)(id).short;
        out.open("li");
        press(out, context, short, "cc-link", Event::Edit(id));
        out.close();
    }
    let rest = ids.len().saturating_sub(OPEN);
    if rest > 0 {
        out.said(
            "li",
            &(context.words.ui.and_more)(&context.locale(), rest as u32),
        );
    }
    out.close();
}
