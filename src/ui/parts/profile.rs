//! The profile: each part of life with a word, and a bar that is striped where it is still open.

use crate::domain::rating::Domain;
use crate::flow::scoring::Ratings;
use crate::ui::context::Context;
use leptos::prelude::*;

/// A table of the ten domains, behind a disclosure. Words only: no rating is a number.
///
/// Screen reader: a table; the bars repeat the words and are hidden.
pub fn profile(context: Context, ratings: &Ratings) -> AnyView {
    let words = context.words.profile;
    let rows: Vec<_> = Domain::ALL
        .into_iter()
        .map(|domain| {
            let ends = [ratings.lo, ratings.hi].map(|r| usize::from(r.get(domain).get()));
            row(context, (context.words.domain)(domain), ends)
        })
        .collect();
    let heads: Vec<_> = words
        .heads
        .iter()
        .map(|head| view! { <th scope={"col"}>{*head}</th> }.into_any())
        .collect();
    view! {
        <details class={"cc-why"}>
            <summary>{words.title}</summary>
            <p>{words.lead}</p>
            <table class={"cc-profile"}>
                <thead><tr>{heads}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </details>
    }
    .into_any()
}

fn row(context: Context, name: &'static str, [lo, hi]: [usize; 2]) -> AnyView {
    let words = context.words.profile;
    let word = |rating: usize| words.words.get(rating).copied().unwrap_or("");
    let said = match (lo, hi) {
        (0, 4) => words.unknown.into(),
        _ if lo == hi => word(lo).into(),
        _ => (words.between)(word(lo), word(hi)),
    };
    let steps: Vec<_> = (1..=4)
        .map(|step| {
            let (full, open) = (step <= lo, step > lo && step <= hi);
            view! { <i class:cc-full={full} class:cc-maybe={open}></i> }
        })
        .collect();
    view! {
        <tr>
            <th scope={"row"}>{name}</th>
            <td>
                {said}
                <span class={"cc-bar"} aria-hidden={"true"}>{steps}</span>
            </td>
        </tr>
    }
    .into_any()
}
