//! The screens, in Leptos. A component is a file; no decision about care is made here.
//!
//! Reading order: [`context`] (what every screen needs), [`app`] (which screen), [`pages`] (one a
//! place), [`parts`] (what they are made of).
//!
//! Architecture invariants: text stands in `{…}`, because static child elements would be built
//! with `innerHTML`, which the sealed page forbids; no inline styles; nothing typed; names, ids
//! and values in the document are neutral numbers.

pub mod app;
pub mod context;
pub mod pages;
pub mod parts;
