//! Answers, in the person's own choices.

use crate::flow::reasons::Support;
use crate::ui::context::Context;
use crate::ui::write::Out;

/// A list of answers: what was asked, in a few words, and what was chosen.
pub fn quotes(out: &mut Out, context: Context, answers: &[Support]) {
    let voice = context.voice();
    out.open("ul.cc-reasons");
    for support in answers {
        out.open("li");
        out.said("span.cc-reason-item", (voice.item)(support.item).short);
        if support.chosen.is_empty() {
            out.said("span", context.words.ui.why_unanswered);
        } else {
            for label in voice.chosen(support.item, support.chosen) {
                out.said("q", label);
            }
        }
        out.close();
    }
    out.close();
}
