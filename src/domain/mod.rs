//! The decision model, pure: ratings in, level of care out.
//!
//! Reading order: [`rating`] (ten domains, 0 to 4), [`rules`] (the level rules),
//! [`level`] (levels, urgency, codes), then [`item`] and [`condition`] (what an answer is
//! and what can be said about a set of answers), [`anchor`] (what gives a rating).
//!
//! Architecture invariant: nothing here knows a browser, a clock, a language or a provider.

pub mod anchor;
pub mod condition;
pub mod item;
pub mod level;
pub mod rating;
pub mod rules;
pub mod source;
pub mod urgency;

/// Names and words that only `care-audit` and the rule sheet say: the widget does not carry them.
pub const fn for_audit(text: &'static str) -> &'static str {
    if cfg!(target_arch = "wasm32") {
        ""
    } else {
        text
    }
}
