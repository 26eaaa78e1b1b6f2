//! How a language counts, and how it writes numbers, dates and times where the person is.
//!
//! No catalogue says so: whoever runs this knows, and is asked. In the page that is the browser's
//! `Intl`, elsewhere a library with the same data (CLDR).

/// What is asked for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Wanted {
    /// The form that words take beside a count: `zero`, `one`, `two`, `few`, `many` or `other`.
    Form,
    /// A whole number.
    Number,
    /// A date, given as YYYYMMDD, in words.
    Date,
    /// A time of day, given in minutes after midnight.
    Time,
}

impl Wanted {
    /// Its name for the one who is asked.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Form => "form",
            Self::Number => "number",
            Self::Date => "date",
            Self::Time => "time",
        }
    }
}

/// Answers in a language: the tag with its region, such as `es-US`, what is wanted, and of what.
pub type Say = fn(&str, Wanted, u32) -> String;

/// The forms of words beside a count; a language has some of them.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[expect(missing_docs, reason = "they have no other names")]
pub enum Form {
    Zero,
    One,
    Two,
    Few,
    Many,
    Other,
}

/// A language where the person is.
#[derive(Clone, Copy)]
pub struct Locale {
    lang: &'static str,
    region: &'static str,
    say: Say,
}

impl Locale {
    /// A language, as it is written in a region: two capitals, or `001` for the world.
    pub const fn new(lang: &'static str, region: &'static str, say: Say) -> Self {
        Self { lang, region, say }
    }

    /// The form that words take beside a count.
    pub fn form(&self, count: u32) -> Form {
        match self.ask(Wanted::Form, count).as_str() {
            "zero" => Form::Zero,
            "one" => Form::One,
            "two" => Form::Two,
            "few" => Form::Few,
            "many" => Form::Many,
            _ => Form::Other,
        }
    }

    /// A number.
    pub fn number(&self, number: u32) -> String {
        self.ask(Wanted::Number, number)
    }

    /// A count with its word, in a language that has one form for one and one for all others.
    pub fn counted(&self, count: u32, one: &str, more: &str) -> String {
        let word = match self.form(count) {
            Form::One => one,
            _ => more,
        };
        self.number(count) + " " + word
    }

    /// A date, given as YYYYMMDD.
    pub fn date(&self, yyyymmdd: u32) -> String {
        self.ask(Wanted::Date, yyyymmdd)
    }

    /// A time of day, given in minutes after midnight; after 24 hours it begins anew.
    pub fn time(&self, minutes: u16) -> String {
        self.ask(Wanted::Time, minutes.into())
    }

    fn ask(&self, wanted: Wanted, value: u32) -> String {
        (self.say)(&[self.lang, self.region].join("-"), wanted, value)
    }
}

/// Ends a sentence. A time such as "6 p.m." has ended it already.
pub fn sentence(words: String) -> String {
    if words.ends_with('.') {
        words
    } else {
        words + "."
    }
}
