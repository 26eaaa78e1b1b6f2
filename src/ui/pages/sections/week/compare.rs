//! More or less care in the same week.

use super::plan::PARTS;
use super::{Page, pair};
use crate::domain::level::Level;
use crate::expectations::plan::Planner;
use crate::expectations::schedule::Schedule;
use crate::ui::write::Out;

/// Weekly visits, IOP and day program: hours, clashes, what stays free.
pub(super) fn compare(out: &mut Out, page: &Page, planner: &Planner, own: &[&Schedule]) {
    let text = page.text;
    out.open("section");
    out.said("h2", pair(&text.compare_title, page.voice));
    out.open("div.cc-wide");
    out.open("table.cc-levels");
    out.attr("aria-label", pair(&text.compare_title, page.voice));
    out.open("thead");
    out.open("tr");
    for head in text.compare_heads {
        out.head("col", head);
    }
    out.close();
    out.close();
    out.open("tbody");
    let levels = [Level::Outpatient, Level::Iop, Level::Php];
    for (level, name) in levels.into_iter().zip(pair(&text.programs, page.place)) {
        let plan = planner.fit(level, own);
        out.open("tr");
        out.head("row", name);
        out.said("td", &page.duration(plan.schedule.minutes()));
        out.said("td", &page.locale.number(plan.conflicts.len()));
        out.said("td", &(text.of)(&page.locale, plan.free.len(), PARTS));
        out.close();
    }
    out.close_all(4);
}
