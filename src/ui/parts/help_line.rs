//! The help line at the foot of every screen.

use super::lines::{emergency_link, line_links};
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
            {context.stale.then(|| view! { <p class={"cc-note"}>{ui.numbers_old} {" "} {(ui.numbers_checked)(CHECKED)}</p> })}
        </aside>
    }
}
