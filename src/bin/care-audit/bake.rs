//! stub
use crate::error::Error;
/// stub
pub fn run(_: &[&str]) -> Result<String, Error> { Err(Error::new("bake: not here yet")) }
