//! The tables of the item bank hold together.

use care_compass::content::anchors::{self, ANCHORS};
use care_compass::content::crisis::{CHECKED, COUNTRIES, Purpose, REVIEW_BY};
use care_compass::content::gates::gate;
use care_compass::content::interrupts::{INTERRUPTS, Trigger};
use care_compass::content::items::{all, item};
use care_compass::content::modifiers::MODIFIERS;
use care_compass::content::pages::PAGES;
use care_compass::domain::condition::When;
use care_compass::domain::item::{Block, Choices, ItemId, Kind, Safety};
use care_compass::domain::rating::Domain;
use std::collections::BTreeSet;

fn reads(when: &When, id: ItemId) -> bool {
    let mut found = false;
    when.items(&mut |i| found |= i == id);
    found
}

#[test]
fn every_item_has_a_key_of_its_own_and_choices_listed_from_best_to_worst() {
    let keys: BTreeSet<_> = all().map(|i| i.key).collect();
    assert_eq!(keys.len(), ItemId::ALL.len());
    for row in all() {
        assert!(
            !row.choices.is_empty() && row.choices.len() <= 15,
            "{}",
            row.key
        );
        let ids: BTreeSet<_> = row.choices.iter().map(|c| c.id).collect();
        assert_eq!(ids.len(), row.choices.len(), "{}", row.key);
        let ranks: Vec<_> = row.choices.iter().filter_map(|c| c.rank).collect();
        assert!(ranks.is_sorted(), "{}", row.key);
    }
}

#[test]
fn every_item_stands_on_one_page_and_pages_share_one_scale() {
    let mut placed: Vec<_> = PAGES.iter().flat_map(|p| p.iter().copied()).collect();
    placed.sort_unstable();
    assert_eq!(placed, ItemId::ALL);
    // Three pages hold more than four items, as the model asks.
    let long = [ItemId::Method, ItemId::OpioidDays, ItemId::AlcoholLast];
    for page in PAGES {
        assert!(page.len() <= 4 || long.contains(&page[0]), "{:?}", page[0]);
        let size = item(page[0]).choices.len();
        for id in *page {
            assert!(page.len() == 1 || item(*id).kind == Kind::One, "{id:?}");
            assert_eq!(item(*id).choices.len(), size, "{id:?}");
        }
    }
}

#[test]
fn no_item_opens_another_on_its_own_page() {
    for page in PAGES {
        for id in *page {
            let opener = page
                .iter()
                .find(|other| gate(*id).is_some_and(|g| reads(g, **other)));
            assert_eq!(opener, None, "{id:?}");
        }
    }
}

#[test]
fn every_item_leads_somewhere() {
    // What these are for is not a rating: who is asked, which lines are shown, which words help.
    let context = [
        ItemId::Who,
        ItemId::Relationship,
        ItemId::Contact,
        ItemId::Confidence,
        ItemId::Country,
        ItemId::Controlled,
        ItemId::Dependents,
    ];
    for row in all().filter(|i| !context.contains(&i.id) && i.block != Block::Practical) {
        let anchor = anchors::all().any(|a| reads(&a.when, row.id));
        let gates = all().any(|i| gate(i.id).is_some_and(|g| reads(g, row.id)));
        let interrupt = INTERRUPTS
            .iter()
            .any(|i| matches!(&i.trigger, Trigger::Said(w) if reads(w, row.id)));
        let modifier = MODIFIERS
            .iter()
            .any(|m| m.said.as_ref().is_some_and(|w| reads(w, row.id)));
        assert!(anchor || gates || interrupt || modifier, "{}", row.key);
    }
}

#[test]
fn anchors_stand_highest_first_with_ids_that_name_domain_and_rating() {
    let mut ids = BTreeSet::new();
    for (domain, list) in Domain::ALL.into_iter().zip(ANCHORS) {
        assert!(
            list.windows(2).all(|w| w[0].rating >= w[1].rating),
            "{domain:?}"
        );
        for a in list {
            assert_eq!(a.domain, domain);
            assert!((1..=4).contains(&a.rating));
            assert!(
                a.id.starts_with(&format!("anchor.{}{}.", domain.letter(), a.rating)),
                "{}",
                a.id
            );
            assert!(ids.insert(a.id), "{}", a.id);
            assert!(!a.words.is_empty(), "{}", a.id);
        }
    }
}

/// A gate reads ordered items from some choice up, or context items; it never turns on a better
/// answer and off on a worse one.
#[test]
fn gates_are_up_sets() {
    fn check(when: &When) {
        match when {
            When::Picks(id, set, _) => {
                let row = item(*id);
                for (i, c) in row.choices.iter().enumerate().filter(|(i, _)| set.has(*i)) {
                    for (j, d) in row.choices.iter().enumerate() {
                        if row.kind == Kind::One && d.rank > c.rank && c.rank.is_some() {
                            assert!(
                                set.has(j),
                                "{}: {} but not {}",
                                row.key,
                                c.id,
                                row.choices[j].id
                            );
                        }
                    }
                    assert!(i < row.choices.len());
                }
            }
            When::Sum(..) => {}
            When::All(list) | When::Any(list) | When::Count(_, list) => list.iter().for_each(check),
            When::Not(_) => panic!("a gate has no `not`"),
            When::Is(fact) => check(&fact.when),
        }
    }
    all().filter_map(|i| gate(i.id)).for_each(check);
}

#[test]
fn follow_ups_have_gates_and_screens_are_asked_of_everyone() {
    for row in all() {
        match row.safety {
            Safety::FollowUp => assert!(gate(row.id).is_some(), "{}", row.key),
            Safety::Screen => {
                assert!(
                    gate(row.id).is_none() || row.id == ItemId::Baby,
                    "{}",
                    row.key
                );
            }
            Safety::No => {}
        }
    }
}

#[test]
fn interrupts_stand_most_pressing_first() {
    assert!(INTERRUPTS.windows(2).all(|w| w[0].urgency >= w[1].urgency));
    assert!(INTERRUPTS.len() <= 32);
}

#[test]
fn the_crisis_directory_knows_every_country_and_leads_with_confirmed_lines_only() {
    let countries: Vec<_> = COUNTRIES.iter().map(|c| c.id).collect();
    let choices: Vec<_> = item(ItemId::Country).choices.iter().map(|c| c.id).collect();
    assert_eq!(countries, choices);
    for country in COUNTRIES {
        assert!(
            country
                .leading()
                .is_none_or(|l| l.verified && l.purpose == Purpose::Crisis)
        );
        for line in country.lines {
            assert!(
                line.call.is_some() || line.text.is_some() || line.site.is_some(),
                "{}",
                line.name
            );
            // A link in an emergency: only where the line itself is confirmed.
            assert!(line.chat.is_none_or(|_| line.verified), "{}", line.name);
        }
    }
    let confirmed: Vec<_> = COUNTRIES
        .iter()
        .filter_map(|c| c.leading())
        .filter_map(|l| l.call)
        .collect();
    assert_eq!(
        confirmed,
        ["988", "116 123", "116 123", "988", "13 11 14", "1737"]
    );
    assert_eq!(REVIEW_BY - CHECKED, 10_000, "a year");
}

#[test]
fn a_set_of_choices_is_a_set() {
    let set = Choices::one(2).or(Choices::one(0));
    assert_eq!(set.indices().collect::<Vec<_>>(), [0, 2]);
    assert_eq!(set.or(Choices::one(0)), set);
    assert_eq!(set.without(Choices::one(0)), Choices::one(2));
    assert_eq!(Choices::first(3).len(), 3);
    assert_eq!(Choices::one(16), Choices::NONE);
}
