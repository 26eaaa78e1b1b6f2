//! The version of the rules, and a hash of everything that can change a result.

/// The version of the model: raised with every change of an item, an anchor or a rule.
pub const RULES_VERSION: &str = "1.2.0";

/// FNV-1a, 64 bits: notices every change of a single byte. It is no seal against intent.
pub fn fnv(bytes: impl Iterator<Item = u8>) -> u64 {
    bytes.fold(0xcbf2_9ce4_8422_2325, |sum, byte| {
        (sum ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}

/// The hash of all tables and of the words of the items, in every language. A test computes it anew.
pub const CONTENT_HASH: &str = "065b4f9d8f70adb4";
