//! What differs from country to country in how care and time are named.

/// The region of a language tag for a country, by the id of its choice; elsewhere, the world.
pub fn region(country: &str) -> &'static str {
    match country {
        "us" => "US",
        "uk" => "GB",
        "ie" => "IE",
        "ca" => "CA",
        "au" => "AU",
        "nz" => "NZ",
        "in" => "IN",
        _ => "001",
    }
}

/// Whether programs are called IOP and PHP there, and Medicare and Medicaid pay for them.
pub fn calls_it_iop(country: &str) -> bool {
    country == "us"
}
