//! The page for people under 18: no level, the ways to help that fit them.

use crate::content::crisis::Purpose;
use crate::flow::readings::Stage;
use crate::flow::session::Event;
use crate::ui::context::Context;
use crate::ui::parts::button::press;
use crate::ui::parts::heading::heading;
use crate::ui::parts::lines::{lines, main_lines, other_country};
use crate::ui::parts::pinned::{is_now, pinned};
use crate::ui::parts::top::top;
use crate::ui::write::Out;

/// The page for a teen or a child: crisis lines first, then a trusted adult.
pub fn young(out: &mut Out, context: Context, stage: Stage) {
    let ui = context.words.ui;
    let (title, text) = match stage {
        _ if context.is_proxy() => (ui.parent_title, ui.parent_lines),
        Stage::Child => (ui.child_title, ui.child_lines),
        Stage::Teen | Stage::Adult => (ui.teen_title, ui.teen_lines),
    };
    let purposes: &[Purpose] = match stage {
        Stage::Child => &[Purpose::Protection],
        Stage::Teen | Stage::Adult => &[Purpose::Young, Purpose::Protection],
    };
    let country = context.country();
    let more = purposes.iter().flat_map(|p| country.lines_for(*p));
    top(out, context, true);
    heading(out, context, title);
    pinned(out, context);
    main_lines(out, context, is_now(context));
    out.lines(text);
    lines(out, context, &more.collect::<Vec<_>>());
    other_country(out, context);
    out.open("div.cc-ways");
    press(out, context, ui.delete, "cc-secondary", Event::Delete);
    out.close();
}
