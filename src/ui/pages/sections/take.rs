//! Take it with you, and come back later.

use crate::content::parts::Part;
use crate::expectations::schedule::Session;
use crate::flow::session::Event;
use crate::handoff::calendar::calendar;
use crate::handoff::fhir::{bundle, is_worth_saving};
use crate::handoff::summary::{Block, summary};
use crate::handoff::text::text;
use crate::ui::context::{Context, Heard};
use crate::ui::parts::button::button;
use crate::ui::parts::choices::option;
use crate::ui::parts::kept::keep;
use crate::ui::parts::lines::{call_link, link, text_link};
use crate::ui::parts::load::load;
use crate::ui::parts::qr::qr;
use crate::ui::parts::save::save;
use crate::ui::write::Out;
use leptos::prelude::*;

/// What to put in, the ways to take it, how it looks, and the file to come back with.
///
/// Printing prints how it looks, and nothing else of the page.
pub(super) fn take(out: &mut Out, context: Context) {
    let words = context.words.take;
    let (parts, planned) = untrack(|| {
        context.with_case(|case| {
            let parts = Part::ALL.iter().copied().filter(|part| case.has(*part));
            (parts.collect::<Vec<_>>(), case.week.clone())
        })
    });
    out.open("fieldset");
    out.said("legend", words.question);
    out.said("p.cc-hint", words.help);
    out.open("div.cc-choices");
    for (at, part) in parts.iter().copied().enumerate() {
        let checked = move || context.session.with(|s| s.picks().has(part));
        let label = (words.part)(part);
        option(
            out,
            context,
            (0, at),
            label,
            true,
            checked,
            Event::Pick(part),
        );
    }
    out.close_all(2);
    ways(out, context, parts.contains(&Part::Phone), planned);
    out.open("section.cc-card");
    out.said("h2.cc-screen", words.preview);
    out.open("div.cc-sheet");
    out.live(move |out| context.with_case(|case| sheet(out, words.nothing, summary(case))));
    out.close_all(2);
    out.open("section");
    out.said("h2", words.later);
    out.said("p", words.save_help);
    out.open("div.cc-buttons");
    save(out, context);
    load(out, context, words.load, "cc-secondary");
    out.close();
    keep(out, context);
    out.close();
}

fn ways(out: &mut Out, context: Context, programs: bool, planned: Vec<Session>) {
    let words = context.words.take;
    let plain = move || context.with_case(|case| text(&summary(case)));
    out.open("section");
    out.said("h2", words.ways);
    out.open("div.cc-buttons");
    button(out, words.print, "cc-secondary", move || {
        context.hand.over.run(("print", String::new()));
    });
    button(out, words.copy, "cc-secondary", move || {
        context.asks_again();
        context.hand.over.run(("copy", untrack(plain)));
    });
    out.close();
    out.open("p");
    out.attr("role", "status");
    out.text_while(move || match context.heard.get() {
        Some(Heard::Copied(true)) => words.copied.into(),
        Some(Heard::Copied(false)) => words.copy_by_hand.into(),
        _ => String::new(),
    });
    out.close();
    out.live(move |out| {
        if context.heard.get() == Some(Heard::Copied(false)) {
            out.open("textarea.cc-text");
            out.attr("readonly", "");
            out.attr("aria-label", words.copy_by_hand);
            out.text(&plain());
            out.close();
        }
    });
    week(out, context, planned);
    out.live(move |out| clinic(out, context));
    if programs {
        contact(out, context);
    }
    out.close();
}

/// The clinic's file, where there is enough to put in.
fn clinic(out: &mut Out, context: Context) {
    let words = context.words.take;
    if !context.with_case(is_worth_saving) {
        out.said("p.cc-hint", words.clinic_needs);
        return;
    }
    out.said("p.cc-hint", words.clinic_help);
    out.open("div.cc-buttons");
    button(out, words.clinic, "cc-secondary", move || {
        let (now, random) = ((context.hand.now)(), (context.hand.random)());
        let made = context.with_case(|case| bundle(case, &now, &random));
        context.hand.over.run(("clinic.json", made));
    });
    out.close();
}

/// The provider's number as a QR code, and messages with fixed words.
fn contact(out: &mut Out, context: Context) {
    let words = context.words.take;
    context.settings.with_value(|s| {
        out.open("div.cc-buttons");
        if let Some(number) = &s.text {
            let label = (words.text)(&s.name);
            text_link(out, &label, &number.dialled, words.message, "cc-secondary");
        }
        if let Some(address) = &s.mail {
            let body = words.message.replace(' ', "%20");
            let href = format!("mailto:{address}?body={body}");
            link(out, &href, &(words.mail)(&s.name), "cc-secondary");
        }
        out.close();
        out.open("div.cc-buttons");
        let call = (context.words.ui.call_provider)(&s.name);
        call_link(out, &call, &s.phone.dialled, "cc-secondary");
        out.close();
        qr(out, &(words.scan)(&s.name), &s.phone.dialled);
    });
}

/// The planned week as a calendar file, under a title that the person chooses.
fn week(out: &mut Out, context: Context, planned: Vec<Session>) {
    let words = context.words.take;
    if planned.is_empty() {
        return;
    }
    out.said("p.cc-hint", words.calendar_help);
    out.open("div.cc-buttons");
    for title in words.calendar_titles {
        let week = planned.clone();
        button(out, &(words.calendar)(title), "cc-secondary", move || {
            let (now, random) = ((context.hand.now)(), (context.hand.random)());
            let made = calendar(&week, title, &now, &random);
            context.hand.over.run(("calendar.ics", made));
        });
    }
    out.close();
}

/// The parts of the summary.
fn sheet(out: &mut Out, nothing: &str, blocks: Vec<Block>) {
    if blocks.is_empty() {
        out.said("p", nothing);
    }
    for block in blocks {
        out.open("section");
        out.said("h3", block.title);
        out.lines(&block.lines);
        out.close();
    }
}
