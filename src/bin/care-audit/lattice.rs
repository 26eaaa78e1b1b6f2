//! The level of every profile.

use crate::error::Error;
use care_compass::domain::level::Level;
use care_compass::domain::rating::Profile;
use care_compass::domain::rules::level;
use std::fmt::Write;

/// Writes one byte a profile, or counts the levels.
pub fn run(arguments: &[&str]) -> Result<String, Error> {
    let levels: Vec<u8> = (0..Profile::COUNT)
        .filter_map(Profile::at)
        .map(|p| level(&p).number())
        .collect();
    match arguments {
        [] => {
            let mut text = String::new();
            for l in Level::ALL {
                let count = levels.iter().filter(|n| **n == l.number()).count();
                let _ = writeln!(text, "{} {:<14}{count}", l.number(), l.code());
            }
            Ok(text)
        }
        ["--raw", path] => {
            std::fs::write(path, &levels).map_err(|e| Error::file(path, &e))?;
            Ok(format!("{} bytes in {path}\n", levels.len()))
        }
        _ => Err(Error::new("lattice takes nothing, or `--raw FILE`")),
    }
}
