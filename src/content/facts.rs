//! The words that anchors share: current use, dependence, days of use, totals.

use super::pick::{any_of, at_least, is, one_of, yes};
use crate::domain::condition::Fact;
use crate::domain::condition::When::{self, All, Any, Is, Not, Sum};
use crate::domain::for_audit;
use crate::domain::item::ItemId as Id;

/// The nine items of PHQ-9.
pub const PHQ9: &[Id] = &[
    Id::Phq1,
    Id::Phq2,
    Id::Phq3,
    Id::Phq4,
    Id::Phq5,
    Id::Phq6,
    Id::Phq7,
    Id::Phq8,
    Id::Phq9,
];
/// The seven items of GAD-7.
pub const GAD7: &[Id] = &[
    Id::Gad1,
    Id::Gad2,
    Id::Gad3,
    Id::Gad4,
    Id::Gad5,
    Id::Gad6,
    Id::Gad7,
];
/// The first two items of PHQ-9.
pub const PHQ2: &[Id] = &[Id::Phq1, Id::Phq2];
/// The first two items of GAD-7.
pub const GAD2: &[Id] = &[Id::Gad1, Id::Gad2];
/// The five items of PC-PTSD-5.
pub const PTSD5: &[Id] = &[Id::Ptsd1, Id::Ptsd2, Id::Ptsd3, Id::Ptsd4, Id::Ptsd5];
/// The eleven symptoms of use.
pub const USE_SYMPTOMS: &[Id] = &[
    Id::UseMore,
    Id::UseCut,
    Id::UseTime,
    Id::UseCraving,
    Id::UseRoles,
    Id::UseConflict,
    Id::UseGaveUp,
    Id::UseDanger,
    Id::UseHealth,
    Id::UseTolerance,
    Id::UseWithdrawal,
];

macro_rules! fact {
    ($(#[$doc:meta])* $name:ident, $id:literal, $when:expr) => {
        $(#[$doc])*
        pub static $name: Fact = Fact { id: for_audit(concat!("fact.", $id)), when: $when };
    };
}

macro_rules! strong_drugs_within {
    ($since:literal) => {
        Any(&[
            All(&[
                at_least(Id::OpioidLast, $since),
                is(Id::OpioidRx, "not-prescribed"),
            ]),
            All(&[
                at_least(Id::SedativeLast, $since),
                is(Id::SedativeRx, "not-prescribed"),
            ]),
            All(&[
                at_least(Id::StimulantLast, $since),
                is(Id::StimulantRx, "not-prescribed"),
            ]),
            at_least(Id::GhbLast, $since),
            at_least(Id::InhalantLast, $since),
        ])
    };
}

macro_rules! used_within {
    ($since:literal) => {
        Any(&[
            strong_drugs_within!($since),
            at_least(Id::AlcoholLast, $since),
            at_least(Id::CannabisLast, $since),
            at_least(Id::OtherLast, $since),
        ])
    };
}

/// Used lately. Where the last use and the days do not fit, the worse counts: most days of a month
/// leave no gap of this length. After a completed withdrawal only the past 24 hours count.
macro_rules! current {
    ($last:expr, $since:literal, $days:expr, $most:literal) => {
        All(&[
            Any(&[at_least($last, $since), at_least($days, $most)]),
            Any(&[is($last, "24-hours"), Not(&Is(&WITHDRAWN))]),
        ])
    };
}

const fn symptoms(least: u8) -> When {
    Sum(USE_SYMPTOMS, least)
}

fact! {
    /// A supervised withdrawal in the past 30 days was finished, nothing was used since, and
    /// there is no sign of withdrawal now: then use is not current.
    WITHDRAWN, "withdrawal-completed",
    All(&[is(Id::Detox, "finished"), Not(&any_of(Id::WithdrawalSigns, 1))])
}
fact! {
    /// Alcohol within 7 days. What was drunk in the past 24 hours counts whatever else was said.
    CURRENT_ALCOHOL, "current-alcohol",
    current!(Id::AlcoholLast, "7-days", Id::AlcoholDays, "5-6-week")
}
fact! {
    /// Sedatives within 14 days, as prescribed or not.
    SEDATIVES_14, "sedatives-14-days",
    current!(Id::SedativeLast, "14-days", Id::SedativeDays, "20-plus")
}
fact! {
    /// Sedatives, not as prescribed, within 14 days.
    CURRENT_SEDATIVES, "current-sedatives",
    All(&[Is(&SEDATIVES_14), is(Id::SedativeRx, "not-prescribed")])
}
fact! {
    /// GHB within 7 days.
    CURRENT_GHB, "current-ghb",
    current!(Id::GhbLast, "7-days", Id::GhbDays, "20-plus")
}
fact! {
    /// Using to steady oneself or to keep from being sick, or seen to do so, or withdrawal when
    /// stopping in the past year together with four or more symptoms.
    DEPENDENCE_SIGNS, "dependence-signs",
    Any(&[
        yes(Id::Steady),
        yes(Id::SeenShaking),
        All(&[at_least(Id::StopEffects, "mild"), symptoms(4)]),
    ])
}
fact! {
    /// Dependence on alcohol.
    DEPENDENT_ALCOHOL, "dependence-alcohol",
    All(&[
        Is(&CURRENT_ALCOHOL),
        Any(&[
            All(&[at_least(Id::AlcoholDays, "5-6-week"), at_least(Id::AlcoholDrinks, "9-17")]),
            Is(&DEPENDENCE_SIGNS),
        ]),
    ])
}
fact! {
    /// Dependence on sedatives that are not taken as prescribed.
    DEPENDENT_SEDATIVES, "dependence-sedatives",
    All(&[
        Is(&CURRENT_SEDATIVES),
        Any(&[is(Id::SedativeDays, "daily"), Is(&DEPENDENCE_SIGNS)]),
    ])
}
fact! {
    /// Dependence on GHB.
    DEPENDENT_GHB, "dependence-ghb",
    All(&[Is(&CURRENT_GHB), Any(&[is(Id::GhbDays, "daily"), Is(&DEPENDENCE_SIGNS)])])
}
fact! {
    /// Dependence on alcohol, sedatives or GHB.
    DEPENDENT, "dependence",
    Any(&[Is(&DEPENDENT_ALCOHOL), Is(&DEPENDENT_SEDATIVES), Is(&DEPENDENT_GHB)])
}
fact! {
    /// Dependence is likely for the advice never to stop suddenly: prescribed sedatives count too.
    STOPPING_IS_RISKY, "stopping-is-risky",
    Any(&[
        Is(&DEPENDENT),
        yes(Id::SeenShaking),
        // By someone else, days and last use of each drug are not asked.
        All(&[
            one_of(Id::DrugKinds, &["sedatives", "ghb"]),
            is(Id::SeenUse, "4-plus"),
        ]),
        All(&[
            Is(&SEDATIVES_14),
            Any(&[is(Id::SedativeDays, "daily"), Is(&DEPENDENCE_SIGNS)]),
        ]),
    ])
}
fact! {
    /// Opioids not as prescribed on 5 or more days a week.
    OPIOIDS_MOST_DAYS, "opioids-most-days",
    All(&[at_least(Id::OpioidDays, "20-plus"), is(Id::OpioidRx, "not-prescribed")])
}
fact! {
    /// Sedatives not as prescribed on 5 or more days a week.
    SEDATIVES_MOST_DAYS, "sedatives-most-days",
    All(&[at_least(Id::SedativeDays, "20-plus"), is(Id::SedativeRx, "not-prescribed")])
}
fact! {
    /// Stimulants not as prescribed on 5 or more days a week.
    STIMULANTS_MOST_DAYS, "stimulants-most-days",
    All(&[at_least(Id::StimulantDays, "20-plus"), is(Id::StimulantRx, "not-prescribed")])
}
fact! {
    /// Use on 4 or more of the past 30 days, medicines as prescribed left out.
    USE_FOUR_DAYS, "use-4-days",
    Any(&[
        at_least(Id::AlcoholDays, "1-2-week"),
        Is(&DRUGS_FOUR_DAYS),
        at_least(Id::SeenUse, "1-3"),
    ])
}
fact! {
    /// Drug use on 4 or more of the past 30 days, alcohol and medicines as prescribed left out.
    DRUGS_FOUR_DAYS, "drugs-4-days",
    Any(&[
        All(&[at_least(Id::OpioidDays, "4-19"), is(Id::OpioidRx, "not-prescribed")]),
        All(&[at_least(Id::SedativeDays, "4-19"), is(Id::SedativeRx, "not-prescribed")]),
        All(&[at_least(Id::StimulantDays, "4-19"), is(Id::StimulantRx, "not-prescribed")]),
        at_least(Id::CannabisDays, "4-19"),
        at_least(Id::GhbDays, "4-19"),
        at_least(Id::InhalantDays, "4-19"),
        at_least(Id::OtherDays, "4-19"),
    ])
}
fact! {
    /// Opioids, sedatives or stimulants not as prescribed, GHB or inhalants, in the past 30 days.
    STRONG_DRUGS_30, "strong-drugs-30-days",
    Any(&[
        All(&[at_least(Id::OpioidDays, "1-3"), is(Id::OpioidRx, "not-prescribed")]),
        All(&[at_least(Id::SedativeDays, "1-3"), is(Id::SedativeRx, "not-prescribed")]),
        All(&[at_least(Id::StimulantDays, "1-3"), is(Id::StimulantRx, "not-prescribed")]),
        at_least(Id::GhbDays, "1-3"),
        at_least(Id::InhalantDays, "1-3"),
    ])
}
fact! {
    /// The same in the past 90 days, days in a controlled place left out.
    STRONG_DRUGS_90, "strong-drugs-90-days",
    Any(&[
        Is(&STRONG_DRUGS_30),
        strong_drugs_within!("90-days"),
        All(&[yes(Id::Controlled), strong_drugs_within!("12-months")]),
    ])
}
fact! {
    /// Use within 90 days, medicines as prescribed left out. Days in a controlled place do not
    /// count: after one, use 3 to 12 months ago may be within the last 90 days outside.
    USE_90, "use-90-days",
    Any(&[
        used_within!("90-days"),
        at_least(Id::AlcoholDays, "1-3-month"),
        Is(&STRONG_DRUGS_30),
        at_least(Id::CannabisDays, "1-3"),
        at_least(Id::OtherDays, "1-3"),
        at_least(Id::SeenUse, "under-1"),
        All(&[yes(Id::Controlled), used_within!("12-months")]),
    ])
}
fact! {
    /// Use within 12 months, medicines as prescribed left out.
    USE_YEAR, "use-12-months",
    Any(&[used_within!("12-months"), Is(&USE_90)])
}
fact! {
    /// Alcohol within 12 months.
    DRANK_YEAR, "alcohol-12-months",
    Any(&[at_least(Id::AlcoholLast, "12-months"), at_least(Id::AlcoholDays, "1-3-month")])
}
fact! {
    /// Heavy drinking every week: so it was said, or the days and the drinks of a typical day say so.
    HEAVY_WEEKLY, "heavy-drinking-weekly",
    Any(&[
        at_least(Id::AlcoholHeavy, "weekly"),
        All(&[at_least(Id::AlcoholDays, "1-2-week"), at_least(Id::AlcoholDrinks, "5-8")]),
    ])
}
fact! {
    /// Thoughts of killing oneself in the past 7 days. Intent or a plan to act on such thoughts
    /// says that they were there.
    THOUGHTS_7, "suicide-thoughts-7-days",
    Any(&[
        is(Id::Thoughts, "7-days"),
        yes(Id::ThoughtsNow),
        is(Id::Intent, "7-days"),
        is(Id::Plan, "7-days"),
    ])
}
fact! {
    /// Thoughts of killing oneself in the past 30 days.
    THOUGHTS_30, "suicide-thoughts-30-days",
    Any(&[at_least(Id::Thoughts, "30-days"), Is(&THOUGHTS_7)])
}
fact! {
    /// An overdose on purpose counts as an attempt.
    OVERDOSE_ON_PURPOSE, "overdose-on-purpose",
    is(Id::OverdoseIntent, "on-purpose")
}
fact! {
    /// The latest treatment was a day program or 24-hour care.
    LATEST_DAY_OR_24, "latest-day-or-24-hour",
    one_of(Id::LatestKind, &["php", "detox", "residential", "hospital"])
}
fact! {
    /// The latest treatment was 24-hour care.
    LATEST_24, "latest-24-hour",
    one_of(Id::LatestKind, &["detox", "residential", "hospital"])
}
fact! {
    /// Got worse, or went back (more than a slip), during or within 30 days after.
    BACK_30, "back-within-30-days",
    Any(&[is(Id::Benefit, "worse"), is(Id::ReturnAfter, "within-30-days")])
}
fact! {
    /// Got worse, or went back (more than a slip), during or within 90 days after.
    BACK_90, "back-within-90-days",
    Any(&[is(Id::Benefit, "worse"), at_least(Id::ReturnAfter, "within-90-days")])
}
fact! {
    /// A sign of an eating problem.
    EATING_PROBLEM, "eating-problem",
    any_of(Id::Eating, 1)
}
fact! {
    /// Unusual experiences, or a change in energy and sleep.
    MOOD_SWING, "mood-swing",
    one_of(Id::Highs, &["high-energy", "little-sleep", "racing"])
}
fact! {
    /// Unusual experiences of one's own, or people close are worried about them.
    UNUSUAL, "unusual-experience",
    Any(&[
        one_of(Id::Highs, &["voices-or-visions", "beliefs"]),
        yes(Id::Noticed),
        at_least(Id::Voices, "30-days"),
    ])
}
fact! {
    /// Birth within 12 months.
    NEW_MOTHER, "birth-12-months",
    one_of(Id::Pregnancy, &["birth-6-weeks", "birth-12-months"])
}

/// All named facts, for the rule sheet.
pub static FACTS: &[&Fact] = &[
    &WITHDRAWN,
    &CURRENT_ALCOHOL,
    &SEDATIVES_14,
    &CURRENT_SEDATIVES,
    &CURRENT_GHB,
    &DEPENDENCE_SIGNS,
    &DEPENDENT_ALCOHOL,
    &DEPENDENT_SEDATIVES,
    &DEPENDENT_GHB,
    &DEPENDENT,
    &STOPPING_IS_RISKY,
    &OPIOIDS_MOST_DAYS,
    &SEDATIVES_MOST_DAYS,
    &STIMULANTS_MOST_DAYS,
    &USE_FOUR_DAYS,
    &DRUGS_FOUR_DAYS,
    &STRONG_DRUGS_30,
    &STRONG_DRUGS_90,
    &USE_90,
    &USE_YEAR,
    &DRANK_YEAR,
    &HEAVY_WEEKLY,
    &THOUGHTS_7,
    &THOUGHTS_30,
    &OVERDOSE_ON_PURPOSE,
    &LATEST_DAY_OR_24,
    &LATEST_24,
    &BACK_30,
    &BACK_90,
    &EATING_PROBLEM,
    &MOOD_SWING,
    &UNUSUAL,
    &NEW_MOTHER,
];
