//! Numbers to call and to text.

use super::provider::leaving;
use crate::content::crisis::{ELSEWHERE, Line, dialled};
use crate::ui::context::Context;
use leptos::prelude::*;

/// A link that calls a number.
pub fn call_link(label: String, number: &str, class: &'static str) -> AnyView {
    view! { <a class={class} href={format!("tel:{}", dialled(number))}>{label}</a> }.into_any()
}

/// A link that calls the emergency number of the country, or the words for it where none is known.
pub fn emergency_link(context: Context, class: &'static str) -> AnyView {
    let ui = context.words.ui;
    match context.country().emergency {
        Some(number) => call_link((ui.emergency_call)(number), number, class),
        None => view! { <span class={"cc-strong"}>{ui.local_emergency}</span> }.into_any(),
    }
}

/// A link that opens a text message to a number, with fixed words where there are any.
pub fn text_link(label: String, number: &str, word: &str, class: &'static str) -> AnyView {
    let body = if word.is_empty() {
        String::new()
    } else {
        format!("?body={}", word.replace(' ', "%20"))
    };
    view! { <a class={class} href={format!("sms:{}{body}", dialled(number))}>{label}</a> }
        .into_any()
}

/// The links of a line.
pub fn line_links(line: &'static Line, class: &'static str) -> AnyView {
    let words = Context::here().words;
    let call = line.call.zip(words.call(line));
    let call = call.map(|(number, label)| call_link(label, number, class));
    let text = line.text.zip(words.text(line));
    let text = text.map(|((number, word), label)| text_link(label, number, word, class));
    let site = line.site.map(|site| view! { <span>{site}</span> });
    view! { {call} {text} {site} }.into_any()
}

/// The link to the chat of a line, with what opening it does. It leaves this page, which wipes it.
fn chat_link(context: Context, line: &'static Line) -> Option<AnyView> {
    line.chat.map(|address| {
        let ui = context.words.ui;
        view! {
            <p class={"cc-hint"}>
                {leaving(&format!("https://{address}"), ui.chat, "cc-tel")}
                <span class={"cc-fact-line"}>{ui.chat_leaves}</span>
            </p>
        }
        .into_any()
    })
}

/// A list of lines, each with its name; one that is not confirmed says so.
#[component]
pub fn Lines(
    /// The lines.
    lines: Vec<&'static Line>,
) -> impl IntoView {
    let context = Context::here();
    let ui = context.words.ui;
    let rows = lines
        .into_iter()
        .map(|line| {
            view! {
                <li>
                    <span class={"cc-line-name"}>{line.name}</span>
                    <span class={"cc-line-links"}>{line_links(line, "cc-tel")}</span>
                    {chat_link(context, line)}
                    {(!line.verified).then(|| view! { <span class={"cc-note"}>{ui.unconfirmed}</span> })}
                </li>
            }
        })
        .collect_view();
    (!rows.is_empty()).then(|| view! { <ul class={"cc-lines"}>{rows}</ul> })
}

/// The emergency number, or the words for it, and the leading crisis line, as buttons.
///
/// `now` puts the emergency number first and in the main style.
#[component]
pub fn MainLines(
    /// Whether this is an emergency.
    now: bool,
) -> impl IntoView {
    let context = Context::here();
    let ui = context.words.ui;
    move || {
        let leading = context.leading_line();
        let emergency_class = if now || leading.is_none() {
            "cc-primary"
        } else {
            "cc-secondary"
        };
        let line_class = if now { "cc-secondary" } else { "cc-primary" };
        let emergency = emergency_link(context, emergency_class);
        let line = match leading {
            Some(line) => view! {
                <p class={"cc-line-name"}>{line.name}</p>
                <div class={"cc-buttons"}>{line_links(line, line_class)}</div>
                {chat_link(context, line)}
            }
            .into_any(),
            None => view! { <p>{(ui.elsewhere)(ELSEWHERE)}</p> }.into_any(),
        };
        if now {
            view! { <div class={"cc-buttons"}>{emergency}</div> {line} }.into_any()
        } else {
            view! { {line} <div class={"cc-buttons"}>{emergency}</div> }.into_any()
        }
    }
}
