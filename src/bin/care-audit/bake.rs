//! A personal sealed page, from a page and a provider's settings.

use crate::error::Error;
use care_compass::settings::bake;

/// The page that a build leaves.
const PAGE: &str = "dist/care-compass.html";

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
    let (Some(settings), Some(out)) = (settings, out) else {
        return Err(Error::new("bake needs --settings FILE and --out FILE"));
    };
    let page = read(page.unwrap_or(PAGE))?;
    let baked = bake::bake(&page, &read(settings)?).map_err(|errors| {
        let lines: Vec<_> = errors.iter().map(ToString::to_string).collect();
        Error::new(format!("settings:\n  {}", lines.join("\n  ")))
    })?;
    std::fs::write(out, baked).map_err(|e| Error::file(out, &e))?;
    Ok(String::new())
}

fn read(path: &str) -> Result<String, Error> {
    std::fs::read_to_string(path).map_err(|e| Error::file(path, &e))
}
