//! stub
#![forbid(unsafe_code)]
pub mod domain;
pub mod content;
pub mod flow;
#[cfg(all(feature = "ui", target_arch = "wasm32"))]
pub mod embed;
