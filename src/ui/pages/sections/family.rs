//! For someone who worries about someone else: their own step too, words to say, support.

use crate::flow::assessment::assess;
use crate::ui::context::Context;
use crate::ui::pages::result::step;
use crate::ui::write::Out;

pub(super) fn family(out: &mut Out, context: Context) {
    let words = context.words.family;
    let found = assess(&context.answers_now());
    let level = found.level.unwrap_or_default();
    let steps = [step(context, &found, level), words.own_step];
    out.open("section.cc-columns");
    for (title, step) in words.steps.into_iter().zip(steps) {
        out.open("div");
        out.said("h2", title);
        out.said("p", step);
        out.close();
    }
    out.close();
    for (title, lines) in words.parts {
        out.open("section");
        out.said("h2", title);
        out.lines(*lines);
        out.close();
    }
    out.said("p.cc-note", words.source);
}
