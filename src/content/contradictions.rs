//! Pairs of answers that do not fit together.

use super::pick::{at_least, is, one_of, yes};
use crate::domain::condition::When::{self, All, Any};
use crate::domain::item::ItemId as Id;

/// A pair of answers that do not fit together.
#[derive(Debug)]
pub struct Contradiction {
    /// The two items.
    pub items: [Id; 2],
    /// When they do not fit.
    pub when: When,
}

macro_rules! pair {
    ($a:expr, $b:expr, $when:expr) => {
        Contradiction {
            items: [$a, $b],
            when: $when,
        }
    };
}

/// No day of use in the past 30, and a last use within them; or the other way round; or daily use,
/// and none for a week.
macro_rules! days_and_last {
    ($days:expr, $none:literal, $some:literal, $last:expr) => {
        pair!(
            $days,
            $last,
            Any(&[
                All(&[is($days, $none), at_least($last, "30-days")]),
                All(&[
                    at_least($days, $some),
                    one_of($last, &["earlier", "12-months", "90-days"]),
                ]),
                All(&[is($days, "daily"), one_of($last, &["30-days", "14-days"])]),
            ])
        )
    };
}

/// All pairs.
pub static CONTRADICTIONS: &[Contradiction] = &[
    days_and_last!(Id::AlcoholDays, "none", "1-3-month", Id::AlcoholLast),
    days_and_last!(Id::OpioidDays, "0", "1-3", Id::OpioidLast),
    days_and_last!(Id::SedativeDays, "0", "1-3", Id::SedativeLast),
    days_and_last!(Id::StimulantDays, "0", "1-3", Id::StimulantLast),
    days_and_last!(Id::CannabisDays, "0", "1-3", Id::CannabisLast),
    days_and_last!(Id::GhbDays, "0", "1-3", Id::GhbLast),
    days_and_last!(Id::InhalantDays, "0", "1-3", Id::InhalantLast),
    days_and_last!(Id::OtherDays, "0", "1-3", Id::OtherLast),
    pair!(
        Id::AlcoholDays,
        Id::Steady,
        All(&[
            is(Id::AlcoholDays, "none"),
            yes(Id::Steady),
            is(Id::DrugUse, "no")
        ])
    ),
    pair!(
        Id::AlcoholHeavy,
        Id::AlcoholDrinks,
        All(&[
            is(Id::AlcoholHeavy, "treated"),
            at_least(Id::AlcoholDrinks, "5-8")
        ])
    ),
    pair!(
        Id::Detox,
        Id::AlcoholLast,
        All(&[is(Id::Detox, "finished"), is(Id::AlcoholLast, "24-hours")])
    ),
    pair!(
        Id::Thoughts,
        Id::ThoughtsNow,
        All(&[is(Id::Thoughts, "never"), yes(Id::ThoughtsNow)])
    ),
    pair!(
        Id::Thoughts,
        Id::Intent,
        All(&[
            is(Id::Thoughts, "never"),
            Any(&[
                at_least(Id::Intent, "90-days"),
                at_least(Id::Plan, "90-days")
            ]),
        ])
    ),
    pair!(
        Id::Thoughts,
        Id::Method,
        All(&[
            one_of(Id::Thoughts, &["never", "earlier", "90-days"]),
            one_of(Id::WishDead, &["never", "earlier", "90-days"]),
            at_least(Id::Method, "30-days"),
        ])
    ),
    pair!(
        Id::Thoughts,
        Id::Phq9,
        All(&[
            is(Id::Thoughts, "never"),
            is(Id::WishDead, "never"),
            at_least(Id::Phq9, "1"),
        ])
    ),
    pair!(
        Id::Emergency,
        Id::OverdoseWhen,
        All(&[is(Id::Emergency, "overdose"), is(Id::OverdoseWhen, "never")])
    ),
];
