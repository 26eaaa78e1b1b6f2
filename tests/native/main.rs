//! The native tests, by subject. They read like the specification.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod adaptive;
mod architecture;
mod audit;
mod family;
mod flow;
mod instruments;
mod invariants;
mod lattice;
mod people;
mod screens;
mod settings;
mod tables;
mod wording;
