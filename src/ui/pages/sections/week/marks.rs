//! What is taken in the person's own week: a table of checkboxes.

use super::plan::short;
use super::{Page, pair};
use crate::domain::level::Level;
use crate::expectations::week::{EVENING, NIGHT, Week};
use crate::flow::marks::{Cell, Mark, Use};
use crate::flow::session::Event;
use crate::ui::parts::button::press;
use crate::ui::parts::choices;
use crate::ui::parts::practical::practical;
use crate::ui::write::Out;
use leptos::prelude::*;

/// Radios say as what to mark, checkboxes mark. A line below tells at once how the plan comes out.
///
/// Keyboard and screen reader: native controls; a checkbox is named by its day, its part of the
/// day and what it is used for.
pub(super) fn marks(out: &mut Out, page: Page) {
    let text = page.text;
    out.open("section");
    out.said("h2", pair(&text.mark_title, page.voice));
    out.said("p", pair(&text.mark_lead, page.voice));
    out.disclose(text.wishes);
    practical(out, page.context);
    out.close();
    out.open("fieldset.cc-kinds");
    out.said("legend", text.mark_as);
    for kind in Use::TAKEN {
        out.open("label.cc-choice");
        tick(out, page, Tick::As(kind));
        out.said("span", page.used(kind));
        out.close();
    }
    out.close();
    out.open("table.cc-marks");
    out.attr("aria-label", pair(&text.mark_title, page.voice));
    out.open("thead");
    out.open("tr");
    out.said("td", "");
    for part in text.parts {
        out.head("col", part);
    }
    out.close();
    out.close();
    out.open("tbody");
    let mut cells = Cell::all();
    for (day, short) in (0..).zip(text.days_short) {
        out.open("tr");
        out.open("th");
        out.attr("scope", "row");
        out.attr("aria-label", page.day(day));
        out.text(short);
        out.close();
        for at in cells.by_ref().take(text.parts.len()) {
            cell(out, page, at);
        }
        out.close();
    }
    out.close();
    out.close();
    let [afternoon, evening] = [EVENING, NIGHT].map(|hour| page.locale.time(hour * 60));
    out.said("p.cc-note", &(text.part_hours)(&afternoon, &evening));
    out.open("output.cc-strong");
    out.text_while(move || page.plan(|planner, own| short(&page, &planner.fit(Level::Iop, own))));
    out.close();
    press(
        out,
        page.context,
        text.clear,
        "cc-link",
        Event::Mark(Mark::Clear),
    );
    out.close();
}

fn cell(out: &mut Out, page: Page, cell: Cell) {
    out.open("td");
    out.open("label");
    tick(out, page, Tick::Part(cell));
    out.open("span.cc-unseen");
    out.text(&page.cell(cell));
    out.text(" ");
    out.close();
    out.open("span");
    out.text_while(move || {
        let used = page.text.uses_short.get(page.week().get(cell) as usize);
        used.unwrap_or("").into()
    });
    out.close();
    out.close();
    out.close();
}

/// What a box is ticked for.
#[derive(Clone, Copy)]
enum Tick {
    /// The use that the next marks are for.
    As(Use),
    /// A part of a day that is taken.
    Part(Cell),
}

fn tick(out: &mut Out, page: Page, tick: Tick) {
    let session = page.context.session;
    let checked = move || match tick {
        Tick::As(kind) => session.with(|s| s.marks().next) == kind,
        Tick::Part(cell) => page.week().get(cell) != Use::Free,
    };
    let change = move || {
        let mark = match tick {
            Tick::As(kind) => Mark::As(kind),
            Tick::Part(cell) if checked() => Mark::Part(cell, Use::Free),
            Tick::Part(cell) => {
                let next = session.with_untracked(|s| s.marks().next);
                Mark::Part(cell, next)
            }
        };
        page.context.send(Event::Mark(mark));
    };
    choices::tick(out, matches!(tick, Tick::Part(_)), checked, change);
    // A name makes radios one group; boxes of a table are told apart by its headers.
    if let Tick::As(_) = tick {
        out.attr("name", "q0");
    }
    out.attr("autocomplete", "off");
    out.close();
}

impl Page {
    fn week(&self) -> Week {
        self.context
            .session
            .with(|s| Week::new(s.answers(), s.marks()))
    }
}
