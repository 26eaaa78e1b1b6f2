//! What to expect of a program, topic by topic.

use crate::content::expect::Group;
use crate::expectations::expect::{Expected, topics};
use crate::ui::context::Context;
use crate::ui::parts::quotes::quotes;
use crate::ui::write::Out;

pub(super) fn expect(out: &mut Out, context: Context) {
    let words = context.words.expect;
    let found = topics(&context.answers_now());
    out.said("p", words.lead);
    for group in Group::ALL.iter().copied() {
        let mut rows = found.iter().filter(|t| t.row.group == group).peekable();
        if rows.peek().is_some() {
            out.open("section.cc-topics");
            out.said("h2", (words.group)(group));
            for row in rows {
                topic(out, context, row);
            }
            out.close();
        }
    }
}

fn topic(out: &mut Out, context: Context, topic: &Expected) {
    let words = context.words.expect;
    let text = (words.topic)(topic.row.topic);
    let proxy = context.is_proxy();
    let lines = if proxy && !text.someone.is_empty() {
        text.someone
    } else {
        text.lines
    };
    out.disclose(text.title);
    for line in lines {
        out.said("p", line);
    }
    if !topic.because.is_empty() {
        let [you, someone] = words.because;
        out.said("p", if proxy { someone } else { you });
        quotes(out, context, &topic.because);
    }
    match topic.row.source {
        "" => out.said("p.cc-note", words.practice),
        source => out.said("p.cc-note", &(words.source)(source)),
    }
    out.close();
}
