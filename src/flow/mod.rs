//! The questionnaire as a pure state machine, and what a set of answers comes to.
//!
//! Reading order: [`answers`], [`readings`] (which items are open, what is known of each),
//! [`scoring`] (ratings as intervals), [`assessment`] (level, range, urgency, the rest),
//! [`reasons`], [`quotes`], [`adaptive`] (what can
//! still change something), [`changes`] and [`contradictions`], then [`session`] (which page
//! next, back, edit, interrupts). [`marks`] is the person's own week, for planning only.
//! [`picks`] is what is ticked to take along.
//!
//! Architecture invariant: nothing here knows a browser, a clock or a language. The provider's
//! programs and prices are not an input.

pub mod adaptive;
pub mod answers;
pub mod assessment;
pub mod changes;
pub mod contradictions;
pub mod marks;
pub mod picks;
pub mod quotes;
pub mod readings;
pub mod reasons;
pub mod scoring;
pub mod session;
