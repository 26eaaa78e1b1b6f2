//! One error for the whole program: a sentence that names what is wrong.

/// What went wrong, in a sentence.
#[derive(Debug)]
pub struct Error(String);

impl Error {
    /// An error with this sentence.
    pub fn new(sentence: impl Into<String>) -> Self {
        Self(sentence.into())
    }

    /// An error about a file.
    pub fn file(path: &str, error: &std::io::Error) -> Self {
        Self(format!("{path}: {error}"))
    }
}

impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// JSON for people to read, with a line end.
pub fn pretty(value: &serde_json::Value) -> String {
    format!("{value:#}\n")
}
