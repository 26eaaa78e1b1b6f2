//! What every screen needs.

use crate::content::crisis::{Country, Line, country};
use crate::content::items::item;
use crate::content::messages::{Messages, Voice, language, offered};
use crate::domain::item::ItemId;
use crate::expectations::hours::{Opening, WeekMinute, opening};
use crate::flow::answers::Answers;
use crate::flow::readings::is_proxy;
use crate::flow::session::{Event, Session};
use crate::settings::Settings;
use leptos::prelude::*;

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
        self.before.set_value(self.words.lang);
        self.language.set(words);
    }

    /// Whether the screen is being drawn again: then it takes neither focus nor scroll.
    pub fn is_drawn_again(self) -> bool {
        !self.before.get_value().is_empty()
    }

    /// The context of the screen that asks.
    ///
    /// Screens stand below [`super::app::App`], which provides it.
    #[expect(
        clippy::expect_used,
        reason = "a screen outside the app is a mistake of ours"
    )]
    pub fn here() -> Self {
        use_context().expect("screens stand below the app")
    }

    /// Applies an event.
    pub fn send(self, event: Event) {
        self.session.update(|s| s.apply(event));
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

    /// The country whose lines are shown.
    pub fn country(self) -> &'static Country {
        country(country_id(&self.answers()))
    }

    /// The id of the country when the screen was drawn.
    pub fn country_now(self) -> &'static str {
        country_id(&self.answers_now())
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
    let set = answers.chosen(ItemId::Country).unwrap_or_default();
    let choice = set
        .indices()
        .next()
        .and_then(|i| item(ItemId::Country).choices.get(i));
    choice.map_or("other", |c| c.id)
}
