//! What an item is, and what a person can say to it.

use super::source::Source;

macro_rules! items {
    ($($id:ident),+ $(,)?) => {
        /// The identity of an item of the bank, in the order in which items are asked.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Hash)]
        #[repr(u8)]
        pub enum ItemId { $(#[expect(missing_docs, reason = "described by its row in the item bank")] $id),+ }

        impl ItemId {
            /// All items, in the order in which they are asked.
            pub const ALL: &'static [Self] = &[$(Self::$id),+];
        }
    };
}

items![
    // about
    Who,
    Relationship,
    Contact,
    Confidence,
    Age,
    Country,
    Pregnancy,
    // safety
    Emergency,
    WishDead,
    OthersBetter,
    Thoughts,
    Attempt,
    SelfHarm,
    AttemptWhen,
    SeenTalk,
    SeenSigns,
    HarmThoughts,
    HurtSomeone,
    Voices,
    SafeHome,
    Baby,
    Method,
    Intent,
    Plan,
    Means,
    Firearm,
    SuicideCare,
    HarmPlan,
    ThoughtsNow,
    SelfHarmCare,
    // alcohol
    AlcoholHeavy,
    AlcoholDays,
    AlcoholDrinks,
    // drugs and medicines
    DrugUse,
    DrugKinds,
    OpioidDays,
    SedativeDays,
    StimulantDays,
    CannabisDays,
    GhbDays,
    InhalantDays,
    OtherDays,
    AlcoholLast,
    OpioidLast,
    SedativeLast,
    StimulantLast,
    CannabisLast,
    GhbLast,
    InhalantLast,
    OtherLast,
    OpioidRx,
    SedativeRx,
    StimulantRx,
    OverdoseWhen,
    OverdoseIntent,
    NotPharmacy,
    OpioidMedicine,
    OverdoseTwice,
    StopPlan,
    // withdrawal
    SeenUse,
    SeenShaking,
    SeenPassedOut,
    Steady,
    WithdrawalSeizure,
    Intoxicated,
    Alcohol18,
    StopEffects,
    WithdrawalSigns,
    Detox,
    // use symptoms
    Controlled,
    NoDayWithout,
    CannotStop,
    Binge,
    UseMore,
    UseCut,
    UseTime,
    UseCraving,
    UseRoles,
    UseConflict,
    UseGaveUp,
    UseDanger,
    UseHealth,
    UseTolerance,
    UseWithdrawal,
    Danger,
    // mood and worry
    Phq1,
    Phq2,
    Gad1,
    Gad2,
    Phq3,
    Phq4,
    Phq5,
    Phq6,
    Phq7,
    Phq8,
    Phq9,
    Gad3,
    Gad4,
    Gad5,
    Gad6,
    Gad7,
    // trauma
    TraumaEvent,
    Ptsd1,
    Ptsd2,
    Ptsd3,
    Ptsd4,
    Ptsd5,
    Flashbacks,
    PanicDaily,
    IllnessTrouble,
    // highs and unusual experiences
    SeenOdd,
    SeenSleepless,
    Highs,
    Noticed,
    Still,
    Told,
    MindHospital,
    HighsDetail,
    Sleepless,
    // eating
    Eating,
    BingeDays,
    PurgeDays,
    // daily life
    Roles,
    SelfCare,
    // health
    Health,
    PregnancyDanger,
    // home and people
    Living,
    MustLeave,
    MustLive,
    Dependents,
    SelfDanger,
    HomeUse,
    HomeConflict,
    CloseUse,
    Strain,
    People,
    Professional,
    Stay,
    // treatment so far
    TreatmentKinds,
    LatestKind,
    LatestEnd,
    Benefit,
    ReturnAfter,
    TherapyFailed,
    StoppedMedicine,
    LeftEarly,
    ManyStays,
    // readiness
    Readiness,
    Busy,
    Times,
    Childcare,
    Transport,
    PrivateSpace,
    Format,
    Insurance,
    Language,
];

/// The number of items in the bank.
pub const ITEM_COUNT: usize = ItemId::ALL.len();

/// The part of the questionnaire that an item belongs to.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Hash)]
pub enum Block {
    /// Who answers, about whom.
    About,
    /// Safety, always first.
    Safety,
    /// Alcohol.
    Alcohol,
    /// Drugs and medicines.
    Drugs,
    /// What happens on cutting down.
    Withdrawal,
    /// What use does to life.
    Use,
    /// Mood.
    Mood,
    /// Worry.
    Worry,
    /// Trauma.
    Trauma,
    /// Highs and unusual experiences.
    Highs,
    /// Eating.
    Eating,
    /// Daily life.
    Daily,
    /// Health of the body.
    Health,
    /// Home and surroundings.
    Home,
    /// People.
    People,
    /// Treatment so far.
    Treatment,
    /// Readiness.
    Readiness,
    /// Practical things, after the result; never part of the level.
    Practical,
}

impl Block {
    /// The code used in files.
    pub const fn code(self) -> &'static str {
        match self {
            Self::About => "about",
            Self::Safety => "safety",
            Self::Alcohol => "alcohol",
            Self::Drugs => "drugs",
            Self::Withdrawal => "withdrawal",
            Self::Use => "use",
            Self::Mood => "mood",
            Self::Worry => "worry",
            Self::Trauma => "trauma",
            Self::Highs => "highs",
            Self::Eating => "eating",
            Self::Daily => "daily",
            Self::Health => "health",
            Self::Home => "home",
            Self::People => "people",
            Self::Treatment => "treatment",
            Self::Readiness => "readiness",
            Self::Practical => "practical",
        }
    }
}

/// One choice of an item.
#[derive(Debug, PartialEq, Eq)]
pub struct Choice {
    /// Stable id within the item.
    pub id: &'static str,
    /// Its ordinal: higher is worse. Choices of equal rank have no order between them; a choice
    /// without a rank stands outside the order.
    pub rank: Option<u8>,
}

/// How an item is answered.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// One choice.
    One,
    /// Any number of choices, or "none of these"; more is worse.
    Several,
    /// Any number of choices, or "none of these"; no order.
    SeveralContext,
}

/// The part that an item plays for safety.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Safety {
    /// None.
    No,
    /// Asked of everyone. Unanswered: "we could not check safety".
    Screen,
    /// Asked after a positive safety answer. Unanswered: counts at worst.
    FollowUp,
}

/// Who is asked.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Asked {
    /// Asked of people who answer about themselves.
    pub oneself: bool,
    /// Asked of people who answer about someone else.
    pub proxy: bool,
    /// Asked also when the person is 13 to 17.
    pub teens: bool,
}

/// One row of the item bank. Its wording is in the message catalogues.
#[derive(Debug)]
pub struct Item {
    /// Identity.
    pub id: ItemId,
    /// Stable id used in files.
    pub key: &'static str,
    /// The block it belongs to.
    pub block: Block,
    /// How it is answered.
    pub kind: Kind,
    /// The choices, best first.
    pub choices: &'static [Choice],
    /// Who is asked.
    pub asked: Asked,
    /// Its part in safety.
    pub safety: Safety,
    /// Where it comes from.
    pub source: Source,
}

/// A set of choices of one item, one bit a choice.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default, Hash)]
pub struct Choices(pub u16);

impl Choices {
    /// None of the choices.
    pub const NONE: Self = Self(0);

    /// The set with one choice, by its place in the list. Places from 16 on give the empty set.
    pub const fn one(index: usize) -> Self {
        if index < 16 {
            Self(1 << index)
        } else {
            Self(0)
        }
    }

    /// The set of the first `count` choices.
    pub const fn first(count: usize) -> Self {
        if count >= 16 {
            Self(u16::MAX)
        } else {
            Self((1 << count) - 1)
        }
    }

    /// Whether the choice at this place is in the set.
    pub const fn has(self, index: usize) -> bool {
        self.0 & Self::one(index).0 != 0
    }

    /// Both sets together.
    #[must_use]
    pub const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// What both sets have.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// The set without the other's choices.
    #[must_use]
    pub const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// How many choices are in the set.
    pub const fn len(self) -> u32 {
        self.0.count_ones()
    }

    /// Whether the set is empty.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The places of the choices in the set.
    pub fn indices(self) -> impl Iterator<Item = usize> {
        (0..16).filter(move |i| self.has(*i))
    }
}

/// Why there is no choice. Three different answers, none of them 0.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Hash)]
pub enum Absent {
    /// "Skip".
    Skipped,
    /// "I don't know".
    DontKnow,
    /// "I'd rather not say".
    Declined,
}

impl Absent {
    /// All three.
    pub const ALL: [Self; 3] = [Self::Skipped, Self::DontKnow, Self::Declined];

    /// The code used in files.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Skipped => "skipped",
            Self::DontKnow => "dont-know",
            Self::Declined => "declined",
        }
    }
}

/// What a person said to an item.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Hash)]
pub enum Response {
    /// The chosen choices; the empty set is "none of these".
    Chosen(Choices),
    /// No choice, and why.
    Absent(Absent),
}

impl Item {
    /// The place of the choice with this id.
    pub fn index_of(&self, id: &str) -> Option<usize> {
        self.choices.iter().position(|c| c.id == id)
    }

    /// Whether a response fits this item: exactly one choice, or a set of its own choices.
    pub fn accepts(&self, response: Response) -> bool {
        match response {
            Response::Absent(_) => true,
            Response::Chosen(set) => {
                let own = set.without(Choices::first(self.choices.len())).is_empty();
                own && (self.kind != Kind::One || set.len() == 1)
            }
        }
    }
}
