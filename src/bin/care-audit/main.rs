//! `care-audit`: the engine on the command line, for clinicians, integrators and tests.
//!
//! The same tables and functions as in the widget; no network, no state.

mod assess;
mod bake;
mod catalogue;
mod crisis;
mod error;
mod export;
mod hash;
mod items;
mod lattice;
mod rate;
mod rules;
mod words;

use care_compass::settings::schema;
use error::Error;
use std::io::Write;
use std::process::ExitCode;

const USAGE: &str = "\
care-audit: the Care Compass engine on the command line

  care-audit lattice --raw FILE    the level of every profile, one byte each: domains in the
                                   order W M S P F U E K H R, W slowest, R fastest
  care-audit lattice               how many profiles have each level
  care-audit rate W=0 M=1 ...      level, urgency, modifiers and rules for ratings, as JSON
                                   (a domain that is not named is 0)
  care-audit items [--json [--lang LANG]]
                                   the item bank
  care-audit assess FILE|-         answers in, guidance out, as JSON; --lenient ignores answers
                                   to items that are closed, as the page does
  care-audit export --fhir|--text|--ics|--saved FILE|- [--take PART,...]
                                   what a person would take along: a FHIR bundle, plain text, the
                                   example week as a calendar, or the file to come back with;
                                   parts: step reasons scores answers questions week phone lines
  care-audit rules                 the rule sheet for a clinical lead, in Markdown
  care-audit crisis                the crisis directory, and what in it is not confirmed yet
  care-audit words [--all LANG]    who has read which words: the status of every string
  care-audit hash                  the version of the rules and the hash of the content
  care-audit settings              what a provider can set, in Markdown
  care-audit schema                the JSON schema of the settings
  care-audit bake --settings FILE --out FILE
                                   a personal sealed page from a provider's settings, and from the
                                   page of the last build or from --page FILE
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match run(&arguments) {
        Ok(text) => match std::io::stdout().write_all(text.as_bytes()) {
            Ok(()) => ExitCode::SUCCESS,
            // The reader has closed the pipe.
            Err(_) => ExitCode::from(3),
        },
        Err(error) => {
            let _ = writeln!(std::io::stderr(), "care-audit: {error}");
            ExitCode::from(2)
        }
    }
}

fn run(arguments: &[String]) -> Result<String, Error> {
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words.as_slice() {
        [] | ["help" | "--help" | "-h"] => Ok(USAGE.into()),
        ["lattice", rest @ ..] => lattice::run(rest),
        ["rate", rest @ ..] => rate::run(rest),
        ["items", rest @ ..] => items::run(rest),
        ["assess", rest @ ..] => assess::run(rest),
        ["export", rest @ ..] => export::run(rest),
        ["crisis"] => Ok(crisis::report()),
        ["rules"] => Ok(rules::sheet()),
        ["words", rest @ ..] => catalogue::run(rest),
        ["hash"] => Ok(hash::report()),
        ["settings"] => Ok(schema::page()),
        ["schema"] => Ok(error::pretty(&schema::schema())),
        ["bake", rest @ ..] => bake::run(rest),
        [other, ..] => Err(Error::new(format!(
            "unknown command or argument near `{other}`\n\n{USAGE}"
        ))),
    }
}
