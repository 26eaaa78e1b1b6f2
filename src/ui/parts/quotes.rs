//! Answers, in the person's own choices.

use crate::flow::reasons::Support;
use crate::ui::context::Context;
use leptos::prelude::*;

/// A list of answers: what was asked, in a few words, and what was chosen.
pub fn quotes(context: Context, answers: &[Support]) -> AnyView {
    let rows: Vec<_> = answers.iter().map(|s| quote(context, s)).collect();
    view! { <ul class={"cc-reasons"}>{rows}</ul> }.into_any()
}

fn quote(context: Context, support: &Support) -> AnyView {
    let said = if support.chosen.is_empty() {
        view! { <span>{context.words.ui.why_unanswered}</span> }.into_any()
    } else {
        let labels = context.voice().chosen(support.item, support.chosen);
        let rows: Vec<_> = labels.into_iter().map(|l| view! { <q>{l}</q> }).collect();
        rows.into_any()
    };
    view! {
        <li>
            <span class={"cc-reason-item"}>{(context.voice().item)(support.item).short}</span>
            {said}
        </li>
    }
    .into_any()
}
