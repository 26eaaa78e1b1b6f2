//! How and when to reach the provider.

use super::lines::{call_link, text_link};
use crate::expectations::hours::Opening;
use crate::ui::context::Context;
use crate::ui::write::Out;
use leptos::prelude::*;

/// The provider's number and whether it is answered now; with `all`, the other ways too.
///
/// It is not the main action where a crisis line is, and stands on no emergency result.
pub fn provider(out: &mut Out, context: Context, class: &str, all: bool) {
    let (ui, words) = (context.words.ui, context.words.programs);
    context.settings.with_value(|s| {
        out.open("div.cc-buttons");
        call_link(out, &(ui.call_provider)(&s.name), &s.phone.dialled, class);
        out.close();
        out.open("p.cc-hint");
        out.text(&s.phone.shown);
        answered(out, context);
        out.close();
        if !all || (s.text.is_none() && s.booking.is_none()) {
            return;
        }
        out.open("div.cc-buttons");
        if let Some(phone) = &s.text {
            let label = (context.words.take.text)(&s.name);
            text_link(out, &label, &phone.dialled, "", "cc-secondary");
            out.said("p.cc-hint", &phone.shown);
        }
        if let Some(link) = &s.booking {
            leaving_told(out, &link.href(), words.book, "cc-secondary", words.leaves);
        }
        out.close();
    });
}

/// Whether the phone is answered now, or when it is next.
fn answered(out: &mut Out, context: Context) {
    let words = context.words.programs;
    let Some((now, found)) = context.opening() else {
        return;
    };
    let line = match found {
        Opening::Always => words.always.into(),
        Opening::Until(end) => (words.until)(&context.locale().time(end.minute())),
        Opening::Opens(at) => {
            let today = now.day() == at.day() && now < at;
            let day = (!today).then(|| context.words.day(at.day()));
            (words.opens)(day, &context.locale().time(at.minute()))
        }
    };
    out.said("span.cc-fact-line", &line);
}

/// A link to another page. It leaves this page, in a frame too, which wipes it.
pub fn leaving(out: &mut Out, href: &str, label: &str, class: &str) {
    open_leaving(out, href, class);
    out.text(label);
    out.close();
}

/// The same, with what opening it does below: in the link, and so in its name.
pub fn leaving_told(out: &mut Out, href: &str, label: &str, class: &str, told: &str) {
    open_leaving(out, href, class);
    out.text(label);
    out.text(" ");
    out.said("span.cc-fact-line", told);
    out.close();
}

/// Opens such a link: what comes next stands in it.
fn open_leaving(out: &mut Out, href: &str, class: &str) {
    out.open("a");
    out.class(class);
    out.attr("href", href);
    out.attr("target", "_top");
    out.attr("rel", "noopener noreferrer");
}
