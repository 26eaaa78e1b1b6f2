//! What a provider pastes into a website, with their number and the crisis lines in it.

use super::Settings;
use super::panel::escape;
use crate::content::crisis::{ELSEWHERE, calling};
use crate::content::messages::{Messages, en::EN, offered};

/// Keeps the place that the first screen takes (`src/embed/loader/styles.js`), so that nothing on the
/// page moves when it comes: beside the page less than a window, on windows of up to 40rem a whole one.
/// `flow-root`, since its margins are inside, too.
const PLACE: &str =
    "display:flow-root;min-height:max(min(44rem,90vh),min(100vh,(41rem - 100vw)*99))";

/// What a website is made with.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[expect(missing_docs, reason = "the names of products")]
pub enum Host {
    Html,
    Wordpress,
    Webflow,
    Squarespace,
    Wix,
    React,
}

impl Host {
    /// All of them, with their names in the configurator.
    pub const ALL: [(&'static str, Self); 6] = [
        ("html", Self::Html),
        ("wordpress", Self::Wordpress),
        ("webflow", Self::Webflow),
        ("squarespace", Self::Squarespace),
        ("wix", Self::Wix),
        ("react", Self::React),
    ];
}

/// The snippet for a website. The number and the crisis lines stand in it as plain links, so that
/// they are there before anything loads, and without JavaScript.
pub fn snippet(settings: &Settings, host: Host) -> String {
    let lines = lines(settings);
    match host {
        Host::Html => element("", "\n", settings, &lines),
        // WordPress serves pages from many folders, and would put paragraphs around line ends.
        Host::Wordpress => element("/", "", settings, &lines),
        // These keep no files of one's own on the page's address, which the element asks for.
        Host::Webflow | Host::Squarespace | Host::Wix => format!(
            "<p><a href=\"https://compass.example.org/care-compass.html\" rel=\"noopener\">{}</a></p>\n{}",
            escape(words(settings).ui.title),
            lines.join("\n")
        ),
        Host::React => format!(
            "import {{ useEffect }} from 'react';\n\n\
             export function CareCompass() {{\n\
             \x20 useEffect(() => {{\n\
             \x20   const script = document.createElement('script');\n\
             \x20   script.src = '/care-compass.js';\n\
             \x20   document.head.append(script);\n\
             \x20 }}, []);\n\
             \x20 return (\n\
             \x20   <care-compass src=\"/care-compass.html\"{} style={{{{ display: 'flow-root', minHeight: 'max(min(44rem,90vh),min(100vh,(41rem - 100vw)*99))' }}}}>\n\
             \x20     {}\n\
             \x20   </care-compass>\n\
             \x20 );\n\
             }}\n",
            locale(settings),
            lines
                .join("\n      ")
                .replace('{', "&#123;")
                .replace('}', "&#125;")
        ),
    }
}

fn element(folder: &str, end: &str, settings: &Settings, lines: &[String]) -> String {
    let inner: String = lines.iter().map(|line| format!("{line}{end}")).collect();
    let locale = locale(settings);
    format!(
        "<script src=\"{folder}care-compass.js\" async></script>\n\
         <care-compass src=\"{folder}care-compass.html\"{locale} style=\"{PLACE}\">{end}{inner}</care-compass>\n"
    )
}

/// Where one language is offered, the first screen has it too; it cannot know the provider's list.
fn locale(settings: &Settings) -> String {
    match offered(&settings.languages).as_slice() {
        [only] => format!(" locale=\"{}\"", only.lang),
        _ => String::new(),
    }
}

/// The provider's first language.
fn words(settings: &Settings) -> &'static Messages {
    offered(&settings.languages).first().copied().unwrap_or(&EN)
}

/// The provider's number, and the emergency number and crisis line of their country.
fn lines(settings: &Settings) -> Vec<String> {
    let words = words(settings);
    let country = settings.country();
    let link = |(address, label): (String, String)| {
        format!("<a href=\"{address}\">{}</a>", escape(&label))
    };
    let tel = |number: &str, label: String| link((calling(number), label));
    let provider = tel(&settings.phone.dialled, settings.phone.shown.clone());
    let emergency = country.emergency.map_or_else(
        || words.panel.local.to_string(),
        |number| tel(number, (words.ui.call)(number)),
    );
    let crisis = country.leading().map_or_else(
        || escape(&(words.panel.elsewhere)(ELSEWHERE)),
        |line| {
            let ways = [words.call(line), words.text(line)];
            let ways: Vec<_> = ways.into_iter().flatten().map(link).collect();
            format!(
                "{} {}: {}",
                words.panel.crisis,
                escape(line.name),
                ways.join(", ")
            )
        },
    );
    vec![
        format!(
            "<p>{}: {provider}</p>",
            escape(&(words.ui.call_provider)(&settings.name))
        ),
        format!("<p>{}: {emergency}. {crisis}</p>", words.panel.danger),
    ]
}
