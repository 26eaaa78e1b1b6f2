//! What to expect of a program, topic by topic.

use crate::content::expect::Group;
use crate::expectations::expect::{Expected, topics};
use crate::ui::context::Context;
use crate::ui::parts::quotes::quotes;
use leptos::prelude::*;

pub(super) fn expect(context: Context) -> AnyView {
    let words = context.words.expect;
    let found = topics(&context.answers_now());
    let groups: Vec<_> = Group::ALL
        .iter()
        .filter_map(|group| {
            let rows: Vec<_> = found
                .iter()
                .filter(|t| t.row.group == *group)
                .map(|t| topic(context, t))
                .collect();
            (!rows.is_empty()).then(|| {
                view! {
                    <section class={"cc-topics"}>
                        <h2>{(words.group)(*group)}</h2>
                        {rows}
                    </section>
                }
                .into_any()
            })
        })
        .collect();
    view! { <p>{words.lead}</p> {groups} }.into_any()
}

fn topic(context: Context, topic: &Expected) -> AnyView {
    let words = context.words.expect;
    let text = (words.topic)(topic.row.topic);
    let proxy = context.is_proxy();
    let lines = if proxy && !text.someone.is_empty() {
        text.someone
    } else {
        text.lines
    };
    let lines: Vec<_> = lines.iter().map(|l| view! { <p>{*l}</p> }).collect();
    let because = (!topic.because.is_empty()).then(|| {
        let [you, someone] = words.because;
        let lead = if proxy { someone } else { you };
        view! { <p>{lead}</p> {quotes(context, &topic.because)} }.into_any()
    });
    let source = match topic.row.source {
        "" => words.practice.into(),
        source => (words.source)(source),
    };
    view! {
        <details class={"cc-why"}>
            <summary>{text.title}</summary>
            {lines}
            {because}
            <p class={"cc-note"}>{source}</p>
        </details>
    }
    .into_any()
}
