//! What an intensive outpatient program would be like, in hours and days.
//!
//! Reading order: [`schedule`] (the week of a program), [`programs`] (common ones), [`week`] (the
//! person's own week and wishes), [`plan`] (what fits it), [`session_day`] (what a session is made
//! of), [`hours`] (when the phone is answered), [`offers`] (which of the provider's programs fit),
//! [`expect`] and [`ask`] (the topics and questions for one person, by [`fit`]).
//!
//! Architecture invariant: built from facts and settings; never an input to the level.

pub mod ask;
pub mod expect;
pub mod fit;
pub mod hours;
pub mod offers;
pub mod plan;
pub mod programs;
pub mod schedule;
pub mod session_day;
pub mod week;
