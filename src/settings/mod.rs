//! The provider's settings: what was written, what is valid, and the compact form that the sealed
//! page carries.
//!
//! `raw` is what a provider writes, in JSON; [`Settings`] is what is valid. Every error names the
//! field, what is wrong, and an example. Not part of the sealed page: `raw`, `check` (from one to
//! the other), `fields` (what each field takes, for errors, documentation and schema), `theme`,
//! `colour`, `claims`, `bake` (a personal page), `panel` (its crisis lines), `snippet`.
//!
//! Architecture invariant: settings never reach the level. Attributes and messages cannot change
//! them.

#[cfg(any(not(target_arch = "wasm32"), feature = "configure"))]
pub mod bake;
#[cfg(any(not(target_arch = "wasm32"), feature = "configure"))]
mod check;
#[cfg(any(not(target_arch = "wasm32"), feature = "configure"))]
pub mod claims;
#[cfg(any(not(target_arch = "wasm32"), feature = "configure"))]
pub mod colour;
#[cfg(any(not(target_arch = "wasm32"), feature = "configure"))]
pub mod fields;
#[cfg(any(not(target_arch = "wasm32"), feature = "configure"))]
mod panel;
#[cfg(any(not(target_arch = "wasm32"), feature = "configure"))]
pub mod raw;
#[cfg(not(target_arch = "wasm32"))]
pub mod schema;
#[cfg(any(not(target_arch = "wasm32"), feature = "configure"))]
pub mod snippet;
#[cfg(any(not(target_arch = "wasm32"), feature = "configure"))]
pub mod theme;

use crate::expectations::hours::Span;
use crate::expectations::offers::Program;
use crate::expectations::schedule::Schedule;
use serde::{Deserialize, Serialize};

/// Valid settings, as far as the program needs them. The look is not among them: the page's style
/// takes it from the page (see `theme`).
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Settings {
    /// The provider's name, 1 to 80 characters.
    pub name: String,
    /// The provider's phone number.
    pub phone: Phone,
    /// The place of the provider's country among the choices of the country item.
    pub country: u8,
    /// A number that takes text messages.
    pub text: Option<Phone>,
    /// A page for booking a first call.
    pub booking: Option<Link>,
    /// A mail address.
    pub mail: Option<String>,
    /// The name of the provider's time zone, as in `America/New_York`. Only a browser knows which
    /// ones there are.
    pub zone: Option<String>,
    /// When the phone is answered. Empty: not said.
    pub hours: Vec<Span>,
    /// Where the provider is.
    pub locations: Vec<Location>,
    /// What the provider offers.
    pub programs: Vec<Program>,
    /// Tags of the languages to offer, the first one first. Empty: all that the page has.
    pub languages: Vec<String>,
    /// The provider's policy on consumer health data.
    pub policy: Option<Link>,
    /// The provider's notice of language services.
    pub language_notice: Option<Link>,
    /// Whether the page has a web address of its own, with nothing else on it.
    pub dedicated: bool,
    /// Minutes without a touch after which the answers are cleared, 5 to 120.
    pub idle_minutes: u8,
}

/// A phone number.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Phone {
    /// As it is shown.
    pub shown: String,
    /// As it is dialled: digits, with an optional leading `+`.
    pub dialled: String,
}

/// The address of a web page, without the scheme: it is always `https`.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Link(String);

/// A place where the provider works.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Location {
    /// Its name, 1 to 80 characters.
    pub name: String,
    /// Its address in one line, at most 160 characters; may be empty.
    pub address: String,
}

impl Settings {
    /// Settings with nothing but what is required: English, nothing said about hours or programs.
    pub const fn new(name: String, phone: Phone, country: u8) -> Self {
        Self {
            name,
            phone,
            country,
            text: None,
            booking: None,
            mail: None,
            zone: None,
            hours: Vec::new(),
            locations: Vec::new(),
            programs: Vec::new(),
            languages: Vec::new(),
            policy: None,
            language_notice: None,
            dedicated: false,
            idle_minutes: 30,
        }
    }

    /// The provider's country, with its help lines.
    #[cfg(any(not(target_arch = "wasm32"), feature = "configure"))]
    pub(crate) fn country(&self) -> &'static crate::content::crisis::Country {
        use crate::content::crisis::country;
        let choices = crate::content::items::item(crate::domain::item::ItemId::Country).choices;
        country(
            choices
                .get(usize::from(self.country))
                .map_or("other", |c| c.id),
        )
    }

    /// The weeks of what the provider offers.
    pub fn schedules(&self) -> Vec<&Schedule> {
        self.programs.iter().map(|p| &p.schedule).collect()
    }

    /// Reads the compact form. `None` when it is damaged.
    pub fn from_compact(bytes: &[u8]) -> Option<Self> {
        postcard::from_bytes(bytes).ok()
    }

    /// The compact form.
    pub fn to_compact(&self) -> Vec<u8> {
        // Writing to memory does not fail for these types.
        postcard::to_allocvec(self).unwrap_or_default()
    }
}

impl Phone {
    /// A phone number from how it is written: 3 to 15 digits, with spaces, dots, dashes and
    /// brackets, and an optional leading `+`. `None` for anything else.
    pub fn new(written: &str) -> Option<Self> {
        let shown = written.trim();
        let rest = shown.strip_prefix('+').unwrap_or(shown);
        let fits = rest
            .chars()
            .all(|c| c.is_ascii_digit() || " -.()\u{a0}".contains(c));
        let digits: String = rest.chars().filter(char::is_ascii_digit).collect();
        let plus = if shown.starts_with('+') { "+" } else { "" };
        (fits && (3..=15).contains(&digits.len())).then(|| Self {
            shown: shown.into(),
            dialled: format!("{plus}{digits}"),
        })
    }
}

impl Link {
    /// A web address from how it is written: `https://`, a host with a dot, nothing before the host,
    /// at most 300 printable ASCII characters. `None` for anything else.
    pub fn new(written: &str) -> Option<Self> {
        let rest = written.trim().strip_prefix("https://")?;
        let printable = |c: char| c.is_ascii_graphic() && !"\"<>\\^`{|}".contains(c);
        let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
        let (name, port) = host.split_once(':').unwrap_or((host, "443"));
        let label = |l: &str| {
            !l.is_empty()
                && !l.starts_with('-')
                && !l.ends_with('-')
                && l.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
        };
        let fits = rest.len() <= 300
            && rest.chars().all(printable)
            && name.contains('.')
            && name.split('.').all(label)
            && port.parse::<u16>().is_ok();
        fits.then(|| Self(rest.into()))
    }

    /// The whole address.
    pub fn href(&self) -> String {
        format!("https://{}", self.0)
    }
}
