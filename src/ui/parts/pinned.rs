//! What an interrupt said, pinned on every later screen.

use crate::content::interrupts::InterruptId;
use crate::domain::level::Urgency;
use crate::flow::session::Session;
use crate::ui::context::Context;
use crate::ui::write::Out;
use leptos::prelude::*;

/// Whether one of them is for right now.
pub fn is_now(context: Context) -> bool {
    let is_now = |s: &Session| s.pinned().iter().any(|i| i.urgency == Urgency::Now);
    context.session.with_untracked(is_now)
}

/// The pinned interrupts, most pressing first, and the advice never to stop suddenly as soon as it
/// holds. Nothing when there is none.
///
/// As they were when the screen was drawn: an answer that fires another is met on Continue, and
/// nothing moves under the finger that gives it.
pub fn pinned(out: &mut Out, context: Context) {
    let fired = context.session.with_untracked(Session::pinned);
    let stopping = !fired.iter().any(|i| i.id == InterruptId::DoNotStop)
        && context.session.with_untracked(Session::stopping_is_risky);
    if fired.is_empty() && !stopping {
        return;
    }
    out.open("section.cc-pinned");
    out.said("p.cc-pinned-title", context.words.ui.pinned_title);
    out.open("ul");
    for interrupt in fired {
        out.said("li", (context.voice().interrupt)(interrupt.id).short);
    }
    if stopping {
        out.said("li", context.words.ui.do_not_stop);
    }
    out.close_all(2);
}
