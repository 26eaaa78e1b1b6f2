//! Which answers open which item.
//!
//! Gates are up-sets: a worse answer never closes one. An item without a gate is always open.

use super::facts::{GAD2, MOOD_SWING, NEW_MOTHER, PHQ2, UNUSUAL};
use super::pick::{any_of, at_least, is, one_of, yes};
use crate::domain::condition::Fact;
use crate::domain::condition::When::{self, All, Any, Is, Sum};
use crate::domain::for_audit;
use crate::domain::item::ItemId as Id;

static SUICIDE: Fact = Fact {
    id: for_audit("fact.suicide-follow-up"),
    when: Any(&[
        at_least(Id::WishDead, "90-days"),
        at_least(Id::Thoughts, "90-days"),
        at_least(Id::AttemptWhen, "90-days"),
        at_least(Id::Phq9, "1"),
        All(&[
            is(Id::OverdoseIntent, "on-purpose"),
            at_least(Id::OverdoseWhen, "90-days"),
        ]),
    ]),
};
static ALCOHOL: Fact = Fact {
    id: for_audit("fact.alcohol-form"),
    when: at_least(Id::AlcoholHeavy, "treated"),
};
static DRUGS: Fact = Fact {
    id: for_audit("fact.drug-form"),
    when: at_least(Id::DrugUse, "treated"),
};
static USE: Fact = Fact {
    id: for_audit("fact.use-form"),
    when: Any(&[Is(&ALCOHOL), Is(&DRUGS)]),
};
static MOOD: Fact = Fact {
    id: for_audit("fact.phq2-positive"),
    when: Sum(PHQ2, 2),
};
static WORRY: Fact = Fact {
    id: for_audit("fact.gad2-positive"),
    when: Sum(GAD2, 2),
};
static PROGRAM: Fact = Fact {
    id: for_audit("fact.any-treatment"),
    when: one_of(
        Id::TreatmentKinds,
        &[
            "therapy",
            "medication",
            "clinic",
            "iop",
            "php",
            "detox",
            "residential",
            "hospital",
        ],
    ),
};

/// The named facts that gates use, for the rule sheet.
pub static GATE_FACTS: &[&Fact] = &[&SUICIDE, &ALCOHOL, &DRUGS, &USE, &MOOD, &WORRY, &PROGRAM];

/// When an item is open; `None`: always.
pub fn gate(item: Id) -> Option<&'static When> {
    macro_rules! when {
        ($when:expr) => {{
            static WHEN: When = $when;
            Some(&WHEN)
        }};
    }
    match item {
        Id::AttemptWhen => when!(at_least(Id::Attempt, "once")),
        Id::Method
        | Id::Intent
        | Id::Plan
        | Id::Means
        | Id::Firearm
        | Id::SuicideCare
        | Id::ThoughtsNow => when!(Is(&SUICIDE)),
        Id::SeenSigns => when!(at_least(Id::SeenTalk, "wish-to-be-dead")),
        Id::HarmPlan => when!(Any(&[
            at_least(Id::HarmThoughts, "90-days"),
            at_least(Id::HurtSomeone, "90-days"),
        ])),
        Id::SelfHarmCare => when!(at_least(Id::SelfHarm, "once")),
        Id::Baby => when!(Is(&NEW_MOTHER)),
        Id::AlcoholDays | Id::AlcoholLast => when!(Is(&ALCOHOL)),
        Id::AlcoholDrinks => when!(at_least(Id::AlcoholDays, "1-3-month")),
        Id::Alcohol18 => when!(is(Id::AlcoholLast, "24-hours")),
        Id::DrugKinds | Id::NotPharmacy => when!(Is(&DRUGS)),
        Id::OpioidDays | Id::OpioidLast | Id::OpioidRx => when!(is(Id::DrugKinds, "opioids")),
        Id::SedativeDays | Id::SedativeLast | Id::SedativeRx => {
            when!(is(Id::DrugKinds, "sedatives"))
        }
        Id::StimulantDays | Id::StimulantLast | Id::StimulantRx => {
            when!(is(Id::DrugKinds, "stimulants"))
        }
        Id::CannabisDays | Id::CannabisLast => when!(is(Id::DrugKinds, "cannabis")),
        Id::GhbDays | Id::GhbLast => when!(is(Id::DrugKinds, "ghb")),
        Id::InhalantDays | Id::InhalantLast => when!(is(Id::DrugKinds, "inhalants")),
        Id::OtherDays | Id::OtherLast => when!(is(Id::DrugKinds, "other")),
        Id::OverdoseTwice => when!(at_least(Id::OverdoseWhen, "12-months")),
        Id::OverdoseIntent => when!(at_least(Id::OverdoseWhen, "earlier")),
        Id::OpioidMedicine => when!(Is(&DRUGS)),
        Id::OverdoseWhen
        | Id::Steady
        | Id::StopEffects
        | Id::WithdrawalSeizure
        | Id::WithdrawalSigns
        | Id::Intoxicated
        | Id::Detox
        | Id::StopPlan => when!(Is(&USE)),
        Id::Controlled
        | Id::NoDayWithout
        | Id::CannotStop
        | Id::Binge
        | Id::UseMore
        | Id::UseCut
        | Id::UseTime
        | Id::UseCraving
        | Id::UseRoles
        | Id::UseConflict
        | Id::UseGaveUp
        | Id::UseDanger
        | Id::UseHealth
        | Id::UseTolerance
        | Id::UseWithdrawal
        | Id::Danger => when!(Is(&USE)),
        Id::Phq3 | Id::Phq4 | Id::Phq5 | Id::Phq6 | Id::Phq7 | Id::Phq8 | Id::Phq9 => {
            when!(Is(&MOOD))
        }
        Id::Gad3 | Id::Gad4 | Id::Gad5 | Id::Gad6 | Id::Gad7 | Id::PanicDaily => {
            when!(Is(&WORRY))
        }
        Id::Ptsd1 | Id::Ptsd2 | Id::Ptsd3 | Id::Ptsd4 | Id::Ptsd5 | Id::Flashbacks => {
            when!(yes(Id::TraumaEvent))
        }
        Id::HighsDetail => when!(Any(&[Is(&MOOD_SWING), Is(&UNUSUAL)])),
        Id::Sleepless => when!(Any(&[
            Is(&MOOD_SWING),
            Is(&UNUSUAL),
            is(Id::DrugKinds, "stimulants"),
            is(Id::Phq3, "3"),
        ])),
        Id::IllnessTrouble => when!(yes(Id::Told)),
        Id::BingeDays | Id::PurgeDays => when!(any_of(Id::Eating, 1)),
        Id::SelfDanger => when!(at_least(Id::SelfCare, "under-1")),
        Id::PregnancyDanger => when!(is(Id::Pregnancy, "pregnant")),
        Id::LatestKind
        | Id::LatestEnd
        | Id::Benefit
        | Id::ReturnAfter
        | Id::TherapyFailed
        | Id::StoppedMedicine
        | Id::LeftEarly
        | Id::ManyStays => when!(Is(&PROGRAM)),
        _ => None,
    }
}
