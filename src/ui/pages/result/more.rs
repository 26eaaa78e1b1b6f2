//! The pages behind the result.

use crate::content::sections::Section;
use crate::domain::level::Level;
use crate::flow::session::Event;
use crate::ui::context::Context;
use crate::ui::parts::button::open_button;
use crate::ui::write::Out;

/// A list of links to the pages behind the result, each with a line that says what it is for.
pub(super) fn more(out: &mut Out, context: Context, level: Level) {
    let words = context.words.sections;
    let offered = |section: &Section| section.is_offered(level, context.is_proxy());
    if !Section::ALL.iter().any(offered) {
        return;
    }
    out.open("section.cc-more");
    out.said("h2", words.more_title);
    out.open("ul");
    for (at, section) in Section::ALL.iter().copied().filter(offered).enumerate() {
        let (title, line) = (words.title)(section);
        let [names, says] = ["c", "q"].map(|what| format!("{what}{at}"));
        out.open("li");
        open_button(out, "cc-open", move || context.send(Event::Open(section)));
        out.attr("aria-labelledby", &names);
        out.attr("aria-describedby", &says);
        out.open("span.cc-open-title");
        out.attr("id", &names);
        out.text(title);
        out.close();
        out.open("span.cc-open-line");
        out.attr("id", &says);
        out.text(line);
        out.close_all(3);
    }
    out.close_all(2);
}
