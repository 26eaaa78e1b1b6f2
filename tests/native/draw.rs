//! Screens as HTML, drawn on this machine: the same components as in the page, without a browser.

use care_compass::content::items::item;
use care_compass::content::messages::Messages;
use care_compass::content::messages::cldr;
use care_compass::domain::item::{Absent, ItemId, Kind, Response};
use care_compass::flow::answers::Answers;
use care_compass::flow::session::{Event, Place, Session};
use care_compass::handoff::moment::Moment;
use care_compass::settings::raw::RawSettings;
use care_compass::settings::{Phone, Settings};
use care_compass::ui::app::{App, AppProps};
use care_compass::ui::context::{Context, Device, Hand};
use leptos::prelude::*;

/// What a screen is drawn from.
#[derive(Clone)]
pub struct Scene {
    /// The run.
    pub session: Session,
    /// The provider.
    pub settings: Settings,
    /// Whether the crisis numbers are past their review date.
    pub stale: bool,
    /// Where answers may be kept.
    pub device: Option<Device>,
}

impl Scene {
    /// A run at a provider who says only what is required.
    pub fn new(session: Session) -> Self {
        Self {
            session,
            settings: clinic(),
            stale: false,
            device: None,
        }
    }

    /// Its HTML in a language, after what is done first.
    pub fn html(self, words: &'static Messages, first: impl FnOnce(Context)) -> String {
        let owner = Owner::new();
        owner.with(|| {
            let exit = Callback::new(|()| {});
            let session = RwSignal::new(self.session);
            let clock = |_: &str| Some(MONDAY_NOON);
            let hand = Hand {
                over: Callback::new(|_| {}),
                take: Callback::new(|_| {}),
                now: || Moment::from_unix(NOW),
                random: || [7; _],
                say: cldr::say,
                device: self.device,
            };
            let context = Context::new(
                session,
                words.lang,
                self.settings,
                self.stale,
                exit,
                clock,
                hand,
            );
            first(context);
            App(AppProps { context }).to_html().replace("<!>", "")
        })
    }
}

/// Noon on Monday, where the provider is.
const MONDAY_NOON: u16 = 12 * 60;

/// The time at which screens are drawn, in seconds.
pub const NOW: u64 = 1_795_543_518;

/// A provider who says only what is required.
pub fn clinic() -> Settings {
    let phone = Phone::new("+1 202-555-0143").unwrap();
    Settings::new("Harbor Street Clinic".into(), phone, 0)
}

/// A provider with everything: an IOP, a residential program, hours, text, booking, links.
pub fn rich() -> Settings {
    let json = r#"{
        "name": "Harbor Street Clinic", "phone": "+1 202-555-0143", "text": "+1 202-555-0144",
        "booking": "https://example.org/book", "mail": "hello@example.org",
        "time_zone": "America/New_York",
        "hours": [{ "days": ["mon", "tue", "wed", "thu", "fri"], "from": "08:00", "to": "18:00" }],
        "locations": [{ "name": "Main house", "address": "12 Harbor Street" }],
        "programs": [
            { "name": "Harbor House", "level": "residential", "format": "in-person", "location": "Main house" },
            { "name": "Evening group", "level": "iop", "format": "virtual", "tracks": ["mental-health"],
              "sessions": [{ "days": ["mon", "wed", "thu"], "start": "17:30", "end": "20:30" }] }
        ],
        "policy": "https://example.org/policy", "language_notice": "https://example.org/languages"
    }"#;
    RawSettings::parse(json).unwrap().check().unwrap().0
}

/// A session in which these answers were given, at the review.
pub fn with(answers: &Answers) -> Session {
    with_until(answers, |_| false)
}

/// A session in which these answers are given, at the first place that `until` asks for; else at
/// the end of the questions.
pub fn with_until(answers: &Answers, until: impl Fn(Place) -> bool) -> Session {
    walked(Session::new(Some(0)), answers, until)
}

/// The same for a session that begins like this.
pub fn walked(start: Session, answers: &Answers, until: impl Fn(Place) -> bool) -> Session {
    let mut session = start.after(Event::Begin);
    loop {
        if until(session.place()) {
            return session;
        }
        session = match session.place() {
            Place::Questions(page) => {
                for id in session.open_items(page) {
                    session = say(session, id, answers.get(id));
                }
                let before = session.place();
                session = session.after(Event::Continue);
                if session.place() == before {
                    session.after(Event::Leave(Absent::Skipped))
                } else {
                    session
                }
            }
            Place::Interrupt(_) => session.after(Event::GoOn),
            _ => return session,
        };
    }
}

/// The session after an answer on the page that it is on.
pub fn say(session: Session, id: ItemId, said: Option<Response>) -> Session {
    match said {
        None | Some(Response::Absent(_)) => session,
        Some(Response::Chosen(set)) if set.is_empty() => session.after(Event::ChooseNone(id)),
        Some(Response::Chosen(set)) => set.indices().fold(session, |s, i| match item(id).kind {
            Kind::One => s.after(Event::Choose(id, i)),
            _ if s.answers().chosen(id).is_some_and(|c| c.has(i)) => s,
            _ => s.after(Event::Toggle(id, i)),
        }),
    }
}
