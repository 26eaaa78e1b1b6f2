//! The ladder of care: seven rungs, and where the result sits.

use crate::domain::level::Level;
use crate::flow::assessment::Range;
use crate::ui::context::Context;
use leptos::prelude::*;

/// The ladder of care, most care first, with the range marked in words and by a bar.
///
/// Screen reader: a list; each rung in the range says so.
#[component]
pub fn Ladder(
    /// The range to mark.
    range: Range,
) -> impl IntoView {
    let context = Context::here();
    let mark = if range.is_settled() {
        context.words.ui.ladder_here
    } else {
        context.words.ui.ladder_possible
    };
    let rungs = Level::ALL
        .into_iter()
        .rev()
        .map(|level| {
            let text = (context.words.level)(level);
            let here = range.has(level);
            view! {
                <li class={"cc-rung"} class:cc-here={here}>
                    <span class={"cc-rung-name"}>
                        {text.name} {" "}
                        {here.then(|| view! { <span class={"cc-mark"}>{mark}</span> })}
                    </span>
                    <span class={"cc-rung-line"}>{text.line}</span>
                </li>
            }
        })
        .collect_view();
    view! { <ol class={"cc-ladder"} reversed={true}>{rungs}</ol> }
}
