//! A page of questions: one item, or a few that share one scale.

use crate::content::items::item;
use crate::content::pages::PAGES;
use crate::domain::item::{Absent, ItemId};
use crate::flow::adaptive::is_settled;
use crate::flow::session::Event;
use crate::ui::context::Context;
use crate::ui::parts::button::press;
use crate::ui::parts::choices::Choices;
use crate::ui::parts::drink_key::DrinkKey;
use crate::ui::parts::errors::Errors;
use crate::ui::parts::heading::Heading;
use crate::ui::parts::load::load;
use crate::ui::parts::pinned::Pinned;
use crate::ui::parts::top::Top;
use leptos::prelude::*;

/// About how many seconds a page takes.
const SECONDS_A_PAGE: usize = 11;

/// The page at this place in the list of pages, with the items that are open.
pub fn questions(page: usize) -> AnyView {
    let context = Context::here();
    let ui = context.words.ui;
    let items = context.session.with_untracked(|s| s.open_items(page));
    let first = PAGES
        .get(page)
        .and_then(|p| p.first())
        .copied()
        .unwrap_or(ItemId::Who);
    let left = context.session.with_untracked(|s| s.pages_left().count());
    let section = (context.words.block)(item(items.first().copied().unwrap_or(first)).block);
    let minutes = (left * SECONDS_A_PAGE).div_ceil(60).max(1);
    let settled = context.session.with_untracked(|s| is_settled(s.answers()));
    view! {
        <Top />
        <p class={"cc-progress"}>{section} {" \u{b7} "} {(ui.minutes_left)(minutes)}</p>
        <Pinned />
        <Errors items={items.clone()} />
        <form
            autocomplete={"off"}
            novalidate={true}
            on:submit={move |submit| {
                submit.prevent_default();
                context.send(Event::Continue);
            }}
        >
            {body(context, first, items)}
            <div class={"cc-absent"}>
                {Absent::ALL
                    .into_iter()
                    .zip(ui.absent)
                    .map(|(absent, label)| press(context, label, "cc-link", Event::Leave(absent)))
                    .collect_view()}
            </div>
            <button type={"submit"} class={"cc-primary"}>{ui.next}</button>
        </form>
        <p class={"cc-hard"}>
            {press(context, ui.hard, "cc-link", Event::TooHard)}
            {settled.then(|| press(context, ui.see_now, "cc-link", Event::Stop))}
        </p>
        {(first == ItemId::Who).then(|| load(context, context.words.take.load_small, "cc-link"))}
    }
    .into_any()
}

fn body(context: Context, first: ItemId, items: Vec<ItemId>) -> AnyView {
    match ((context.voice().page)(first), items.as_slice()) {
        (None, [only]) => single(context, *only),
        (page, _) => {
            let (heading, help, why) = page.map_or(("", "", ""), |p| (p.heading, p.help, p.why));
            let rows = items
                .into_iter()
                .enumerate()
                .map(|(at, id)| {
                    let text = (context.voice().item)(id);
                    view! {
                        <fieldset class={"cc-row"}>
                            <legend>{text.question}</legend>
                            {small(text.help)}
                            <Choices id={id} at={at} />
                        </fieldset>
                    }
                })
                .collect_view();
            view! {
                <Heading text={heading} />
                {small(help)}
                {disclosure(context, why)}
                {rows}
            }
            .into_any()
        }
    }
}

fn single(context: Context, id: ItemId) -> AnyView {
    let text = (context.voice().item)(id);
    view! {
        <fieldset>
            <legend><Heading text={text.question} /></legend>
            {small(text.help)}
            {disclosure(context, text.why)}
            {matches!(id, ItemId::AlcoholHeavy | ItemId::AlcoholDrinks).then(|| view! { <DrinkKey /> })}
            <Choices id={id} at={0} />
        </fieldset>
    }
    .into_any()
}

fn small(help: &'static str) -> Option<impl IntoView> {
    (!help.is_empty()).then(|| view! { <p class={"cc-hint"}>{help}</p> })
}

/// "Why we ask", closed until wanted.
fn disclosure(context: Context, why: &'static str) -> Option<impl IntoView> {
    (!why.is_empty()).then(|| {
        view! {
            <details class={"cc-why"}>
                <summary>{context.words.ui.why_we_ask}</summary>
                <p>{why}</p>
            </details>
        }
    })
}
