//! What every screen needs.

use crate::content::crisis::{Country, Line, country};
use crate::content::items::item;
use crate::content::messages::{Messages, Voice};
use crate::domain::item::ItemId;
use crate::domain::level::Level;
use crate::expectations::ask::ticked;
use crate::flow::answers::Answers;
use crate::flow::readings::is_proxy;
use crate::flow::session::{Event, Session};
use crate::handoff::case::Case;
use crate::handoff::moment::{Moment, Random};
use crate::handoff::saved::{Refused, read};
use crate::settings::Settings;
use leptos::prelude::*;

/// The run, the words and the provider, for every screen.
#[derive(Clone, Copy)]
pub struct Context {
    /// The run of the questionnaire.
    pub session: RwSignal<Session>,
    /// The words.
    pub words: &'static Messages,
    /// The provider's settings.
    pub settings: StoredValue<Settings>,
    /// Whether the crisis numbers are past their review date.
    pub stale: bool,
    /// Leaves at once.
    pub exit: Callback<()>,
    /// Ways to hand things over.
    pub hand: Hand,
    /// What came of handing over or loading, once it is known.
    pub heard: RwSignal<Option<Heard>>,
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
}

/// What came of handing over or loading.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Heard {
    /// Whether a text was copied.
    Copied(bool),
    /// A file was not loaded.
    Refused(Refused),
}

impl Context {
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

    /// What everything that is taken along is made from.
    pub fn with_case<T>(self, make: impl FnOnce(&Case) -> T) -> T {
        self.settings.with_value(|settings| {
            let (answers, picks, ticks) =
                self.session.with(|s| (*s.answers(), s.picks(), s.ticks()));
            let mut case = Case::new(self.words, answers, self.country());
            // Where care is needed the same day, programs are not the way.
            case.provider = (case.found.level < Some(Level::MedicalToday))
                .then_some((settings.name.as_str(), settings.phone.shown.as_str()));
            case.picks = picks;
            case.stale = self.stale;
            case.questions = ticked(&answers, ticks);
            make(&case)
        })
    }

    /// The country whose lines are shown.
    pub fn country(self) -> &'static Country {
        let set = self.answers().chosen(ItemId::Country).unwrap_or_default();
        let choice = set
            .indices()
            .next()
            .and_then(|i| item(ItemId::Country).choices.get(i));
        country(choice.map_or("other", |c| c.id))
    }

    /// The crisis line to lead with: confirmed, and not past the review date of the numbers.
    pub fn leading_line(self) -> Option<&'static Line> {
        self.country().leading().filter(|_| !self.stale)
    }
}
