//! The crisis directory, and what in it is not confirmed yet.

use care_compass::content::crisis::{CHECKED, COUNTRIES, ELSEWHERE, REVIEW_BY};
use std::fmt::Write;

/// Every line, with its country, and the unconfirmed ones once more at the end.
pub fn report() -> String {
    let mut out = format!("checked {CHECKED}, review by {REVIEW_BY}; elsewhere: {ELSEWHERE}\n\n");
    let mut open = Vec::new();
    for country in COUNTRIES {
        let emergency = country.emergency.unwrap_or("local number");
        let _ = writeln!(out, "{}: emergency {emergency} (confirmed)", country.id);
        for line in country.lines {
            let call = line.call.or(line.site).unwrap_or("-");
            let text = line
                .text
                .map(|(to, word)| match word {
                    "" => format!(", text {to}"),
                    _ => format!(", text {word} to {to}"),
                })
                .unwrap_or_default();
            let chat = line
                .chat
                .map(|address| format!(", chat at {address}"))
                .unwrap_or_default();
            let mark = if line.verified {
                "confirmed"
            } else {
                "NOT CONFIRMED"
            };
            let _ = writeln!(out, "  {}: {call}{text}{chat} ({mark})", line.name);
            if !line.verified {
                open.push(format!("{} {}", country.id, line.name));
            }
        }
    }
    let _ = writeln!(
        out,
        "\n{} lines are not confirmed; none of them leads:",
        open.len()
    );
    for line in open {
        let _ = writeln!(out, "  {line}");
    }
    out
}
