//! The way through care: from more hours to fewer, and up again where needed.

use crate::content::messages::week::WeekText;
use crate::ui::write::Out;

/// An ordered list, drawn as stairs on wide screens and as a line on phones. `programs` are the
/// names of weekly visits, IOP and day program.
pub fn timeline(out: &mut Out, text: &'static WeekText, programs: [&'static str; 3]) {
    out.open("section");
    out.said("h2", text.steps_title);
    out.open("ol.cc-steps");
    for (name, line) in programs.into_iter().rev().zip(text.steps) {
        out.open("li");
        out.said("b", name);
        out.said("span", line);
        out.close();
    }
    out.close();
    out.lines(text.steps_lines);
    out.close();
}
