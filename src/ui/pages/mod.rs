//! The screens, one a place.

pub mod deleted;
pub mod hard;
pub mod interrupt;
pub mod questions;
pub mod result;
pub mod review;
pub mod sections;
pub mod start;
pub mod unfit;
pub mod young;
