//! Claims that no provider may put into a self-assessment: the FTC acts on them, and they are not
//! true.

/// Words and phrases, in small letters.
const BANNED: &[&str] = &[
    "hipaa",
    "#1",
    "no. 1",
    "number one",
    "a diagnosis",
    "anonymous",
    "anónima",
    "anónimo",
    "assessment by",
    "best",
    "certified",
    "confidencial",
    "confidential",
    "cure",
    "cures",
    "cured",
    "finest",
    "garantizada",
    "garantizado",
    "guarantee",
    "guaranteed",
    "guarantees",
    "leading",
    "miracle",
    "painless",
    "premier",
    "proven",
    "secure",
    "top rated",
    "top-rated",
    "world class",
    "world-class",
    "un diagnóstico",
    "your diagnosis",
    "100 %",
    "100%",
    "100 percent",
];

/// The first claim in a text, as it stands in the list. Whole words only: "Bestwick" is a name.
pub fn claim(text: &str) -> Option<&'static str> {
    let text = text.to_lowercase();
    let whole = |start: usize, word: &str| {
        let edge = |c: Option<char>| !c.is_some_and(char::is_alphanumeric);
        let (before, rest) = text.split_at_checked(start).unwrap_or_default();
        let after = rest.get(word.len()..).unwrap_or_default();
        edge(before.chars().next_back()) && edge(after.chars().next())
    };
    BANNED.iter().copied().find(|word| {
        text.match_indices(word)
            .any(|(start, _)| whole(start, word))
    })
}
