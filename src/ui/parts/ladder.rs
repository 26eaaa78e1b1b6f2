//! The ladder of care: seven rungs, and where the result sits.

use crate::domain::level::Level;
use crate::flow::assessment::Range;
use crate::ui::context::Context;
use crate::ui::write::Out;

/// The ladder of care, most care first, with the range marked in words and by a bar.
///
/// Screen reader: a list; each rung in the range says so.
pub fn ladder(out: &mut Out, context: Context, range: Range) {
    let name = |level| (context.words.level)(level).name;
    let place = if range.is_settled() {
        name(range.lo).into()
    } else {
        (context.words.ui.range)(name(range.lo), name(range.hi))
    };
    out.said("p", &(context.words.ui.ladder_lead)(&place));
    out.open("ol.cc-ladder");
    out.attr("reversed", "");
    for level in Level::ALL.into_iter().rev() {
        let text = (context.words.level)(level);
        let here = range.has(level);
        out.open("li.cc-rung");
        out.class_if("cc-here", here);
        out.open("span.cc-rung-name");
        out.text(text.name);
        out.text(" ");
        if here {
            out.said("span.cc-mark", mark(context, range));
        }
        out.close();
        out.said("span.cc-rung-line", text.line);
        out.close();
    }
    out.close();
}

/// What is said of a level in the range.
pub fn mark(context: Context, range: Range) -> &'static str {
    if range.is_settled() {
        context.words.ui.ladder_here
    } else {
        context.words.ui.ladder_possible
    }
}
