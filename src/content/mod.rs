//! The content, as static data checked by tests: what is asked, what it means, what is said.
//!
//! Reading order: [`items`] (the item bank), [`gates`] (which item opens which), [`pages`] (what
//! stands together), [`facts`], [`anchors`] and [`acute`] (what answers mean), [`interrupts`] and
//! [`modifiers`] (what else they lead to), [`contradictions`] (what does not fit), [`instruments`],
//! [`crisis`]; then the pages behind the result, [`sections`], with [`expect`], [`ask`], [`parts`]
//! and [`fit`] (for whom a row is); [`customs`] of a country; [`messages`] (every word).
//!
//! Architecture invariant: no logic beyond looking a row up, and no word that a person sees
//! outside [`messages`].

pub mod acute;
pub mod anchors;
pub mod ask;
pub mod contradictions;
pub mod crisis;
pub mod customs;
pub mod expect;
pub mod facts;
pub mod fit;
pub mod gates;
pub mod instruments;
pub mod interrupts;
pub mod items;
pub mod messages;
pub mod modifiers;
pub mod pages;
pub mod parts;
pub mod pick;
pub mod sections;
pub mod terms;
pub mod version;
