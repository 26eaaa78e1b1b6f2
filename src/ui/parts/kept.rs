//! Answers kept on the device.

use super::button::button;
use super::heading::focus_here;
use crate::handoff::kept::Gone;
use crate::ui::context::{Context, Heard};
use crate::ui::write::{Out, number};
use leptos::prelude::*;

/// To keep them, with what to know before; or that they are kept, and how to remove them.
/// Nothing where it is not offered.
pub fn keep(out: &mut Out, context: Context) {
    let words = context.words.take;
    if context.hand.device.is_none() {
        return;
    }
    out.said("h3", words.keep_title);
    out.said("p", words.keep_help);
    out.open("p");
    out.attr("role", "status");
    out.text_while(move || match (context.heard.get(), context.on_device()) {
        (Some(Heard::NotKept), _) => words.not_kept.into(),
        (_, Some(Ok(_))) if !context.keeps_these() => words.kept_other.into(),
        (_, Some(Ok(kept))) => (words.kept)(&context.locale(), kept.left),
        _ => String::new(),
    });
    out.close();
    out.open("div.cc-buttons");
    button(out, words.keep, "cc-secondary", move || context.keep());
    let there = number(move || context.kept.with(Option::is_some).into());
    out.live(move |out| {
        if there.get() > 0 {
            remove(out, context);
        } else {
            removed(out, context);
        }
    });
    out.close();
}

/// To go on with them, where there are any; or why not.
pub fn offer(out: &mut Out, context: Context) {
    let words = context.words.take;
    out.live(move |out| {
        let Some(found) = context.on_device() else {
            removed(out, context);
            return;
        };
        let said = match &found {
            Ok(kept) => (words.kept)(&context.locale(), kept.left),
            Err(Gone::Expired) => words.kept_too_long.into(),
            Err(Gone::Refused(_)) => words.kept_unread.into(),
        };
        out.open("section.cc-card");
        out.said("p", &said);
        out.open("div.cc-buttons");
        if found.is_ok() {
            button(out, words.go_on, "cc-secondary", move || {
                context.go_on_with_kept();
            });
        }
        // What is too old was removed already.
        if !matches!(found, Err(Gone::Expired)) {
            remove(out, context);
        }
        out.close_all(2);
    });
}

fn remove(out: &mut Out, context: Context) {
    button(out, context.words.take.remove, "cc-link", move || {
        context.keep_no_more();
    });
}

/// That they are removed, once a person has done so: in the place of the button, which had the focus.
fn removed(out: &mut Out, context: Context) {
    if context.heard.get_untracked() == Some(Heard::Removed) {
        out.open("p");
        out.attr("tabindex", "-1");
        out.then(focus_here);
        out.text(context.words.take.removed);
        out.close();
    }
}
