//! The screens, rendered to HTML: what stands on every one of them, and snapshots of each kind.

use crate::draw::{Scene, rich, with};
use crate::people::{and, answers, busy, mind, person, well};
use crate::states::{every_page, states};
use care_compass::content::interrupts::INTERRUPTS;
use care_compass::content::items::item;
use care_compass::content::messages::Locale;
use care_compass::content::messages::cldr::say;
use care_compass::content::messages::en::EN;
use care_compass::content::messages::es::ES;
use care_compass::content::messages::{LANGUAGES, Messages};
use care_compass::content::pages::{PAGES, page_of};
use care_compass::content::sections::Section;
use care_compass::content::version::{CONTENT_HASH, RULES_VERSION};
use care_compass::domain::item::{Absent, ItemId, Kind, Response};
use care_compass::domain::level::{Level, Urgency};
use care_compass::flow::answers::Answers;
use care_compass::flow::assessment::assess;
use care_compass::flow::marks::{Cell, Mark, Part, Use};
use care_compass::flow::picks::Picks;
use care_compass::flow::session::{Event, Place, Resumed, Session};
use care_compass::handoff::saved;
use care_compass::handoff::summary::summary;
use care_compass::settings::{Phone, Settings};
use care_compass::ui::context::{Context, Device, Idle};
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use std::collections::BTreeSet;

/// The HTML of a session's screen.
fn html(session: Session) -> String {
    render(session, false, &EN)
}

fn render(session: Session, stale: bool, words: &'static Messages) -> String {
    let scene = Scene::new(session);
    Scene { stale, ..scene }.html(words, |_| {})
}

/// The HTML of a session's screen with a provider of one's own.
fn render_with(session: Session, settings: Settings) -> String {
    let scene = Scene::new(session);
    Scene { settings, ..scene }.html(&EN, |_| {})
}

/// Every screen that a session can stand on, with a name.
fn every_screen() -> Vec<(String, Session)> {
    let mut found = vec![
        ("start".to_string(), Session::new(Some(0))),
        (
            "deleted".to_string(),
            Session::new(Some(0)).after(Event::Delete),
        ),
        (
            "error".to_string(),
            Session::new(Some(0))
                .after(Event::Begin)
                .after(Event::Continue),
        ),
        (
            "hard".to_string(),
            Session::new(Some(0))
                .after(Event::Begin)
                .after(Event::TooHard),
        ),
        ("review".to_string(), with(&well())),
    ];
    let drinker = and(well(), ItemId::AlcoholHeavy, "more");
    let unfit = with(&and(drinker, ItemId::AlcoholLast, "24-hours"));
    assert_eq!(unfit.place(), Place::Unfit);
    found.push(("unfit".to_string(), unfit.clone()));
    found.push(("unfit-kept".to_string(), unfit.after(Event::Continue)));
    for level in Level::ALL {
        let session = with(&person(level)).after(Event::Continue);
        assert_eq!(session.place(), Place::Result);
        found.push((format!("result-{}", level.code()), session.clone()));
        if level == Level::Iop {
            found.push(("week-iop".into(), session.after(Event::Open(Section::Week))));
        }
    }
    let about =
        |who| Session::resumed(Some(0), busy().with(ItemId::Who, who)).after(Event::Continue);
    for section in Section::ALL {
        let who = if *section == Section::Family {
            "someone"
        } else {
            "me"
        };
        let session = about(who).after(Event::Open(*section));
        assert_eq!(session.place(), Place::Section(*section));
        found.push((format!("{section:?}").to_lowercase(), session));
    }
    for age in ["13-17", "under-13"] {
        let answers = well().with(ItemId::Age, age);
        found.push((format!("young-{age}"), with(&answers).after(Event::Stop)));
    }
    let names: BTreeSet<_> = found.iter().map(|(name, _)| name).collect();
    assert_eq!(
        names.len(),
        found.len(),
        "each screen has a name of its own"
    );
    found
}

/// What is shown to developers and reviewers leaves nothing out.
#[test]
fn the_gallery_shows_every_place_and_each_state_under_a_name_of_its_own() {
    let states = states();
    let names: BTreeSet<_> = states.iter().map(|state| &state.name).collect();
    assert_eq!(names.len(), states.len());
    let groups: Vec<_> = states.chunk_by(|a, b| a.group == b.group).collect();
    let titles: BTreeSet<_> = groups.iter().map(|group| group[0].group).collect();
    assert_eq!(titles.len(), groups.len(), "a group stands in one place");
    let shown: BTreeSet<_> = states.iter().map(|state| state.place()).collect();
    let fixed = [
        Place::Start,
        Place::Hard,
        Place::Unfit,
        Place::Review,
        Place::Result,
        Place::Deleted,
    ];
    let places = (0..PAGES.len()).map(Place::Questions).chain(fixed);
    let sections = Section::ALL.iter().copied().map(Place::Section);
    let interrupts = INTERRUPTS.iter().map(|i| Place::Interrupt(i.id));
    for place in places.chain(sections).chain(interrupts) {
        assert!(shown.contains(&place), "{place:?}");
    }
    for level in Level::ALL {
        let name = format!("result-{}", level.code());
        assert!(names.contains(&name), "{name}");
    }
    for state in &states {
        let html = state.html(&EN);
        assert!(html.contains(EN.ui.quick_exit), "{}", state.name);
    }
}

#[test]
fn every_page_renders_its_questions_choices_and_ways_on() {
    let pages = every_page();
    assert_eq!(pages.len(), PAGES.len());
    for (first, session) in pages {
        let open = session.open_items(page_of(first).unwrap());
        let html = html(session);
        assert_eq!(html.matches("<fieldset").count(), open.len(), "{first:?}");
        assert_eq!(html.matches("<h1").count(), 1, "{first:?}");
        let labels: usize = open
            .iter()
            .map(|id| item(*id).choices.len() + usize::from(item(*id).kind != Kind::One))
            .sum();
        assert_eq!(html.matches("<label for=\"c").count(), labels, "{first:?}");
        for word in EN.ui.absent {
            assert!(html.contains(word), "{first:?}: {word}");
        }
        assert!(html.contains(EN.ui.hard));
    }
}

/// Invariant 14. The failure panel is checked in the browser.
#[test]
fn crisis_numbers_and_the_quick_way_out_stand_on_every_screen() {
    let pages = every_page()
        .into_iter()
        .map(|(first, s)| (format!("{first:?}"), s));
    for (name, session) in every_screen().into_iter().chain(pages) {
        let html = html(session);
        assert!(
            html.contains("tel:988") && html.contains("sms:988") && html.contains("tel:911"),
            "{name}"
        );
        assert!(html.contains(EN.ui.quick_exit), "{name}");
    }
}

/// Invariant 15.
#[test]
fn rules_version_and_content_hash_stand_with_every_result_and_in_all_that_is_taken_along() {
    let both = |text: &str| text.contains(RULES_VERSION) && text.contains(CONTENT_HASH);
    for level in Level::ALL {
        let answers = person(level);
        let result = Session::resumed(Some(0), answers).after(Event::Stop);
        assert_eq!(result.place(), Place::Result);
        assert!(both(&html(result)), "{level:?}");
        assert!(both(&saved::write(&answers)), "{level:?}");
        let taken = summary(&crate::handoff::case(answers, Picks::default()));
        let lines: Vec<_> = taken.into_iter().flat_map(|block| block.lines).collect();
        assert!(both(&lines.join(" ")), "{level:?}");
    }
}

/// The whole screen is in the language of the run, and the way to the other one names itself in it.
#[test]
fn every_language_has_the_same_screens_with_a_way_to_the_others() {
    for words in LANGUAGES {
        for (name, session) in every_screen() {
            let html = render(session, false, words);
            let app = format!(
                "<div lang=\"{}\" dir=\"{}\" class=\"cc-app",
                words.lang, words.dir
            );
            assert!(html.starts_with(&app), "{name}: {html}");
            assert!(
                html.contains("tel:988") && html.contains("tel:911"),
                "{name}"
            );
            assert!(html.contains(words.ui.quick_exit), "{name}");
            assert!(html.contains(words.ui.help_lead), "{name}");
            for other in LANGUAGES.iter().filter(|o| o.lang != words.lang) {
                let label = format!(
                    "lang=\"{}\" dir=\"{}\" class=\"cc-link\">{}<",
                    other.lang, other.dir, other.name
                );
                assert!(html.contains(&label), "{name}: {html}");
                assert!(!html.contains(other.ui.quick_exit), "{name}");
            }
        }
    }
}

/// 988 answers in Spanish after a key; the emergency number needs none.
#[test]
fn the_crisis_line_says_which_key_leads_to_the_language() {
    let spanish = render(Session::new(Some(0)), false, &ES);
    assert!(spanish.contains(">Llame al 988 y oprima el 2</a>"));
    assert!(html(Session::new(Some(0))).contains(">Call 988</a>"));
    let canada = item(ItemId::Country).index_of("ca");
    let canada = render(Session::new(canada), false, &ES);
    assert!(
        canada.contains(">Llame al 988</a>"),
        "the key is that of the US line"
    );
}

#[test]
fn the_document_says_nothing_about_the_question_in_names_ids_or_values() {
    for (first, session) in every_page() {
        let html = html(session);
        for attribute in [" id=\"", " name=\"", " value=\"", " for=\""] {
            for rest in html.split(attribute).skip(1) {
                let value = rest.split('"').next().unwrap();
                let neutral = value
                    .chars()
                    .all(|c| c.is_ascii_digit() || "cq-".contains(c));
                assert!(neutral, "{first:?}: {attribute}{value}");
            }
        }
    }
}

/// Two people with other weeks: the same tags, classes, ids and names; only words tell them apart.
#[test]
fn what_is_marked_stands_in_no_attribute() {
    let week = with(&person(Level::Iop)).after(Event::Continue);
    let week = week.after(Event::Open(Section::Week));
    let evening = |day| Event::Mark(Mark::Part(Cell::new(day, Part::Evening), Use::Care));
    let marked = (0..7).map(evening).fold(week.clone(), Session::after);
    let attributes = |session| {
        let html = html(session)
            .replace(" class=\"\"", "")
            .replace(" checked=\"\"", "")
            .replace(" checked", "");
        let tags = html.split('<').filter(|tag| tag.contains('='));
        let tags = tags.filter_map(|tag| tag.split('>').next().map(str::to_string));
        let mut tags: Vec<_> = tags.collect();
        tags.sort_unstable();
        tags
    };
    let words = |session| html(session).contains(EN.week.uses.get(2).unwrap());
    assert_eq!(attributes(week.clone()), attributes(marked.clone()));
    assert_ne!(html(week), html(marked.clone()));
    assert!(words(marked));
}

/// The week is planned in the voice of the person who answers, and as the country names it.
#[test]
fn the_week_speaks_to_the_person_and_of_their_country() {
    let page = |answers: Answers| {
        let session = Session::resumed(None, answers).after(Event::Continue);
        html(session.after(Event::Open(Section::Week)))
    };
    let ours = page(person(Level::Iop));
    assert!(ours.contains(EN.week.mark_title[0]) && ours.contains(EN.week.lead[0]));
    assert!(ours.contains("5:30\u{a0}PM to 8:30\u{a0}PM"), "{ours}");
    let theirs = page(
        well()
            .with(ItemId::Who, "someone")
            .with(ItemId::Country, "uk"),
    );
    assert!(theirs.contains(EN.week.mark_title[1]) && theirs.contains(EN.week.lead[1]));
    assert!(
        theirs.contains("17:30 to 20:30") && !theirs.contains("IOP"),
        "{theirs}"
    );
}

#[test]
fn emergency_results_and_interrupts_never_sell() {
    for level in [Level::Emergency, Level::MedicalToday] {
        let session = with(&person(level)).after(Event::Continue);
        let taken = html(session.clone().after(Event::Open(Section::Take)));
        assert!(taken.contains(EN.take.question));
        for html in [html(session), taken] {
            assert!(!html.contains("Harbor Street Clinic"), "{}", level.code());
        }
    }
    let html = html(with(&person(Level::Iop)).after(Event::Continue));
    assert!(html.contains("tel:+12025550143"));
}

#[test]
fn the_next_step_comes_first_and_no_level_is_a_number() {
    for level in Level::ALL {
        let html = html(with(&person(level)).after(Event::Continue));
        let at = |text: &str| {
            html.find(&text.replace('\'', "&#x27;"))
                .unwrap_or_else(|| panic!("{text}"))
        };
        assert!(at("<h1") < at(EN.ui.why_title));
        if level == Level::Emergency {
            // It is as bad as it gets: help is the step itself.
            assert!(!html.contains(EN.ui.worse_title));
        } else {
            assert!(at("<h1") < at(EN.ui.worse_title));
            assert!(at(EN.ui.worse_title) < at(EN.ui.why_title));
        }
        assert!(at(EN.ui.why_title) < at(EN.ui.ladder_title));
        assert!(!html.contains(&format!("level {}", level.number())));
    }
}

fn programs_page(answers: &Answers, settings: Settings) -> String {
    let result = Session::resumed(Some(0), *answers).after(Event::Continue);
    let page = result.after(Event::Open(Section::Programs));
    assert_eq!(page.place(), Place::Section(Section::Programs));
    render_with(page, settings)
}

/// The level is the result's, whatever the provider has: what has another one says so.
#[test]
fn programs_are_sorted_by_the_result_and_never_the_other_way_round() {
    for level in [
        Level::Outpatient,
        Level::Iop,
        Level::Php,
        Level::Residential,
    ] {
        let answers = person(level);
        let html = programs_page(&answers, rich());
        let at = |text: &str| html.find(text);
        let other = at(EN.programs.other_title).unwrap();
        for (program, its) in [
            ("Harbor House", Level::Residential),
            ("Evening group", Level::Iop),
        ] {
            let fits = its == level;
            assert_eq!(
                at(program).unwrap() < other,
                fits,
                "{program} for {level:?}"
            );
        }
        let none = !matches!(level, Level::Iop | Level::Residential);
        assert_eq!(html.contains(EN.programs.none_fits), none, "{level:?}");
        // Other ways stand there in any case.
        assert!(
            html.contains("FindTreatment.gov")
                && html.contains("tel:8006624357")
                && html.contains("tel:988")
        );
        let before = assess(&answers).level;
        assert_eq!(before, Some(level));
    }
}

#[test]
fn a_program_says_its_hours_its_place_and_what_to_ask_first() {
    let html = programs_page(&person(Level::Iop), rich());
    for text in [
        "9 hours a week",
        "Monday, Wednesday, Thursday: 5:30\u{a0}PM to 8:30\u{a0}PM",
        "In person: Main house, 12 Harbor Street",
        "For: mental health",
        // Nothing is known about a private room.
        EN.programs.doubts.get(4).unwrap(),
        "Monday, Tuesday, Wednesday, Thursday, Friday: 8:00\u{a0}AM to 6:00\u{a0}PM",
    ] {
        assert!(html.contains(text), "{text} in {html}");
    }
    let plain = programs_page(
        &person(Level::Iop),
        Settings::new("C".into(), Phone::new("123").unwrap(), 0),
    );
    assert!(plain.contains(EN.programs.none_listed) && plain.contains("FindTreatment.gov"));
}

#[test]
fn the_next_step_says_when_the_phone_is_answered_and_offers_the_other_ways() {
    let result = |level| Session::resumed(Some(0), person(level)).after(Event::Continue);
    let html = render_with(result(Level::Iop), rich());
    assert!(html.contains("Open now, until 6:00\u{a0}PM."), "{html}");
    assert!(html.contains("sms:+12025550144") && html.contains("https://example.org/book"));
    assert!(html.contains("target=\"_top\"") && html.contains(EN.programs.leaves));
    for level in [Level::Emergency, Level::MedicalToday] {
        let html = render_with(result(level), rich());
        for text in ["sms:+1202", "/book", "Harbor", "Open now"] {
            assert!(!html.contains(text), "{text} for {level:?}");
        }
    }
    let mut closed = rich();
    closed.hours.retain(|span| span.day > 2);
    let html = render_with(result(Level::Iop), closed);
    assert!(
        html.contains("Closed now. Opens Thursday at 8:00\u{a0}AM."),
        "{html}"
    );
}

#[test]
fn policy_and_language_notice_stand_on_every_screen_and_only_where_they_are_set() {
    for (name, session) in every_screen() {
        assert!(!html(session.clone()).contains("example.org"), "{name}");
        let html = render_with(session, rich());
        assert!(
            html.contains("https://example.org/policy")
                && html.contains("https://example.org/languages"),
            "{name}"
        );
    }
}

/// "We could not check safety" and the crisis lines stand before the provider's number.
#[test]
fn unchecked_safety_is_said_first_with_the_crisis_lines() {
    let answers = person(Level::Iop).without(ItemId::SafeHome, Absent::Declined);
    let html = html(Session::resumed(Some(0), answers).after(Event::Continue));
    let at = |text: &str| html.find(text).unwrap_or_else(|| panic!("{text}"));
    assert!(at(EN.ui.unchecked_title) < at("tel:988"));
    assert!(at("tel:988") < at("tel:+12025550143"));
    assert!(!html.contains(EN.ui.why_none));
}

#[test]
fn in_an_emergency_a_pause_leads_with_the_emergency_number() {
    let (_, page) = every_page()
        .into_iter()
        .find(|(first, _)| *first == ItemId::Emergency)
        .unwrap();
    let leads = |session: Session| {
        let html = html(session);
        html.find("tel:911").unwrap() < html.find("tel:988").unwrap()
    };
    let paused = |session: Session| session.after(Event::TooHard);
    let quiet = Session::new(Some(0)).after(Event::Begin);
    assert!(!leads(paused(quiet)));
    let mut pause = paused(page.after(Event::Toggle(ItemId::Emergency, 0)));
    while matches!(pause.place(), Place::Interrupt(_)) {
        pause = paused(pause.after(Event::GoOn).after(Event::Edit(ItemId::Age)));
    }
    assert_eq!(pause.place(), Place::Hard);
    assert!(leads(pause));
}

/// In an emergency the number comes first; the crisis line before what to do only where it is for that.
#[test]
fn an_interrupt_says_first_what_is_needed_first() {
    for state in states() {
        let Place::Interrupt(id) = state.place() else {
            continue;
        };
        let html = state.html(&EN);
        let at = |part: &str| html.find(part).unwrap();
        let to_do = at("<li>");
        let found = INTERRUPTS.iter().find(|i| i.id == id).unwrap();
        let now = found.urgency == Urgency::Now;
        let suicide = found.key.starts_with("interrupt.suicide");
        assert_eq!(at("tel:988") < to_do, suicide, "{}", found.key);
        assert_eq!(at("tel:911") < to_do, suicide || now, "{}", found.key);
        // A kind sentence comes before the buttons where minutes do not count.
        let first = (EN.oneself.interrupt)(id).lines.iter().next().unwrap();
        if suicide && !now {
            let said = at(&format!("<p>{first}</p>"));
            assert!(said < at("tel:988"), "{}", found.key);
        }
    }
}

#[test]
fn an_answer_behind_a_closed_gate_is_not_spoken_of() {
    let result = |answers| html(Session::resumed(Some(0), answers).after(Event::Continue));
    let hidden = well().with(ItemId::SedativeDays, "4-19");
    assert!(!result(hidden).contains(EN.ui.tell_program));
    let open = and(
        and(well(), ItemId::DrugUse, "yes"),
        ItemId::DrugKinds,
        "sedatives",
    );
    let open = open.with(ItemId::SedativeDays, "4-19");
    assert!(result(open).contains(EN.ui.tell_program));
}

#[test]
fn reasons_quote_the_persons_own_choices() {
    let html = html(with(&person(Level::Iop)).after(Event::Continue));
    assert!(html.contains("<q>4 or more days a week</q>"), "{html}");
}

#[test]
fn past_the_review_date_the_emergency_number_leads_and_the_page_says_so() {
    let html = render(Session::new(Some(0)), true, &EN);
    assert!(html.contains(EN.ui.numbers_old) && html.contains("findahelpline.com"));
    let help = &html[html.find("cc-help-lines").unwrap()..];
    assert!(help.find("tel:911").unwrap() < help.find("findahelpline.com").unwrap());
}

#[test]
fn another_country_shows_its_own_lines_and_an_unknown_one_the_words() {
    let session = |choice: &str| {
        let index = item(ItemId::Country).index_of(choice);
        Session::new(index).after(Event::Begin)
    };
    assert!(html(session("uk")).contains("tel:116123") && html(session("uk")).contains("tel:999"));
    let other = html(session("other"));
    assert!(other.contains(EN.ui.local_emergency) && other.contains("findahelpline.com"));
    assert!(!other.contains("tel:"), "no number is made up");
    let india = html(session("in"));
    assert!(
        india.contains("tel:112") && !india.contains("14416"),
        "an unconfirmed line does not lead"
    );
}

/// Level first, then how soon, against the file that the answers came from.
#[test]
fn the_result_says_what_changed_since_last_time_in_kind_words() {
    let now = assess(&person(Level::Iop)).urgency;
    for (then, soon, line) in [
        (Level::Php, now, 0),
        (Level::Iop, Urgency::Now, 1),
        (Level::Iop, now, 2),
        (Level::Outpatient, now, 4),
    ] {
        let mut session = Session::new(Some(0));
        let resumed = Resumed {
            before: Some((then, soon)),
            ..Resumed::default()
        };
        session.resume(person(Level::Iop), resumed);
        let review = html(session.clone());
        assert!(review.contains(EN.take.loaded));
        let result = html(session.after(Event::Continue));
        assert!(
            result.contains(EN.take.since_lines.get(line).unwrap()),
            "{then:?}"
        );
        assert!(result.contains(&format!("Last time: {}", (EN.level)(then).name)));
    }
    let fresh = html(with(&person(Level::Iop)).after(Event::Continue));
    assert!(!fresh.contains(EN.take.since));
}

#[test]
fn what_a_file_no_longer_fits_is_told_at_the_review() {
    let mut session = Session::new(Some(0));
    let resumed = Resumed {
        before: None,
        dropped: vec![ItemId::AlcoholDays],
        gone: 2,
    };
    session.resume(person(Level::Iop), resumed);
    let review = html(session);
    assert!(review.contains((EN.oneself.item)(ItemId::AlcoholDays).short));
    assert!(review.contains(&(EN.take.gone)(&Locale::new("en", "US", say), 2)));
}

/// The page of any person renders, whatever they said.
#[test]
fn every_result_renders() {
    let mut runner = TestRunner::deterministic();
    for _ in 0..60 {
        let person = mind().new_tree(&mut runner).unwrap().current();
        let found = html(with(&answers(&person)).after(Event::Stop));
        assert!(found.contains("<h1"));
    }
}

/// The HTML after something was done, on a device that keeps nothing unless told otherwise.
fn after(session: Session, device: Option<Device>, first: impl FnOnce(Context)) -> String {
    let scene = Scene::new(session);
    Scene { device, ..scene }.html(&EN, first)
}

#[test]
fn before_answers_are_cleared_the_page_asks_whether_somebody_is_there_and_then_says_why() {
    let answered = || Session::resumed(Some(0), well());
    let warned = after(answered(), None, |context| context.quiet(Idle::Warned));
    assert!(warned.contains(EN.ui.idle) && warned.contains(EN.ui.still_here));
    let back = after(answered(), None, |context| {
        context.quiet(Idle::Warned);
        context.quiet(Idle::No);
    });
    assert!(!back.contains(EN.ui.idle));
    let over = after(answered(), None, |context| context.quiet(Idle::Over));
    assert!(over.contains(EN.ui.deleted_title) && over.contains(EN.ui.deleted_idle));
    // Whoever comes later does not undo why.
    let later = after(answered(), None, |context| {
        context.quiet(Idle::Over);
        context.quiet(Idle::No);
    });
    assert_eq!(later, over);
    let deleted = html(answered().after(Event::Delete));
    assert!(!deleted.contains(EN.ui.deleted_idle));
}

#[test]
fn where_nothing_was_answered_there_is_nothing_to_clear() {
    let start = html(Session::new(Some(0)));
    for idle in [Idle::Warned, Idle::Over] {
        let quiet = after(Session::new(Some(0)), None, |context| context.quiet(idle));
        assert_eq!(quiet, start);
    }
}

#[test]
fn answers_are_kept_on_the_device_only_where_that_is_offered_and_asked_for() {
    let take = || {
        Session::resumed(Some(0), well())
            .after(Event::Continue)
            .after(Event::Open(Section::Take))
    };
    let words = EN.take;
    let keeps = Device {
        read: || Some("until".into()),
        write: |_| true,
        remove: || {},
    };
    let full = Device {
        read: || None,
        write: |_| false,
        remove: || {},
    };
    assert!(!html(take()).contains(words.keep_title));
    let empty = after(take(), Some(full), |_| {});
    assert!(empty.contains(words.keep_help) && !empty.contains(words.remove));
    let refused = after(take(), Some(full), Context::keep);
    assert!(!refused.contains(&(words.kept)(&Locale::new("en", "US", say), 7)));
    // Something is there that nobody can go on with: it is said, and can be removed.
    let start = after(Session::new(Some(0)), Some(keeps), |_| {});
    assert!(start.contains(words.kept_unread) && start.contains(words.remove));
    assert!(!start.contains(words.go_on));
    assert!(!after(Session::new(Some(0)), Some(full), |_| {}).contains(words.remove));
}

#[test]
fn snapshots_of_every_kind_of_screen() {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("../snapshots");
    settings.set_prepend_module_to_snapshot(false);
    settings.bind(|| {
        for (name, session) in every_screen() {
            insta::assert_snapshot!(name, pretty(&html(session)));
        }
        for first in [ItemId::Age, ItemId::Emergency, ItemId::WishDead] {
            let (_, session) = every_page().into_iter().find(|(f, _)| *f == first).unwrap();
            insta::assert_snapshot!(format!("page-{}", item(first).key), pretty(&html(session)));
        }
        let spanish = [
            "start",
            "error",
            "review",
            "result-iop",
            "result-emergency",
            "young-13-17",
        ];
        for (name, session) in every_screen() {
            if spanish.contains(&name.as_str()) {
                let html = render(session, false, &ES);
                insta::assert_snapshot!(format!("es-{name}"), pretty(&html));
            }
        }
    });
}

#[test]
fn snapshot_of_every_interrupt() {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("../snapshots");
    settings.set_prepend_module_to_snapshot(false);
    settings.bind(|| {
        let text: Vec<_> = INTERRUPTS
            .iter()
            .map(|i| {
                let words = (EN.oneself.interrupt)(i.id);
                format!(
                    "{} ({})\n{}\n  {}\n",
                    i.key,
                    i.urgency.code(),
                    words.heading,
                    words.lines.iter().collect::<Vec<_>>().join("\n  ")
                )
            })
            .collect();
        insta::assert_snapshot!("interrupts", text.join("\n"));
    });
}

/// HTML with a line for each element, so that a difference can be read.
fn pretty(html: &str) -> String {
    html.replace("><", ">\n<")
}

/// A question that was left open has no words of the person to quote.
#[test]
fn what_was_left_open_is_named_as_a_reason_and_not_quoted() {
    let mut set = and(well(), ItemId::Thoughts, "7-days");
    set.set(ItemId::Intent, Response::Absent(Absent::Skipped));
    set.set(ItemId::Plan, Response::Absent(Absent::Skipped));
    let html = html(with(&set).after(Event::Continue));
    let behind: Vec<&str> = html.split(EN.ui.why_unanswered).skip(1).collect();
    assert!(!behind.is_empty(), "{html}");
    for rest in behind {
        let row = rest.split("</li>").next().unwrap();
        assert!(!row.contains("<q"), "{row}");
    }
}
