//! Answers that do not fit together: each pair is found, shown, asked once, and the worse counts.

use crate::flow::walk;
use crate::people::{and, answers, but, mind, well};
use care_compass::content::contradictions::CONTRADICTIONS;
use care_compass::content::items::item;
use care_compass::domain::item::{Choices, ItemId, Kind, Response};
use care_compass::domain::rating::Domain;
use care_compass::flow::answers::Answers;
use care_compass::flow::assessment::assess;
use care_compass::flow::contradictions::contradictions;
use care_compass::flow::session::{Event, Place};
use proptest::prelude::*;

fn found(answers: &Answers) -> Vec<[ItemId; 2]> {
    contradictions(answers).iter().map(|c| c.items).collect()
}

/// The days of use in the past month, and the last use, of each kind.
const USE: [(Option<&str>, ItemId, ItemId); 8] = [
    (None, ItemId::AlcoholDays, ItemId::AlcoholLast),
    (Some("opioids"), ItemId::OpioidDays, ItemId::OpioidLast),
    (
        Some("sedatives"),
        ItemId::SedativeDays,
        ItemId::SedativeLast,
    ),
    (
        Some("stimulants"),
        ItemId::StimulantDays,
        ItemId::StimulantLast,
    ),
    (Some("cannabis"), ItemId::CannabisDays, ItemId::CannabisLast),
    (Some("ghb"), ItemId::GhbDays, ItemId::GhbLast),
    (
        Some("inhalants"),
        ItemId::InhalantDays,
        ItemId::InhalantLast,
    ),
    (Some("other"), ItemId::OtherDays, ItemId::OtherLast),
];

/// No days of use in the past month and a last use within it, or the other way round; daily use,
/// and none for a week.
#[test]
fn days_of_use_and_the_last_use_fit_together() {
    for (kind, days, last) in USE {
        let uses = match kind {
            None => but(&[(ItemId::AlcoholHeavy, "weekly")]),
            Some(kind) => but(&[(ItemId::DrugUse, "yes"), (ItemId::DrugKinds, kind)]),
        };
        for (count, some) in item(days).choices.iter().enumerate() {
            for when in item(last).choices {
                let within = ["30-days", "14-days", "7-days", "24-hours"].contains(&when.id);
                let said = and(and(uses, days, some.id), last, when.id);
                let gap = some.id == "daily" && ["30-days", "14-days"].contains(&when.id);
                let fits = (count > 0) == within && !gap;
                let pairs = if fits { vec![] } else { vec![[days, last]] };
                assert_eq!(found(&said), pairs, "{days:?} {} {}", some.id, when.id);
            }
        }
    }
}

/// Most days of a month leave no gap of a week in alcohol or GHB, of two in sedatives: then use is
/// current, whatever was said of the last use, but for a withdrawal that was completed.
#[test]
fn days_of_use_that_leave_no_gap_say_that_it_is_current() {
    let drinks = but(&[
        (ItemId::AlcoholHeavy, "weekly"),
        (ItemId::AlcoholDrinks, "9-17"),
    ]);
    let alcohol = |days, last| {
        and(
            and(drinks, ItemId::AlcoholDays, days),
            ItemId::AlcoholLast,
            last,
        )
    };
    let pills = but(&[
        (ItemId::DrugUse, "yes"),
        (ItemId::DrugKinds, "sedatives"),
        (ItemId::SedativeRx, "prescribed"),
        (ItemId::Steady, "yes"),
    ]);
    let sedatives = |days, last| {
        and(
            and(pills, ItemId::SedativeDays, days),
            ItemId::SedativeLast,
            last,
        )
    };
    for last in ["earlier", "12-months", "90-days", "30-days", "14-days"] {
        let found = assess(&alcohol("5-6-week", last));
        assert!(found.ratings.lo.get(Domain::W).get() >= 2, "{last}");
        assert!(found.stopping_is_risky, "{last}");
        let rare = assess(&alcohol("3-4-week", last));
        assert!(
            rare.ratings.hi.get(Domain::W).get() < 2 && !rare.stopping_is_risky,
            "{last}"
        );
        let over = and(alcohol("5-6-week", last), ItemId::Detox, "finished");
        assert!(!assess(&over).stopping_is_risky, "{last}");
    }
    for last in ["earlier", "12-months", "90-days", "30-days"] {
        assert!(
            assess(&sedatives("20-plus", last)).stopping_is_risky,
            "{last}"
        );
        assert!(
            !assess(&sedatives("4-19", last)).stopping_is_risky,
            "{last}"
        );
    }
}

/// Few drinks were named as the most on any day, and more as those of a typical day.
#[test]
fn many_drinks_on_a_typical_day_are_heavy_drinking() {
    let said = |drinks| {
        but(&[
            (ItemId::AlcoholHeavy, "treated"),
            (ItemId::AlcoholDays, "1-2-week"),
            (ItemId::AlcoholLast, "7-days"),
            (ItemId::AlcoholDrinks, drinks),
        ])
    };
    let rated = |drinks, domain| assess(&said(drinks)).ratings.lo.get(domain).get();
    assert_eq!([Domain::W, Domain::U].map(|d| rated("5-8", d)), [1, 1]);
    assert_eq!([Domain::W, Domain::U].map(|d| rated("3-4", d)), [0, 0]);
}

#[test]
fn every_other_pair_is_found_and_its_neighbour_is_not() {
    use ItemId::*;
    type Row<'a> = (&'a [(ItemId, &'a str)], (ItemId, &'a str), [ItemId; 2]);
    let rows: &[Row] = &[
        (
            &[(AlcoholHeavy, "treated"), (Steady, "yes")],
            (DrugUse, "yes"),
            [AlcoholDays, Steady],
        ),
        (
            &[
                (AlcoholHeavy, "treated"),
                (AlcoholDays, "1-3-month"),
                (AlcoholLast, "30-days"),
                (AlcoholDrinks, "5-8"),
            ],
            (AlcoholDrinks, "3-4"),
            [AlcoholHeavy, AlcoholDrinks],
        ),
        (
            &[
                (AlcoholHeavy, "weekly"),
                (AlcoholDays, "1-2-week"),
                (AlcoholLast, "24-hours"),
                (Detox, "finished"),
            ],
            (Detox, "finished-used-since"),
            [Detox, AlcoholLast],
        ),
        (
            &[(WishDead, "7-days"), (ThoughtsNow, "yes")],
            (Thoughts, "7-days"),
            [Thoughts, ThoughtsNow],
        ),
        (
            &[(WishDead, "7-days"), (Intent, "90-days")],
            (Thoughts, "earlier"),
            [Thoughts, Intent],
        ),
        (
            &[(WishDead, "7-days"), (Plan, "90-days")],
            (Plan, "no"),
            [Thoughts, Intent],
        ),
        (
            &[(Thoughts, "90-days"), (Method, "30-days")],
            (WishDead, "30-days"),
            [Thoughts, Method],
        ),
        (
            &[(Phq1, "2"), (Phq9, "1")],
            (WishDead, "earlier"),
            [Thoughts, Phq9],
        ),
        (
            &[
                (Emergency, "overdose"),
                (AlcoholHeavy, "weekly"),
                (AlcoholDays, "1-2-week"),
                (AlcoholLast, "7-days"),
            ],
            (OverdoseWhen, "7-days"),
            [Emergency, OverdoseWhen],
        ),
    ];
    for (said, instead, pair) in rows {
        let answers = but(said);
        assert_eq!(found(&answers), [*pair], "{said:?}");
        let fits = and(answers, instead.0, instead.1);
        assert!(found(&fits).is_empty(), "{said:?} but {instead:?}");
    }
    let mut named: Vec<_> = rows.iter().map(|(_, _, pair)| *pair).collect();
    named.extend(USE.map(|(_, days, last)| [days, last]));
    assert!(CONTRADICTIONS.iter().all(|c| named.contains(&c.items)));
    assert!(contradictions(&well()).is_empty());
}

proptest! {
    #![proptest_config(crate::proof::cases(400))]

    /// Taking back either of the two leaves no more than both did: the worse is what counts.
    #[test]
    fn the_worse_of_two_that_do_not_fit_is_kept(person in mind()) {
        let both = answers(&person);
        let was = assess(&both);
        for id in found(&both).into_iter().flatten() {
            let row = item(id);
            let best = (0..row.choices.len()).min_by_key(|i| row.choices[*i].rank.unwrap_or(u8::MAX)).unwrap();
            let mut one = both;
            let set = if row.kind == Kind::One { Choices::one(best) } else { Choices::NONE };
            one.set(id, Response::Chosen(set));
            let now = assess(&one);
            prop_assert!(now.strict.lo <= was.strict.lo && now.urgency <= was.urgency, "{}", row.key);
        }
    }

    /// Asked once, before the answers are checked; going on changes no answer.
    #[test]
    fn what_does_not_fit_is_shown_once_and_kept(person in mind()) {
        let (end, met) = walk(|id| person[id as usize]);
        let asked = met.iter().filter(|p| **p == Place::Unfit).count();
        let pairs = found(end.answers());
        prop_assert_eq!(asked, usize::from(!pairs.is_empty()));
        prop_assert!(end.unfit().is_empty());
        if let Some(id) = pairs.first().map(|pair| pair[0]) {
            let again = end.clone().after(Event::Edit(id)).after(Event::Continue);
            prop_assert!(again.place() != Place::Unfit);
            prop_assert_eq!(again.answers(), end.answers());
        }
    }
}
