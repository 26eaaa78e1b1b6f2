//! Words of the field, explained where they stand.

use crate::content::terms::Term;
use crate::ui::context::Context;
use crate::ui::write::Out;

/// The terms that stand in these words.
pub fn terms_in(context: Context, words: &[&str]) -> Vec<Term> {
    let name = |term: Term| (context.words.glossary.term)(term).0;
    let said = |term: &Term| words.iter().any(|words| words.contains(name(*term)));
    Term::ALL.iter().copied().filter(said).collect()
}

/// What these terms mean, closed until wanted. Nothing where there are none.
pub fn glossary(out: &mut Out, context: Context, terms: &[Term]) {
    if terms.is_empty() {
        return;
    }
    let words = context.words.glossary;
    let names: Vec<_> = terms.iter().map(|term| (words.term)(*term).0).collect();
    out.disclose(&format!("{} {}", words.title, names.join(", ")));
    for term in terms {
        out.said("p", (words.term)(*term).1);
    }
    out.close();
}
