//! From what was written to what is valid. Every error at once, each with its path.

use super::claims::claim;
use super::raw::{
    Day, FieldError, RawFormat, RawHours, RawLevel, RawLocation, RawProgram, RawSession,
    RawSettings, RawTrack,
};
use super::theme::{self, Theme};
use super::{Link, Location, Phone, Settings};
use crate::content::items::item;
use crate::content::messages::LANGUAGES;
use crate::domain::item::ItemId;
use crate::domain::level::Level;
use crate::expectations::hours::Span;
use crate::expectations::offers::{Program, Track, Tracks};
use crate::expectations::schedule::{Fault, Format, Schedule, Session};
use std::collections::BTreeSet;

const LONGEST_LIST: usize = 20;
/// Three a day.
const MOST_SPANS: usize = 21;
const DAY: u16 = 24 * 60;

impl RawSettings {
    /// Checks every field and gives all errors at once.
    pub fn check(&self) -> Result<(Settings, Theme), Vec<FieldError>> {
        let mut c = Check { errors: Vec::new() };
        let name = c.named("name", &self.name);
        let phone = c.phone("phone", &self.phone);
        let country = c.country(self.country.as_deref().unwrap_or("us"));
        let locations = c.locations(&self.locations);
        let settings = Settings {
            text: self.text.as_ref().and_then(|t| c.phone("text", t)),
            booking: c.link("booking", self.booking.as_ref()),
            mail: c.mail(self.mail.as_ref()),
            zone: c.zone(self.time_zone.as_ref(), !self.hours.is_empty()),
            hours: c.hours(&self.hours),
            programs: c.programs(&self.programs, &locations),
            locations,
            languages: c.languages(&self.languages),
            policy: c.link("policy", self.policy.as_ref()),
            language_notice: c.link("language_notice", self.language_notice.as_ref()),
            dedicated: self.dedicated.unwrap_or(false),
            idle_minutes: c.idle(self.idle_minutes.unwrap_or(30)),
            // What failed is not used: there is an error then.
            ..Settings::new(
                name,
                phone.unwrap_or(Phone {
                    shown: String::new(),
                    dialled: String::new(),
                }),
                country.unwrap_or(0),
            )
        };
        let look = theme::check(
            self.theme.as_ref().unwrap_or(&Default::default()),
            &mut c.errors,
        );
        if c.errors.is_empty() {
            Ok((settings, look))
        } else {
            Err(c.errors)
        }
    }
}

struct Check {
    errors: Vec<FieldError>,
}

impl Check {
    /// The field is not what it takes.
    fn must(&mut self, path: &str) {
        self.errors.push(FieldError::must(path));
    }

    fn wrong(&mut self, path: &str, wrong: impl Into<String>) {
        self.errors.push(FieldError::new(path, wrong));
    }

    fn text(&mut self, path: &str, written: &str, most: usize) -> String {
        let text = written.trim();
        // Marks that turn the direction of what follows could make a text look like another one.
        let hidden = |c: char| {
            c.is_control() || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
        };
        if !(1..=most).contains(&text.chars().count()) || text.chars().any(hidden) {
            self.must(path);
        } else if let Some(claim) = claim(text) {
            self.wrong(
                path,
                format!("must not claim \u{201c}{claim}\u{201d}: claims like this are not allowed beside a self-assessment"),
            );
        }
        text.into()
    }

    fn named(&mut self, path: &str, written: &str) -> String {
        self.text(path, written, 80)
    }

    fn phone(&mut self, path: &str, written: &str) -> Option<Phone> {
        let phone = Phone::new(written);
        if phone.is_none() {
            self.must(path);
        }
        phone
    }

    fn country(&mut self, written: &str) -> Option<u8> {
        let place = item(ItemId::Country).index_of(&written.trim().to_lowercase());
        if place.is_none() {
            self.must("country");
        }
        place.and_then(|p| u8::try_from(p).ok())
    }

    fn link(&mut self, path: &str, written: Option<&String>) -> Option<Link> {
        let link = Link::new(written?);
        if link.is_none() {
            self.must(path);
        }
        link
    }

    fn mail(&mut self, written: Option<&String>) -> Option<String> {
        let mail = written?.trim();
        let part = |p: &str| !p.is_empty() && !p.starts_with('.') && !p.ends_with('.');
        let sign = |c: char| c.is_ascii_alphanumeric() || "._+-".contains(c);
        let fits = mail.len() <= 120
            && mail.split_once('@').is_some_and(|(who, host)| {
                part(who)
                    && part(host)
                    && host.contains('.')
                    && (who.chars().chain(host.chars())).all(sign)
            });
        if !fits {
            self.must("mail");
        }
        Some(mail.into())
    }

    /// Which zones there are, only a browser knows; this is about the form.
    fn zone(&mut self, written: Option<&String>, needed: bool) -> Option<String> {
        let Some(zone) = written.map(|z| z.trim()) else {
            if needed {
                self.wrong("time_zone", "is required where there are hours");
            }
            return None;
        };
        let part = |p: &str| {
            p.starts_with(|c: char| c.is_ascii_alphabetic())
                && p.chars()
                    .all(|c| c.is_ascii_alphanumeric() || "_+-".contains(c))
        };
        let fits = zone == "UTC" || zone.contains('/') && zone.split('/').all(part);
        if !fits || zone.len() > 40 {
            self.must("time_zone");
        }
        Some(zone.into())
    }

    fn languages(&mut self, written: &[String]) -> Vec<String> {
        let once: BTreeSet<_> = written.iter().collect();
        for (at, tag) in written.iter().enumerate() {
            if !LANGUAGES.iter().any(|m| m.lang == tag) {
                self.must(&format!("languages[{at}]"));
            }
        }
        if once.len() != written.len() {
            self.must("languages");
        }
        written.to_vec()
    }

    fn idle(&mut self, minutes: u32) -> u8 {
        match u8::try_from(minutes) {
            Ok(minutes @ 5..=120) => minutes,
            _ => {
                self.must("idle_minutes");
                0
            }
        }
    }

    fn list<T>(&mut self, path: &str, written: &[T], most: usize) {
        if written.len() > most {
            self.must(path);
        }
    }

    fn days(&mut self, path: &str, written: &[Day]) {
        let once: BTreeSet<_> = written.iter().map(|d| *d as u8).collect();
        if written.is_empty() || once.len() != written.len() {
            self.must(path);
        }
    }

    fn time(&mut self, path: &str, written: &str, most: u16) -> Option<u16> {
        let time = minutes(written).filter(|m| *m <= most);
        if time.is_none() {
            self.must(path);
        }
        time
    }

    fn hours(&mut self, written: &[RawHours]) -> Vec<Span> {
        self.list("hours", written, MOST_SPANS);
        let mut spans = Vec::new();
        for (at, raw) in written.iter().enumerate() {
            let path = |part: &str| format!("hours[{at}].{part}");
            self.days(&path("days"), &raw.days);
            let from = self.time(&path("from"), &raw.from, DAY - 1);
            let to = self.time(&path("to"), &raw.to, DAY);
            let (Some(start), Some(to)) = (from, to) else {
                continue;
            };
            if start == to {
                self.wrong(
                    &path("to"),
                    "must not be the same as `from`; around the clock is 00:00 to 24:00",
                );
                continue;
            }
            let length = if to > start {
                to - start
            } else {
                to + DAY - start
            };
            spans.extend(raw.days.iter().map(|day| Span {
                day: *day as u8,
                start,
                length,
            }));
        }
        spans.sort_by_key(|s| (s.day, s.start));
        spans
    }

    fn locations(&mut self, written: &[RawLocation]) -> Vec<Location> {
        self.list("locations", written, LONGEST_LIST);
        let mut seen = BTreeSet::new();
        let mut all = Vec::new();
        for (at, raw) in written.iter().enumerate() {
            let path = format!("locations[{at}].name");
            let name = self.named(&path, &raw.name);
            if !seen.insert(name.clone()) {
                self.wrong(&path, "must be a name that no other location has");
            }
            let address = raw.address.as_ref().map_or_else(String::new, |address| {
                self.text(&format!("locations[{at}].address"), address, 160)
            });
            all.push(Location { name, address });
        }
        all
    }

    fn programs(&mut self, written: &[RawProgram], locations: &[Location]) -> Vec<Program> {
        self.list("programs", written, LONGEST_LIST);
        let mut seen = BTreeSet::new();
        let mut all = Vec::new();
        for (at, raw) in written.iter().enumerate() {
            let path = |part: &str| format!("programs[{at}].{part}");
            let name = self.named(&path("name"), &raw.name);
            if !seen.insert(name.clone()) {
                self.wrong(&path("name"), "must be a name that no other program has");
            }
            let location = raw.location.as_ref().and_then(|wanted| {
                let place = locations.iter().position(|l| l.name == wanted.trim());
                if place.is_none() {
                    self.must(&path("location"));
                }
                place.and_then(|p| u8::try_from(p).ok())
            });
            let tracks = raw
                .tracks
                .iter()
                .fold(Tracks::default(), |set, t| set.with(track(*t)));
            let once: BTreeSet<_> = raw.tracks.iter().collect();
            if once.len() != raw.tracks.len() {
                self.must(&path("tracks"));
            }
            all.push(Program {
                name,
                schedule: self.schedule(&format!("programs[{at}]"), raw),
                location,
                tracks,
            });
        }
        all
    }

    fn schedule(&mut self, program: &str, raw: &RawProgram) -> Schedule {
        let before = self.errors.len();
        let path = format!("{program}.sessions");
        let mut sessions = Vec::new();
        for (at, session) in raw.sessions.iter().enumerate() {
            sessions.extend(self.session(&format!("{path}[{at}]"), session));
        }
        sessions.sort();
        self.list(&path, &sessions, MOST_SPANS);
        let schedule = Schedule {
            level: level(raw.level),
            format: format(raw.format),
            sessions: sessions.into(),
        };
        // One mistake, one error.
        if self.errors.len() == before
            && !schedule.sessions.is_empty()
            && let Some(fault) = schedule.fault()
        {
            self.wrong(&path, fault_in_words(fault, &schedule));
        }
        schedule
    }

    fn session(&mut self, path: &str, raw: &RawSession) -> Vec<Session> {
        self.days(&format!("{path}.days"), &raw.days);
        let start = self.time(&format!("{path}.start"), &raw.start, DAY - 1);
        let end = self.time(&format!("{path}.end"), &raw.end, DAY);
        let (Some(start), Some(end)) = (start, end) else {
            return Vec::new();
        };
        if end <= start {
            self.wrong(
                &format!("{path}.end"),
                "must be after `start`, on the same day",
            );
            return Vec::new();
        }
        let on = |day: &Day| Session {
            day: *day as u8,
            start,
            length: end - start,
        };
        raw.days.iter().map(on).collect()
    }
}

/// Minutes after midnight from `HH:MM`, at most 24:00.
fn minutes(written: &str) -> Option<u16> {
    let (hours, minutes) = written.trim().split_once(':')?;
    let two = |text: &str| {
        let digits = text.len() == 2 && text.bytes().all(|b| b.is_ascii_digit());
        text.parse::<u16>().ok().filter(|_| digits)
    };
    let (hours, minutes) = (two(hours)?, two(minutes)?);
    (minutes < 60 && hours * 60 + minutes <= DAY).then_some(hours * 60 + minutes)
}

fn fault_in_words(fault: Fault, schedule: &Schedule) -> String {
    let (hours, days) = (f64::from(schedule.minutes()) / 60.0, schedule.days());
    let name = schedule.level.code();
    match fault {
        Fault::Level => "must be left out: a residential program has no sessions".into(),
        Fault::Session => "must lie within a day".into(),
        Fault::Overlap => "must not overlap; a second group is a program of its own".into(),
        Fault::Hours => {
            let needed = match schedule.level {
                Level::Outpatient => "under 9",
                Level::Iop => "9 to 19",
                _ => "20 or more",
            };
            format!(
                "must add up to the level: {name} has {needed} hours a week, and these are {hours}"
            )
        }
        Fault::Days => {
            let needed = match schedule.level {
                Level::Iop => "3 to 5",
                _ => "3 to 7",
            };
            format!(
                "must add up to the level: {name} is on {needed} days a week, and these are on {days}"
            )
        }
    }
}

const fn level(raw: RawLevel) -> Level {
    match raw {
        RawLevel::Outpatient => Level::Outpatient,
        RawLevel::Iop => Level::Iop,
        RawLevel::Php => Level::Php,
        RawLevel::Residential => Level::Residential,
    }
}

const fn format(raw: RawFormat) -> Format {
    match raw {
        RawFormat::InPerson => Format::InPerson,
        RawFormat::Virtual => Format::Virtual,
        RawFormat::Mixed => Format::Mixed,
    }
}

const fn track(raw: RawTrack) -> Track {
    match raw {
        RawTrack::SubstanceUse => Track::SubstanceUse,
        RawTrack::MentalHealth => Track::MentalHealth,
        RawTrack::CoOccurring => Track::CoOccurring,
        RawTrack::Trauma => Track::Trauma,
        RawTrack::EatingDisorder => Track::EatingDisorder,
        RawTrack::Perinatal => Track::Perinatal,
        RawTrack::OlderAdults => Track::OlderAdults,
    }
}
