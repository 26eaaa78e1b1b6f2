//! The crisis directory: compiled in, never fetched, with the date of the last check.

/// When the numbers were last checked, as YYYYMMDD.
pub const CHECKED: u32 = 20_261_124;
/// From this day on the numbers may be old, and the page says so, as YYYYMMDD.
pub const REVIEW_BY: u32 = 20_271_124;
/// The directory of lines in other countries.
pub const ELSEWHERE: &str = "findahelpline.com";

/// Stands for every language that has no key of its own.
pub const ANY: &str = "";

/// What a line is for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Purpose {
    /// Thoughts of suicide, or any crisis.
    Crisis,
    /// Alcohol and drugs.
    Use,
    /// Violence at home.
    Violence,
    /// New mothers.
    Maternal,
    /// Children and adults at risk.
    Protection,
    /// Young people.
    Young,
    /// Using with nobody there, and poisoning.
    Overdose,
}

/// One help line.
#[derive(Debug)]
pub struct Line {
    /// Its own name.
    pub name: &'static str,
    /// What it is for.
    pub purpose: Purpose,
    /// The number to call, as it is written.
    pub call: Option<&'static str>,
    /// The number to text, and the word to send, empty for any.
    pub text: Option<(&'static str, &'static str)>,
    /// The address of its chat, without the scheme: it is always `https`.
    pub chat: Option<&'static str>,
    /// A site, shown as text.
    pub site: Option<&'static str>,
    /// The key to press for a language, by its tag, or for any.
    pub keys: &'static [(&'static str, &'static str)],
    /// The word to text for a language, by its tag.
    pub words: &'static [(&'static str, &'static str)],
    /// Whether the entry was confirmed at its source. An entry that was not is never the one main
    /// action.
    pub verified: bool,
}

/// The lines of one country.
#[derive(Debug)]
pub struct Country {
    /// The id of the choice of the country item.
    pub id: &'static str,
    /// The emergency number.
    pub emergency: Option<&'static str>,
    /// The lines, the leading one first.
    pub lines: &'static [Line],
}

const fn line(name: &'static str, purpose: Purpose) -> Line {
    Line {
        name,
        purpose,
        call: None,
        text: None,
        chat: None,
        site: None,
        keys: &[],
        words: &[],
        verified: false,
    }
}

impl Line {
    const fn call(mut self, number: &'static str) -> Self {
        self.call = Some(number);
        self
    }

    const fn text(mut self, number: &'static str, word: &'static str) -> Self {
        self.text = Some((number, word));
        self
    }

    const fn chat(mut self, address: &'static str) -> Self {
        self.chat = Some(address);
        self
    }

    const fn site(mut self, site: &'static str) -> Self {
        self.site = Some(site);
        self
    }

    const fn keys(mut self, keys: &'static [(&'static str, &'static str)]) -> Self {
        self.keys = keys;
        self
    }

    const fn words(mut self, words: &'static [(&'static str, &'static str)]) -> Self {
        self.words = words;
        self
    }

    /// The key to press for a language, where the line has one.
    pub fn key_for(&self, lang: &str) -> Option<&'static str> {
        for_language(self.keys, lang)
    }

    /// The number to text, and the word to send for a language, empty for any.
    pub fn text_for(&self, lang: &str) -> Option<(&'static str, &'static str)> {
        let (number, word) = self.text?;
        Some((number, for_language(self.words, lang).unwrap_or(word)))
    }

    const fn verified(mut self) -> Self {
        self.verified = true;
        self
    }
}

fn for_language(all: &'static [(&'static str, &'static str)], lang: &str) -> Option<&'static str> {
    let found = all.iter().find(|(of, _)| *of == lang || *of == ANY);
    found.map(|(_, said)| *said)
}

use Purpose::{Crisis, Maternal, Overdose, Protection, Use, Violence, Young};

/// All countries, in the order of the country item. The last one stands for anywhere else.
pub static COUNTRIES: &[Country] = &[
    Country {
        id: "us",
        emergency: Some("911"),
        lines: &[
            line("988 Suicide & Crisis Lifeline", Crisis)
                .call("988")
                .text("988", "")
                .chat("988lifeline.org/chat/")
                .keys(&[("es", "2")])
                .words(&[("es", "AYUDA")])
                .verified(),
            line("Crisis Text Line", Crisis)
                .text("741741", "HOME")
                .words(&[("es", "AYUDA")]),
            line("Veterans Crisis Line", Crisis)
                .call("988")
                .text("838255", "")
                .keys(&[(ANY, "1")]),
            line("Trevor Project", Young).call("866-488-7386"),
            line("Maternal Mental Health Hotline", Maternal).call("833-852-6262"),
            line("National Domestic Violence Hotline", Violence)
                .call("800-799-7233")
                .text("88788", "START"),
            line("RAINN", Violence).call("800-656-4673"),
            line("Childhelp", Protection).call("800-422-4453"),
            line("SAMHSA National Helpline", Use).call("800-662-4357"),
            line("Never Use Alone", Overdose).call("877-696-1996"),
            line("Poison Help", Overdose).call("800-222-1222"),
        ],
    },
    Country {
        id: "uk",
        emergency: Some("999"),
        lines: &[
            line("Samaritans", Crisis).call("116 123").verified(),
            line("NHS 111", Crisis).call("111").keys(&[(ANY, "2")]),
            line("Shout", Crisis).text("85258", "SHOUT"),
            line("National Domestic Abuse Helpline", Violence).call("0808 2000 247"),
            line("FRANK", Use).call("0300 123 6600"),
            line("Drinkline", Use).call("0300 123 1110"),
        ],
    },
    Country {
        id: "ie",
        emergency: Some("112"),
        lines: &[
            line("Samaritans", Crisis).call("116 123").verified(),
            line("Pieta", Crisis).call("1800 247 247"),
            line("Text About It", Crisis).text("50808", "HELLO"),
            line("Women\u{2019}s Aid", Violence).call("1800 341 900"),
            line("HSE Drugs and Alcohol Helpline", Use).call("1800 459 459"),
        ],
    },
    Country {
        id: "ca",
        emergency: Some("911"),
        lines: &[
            line("9-8-8 Suicide Crisis Helpline", Crisis)
                .call("988")
                .text("988", "")
                .verified(),
            line("Kids Help Phone", Young)
                .call("1-800-668-6868")
                .text("686868", ""),
            line("Hope for Wellness", Crisis).call("1-855-242-3310"),
            line("Shelter Safe", Violence).site("sheltersafe.ca"),
            line("ConnexOntario (Ontario)", Use).call("1-866-531-2600"),
        ],
    },
    Country {
        id: "au",
        emergency: Some("000"),
        lines: &[
            line("Lifeline", Crisis).call("13 11 14").verified(),
            line("Lifeline text", Crisis).text("0477 13 11 14", ""),
            line("Beyond Blue", Crisis).call("1300 22 4636"),
            line("13YARN", Crisis).call("13 92 76"),
            line("Kids Helpline", Young).call("1800 55 1800"),
            line("1800RESPECT", Violence).call("1800 737 732"),
            line("Alcohol and Drug hotline", Use).call("1800 250 015"),
        ],
    },
    Country {
        id: "nz",
        emergency: Some("111"),
        lines: &[
            line("1737 Need to Talk?", Crisis)
                .call("1737")
                .text("1737", "")
                .verified(),
            line("Suicide Crisis Helpline", Crisis).call("0508 828 865"),
            line("Women\u{2019}s Refuge", Violence).call("0800 733 843"),
            line("Alcohol Drug Helpline", Use).call("0800 787 797"),
        ],
    },
    Country {
        id: "in",
        emergency: Some("112"),
        lines: &[
            line("Tele-MANAS", Crisis).call("14416"),
            line("Tele-MANAS", Crisis).call("1800-891-4416"),
            line("Women Helpline", Violence).call("181"),
            line("National drug helpline", Use).call("14446"),
        ],
    },
    Country {
        id: "other",
        emergency: None,
        lines: &[],
    },
];

/// The lines of a country, by the id of its choice. An unknown id gives the lines for anywhere
/// else.
pub fn country(id: &str) -> &'static Country {
    static NOWHERE: Country = Country {
        id: "other",
        emergency: None,
        lines: &[],
    };
    COUNTRIES.iter().find(|c| c.id == id).unwrap_or(&NOWHERE)
}

impl Country {
    /// The crisis line to lead with: confirmed at its source, or none.
    pub fn leading(&self) -> Option<&'static Line> {
        self.lines
            .iter()
            .find(|l| l.purpose == Crisis && l.verified)
    }

    /// The lines for a purpose.
    pub fn lines_for(&self, purpose: Purpose) -> impl Iterator<Item = &'static Line> {
        self.lines.iter().filter(move |l| l.purpose == purpose)
    }
}

/// A number as it is dialled: its digits, with a leading `+` where it has one.
pub fn dialled(number: &str) -> String {
    number
        .chars()
        .filter(|c| c.is_ascii_digit() || *c == '+')
        .collect()
}

/// The address that calls a number.
pub fn calling(number: &str) -> String {
    format!("tel:{}", dialled(number))
}

/// The address that opens a text message to a number, with a word to send where there is one.
pub fn texting(number: &str, word: &str) -> String {
    let mut address = format!("sms:{}", dialled(number));
    if !word.is_empty() {
        address += "?body=";
        address += &word.replace(' ', "%20");
    }
    address
}
