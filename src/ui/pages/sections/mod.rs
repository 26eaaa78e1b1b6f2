//! The pages behind the result, one a section.

mod ask;
mod compare;
mod expect;
mod family;
mod programs;
mod take;
mod week;

use crate::content::sections::Section;
use crate::content::terms::in_section;
use crate::flow::session::Event;
use crate::ui::context::Context;
use crate::ui::parts::button::press;
use crate::ui::parts::glossary::glossary;
use crate::ui::parts::heading::heading;
use crate::ui::parts::top::top;
use crate::ui::write::Out;

/// A page behind the result: its heading, its content, and the way back to the result.
pub fn section(out: &mut Out, context: Context, section: Section) {
    let words = context.words.sections;
    top(out, context, true);
    heading(out, context, (words.title)(section).0);
    match section {
        Section::Family => family::family(out, context),
        Section::Week => week::week(out, context),
        Section::Expect => expect::expect(out, context),
        Section::Compare => compare::compare(out, context),
        Section::Ask => ask::ask(out, context),
        Section::Programs => programs::programs(out, context),
        Section::Take => take::take(out, context),
    }
    glossary(out, context, in_section(section, context.country().id));
    out.open("div.cc-ways");
    press(
        out,
        context,
        words.back_to_result,
        "cc-secondary",
        Event::Back,
    );
    out.close();
}
