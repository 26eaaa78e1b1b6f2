//! The level rules over all 9,765,625 profiles.

use crate::proof::checked;
use care_compass::domain::level::{Level, Urgency};
use care_compass::domain::rating::{Domain, Profile, Rating};
use care_compass::domain::rules::{Need, RULES, level, level_after};
use care_compass::domain::urgency::urgency;
use std::sync::LazyLock;

/// The level of every profile, in the order of the lattice.
pub static LEVELS: LazyLock<Vec<u8>> = LazyLock::new(|| {
    (0..Profile::COUNT)
        .filter_map(Profile::at)
        .map(|p| level(&p).number())
        .collect()
});

/// How far apart two neighbours in a domain stand in the lattice.
fn stride(domain: Domain) -> usize {
    5usize.pow(9 - domain as u32)
}

#[test]
fn the_counts_per_level_are_those_of_the_model() {
    checked(LEVELS.len());
    let mut counts = [0u32; 7];
    for l in LEVELS.iter() {
        counts[*l as usize] += 1;
    }
    assert_eq!(
        counts,
        [
            603, 156_597, 466_770, 338_310, 556_470, 3_481_250, 4_765_625
        ]
    );
}

#[test]
fn no_single_step_up_in_any_domain_lowers_the_level() {
    checked(LEVELS.len());
    for domain in Domain::ALL {
        let step = stride(domain);
        for (index, l) in LEVELS.iter().enumerate() {
            if (index / step) % 5 < 4 {
                assert!(LEVELS[index + step] >= *l, "{} at {index}", domain.letter());
            }
        }
    }
}

/// The most pressing row that holds.
#[test]
fn the_urgency_is_that_of_the_table() {
    use Domain::{E, P, S, U, W};
    type Row = (Urgency, fn(Level, &dyn Fn(Domain) -> u8) -> bool);
    let table: &[Row] = &[
        (Urgency::Now, |level, _| level == Level::Emergency),
        (Urgency::Today, |level, _| level == Level::MedicalToday),
        (Urgency::SeventyTwoHours, |_, at| at(S) >= 2),
        (Urgency::SeventyTwoHours, |_, at| at(W) >= 2),
        (Urgency::SeventyTwoHours, |l, _| l == Level::Residential),
        (Urgency::SevenDays, |level, _| level == Level::Php),
        (Urgency::SevenDays, |_, at| at(S) >= 1),
        (Urgency::SevenDays, |_, at| at(E) >= 4),
        (Urgency::SevenDays, |l, at| l == Level::Iop && at(P) >= 3),
        (Urgency::SevenDays, |l, at| l == Level::Iop && at(U) >= 3),
        (Urgency::FourteenDays, |_, _| true),
    ];
    for p in (0..Profile::COUNT).step_by(7).filter_map(Profile::at) {
        let level = level(&p);
        let at = |domain| p.get(domain).get();
        let rows = table.iter().filter(|(_, holds)| holds(level, &at));
        let most = rows.map(|(urgency, _)| *urgency).max();
        assert_eq!(Some(urgency(level, &p)), most, "{p:?}");
    }
}

#[test]
fn the_urgency_never_falls_with_a_step_up() {
    for index in (0..Profile::COUNT).step_by(7) {
        let p = Profile::at(index).unwrap();
        let u = urgency(level(&p), &p);
        for domain in Domain::ALL {
            if let Some(up) = Rating::new(p.get(domain).get() + 1) {
                let worse = p.with(domain, up);
                assert!(urgency(level(&worse), &worse) >= u, "{p:?} {domain:?}");
            }
        }
    }
}

/// Invariant 3.
#[test]
fn s1_and_s2_dominate_everything() {
    checked(LEVELS.len());
    for (index, l) in LEVELS.iter().enumerate() {
        let p = Profile::at(u32::try_from(index).unwrap()).unwrap();
        let at = |d| p.get(d).get();
        if [Domain::S, Domain::W, Domain::M]
            .iter()
            .any(|d| at(*d) == 4)
        {
            assert_eq!(*l, 6);
        } else if [Domain::S, Domain::W, Domain::M]
            .iter()
            .any(|d| at(*d) >= 3)
            || at(Domain::P) == 4
        {
            assert_eq!(*l, 5);
        } else {
            assert!(*l <= 5);
        }
    }
}

/// Invariants 9 and 10.
#[test]
fn circumstances_alone_never_exceed_outpatient_care_and_unreadiness_is_never_passed_over() {
    checked(LEVELS.len());
    let outer = [Domain::E, Domain::K, Domain::H, Domain::R];
    for (index, l) in LEVELS.iter().enumerate() {
        let p = Profile::at(u32::try_from(index).unwrap()).unwrap();
        let inner_calm = Domain::ALL
            .iter()
            .filter(|d| !outer.contains(d))
            .all(|d| p.get(*d) == Rating::NONE);
        if inner_calm {
            assert!(*l <= 1);
        } else if p.get(Domain::R).get() >= 2 {
            assert!(*l >= 1);
        }
    }
}

#[test]
fn the_level_after_withdrawal_is_given_for_w_of_2_or_3_and_is_never_self_care() {
    for index in (0..Profile::COUNT).step_by(11) {
        let p = Profile::at(index).unwrap();
        let after = level_after(&p);
        assert_eq!(after.is_some(), matches!(p.get(Domain::W).get(), 2 | 3));
        if let Some(after) = after {
            assert!(after >= Level::Outpatient && after <= level(&p).max(Level::Outpatient));
        }
    }
}

#[test]
fn a_condition_that_holds_names_the_ratings_that_hold_it_up() {
    use Domain::{E, K, U};
    static HOME: &[Need] = &[Need::At(E, 3), Need::At(K, 4)];
    static NEED: Need = Need::All(&[Need::At(U, 3), Need::Any(HOME)]);
    let held = |ratings: &[(Domain, u8)]| {
        let profile = ratings.iter().fold(Profile::default(), |p, (domain, r)| {
            p.with(*domain, Rating::new(*r).unwrap())
        });
        let mut found = Vec::new();
        NEED.held(&profile, &mut |domain, least| found.push((domain, least)));
        found
    };
    assert_eq!(held(&[(U, 4), (E, 3), (K, 3)]), [(U, 3), (E, 3)]);
    assert_eq!(held(&[(U, 3), (E, 4), (K, 4)]), [(U, 3), (E, 3), (K, 4)]);
    assert_eq!(held(&[(U, 4), (E, 2), (K, 3)]), []);
}

#[test]
fn rules_stand_highest_level_first_under_ids_of_their_own() {
    assert!(RULES.windows(2).all(|w| w[0].level >= w[1].level));
    let mut ids: Vec<_> = RULES.iter().map(|r| r.id).collect();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), RULES.len());
    assert!(
        RULES
            .iter()
            .all(|r| r.id.starts_with("rule.") && !r.sources.is_empty())
    );
}

#[test]
fn every_rule_decides_the_level_of_some_profile() {
    for rule in RULES {
        let found = (0..Profile::COUNT)
            .filter_map(Profile::at)
            .any(|p| rule.when.holds(&p) && level(&p) == rule.level);
        assert!(found, "{}", rule.id);
    }
}
