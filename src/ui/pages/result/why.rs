//! Why: at most three reasons, in the person's own choices; what is worth asking for; and what
//! would change the result.

use crate::domain::item::ItemId;
use crate::flow::assessment::Assessment;
use crate::flow::changes::{better, worse};
use crate::flow::quotes::quotes as quoted;
use crate::flow::reasons::Ground;
use crate::ui::context::Context;
use crate::ui::parts::profile::profile;
use crate::ui::parts::quotes::quotes;
use leptos::prelude::*;

/// At most so many changes each way.
const CHANGES: usize = 3;

pub(super) fn why(context: Context, found: &Assessment) -> AnyView {
    let ui = context.words.ui;
    let reasons = quoted(&context.answers_now(), found);
    let body = if found
        .reasons
        .iter()
        .any(|r| matches!(r.ground, Ground::Unchecked))
    {
        view! { <p>{ui.why_unchecked}</p> }.into_any()
    } else if reasons.is_empty() {
        let words = if found.shown.is_settled() {
            ui.why_none
        } else {
            ui.why_open
        };
        view! { <p>{words}</p> }.into_any()
    } else {
        quotes(context, &reasons)
    };
    view! {
        <section>
            <h2>{ui.why_title}</h2>
            {body}
            {profile(context, &found.shown_ratings)}
        </section>
    }
    .into_any()
}

pub(super) fn notes(context: Context, found: &Assessment) -> Option<AnyView> {
    let ui = context.words.ui;
    let pills = context
        .answers()
        .chosen(ItemId::SedativeDays)
        .is_some_and(|set| !set.has(0));
    let first = [
        (found.stopping_is_risky, ui.do_not_stop),
        (pills, ui.tell_program),
    ];
    let rows: Vec<_> = first
        .into_iter()
        .filter(|(holds, _)| *holds)
        .map(|(_, line)| line)
        .chain(
            found
                .modifiers
                .iter()
                .map(|m| (context.words.modifier)(m.id)),
        )
        .filter(|line| !line.is_empty())
        .map(|line| view! { <li>{line}</li> })
        .collect();
    (!rows.is_empty()).then(|| {
        view! {
            <section>
                <h2>{context.words.ui.notes_title}</h2>
                <ul class={"cc-list"}>{rows}</ul>
            </section>
        }
        .into_any()
    })
}

/// What a single other answer would lead to, and what would have to be better: three each.
pub(super) fn changes(context: Context, found: &Assessment) -> Option<AnyView> {
    let ui = context.words.ui;
    let answers = context.answers_now();
    let short = |id: ItemId| (context.voice().item)(id).short;
    let up: Vec<_> = worse(&answers, found)
        .into_iter()
        .take(CHANGES)
        .map(|c| (ui.change_to)(short(c.item), context.voice().choice(c.item, c.choice)))
        .collect();
    let down: Vec<String> = better(found)
        .into_iter()
        .take(CHANGES)
        .map(|id| short(id).into())
        .collect();
    let list = |lead: &'static str, rows: Vec<String>| {
        (!rows.is_empty()).then(|| {
            let rows = rows
                .into_iter()
                .map(|r| view! { <li>{r}</li> })
                .collect_view();
            view! { <p>{lead}</p> <ul class={"cc-list"}>{rows}</ul> }.into_any()
        })
    };
    (!up.is_empty() || !down.is_empty()).then(|| {
        view! {
            <section>
                <details class={"cc-why"}>
                    <summary>{ui.changes_title}</summary>
                    {list(ui.changes_up, up)}
                    {list(ui.changes_down, down)}
                </details>
            </section>
        }
        .into_any()
    })
}
