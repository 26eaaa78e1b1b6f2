//! Makes two languages that nobody speaks out of the English catalogue, for tests of what a
//! translation does to the screens. Runs before the crate is compiled.
//!
//! `xa` is about a third longer, accented and in brackets: what is cut off, what does not wrap and
//! what is in no catalogue shows. `xb` is written from right to left. Numbers and gaps stay.
#![expect(clippy::print_stdout, reason = "this is how cargo hears of it")]

use std::path::{Path, PathBuf};
use std::{env, fs};

const ENGLISH: &str = "src/content/messages/en";

fn main() {
    println!("cargo::rerun-if-changed={ENGLISH}");
    println!("cargo::rerun-if-changed=src/embed/tools/pseudo.rs");
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    for (lang, dir, name, letters) in [
        ("xa", "ltr", "Acceents", &longer as &dyn Fn(char) -> String),
        ("xb", "rtl", "Mirror", &mirrored),
    ] {
        let words = |text: &str| spoken(text, letters);
        let catalogue = catalogue(lang, dir, &words(name), &words);
        if let Err(error) = fs::write(out.join(format!("{lang}.rs")), catalogue) {
            println!("cargo::error=the language {lang} could not be written: {error}");
        }
    }
}

/// The English folder as one file, in other words.
fn catalogue(lang: &str, dir: &str, name: &str, words: &dyn Fn(&str) -> String) -> String {
    let english = read(&Path::new(ENGLISH).join("mod.rs"));
    let lines = english.lines().filter_map(|line| {
        let module = line.strip_prefix("mod ").and_then(|m| m.strip_suffix(';'));
        match module {
            // Who has read the words: nobody.
            Some("review") => None,
            Some(module) => {
                let file = Path::new(ENGLISH).join(format!("{module}.rs"));
                Some(format!(
                    "mod {module} {{\n{}\n}}",
                    translated(&read(&file), words)
                ))
            }
            _ if line.starts_with("//!") || line.starts_with("#[cfg") => None,
            _ if line.starts_with("pub use review") => None,
            _ => Some(
                line.replace("The English catalogue", "The catalogue")
                    .replace("static EN:", &format!("static {}:", lang.to_uppercase()))
                    .replace("\"en\"", &format!("\"{lang}\""))
                    .replace("\"ltr\"", &format!("\"{dir}\""))
                    .replace("\"English\"", &format!("\"{name}\""))
                    .replace(
                        "unreviewed: \"\"",
                        &format!("unreviewed: \"{}\"", words("Not a language.")),
                    ),
            ),
        }
    });
    lines.collect::<Vec<_>>().join("\n")
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| {
        println!("cargo::error={}: {error}", path.display());
        String::new()
    })
}

/// A source with its strings in other words; comments, attributes and patterns stay.
fn translated(source: &str, words: &dyn Fn(&str) -> String) -> String {
    let mut out = String::new();
    let mut rest = source;
    while let Some(at) = rest.find(['"', '/', '#', '\'']) {
        let (before, from) = rest.split_at(at);
        out.push_str(before);
        let length = match from.as_bytes() {
            [b'/', b'/', ..] => from.find('\n').unwrap_or(from.len()),
            [b'#', b'[', ..] => from.find("]\n").map_or(from.len(), |end| end + 1),
            [b'\'', b'"', b'\'', ..] => 3,
            [b'"', ..] => string(from),
            _ => 1,
        };
        let (token, after) = from.split_at(length);
        rest = after;
        let inside = token.strip_prefix('"').and_then(|t| t.strip_suffix('"'));
        match inside.filter(|_| !is_pattern(after)) {
            Some(text) => out.push_str(&format!("\"{}\"", words(text))),
            None => out.push_str(token),
        }
    }
    out + rest
}

/// How long a string is in the source, with its quotes.
fn string(from: &str) -> usize {
    let mut escaped = true;
    for (at, c) in from.char_indices() {
        if c == '"' && !escaped {
            return at + 1;
        }
        escaped = c == '\\' && !escaped;
    }
    from.len()
}

/// Whether a string is compared with, not shown.
fn is_pattern(after: &str) -> bool {
    let after = after.trim_start();
    after.starts_with("=>") || after.starts_with('|')
}

/// A string in other letters and in brackets. Escapes and gaps stay.
fn spoken(text: &str, letter: &dyn Fn(char) -> String) -> String {
    if !text.contains(char::is_alphabetic) {
        return text.into();
    }
    let mut out = String::from("[");
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        let end = match (c, chars.peek()) {
            ('{', _) => '}',
            ('\\', Some('u')) => '}',
            ('\\', Some(_)) => {
                out.push(c);
                out.extend(chars.next());
                continue;
            }
            _ => {
                out.push_str(&letter(c));
                continue;
            }
        };
        out.push(c);
        for c in chars.by_ref() {
            out.push(c);
            if c == end {
                break;
            }
        }
    }
    out + "]"
}

/// A letter with an accent, a vowel twice: about a third longer.
fn longer(letter: char) -> String {
    const PLAIN: &str = "aeiouyAEIOUYcnszCNSZ";
    const ACCENTED: &str = "áéíóúýÁÉÍÓÚÝçñšžÇÑŠŽ";
    let accented = PLAIN.chars().zip(ACCENTED.chars());
    let accent = accented.clone().find(|(plain, _)| *plain == letter);
    let twice = "aeiouAEIOU".contains(letter);
    accent.map_or(letter.to_string(), |(_, accent)| {
        let again = if twice {
            accent.to_lowercase().to_string()
        } else {
            String::new()
        };
        format!("{accent}{again}")
    })
}

/// A letter of a script that runs from right to left.
fn mirrored(letter: char) -> String {
    const LATIN: &str = "abcdefghijklmnopqrstuvwxyz";
    const HEBREW: &str = "אבגדהופחיטכלמנעפקרשתוץךםןז";
    let pair = LATIN.chars().zip(HEBREW.chars());
    let found = pair
        .clone()
        .find(|(latin, _)| *latin == letter.to_ascii_lowercase());
    found.map_or(letter, |(_, hebrew)| hebrew).to_string()
}
