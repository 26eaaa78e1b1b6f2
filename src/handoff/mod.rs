//! "Take it with you" and "Come back later": what a finished session can be made into.
//!
//! Reading order: [`case`] (what everything here is made from), [`guidance`] and [`summary`] (the
//! words), [`text`], [`calendar`], [`qr`], [`fhir`] (for the clinic, with [`json`] and [`moment`]),
//! [`saved`] (the file to come back with), [`kept`] (the same, on the device).
//!
//! Architecture invariant: only what is ticked goes in. No clock and no randomness: both come in
//! as arguments. Nothing here reads or writes anything but memory.

pub mod calendar;
pub mod case;
pub mod fhir;
pub mod guidance;
pub mod json;
pub mod kept;
pub mod moment;
pub mod qr;
pub mod saved;
pub mod summary;
pub mod text;
