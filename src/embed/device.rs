//! What stays on the device between visits: preferences, and answers where a person asks for it.
//!
//! Only where the page stands on its own: a sealed frame has no storage. Preferences are the
//! language and the country, as soon as a person has changed one. Blocked or full storage is a
//! plain no.

use crate::content::items::item;
use crate::domain::item::ItemId;
use crate::flow::session::Place;
use crate::ui::context::{Context, Device, Idle};
use gloo_storage::{LocalStorage, Storage};
use leptos::prelude::*;

const PREFERENCES: &str = "care-compass";
const ANSWERS: &str = "care-compass-answers";

/// Where answers are kept.
pub(super) const DEVICE: Device = Device {
    read: || get(ANSWERS),
    write: |text| set(ANSWERS, text),
    remove: forget_answers,
};

/// Whether there is storage that belongs to this page's address.
pub(super) fn works() -> bool {
    // A file on the device shares its storage with every other file.
    let served = window()
        .location()
        .protocol()
        .is_ok_and(|p| p.starts_with("http"));
    // Reading the property throws where storage is blocked.
    served && matches!(window().local_storage(), Ok(Some(_)))
}

/// The language tag and the place of the country among its choices, as a person last chose them.
pub(super) fn preferences() -> Option<(String, Option<usize>)> {
    let text = get(PREFERENCES)?;
    let (tag, country) = text.split_once(' ')?;
    Some((tag.into(), item(ItemId::Country).index_of(country)))
}

/// Remembers the preferences from now on, and forgets everything when the answers are deleted.
pub(super) fn remember(context: Context) {
    Effect::new(move |before: Option<(&'static str, &'static str)>| {
        let chosen = (context.language.get().lang, context.country_id());
        if context.session.with(|s| s.place()) == Place::Deleted {
            // Nobody asked for that when the time ran out.
            if context.idle.get_untracked() != Idle::Over {
                forget();
                context.look_again();
            }
        } else if before.is_some_and(|before| before != chosen) {
            set(PREFERENCES, &format!("{} {}", chosen.0, chosen.1));
        }
        chosen
    });
}

/// Removes all that this page has put on the device.
pub(super) fn forget() {
    if works() {
        remove(PREFERENCES);
        forget_answers();
    }
}

/// Removes the answers that this page has put on the device.
pub(super) fn forget_answers() {
    remove(ANSWERS);
}

// The typed ways of the library would add a JSON parser; what is kept here is plain text.

fn get(key: &str) -> Option<String> {
    LocalStorage::raw().get_item(key).ok().flatten()
}

fn set(key: &str, text: &str) -> bool {
    LocalStorage::raw().set_item(key, text).is_ok()
}

fn remove(key: &str) {
    // What cannot be removed was never there.
    let _ = LocalStorage::raw().remove_item(key);
}
