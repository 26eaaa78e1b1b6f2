//! The pages behind the result, one a section.

mod ask;
mod compare;
mod expect;
mod family;
mod programs;
mod take;
mod week;

use crate::content::sections::Section;
use crate::flow::session::Event;
use crate::ui::context::Context;
use crate::ui::parts::button::press;
use crate::ui::parts::heading::Heading;
use crate::ui::parts::top::Top;
use leptos::prelude::*;

/// A page behind the result: its heading, its content, and the way back to the result.
pub fn section(section: Section) -> AnyView {
    let context = Context::here();
    let words = context.words.sections;
    let content = match section {
        Section::Family => family::family(context),
        Section::Week => week::week(context),
        Section::Expect => expect::expect(context),
        Section::Compare => compare::compare(context),
        Section::Ask => ask::ask(context),
        Section::Programs => programs::programs(context),
        Section::Take => take::take(context),
    };
    view! {
        <Top />
        <Heading text={(words.title)(section).0} />
        {content}
        <div class={"cc-ways"}>
            {press(context, words.back_to_result, "cc-secondary", Event::Back)}
        </div>
    }
    .into_any()
}
