//! What differs from country to country in how care and time are named.

/// Whether time is told by the 12-hour clock in a country, by the id of its choice.
pub fn tells_time_by_twelve(country: &str) -> bool {
    matches!(country, "us" | "ca" | "au" | "nz" | "in")
}

/// Whether programs are called IOP and PHP there, and Medicare and Medicaid pay for them.
pub fn calls_it_iop(country: &str) -> bool {
    country == "us"
}
