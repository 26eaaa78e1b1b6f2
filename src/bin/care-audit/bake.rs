//! A personal sealed page: the provider's settings put into the page's settings region.

use crate::error::Error;
use care_compass::content::crisis::{ELSEWHERE, country, dialled};
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
    format!(
        "<script type=\"application/json\" id=\"care-compass-settings\">{data}</script>\
         {}\
         <p class=\"cc-provider\" id=\"cc-provider\">{}: <a href=\"tel:{}\">{}</a></p>",
        crisis_lines(raw.country.as_deref().unwrap_or("us")),
        escape(&valid.name),
        valid.phone.dialled,
        escape(&valid.phone.shown)
    )
}

/// The crisis lines of the provider's country, as they stand in the panel that needs no program.
fn crisis_lines(id: &str) -> String {
    let country = country(&id.to_lowercase());
    let call = |number: &str| format!("<a href=\"tel:{}\">Call {number}</a>", dialled(number));
    let emergency = country
        .emergency
        .map_or_else(|| "call your local emergency number".to_string(), call);
    let leading = country.leading().map(|line| {
        let calls = line.call.map(call).unwrap_or_default();
        let texts = line
            .text
            .map(|(to, _)| format!(" <a href=\"sms:{}\">Text {to}</a>", dialled(to)))
            .unwrap_or_default();
        format!(
            "<li>Thinking of ending your life, or just not okay? {}: {calls}{texts}</li>",
            escape(line.name)
        )
    });
    let spanish = (country.id == "us").then_some(
        "<li lang=\"es\">En espa\u{f1}ol, marque el 2 despu\u{e9}s de llamar: <a href=\"tel:988\">Llame al 988</a></li>",
    );
    format!(
        "<ul><li>In danger now: {emergency}</li>{}{}<li>In another country, call your local emergency number. Crisis lines for each country are listed at {ELSEWHERE}.</li></ul>",
        leading.unwrap_or_default(),
        spanish.unwrap_or_default()
    )
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
