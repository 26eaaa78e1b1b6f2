//! A personal page: the provider's settings put into the settings region of a page.

use super::Settings;
use super::panel::{escape, feet, panel};
use super::raw::{FieldError, RawSettings};
use super::theme::Theme;
use crate::content::crisis::REVIEW_BY;
use serde_json::{Value, json};

const OPEN: &str = "<!--settings-->";
const CLOSE: &str = "<!--/settings-->";
const DATA: &str = "<script type=\"application/json\" id=\"care-compass-settings\">";

/// The page with the settings in it. The page must have the settings region exactly once; what is
/// in there already goes, so that an older page's settings can be put into a newer one.
pub fn bake(page: &str, settings: &str) -> Result<String, Vec<FieldError>> {
    let raw = RawSettings::parse(settings).map_err(|e| vec![e])?;
    let (valid, look) = raw.check()?;
    let [before, _, after] = parts(page).ok_or_else(|| {
        vec![FieldError::new(
            "page",
            "has no settings region, or more than one",
        )]
    })?;
    let filled = filled(&raw, &valid, &look);
    Ok(format!("{before}{OPEN}{filled}{CLOSE}{after}"))
}

/// The settings as they were written, from a personal page. `None` where there are none.
pub fn settings_of(page: &str) -> Option<String> {
    let [_, region, _] = parts(page)?;
    let (data, _) = region.strip_prefix(DATA)?.split_once("</script>")?;
    let data: Value = serde_json::from_str(data).ok()?;
    Some(format!("{:#}", data.get("settings")?))
}

/// What stands before the region, in it, and after it.
fn parts(page: &str) -> Option<[&str; 3]> {
    let (before, rest) = page.split_once(OPEN)?;
    let (region, after) = rest.split_once(CLOSE)?;
    let once = !after.contains(OPEN) && !after.contains(CLOSE);
    once.then_some([before, region, after])
}

fn filled(raw: &RawSettings, valid: &Settings, look: &Theme) -> String {
    let mut data =
        json!({ "settings": raw, "baked": base64(&valid.to_compact()), "until": REVIEW_BY });
    let css = look.css();
    if let Some(data) = data.as_object_mut().filter(|_| !css.is_empty()) {
        data.insert("look".into(), css.into());
    }
    // A data block ends at the first `</script`, whatever the JSON says.
    let data = data.to_string().replace('<', "\\u003c");
    format!(
        "{DATA}{data}</script>{}{}<p class=\"cc-provider\" id=\"cc-provider\">{}: <a href=\"tel:{}\">{}</a></p>",
        panel(valid),
        feet(valid),
        escape(&valid.name),
        valid.phone.dialled,
        escape(&valid.phone.shown)
    )
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
