//! What changed since the file that the answers came from.

use crate::domain::level::{Level, Urgency};
use crate::flow::assessment::Assessment;
use crate::flow::session::Session;
use crate::ui::context::Context;
use crate::ui::write::Out;
use leptos::prelude::*;

pub(super) fn since(out: &mut Out, context: Context, found: &Assessment, level: Level) {
    let words = context.words.take;
    let before = |s: &Session| s.before().and_then(|b| b.before);
    if let Some((then, soon)) = context.session.with_untracked(before) {
        let change = change((then, soon), (level, found.urgency));
        let line = words.since_lines.get(change);
        let name = (context.words.level)(then).name;
        out.open("section.cc-card");
        out.said("h2", words.since);
        out.said("p", line.unwrap_or(""));
        out.said("p.cc-note", &(words.since_level)(name));
        out.close();
    }
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
