//! Care Compass: a self-assessment that behavioural-health providers embed on their websites.
//!
//! Plain questions, answered in the browser, lead to three things in this order: what to do next
//! and how soon; which level of care is a sensible start to discuss with a clinician; and what an
//! intensive outpatient program (IOP) would be like. Nothing is sent, and nothing is stored but what a
//! person asks to keep.
//!
//! # The map
//!
//! Read in this order; each part may use the ones before it, never the ones after it.
//!
//! | part | what it is |
//! | --- | --- |
//! | [`domain`] | pure: ten ratings, level rules, urgency, the language of conditions |
//! | [`content`] | data: items, gates, anchors, interrupts, instruments, crisis lines, every word |
//! | [`flow`] | pure: which items are open, what answers come to, which page next |
//! | [`expectations`] | pure: the week of an IOP, opening hours, what a provider offers |
//! | [`handoff`] | pure: what a person takes along, and the file to come back with |
//! | [`settings`] | what the provider wrote, what is valid, the compact form |
//! | `ui` | the screens, in Leptos |
//! | `embed` | the browser's edge: exports; beside it the loader, the sealed page and the build |
//! | `configure` | the configurator's edge: the settings part for a page of its own |
//! | `bin/care-audit` | the same engine on the command line |
//!
//! Answers give facts, facts give ratings (0 to 4 in ten domains), ratings give a level. Each step
//! is a table with ids and sources; the code is an interpreter of those tables. What is unknown
//! stays unknown: conditions have three values, and every rating and level is an interval.
//!
//! # Invariants
//!
//! Each is a test, in `tests/native` or `tests/browser`.
//!
//! * A worse answer never lowers level or urgency and never removes a crisis panel.
//! * An unanswered question is never 0. Answering more only narrows the range.
//! * Answers to items that have closed are kept and never count.
//! * Every level above self-care has reasons that rest on the person's own answers.
//! * Nothing below `ui` knows a browser, a clock, IO or a language.
//! * No network, no storage but in `embed::device`, nothing typed, nothing about an answer in names,
//!   ids, title, history.
//! * Crisis numbers stand on every screen, the failure panel included.
#![forbid(unsafe_code)]

#[cfg(all(feature = "configure", target_arch = "wasm32"))]
#[path = "embed/configure.rs"]
pub mod configure;
pub mod content;
pub mod domain;
#[cfg(all(feature = "ui", target_arch = "wasm32"))]
pub mod embed;
pub mod expectations;
pub mod flow;
pub mod handoff;
pub mod settings;
#[cfg(feature = "ui")]
pub mod ui;
