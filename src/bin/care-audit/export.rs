//! What a person would take along, for a case on the command line.

use crate::assess;
use crate::error::Error;
use care_compass::content::crisis::country;
use care_compass::content::messages::cldr::say;
use care_compass::content::messages::en::EN;
use care_compass::content::parts::Part;
use care_compass::domain::item::ItemId;
use care_compass::expectations::ask::chosen;
use care_compass::expectations::programs::EVENINGS;
use care_compass::flow::picks::Picks;
use care_compass::handoff::calendar::calendar;
use care_compass::handoff::case::Case;
use care_compass::handoff::fhir::bundle;
use care_compass::handoff::moment::{Moment, Random};
use care_compass::handoff::saved;
use care_compass::handoff::summary::summary;
use care_compass::handoff::text::text;
use std::hash::{BuildHasher, RandomState};
use std::time::{SystemTime, UNIX_EPOCH};

/// The parts by the names that `--take` knows.
const PARTS: &[(&str, Part)] = &[
    ("step", Part::Step),
    ("reasons", Part::Reasons),
    ("scores", Part::Scores),
    ("answers", Part::Answers),
    ("questions", Part::Questions),
    ("week", Part::Week),
    ("phone", Part::Phone),
    ("lines", Part::Lines),
];

/// Writes one kind of file for the answers of a file, or of standard input.
pub fn run(arguments: &[&str]) -> Result<String, Error> {
    let (mut kind, mut file, mut picks) = (None, None, Picks::of(Part::ALL));
    let mut rest = arguments.iter();
    while let Some(word) = rest.next() {
        match *word {
            "--fhir" | "--text" | "--ics" | "--saved" => kind = Some(*word),
            "--take" => picks = parts(rest.next().copied().unwrap_or_default())?,
            path => file = Some(path),
        }
    }
    let (Some(kind), Some(file)) = (kind, file) else {
        return Err(Error::new(
            "export needs one of --fhir, --text, --ics, --saved, and a file, or `-`",
        ));
    };
    let answers = assess::read(file)?;
    let mut case = Case::new(
        &EN,
        answers,
        country(answers.choice(ItemId::Country).unwrap_or("other")),
        say,
    );
    case.picks = picks;
    case.questions = chosen(&answers);
    case.week = EVENINGS.sessions.to_vec();
    Ok(match kind {
        "--fhir" => bundle(&case, &now(), &random()),
        "--text" => text(&summary(&case)),
        "--ics" => calendar(&case.week, "Appointment", &now(), &random()),
        _ => saved::write(&answers),
    })
}

fn parts(list: &str) -> Result<Picks, Error> {
    list.split(',').try_fold(Picks::NONE, |picks, name| {
        let found = PARTS.iter().find(|(known, _)| *known == name);
        let (_, part) = found.ok_or_else(|| {
            let known: Vec<_> = PARTS.iter().map(|(name, _)| *name).collect();
            Error::new(format!("--take takes some of {}", known.join(",")))
        })?;
        Ok(picks.with(*part))
    })
}

/// The time in UTC, which stands for the person's own date too.
fn now() -> Moment {
    let seconds = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .map_or(0, |d| d.as_secs());
    Moment::from_unix(seconds)
}

fn random() -> Random {
    // The standard library seeds each of these anew.
    let mut bytes: Random = [0; _];
    for chunk in bytes.chunks_mut(8) {
        let seed = RandomState::new().hash_one(0).to_ne_bytes();
        chunk.copy_from_slice(&seed);
    }
    bytes
}
