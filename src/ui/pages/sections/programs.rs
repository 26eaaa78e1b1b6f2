//! What the provider offers at this level, how to reach them, and other ways to care.

use crate::content::crisis::Purpose;
use crate::expectations::hours::Span;
use crate::expectations::offers::{Fit, Program, Track, fit};
use crate::flow::assessment::assess;
use crate::settings::Settings;
use crate::ui::context::Context;
use crate::ui::parts::lines::{Lines, line_links};
use crate::ui::parts::lists::Sentences;
use crate::ui::parts::provider::provider;
use leptos::prelude::*;

pub(super) fn programs(context: Context) -> AnyView {
    let words = context.words.programs;
    let answers = context.answers_now();
    let found = assess(&answers);
    let marks = context.session.with_untracked(|s| *s.marks());
    let (mut fitting, mut others) = (Vec::new(), Vec::new());
    let (nothing, name) = context.settings.with_value(|s| {
        for program in &s.programs {
            match fit(program, &found, &answers, &marks) {
                Fit::Level(doubts) => {
                    let doubts = doubts
                        .into_iter()
                        .filter_map(|d| words.doubts.get(d as usize).copied());
                    fitting.push(card(context, s, program, doubts.collect()));
                }
                Fit::OtherLevel => others.push(card(context, s, program, Vec::new())),
            }
        }
        (s.programs.is_empty(), s.name.clone())
    });
    let none = if nothing {
        Some(words.none_listed)
    } else {
        fitting.is_empty().then_some(words.none_fits)
    };
    let list = |rows: Vec<AnyView>| view! { <ul class={"cc-offers"}>{rows}</ul> }.into_any();
    let fitting = (!fitting.is_empty()).then(|| {
        view! { <section><h2>{words.fits_title}</h2> {list(fitting)}</section> }.into_any()
    });
    let others = (!others.is_empty()).then(|| {
        view! {
            <section>
                <h2>{words.other_title}</h2>
                <p>{words.other_line}</p>
                {list(others)}
            </section>
        }
        .into_any()
    });
    view! {
        <p>{words.lead}</p>
        {none.map(|line| view! { <p class={"cc-strong"}>{line}</p> })}
        {fitting}
        <section>
            <h2>{(words.reach_title)(&name)}</h2>
            {provider(context, "cc-secondary", true)}
            {contact(context)}
        </section>
        {others}
        {routes(context)}
    }
    .into_any()
}

/// A program: its level and hours, where, for whom, and what to ask about first.
fn card(
    context: Context,
    settings: &Settings,
    program: &Program,
    doubts: Vec<&'static str>,
) -> AnyView {
    let words = context.words.programs;
    let schedule = &program.schedule;
    let mut lines = vec![(context.words.level)(schedule.level).name.to_string()];
    if !schedule.sessions.is_empty() {
        lines.push((words.hours_a_week)(schedule.minutes()));
    }
    let spans = schedule.sessions.iter().map(|s| Span {
        day: s.day,
        start: s.start,
        length: s.length,
    });
    lines.extend(days(context, spans));
    let place = program
        .location
        .and_then(|at| settings.locations.get(usize::from(at)))
        .map(|place| match place.address.as_str() {
            "" => place.name.clone(),
            address => format!("{}, {address}", place.name),
        });
    let format = words
        .formats
        .get(schedule.format as usize)
        .copied()
        .unwrap_or("");
    lines.push(place.map_or_else(|| format.into(), |place| format!("{format}: {place}")));
    let tracks: Vec<_> = Track::ALL
        .into_iter()
        .filter(|t| program.tracks.has(*t))
        .filter_map(|t| words.tracks.get(t as usize).copied())
        .collect();
    if !tracks.is_empty() {
        lines.push(format!("{} {}", words.for_whom, tracks.join("; ")));
    }
    lines.extend(
        doubts
            .into_iter()
            .map(|d| format!("{} {d}", words.ask_first)),
    );
    view! {
        <li>
            <h3>{program.name.clone()}</h3>
            {rows(lines)}
        </li>
    }
    .into_any()
}

fn rows(lines: Vec<String>) -> AnyView {
    let rows: Vec<_> = lines
        .into_iter()
        .map(|line| view! { <li>{line}</li> }.into_any())
        .collect();
    view! { <ul class={"cc-list"}>{rows}</ul> }.into_any()
}

/// A line for each time of day, with all the days that have it.
fn days(context: Context, spans: impl Iterator<Item = Span>) -> Vec<String> {
    const DAY: u16 = 24 * 60;
    let words = context.words.programs;
    let mut times: Vec<(u16, u16, Vec<&str>)> = Vec::new();
    for span in spans {
        let day = context.words.day(span.day);
        let same = |(start, length, _): &&mut (u16, u16, _)| {
            (*start, *length) == (span.start, span.length)
        };
        match times.iter_mut().find(same) {
            Some((_, _, days)) => days.push(day),
            None => times.push((span.start, span.length, vec![day])),
        }
    }
    times
        .into_iter()
        .map(|(start, length, days)| {
            let time = words.time;
            let clock = match length {
                DAY => words.all_day.into(),
                _ => format!(
                    "{} \u{2013} {}",
                    time(start),
                    time(start.saturating_add(length))
                ),
            };
            format!("{}: {clock}", days.join(", "))
        })
        .collect()
}

/// When the phone is answered, and the mail address.
fn contact(context: Context) -> AnyView {
    let words = context.words.programs;
    context.settings.with_value(|s| {
        let mail = s.mail.as_ref().map(|mail| {
            view! { <a class={"cc-secondary"} href={format!("mailto:{mail}")}>{(words.mail)(mail)}</a> }
                .into_any()
        });
        let hours = (!s.hours.is_empty()).then(|| {
            let mut lines = days(context, s.hours.iter().copied());
            lines.push(words.zone.into());
            view! { <h3>{words.answered_title}</h3> {rows(lines)} }.into_any()
        });
        view! { {mail} {hours} }.into_any()
    })
}

/// Ways to care that are not the provider's.
fn routes(context: Context) -> AnyView {
    let words = context.words.programs;
    let country = context.country();
    let leading = context.leading_line().map(|line| {
        view! {
            <p class={"cc-line-name"}>{line.name}</p>
            <p class={"cc-line-links"}>{line_links(line, "cc-tel")}</p>
        }
        .into_any()
    });
    view! {
        <section>
            <h2>{words.routes_title}</h2>
            <p>{words.routes_lead}</p>
            <Sentences items={(words.routes)(country.id)} />
            <Lines lines={country.lines_for(Purpose::Use).collect()} />
            {leading}
        </section>
    }
    .into_any()
}
