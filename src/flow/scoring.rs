//! From readings to ratings: which anchors hold, and the profile at best and at worst.

use super::readings::Readings;
use crate::content::anchors::ANCHORS;
use crate::domain::anchor::Anchor;
use crate::domain::condition::Truth;
use crate::domain::rating::{Domain, Profile, Rating};

/// The ratings that answers come to, at best and at worst.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Ratings {
    /// All unknowns at best.
    pub lo: Profile,
    /// All unknowns at worst.
    pub hi: Profile,
}

/// Rates every domain: the highest anchor that holds, never a sum or an average.
pub fn rate(readings: &Readings) -> Ratings {
    let mut ratings = Ratings {
        lo: Profile::default(),
        hi: Profile::default(),
    };
    for (domain, anchors) in Domain::ALL.into_iter().zip(ANCHORS) {
        // Anchors stand highest first, so the first that holds decides.
        let highest = |holds: fn(Truth) -> bool| {
            anchors
                .iter()
                .find(|a| holds(a.when.read(readings)))
                .and_then(|a| Rating::new(a.rating))
                .unwrap_or_default()
        };
        ratings.lo = ratings.lo.with(domain, highest(|t| t.lo));
        ratings.hi = ratings.hi.with(domain, highest(|t| t.hi));
    }
    ratings
}

/// The anchors that hold for certain, in the order of the tables.
pub fn held(readings: &Readings) -> impl Iterator<Item = &'static Anchor> + '_ {
    crate::content::anchors::all().filter(|a| a.when.read(readings).lo)
}
