//! Take it with you, and come back later.

use crate::content::parts::Part;
use crate::expectations::schedule::Session;
use crate::flow::session::Event;
use crate::handoff::calendar::calendar;
use crate::handoff::fhir::{bundle, is_worth_saving};
use crate::handoff::saved;
use crate::handoff::summary::{Block, summary};
use crate::handoff::text::text;
use crate::ui::context::{Context, Heard};
use crate::ui::parts::button::button;
use crate::ui::parts::choices::option;
use crate::ui::parts::kept::keep;
use crate::ui::parts::lines::text_link;
use crate::ui::parts::load::load;
use crate::ui::parts::qr::qr;
use leptos::prelude::*;

/// What to put in, the ways to take it, how it looks, and the file to come back with.
///
/// Printing prints how it looks, and nothing else of the page.
pub(super) fn take(context: Context) -> AnyView {
    let words = context.words.take;
    let (parts, planned) = untrack(|| {
        context.with_case(|case| {
            let parts = Part::ALL.iter().copied().filter(|part| case.has(*part));
            (parts.collect::<Vec<_>>(), case.week.clone())
        })
    });
    let ticks: Vec<AnyView> = parts
        .iter()
        .enumerate()
        .map(|(at, part)| tick(context, at, *part))
        .collect();
    view! {
        <fieldset>
            <legend>{words.question}</legend>
            <p class={"cc-hint"}>{words.help}</p>
            <div class={"cc-choices"}>{ticks}</div>
        </fieldset>
        {ways(context, parts.contains(&Part::Phone), planned)}
        <section class={"cc-card"}>
            <h2 class={"cc-screen"}>{words.preview}</h2>
            <div class={"cc-sheet"}>{move || context.with_case(|case| sheet(words.nothing, summary(case)))}</div>
        </section>
        <section>
            <h2>{words.later}</h2>
            <p>{words.save_help}</p>
            <div class={"cc-buttons"}>
                {button(words.save, "cc-secondary", move || context.hand.over.run(("saved.txt", saved::write(&context.answers_now()))))}
                {load(context, words.load, "cc-secondary")}
            </div>
            {keep(context)}
        </section>
    }
    .into_any()
}

fn tick(context: Context, at: usize, part: Part) -> AnyView {
    let checked = move || context.session.with(|s| s.picks().has(part));
    let label = (context.words.take.part)(part);
    option(context, 0, at, label, true, checked, Event::Pick(part))
}

fn ways(context: Context, programs: bool, planned: Vec<Session>) -> AnyView {
    let words = context.words.take;
    let copied = move || match context.heard.get() {
        Some(Heard::Copied(true)) => Some(words.copied),
        Some(Heard::Copied(false)) => Some(words.copy_by_hand),
        _ => None,
    };
    let plain = move || context.with_case(|case| text(&summary(case)));
    let by_hand = move || {
        let shown = context.heard.get() == Some(Heard::Copied(false));
        shown.then(|| {
            view! { <textarea class={"cc-text"} readonly={true} aria-label={words.copy_by_hand} prop:value={plain} /> }
                .into_any()
        })
    };
    let clinic = move || {
        if context.with_case(is_worth_saving) {
            let save = move || {
                let made = context.with_case(|case| {
                    bundle(case, &(context.hand.now)(), &(context.hand.random)())
                });
                context.hand.over.run(("clinic.json", made));
            };
            view! { <p class={"cc-hint"}>{words.clinic_help}</p> {button(words.clinic, "cc-secondary", save)} }
                .into_any()
        } else {
            view! { <p class={"cc-hint"}>{words.clinic_needs}</p> }.into_any()
        }
    };
    let contact = programs.then(|| contact(context));
    view! {
        <section>
            <h2>{words.ways}</h2>
            <div class={"cc-buttons"}>
                {button(words.print, "cc-secondary", move || context.hand.over.run(("print", String::new())))}
                {button(words.copy, "cc-secondary", move || context.hand.over.run(("copy", untrack(plain))))}
            </div>
            <p role={"status"}>{copied}</p>
            {by_hand}
            {week(context, planned)}
            {clinic}
            {contact}
        </section>
    }
    .into_any()
}

/// The provider's number as a QR code, and messages with fixed words.
fn contact(context: Context) -> AnyView {
    let words = context.words.take;
    context.settings.with_value(|s| {
        let text = s.text.as_ref().map(|number| {
            text_link(
                (words.text)(&s.name),
                &number.dialled,
                words.message,
                "cc-secondary",
            )
        });
        let mail = s.mail.as_ref().map(|address| {
            let body = words.message.replace(' ', "%20");
            let href = format!("mailto:{address}?body={body}");
            view! { <a class={"cc-secondary"} href={href}>{(words.mail)(&s.name)}</a> }.into_any()
        });
        view! {
            <div class={"cc-buttons"}>{text} {mail}</div>
            {qr((words.scan)(&s.name), &s.phone.dialled)}
        }
        .into_any()
    })
}

/// The planned week as a calendar file, under a title that the person chooses.
fn week(context: Context, planned: Vec<Session>) -> Option<AnyView> {
    let words = context.words.take;
    (!planned.is_empty()).then(|| {
        let buttons: Vec<AnyView> = words
            .calendar_titles
            .iter()
            .map(|title| {
                let week = planned.clone();
                let save = move || {
                    let made = calendar(
                        &week,
                        title,
                        &(context.hand.now)(),
                        &(context.hand.random)(),
                    );
                    context.hand.over.run(("calendar.ics", made));
                };
                button((words.calendar)(title), "cc-secondary", save)
            })
            .collect();
        view! {
            <p class={"cc-hint"}>{words.calendar_help}</p>
            <div class={"cc-buttons"}>{buttons}</div>
        }
        .into_any()
    })
}

/// The parts of the summary.
fn sheet(nothing: &'static str, blocks: Vec<Block>) -> AnyView {
    if blocks.is_empty() {
        return view! { <p>{nothing}</p> }.into_any();
    }
    let parts: Vec<AnyView> = blocks
        .into_iter()
        .map(|block| {
            let lines: Vec<AnyView> = block
                .lines
                .into_iter()
                .map(|line| view! { <li>{line}</li> }.into_any())
                .collect();
            view! { <section><h3>{block.title}</h3> <ul class={"cc-list"}>{lines}</ul></section> }
                .into_any()
        })
        .collect();
    parts.into_any()
}
