//! Every state of the widget that there is something to see in: one table, for the gallery and for
//! what holds of every screen.

use crate::draw::{NOW, Scene, clinic, rich, with, with_until};
use crate::people::{and, busy, but, person, well};
use care_compass::content::ask::QUESTIONS;
use care_compass::content::interrupts::{INTERRUPTS, InterruptId};
use care_compass::content::items::{all, item};
use care_compass::content::messages::Messages;
use care_compass::content::pages::{PAGES, page_of};
use care_compass::content::parts::Part as Taken;
use care_compass::content::sections::Section;
use care_compass::domain::item::{Absent, Choices, ItemId, Kind, Response};
use care_compass::domain::level::{Level, Urgency};
use care_compass::flow::answers::Answers;
use care_compass::flow::marks::{Cell, Mark, Part, Use};
use care_compass::flow::session::{Event, Place, Resumed, Session};
use care_compass::handoff::kept;
use care_compass::handoff::moment::Moment;
use care_compass::handoff::saved::Refused;
use care_compass::ui::context::{Context, Device, Heard, Idle};
use leptos::prelude::{Get, ImmediateEffect, Set, on_cleanup};

/// A state of the widget.
pub struct State {
    /// The part of the widget that it belongs to.
    pub group: &'static str,
    /// A name of its own, in lower case with hyphens.
    pub name: String,
    scene: Scene,
    first: fn(Context),
    open: bool,
}

impl State {
    fn new(group: &'static str, name: impl Into<String>, session: Session) -> Self {
        let scene = Scene::new(session);
        let (name, first) = (name.into(), (|_| {}) as fn(Context));
        Self {
            group,
            name,
            scene,
            first,
            open: false,
        }
    }

    /// At a provider who says everything.
    fn rich(mut self) -> Self {
        self.scene.settings = rich();
        self
    }

    /// Past the review date of the crisis numbers.
    fn stale(mut self) -> Self {
        self.scene.stale = true;
        self
    }

    /// On a device that answers may be kept on, and where this is kept.
    fn on(mut self, read: fn() -> Option<String>) -> Self {
        self.scene.device = Some(Device {
            read,
            write: |_| false,
            remove: || {},
        });
        self
    }

    /// After this was done.
    fn first(mut self, first: fn(Context)) -> Self {
        self.first = first;
        self
    }

    /// With all that is folded away laid open.
    fn open(mut self) -> Self {
        self.open = true;
        self
    }

    /// Where the person is.
    pub fn place(&self) -> Place {
        self.scene.session.place()
    }

    /// What it looks like in a language.
    pub fn html(&self, words: &'static Messages) -> String {
        let html = self.scene.clone().html(words, |context| {
            context.language.set(words);
            (self.first)(context);
        });
        if self.open {
            html.replace("<details", "<details open")
        } else {
            html
        }
    }
}

/// Something heard, which stays although a page that is drawn forgets what was heard before.
fn hear(context: Context, heard: Heard) {
    let again = move || {
        if context.heard.get().is_none() {
            context.heard.set(Some(heard));
        }
    };
    let stays = ImmediateEffect::new_isomorphic(again);
    on_cleanup(move || drop(stays));
}

/// All of them.
pub fn states() -> Vec<State> {
    [
        start(),
        questions(),
        interrupts(),
        around(),
        results(),
        young(),
        behind(),
        taken(),
        idle(),
        pages(),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn fresh() -> Session {
    Session::new(Some(0))
}

fn start() -> Vec<State> {
    let at = |name| State::new("Start", name, fresh());
    vec![
        at("start"),
        at("start-links").rich(),
        at("start-numbers-old").stale(),
        at("start-kept").on(kept_today),
        at("start-kept-last-day").on(kept_a_week_ago),
        at("start-kept-too-old").on(kept_too_long),
        at("start-kept-unread").on(|| Some("until".into())),
        at("start-file-refused").first(|c| hear(c, Heard::Refused(Refused::Damaged))),
        State::new(
            "Start",
            "start-elsewhere",
            Session::new(item(ItemId::Country).index_of("other")),
        ),
    ]
}

fn kept_days_ago(days: u64) -> Option<String> {
    let then = Moment::from_unix(NOW - days * 24 * 60 * 60);
    Some(kept::write(&person(Level::Iop), &then))
}

fn kept_today() -> Option<String> {
    kept_days_ago(0)
}
fn kept_a_week_ago() -> Option<String> {
    kept_days_ago(7)
}
fn kept_too_long() -> Option<String> {
    kept_days_ago(8)
}

/// A run at the page of an item, that far answered like this; opened from the review where it is not
/// asked on the way.
fn at(id: ItemId, answers: &Answers) -> Session {
    let page = Place::Questions(page_of(id).unwrap());
    let session = with_until(answers, |place| place == page);
    let session = if session.place() == page {
        session
    } else {
        session.after(Event::Edit(id))
    };
    assert_eq!(session.place(), page, "{id:?}");
    session
}

fn questions() -> Vec<State> {
    let at = |name, session| State::new("Questions", name, session);
    let here = |id| self::at(id, &well());
    let seen = but(&[(ItemId::Who, "someone")]);
    vec![
        at("one-choice", here(ItemId::Who)),
        at(
            "one-choice-made",
            here(ItemId::Age).after(Event::Choose(ItemId::Age, 2)),
        ),
        at("long-list", here(ItemId::Country)),
        at("one-missing", here(ItemId::Age).after(Event::Continue)),
        at("several-choices", here(ItemId::Emergency)),
        at(
            "several-choices-made",
            here(ItemId::Emergency)
                .after(Event::Toggle(ItemId::Emergency, 0))
                .after(Event::Toggle(ItemId::Emergency, 2)),
        ),
        at(
            "none-of-these",
            here(ItemId::Emergency).after(Event::ChooseNone(ItemId::Emergency)),
        ),
        at("why-we-ask", here(ItemId::WishDead)).open(),
        at("scale", here(ItemId::Phq1)),
        at(
            "scale-all-missing",
            here(ItemId::Phq1).after(Event::Continue),
        ),
        at(
            "scale-some-missing",
            here(ItemId::Phq1)
                .after(Event::Choose(ItemId::Phq1, 1))
                .after(Event::Choose(ItemId::Gad1, 3))
                .after(Event::Continue),
        ),
        at("drink-key", here(ItemId::AlcoholHeavy)).open(),
        at("in-plain-words", here(ItemId::TreatmentKinds)).open(),
        at(
            "pinned",
            self::at(
                ItemId::Phq1,
                &but(&[(ItemId::Thoughts, "7-days"), (ItemId::SafeHome, "hurt")]),
            ),
        ),
        at("about-someone", self::at(ItemId::SeenTalk, &seen)),
        at(
            "practical",
            Session::resumed(Some(0), busy()).after(Event::Edit(ItemId::Insurance)),
        ),
    ]
}

/// What a person answers so that each interrupt comes up.
fn interrupted(id: InterruptId) -> Answers {
    use ItemId::*;
    but(match id {
        InterruptId::SuicideNow => &[(Thoughts, "7-days"), (Plan, "7-days"), (ThoughtsNow, "yes")],
        InterruptId::Overdose => &[(Emergency, "overdose")],
        InterruptId::Body => &[(Emergency, "chest-pain")],
        InterruptId::HarmOther => &[(HarmThoughts, "7-days"), (HarmPlan, "7-days")],
        InterruptId::BirthNow => &[(Pregnancy, "birth-6-weeks"), (Baby, "urge")],
        InterruptId::SuicideToday => &[(Thoughts, "7-days"), (Intent, "30-days")],
        InterruptId::DoNotStop => &[
            (AlcoholHeavy, "more"),
            (AlcoholDays, "daily"),
            (AlcoholDrinks, "9-17"),
            (AlcoholLast, "24-hours"),
            (Steady, "yes"),
            (StopPlan, "yes"),
        ],
        InterruptId::PregnantUse => &[(Pregnancy, "pregnant"), (AlcoholHeavy, "weekly")],
        InterruptId::DependentAtRisk => &[(SafeHome, "dependent-at-risk")],
        InterruptId::SuicideSoon => &[(Thoughts, "7-days")],
        InterruptId::BirthThoughts => &[(Pregnancy, "birth-6-weeks"), (Baby, "thoughts")],
        InterruptId::UnsafeHome => &[(SafeHome, "hurt")],
        InterruptId::PregnantMedicine => &[
            (Pregnancy, "pregnant"),
            (DrugUse, "treated"),
            (OpioidMedicine, "yes"),
        ],
    })
}

fn interrupts() -> Vec<State> {
    let stop = |i: &care_compass::content::interrupts::Interrupt| {
        let answers = interrupted(i.id);
        let session = with_until(&answers, |place| place == Place::Interrupt(i.id));
        assert_eq!(session.place(), Place::Interrupt(i.id), "{}", i.key);
        State::new("Interrupts", i.key.replace('.', "-"), session)
    };
    INTERRUPTS.iter().map(stop).collect()
}

/// What stands around the questions.
fn around() -> Vec<State> {
    let state = |name, session| State::new("Around the questions", name, session);
    let drinker = and(well(), ItemId::AlcoholHeavy, "more");
    let unfit = with(&and(drinker, ItemId::AlcoholLast, "24-hours"));
    assert_eq!(unfit.place(), Place::Unfit);
    let resumed = Resumed {
        before: None,
        dropped: vec![ItemId::AlcoholDays, ItemId::Living],
        gone: 2,
    };
    let mut loaded = fresh();
    loaded.resume(person(Level::Iop), resumed);
    vec![
        state("hard", fresh().after(Event::Begin).after(Event::TooHard)),
        state("unfit", unfit.clone()),
        state("unfit-kept", unfit.after(Event::Continue)),
        state("review", with(&well())),
        state("review-much", Session::resumed(Some(0), busy())),
        state("review-from-a-file", loaded),
        state("deleted", fresh().after(Event::Delete)),
    ]
}

fn result(answers: Answers) -> Session {
    let session = Session::resumed(Some(0), answers).after(Event::Stop);
    assert_eq!(session.place(), Place::Result);
    session
}

fn results() -> Vec<State> {
    let state = |name: &str, session| State::new("Results", name, session).rich();
    let mut found: Vec<State> = Level::ALL
        .into_iter()
        .map(|level| state(&format!("result-{}", level.code()), result(person(level))))
        .collect();
    let iop = person(Level::Iop);
    let half_way = at(ItemId::Roles, &well()).after(Event::Stop);
    let unchecked = iop.without(ItemId::SafeHome, Absent::Declined);
    let mut later = fresh();
    let resumed = Resumed {
        before: Some((Level::Outpatient, Urgency::Now)),
        ..Resumed::default()
    };
    later.resume(iop, resumed);
    found.extend([
        state("result-unfolded", result(busy())).open(),
        state("result-range", half_way),
        state(
            "result-nothing-answered",
            fresh().after(Event::Begin).after(Event::Stop),
        ),
        state("result-unchecked-safety", result(unchecked)),
        state("result-since-last-time", later.after(Event::Stop)),
        state(
            "result-about-someone",
            result(busy().with(ItemId::Who, "someone")),
        )
        .open(),
        state("result-little-from-provider", result(iop)),
    ]);
    if let Some(plain) = found.last_mut() {
        plain.scene.settings = clinic();
    }
    found
}

fn young() -> Vec<State> {
    let state = |name, session| State::new("Young people", name, session);
    let aged = |age| result(well().with(ItemId::Age, age));
    let parent = well()
        .with(ItemId::Who, "someone")
        .with(ItemId::Age, "13-17");
    let danger = but(&[(ItemId::Thoughts, "7-days"), (ItemId::ThoughtsNow, "yes")]);
    vec![
        state("teen", aged("13-17")),
        state("teen-in-danger", result(danger.with(ItemId::Age, "13-17"))),
        state("child", aged("under-13")),
        state("parent-of-a-teen", result(parent)),
    ]
}

fn behind() -> Vec<State> {
    let open = |answers: Answers, section| {
        let session = result(answers).after(Event::Open(section));
        assert_eq!(session.place(), Place::Section(section));
        session
    };
    let state = |name, session| State::new("Behind a result", name, session).rich();
    let iop = person(Level::Iop);
    let theirs = busy().with(ItemId::Who, "someone");
    let week = open(iop, Section::Week);
    let evening = |day, used| Event::Mark(Mark::Part(Cell::new(day, Part::Evening), used));
    let marked = (0..7).fold(week.clone(), |s, day| s.after(evening(day, Use::Care)));
    let mixed = [Use::Work, Use::Sleep, Use::Other];
    let mixed = mixed
        .into_iter()
        .zip(1..)
        .fold(week.clone(), |s, (used, day)| s.after(evening(day, used)));
    let ask = open(busy(), Section::Ask);
    let ticked = QUESTIONS
        .iter()
        .step_by(3)
        .fold(ask.clone(), |s, q| s.after(Event::Tick(q.0)));
    let mut found = vec![
        state("week", week),
        state("week-marked", mixed),
        state("week-clash", marked),
        state("week-about-someone", open(theirs, Section::Week)),
        state(
            "week-other-level",
            open(person(Level::Outpatient), Section::Week),
        ),
        state(
            "week-abroad",
            open(iop.with(ItemId::Country, "uk"), Section::Week),
        ),
        state("expect", open(busy(), Section::Expect)),
        state("expect-unfolded", open(busy(), Section::Expect)).open(),
        state("kinds-of-care", open(iop, Section::Compare)).open(),
        state("questions-to-ask", ask).open(),
        state("questions-ticked", ticked).open(),
        state("programs", open(iop, Section::Programs)),
        state(
            "programs-none-fits",
            open(person(Level::Php), Section::Programs),
        ),
        state("programs-none-listed", open(iop, Section::Programs)),
        state("family", open(theirs, Section::Family)).open(),
    ];
    for bare in found
        .iter_mut()
        .filter(|s| s.name == "programs-none-listed")
    {
        bare.scene.settings = clinic();
    }
    found
}

fn taken() -> Vec<State> {
    let take = |answers| result(answers).after(Event::Open(Section::Take));
    let state = |name, session| State::new("Take it with you", name, session).rich();
    let rest = [Taken::Reasons, Taken::Scores, Taken::Answers, Taken::Week];
    let everything = rest
        .into_iter()
        .fold(take(busy()), |s, part| s.after(Event::Pick(part)));
    let nothing = [Taken::Step, Taken::Phone, Taken::Lines];
    let nothing = nothing
        .into_iter()
        .fold(take(well()), |s, part| s.after(Event::Pick(part)));
    vec![
        state("take", take(person(Level::Iop))),
        state("take-everything", everything),
        state("take-nothing", nothing),
        state("take-emergency", take(person(Level::Emergency))),
        state("take-copied", take(well())).first(|c| hear(c, Heard::Copied(true))),
        state("take-not-copied", take(well())).first(|c| hear(c, Heard::Copied(false))),
        state("take-file-refused", take(well())).first(|c| hear(c, Heard::Refused(Refused::Newer))),
        state("take-may-be-kept", take(well())).on(|| None),
        state("take-kept", take(well())).on(kept_today),
        state("take-not-kept", take(well()))
            .on(|| None)
            .first(|c| hear(c, Heard::NotKept)),
    ]
}

fn idle() -> Vec<State> {
    let state = |name| State::new("Nobody there", name, Session::resumed(Some(0), well()));
    vec![
        state("idle-warned").first(|c| c.quiet(Idle::Warned)),
        state("idle-over").first(|c| c.quiet(Idle::Over)),
    ]
}

/// The group of [`pages`].
pub const PAGES_OF_QUESTIONS: &str = "Every page of questions";

fn pages() -> Vec<State> {
    let named = |(first, session): (ItemId, _)| {
        State::new(
            PAGES_OF_QUESTIONS,
            format!("page-{}", item(first).key),
            session,
        )
    };
    every_page().into_iter().map(named).collect()
}

/// Every page of questions, with all its items open where they can be.
pub fn every_page() -> Vec<(ItemId, Session)> {
    let everything = all().fold(Answers::default(), |answers, row| match row.kind {
        Kind::One => answers.with(row.id, row.choices[row.choices.len() - 1].id),
        _ => {
            let mut answers = answers;
            answers.set(row.id, Response::Chosen(Choices::first(row.choices.len())));
            answers
        }
    });
    let self_mode = everything
        .with(ItemId::Who, "me")
        .with(ItemId::Age, "18-64")
        .with(ItemId::Country, "us");
    let variants = [
        self_mode.with(ItemId::Pregnancy, "pregnant"),
        self_mode.with(ItemId::Pregnancy, "birth-6-weeks"),
        self_mode.with(ItemId::Who, "someone"),
    ];
    let mut found: Vec<(ItemId, Session)> = Vec::new();
    for answers in &variants {
        let session = Session::resumed(Some(0), *answers);
        for id in ItemId::ALL {
            let edited = session.clone().after(Event::Edit(*id));
            let Place::Questions(page) = edited.place() else {
                continue;
            };
            let first = PAGES[page][0];
            if !found.iter().any(|(f, _)| *f == first) {
                found.push((first, edited));
            }
        }
    }
    found
}
