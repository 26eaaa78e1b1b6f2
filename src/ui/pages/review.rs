//! Check your answers.

use crate::content::contradictions::Contradiction;
use crate::domain::item::{ItemId, Response};
use crate::flow::contradictions::contradictions;
use crate::flow::readings::{Readings, Stance};
use crate::flow::session::Event;
use crate::ui::context::Context;
use crate::ui::parts::button::press;
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
    let answers = context.answers_now();
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
        {notes(context)}
        <p>{ui.review_lead}</p>
        {loaded(context)}
        <dl class={"cc-answers"}>{rows}</dl>
        {press(context, ui.see_result, "cc-primary", Event::Continue)}
    }
}

/// Where the answers come from a file, and what of it fits no more.
fn loaded(context: Context) -> Option<AnyView> {
    let words = context.words.take;
    let resumed = context.session.with_untracked(|s| s.before().cloned())?;
    let names: Vec<&str> = resumed
        .dropped
        .iter()
        .map(|id| (context.voice().item)(*id).short)
        .collect();
    let dropped = (!names.is_empty()).then(|| (words.dropped)(&names.join(", ")));
    let gone = (resumed.gone > 0).then(|| (words.gone)(resumed.gone));
    Some(view! { <p>{words.loaded}</p> <p>{dropped} {" "} {gone}</p> }.into_any())
}

/// Pairs of answers that do not fit, still there: the one on the safe side counts.
fn notes(context: Context) -> Option<AnyView> {
    let found = contradictions(&context.answers_now());
    (!found.is_empty()).then(|| {
        let pairs = pairs(context, &found);
        view! {
            <section class={"cc-card"}>
                <h2>{context.words.ui.unfit_title}</h2>
                <p>{context.words.ui.unfit_kept}</p>
                {pairs}
            </section>
        }
        .into_any()
    })
}

/// Both answers of each pair, each with Change.
pub(super) fn pairs(context: Context, found: &[&'static Contradiction]) -> Vec<AnyView> {
    let answers = context.answers_now();
    found
        .iter()
        .map(|pair| {
            let both: Vec<AnyView> = pair
                .items
                .iter()
                .filter_map(|id| answers.get(*id).map(|said| row(context, *id, said)))
                .collect();
            view! { <dl class={"cc-answers"}>{both}</dl> }.into_any()
        })
        .collect()
}

fn row(context: Context, id: ItemId, said: Response) -> AnyView {
    let words = context.words;
    let text = (context.voice().item)(id);
    let answer = words.answer(context.is_proxy(), id, said);
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
