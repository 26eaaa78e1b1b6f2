//! How and when to reach the provider.

use super::lines::{call_link, text_link};
use crate::expectations::hours::Opening;
use crate::ui::context::Context;
use leptos::prelude::*;

/// The provider's number and whether it is answered now; with `all`, the other ways too.
///
/// It is not the main action where a crisis line is, and stands on no emergency result.
pub fn provider(context: Context, class: &'static str, all: bool) -> AnyView {
    let (ui, words) = (context.words.ui, context.words.programs);
    context.settings.with_value(|s| {
        let call = call_link((ui.call_provider)(&s.name), &s.phone.dialled, class);
        let text =
            s.text.as_ref().filter(|_| all).map(|phone| {
                text_link((ui.text)(&phone.shown), &phone.dialled, "", "cc-secondary")
            });
        let book = s.booking.as_ref().filter(|_| all).map(|link| {
            view! {
                {leaving(&link.href(), words.book, "cc-secondary")}
                <p class={"cc-hint"}>{words.leaves}</p>
            }
            .into_any()
        });
        let more = (text.is_some() || book.is_some())
            .then(|| view! { <div class={"cc-buttons"}>{text} {book}</div> }.into_any());
        view! {
            <div class={"cc-buttons"}>{call}</div>
            <p class={"cc-hint"}>{s.phone.shown.clone()} {answered(context)}</p>
            {more}
        }
        .into_any()
    })
}

/// Whether the phone is answered now, or when it is next.
fn answered(context: Context) -> Option<AnyView> {
    let words = context.words.programs;
    let (now, found) = context.opening()?;
    let line = match found {
        Opening::Always => words.always.into(),
        Opening::Until(end) => (words.until)(&(words.time)(end.minute())),
        Opening::Opens(at) => {
            let today = now.day() == at.day() && now < at;
            let day = (!today).then(|| context.words.day(at.day()));
            (words.opens)(day, &(words.time)(at.minute()))
        }
    };
    Some(view! { <span class={"cc-fact-line"}>{line}</span> }.into_any())
}

/// A link to another page. It leaves this page, in a frame too, which wipes it.
pub fn leaving(href: &str, label: &'static str, class: &'static str) -> AnyView {
    view! { <a class={class} href={href.to_string()} target={"_top"} rel={"noopener noreferrer"}>{label}</a> }
        .into_any()
}
