//! The pages behind the result.

use crate::content::sections::Section;
use crate::domain::level::Level;
use crate::flow::session::{Event, Place};
use crate::ui::context::Context;
use crate::ui::parts::button::open_button;
use crate::ui::parts::heading::focus_in_view;
use crate::ui::write::Out;

/// A list of links to the pages behind the result, each with a line that says what it is for.
///
/// Keyboard and screen reader: who comes back `from` one of them is where they left, far down a
/// long page.
pub(super) fn more(out: &mut Out, context: Context, level: Level, from: Place) {
    let words = context.words.sections;
    let offered = |section: &Section| section.is_offered(level, context.is_proxy());
    if !Section::ALL.iter().any(offered) {
        return;
    }
    out.open("section.cc-more");
    out.said("h2", words.more_title);
    out.open("ul");
    for section in Section::ALL.iter().copied().filter(offered) {
        let (title, line) = (words.title)(section);
        out.open("li");
        open_button(out, "cc-open", move || context.send(Event::Open(section)));
        if from == Place::Section(section) {
            out.then(focus_in_view);
        }
        out.said("span.cc-open-title", title);
        // Heard, the two would run together.
        out.said("span.cc-unseen", ".");
        out.text(" ");
        out.said("span.cc-open-line", line);
        out.close_all(2);
    }
    out.close_all(2);
}
