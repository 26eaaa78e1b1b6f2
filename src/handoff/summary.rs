//! The one page to take along, in words: the basis of print and of text.

use super::case::Case;
use super::fhir::instruments;
use super::guidance::guidance;
use crate::content::crisis::ELSEWHERE;
use crate::content::parts::Part;
use crate::content::version::{CONTENT_HASH, RULES_VERSION};
use crate::domain::item::{ItemId, Response};
use crate::flow::quotes::quotes;
use crate::flow::readings::is_proxy;

/// A part of the summary.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Block {
    /// Its heading.
    pub title: &'static str,
    /// Its lines, none empty.
    pub lines: Vec<String>,
}

/// The ticked parts, in their fixed order. What is not ticked, or empty, is not there.
pub fn summary(case: &Case) -> Vec<Block> {
    Part::ALL
        .iter()
        .filter(|part| case.takes(**part))
        .map(|part| Block {
            title: (case.words.take.heading)(*part),
            lines: lines(case, *part),
        })
        .collect()
}

fn lines(case: &Case, part: Part) -> Vec<String> {
    let take = case.words.take;
    match part {
        Part::Step => step(case),
        Part::Reasons => reasons(case),
        Part::Scores => instruments(case)
            .iter()
            .map(|i| match i.score {
                Some(score) => (take.score)(&case.locale, i.row.name, score, i.row.most),
                None => (take.no_score)(i.row.name),
            })
            .collect(),
        Part::Answers => case.said().map(|(id, said)| pair(case, id, said)).collect(),
        Part::Questions => case
            .questions
            .iter()
            .map(|q| (case.words.ask.question)(*q).into())
            .collect(),
        Part::Week => case.week.iter().map(|slot| day(case, *slot)).collect(),
        Part::Phone => case
            .provider
            .iter()
            .map(|(name, phone)| format!("{name}: {phone}"))
            .collect(),
        Part::Lines => help(case),
    }
}

fn step(case: &Case) -> Vec<String> {
    let ui = case.words.ui;
    let Some(level) = case.found.level else {
        return Vec::new();
    };
    let g = guidance(case.words, &case.found, level, is_proxy(&case.answers));
    let mut lines = vec![g.step.to_string()];
    if let Some(soon) = g.soon {
        lines.push(format!("{}: {soon}", ui.how_soon));
    }
    if !g.sooner.is_empty() {
        lines.push(g.sooner.into());
    }
    lines.push(format!("{}: {}. {}", ui.level_label, g.place, g.line));
    if let Some(after) = g.after {
        lines.push(format!("{}: {after}", ui.after_title));
    }
    if case.found.stopping_is_risky {
        lines.push(ui.do_not_stop.into());
    }
    if !case.found.unchecked.is_empty() {
        lines.push(ui.why_unchecked.into());
    }
    lines.extend(ui.sure_lines.get(0).map(Into::into));
    lines.push((ui.rules_version)(RULES_VERSION, CONTENT_HASH));
    lines
}

fn reasons(case: &Case) -> Vec<String> {
    let quoted = quotes(&case.answers, &case.found);
    if quoted.is_empty() {
        return vec![case.words.ui.why_unchecked.into()];
    }
    quoted
        .iter()
        .map(|q| {
            if q.chosen.is_empty() {
                let short = (case.voice().item)(q.item).short;
                format!("{short}: {}", case.words.ui.why_unanswered)
            } else {
                pair(case, q.item, Response::Chosen(q.chosen))
            }
        })
        .collect()
}

fn pair(case: &Case, id: ItemId, said: Response) -> String {
    let answer = case.words.answer(is_proxy(&case.answers), id, said);
    format!("{}: {answer}", (case.voice().item)(id).short)
}

fn day(case: &Case, slot: crate::expectations::schedule::Session) -> String {
    let day = case.words.day(slot.day);
    let time = case.words.from_to(&case.locale, slot.start, slot.end());
    format!("{day}: {time}")
}

fn help(case: &Case) -> Vec<String> {
    let ui = case.words.ui;
    let mut lines = vec![match case.country.emergency {
        Some(number) => (ui.emergency_call)(number),
        None => ui.local_emergency.into(),
    }];
    match case.country.leading().filter(|_| !case.stale) {
        Some(line) => {
            let ways = [case.words.call(line), case.words.text(line)];
            let ways: Vec<String> = ways.into_iter().flatten().map(|(_, label)| label).collect();
            lines.push(format!("{}: {}", line.name, ways.join("; ")));
        }
        None => lines.push((ui.elsewhere)(ELSEWHERE)),
    }
    lines.extend(case.stale.then(|| ui.numbers_old.into()));
    lines
}
