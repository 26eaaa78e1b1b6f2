//! The browser's edge: what the sealed page's script calls, and what this calls in return.
//!
//! The script gives each start a new instance of the program with memory of its own, so nothing
//! here is started twice.
//!
//! Architecture invariant: no network, no history, no title, no console; storage in `device` alone.
//! What leaves is "it failed" and "leave", without a word about why, and what a person asks to print,
//! copy or save.

mod device;

use crate::content::crisis::REVIEW_BY;
use crate::content::messages::locale::Wanted;
use crate::flow::session::{Event, Session};
use crate::handoff::moment::{Moment, Random};
use crate::handoff::saved::MOST;
use crate::settings::Settings;
use crate::ui::app::{App, AppProps};
use crate::ui::context::{Context, Hand, Heard, Idle};
use crate::ui::write::Written;
use leptos::mount::{UnmountHandle, mount_to};
use leptos::prelude::*;
use std::alloc::System;
use std::cell::RefCell;
use wasm_bindgen::prelude::*;
use zeroizing_alloc::ZeroAlloc;

/// What is freed is zeroed at once: what was answered is gone from memory as soon as it is deleted, and
/// not only once the program ends.
#[global_allocator]
static ALLOCATOR: ZeroAlloc<System> = ZeroAlloc(System);

thread_local! {
    static MOUNTED: RefCell<Option<UnmountHandle<Written>>> = const { RefCell::new(None) };
    static ON_FAIL: RefCell<Option<js_sys::Function>> = const { RefCell::new(None) };
    static ON_EXIT: RefCell<Option<js_sys::Function>> = const { RefCell::new(None) };
    static CLOCK: RefCell<Option<js_sys::Function>> = const { RefCell::new(None) };
    static WRITER: RefCell<Option<js_sys::Function>> = const { RefCell::new(None) };
    static ON_HAND: RefCell<Option<js_sys::Function>> = const { RefCell::new(None) };
    static ON_TAKE: RefCell<Option<js_sys::Function>> = const { RefCell::new(None) };
    static CONTEXT: RefCell<Option<Context>> = const { RefCell::new(None) };
}

/// Starts the widget inside `root`.
///
/// `settings` is the compact form of the provider's settings; `locale` the letters of a language
/// tag, where one that is not offered gives the first language. Framed, the loader has shown the
/// start screen already, so the questions begin at once. `on_fail` is called, without arguments,
/// when the settings cannot be read; `on_exit` when the person leaves quickly. `clock` gives the
/// minute of the week in a time zone, Monday first, or nothing for one that the browser does not
/// know; `writer` what is [`Wanted`] of a value, in the language of a tag. `on_hand` is called with a
/// name and a text to hand over; `on_take` with the event of a file input and the most bytes to
/// read.
///
/// Gives the minutes without a touch after which [`idle`] is to be called.
#[wasm_bindgen]
pub fn start(
    root: web_sys::HtmlElement,
    settings: Vec<u8>,
    locale: Vec<u8>,
    framed: bool,
    on_fail: js_sys::Function,
    on_exit: js_sys::Function,
    clock: js_sys::Function,
    writer: js_sys::Function,
    on_hand: js_sys::Function,
    on_take: js_sys::Function,
) -> u8 {
    CLOCK.with_borrow_mut(|f| *f = Some(clock));
    WRITER.with_borrow_mut(|f| *f = Some(writer));
    ON_FAIL.with_borrow_mut(|f| *f = Some(on_fail));
    ON_EXIT.with_borrow_mut(|f| *f = Some(on_exit));
    ON_HAND.with_borrow_mut(|f| *f = Some(on_hand));
    ON_TAKE.with_borrow_mut(|f| *f = Some(on_take));
    let Some(settings) = Settings::from_compact(&settings) else {
        fail();
        return 0;
    };
    let minutes = settings.idle_minutes;
    let handle = mount_to(root, move || {
        let own = !framed && device::works();
        if own && !settings.dedicated {
            // The address may have been the page's own once.
            device::forget_answers();
        }
        let (tag, country) = own.then(device::preferences).flatten().unwrap_or_default();
        let country = Some(country.unwrap_or(settings.country.into()));
        let fresh = Session::new(country);
        let session = RwSignal::new(if framed {
            fresh.after(Event::Begin)
        } else {
            fresh
        });
        let wished = std::str::from_utf8(&locale).unwrap_or_default();
        let tag = if tag.is_empty() { wished } else { &tag };
        let exit = Callback::new(|()| call(&ON_EXIT, JsValue::UNDEFINED, JsValue::UNDEFINED));
        let hand = Hand {
            over: Callback::new(|(name, text): (&str, String)| {
                call(&ON_HAND, name.into(), text.into());
            }),
            take: Callback::new(|event: web_sys::Event| {
                call(&ON_TAKE, event.into(), (MOST as u32).into());
            }),
            now,
            random,
            say,
            device: (own && settings.dedicated).then_some(device::DEVICE),
        };
        let stale = today() >= REVIEW_BY;
        let context = Context::new(session, tag, settings, stale, exit, minute, hand);
        CONTEXT.with_borrow_mut(|c| *c = Some(context));
        if own {
            device::remember(context);
            context.expire();
        }
        App(AppProps { context })
    });
    MOUNTED.with_borrow_mut(|m| *m = Some(handle));
    minutes
}

/// Forgets every answer and takes the widget down, at once.
#[wasm_bindgen]
pub fn wipe() {
    // Answers first: what follows may fail after a panic.
    if let Some(context) = CONTEXT.take() {
        context.session.try_set(Session::new(None));
        context.forget();
    }
    MOUNTED.take();
}

/// Whether the text of `on_hand` was copied.
#[wasm_bindgen]
pub fn told(copied: bool) {
    if let Some(context) = CONTEXT.with_borrow(|c| *c) {
        context.heard.set(Some(Heard::Copied(copied)));
    }
}

/// The bytes of the file of `on_take`.
#[wasm_bindgen]
pub fn took(bytes: Vec<u8>) {
    if let Some(context) = CONTEXT.with_borrow(|c| *c) {
        context.took(&bytes);
    }
}

/// Nobody has touched the page for long: soon it is cleared, or, `over`, now. Or somebody is back.
#[wasm_bindgen]
pub fn idle(quiet: bool, over: bool) {
    if let Some(context) = CONTEXT.with_borrow(|c| *c) {
        context.quiet(match (quiet, over) {
            (false, _) => Idle::No,
            (true, false) => Idle::Warned,
            (true, true) => Idle::Over,
        });
    }
}

/// What is kept on the device was changed, by another tab.
#[wasm_bindgen]
pub fn stored() {
    if let Some(context) = CONTEXT.with_borrow(|c| *c) {
        context.look_again();
    }
}

/// Removes all that this page has put on the device.
#[wasm_bindgen]
pub fn forget() {
    device::forget();
}

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = crypto, js_name = getRandomValues)]
    fn fill(bytes: &mut [u8]);
}

fn random() -> Random {
    let mut bytes = [0; _];
    fill(&mut bytes);
    bytes
}

fn now() -> Moment {
    let date = js_sys::Date::new_0();
    let mut moment = Moment::from_unix((date.get_time() / 1000.0) as u64);
    moment.date = local(&date);
    moment
}

fn local(date: &js_sys::Date) -> (i32, u32, u32) {
    let year = i32::try_from(date.get_full_year()).unwrap_or_default();
    (year, date.get_month() + 1, date.get_date())
}

/// Calls the fallback.
fn fail() {
    call(&ON_FAIL, JsValue::UNDEFINED, JsValue::UNDEFINED);
}

fn call(
    function: &'static std::thread::LocalKey<RefCell<Option<js_sys::Function>>>,
    first: JsValue,
    second: JsValue,
) {
    function.with_borrow(|f| {
        if let Some(f) = f {
            // Whatever the script throws, there is nothing more to do here.
            let _ = f.call2(&JsValue::NULL, &first, &second);
        }
    });
}

/// What the browser writes; nothing where it cannot.
fn say(tag: &str, wanted: Wanted, value: u32) -> String {
    let (tag, wanted) = (tag.into(), wanted.code().into());
    let said = WRITER.with_borrow(|f| {
        let f = f.as_ref()?;
        f.call3(&JsValue::NULL, &tag, &wanted, &value.into())
            .ok()?
            .as_string()
    });
    said.unwrap_or_default()
}

/// The minute of the week in a time zone, Monday first, if the browser knows the zone.
fn minute(zone: &str) -> Option<u16> {
    let zone = JsValue::from_str(zone);
    let found = CLOCK.with_borrow(|f| f.as_ref()?.call1(&JsValue::NULL, &zone).ok()?.as_f64())?;
    // A float outside the range becomes the nearest end of it.
    Some(found as u16)
}

/// Today as YYYYMMDD. The engine knows no clock; only the age of the crisis numbers needs one.
fn today() -> u32 {
    let date = js_sys::Date::new_0();
    date.get_full_year() * 10_000 + (date.get_month() + 1) * 100 + date.get_date()
}
