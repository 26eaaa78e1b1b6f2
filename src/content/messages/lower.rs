//! Capitals inside a sentence.

/// Words in lower case: letters of ASCII and Latin-1, which a test finds enough for every language.
/// The standard library's way brings a table of 13 kB for all scripts.
pub fn lower(words: &str) -> String {
    let small = |letter| match letter {
        '\u{c0}'..='\u{de}' if letter != '\u{d7}' => char::from(letter as u8 + 0x20),
        _ => letter.to_ascii_lowercase(),
    };
    words.chars().map(small).collect()
}
