//! How many cases a test checks: said aloud, so that `make proof` can print it, and ten times as
//! many there.

use proptest::prelude::ProptestConfig;

/// The configuration of a property test with so many cases.
pub fn cases(count: u32) -> ProptestConfig {
    let count = if std::env::var_os("PROOF").is_some() {
        count * 10
    } else {
        count
    };
    checked(count as usize);
    ProptestConfig {
        cases: count,
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

/// Says how many cases a test checks.
pub fn checked(count: usize) {
    println!("cases {count}");
}
