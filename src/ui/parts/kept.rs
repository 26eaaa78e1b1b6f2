//! Answers kept on the device.

use super::button::button;
use crate::handoff::kept::Gone;
use crate::ui::context::{Context, Heard};
use leptos::prelude::*;

/// To keep them, with what to know before; or that they are kept, and how to remove them.
/// Nothing where it is not offered.
pub fn keep(context: Context) -> Option<AnyView> {
    let words = context.words.take;
    context.hand.device?;
    let said = move || match (context.heard.get(), context.on_device()) {
        (Some(Heard::NotKept), _) => Some(words.not_kept.into()),
        (_, Some(Ok(kept))) => Some((words.kept)(kept.left)),
        _ => None,
    };
    let is_there = Memo::new(move |_| context.kept.with(Option::is_some));
    let remove = move || is_there.get().then(|| remove(context));
    Some(
        view! {
            <h3>{words.keep_title}</h3>
            <p>{words.keep_help}</p>
            <p role={"status"}>{said}</p>
            <div class={"cc-buttons"}>
                {button(words.keep, "cc-secondary", move || context.keep())} {remove}
            </div>
        }
        .into_any(),
    )
}

/// To go on with them, where there are any; or why not.
pub fn offer(context: Context) -> AnyView {
    let words = context.words.take;
    (move || {
        let found = context.on_device()?;
        let go_on = found.is_ok().then(|| {
            button(words.go_on, "cc-secondary", move || {
                context.go_on_with_kept()
            })
        });
        // What is too old was removed already.
        let there = !matches!(found, Err(Gone::Expired));
        let said = match found {
            Ok(kept) => (words.kept)(kept.left),
            Err(Gone::Expired) => words.kept_too_long.into(),
            Err(Gone::Refused(_)) => words.kept_unread.into(),
        };
        let card = view! {
            <section class={"cc-card"}>
                <p>{said}</p>
                <div class={"cc-buttons"}>{go_on} {there.then(|| remove(context))}</div>
            </section>
        };
        Some(card.into_any())
    })
    .into_any()
}

fn remove(context: Context) -> AnyView {
    button(context.words.take.remove, "cc-link", move || {
        context.keep_no_more();
    })
}
