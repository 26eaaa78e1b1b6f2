//! How soon, from level and ratings alone. Safety interrupts may make it sooner.

use super::level::{Level, Urgency};
use super::rating::{Domain, Profile};

/// The most pressing urgency that holds for a profile at a level.
pub fn urgency(level: Level, profile: &Profile) -> Urgency {
    let at = |domain| profile.get(domain).get();
    let (s, w, e, p, u) = (
        at(Domain::S),
        at(Domain::W),
        at(Domain::E),
        at(Domain::P),
        at(Domain::U),
    );
    if level == Level::Emergency {
        Urgency::Now
    } else if level == Level::MedicalToday {
        Urgency::Today
    } else if s >= 2 || w >= 2 || level == Level::Residential {
        Urgency::SeventyTwoHours
    } else if level == Level::Php || s >= 1 || e >= 4 || (level == Level::Iop && (p >= 3 || u >= 3))
    {
        Urgency::SevenDays
    } else {
        Urgency::FourteenDays
    }
}
