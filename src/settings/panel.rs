//! The panel with the crisis lines, as it stands in a personal page and needs no program.

use super::Settings;
use crate::content::crisis::{Country, ELSEWHERE, Line, dialled, texting};
use crate::content::messages::{LANGUAGES, Messages};

/// The crisis lines of the provider's country, in every language.
pub(super) fn panel(settings: &Settings) -> String {
    let country = settings.country();
    LANGUAGES
        .iter()
        .enumerate()
        .map(|(place, words)| crisis_lines(words, country, place > 0))
        .collect()
}

/// The crisis lines of the provider's country in one language, as they stand in the panel that
/// needs no program. Beside the first language, each has a heading of its own.
fn crisis_lines(words: &Messages, country: &Country, titled: bool) -> String {
    let (panel, ui) = (words.panel, words.ui);
    let emergency = country.emergency.map_or_else(
        || panel.local.into(),
        |number| call(number, &(ui.call)(number)),
    );
    let leading = country.leading().map(|line| {
        let others: String = LANGUAGES
            .iter()
            .filter(|other| other.lang != words.lang && line.key_for(other.lang).is_some())
            .map(|other| {
                let link = calls(other, line);
                let lead = other.panel.in_this_language;
                format!(
                    "<li lang=\"{}\" dir=\"{}\">{lead}: {link}</li>",
                    other.lang, other.dir
                )
            })
            .collect();
        let texts = line.text_for(words.lang).zip(words.text(line));
        let texts = texts
            .map(|((to, word), label)| format!(" <a href=\"{}\">{label}</a>", texting(to, word)));
        format!(
            "<li>{} {}: {}{}</li>{others}",
            panel.crisis,
            escape(line.name),
            calls(words, line),
            texts.unwrap_or_default()
        )
    });
    let title = titled.then(|| format!("<h2>{}</h2>", panel.title));
    format!(
        "<section lang=\"{}\" dir=\"{}\">{}<ul><li>{}: {emergency}</li>{}<li>{}</li></ul></section>",
        words.lang,
        words.dir,
        title.unwrap_or_default(),
        panel.danger,
        leading.unwrap_or_default(),
        (panel.elsewhere)(ELSEWHERE)
    )
}

fn call(number: &str, label: &str) -> String {
    format!("<a href=\"tel:{}\">{label}</a>", dialled(number))
}

/// The link that calls a line, with the key for the language where it has one.
fn calls(words: &Messages, line: &Line) -> String {
    let link = line.call.zip(words.call(line));
    link.map(|(number, label)| call(number, &label))
        .unwrap_or_default()
}

/// Text as it stands in HTML.
pub(super) fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}
