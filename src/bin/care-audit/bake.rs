//! A personal sealed page: the provider's settings put into the page's settings region.

use crate::error::Error;
use care_compass::content::crisis::{ELSEWHERE, Line, country, dialled};
use care_compass::content::messages::{LANGUAGES, Messages};
use care_compass::settings::Settings;
use care_compass::settings::raw::RawSettings;
use care_compass::settings::theme::Theme;
use serde_json::json;

const OPEN: &str = "<!--settings-->";
const CLOSE: &str = "<!--/settings-->";

/// Bakes settings into a page.
pub fn run(arguments: &[&str]) -> Result<String, Error> {
    let (mut page, mut settings, mut out) = (None, None, None);
    let mut rest = arguments.iter();
    while let Some(name) = rest.next() {
        let slot = match *name {
            "--page" => &mut page,
            "--settings" => &mut settings,
            "--out" => &mut out,
            other => return Err(Error::new(format!("bake does not know `{other}`"))),
        };
        *slot = Some(
            *rest
                .next()
                .ok_or_else(|| Error::new(format!("`{name}` needs a file")))?,
        );
    }
    let (Some(page), Some(settings), Some(out)) = (page, settings, out) else {
        return Err(Error::new(
            "bake needs --page FILE, --settings FILE and --out FILE",
        ));
    };
    let baked = bake(&read(page)?, &read(settings)?)?;
    std::fs::write(out, baked).map_err(|e| Error::file(out, &e))?;
    Ok(String::new())
}

fn read(path: &str) -> Result<String, Error> {
    std::fs::read_to_string(path).map_err(|e| Error::file(path, &e))
}

/// The page with the settings in it. The page must have the settings region exactly once.
fn bake(page: &str, settings: &str) -> Result<String, Error> {
    let raw = RawSettings::parse(settings).map_err(|e| Error::new(format!("settings:\n  {e}")))?;
    let (valid, look) = raw.check().map_err(|errors| {
        let lines: Vec<_> = errors.iter().map(ToString::to_string).collect();
        Error::new(format!("settings:\n  {}", lines.join("\n  ")))
    })?;
    let region = || Error::new("the page has no settings region, or more than one");
    let (before, rest) = page.split_once(OPEN).ok_or_else(region)?;
    let (_, after) = rest.split_once(CLOSE).ok_or_else(region)?;
    if after.contains(OPEN) || after.contains(CLOSE) {
        return Err(region());
    }
    Ok(format!(
        "{before}{OPEN}{}{CLOSE}{after}",
        filled(&raw, &valid, &look)
    ))
}

fn filled(raw: &RawSettings, valid: &Settings, look: &Theme) -> String {
    let data = json!({ "settings": raw, "baked": base64(&valid.to_compact()), "look": look.css() });
    // A data block ends at the first `</script`, whatever the JSON says.
    let data = data.to_string().replace('<', "\\u003c");
    let lines: String = LANGUAGES
        .iter()
        .enumerate()
        .map(|(place, words)| {
            crisis_lines(words, raw.country.as_deref().unwrap_or("us"), place > 0)
        })
        .collect();
    format!(
        "<script type=\"application/json\" id=\"care-compass-settings\">{data}</script>\
         {lines}\
         <p class=\"cc-provider\" id=\"cc-provider\">{}: <a href=\"tel:{}\">{}</a></p>",
        escape(&valid.name),
        valid.phone.dialled,
        escape(&valid.phone.shown)
    )
}

/// The crisis lines of the provider's country in one language, as they stand in the panel that
/// needs no program. Beside the first language, each has a heading of its own.
fn crisis_lines(words: &Messages, id: &str, titled: bool) -> String {
    let (panel, ui) = (words.panel, words.ui);
    let country = country(&id.to_lowercase());
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
        let texts = line
            .text
            .map(|(to, _)| format!(" <a href=\"sms:{}\">{}</a>", dialled(to), (ui.text)(to)));
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
    let number = line.call.unwrap_or_default();
    let label = line.key_for(words.lang).map_or_else(
        || (words.ui.call)(number),
        |key| (words.ui.call_and_press)(number, key),
    );
    line.call.map(|_| call(number, &label)).unwrap_or_default()
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let letter = |bits: u32| char::from(LETTERS.get((bits & 63) as usize).copied().unwrap_or(b'='));
    bytes
        .chunks(3)
        .flat_map(|chunk| {
            let at = |i: usize| u32::from(chunk.get(i).copied().unwrap_or(0));
            let bits = at(0) << 16 | at(1) << 8 | at(2);
            let pad = |given: bool, c: char| if given { c } else { '=' };
            [
                letter(bits >> 18),
                letter(bits >> 12),
                pad(chunk.len() > 1, letter(bits >> 6)),
                pad(chunk.len() > 2, letter(bits)),
            ]
        })
        .collect()
}
