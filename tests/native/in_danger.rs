//! What the screens say to people in danger: as soon as it holds, and for their country.

use crate::draw::{Scene, walked, with_until};
use crate::people::but;
use care_compass::content::interrupts::InterruptId;
use care_compass::content::items::item;
use care_compass::content::messages::Messages;
use care_compass::content::messages::en::EN;
use care_compass::content::messages::es::ES;
use care_compass::content::pages::page_of;
use care_compass::domain::item::ItemId;
use care_compass::flow::assessment::assess;
use care_compass::flow::session::{Event, Place, Session};

fn html(session: Session, words: &'static Messages) -> String {
    Scene::new(session).html(words, |_| {})
}

/// The page of an interrupt in a country.
fn interrupt(
    said: &[(ItemId, &str)],
    id: InterruptId,
    country: &str,
    words: &'static Messages,
) -> String {
    let start = Session::new(item(ItemId::Country).index_of(country));
    let session = walked(start, &but(said), |place| place == Place::Interrupt(id));
    assert_eq!(session.place(), Place::Interrupt(id));
    html(session, words)
}

#[test]
fn a_law_of_the_united_states_is_named_there_alone() {
    for words in [&EN, &ES] {
        let page = |country| {
            let said = [(ItemId::Emergency, "overdose")];
            interrupt(&said, InterruptId::Overdose, country, words)
        };
        assert!(page("us").contains(words.ui.overdose_law));
        assert!(!page("uk").contains(words.ui.overdose_law));
    }
}

#[test]
fn who_thinks_of_suicide_is_shown_every_crisis_line_of_the_country_once() {
    let page = |country, words| {
        let said = [(ItemId::Thoughts, "7-days")];
        interrupt(&said, InterruptId::SuicideSoon, country, words)
    };
    let us = page("us", &EN);
    for line in ["sms:741741?body=HOME", "Call 988 and press 1", "sms:838255"] {
        assert!(us.contains(line), "{line}");
    }
    assert_eq!(us.matches(">988 Suicide &amp; Crisis Lifeline<").count(), 1);
    assert_eq!(us.matches(EN.ui.unconfirmed).count(), 1, "said once");
    assert!(page("us", &ES).contains("sms:741741?body=AYUDA"));
    let uk = page("uk", &EN);
    for line in ["sms:85258", "Call 111 and press 2", "tel:116123"] {
        assert!(uk.contains(line), "{line}");
    }
}

/// Prescribed pills, taken daily: no interrupt comes, as nothing is being stopped.
#[test]
fn the_advice_never_to_stop_suddenly_comes_with_the_next_question() {
    let pills = but(&[
        (ItemId::DrugUse, "yes"),
        (ItemId::DrugKinds, "sedatives"),
        (ItemId::SedativeRx, "prescribed"),
        (ItemId::SedativeDays, "daily"),
        (ItemId::SedativeLast, "24-hours"),
    ]);
    assert!(assess(&pills).interrupts.is_empty());
    for (answers, said) in [(pills, true), (but(&[]), false)] {
        for place in [Place::Review, Place::Result] {
            let page = html(with_until(&answers, |at| at == place), &EN);
            assert_eq!(page.contains(EN.ui.do_not_stop), said, "{place:?}");
        }
    }
    let asked = with_until(&pills, |place| place == mood());
    assert!(html(asked, &EN).contains(EN.ui.do_not_stop));
}

/// The page of the first question on mood, which comes after those on drugs.
fn mood() -> Place {
    Place::Questions(page_of(ItemId::Phq1).unwrap())
}

/// Little was found, and much is open: that is no all-clear.
#[test]
fn a_range_that_begins_low_leads_on_with_the_questions() {
    let half = with_until(&but(&[]), |place| place == mood()).after(Event::Stop);
    let page = html(half, &EN);
    assert!(page.contains(EN.ui.sooner), "{page}");
    let at = |part: &str| page.find(part).unwrap();
    assert!(at(EN.ui.go_on) < at(EN.ui.how_soon));
    assert_eq!(page.matches(&format!(">{}<", EN.ui.go_on)).count(), 1);
}
