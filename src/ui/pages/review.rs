//! Check your answers.

use crate::domain::item::{ItemId, Response};
use crate::flow::readings::{Readings, Stance};
use crate::flow::session::Event;
use crate::ui::context::Context;
use crate::ui::parts::heading::Heading;
use crate::ui::parts::pinned::Pinned;
use crate::ui::parts::top::Top;
use leptos::prelude::*;

/// Every answer that counts, each with Change.
///
/// Screen reader: each Change button names its question.
#[component]
pub fn Review() -> impl IntoView {
    let context = Context::here();
    let ui = context.words.ui;
    let answers = context.session.with_untracked(|s| *s.answers());
    let readings = Readings::new(&answers, Stance::Live);
    let rows = answers
        .given()
        .filter(|(id, _)| readings.is_open(*id))
        .map(|(id, said)| row(context, id, said))
        .collect_view();
    view! {
        <Top />
        <Heading text={ui.review_title} />
        <Pinned />
        <p>{ui.review_lead}</p>
        <dl class={"cc-answers"}>{rows}</dl>
        <button type={"button"} class={"cc-primary"} on:click={move |_| context.send(Event::Continue)}>
            {ui.see_result}
        </button>
    }
}

fn row(context: Context, id: ItemId, said: Response) -> AnyView {
    let words = context.words;
    let text = (words.item)(id);
    let answer = match said {
        Response::Absent(absent) => words.absent(absent).to_string(),
        Response::Chosen(set) if set.is_empty() => text.none.to_string(),
        Response::Chosen(set) => words.chosen(id, set).join("; "),
    };
    let label = format!("{}: {}", words.ui.change, text.short);
    view! {
        <div class={"cc-answer"}>
            <dt>{text.short}</dt>
            <dd>{answer}</dd>
            <dd>
                <button type={"button"} class={"cc-link"} aria-label={label} on:click={move |_| context.send(Event::Edit(id))}>
                    {words.ui.change}
                </button>
            </dd>
        </div>
    }
    .into_any()
}
