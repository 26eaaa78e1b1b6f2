//! Who has read which words: every string of every language, by status.

use crate::error::Error;
use care_compass::content::messages::es::{ES, STAND_INS};
use care_compass::content::messages::review::{Review, reviewed, seal, table};
use care_compass::content::messages::{LANGUAGES, Messages};
use std::fmt::Write;

/// The report: how many strings have which status; with `--all`, each of them.
pub fn run(arguments: &[&str]) -> Result<String, Error> {
    let mut out = String::new();
    match arguments {
        [] => LANGUAGES.iter().for_each(|m| counts(&mut out, m)),
        ["--all", lang] => {
            let found = LANGUAGES.iter().find(|m| m.lang == *lang);
            let messages = found.ok_or_else(|| Error::new(format!("no language is `{lang}`")))?;
            counts(&mut out, messages);
            list(&mut out, messages);
        }
        _ => return Err(Error::new("words takes nothing, or `--all LANGUAGE`")),
    }
    Ok(out)
}

/// How many strings of a language have each status, most careful last.
pub fn counted(messages: &Messages) -> Vec<(Review, usize)> {
    let all = reviewed(messages);
    let mut found: Vec<(Review, usize)> = Vec::new();
    for (_, status) in &all {
        match found.iter_mut().find(|(s, _)| s.code() == status.code()) {
            Some((_, count)) => *count += 1,
            None => found.push((*status, 1)),
        }
    }
    found
}

fn counts(out: &mut String, messages: &Messages) {
    let _ = writeln!(out, "{} ({})", messages.name, messages.lang);
    for (status, count) in counted(messages) {
        let _ = writeln!(
            out,
            "  {count:>5} {:<11} {}",
            status.code(),
            status.meaning()
        );
    }
    for place in STAND_INS.iter().filter(|_| messages.lang == ES.lang) {
        let _ = writeln!(out, "  {place}: English stands in");
    }
    for (start, status) in table(messages) {
        let place = if start.is_empty() {
            "everything else"
        } else {
            start
        };
        let _ = match status {
            Review::Published { source } => writeln!(out, "  {place}: as published: {source}"),
            Review::Reviewed { by, on, .. } => writeln!(out, "  {place}: reviewed by {by}, {on}"),
            Review::Unofficial => writeln!(out, "  {place}: not an official translation"),
            Review::Author | Review::Awaiting => {
                writeln!(
                    out,
                    "  {place}: {}, seal {}",
                    status.code(),
                    seal(messages, start)
                )
            }
        };
    }
}

fn list(out: &mut String, messages: &Messages) {
    for (found, status) in reviewed(messages) {
        let _ = writeln!(out, "{}\t{}\t{}", status.code(), found.place, found.text);
    }
}
