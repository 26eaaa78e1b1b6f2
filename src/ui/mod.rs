//! The screens, in Leptos. A component is a file; no decision about care is made here.
//!
//! Reading order: [`context`] (what every screen needs), [`app`] (which screen), [`pages`] (one a
//! place), [`parts`] (what they are made of), [`write`] (how an element is written).
//!
//! Architecture invariants: no markup is parsed, which the sealed page forbids; no inline styles;
//! nothing typed; names, ids and values in the document are neutral numbers.

pub mod ahead;
pub mod app;
pub mod context;
pub mod pages;
pub mod parts;
pub mod write;
