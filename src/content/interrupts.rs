//! Safety interrupts: what stops the questions at once, and stays pinned.

use super::facts::{MOOD_SWING, NEW_MOTHER, STOPPING_IS_RISKY, UNUSUAL};
use super::pick::{any_of, at_least, is, one_of, yes};
use crate::domain::condition::When::{self, All, Any, Is};
use crate::domain::item::ItemId as Id;
use crate::domain::level::Urgency;
use crate::domain::rating::Domain;

/// The identity of an interrupt, most pressing kind first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Hash)]
#[repr(u8)]
pub enum InterruptId {
    /// S = 4.
    SuicideNow,
    /// Overdose signs.
    Overdose,
    /// W = 4 or M = 4.
    Body,
    /// Intent or plan to harm another.
    HarmOther,
    /// New mother with voices, an urge to harm the baby, or sped up without sleep.
    BirthNow,
    /// S = 3.
    SuicideToday,
    /// Dependence, and stopping or planning to.
    DoNotStop,
    /// Pregnant with opioids, heavy alcohol or sedatives.
    PregnantUse,
    /// A child or dependent adult at risk.
    DependentAtRisk,
    /// S = 2.
    SuicideSoon,
    /// New mother with unwanted thoughts of harm.
    BirthThoughts,
    /// Not safe at home.
    UnsafeHome,
    /// Pregnant on methadone or buprenorphine.
    PregnantMedicine,
}

impl InterruptId {
    /// Its bit in a set of interrupts.
    pub const fn bit(self) -> u32 {
        1 << self as u32
    }
}

/// What sets an interrupt off.
#[derive(Debug)]
pub enum Trigger {
    /// One of these domains has the rating at least.
    Rated(&'static [Domain], u8),
    /// The condition holds.
    Said(When),
}

/// One row of the table of interrupts.
#[derive(Debug)]
pub struct Interrupt {
    /// Identity.
    pub id: InterruptId,
    /// Stable id used in files, with the prefix `interrupt.`.
    pub key: &'static str,
    /// When it fires.
    pub trigger: Trigger,
    /// The least urgency of the result. `Now` also makes the level emergency.
    pub urgency: Urgency,
    /// The row is a milder form of this one and is not shown beside it.
    pub milder_than: Option<InterruptId>,
}

/// All interrupts, most pressing first.
pub static INTERRUPTS: &[Interrupt] = &[
    Interrupt {
        id: InterruptId::SuicideNow,
        key: "interrupt.suicide-now",
        trigger: Trigger::Rated(&[Domain::S], 4),
        urgency: Urgency::Now,
        milder_than: None,
    },
    Interrupt {
        id: InterruptId::Overdose,
        key: "interrupt.overdose",
        trigger: Trigger::Said(one_of(Id::Emergency, &["hard-to-wake", "overdose"])),
        urgency: Urgency::Now,
        milder_than: None,
    },
    Interrupt {
        id: InterruptId::Body,
        key: "interrupt.body",
        trigger: Trigger::Rated(&[Domain::W, Domain::M], 4),
        urgency: Urgency::Now,
        milder_than: None,
    },
    Interrupt {
        id: InterruptId::HarmOther,
        key: "interrupt.harm-other",
        trigger: Trigger::Said(is(Id::HarmPlan, "7-days")),
        urgency: Urgency::Now,
        milder_than: None,
    },
    Interrupt {
        id: InterruptId::BirthNow,
        key: "interrupt.birth-now",
        trigger: Trigger::Said(All(&[
            Is(&NEW_MOTHER),
            Any(&[
                Is(&UNUSUAL),
                is(Id::Baby, "urge"),
                yes(Id::SeenOdd),
                yes(Id::SeenSleepless),
                All(&[at_least(Id::Sleepless, "3-plus"), Is(&MOOD_SWING)]),
                is(Id::Sleepless, "3-plus-agitated"),
            ]),
        ])),
        urgency: Urgency::Now,
        milder_than: None,
    },
    Interrupt {
        id: InterruptId::SuicideToday,
        key: "interrupt.suicide-today",
        trigger: Trigger::Rated(&[Domain::S], 3),
        urgency: Urgency::Today,
        milder_than: Some(InterruptId::SuicideNow),
    },
    Interrupt {
        id: InterruptId::DoNotStop,
        key: "interrupt.do-not-stop",
        trigger: Trigger::Said(All(&[
            Is(&STOPPING_IS_RISKY),
            Any(&[yes(Id::StopPlan), any_of(Id::WithdrawalSigns, 1)]),
        ])),
        urgency: Urgency::Today,
        milder_than: None,
    },
    Interrupt {
        id: InterruptId::PregnantUse,
        key: "interrupt.pregnant-use",
        trigger: Trigger::Said(All(&[
            is(Id::Pregnancy, "pregnant"),
            Any(&[
                All(&[
                    at_least(Id::OpioidDays, "1-3"),
                    is(Id::OpioidRx, "not-prescribed"),
                ]),
                at_least(Id::SedativeDays, "1-3"),
                // By someone else, the days of each drug are not asked.
                All(&[
                    one_of(Id::DrugKinds, &["opioids", "sedatives"]),
                    is(Id::Who, "someone"),
                ]),
                at_least(Id::AlcoholHeavy, "weekly"),
                All(&[
                    at_least(Id::AlcoholDays, "1-3-month"),
                    at_least(Id::AlcoholDrinks, "3-4"),
                ]),
            ]),
        ])),
        urgency: Urgency::Today,
        milder_than: None,
    },
    Interrupt {
        id: InterruptId::DependentAtRisk,
        key: "interrupt.dependent-at-risk",
        trigger: Trigger::Said(Any(&[
            is(Id::SafeHome, "dependent-at-risk"),
            is(Id::Danger, "caring-for-child"),
        ])),
        urgency: Urgency::Today,
        milder_than: None,
    },
    Interrupt {
        id: InterruptId::SuicideSoon,
        key: "interrupt.suicide-72h",
        trigger: Trigger::Rated(&[Domain::S], 2),
        urgency: Urgency::SeventyTwoHours,
        milder_than: Some(InterruptId::SuicideToday),
    },
    Interrupt {
        id: InterruptId::BirthThoughts,
        key: "interrupt.birth-thoughts",
        trigger: Trigger::Said(All(&[Is(&NEW_MOTHER), at_least(Id::Baby, "thoughts")])),
        urgency: Urgency::SeventyTwoHours,
        milder_than: Some(InterruptId::BirthNow),
    },
    Interrupt {
        id: InterruptId::UnsafeHome,
        key: "interrupt.unsafe-home",
        trigger: Trigger::Said(Any(&[is(Id::SafeHome, "hurt"), yes(Id::MustLive)])),
        urgency: Urgency::SevenDays,
        milder_than: None,
    },
    Interrupt {
        id: InterruptId::PregnantMedicine,
        key: "interrupt.pregnant-medicine",
        trigger: Trigger::Said(All(&[
            is(Id::Pregnancy, "pregnant"),
            is(Id::OpioidMedicine, "yes"),
        ])),
        urgency: Urgency::SevenDays,
        milder_than: None,
    },
];
