//! Levels of care side by side: a table where there is room, a list for each level where not.

use crate::content::messages::compare::COMPARED;
use crate::content::sections::Section;
use crate::flow::assessment::{Range, assess};
use crate::ui::context::Context;
use crate::ui::parts::ladder::mark;
use crate::ui::write::Out;

pub(super) fn compare(out: &mut Out, context: Context) {
    let words = context.words.compare;
    let range = assess(&context.answers_now()).shown;
    out.said("p", words.lead);
    table(out, context, range);
    cards(out, context, range);
    out.said("p.cc-note", words.source);
}

/// The name of a level, with a mark in words where the result is.
fn name(out: &mut Out, context: Context, range: Range, at: usize) {
    out.text(context.words.compare.names.get(at).unwrap_or(""));
    out.text(" ");
    if is_here(range, at) {
        out.said("span.cc-mark", mark(context, range));
    }
}

/// Whether the result is at this place among the levels.
fn is_here(range: Range, at: usize) -> bool {
    COMPARED.get(at).is_some_and(|level| range.has(*level))
}

fn table(out: &mut Out, context: Context, range: Range) {
    let words = context.words.compare;
    out.open("table.cc-compare");
    out.attr(
        "aria-label",
        (context.words.sections.title)(Section::Compare).0,
    );
    out.open("thead");
    out.open("tr");
    out.open("td");
    out.close();
    for at in 0..COMPARED.len() {
        out.open("th");
        out.attr("scope", "col");
        out.class_if("cc-here", is_here(range, at));
        name(out, context, range, at);
        out.close();
    }
    out.close_all(2);
    out.open("tbody");
    for (aspect, said) in words.aspects {
        out.open("tr");
        out.head("row", aspect);
        for (at, said) in said.iter().enumerate() {
            out.open("td");
            out.class_if("cc-here", is_here(range, at));
            out.text(said);
            out.close();
        }
        out.close();
    }
    out.close_all(2);
}

fn cards(out: &mut Out, context: Context, range: Range) {
    out.open("div.cc-cards");
    for at in 0..COMPARED.len() {
        out.open("section");
        out.open("h2");
        name(out, context, range, at);
        out.close();
        out.open("dl.cc-facts");
        for (aspect, said) in context.words.compare.aspects {
            out.open("div");
            out.said("dt", aspect);
            out.said("dd", said.get(at).unwrap_or(""));
            out.close();
        }
        out.close_all(2);
    }
    out.close();
}
