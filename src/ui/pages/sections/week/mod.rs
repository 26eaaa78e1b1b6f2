//! A week of a program, laid around the person's own week.

mod compare;
mod marks;
mod plan;

use crate::content::customs::calls_it_iop;
use crate::content::messages::Locale;
use crate::content::messages::week::WeekText;
use crate::domain::level::Level;
use crate::expectations::plan::Planner;
use crate::expectations::schedule::{Schedule, Session};
use crate::flow::assessment::assess;
use crate::flow::marks::{Cell, Use};
use crate::ui::context::Context;
use crate::ui::parts::timeline::timeline;
use crate::ui::write::Out;
use leptos::prelude::*;

/// What every part of the page needs.
#[derive(Clone, Copy)]
struct Page {
    context: Context,
    text: &'static WeekText,
    /// The place of the voice in a pair of words.
    voice: usize,
    /// The place of the country in a pair of words.
    place: usize,
    /// How numbers and times are written.
    locale: Locale,
}

pub(super) fn week(out: &mut Out, context: Context) {
    let text = context.words.week;
    let country = context.country_now();
    let page = Page {
        context,
        text,
        voice: usize::from(context.is_proxy()),
        place: usize::from(!calls_it_iop(country)),
        locale: context.locale(),
    };
    if assess(&context.answers_now()).level != Some(Level::Iop) {
        out.said("p", pair(&text.alternative, page.place));
    }
    out.said("p", pair(&text.lead, page.place));
    marks::marks(out, page);
    out.live_open(move |out| {
        page.plan(|planner, own| {
            plan::plan(out, &page, planner, own);
            compare::compare(out, &page, planner, own);
        });
    });
    timeline(out, text, pair(&text.programs, page.place));
}

/// One of a pair of words.
fn pair<T: Copy + Default>(pair: &[T; 2], at: usize) -> T {
    pair.get(at).copied().unwrap_or_default()
}

impl Page {
    /// Plans the week as it is marked now, with the provider's own schedules.
    fn plan<T>(&self, plan: impl FnOnce(&Planner, &[&Schedule]) -> T) -> T {
        let planner = self
            .context
            .session
            .with(|s| Planner::new(s.answers(), s.marks()));
        self.context
            .settings
            .with_value(|settings| plan(&planner, &settings.schedules()))
    }

    fn duration(&self, minutes: u32) -> String {
        (self.text.duration)(&self.locale, minutes)
    }

    fn clock(&self, session: Session) -> String {
        let words = self.context.words;
        words.from_to(&self.locale, session.start, session.end())
    }

    fn format(&self, schedule: &Schedule) -> &'static str {
        let format = self.text.formats.get(schedule.format as usize);
        format.copied().unwrap_or("")
    }

    fn used(&self, used: Use) -> &'static str {
        self.text.uses.get(used as usize).unwrap_or("")
    }

    fn day(&self, day: u8) -> &'static str {
        self.context.words.day(day)
    }

    fn cell(&self, cell: Cell) -> String {
        (self.text.cell)(self.day(cell.day()), cell.part() as usize)
    }
}
