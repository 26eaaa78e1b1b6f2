//! The native tests, by subject. They read like the specification.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test fails by panicking, and may report what it counted"
)]

mod adaptive;
mod anchors;
mod architecture;
mod ask;
mod audit;
mod bake;
mod conditions;
mod contradictions;
#[cfg(feature = "ui")]
mod draw;
mod expect;
mod expectations;
mod family;
mod fhir;
mod first;
mod flow;
mod glossary;
mod handoff;
mod hours;
#[cfg(feature = "ui")]
mod in_danger;
mod instruments;
mod invariants;
mod kept;
mod languages;
mod lattice;
mod locale;
mod marks;
mod offers;
mod people;
mod proof;
mod quotes;
mod readings;
mod reasons;
mod safe_side;
mod saved;
#[cfg(feature = "ui")]
mod screens;
mod settings;
mod spanish;
#[cfg(feature = "ui")]
mod states;
mod tables;
mod wording;
mod worse;
