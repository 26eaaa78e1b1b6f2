//! How many cases a test checks: said aloud, so that `make proof` can print it, and ten times as
//! many there.

use proptest::prelude::ProptestConfig;
use proptest::test_runner::RngSeed;

/// The configuration of a property test with so many cases.
pub fn cases(count: u32) -> ProptestConfig {
    let proof = std::env::var_os("PROOF").is_some();
    let count = if proof { count * 10 } else { count };
    checked(count as usize);
    ProptestConfig {
        cases: count,
        failure_persistence: None,
        // An ordinary run checks the same people each time; a proof looks for new ones.
        rng_seed: if proof {
            RngSeed::Random
        } else {
            RngSeed::Fixed(20_261_124)
        },
        ..ProptestConfig::default()
    }
}

/// Says how many cases a test checks.
pub fn checked(count: usize) {
    println!("cases {count}");
}
