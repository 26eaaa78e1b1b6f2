//! The result: the next step first, then why, then what an IOP is like.

mod family;
mod more;
mod next_step;
mod open_questions;
mod practical;
mod since;
mod why;

pub(super) use next_step::step;

use super::young::young;
use crate::content::sections::Section;
use crate::content::terms::Term;
use crate::content::version::{CONTENT_HASH, RULES_VERSION};
use crate::domain::level::Level;
use crate::flow::assessment::{Assessment, assess};
use crate::flow::session::{Event, Place};
use crate::ui::context::Context;
use crate::ui::parts::button::press;
use crate::ui::parts::glossary::glossary;
use crate::ui::parts::help_line::numbers;
use crate::ui::parts::ladder::ladder;
use crate::ui::parts::top::top;
use crate::ui::parts::unreviewed::unreviewed;
use crate::ui::write::Out;

/// The result page of the session, come to `from` another screen.
pub fn result(out: &mut Out, context: Context, from: Place) {
    let found = assess(&context.answers_now());
    match found.level {
        None => young(out, context, found.stage),
        Some(level) => page(out, context, &found, level, from),
    }
}

fn page(out: &mut Out, context: Context, found: &Assessment, level: Level, from: Place) {
    let ui = context.words.ui;
    top(out, context, true);
    out.said("p.cc-progress", ui.result_title);
    let explained = next_step::next_step(out, context, found, level);
    since::since(out, context, found, level);
    open_questions::narrow(out, context, found);
    if context.has_pages_left() {
        out.said("p.cc-note", ui.partial);
        if !next_step::goes_on(context, found) {
            out.open("div.cc-buttons");
            press(out, context, ui.go_on, "cc-secondary", Event::Begin);
            out.close();
        }
    }
    if level < Level::Emergency {
        worse(out, context);
    }
    family::family(out, context);
    why::why(out, context, found);
    why::notes(out, context, found);
    out.open("section");
    out.said("h2", ui.ladder_title);
    ladder(out, context, found.shown);
    let mut others = Term::ALL.to_vec();
    others.retain(|term| !explained.contains(term));
    glossary(out, context, &others);
    out.close();
    why::changes(out, context, found);
    sure(out, context);
    if Section::Week.is_offered(level, context.is_proxy()) {
        practical::practical(out, context);
    }
    more::more(out, context, level, from);
    out.open("div.cc-ways");
    press(out, context, ui.check_answers, "cc-secondary", Event::Check);
    press(out, context, ui.delete, "cc-secondary", Event::Delete);
    out.close();
}

/// What to do if it gets worse, with the numbers. In an emergency the same stands on top.
fn worse(out: &mut Out, context: Context) {
    let ui = context.words.ui;
    out.open("section.cc-soon");
    out.said("h2", ui.worse_title);
    out.lines(ui.worse_lines);
    out.open("p.cc-line-links");
    numbers(out, context);
    out.close_all(2);
}

/// How sure this is.
fn sure(out: &mut Out, context: Context) {
    let ui = context.words.ui;
    out.open("section");
    out.said("h2", ui.sure_title);
    out.lines(ui.sure_lines);
    unreviewed(out, context);
    out.disclose(ui.about_title);
    if !context.is_proxy() {
        out.said("p", ui.about_questions);
    }
    out.said(
        "p.cc-note",
        &(ui.rules_version)(RULES_VERSION, CONTENT_HASH),
    );
    out.close_all(2);
}
