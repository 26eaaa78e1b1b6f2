//! The app: which screen, and what stands around every screen.

use super::context::Context;
use super::pages::{deleted, hard, interrupt, questions, result, review, sections, start, unfit};
use super::parts::help_line::HelpLine;
use super::parts::idle::idle;
use crate::content::messages::Messages;
use crate::content::sections::Section;
use crate::flow::session::Place;
use leptos::prelude::*;

/// The whole widget.
///
/// Keyboard and screen reader: on each new screen the focus goes to its heading; help and exit
/// stand in the same place on every screen. Another language draws the same screen again.
#[component]
pub fn App(
    /// What every screen needs.
    context: Context,
) -> impl IntoView {
    // A new answer must not draw the screen anew, only a new place.
    let place = Memo::new(move |_| context.session.with(|s| s.place()));
    Effect::new(move |_| declare(context.language.get()));
    move || {
        let words = context.language.get();
        provide_context(Context { words, ..context });
        let main = move || {
            let drawn = screen(place.get());
            // What came of handing over on the page before is no news here.
            context.heard.set(None);
            context.before.set_value("");
            drawn
        };
        view! {
            <div class={"cc-app"} class:cc-leaf={move || place.get() == Place::Section(Section::Take)} lang={words.lang} dir={words.dir}>
                <main class={"cc-main"}>{main}</main>
                <HelpLine />
                {idle(Context { words, ..context })}
            </div>
        }
    }
}

/// Tells the whole document its language, for the browser and for the panel without a program.
fn declare(words: &Messages) {
    if let Some(root) = document().document_element() {
        // A document that cannot be told is still right inside the app.
        let _ = root.set_attribute("lang", words.lang);
        let _ = root.set_attribute("dir", words.dir);
    }
}

fn screen(place: Place) -> AnyView {
    match place {
        Place::Start => start::Start().into_any(),
        Place::Questions(page) => questions::questions(page),
        Place::Interrupt(id) => interrupt::interrupt(id),
        Place::Hard => hard::Hard().into_any(),
        Place::Unfit => unfit::unfit(),
        Place::Review => review::Review().into_any(),
        Place::Result => result::result(),
        Place::Section(section) => sections::section(section),
        Place::Deleted => deleted::Deleted().into_any(),
    }
}
