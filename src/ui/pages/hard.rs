//! "This is hard to answer right now".

use crate::flow::session::Event;
use crate::ui::context::Context;
use crate::ui::parts::button::press;
use crate::ui::parts::heading::heading;
use crate::ui::parts::lines::{main_lines, other_country};
use crate::ui::parts::pinned::{is_now, pinned};
use crate::ui::parts::top::top;
use crate::ui::write::Out;

/// A pause: talk to someone, get help with the questions, go on, or stop with what there is.
pub fn hard(out: &mut Out, context: Context) {
    let ui = context.words.ui;
    top(out, context, true);
    heading(out, context, ui.hard_title);
    pinned(out, context);
    out.lines(ui.hard_lines);
    main_lines(out, context, is_now(context));
    other_country(out, context);
    out.open("div.cc-ways");
    press(out, context, ui.go_on, "cc-secondary", Event::GoOn);
    press(out, context, ui.hard_stop, "cc-secondary", Event::Stop);
    out.close();
}
