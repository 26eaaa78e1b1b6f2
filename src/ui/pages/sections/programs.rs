//! What the provider offers at this level, how to reach them, and other ways to care.

use crate::content::crisis::Purpose;
use crate::expectations::hours::Span;
use crate::expectations::offers::{Doubt, Fit, Program, Track, fit};
use crate::flow::assessment::assess;
use crate::settings::Settings;
use crate::ui::context::Context;
use crate::ui::parts::lines::{line_links, lines, link, name};
use crate::ui::parts::provider::provider;
use crate::ui::write::Out;
use leptos::prelude::*;

pub(super) fn programs(out: &mut Out, context: Context) {
    let words = context.words.programs;
    let answers = context.answers_now();
    let found = assess(&answers);
    let marks = context.session.with_untracked(|s| *s.marks());
    context.settings.with_value(|s| {
        let (mut fitting, mut others) = (Vec::new(), Vec::new());
        for program in &s.programs {
            match fit(program, &found, &answers, &marks) {
                Fit::Level(doubts) => fitting.push((program, doubts)),
                Fit::OtherLevel => others.push((program, Vec::new())),
            }
        }
        out.said("p", words.lead);
        if s.programs.is_empty() {
            out.said("p.cc-strong", words.none_listed);
        } else if fitting.is_empty() {
            out.said("p.cc-strong", words.none_fits);
        }
        cards(out, context, s, (words.fits_title, ""), fitting);
        out.open("section");
        out.said("h2", &(words.reach_title)(&s.name));
        provider(out, context, "cc-secondary", true);
        contact(out, context, s);
        out.close();
        cards(
            out,
            context,
            s,
            (words.other_title, words.other_line),
            others,
        );
    });
    routes(out, context);
}

/// Programs, each with what to ask about first, under a title and a line. Nothing where there is
/// none.
fn cards(
    out: &mut Out,
    context: Context,
    settings: &Settings,
    (title, line): (&str, &str),
    programs: Vec<(&Program, Vec<Doubt>)>,
) {
    if programs.is_empty() {
        return;
    }
    out.open("section");
    out.said("h2", title);
    out.said_if("p", line);
    out.open("ul.cc-offers");
    for (program, doubts) in programs {
        let all = context.words.programs.doubts;
        let doubts = doubts.into_iter().filter_map(|d| all.get(d as usize));
        card(out, context, settings, program, doubts.collect());
    }
    out.close_all(2);
}

/// A program: its level and hours, where, for whom, and what to ask about first.
fn card(
    out: &mut Out,
    context: Context,
    settings: &Settings,
    program: &Program,
    doubts: Vec<&'static str>,
) {
    let words = context.words.programs;
    let schedule = &program.schedule;
    let mut lines = vec![(context.words.level)(schedule.level).name.to_string()];
    if !schedule.sessions.is_empty() {
        let week = context.words.week;
        let length = (week.duration)(&context.locale(), schedule.minutes());
        lines.push((week.a_week)(&length));
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
        .filter_map(|t| words.tracks.get(t as usize))
        .collect();
    if !tracks.is_empty() {
        lines.push(format!("{} {}", words.for_whom, tracks.join("; ")));
    }
    lines.extend(
        doubts
            .into_iter()
            .map(|d| format!("{} {d}", words.ask_first)),
    );
    out.open("li");
    out.said("h3", &program.name);
    out.lines(&lines);
    out.close();
}

/// A line for each time of day, with all the days that have it.
fn days(context: Context, spans: impl Iterator<Item = Span>) -> Vec<String> {
    const DAY: u16 = 24 * 60;
    let (words, locale) = (context.words.programs, context.locale());
    let mut times: Vec<(u16, u16, String)> = Vec::new();
    for span in spans {
        let day = context.words.day(span.day);
        let same = |(start, length, _): &&mut (u16, u16, _)| {
            (*start, *length) == (span.start, span.length)
        };
        match times.iter_mut().find(same) {
            Some((_, _, days)) => *days = (words.and_day)(days, day),
            None => times.push((span.start, span.length, day.into())),
        }
    }
    times
        .into_iter()
        .map(|(start, length, days)| {
            let end = start.saturating_add(length);
            let clock = match length {
                DAY => words.all_day.into(),
                _ => context.words.from_to(&locale, start, end),
            };
            format!("{days}: {clock}")
        })
        .collect()
}

/// When the phone is answered, and the mail address.
fn contact(out: &mut Out, context: Context, settings: &Settings) {
    let words = context.words.programs;
    if let Some(mail) = &settings.mail {
        let href = format!("mailto:{mail}");
        out.open("div.cc-buttons");
        link(out, &href, &(words.mail)(mail), "cc-secondary");
        out.close();
    }
    if !settings.hours.is_empty() {
        let mut lines = days(context, settings.hours.iter().copied());
        lines.push(words.zone.into());
        out.said("h3", words.answered_title);
        out.lines(&lines);
    }
}

/// Ways to care that are not the provider's.
fn routes(out: &mut Out, context: Context) {
    let words = context.words.programs;
    let country = context.country();
    out.open("section");
    out.said("h2", words.routes_title);
    out.said("p", words.routes_lead);
    out.lines((words.routes)(country.id));
    lines(
        out,
        context,
        &country.lines_for(Purpose::Use).collect::<Vec<_>>(),
    );
    if let Some(line) = context.leading_line() {
        name(out, "p.cc-line-name", line);
        out.open("p.cc-line-links");
        line_links(out, context, line, "cc-tel");
        out.close();
    }
    out.close();
}
