//! The crisis lines, as they stand in a personal page and need no program: in the panel, and at the
//! foot of the first question.

use super::Settings;
use crate::content::crisis::{Country, ELSEWHERE, Line, calling};
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
        |number| plain((calling(number), (ui.call)(number))),
    );
    let leading = country.leading().map(|line| {
        let others: String = LANGUAGES
            .iter()
            .filter(|other| other.lang != words.lang && line.key_for(other.lang).is_some())
            .map(|other| {
                let link = other.call(line).map(plain).unwrap_or_default();
                let lead = other.panel.in_this_language;
                format!(
                    "<li lang=\"{}\" dir=\"{}\">{lead}: {link}</li>",
                    other.lang, other.dir
                )
            })
            .collect();
        let texts = words.text(line).map(|text| format!(" {}", plain(text)));
        format!(
            "<li>{} {}: {}{}</li>{others}",
            panel.crisis,
            escape(line.name),
            words.call(line).map(plain).unwrap_or_default(),
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
        |number| link((calling(number), (ui.emergency_call)(number)), FOOT),
    );
    let numbers = match country.leading() {
        Some(line) => line_links(words, line) + &emergency,
        None => format!("{emergency}{}", below(&(ui.elsewhere)(ELSEWHERE))),
    };
    let leaving: String = [
        (&settings.language_notice, programs.language_notice),
        (&settings.policy, programs.policy),
    ]
    .into_iter()
    .filter_map(|(to, label)| Some(link((to.as_ref()?.href(), label.into()), LEAVING)))
    .collect();
    let leaving = match leaving.as_str() {
        "" => leaving,
        links => format!("<p class=\"cc-note\">{links}{}</p>", below(programs.leaves)),
    };
    format!(
        "<aside lang=\"{}\" aria-label=\"{}\" class=\"cc-help\"><p class=\"cc-help-lead\">{}</p><p class=\"cc-help-lines\">{numbers}</p>{leaving}</aside>",
        words.lang, ui.help_label, ui.help_lead
    )
}

const FOOT: &str = " class=\"cc-tel\"";
const LEAVING: &str = " target=\"_top\" rel=\"noopener noreferrer\" class=\"cc-tel\"";

fn line_links(words: &Messages, line: &Line) -> String {
    let links = [words.call(line), words.text(line)].map(|to| Some(link(to?, FOOT)));
    let site = line.site.map(|site| format!("<span>{site}</span>"));
    links.into_iter().chain([site]).flatten().collect()
}

/// Words on a line of their own, below links.
fn below(words: &str) -> String {
    format!("<span class=\"cc-fact-line\">{words}</span>")
}

fn plain(to: (String, String)) -> String {
    link(to, "")
}

/// A link to an address with its label; `more` are its other attributes.
fn link((address, label): (String, String), more: &str) -> String {
    let (address, label) = (escape(&address), escape(&label));
    format!("<a href=\"{address}\"{more}>{label}</a>")
}

/// Text as it stands in HTML.
pub(super) fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}
