//! The help line at the foot of every screen.

use super::lines::{emergency_link, line_links};
use super::provider::leaving;
use crate::content::crisis::{CHECKED, ELSEWHERE};
use crate::ui::context::Context;
use leptos::prelude::*;

/// Crisis help, quiet and complete, always in the same place.
///
/// Past the review date of the numbers it leads with the emergency number and says so.
#[component]
pub fn HelpLine() -> impl IntoView {
    let context = Context::here();
    let ui = context.words.ui;
    let lines = move || {
        let emergency = emergency_link(context, "cc-tel");
        match context.leading_line() {
            Some(line) => view! { {line_links(line, "cc-tel")} {emergency} }.into_any(),
            None => view! { {emergency} <span>{(ui.elsewhere)(ELSEWHERE)}</span> }.into_any(),
        }
    };
    view! {
        <aside class={"cc-help"} aria-label={ui.help_label}>
            <p class={"cc-help-lead"}>{ui.help_lead}</p>
            <p class={"cc-help-lines"}>{lines}</p>
            {links(context)}
            {context.stale.then(|| view! { <p class={"cc-note"}>{ui.numbers_old} {" "} {(ui.numbers_checked)(CHECKED)}</p> })}
        </aside>
    }
}

/// The provider's policy and notice of language services, with what opening them does.
fn links(context: Context) -> Option<AnyView> {
    let words = context.words.programs;
    context.settings.with_value(|s| {
        let notice = s.language_notice.as_ref();
        let notice = notice.map(|link| leaving(&link.href(), words.language_notice, "cc-tel"));
        let policy = s.policy.as_ref();
        let policy = policy.map(|link| leaving(&link.href(), words.policy, "cc-tel"));
        (notice.is_some() || policy.is_some())
            .then(|| view! { <p class={"cc-note"}>{notice} {policy} {words.leaves}</p> }.into_any())
    })
}
