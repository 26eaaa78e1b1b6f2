//! The file to come back with: answers, and the level of that time.
//!
//! Plain text, so that a person can read what it holds:
//!
//! ```text
//! care-compass 1
//! rules: 1.0.0 9325e0e19d789686
//! level: iop 7d
//! who: me
//! withdrawal-signs: shaking sweating
//! detox: ?skipped
//! check: 0123456789abcdef
//! ```
//!
//! One line an item: its key, then the ids of its choices (none at all: "none of these") or a
//! non-answer with a question mark. Answers to items that have closed are not saved.

use crate::content::items::{by_key, item};
use crate::content::version::{CONTENT_HASH, RULES_VERSION, fnv};
use crate::domain::item::{Absent, Choices, Item, Response};
use crate::domain::level::{Level, Urgency};
use crate::flow::answers::Answers;
use crate::flow::assessment::assess;
use crate::flow::readings::{Readings, Stance};
use crate::flow::session::Resumed;

/// A file of more bytes is not read. A full run takes about 4,000.
pub const MOST: usize = 32 * 1024;

/// The version of the format.
const FORMAT: u32 = 1;

const NAME: &str = "care-compass ";

/// Why a file is not loaded. Then nothing of it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Refused {
    /// More than [`MOST`] bytes.
    TooBig,
    /// Not a file of this kind.
    WrongKind,
    /// Of a newer format.
    Newer,
    /// Changed or cut since it was written.
    Damaged,
    /// Of other rules, and no answer fits today's questions.
    NothingFits,
}

/// The file for these answers, whose result was seen.
pub fn write(answers: &Answers) -> String {
    let found = assess(answers);
    file(answers, found.level.map(|level| (level, found.urgency)))
}

/// The file for answers on the way: there was no result that a later one could be held against.
pub fn write_on_the_way(answers: &Answers) -> String {
    file(answers, None)
}

fn file(answers: &Answers, seen: Option<(Level, Urgency)>) -> String {
    let readings = Readings::new(answers, Stance::Live);
    let level = match seen {
        Some((level, urgency)) => format!("{} {}", level.code(), urgency.code()),
        None => "none".into(),
    };
    let mut out =
        format!("{NAME}{FORMAT}\nrules: {RULES_VERSION} {CONTENT_HASH}\nlevel: {level}\n");
    for (id, said) in answers.given().filter(|(id, _)| readings.is_open(*id)) {
        let row = item(id);
        out.push_str(row.key);
        out.push(':');
        match said {
            Response::Absent(absent) => {
                out.push_str(" ?");
                out.push_str(absent.code());
            }
            Response::Chosen(set) => {
                for choice in set.indices().filter_map(|i| row.choices.get(i)) {
                    out.push(' ');
                    out.push_str(choice.id);
                }
            }
        }
        out.push('\n');
    }
    let check = checksum(out.lines());
    out.push_str(&format!("check: {check:016x}\n"));
    out
}

/// What a file holds: all of it that fits, or why it is refused.
pub fn read(bytes: &[u8]) -> Result<(Answers, Resumed), Refused> {
    if bytes.len() > MOST {
        return Err(Refused::TooBig);
    }
    let ours = bytes.starts_with(NAME.as_bytes());
    let broken = if ours {
        Refused::Damaged
    } else {
        Refused::WrongKind
    };
    let text = std::str::from_utf8(bytes).map_err(|_| broken)?;
    // Mail and editors change line ends and add empty lines.
    let lines: Vec<&str> = text
        .lines()
        .map(str::trim_end)
        .filter(|l| !l.is_empty())
        .collect();
    let (first, rest) = lines.split_first().ok_or(broken)?;
    let format = first.strip_prefix(NAME).ok_or(broken)?;
    match format.parse::<u32>() {
        Ok(FORMAT) => {}
        Ok(newer) if newer > FORMAT => return Err(Refused::Newer),
        _ => return Err(Refused::Damaged),
    }
    let [rules, level, said @ .., check] = rest else {
        return Err(Refused::Damaged);
    };
    let sum = checksum(lines.iter().copied().take(lines.len() - 1));
    if *check != format!("check: {sum:016x}") {
        return Err(Refused::Damaged);
    }
    let same_rules = *rules == format!("rules: {RULES_VERSION} {CONTENT_HASH}");
    let before = before(level.strip_prefix("level: ").ok_or(Refused::Damaged)?);
    let mut answers = Answers::default();
    let mut resumed = Resumed {
        before,
        ..Resumed::default()
    };
    for line in said {
        let (key, said) = line.split_once(':').ok_or(Refused::Damaged)?;
        let Some(row) = by_key(key) else {
            resumed.gone += 1;
            continue;
        };
        // An answer that fits in part would be a milder one.
        match response(row, said) {
            Some(response) if answers.get(row.id).is_none() && answers.set(row.id, response) => {}
            _ => resumed.dropped.push(row.id),
        }
    }
    let misfit = !resumed.dropped.is_empty() || resumed.gone > 0;
    match answers.given().next() {
        _ if misfit && same_rules => Err(Refused::Damaged),
        None => Err(Refused::NothingFits),
        Some(_) => Ok((answers, resumed)),
    }
}

fn before(said: &str) -> Option<(Level, Urgency)> {
    let (level, urgency) = said.split_once(' ')?;
    Some((
        Level::ALL.into_iter().find(|l| l.code() == level)?,
        Urgency::ALL.into_iter().find(|u| u.code() == urgency)?,
    ))
}

fn response(row: &Item, said: &str) -> Option<Response> {
    if let Some(code) = said.strip_prefix(" ?") {
        let absent = Absent::ALL.into_iter().find(|a| a.code() == code);
        return absent.map(Response::Absent);
    }
    said.split_whitespace()
        .try_fold(Choices::NONE, |set, id| {
            row.index_of(id).map(|at| set.or(Choices::one(at)))
        })
        .map(Response::Chosen)
}

/// The mark of the lines.
fn checksum<'a>(lines: impl Iterator<Item = &'a str>) -> u64 {
    fnv(lines.flat_map(|line| line.bytes().chain([b'\n'])))
}
