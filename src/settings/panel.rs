//! The crisis lines, as they stand in a personal page and need no program: in the panel, and at the
//! foot of the first question.

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

/// The foot of the first question in every language, as the program writes the foot of a screen
/// with numbers that are not old. Inert until the page's script takes one.
pub(super) fn feet(settings: &Settings) -> String {
    let feet: String = LANGUAGES
        .iter()
        .map(|words| foot(words, settings))
        .collect();
    format!("<template id=\"cc-feet\">{feet}</template>")
}

fn foot(words: &Messages, settings: &Settings) -> String {
    let (ui, programs) = (words.ui, words.programs);
    let country = settings.country();
    let emergency = country.emergency.map_or_else(
        || format!("<span class=\"cc-strong\">{}</span>", ui.local_emergency),
        |number| {
            link(
                &format!("tel:{}", dialled(number)),
                &(ui.emergency_call)(number),
                "",
            )
        },
    );
    let numbers = match country.leading() {
        Some(line) => line_links(words, line) + &emergency,
        None => format!("{emergency}<span>{}</span>", (ui.elsewhere)(ELSEWHERE)),
    };
    let leaving: String = [
        (&settings.language_notice, programs.language_notice),
        (&settings.policy, programs.policy),
    ]
    .into_iter()
    .filter_map(|(to, label)| Some(link(&to.as_ref()?.href(), label, LEAVING)))
    .collect();
    let leaving = match leaving.as_str() {
        "" => leaving,
        links => format!("<p class=\"cc-note\">{links}{}</p>", programs.leaves),
    };
    format!(
        "<aside lang=\"{}\" aria-label=\"{}\" class=\"cc-help\"><p class=\"cc-help-lead\">{}</p><p class=\"cc-help-lines\">{numbers}</p>{leaving}</aside>",
        words.lang, ui.help_label, ui.help_lead
    )
}

const LEAVING: &str = " target=\"_top\" rel=\"noopener noreferrer\"";

fn line_links(words: &Messages, line: &Line) -> String {
    let calls = line.call.zip(words.call(line));
    let texts = line.text_for(words.lang).zip(words.text(line));
    let calls = calls.map(|(number, label)| link(&format!("tel:{}", dialled(number)), &label, ""));
    let texts = texts.map(|((number, word), label)| link(&texting(number, word), &label, ""));
    let site = line.site.map(|site| format!("<span>{site}</span>"));
    [calls, texts, site].into_iter().flatten().collect()
}

fn link(href: &str, label: &str, more: &str) -> String {
    format!(
        "<a href=\"{}\"{more} class=\"cc-tel\">{}</a>",
        escape(href),
        escape(label)
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
