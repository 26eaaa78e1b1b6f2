//! What every screen needs.

use super::ahead::Soon;
use super::write::when_painted;
use crate::content::crisis::{Country, Line, country};
use crate::content::customs::region;
use crate::content::messages::locale::Say;
use crate::content::messages::{Locale, Messages, Voice, language, offered};
use crate::domain::item::ItemId;
use crate::domain::level::Level;
use crate::expectations;
use crate::expectations::ask::ticked;
use crate::expectations::hours::{Opening, WeekMinute, opening};
use crate::expectations::plan::Planner;
use crate::flow::answers::Answers;
use crate::flow::marks::Marks;
use crate::flow::readings::is_proxy;
use crate::flow::session::{Event, Session};
use crate::handoff::case::Case;
use crate::handoff::kept::{self, Gone, Kept};
use crate::handoff::moment::{Moment, Random};
use crate::handoff::saved::{Refused, read};
use crate::settings::Settings;
use leptos::prelude::*;
use std::rc::Rc;

/// The run, the words and the provider, for every screen.
#[derive(Clone, Copy)]
pub struct Context {
    /// The run of the questionnaire.
    pub session: RwSignal<Session>,
    /// The words, in the language that the screen was drawn in.
    pub words: &'static Messages,
    /// The language to draw in: the person can change it at any time.
    pub language: RwSignal<&'static Messages>,
    /// While the screen is drawn again in another language: the tag of the one before. Else empty.
    pub before: StoredValue<&'static str>,
    /// The provider's settings.
    pub settings: StoredValue<Settings>,
    /// Whether the crisis numbers are past their review date.
    pub stale: bool,
    /// Leaves at once.
    pub exit: Callback<()>,
    /// The minute of the week in a time zone, Monday first, if the browser knows the zone.
    pub clock: fn(&str) -> Option<u16>,
    /// Ways to hand things over.
    pub hand: Hand,
    /// What came of handing over or loading, once it is known.
    pub heard: RwSignal<Option<Heard>>,
    /// Whether anybody is there.
    pub idle: RwSignal<Idle>,
    /// What is kept on the device, where that is offered.
    pub kept: RwSignal<Option<String>>,
    /// The place of a screen's first list of choices: another on the next page, so that both can be
    /// in the document and no label names a control of the other.
    pub first_place: usize,
    /// The answers that are not applied yet, and the next page.
    pub soon: StoredValue<Soon, LocalStorage>,
}

/// What the browser does for a person who takes something along, and what it knows.
#[derive(Clone, Copy)]
pub struct Hand {
    /// Saves a text as a file of this name; `print` prints the page, `copy` copies the text.
    pub over: Callback<(&'static str, String)>,
    /// Reads the file that was chosen; [`Context::took`] gets its bytes.
    pub take: Callback<leptos::ev::Event>,
    /// The time.
    pub now: fn() -> Moment,
    /// Random bytes.
    pub random: fn() -> Random,
    /// How a language writes numbers, dates and times.
    pub say: Say,
    /// Where answers may be kept on the device; `None` where that is not offered.
    pub device: Option<Device>,
}

impl Hand {
    /// What is kept on the device, where that is offered.
    fn kept(self) -> Option<String> {
        (self.device?.read)()
    }
}

/// A place on the device for one text.
#[derive(Clone, Copy)]
pub struct Device {
    /// The text, if there is one.
    pub read: fn() -> Option<String>,
    /// Puts a text there. Whether it worked.
    pub write: fn(&str) -> bool,
    /// Takes it away.
    pub remove: fn(),
}

/// Whether anybody is there.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Idle {
    /// Somebody is.
    No,
    /// Nobody seems to be: soon the answers are cleared.
    Warned,
    /// The answers were cleared because nobody was.
    Over,
}

/// What came of handing over or loading.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Heard {
    /// Whether a text was copied.
    Copied(bool),
    /// A file was not loaded.
    Refused(Refused),
    /// The device did not keep the answers.
    NotKept,
    /// The answers that were kept on the device are removed.
    Removed,
}

impl Context {
    /// The context of a run, in the language for this tag, where the provider offers it.
    pub fn new(
        session: RwSignal<Session>,
        tag: &str,
        settings: Settings,
        stale: bool,
        exit: Callback<()>,
        clock: fn(&str) -> Option<u16>,
        hand: Hand,
    ) -> Self {
        let words = language(tag, &offered(&settings.languages));
        Self {
            session,
            words,
            language: RwSignal::new(words),
            before: StoredValue::new(""),
            settings: StoredValue::new(settings),
            stale,
            exit,
            clock,
            hand,
            heard: RwSignal::new(None),
            idle: RwSignal::new(Idle::No),
            kept: RwSignal::new(hand.kept()),
            first_place: 0,
            soon: StoredValue::new_local(Soon::default()),
        }
    }

    /// The languages that the person can change to.
    pub fn other_languages(self) -> Vec<&'static Messages> {
        let mut found = self.settings.with_value(|s| offered(&s.languages));
        found.retain(|other| other.lang != self.words.lang);
        found
    }

    /// Draws everything in another language. No answer is touched.
    pub fn speak(self, words: &'static Messages) {
        self.catch_up();
        self.before.set_value(self.words.lang);
        self.language.set(words);
    }

    /// Whether the screen is being drawn again: then it takes neither focus nor scroll.
    pub fn is_drawn_again(self) -> bool {
        !self.before.get_value().is_empty()
    }

    /// Applies an event.
    pub fn send(self, event: Event) {
        self.catch_up();
        self.session.update(|s| s.apply(event));
        if event == Event::Delete {
            self.forget();
        }
    }

    /// Drops what was made from the answers ahead of time.
    pub fn forget(self) {
        self.soon.try_update_value(std::mem::take);
    }

    /// Applies an answer that the browser shows by itself, once it is painted. Another event, another
    /// language and the end of the time find it applied.
    pub fn send_when_painted(self, event: Event) {
        self.soon.update_value(|soon| soon.unpainted.push(event));
        when_painted(Rc::new(move || self.catch_up()));
    }

    fn catch_up(self) {
        // Nothing runs any more where there is none.
        let take = |soon: &mut Soon| std::mem::take(&mut soon.unpainted);
        let events = self.soon.try_update_value(take).unwrap_or_default();
        if !events.is_empty() {
            self.session
                .update(|s| events.into_iter().for_each(|event| s.apply(event)));
        }
    }

    /// What was said so far.
    pub fn answers(self) -> Answers {
        self.session.with(|s| *s.answers())
    }

    /// The words to the person, or about someone else.
    pub fn voice(self) -> &'static Voice {
        self.words.voice(self.is_proxy())
    }

    /// Whether the answers are about someone else.
    pub fn is_proxy(self) -> bool {
        self.session.with_untracked(|s| is_proxy(s.answers()))
    }

    /// What was said when the screen was drawn: a screen that reads this is not drawn anew.
    pub fn answers_now(self) -> Answers {
        self.session.with_untracked(|s| *s.answers())
    }

    /// Something is asked for once more: what came of it before is no longer said, so that the same
    /// words are read out again.
    pub fn asks_again(self) {
        self.heard.set(None);
    }

    /// Loads the bytes of a file: all of it, or nothing and a word why.
    pub fn took(self, bytes: &[u8]) {
        let heard = match read(bytes) {
            Ok((answers, resumed)) => {
                self.session.update(|s| s.resume(answers, resumed));
                None
            }
            Err(refused) => Some(Heard::Refused(refused)),
        };
        self.heard.set(heard);
    }

    /// Nobody is there, or somebody again. Where nothing was answered there is nothing to clear.
    pub fn quiet(self, idle: Idle) {
        self.catch_up();
        let counts = match idle {
            // Somebody is back where nobody was missed.
            Idle::No => self.idle.get_untracked() == Idle::Warned,
            _ => self.session.with(Session::is_answered),
        };
        if !counts {
            return;
        }
        self.idle.set(idle);
        if idle == Idle::Over {
            self.send(Event::Delete);
        }
    }

    /// Reads again what is kept on the device.
    pub fn look_again(self) {
        let now = self.hand.kept();
        // Else what offers them would be written anew under a person's finger.
        if self.kept.with_untracked(|kept| *kept != now) {
            self.kept.set(now);
        }
    }

    /// Keeps the answers on the device, where that is offered.
    pub fn keep(self) {
        if let Some(device) = self.hand.device {
            let text = kept::write(&self.answers_now(), &(self.hand.now)());
            let done = (device.write)(&text);
            self.heard.set((!done).then_some(Heard::NotKept));
            self.look_again();
        }
    }

    /// Goes on with the answers that are kept on the device.
    pub fn go_on_with_kept(self) {
        if let Some(Ok(kept)) = self.on_device() {
            self.session
                .update(|s| s.resume(kept.answers, kept.resumed));
        }
    }

    /// Removes the answers that are kept on the device.
    pub fn keep_no_more(self) {
        if let Some(device) = self.hand.device {
            (device.remove)();
            self.heard.set(Some(Heard::Removed));
            self.look_again();
        }
    }

    /// Takes answers that are too old off the device. That there were some is still said.
    pub fn expire(self) {
        if let (Some(device), Some(Err(Gone::Expired))) = (self.hand.device, self.on_device()) {
            (device.remove)();
        }
    }

    /// The answers that are kept on the device, where there are any.
    pub fn on_device(self) -> Option<Result<Kept, Gone>> {
        self.kept
            .with(|text| Some(kept::read(text.as_ref()?, &(self.hand.now)())))
    }

    /// Whether what is kept on the device is what was answered.
    pub fn keeps_these(self) -> bool {
        let answers = self.answers_now();
        self.kept.with(|text| {
            text.as_ref()
                .is_some_and(|text| kept::is_of(text, &answers))
        })
    }

    /// What everything that is taken along is made from.
    pub fn with_case<T>(self, make: impl FnOnce(&Case) -> T) -> T {
        self.settings.with_value(|settings| {
            let (answers, picks, ticks) =
                self.session.with(|s| (*s.answers(), s.picks(), s.ticks()));
            let mut case = Case::new(self.words, answers, self.country(), self.hand.say);
            // Where care is needed the same day, programs are not the way.
            case.provider = (case.found.level < Some(Level::MedicalToday))
                .then_some((settings.name.as_str(), settings.phone.shown.as_str()));
            case.picks = picks;
            case.stale = self.stale;
            case.questions = ticked(&answers, ticks);
            case.week = self.session.with(|s| planned(s, settings));
            make(&case)
        })
    }

    /// Whether a page was open, and not answered whole, when the screen was drawn.
    pub fn has_pages_left(self) -> bool {
        self.session
            .with_untracked(|s| s.pages_left().next().is_some())
    }

    /// The country whose lines are shown.
    pub fn country(self) -> &'static Country {
        country(self.country_id())
    }

    /// Its id.
    pub fn country_id(self) -> &'static str {
        country_id(&self.answers())
    }

    /// The id of the country when the screen was drawn.
    pub fn country_now(self) -> &'static str {
        country_id(&self.answers_now())
    }

    /// How the words are written where the person is, as far as was said when the screen was drawn.
    pub fn locale(self) -> Locale {
        Locale::new(self.words.lang, region(self.country_now()), self.hand.say)
    }

    /// The minute of the week where the provider is, and whether their phone is answered then.
    pub fn opening(self) -> Option<(WeekMinute, Opening)> {
        self.settings.with_value(|s| {
            let now = WeekMinute::new((self.clock)(s.zone.as_deref()?)?);
            Some((now, opening(&s.hours, now)?))
        })
    }

    /// The crisis line to lead with: confirmed, and not past the review date of the numbers.
    pub fn leading_line(self) -> Option<&'static Line> {
        self.country().leading().filter(|_| !self.stale)
    }
}

fn country_id(answers: &Answers) -> &'static str {
    answers.choice(ItemId::Country).unwrap_or("other")
}

/// The sessions of the program that fits the week best, where the person said anything about it.
fn planned(session: &Session, settings: &Settings) -> Vec<expectations::schedule::Session> {
    let answers = session.answers();
    let said = [ItemId::Busy, ItemId::Times]
        .iter()
        .any(|id| answers.chosen(*id).is_some());
    if !said && *session.marks() == Marks::default() {
        return Vec::new();
    }
    let plan = Planner::new(answers, session.marks());
    plan.fit(Level::Iop, &settings.schedules())
        .schedule
        .sessions
        .to_vec()
}
