//! For the clinic: a FHIR R4 Bundle of type `collection`, without a patient.
//!
//! What is in it: for each instrument, and for the other answers, a Questionnaire with what was
//! asked and a QuestionnaireResponse; an Observation for each score; and one for the guidance. All
//! of it only where it is ticked. Levels are codes, never numbers; there is no diagnosis.

mod answers;
mod codes;
mod observations;

use super::case::Case;
use super::json::Json;
use super::moment::{Moment, Names, Random};
use crate::content::instruments::{INSTRUMENTS, Instrument};
use crate::content::parts::Part;
use crate::domain::item::ItemId;
use crate::flow::readings::{Readings, Stance};
use crate::flow::session::Session;
use codes::object;

pub use codes::SYSTEM;

/// An instrument that was asked.
pub struct Asked {
    /// The instrument.
    pub row: &'static Instrument,
    /// The total. `None`: an item has no answer.
    pub score: Option<u8>,
}

/// The instruments that were asked in full: the short form only where the long one was not.
pub fn instruments(case: &Case) -> Vec<Asked> {
    let readings = Readings::new(&case.answers, Stance::Strict);
    let asked = |i: &&Instrument| {
        i.items.iter().all(|id| readings.is_open(*id))
            && i.items.iter().any(|id| case.answers.get(*id).is_some())
    };
    let found: Vec<&Instrument> = INSTRUMENTS.iter().filter(asked).collect();
    let longer = |i: &Instrument| {
        found
            .iter()
            .any(|other| other.items.len() > i.items.len() && other.items.starts_with(i.items))
    };
    found
        .iter()
        .filter(|i| !longer(i))
        .map(|i| {
            let answered = i.items.iter().all(|id| case.answers.chosen(*id).is_some());
            Asked {
                row: i,
                score: answered.then(|| i.total(&readings).lo),
            }
        })
        .collect()
}

/// Whether anything is ticked that has a place in the bundle.
pub fn is_worth_saving(case: &Case) -> bool {
    [Part::Step, Part::Scores, Part::Answers]
        .into_iter()
        .any(|part| case.takes(part))
}

/// The bundle as JSON.
pub fn bundle(case: &Case, now: &Moment, random: &Random) -> String {
    let mut file = File {
        case,
        now,
        names: Names::new(random),
        complete: Session::resumed(None, case.answers)
            .pages_left()
            .next()
            .is_none(),
        entries: Vec::new(),
    };
    let asked = instruments(case);
    let mut responses = Vec::new();
    if case.takes(Part::Answers) {
        let of_instruments: Vec<ItemId> = asked.iter().flat_map(|i| i.row.items).copied().collect();
        let mut rest: Vec<ItemId> = case.said().map(|(id, _)| id).collect();
        rest.retain(|id| !of_instruments.contains(id));
        responses.push(file.answers(&rest, None));
        for instrument in &asked {
            responses.push(file.answers(instrument.row.items, Some(instrument)));
        }
    }
    let mut scores = Vec::new();
    if case.takes(Part::Scores) {
        for (at, instrument) in asked.iter().enumerate() {
            // The first response holds what belongs to no instrument.
            scores.push(file.score(instrument, responses.get(at + 1)));
        }
    }
    if case.takes(Part::Step) {
        let from: Vec<String> = responses.into_iter().chain(scores).collect();
        file.guidance(&from);
    }
    object([
        ("resourceType", "Bundle".into()),
        ("type", "collection".into()),
        ("timestamp", now.utc.clone().into()),
        ("entry", file.entries.into()),
    ])
    .write()
}

/// The bundle while it is written.
struct File<'a, 'b> {
    case: &'a Case<'b>,
    now: &'a Moment,
    names: Names<'a>,
    /// Whether nothing that still matters is open.
    complete: bool,
    entries: Vec<Json>,
}

impl File<'_, '_> {
    fn name(&mut self) -> String {
        format!("urn:uuid:{}", self.names.next().unwrap_or_default())
    }

    fn add(&mut self, name: String, resource: Json) {
        self.entries
            .push(object([("fullUrl", name.into()), ("resource", resource)]));
    }
}
