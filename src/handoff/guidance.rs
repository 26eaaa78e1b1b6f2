//! The guidance in words: the next step, how soon, and the level or the range.

use crate::content::messages::Messages;
use crate::domain::level::{Level, Urgency};
use crate::flow::assessment::Assessment;

/// The guidance of an adult's result, in words.
pub struct Guidance {
    /// The next step, in one sentence.
    pub step: &'static str,
    /// How soon; `None` where nothing presses.
    pub soon: Option<&'static str>,
    /// Said after how soon, where an open question could make it sooner; else empty.
    pub sooner: &'static str,
    /// The level, or the range.
    pub place: String,
    /// What that is, in one line.
    pub line: &'static str,
    /// The second step, after a medical check for withdrawal.
    pub after: Option<String>,
}

/// The words for what was found at this level. `proxy`: to someone who answers about another.
pub fn guidance(
    words: &'static Messages,
    found: &Assessment,
    level: Level,
    proxy: bool,
) -> Guidance {
    let ui = words.ui;
    let text = (words.level)(level);
    let withdrawal = found.level_after.is_some() && level < Level::MedicalToday;
    let (place, line) = if found.shown.is_settled() {
        (text.name.to_string(), text.line)
    } else {
        let high = (words.level)(found.shown.hi).name;
        ((ui.range)(text.name, high), ui.range_line)
    };
    let soon = level != Level::SelfCare || found.urgency > Urgency::FourteenDays;
    let sooner = found.shown.hi >= Level::MedicalToday && found.urgency < Urgency::Today;
    Guidance {
        step: match (withdrawal, proxy) {
            (true, _) => ui.check_first,
            (false, false) => text.step,
            (false, true) => text.step_someone,
        },
        soon: soon.then(|| (ui.urgency)(found.urgency)),
        sooner: if sooner { ui.sooner } else { "" },
        place,
        line,
        after: found
            .level_after
            .filter(|after| *after != level)
            .map(|after| (ui.after_check)((words.level)(after).name)),
    }
}
