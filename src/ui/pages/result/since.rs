//! What changed since the file that the answers came from.

use crate::domain::level::{Level, Urgency};
use crate::flow::assessment::Assessment;
use crate::ui::context::Context;
use leptos::prelude::*;

pub(super) fn since(context: Context, found: &Assessment, level: Level) -> Option<AnyView> {
    let words = context.words.take;
    let before = context
        .session
        .with_untracked(|s| s.before().and_then(|b| b.before));
    before.map(|(then, soon)| {
        let line = words
            .since_lines
            .get(change((then, soon), (level, found.urgency)));
        let name = (context.words.level)(then).name;
        view! {
            <section class={"cc-card"}>
                <h2>{words.since}</h2>
                <p>{line.copied()}</p>
                <p class={"cc-note"}>{(words.since_level)(name)}</p>
            </section>
        }
        .into_any()
    })
}

/// The place of the change among the lines: the level first, then how soon.
fn change(then: (Level, Urgency), now: (Level, Urgency)) -> usize {
    use std::cmp::Ordering::{Equal, Greater, Less};
    match (now.0.cmp(&then.0), now.1.cmp(&then.1)) {
        (Less, _) => 0,
        (Equal, Less) => 1,
        (Equal, Equal) => 2,
        (Equal, Greater) => 3,
        (Greater, _) => 4,
    }
}
