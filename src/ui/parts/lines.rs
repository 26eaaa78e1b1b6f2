//! Numbers to call and to text.

use super::button::press;
use super::provider::leaving_told;
use crate::content::crisis::{CHECKED, ELSEWHERE, Line, calling, texting};
use crate::domain::item::ItemId;
use crate::flow::session::Event;
use crate::ui::context::Context;
use crate::ui::write::Out;

/// A link that calls a number.
pub fn call_link(out: &mut Out, label: &str, number: &str, class: &str) {
    link(out, &calling(number), label, class);
}

/// A link to something that is not a page.
pub fn link(out: &mut Out, href: &str, label: &str, class: &str) {
    out.open("a");
    out.class(class);
    out.attr("href", href);
    out.text(label);
    out.close();
}

/// A link that calls the emergency number of the country, or the words for it where none is known.
pub fn emergency_link(out: &mut Out, context: Context, class: &str) {
    let ui = context.words.ui;
    match context.country().emergency {
        Some(number) => call_link(out, &(ui.emergency_call)(number), number, class),
        None => out.said("span.cc-strong", ui.local_emergency),
    }
}

/// A link that opens a text message to a number, with fixed words where there are any.
pub fn text_link(out: &mut Out, label: &str, number: &str, word: &str, class: &str) {
    link(out, &texting(number, word), label, class);
}

/// The links of a line.
pub fn line_links(out: &mut Out, context: Context, line: &'static Line, class: &str) {
    let words = context.words;
    for (address, label) in [words.call(line), words.text(line)].into_iter().flatten() {
        link(out, &address, &label, class);
    }
    if let Some(site) = line.site {
        out.said("span", site);
    }
}

/// The name of a line. It is in English, whatever the language around.
pub fn name(out: &mut Out, element: &str, line: &Line) {
    out.open(element);
    out.attr("lang", "en");
    out.text(line.name);
    out.close();
}

/// The link to the chat of a line, with what opening it does. It leaves this page, which wipes it.
fn chat_link(out: &mut Out, context: Context, line: &Line) {
    if let Some(address) = line.chat {
        let ui = context.words.ui;
        out.open("p.cc-hint");
        let href = format!("https://{address}");
        leaving_told(out, &href, ui.chat, "cc-tel", ui.chat_leaves);
        out.close();
    }
}

/// A list of lines, each with its name. Where one is not confirmed, that is said once behind them.
pub fn lines(out: &mut Out, context: Context, lines: &[&'static Line]) {
    if lines.is_empty() {
        return;
    }
    out.open("ul.cc-lines");
    for line in lines {
        out.open("li");
        name(out, "span.cc-line-name", line);
        out.open("span.cc-line-links");
        line_links(out, context, line, "cc-tel");
        out.close();
        chat_link(out, context, line);
        out.close();
    }
    out.close();
    if lines.iter().any(|line| !line.verified) {
        out.said("p.cc-note", context.words.ui.unconfirmed);
    }
}

/// The emergency number, or the words for it, and the leading crisis line, as buttons.
///
/// `now` puts the emergency number first and in the main style.
pub fn main_lines(out: &mut Out, context: Context, now: bool) {
    if now {
        emergency(out, context, now);
        leading(out, context, now);
    } else {
        leading(out, context, now);
        emergency(out, context, now);
    }
}

/// Whose numbers these are and when they were checked, and the way to those of another country, where
/// they are needed at once.
pub fn other_country(out: &mut Out, context: Context) {
    let ui = context.words.ui;
    out.open("p.cc-note");
    if let Some(chosen) = context.answers_now().chosen(ItemId::Country)
        && context.country().emergency.is_some()
    {
        out.text(&context.voice().chosen(ItemId::Country, chosen).join(" "));
        out.text(" \u{b7} ");
    }
    out.text(&(ui.numbers_checked)(&context.locale().date(CHECKED)));
    out.close();
    out.open("p");
    press(
        out,
        context,
        ui.other_country,
        "cc-link",
        Event::Edit(ItemId::Country),
    );
    out.close();
}

/// The emergency number, or the words for it, as a button: the main one, `now` or where no crisis line
/// is known.
pub fn emergency(out: &mut Out, context: Context, now: bool) {
    let main = now || context.leading_line().is_none();
    out.open("div.cc-buttons");
    emergency_link(
        out,
        context,
        if main { "cc-primary" } else { "cc-secondary" },
    );
    out.close();
}

/// The leading crisis line, as buttons: the main ones, unless the emergency number is, `now`.
pub fn leading(out: &mut Out, context: Context, now: bool) {
    let class = if now { "cc-secondary" } else { "cc-primary" };
    match context.leading_line() {
        Some(line) => {
            name(out, "p.cc-line-name", line);
            out.open("div.cc-buttons");
            line_links(out, context, line, class);
            out.close();
            chat_link(out, context, line);
        }
        None => out.said("p", &(context.words.ui.elsewhere)(ELSEWHERE)),
    }
}
