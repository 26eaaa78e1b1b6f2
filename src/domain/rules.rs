//! The level rules: the level is the highest of all rules that hold.
//!
//! Every condition is an "at least", so a worse rating can never lower the level.

use super::level::Level;
use super::rating::{Domain, Profile, Rating};
use super::source::Source;
use Domain::{E, F, H, K, M, P, R, S, U, W};
use Need::{All, Any, At, Count};

/// A condition on a profile.
#[derive(Debug)]
pub enum Need {
    /// The domain is rated at least this high.
    At(Domain, u8),
    /// All of these hold.
    All(&'static [Need]),
    /// One of these holds.
    Any(&'static [Need]),
    /// At least so many of these hold.
    Count(usize, &'static [Need]),
}

impl Need {
    /// Whether the condition holds for a profile.
    pub fn holds(&self, profile: &Profile) -> bool {
        match self {
            At(domain, least) => profile.get(*domain).get() >= *least,
            All(needs) => needs.iter().all(|n| n.holds(profile)),
            Any(needs) => needs.iter().any(|n| n.holds(profile)),
            Count(least, needs) => needs.iter().filter(|n| n.holds(profile)).count() >= *least,
        }
    }

    /// Calls `visit` with every `At` that holds and helps this condition to hold.
    pub fn held(&self, profile: &Profile, visit: &mut dyn FnMut(Domain, u8)) {
        if !self.holds(profile) {
            return;
        }
        match self {
            At(domain, least) => visit(*domain, *least),
            All(needs) | Any(needs) | Count(_, needs) => {
                for need in *needs {
                    need.held(profile, visit);
                }
            }
        }
    }
}

/// One level rule.
#[derive(Debug)]
pub struct Rule {
    /// Stable id, with the prefix `rule.`.
    pub id: &'static str,
    /// The level that holds at least when [`Rule::when`] does.
    pub level: Level,
    /// The condition.
    pub when: Need,
    /// Where the rule comes from.
    pub sources: &'static [Source],
}

const fn rule(id: &'static str, level: Level, when: Need, sources: &'static [Source]) -> Rule {
    Rule {
        id,
        level,
        when,
        sources,
    }
}

/// All level rules, highest level first.
pub static RULES: &[Rule] = &[
    rule(
        "rule.S1",
        Level::Emergency,
        Any(&[At(S, 4), At(W, 4), At(M, 4)]),
        &[Source::A4, Source::L],
    ),
    rule(
        "rule.S2",
        Level::MedicalToday,
        Any(&[At(S, 3), At(W, 3), At(M, 3), At(P, 4)]),
        &[Source::A4, Source::L, Source::N],
    ),
    rule(
        "rule.S3b",
        Level::MedicalToday,
        All(&[At(F, 4), Any(&[At(P, 3), At(S, 2)])]),
        &[Source::L, Source::I],
    ),
    rule(
        "rule.S3a",
        Level::Residential,
        At(F, 4),
        &[Source::L, Source::I],
    ),
    rule(
        "rule.P4",
        Level::Residential,
        Any(&[
            All(&[At(U, 3), At(E, 4)]),
            All(&[At(U, 4), Any(&[At(E, 3), At(K, 4)])]),
            All(&[At(U, 4), At(H, 3)]),
            All(&[At(U, 3), At(H, 4)]),
            All(&[At(P, 3), At(F, 3), At(H, 4)]),
            All(&[At(P, 3), At(E, 4), At(F, 3)]),
        ]),
        &[Source::A3, Source::L],
    ),
    rule(
        "rule.P5",
        Level::Residential,
        All(&[At(U, 2), At(W, 2), Any(&[At(E, 3), At(K, 4)])]),
        &[Source::N],
    ),
    rule(
        "rule.G3b",
        Level::Residential,
        Count(4, THREES),
        &[Source::L],
    ),
    rule("rule.D3", Level::Php, At(U, 4), &[Source::A4]),
    rule(
        "rule.P3",
        Level::Php,
        Any(&[
            All(&[At(P, 3), At(F, 3)]),
            All(&[At(P, 3), At(S, 2)]),
            All(&[At(S, 2), At(F, 3)]),
            All(&[At(P, 3), At(U, 3)]),
            All(&[At(U, 3), At(E, 3)]),
            All(&[At(U, 3), At(H, 3)]),
            All(&[At(P, 3), At(H, 3)]),
        ]),
        &[Source::A3, Source::A4, Source::L],
    ),
    rule("rule.G3a", Level::Php, Count(3, THREES), &[Source::L]),
    rule(
        "rule.D2",
        Level::Iop,
        Any(&[At(S, 2), At(P, 3), At(F, 3), At(U, 3)]),
        &[Source::A4, Source::I, Source::L],
    ),
    rule(
        "rule.P1",
        Level::Iop,
        All(&[At(P, 2), At(F, 2), Any(&[At(U, 2), At(S, 1), At(H, 2)])]),
        &[Source::I, Source::A3],
    ),
    rule(
        "rule.P2",
        Level::Iop,
        All(&[At(U, 2), Any(&[At(W, 2), At(H, 2), At(P, 2)])]),
        &[Source::A3],
    ),
    rule(
        "rule.P2b",
        Level::Iop,
        All(&[At(P, 2), At(H, 3)]),
        &[Source::Art],
    ),
    rule(
        "rule.G2",
        Level::Iop,
        Count(
            4,
            &[
                At(P, 2),
                At(F, 2),
                At(U, 2),
                At(S, 2),
                At(M, 2),
                At(W, 2),
                Any(&[At(E, 2), At(K, 3)]),
                At(H, 2),
            ],
        ),
        &[Source::L],
    ),
    rule(
        "rule.D1",
        Level::Outpatient,
        Any(&[
            At(W, 1),
            At(M, 2),
            At(S, 1),
            At(P, 2),
            At(F, 2),
            At(U, 1),
            At(H, 3),
            At(E, 3),
        ]),
        &[Source::I, Source::A3],
    ),
    rule(
        "rule.G1",
        Level::Outpatient,
        All(&[
            Any(&[At(W, 1), At(M, 1), At(S, 1), At(P, 1), At(F, 1), At(U, 1)]),
            Any(&[At(R, 2), At(K, 3), At(E, 3)]),
        ]),
        &[Source::I],
    ),
];

/// The five heavy ratings that rules G3a and G3b count.
static THREES: &[Need] = &[
    At(P, 3),
    At(F, 3),
    At(U, 3),
    Any(&[At(E, 3), At(K, 4)]),
    At(H, 3),
];

/// The level of a profile: the highest level of all rules that hold.
pub fn level(profile: &Profile) -> Level {
    RULES
        .iter()
        .find(|r| r.when.holds(profile))
        .map_or(Level::SelfCare, |r| r.level)
}

/// The rules that hold for a profile, highest level first.
pub fn fired(profile: &Profile) -> impl Iterator<Item = &'static Rule> {
    let profile = *profile;
    RULES.iter().filter(move |r| r.when.holds(&profile))
}

/// The level once withdrawal has been looked after: W at 0, and at least outpatient care.
///
/// Meaningful for W of 2 or 3, where a medical withdrawal check comes first.
pub fn level_after(profile: &Profile) -> Option<Level> {
    let withdrawal = profile.get(W).get();
    matches!(withdrawal, 2 | 3)
        .then(|| level(&profile.with(W, Rating::NONE)).max(Level::Outpatient))
}
