//! What to expect of a program: fitted to the answers, with sources, and no law beyond its border.

use crate::ask::{FRIGHT, HARM};
use crate::people::{answers, but, mind, well};
use care_compass::content::expect::{Group, TOPICS, Topic};
use care_compass::content::fit::Place;
use care_compass::content::items::item;
use care_compass::content::messages::en::EN;
use care_compass::content::sections::Section;
use care_compass::domain::item::{
    Block,
    ItemId::{self, *},
};
use care_compass::domain::level::Level;
use care_compass::expectations::expect::topics;
use care_compass::flow::answers::Answers;
use care_compass::flow::assessment::assess;
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;

fn shown(answers: &Answers) -> Vec<Topic> {
    topics(answers).iter().map(|t| t.row.topic).collect()
}

/// What one may say to see a topic, and what not to see it, where it is not for everyone.
fn to_see(topic: Topic) -> (Answers, Option<Answers>) {
    let kinds = |kind, rx| but(&[(DrugUse, "yes"), (DrugKinds, kind), (rx, "not-prescribed")]);
    let uk = but(&[(Country, "uk")]);
    let (no_work, uninsured) = (but(&[(Busy, "none")]), but(&[(Insurance, "none")]));
    let works = |said: &[(ItemId, &str)]| but(&[&[(Busy, "days")], said].concat());
    let (yes, no) = match topic {
        Topic::Program | Topic::PrivacyUs => (well(), uk),
        Topic::ProgramElsewhere | Topic::Privacy | Topic::Cost => (uk, well()),
        Topic::OpioidMedicine => (kinds("opioids", OpioidRx), kinds("stimulants", StimulantRx)),
        Topic::Contingency => (kinds("stimulants", StimulantRx), kinds("opioids", OpioidRx)),
        Topic::AlcoholMedicine | Topic::TwelveStep | Topic::Relapse | Topic::Testing => {
            (but(HARM), well())
        }
        Topic::PrivacyUse => (but(HARM), but(&[HARM, &[(Country, "uk")]].concat())),
        Topic::Both => (but(&[HARM, FRIGHT].concat()), but(HARM)),
        Topic::Trauma => (but(FRIGHT), but(&[(TraumaEvent, "yes")])),
        Topic::Dbt => (but(&[(SelfHarm, "once")]), well()),
        Topic::Motivational => (but(&[(Readiness, "unsure")]), well()),
        Topic::Childcare => (but(&[(Childcare, "yes")]), well()),
        Topic::Rides => (but(&[(Transport, "sometimes")]), well()),
        Topic::RidesMedicaid => (
            but(&[(Transport, "yes"), (Insurance, "medicaid")]),
            but(&[(Transport, "yes")]),
        ),
        Topic::Employer | Topic::Fmla => (works(&[]), no_work),
        Topic::FmlaUse | Topic::Ada | Topic::License => (works(HARM), but(HARM)),
        Topic::Insurance | Topic::CallScript | Topic::Appeal => (well(), uninsured),
        Topic::Medicare => (but(&[(Age, "65-plus")]), well()),
        Topic::NoInsurance => (uninsured, well()),
        _ => return (well(), None),
    };
    (yes, Some(no))
}

#[test]
fn every_topic_is_shown_to_someone_and_one_with_a_condition_not_to_everyone() {
    for row in TOPICS {
        let (yes, no) = to_see(row.topic);
        assert!(shown(&yes).contains(&row.topic), "{:?}", row.topic);
        match no {
            Some(no) => assert!(!shown(&no).contains(&row.topic), "{:?}", row.topic),
            // Thoughts and habits are worked on in any program.
            None => assert!(
                row.topic == Topic::Cbt
                    || row.fit.is_for_anyone() && row.fit.place == Place::Anywhere,
                "{:?}",
                row.topic
            ),
        }
    }
}

#[test]
fn outside_the_united_states_there_is_no_us_law_and_no_insurance() {
    let everything = [
        HARM,
        FRIGHT,
        &[(Busy, "days"), (Insurance, "medicaid"), (Transport, "yes")],
    ];
    for country in ["uk", "ie", "ca", "au", "nz", "in", "other"] {
        let answers = but(&[&everything.concat()[..], &[(Country, country)]].concat());
        assert!(
            topics(&answers)
                .iter()
                .all(|t| t.row.fit.place != Place::Us)
        );
        assert!(shown(&answers).contains(&Topic::ProgramElsewhere));
    }
    const US_ONLY: &[&str] = &[
        "US law",
        "US health",
        "FMLA",
        "(ADA)",
        "Medicare",
        "Medicaid",
        "HIPAA",
        "insurer",
        "deductible",
    ];
    for row in TOPICS.iter().filter(|row| row.fit.place != Place::Us) {
        let text = (EN.expect.topic)(row.topic);
        for s in text
            .lines
            .iter()
            .chain(text.someone)
            .chain([text.title, row.source])
        {
            assert!(
                !US_ONLY.iter().any(|word| s.contains(word)),
                "{:?}: {s}",
                row.topic
            );
        }
    }
}

#[test]
fn every_method_that_was_chosen_names_an_answer_and_no_more_than_two() {
    let mut runner = TestRunner::deterministic();
    for _ in 0..200 {
        let person = answers(&mind().new_tree(&mut runner).unwrap().current());
        for found in topics(&person) {
            let named = &found.because;
            assert!(named.len() <= 2);
            if found.row.group == Group::Methods && found.row.topic != Topic::Cbt {
                assert!(!named.is_empty(), "{:?}", found.row.topic);
            }
            for support in named {
                let said = person.chosen(support.item).unwrap();
                assert!(
                    !support.chosen.is_empty(),
                    "{:?} {support:?}",
                    found.row.topic
                );
                assert_eq!(
                    said.and(support.chosen),
                    support.chosen,
                    "only what was said"
                );
                assert_ne!(item(support.item).block, Block::About);
            }
        }
    }
}

/// What the result calls worth asking for is explained behind it.
#[test]
fn a_modifier_beside_the_result_has_its_topic() {
    let pairs = [
        ("moud", Topic::OpioidMedicine),
        ("maud", Topic::AlcoholMedicine),
        ("trauma", Topic::Trauma),
        ("motivational_start", Topic::Motivational),
        ("co_occurring", Topic::Both),
    ];
    let mut runner = TestRunner::deterministic();
    let mut met = 0;
    for _ in 0..300 {
        let person = answers(&mind().new_tree(&mut runner).unwrap().current());
        let (found, shown) = (assess(&person), shown(&person));
        for (modifier, topic) in pairs {
            if found.modifiers.iter().any(|m| m.id == modifier) {
                met += 1;
                assert!(shown.contains(&topic), "{modifier}");
            }
        }
    }
    assert!(met > 100, "{met}");
}

#[test]
fn someone_unsure_still_finds_what_fits_what_they_saw() {
    let person = Answers::default()
        .with(Who, "someone")
        .with(Confidence, "unsure")
        .with(DrugUse, "yes")
        .with(DrugKinds, "stimulants");
    assert!(shown(&person).contains(&Topic::Contingency));
    assert!(!shown(&person).contains(&Topic::OpioidMedicine));
}

#[test]
fn nothing_about_programs_stands_behind_an_emergency_and_the_family_page_is_for_families() {
    for section in Section::ALL {
        for level in Level::ALL {
            for proxy in [false, true] {
                let offered = section.is_offered(level, proxy);
                let wanted = match section {
                    // What a person takes along also serves a hospital.
                    Section::Take => true,
                    _ if level >= Level::MedicalToday => false,
                    Section::Family => proxy,
                    Section::Programs => level > Level::SelfCare,
                    _ => true,
                };
                assert_eq!(offered, wanted, "{section:?} {level:?}");
            }
        }
    }
}

#[test]
fn topics_stand_in_the_order_of_their_groups() {
    let order: Vec<_> = TOPICS
        .iter()
        .map(|row| Group::ALL.iter().position(|g| *g == row.group).unwrap())
        .collect();
    assert!(order.is_sorted());
}
