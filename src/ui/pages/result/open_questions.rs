//! What could not be known: safety that was not checked, and what would narrow the range.

use crate::content::items::item;
use crate::domain::item::{Block, ItemId, Response};
use crate::flow::adaptive::Needed;
use crate::flow::assessment::Assessment;
use crate::flow::readings::{Readings, Stage, Stance};
use crate::flow::session::Event;
use crate::ui::context::Context;
use crate::ui::parts::button::press;
use crate::ui::parts::lines::MainLines;
use leptos::prelude::*;

/// At most so many open questions.
const OPEN: usize = 6;

pub(super) fn unchecked(context: Context, found: &Assessment) -> Option<AnyView> {
    let ui = context.words.ui;
    (!found.unchecked.is_empty()).then(|| {
        view! {
            <section class={"cc-card"}>
                <h2>{ui.unchecked_title}</h2>
                <p>{ui.unchecked_line}</p>
                {links(context, &found.unchecked)}
                <MainLines now={false} />
            </section>
        }
        .into_any()
    })
}

/// The open questions behind a range, each with a link back.
pub(super) fn narrow(context: Context, found: &Assessment) -> Option<AnyView> {
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
    let show = found.stage == Stage::Adult && !found.shown.is_settled() && !open.is_empty();
    show.then(|| {
        view! {
            <section>
                <h2>{context.words.ui.narrow_title}</h2>
                <p>{context.words.ui.narrow_line}</p>
                {links(context, &open)}
            </section>
        }
        .into_any()
    })
}

/// Questions with a link back to each.
fn links(context: Context, ids: &[ItemId]) -> AnyView {
    let rest = ids.len().saturating_sub(OPEN);
    let rows = ids
        .iter()
        .take(OPEN)
        .map(|id| {
            let id = *id;
            view! {
                <li>
                    {press(context, (context.voice().item)(id).short, "cc-link", Event::Edit(id))}
                </li>
            }
        })
        .collect_view();
    let more = (rest > 0).then(|| view! { <li>{(context.words.ui.and_more)(rest)}</li> });
    view! { <ul class={"cc-list"}>{rows} {more}</ul> }.into_any()
}
