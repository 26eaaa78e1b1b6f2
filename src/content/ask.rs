//! Questions to ask a program, and for whom each is.

use super::fit::{
    ANYONE, BOTH, DRINKERS, Fit, INSURED, OPIOIDS, TRAUMA, UNINSURED, USERS, needs, said,
};
use super::pick::{any_of, one_of, yes};
use crate::domain::condition::When::Any;
use crate::domain::item::ItemId as Id;
use crate::domain::rating::Domain::E;
use crate::domain::rules::Need::At;
use Question::*;

/// A question to ask a program.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Hash)]
#[expect(missing_docs, reason = "the words say what each asks")]
pub enum Question {
    OpioidMedicine,
    AlcoholMedicine,
    Both,
    Trauma,
    Eating,
    Perinatal,
    Slip,
    Testing,
    Housing,
    Childcare,
    Rides,
    Evenings,
    Online,
    Language,
    Network,
    Estimate,
    Assessment,
    Hours,
    Groups,
    Length,
    Individual,
    Medical,
    Family,
    Crisis,
    StepDown,
    Outcomes,
    Total,
    Fee,
    Culture,
    Access,
    LicenceUs,
    Licence,
    Complaint,
}

impl Question {
    /// The bit of the question in a set of ticks.
    pub const fn bit(self) -> u64 {
        1 << self as u64
    }
}

/// All questions, in the order in which they are shown.
pub static QUESTIONS: &[(Question, Fit)] = &[
    (OpioidMedicine, OPIOIDS),
    (AlcoholMedicine, DRINKERS),
    (Both, BOTH),
    (Trauma, TRAUMA),
    (Eating, said(any_of(Id::Eating, 2))),
    (
        Perinatal,
        said(one_of(
            Id::Pregnancy,
            &["pregnant", "birth-6-weeks", "birth-12-months"],
        )),
    ),
    (Slip, USERS),
    (Testing, USERS),
    (Housing, ANYONE.rated(At(E, 3))),
    (
        Childcare,
        said(Any(&[needs(Id::Childcare), yes(Id::Dependents)])),
    ),
    (Rides, said(needs(Id::Transport))),
    (
        Evenings,
        said(one_of(Id::Busy, &["mornings", "days", "shifts"])),
    ),
    (Online, said(one_of(Id::Format, &["virtual", "mixed"]))),
    (Language, said(one_of(Id::Language, &["spanish", "other"]))),
    (Network, said(INSURED).us()),
    (Estimate, said(UNINSURED).us()),
    (Assessment, ANYONE),
    (Hours, ANYONE),
    (Groups, ANYONE),
    (Length, ANYONE),
    (Individual, ANYONE),
    (Medical, ANYONE),
    (Family, ANYONE),
    (Crisis, ANYONE),
    (StepDown, ANYONE),
    (Outcomes, ANYONE),
    (Total, ANYONE),
    (Fee, ANYONE),
    (Culture, ANYONE),
    (Access, ANYONE),
    (LicenceUs, ANYONE.us()),
    (Licence, ANYONE.elsewhere()),
    (Complaint, ANYONE),
];
