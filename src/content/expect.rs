//! What to expect of a program: topics, where and for whom each holds, and its source.
//!
//! Facts and figures come from the source that is named; a row without one is common practice.

use super::facts::EATING_PROBLEM;
use super::fit::{
    ALWAYS, ANYONE, BOTH, DRINKERS, Fit, INSURED, MOOD, OPIOIDS, TRAUMA, UNINSURED, USE, USERS,
    WORKS, needs, said,
};
use super::pick::{at_least, is, yes};
use crate::domain::condition::When::{All, Any, Is};
use crate::domain::item::ItemId as Id;
use crate::domain::rating::Domain::U;
use crate::domain::rules::Need::At;
use Group::*;
use Topic::*;

/// Topics that stand together.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Group {
    /// The first steps.
    Start,
    /// What is done in the sessions, and why.
    Methods,
    /// Rules, length, what is known.
    Course,
    /// Other people, and who knows.
    People,
    /// Work and school.
    Work,
    /// Cost and insurance.
    Money,
}

impl Group {
    /// All groups, in the order of the page.
    pub const ALL: &'static [Self] = &[Start, Methods, Course, People, Work, Money];
}

/// A topic.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
#[expect(missing_docs, reason = "the words say what each is")]
pub enum Topic {
    Program,
    ProgramElsewhere,
    FirstCall,
    FirstDay,
    Sessions,
    OpioidMedicine,
    AlcoholMedicine,
    Contingency,
    Both,
    Trauma,
    Dbt,
    Cbt,
    Motivational,
    TwelveStep,
    Relapse,
    GroupRules,
    Testing,
    Length,
    Reviews,
    StepDown,
    Evidence,
    Online,
    FamilyPart,
    Childcare,
    Rides,
    RidesMedicaid,
    PrivacyUs,
    PrivacyUse,
    Privacy,
    Employer,
    Fmla,
    FmlaUse,
    Ada,
    License,
    Insurance,
    CallScript,
    Appeal,
    Medicare,
    NoInsurance,
    Cost,
}

/// A row of the table.
#[derive(Debug)]
pub struct Row {
    /// What it is about.
    pub topic: Topic,
    /// Where it stands.
    pub group: Group,
    /// For whom it is.
    pub fit: Fit,
    /// The source, as it is cited; empty: common practice.
    pub source: &'static str,
}

const fn row(topic: Topic, group: Group, fit: Fit, source: &'static str) -> Row {
    Row {
        topic,
        group,
        fit,
        source,
    }
}

/// For those who may work, and whose drinking or using does harm.
const WORKERS_WHO_USE: Fit = said(All(&[USE, WORKS])).rated(At(U, 1)).us();

const ARTICLE: &str = "founding article on intensive outpatient programs";
const HOURS: &str = "ASAM; 42 CFR 410.44";
const LABOR: &str = "US Department of Labor, fact sheet 28O";

/// All topics, in the order of the page.
pub static TOPICS: &[Row] = &[
    row(Program, Start, ANYONE.us(), HOURS),
    row(ProgramElsewhere, Start, ANYONE.elsewhere(), ""),
    row(FirstCall, Start, ANYONE, ""),
    row(FirstDay, Start, ANYONE, ""),
    row(Sessions, Start, ANYONE, ARTICLE),
    row(OpioidMedicine, Methods, OPIOIDS, "SAMHSA TIP 63"),
    row(
        AlcoholMedicine,
        Methods,
        DRINKERS,
        "American Psychiatric Association, guideline on alcohol use, 2018",
    ),
    row(
        Contingency,
        Methods,
        // Someone else is not asked what is prescribed.
        said(All(&[
            is(Id::DrugKinds, "stimulants"),
            Any(&[
                is(Id::StimulantRx, "not-prescribed"),
                is(Id::Who, "someone"),
            ]),
        ])),
        "ASAM and AAAP, guideline on stimulant use, 2023",
    ),
    row(Both, Methods, BOTH, "SAMHSA TIP 42"),
    row(Trauma, Methods, TRAUMA, "SAMHSA TIP 57"),
    row(
        Dbt,
        Methods,
        said(Any(&[
            at_least(Id::SelfHarm, "once"),
            at_least(Id::WishDead, "90-days"),
            at_least(Id::SeenTalk, "wish-to-be-dead"),
            Is(&EATING_PROBLEM),
            yes(Id::UseCraving),
        ])),
        "",
    ),
    row(
        Cbt,
        Methods,
        said(Any(&[
            MOOD,
            yes(Id::PanicDaily),
            at_least(Id::Roles, "under-1"),
            at_least(Id::AlcoholHeavy, "monthly"),
            ALWAYS,
        ])),
        ARTICLE,
    ),
    row(
        Motivational,
        Methods,
        said(at_least(Id::Readiness, "unsure")),
        ARTICLE,
    ),
    row(TwelveStep, Methods, USERS, ARTICLE),
    row(Relapse, Methods, USERS, ARTICLE),
    row(GroupRules, Course, ANYONE, ""),
    row(Testing, Course, USERS, ""),
    row(Length, Course, ANYONE, "SAMHSA TIP 47"),
    row(Reviews, Course, ANYONE, ""),
    row(StepDown, Course, ANYONE, "SAMHSA TIP 47"),
    row(
        Evidence,
        Course,
        ANYONE,
        "McCarty and others, 2014 (PMC4152944)",
    ),
    row(
        Online,
        Course,
        ANYONE,
        "JMIR Form Res 2022;6:e41721 and 2023;7:e44756",
    ),
    row(FamilyPart, People, ANYONE, ARTICLE),
    row(
        Childcare,
        People,
        said(Any(&[needs(Id::Childcare), yes(Id::Dependents)])),
        "",
    ),
    row(Rides, People, said(needs(Id::Transport)), ""),
    row(
        RidesMedicaid,
        People,
        said(All(&[is(Id::Insurance, "medicaid"), needs(Id::Transport)])).us(),
        "",
    ),
    row(PrivacyUs, People, ANYONE.us(), "HIPAA"),
    row(PrivacyUse, People, USERS.us(), "42 CFR Part 2"),
    row(Privacy, People, ANYONE.elsewhere(), ""),
    row(Employer, Work, said(WORKS), ARTICLE),
    row(Fmla, Work, said(WORKS).us(), LABOR),
    row(FmlaUse, Work, WORKERS_WHO_USE, LABOR),
    row(
        Ada,
        Work,
        WORKERS_WHO_USE,
        "Americans with Disabilities Act",
    ),
    row(
        License,
        Work,
        WORKERS_WHO_USE,
        "National Council of State Boards of Nursing, programs in place of discipline",
    ),
    row(Insurance, Money, said(INSURED).us(), ""),
    row(CallScript, Money, said(INSURED).us(), ""),
    row(
        Appeal,
        Money,
        said(INSURED).us(),
        "Mental Health Parity and Addiction Equity Act",
    ),
    row(
        Medicare,
        Money,
        said(Any(&[
            is(Id::Insurance, "medicare"),
            is(Id::Age, "65-plus"),
        ]))
        .us(),
        "42 CFR 410.44",
    ),
    row(NoInsurance, Money, said(UNINSURED).us(), "No Surprises Act"),
    row(Cost, Money, ANYONE.elsewhere(), ""),
];
