//! The version of the rules, and a hash of everything that can change a result.

/// The version of the model: raised with every change of an item, an anchor or a rule.
pub const RULES_VERSION: &str = "1.0.0";

/// The hash of all tables and of the words of the items, in every language. A test computes it anew.
pub const CONTENT_HASH: &str = "8684deaf6b46c05a";
