//! stub
#![forbid(unsafe_code)]
pub mod domain;
pub mod content;
pub mod flow;
pub mod expectations;
pub mod settings;
#[cfg(feature = "ui")]
pub mod ui;
#[cfg(all(feature = "ui", target_arch = "wasm32"))]
pub mod embed;
