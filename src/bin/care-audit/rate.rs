//! Guidance for ratings alone.

use crate::error::{Error, pretty};
use care_compass::content::interrupts::{INTERRUPTS, Trigger};
use care_compass::content::modifiers::MODIFIERS;
use care_compass::domain::level::{Level, Urgency};
use care_compass::domain::rating::{Domain, Profile, Rating};
use care_compass::domain::rules::{fired, level, level_after};
use care_compass::domain::urgency::urgency;
use serde_json::json;

/// Rates a profile such as `W=0 M=1`. Each domain at most once; 0 where it is not named.
pub fn run(arguments: &[&str]) -> Result<String, Error> {
    let profile = parse(arguments)?;
    let level = level(&profile);
    let after = level_after(&profile);
    let rules: Vec<_> = fired(&profile)
        .map(|r| {
            json!({
                "id": r.id,
                "level": r.level.number(),
                "sources": r.sources.iter().map(|s| s.tag()).collect::<Vec<_>>(),
            })
        })
        .collect();
    let ratings: serde_json::Map<_, _> = Domain::ALL
        .into_iter()
        .map(|d| (d.letter().to_string(), json!(profile.get(d).get())))
        .collect();
    let modifiers: Vec<_> = MODIFIERS
        .iter()
        .filter(|m| m.said.is_none() && (m.levels.0..=m.levels.1).contains(&level.number()))
        .filter(|m| m.rated.as_ref().is_some_and(|need| need.holds(&profile)))
        .map(|m| m.id)
        .collect();
    Ok(pretty(&json!({
        "ratings": ratings,
        "level": level.number(),
        "level_code": level.code(),
        "level_after": after.map(Level::number),
        "level_after_code": after.map(Level::code),
        "urgency": soonest(level, &profile).code(),
        "modifiers": modifiers,
        "rules": rules,
    })))
}

/// The urgency of a profile, with the interrupts that ratings alone set off.
fn soonest(level: Level, profile: &Profile) -> Urgency {
    let rated = |trigger: &Trigger| match trigger {
        Trigger::Rated(domains, least) => domains.iter().any(|d| profile.get(*d).get() >= *least),
        Trigger::Said(_) => false,
    };
    INTERRUPTS
        .iter()
        .filter(|i| rated(&i.trigger))
        .map(|i| i.urgency)
        .fold(urgency(level, profile), Urgency::max)
}

fn parse(arguments: &[&str]) -> Result<Profile, Error> {
    let mut profile = Profile::default();
    let mut seen = Vec::new();
    for argument in arguments {
        let wrong = || {
            Error::new(format!(
                "`{argument}` is not a rating; one looks like `W=2`, 0 to 4"
            ))
        };
        let (name, value) = argument.split_once('=').ok_or_else(wrong)?;
        let mut letters = name.chars();
        let domain = letters
            .next()
            .and_then(Domain::from_letter)
            .filter(|_| letters.next().is_none());
        let domain = domain.ok_or_else(|| {
            Error::new(format!(
                "`{name}` is not a domain; the domains are W M S P F U E K H R"
            ))
        })?;
        let rating = value.parse().ok().and_then(Rating::new).ok_or_else(wrong)?;
        if seen.contains(&domain) {
            return Err(Error::new(format!("`{name}` is given twice")));
        }
        seen.push(domain);
        profile = profile.with(domain, rating);
    }
    Ok(profile)
}
