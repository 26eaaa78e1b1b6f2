//! The help line at the foot of every screen.

use super::lines::{emergency_link, line_links};
use super::provider::leaving;
use crate::content::crisis::{CHECKED, ELSEWHERE};
use crate::domain::item::ItemId;
use crate::ui::context::Context;
use crate::ui::write::{Out, number};
use leptos::prelude::*;

/// Crisis help, quiet and complete, always in the same place.
///
/// Past the review date of the numbers it leads with the emergency number and says so.
pub fn help_line(out: &mut Out, context: Context) {
    let ui = context.words.ui;
    out.open("aside.cc-help");
    out.attr("aria-label", ui.help_label);
    out.said("p.cc-help-lead", ui.help_lead);
    out.open("p.cc-help-lines");
    // Only another country changes the lines: a link that has the focus stays.
    let country = number(move || {
        let country = context.answers().chosen(ItemId::Country);
        country.unwrap_or_default().0.into()
    });
    out.live(move |out| {
        country.get();
        untrack(|| numbers(out, context));
    });
    out.close();
    links(out, context);
    if context.stale {
        out.open("p.cc-note");
        out.text(ui.numbers_old);
        out.text(" ");
        out.text(&(ui.numbers_checked)(&context.locale().date(CHECKED)));
        out.close();
    }
    out.close();
}

/// The leading crisis line and the emergency number, in a line of text.
pub fn numbers(out: &mut Out, context: Context) {
    match context.leading_line() {
        Some(line) => {
            line_links(out, context, line, "cc-tel");
            emergency_link(out, context, "cc-tel");
        }
        None => {
            emergency_link(out, context, "cc-tel");
            out.said(
                "span.cc-fact-line",
                &(context.words.ui.elsewhere)(ELSEWHERE),
            );
        }
    }
}

/// The provider's policy and notice of language services, with what opening them does.
fn links(out: &mut Out, context: Context) {
    let words = context.words.programs;
    context.settings.with_value(|s| {
        if s.language_notice.is_none() && s.policy.is_none() {
            return;
        }
        out.open("p.cc-note");
        if let Some(link) = &s.language_notice {
            leaving(out, &link.href(), words.language_notice, "cc-tel");
        }
        if let Some(link) = &s.policy {
            leaving(out, &link.href(), words.policy, "cc-tel");
        }
        out.said("span.cc-fact-line", words.leaves);
        out.close();
    });
}
