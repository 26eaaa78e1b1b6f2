//! What an intensive outpatient program would be like, in hours and days.
//!
//! Architecture invariant: built from facts and settings; never an input to the level.

pub mod ask;
pub mod expect;
pub mod fit;
pub mod hours;
pub mod offers;
pub mod schedule;
pub mod week;
