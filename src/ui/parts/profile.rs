//! The profile: each part of life with a word, and a bar that is striped where it is still open.

use crate::domain::rating::Domain;
use crate::flow::scoring::Ratings;
use crate::ui::context::Context;
use crate::ui::write::Out;

/// A table of the ten domains, behind a disclosure. Words only: no rating is a number.
///
/// Screen reader: a table; the bars repeat the words and are hidden.
pub fn profile(out: &mut Out, context: Context, ratings: &Ratings) {
    let words = context.words.profile;
    out.disclose(words.title);
    out.open("p");
    out.text(words.lead);
    out.text(" ");
    out.open("span");
    out.attr("aria-hidden", "true");
    out.text(words.bars);
    out.close_all(2);
    out.open("table.cc-profile");
    out.open("thead");
    out.open("tr");
    for head in words.heads {
        out.head("col", head);
    }
    out.close_all(2);
    out.open("tbody");
    for domain in Domain::ALL {
        let ends = [ratings.lo, ratings.hi].map(|r| usize::from(r.get(domain).get()));
        row(out, context, (context.words.domain)(domain), ends);
    }
    out.close_all(3);
}

fn row(out: &mut Out, context: Context, name: &str, [lo, hi]: [usize; 2]) {
    let words = context.words.profile;
    let word = |rating: usize| words.words.get(rating).unwrap_or("");
    let said = match (lo, hi) {
        (0, 4) => words.unknown.into(),
        _ if lo == hi => word(lo).into(),
        _ => (words.between)(word(lo), word(hi)),
    };
    out.open("tr");
    out.head("row", name);
    out.open("td");
    out.text(&said);
    out.open("span.cc-bar");
    out.attr("aria-hidden", "true");
    for step in 1..=4 {
        out.open("i");
        out.class_if("cc-full", step <= lo);
        out.class_if("cc-maybe", step > lo && step <= hi);
        out.close();
    }
    out.close_all(3);
}
