//! The ten domains and their ratings.

/// A rating of one domain, 0 (nothing) to 4 (the most pressing).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default, Hash)]
pub struct Rating(u8);

impl Rating {
    /// The lowest rating.
    pub const NONE: Self = Self(0);
    /// The highest rating.
    pub const MOST: Self = Self(4);

    /// A rating from its number; `None` above 4.
    pub const fn new(value: u8) -> Option<Self> {
        if value <= 4 { Some(Self(value)) } else { None }
    }

    /// The rating as a number from 0 to 4.
    pub const fn get(self) -> u8 {
        self.0
    }
}

/// What a rating is about. The order is the order of the published lattice of profiles.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Hash)]
#[repr(u8)]
pub enum Domain {
    /// Withdrawal and intoxication.
    W,
    /// Body and pregnancy.
    M,
    /// Harm to self or others.
    S,
    /// Symptoms now.
    P,
    /// Daily functioning.
    F,
    /// Use and return to use.
    U,
    /// Home and surroundings.
    E,
    /// People.
    K,
    /// Treatment so far.
    H,
    /// Readiness.
    R,
}

impl Domain {
    /// All domains, in order.
    pub const ALL: [Self; 10] = [
        Self::W,
        Self::M,
        Self::S,
        Self::P,
        Self::F,
        Self::U,
        Self::E,
        Self::K,
        Self::H,
        Self::R,
    ];

    /// The domain's letter.
    pub const fn letter(self) -> char {
        match self {
            Self::W => 'W',
            Self::M => 'M',
            Self::S => 'S',
            Self::P => 'P',
            Self::F => 'F',
            Self::U => 'U',
            Self::E => 'E',
            Self::K => 'K',
            Self::H => 'H',
            Self::R => 'R',
        }
    }

    /// The domain with this letter, if there is one.
    pub fn from_letter(letter: char) -> Option<Self> {
        Self::ALL.into_iter().find(|d| d.letter() == letter)
    }
}

/// One rating for each domain.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Hash)]
pub struct Profile([Rating; 10]);

impl Profile {
    /// The number of different profiles, 5 to the power of 10.
    pub const COUNT: u32 = 9_765_625;

    /// The rating of a domain.
    pub fn get(&self, domain: Domain) -> Rating {
        self.0.get(domain as usize).copied().unwrap_or_default()
    }

    /// The same profile with one domain rated otherwise.
    #[must_use]
    pub fn with(mut self, domain: Domain, rating: Rating) -> Self {
        if let Some(slot) = self.0.get_mut(domain as usize) {
            *slot = rating;
        }
        self
    }

    /// The profile at a place in the lattice: W varies slowest, R fastest.
    /// `None` from [`Self::COUNT`] on.
    pub fn at(index: u32) -> Option<Self> {
        if index >= Self::COUNT {
            return None;
        }
        let mut rest = index;
        let mut ratings = [Rating::NONE; 10];
        for slot in ratings.iter_mut().rev() {
            *slot = Rating((rest % 5) as u8);
            rest /= 5;
        }
        Some(Self(ratings))
    }
}
