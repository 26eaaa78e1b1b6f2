//! For whom a row of content is: where, by what was said, and by how it was rated.
//!
//! Nothing here changes a result. What was not answered counts as nothing chosen.

use super::facts::{DRANK_YEAR, GAD2, PHQ2, PTSD5, USE_SYMPTOMS};
use super::pick::{any_of, at_least, is, one_of, yes};
use crate::domain::condition::When::{self, All, Any, Is, Not, Sum};
use crate::domain::item::ItemId as Id;
use crate::domain::rating::Domain::{P, U};
use crate::domain::rules::Need::{self, At};

/// Where a row holds: law and insurance end at a border.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Place {
    /// In every country.
    Anywhere,
    /// In the United States only.
    Us,
    /// In every other country, and where none was said.
    Elsewhere,
}

/// For whom a row is. All three parts must hold.
#[derive(Debug)]
pub struct Fit {
    /// Where.
    pub place: Place,
    /// What the ratings must be, at least.
    pub rated: Need,
    /// What must have been said. Its answers are also the reason that is shown.
    pub said: When,
}

impl Fit {
    /// Whether the row is for anyone in its country, whatever was said.
    pub fn is_for_anyone(&self) -> bool {
        matches!((&self.rated, &self.said), (Need::All([]), All([])))
    }

    pub(super) const fn us(mut self) -> Self {
        self.place = Place::Us;
        self
    }

    pub(super) const fn elsewhere(mut self) -> Self {
        self.place = Place::Elsewhere;
        self
    }

    pub(super) const fn rated(mut self, need: Need) -> Self {
        self.rated = need;
        self
    }
}

/// For anyone, anywhere.
pub(super) const ANYONE: Fit = said(ALWAYS);

/// For those who said this.
pub(super) const fn said(when: When) -> Fit {
    Fit {
        place: Place::Anywhere,
        rated: Need::All(&[]),
        said: when,
    }
}

/// A condition without a condition.
pub(super) const ALWAYS: When = All(&[]);

const DRINKS: When = at_least(Id::AlcoholHeavy, "weekly");
const DRUGS: When = any_of(Id::DrugKinds, 1);

/// What was said about drinking or using.
pub(super) const USE: When = Any(&[
    All(&[DRINKS, DRUGS]),
    DRINKS,
    DRUGS,
    Sum(USE_SYMPTOMS, 2),
    is(Id::AlcoholHeavy, "treated"),
    is(Id::DrugUse, "treated"),
    yes(Id::CannotStop),
    yes(Id::NoDayWithout),
    at_least(Id::OverdoseWhen, "12-months"),
    at_least(Id::SeenUse, "1-3"),
    yes(Id::SeenPassedOut),
]);

/// Low mood or worry in the past two weeks.
pub(super) const MOOD: When = Any(&[Sum(PHQ2, 2), Sum(GAD2, 2)]);

/// For those with a sign that drinking or using does harm.
pub(super) const USERS: Fit = said(USE).rated(At(U, 1));

/// For those with signs of both, in mind and in use.
pub(super) const BOTH: Fit = said(All(&[USE, Any(&[MOOD, yes(Id::TraumaEvent), ALWAYS])]))
    .rated(Need::All(&[At(U, 1), At(P, 1)]));

/// For those who take opioids that are not prescribed, or a medicine for opioid use.
/// Someone else is not asked what is prescribed.
pub(super) const OPIOIDS: Fit = said(Any(&[
    All(&[
        is(Id::DrugKinds, "opioids"),
        Any(&[is(Id::OpioidRx, "not-prescribed"), is(Id::Who, "someone")]),
    ]),
    yes(Id::OpioidMedicine),
]));

/// For those whose drinking does harm.
pub(super) const DRINKERS: Fit = said(Is(&DRANK_YEAR)).rated(At(U, 2));

/// For those with the signs of an old fright that is still there.
pub(super) const TRAUMA: Fit = said(All(&[yes(Id::TraumaEvent), Sum(PTSD5, 3)]));

/// A need of this kind, at times or always.
pub(super) const fn needs(item: Id) -> When {
    one_of(item, &["sometimes", "yes"])
}

/// Work or school cannot be ruled out.
pub(super) const WORKS: When = Not(&is(Id::Busy, "none"));

/// Insurance cannot be ruled out.
pub(super) const INSURED: When = Not(&is(Id::Insurance, "none"));

/// No insurance that is known to pay.
pub(super) const UNINSURED: When = Not(&one_of(
    Id::Insurance,
    &["employer", "medicaid", "medicare"],
));
