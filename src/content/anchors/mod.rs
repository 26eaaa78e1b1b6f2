//! The anchors: what gives each domain its rating. A rating is the highest anchor that holds.

mod context;
mod harm;
mod medical;
mod mind;
mod substance;

use crate::domain::anchor::{Anchor, Window};
use crate::domain::condition::When;
use crate::domain::for_audit;
use crate::domain::rating::Domain;
use crate::domain::source::Source;

/// All anchors, by domain.
pub static ANCHORS: [&[Anchor]; 10] = [
    substance::WITHDRAWAL,
    medical::BODY,
    harm::HARM,
    mind::SYMPTOMS,
    mind::FUNCTION,
    substance::USE,
    context::HOME,
    context::PEOPLE,
    context::TREATMENT,
    context::READINESS,
];

/// All anchors, one after the other.
pub fn all() -> impl Iterator<Item = &'static Anchor> {
    ANCHORS.iter().flat_map(|list| list.iter())
}

const fn anchor(
    id: &'static str,
    domain: Domain,
    rating: u8,
    window: Window,
    source: Source,
    words: &'static str,
    when: When,
) -> Anchor {
    Anchor {
        id: for_audit(id),
        domain,
        rating,
        when,
        window,
        source,
        words: for_audit(words),
    }
}
