//! Before the first question.

use crate::flow::session::Event;
use crate::ui::context::Context;
use crate::ui::parts::button::press;
use crate::ui::parts::heading::heading;
use crate::ui::parts::kept::offer;
use crate::ui::parts::load::load;
use crate::ui::parts::top::top;
use crate::ui::parts::unreviewed::unreviewed;
use crate::ui::write::Out;

/// What this is and is not, how long it takes, and Start.
pub fn start(out: &mut Out, context: Context) {
    let ui = context.words.ui;
    top(out, context, false);
    heading(out, context, ui.title);
    out.said("p.cc-lead", ui.start_lead);
    out.lines(ui.start_points);
    out.said("p", ui.start_device);
    unreviewed(out, context);
    offer(out, context);
    press(out, context, ui.begin, "cc-primary", Event::Begin);
    load(out, context, context.words.take.load_small, "cc-link");
}
