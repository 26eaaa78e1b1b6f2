//! What everything that is taken along is made from.

use crate::content::ask::Question;
use crate::content::crisis::Country;
use crate::content::customs::region;
use crate::content::messages::locale::Say;
use crate::content::messages::{Locale, Messages, Voice};
use crate::content::parts::Part;
use crate::domain::item::{ItemId, Response};
use crate::expectations::schedule::Session;
use crate::flow::answers::Answers;
use crate::flow::assessment::{Assessment, assess};
use crate::flow::picks::Picks;
use crate::flow::readings::{Readings, Stance, is_proxy};

/// A session with the words for it, and what is ticked.
pub struct Case<'a> {
    /// The words.
    pub words: &'static Messages,
    /// How they are written where the person is.
    pub locale: Locale,
    /// What was said.
    pub answers: Answers,
    /// What that comes to.
    pub found: Assessment,
    /// What is ticked.
    pub picks: Picks,
    /// The provider's name, and the phone number as it is shown. `None` where programs are not the
    /// way: care the same day.
    pub provider: Option<(&'a str, &'a str)>,
    /// The country whose lines are shown.
    pub country: &'static Country,
    /// Whether the crisis numbers are past their review date.
    pub stale: bool,
    /// The ticked questions to ask a program.
    pub questions: Vec<Question>,
    /// The planned week.
    pub week: Vec<Session>,
}

impl Case<'_> {
    /// A case of these answers alone: nothing ticked, no provider, no week.
    pub fn new(
        words: &'static Messages,
        answers: Answers,
        country: &'static Country,
        say: Say,
    ) -> Self {
        Self {
            words,
            locale: Locale::new(words.lang, region(country.id), say),
            answers,
            found: assess(&answers),
            picks: Picks::NONE,
            provider: None,
            country,
            stale: false,
            questions: Vec::new(),
            week: Vec::new(),
        }
    }

    /// Whether there is anything to put in for this part.
    pub fn has(&self, part: Part) -> bool {
        match part {
            Part::Step => self.found.level.is_some(),
            Part::Reasons => !self.found.reasons.is_empty(),
            Part::Scores => !super::fhir::instruments(self).is_empty(),
            Part::Answers => self.said().next().is_some(),
            Part::Questions => !self.questions.is_empty(),
            Part::Week => !self.week.is_empty(),
            Part::Phone => self.provider.is_some(),
            Part::Lines => true,
        }
    }

    /// Whether a part is ticked, and there is something to put in.
    pub fn takes(&self, part: Part) -> bool {
        self.picks.has(part) && self.has(part)
    }

    /// The answers that count, in the order of the bank.
    pub fn said(&self) -> impl Iterator<Item = (ItemId, Response)> {
        let readings = Readings::new(&self.answers, Stance::Shown);
        self.answers
            .given()
            .filter(move |(id, _)| readings.is_open(*id))
    }

    /// The words to the person, or about someone else.
    pub fn voice(&self) -> &'static Voice {
        self.words.voice(is_proxy(&self.answers))
    }
}
