//! The result: the next step first, then why, then what an IOP is like.

use super::young::young;
use crate::content::crisis::Purpose;
use crate::content::items::{all, item};
use crate::content::version::{CONTENT_HASH, RULES_VERSION};
use crate::domain::item::{Block, ItemId, Response};
use crate::domain::level::{Level, Urgency};
use crate::domain::rating::Domain;
use crate::flow::adaptive::Needed;
use crate::flow::assessment::{Assessment, assess};
use crate::flow::changes::{better, worse};
use crate::flow::readings::{Readings, Stage, Stance};
use crate::flow::reasons::{Ground, Reason, Support};
use crate::flow::session::Event;
use crate::ui::context::Context;
use crate::ui::parts::heading::Heading;
use crate::ui::parts::ladder::Ladder;
use crate::ui::parts::lines::{Lines, MainLines, call_link};
use crate::ui::parts::lists::Sentences;
use crate::ui::parts::pinned::Pinned;
use crate::ui::parts::top::Top;
use crate::ui::parts::week::WeekView;
use leptos::prelude::*;

/// At most so many reasons, open questions and quoted answers on the page.
const REASONS: usize = 3;
const OPEN: usize = 6;

/// The result page of the session.
pub fn result() -> AnyView {
    let context = Context::here();
    let answers = context.session.with_untracked(|s| *s.answers());
    let found = assess(&answers);
    match found.level {
        None => young(found.stage),
        Some(level) => page(context, &found, level),
    }
}

fn page(context: Context, found: &Assessment, level: Level) -> AnyView {
    let ui = context.words.ui;
    let partial = context
        .session
        .with_untracked(|s| s.pages_left().next().is_some());
    let note = if level == Level::Iop {
        ""
    } else {
        ui.week_alternative
    };
    let week = (level < Level::MedicalToday).then(|| {
        view! {
            <section>
                <h2>{ui.week_title}</h2>
                {(!note.is_empty()).then(|| view! { <p>{note}</p> })}
                <WeekView />
            </section>
            <section>
                <h2>{ui.questions_title}</h2>
                <Sentences items={ui.questions} />
            </section>
        }
    });
    view! {
        <Top />
        <p class={"cc-progress"}>{ui.result_title}</p>
        {next_step(context, found, level)}
        {partial.then(|| view! { <p class={"cc-note"}>{ui.partial}</p> })}
        {unchecked(context, found)}
        <section class={"cc-card"}>
            <h2>{ui.worse_title}</h2>
            <Sentences items={ui.worse_lines} />
        </section>
        {family(context)}
        {why(context, found)}
        {notes(context, found)}
        <section>
            <h2>{ui.ladder_title}</h2>
            <Ladder range={found.shown} />
        </section>
        {changes(context, found)}
        {narrow(context, found)}
        {practical(context)}
        {week}
        <section>
            <h2>{ui.sure_title}</h2>
            <Sentences items={ui.sure_lines} />
            <details class={"cc-why"}>
                <summary>{ui.about_title}</summary>
                <p>{ui.about_questions}</p>
            </details>
            <p class={"cc-note"}>{(ui.rules_version)(RULES_VERSION, CONTENT_HASH)}</p>
        </section>
        <div class={"cc-ways"}>
            <button type={"button"} class={"cc-secondary"} on:click={move |_| context.send(Event::Check)}>
                {ui.check_answers}
            </button>
            <button type={"button"} class={"cc-secondary"} on:click={move |_| context.send(Event::Delete)}>
                {ui.delete}
            </button>
        </div>
    }
    .into_any()
}

/// The next step in one sentence, its button, how soon, and the level or the range.
fn next_step(context: Context, found: &Assessment, level: Level) -> AnyView {
    let ui = context.words.ui;
    let text = (context.words.level)(level);
    let emergency = level >= Level::MedicalToday;
    let suicide = found.shown_ratings.lo.get(Domain::S).get() >= 2;
    let withdrawal = found.level_after.is_some();
    let action = if suicide || level == Level::Emergency {
        view! { <MainLines now={level == Level::Emergency} /> }.into_any()
    } else if level == Level::MedicalToday {
        medical_today(context, withdrawal)
    } else if level == Level::SelfCare {
        ().into_any()
    } else {
        provider(context)
    };
    let after = found.level_after.map(|after| {
        let words = (ui.after_check)((context.words.level)(after).name);
        view! { <div><dt>{ui.after_title}</dt> <dd>{words}</dd></div> }
    });
    let place = if found.shown.is_settled() {
        text.name.to_string()
    } else {
        (ui.range)(text.name, (context.words.level)(found.shown.hi).name)
    };
    let step = match (withdrawal && !emergency, context.is_proxy()) {
        (true, _) => ui.check_first,
        (false, false) => text.step,
        (false, true) => text.step_someone,
    };
    let soon = (level != Level::SelfCare || found.urgency > Urgency::FourteenDays).then(|| {
        view! { <div><dt>{ui.how_soon}</dt> <dd>{(ui.urgency)(found.urgency)}</dd></div> }
    });
    view! {
        <section class={"cc-step"} class:cc-now={level == Level::Emergency}>
            <Heading text={step} />
            <Pinned />
            {action}
            <dl class={"cc-facts"}>
                {soon}
                <div><dt>{ui.level_label}</dt> <dd>{place} <span class={"cc-fact-line"}>{text.line}</span></dd></div>
                {after}
            </dl>
        </section>
    }
    .into_any()
}

/// For them, and for you: the one who answers is a user too.
fn family(context: Context) -> Option<AnyView> {
    let ui = context.words.ui;
    context.is_proxy().then(|| {
        view! {
            <section class={"cc-columns"}>
                <div>
                    <h2>{ui.for_them_title}</h2>
                    <Sentences items={ui.for_them} />
                    <p>{ui.not_asked}</p>
                </div>
                <div>
                    <h2>{ui.for_you_title}</h2>
                    <Sentences items={ui.for_you} />
                </div>
            </section>
        }
        .into_any()
    })
}

/// The ways to medical care the same day. Programs are not among them.
fn medical_today(context: Context, withdrawal: bool) -> AnyView {
    let ui = context.words.ui;
    let country = context.country();
    let emergency = match country.emergency {
        Some(number) => call_link((ui.emergency_call)(number), number, "cc-secondary"),
        None => view! { <p class={"cc-strong"}>{ui.local_emergency}</p> }.into_any(),
    };
    let lines: Vec<_> = country
        .lines_for(Purpose::Use)
        .filter(|_| withdrawal)
        .collect();
    view! {
        <p>{ui.medical_ways}</p>
        <div class={"cc-buttons"}>{emergency}</div>
        <Lines lines={lines} />
    }
    .into_any()
}

/// Practical things, for planning only, each with a link.
fn practical(context: Context) -> AnyView {
    let ui = context.words.ui;
    let answers = context.session.with_untracked(|s| *s.answers());
    let rows = all()
        .filter(|row| row.block == Block::Practical)
        .map(|row| row.id)
        .map(|id| {
            let said = answers
                .chosen(id)
                .map(|set| context.voice().chosen(id, set).join("; "));
            view! {
                <li>
                    <button type={"button"} class={"cc-link"} on:click={move |_| context.send(Event::Edit(id))}>
                        {(context.voice().item)(id).short}
                    </button>
                    {said.map(|s| view! { <span>{": "} {s}</span> })}
                </li>
            }
            .into_any()
        })
        .collect_view();
    view! {
        <section>
            <details class={"cc-why"}>
                <summary>{ui.practical_title}</summary>
                <p>{ui.practical_lead}</p>
                <ul class={"cc-list"}>{rows}</ul>
            </details>
        </section>
    }
    .into_any()
}

fn provider(context: Context) -> AnyView {
    let ui = context.words.ui;
    context.settings.with_value(|s| {
        view! {
            <div class={"cc-buttons"}>
                {call_link((ui.call_provider)(&s.name), &s.phone.dialled, "cc-primary")}
            </div>
            <p class={"cc-hint"}>{s.phone.shown.clone()}</p>
        }
        .into_any()
    })
}

fn unchecked(context: Context, found: &Assessment) -> Option<AnyView> {
    let ui = context.words.ui;
    (!found.unchecked.is_empty()).then(|| {
        view! {
            <section class={"cc-card"}>
                <h2>{ui.unchecked_title}</h2>
                <p>{ui.unchecked_line}</p>
                {links(context, &found.unchecked)}
            </section>
        }
        .into_any()
    })
}

/// Questions with a link back to each.
fn links(context: Context, ids: &[ItemId]) -> AnyView {
    let rest = ids.len().saturating_sub(OPEN);
    let rows = ids
        .iter()
        .take(OPEN)
        .map(|id| {
            let id = *id;
            view! {
                <li>
                    <button type={"button"} class={"cc-link"} on:click={move |_| context.send(Event::Edit(id))}>
                        {(context.voice().item)(id).short}
                    </button>
                </li>
            }
        })
        .collect_view();
    let more = (rest > 0).then(|| view! { <li>{(context.words.ui.and_more)(rest)}</li> });
    view! { <ul class={"cc-list"}>{rows} {more}</ul> }.into_any()
}

fn why(context: Context, found: &Assessment) -> AnyView {
    let ui = context.words.ui;
    let reasons = quoted(&found.reasons);
    let body = if found
        .reasons
        .iter()
        .any(|r| matches!(r.ground, Ground::Unchecked))
    {
        view! { <p>{ui.why_unchecked}</p> }.into_any()
    } else if reasons.is_empty() {
        let words = if found.shown.is_settled() {
            ui.why_none
        } else {
            ui.why_open
        };
        view! { <p>{words}</p> }.into_any()
    } else {
        let rows = reasons.iter().map(|s| quote(context, s)).collect_view();
        view! { <ul class={"cc-reasons"}>{rows}</ul> }.into_any()
    };
    view! { <section><h2>{ui.why_title}</h2> {body}</section> }.into_any()
}

/// The answers to quote: one for each anchor first, so that the three say different things.
fn quoted(reasons: &[Reason]) -> Vec<Support> {
    let mut found: Vec<Support> = Vec::new();
    let anchors = || reasons.iter().flat_map(|r| &r.because);
    let deepest = anchors().map(|b| b.answers.len()).max().unwrap_or(0);
    for depth in 0..deepest {
        for support in anchors().filter_map(|b| b.answers.get(depth)) {
            if found.len() < REASONS && !found.iter().any(|f| f.item == support.item) {
                found.push(*support);
            }
        }
    }
    found
}

fn quote(context: Context, support: &Support) -> AnyView {
    let ui = context.words.ui;
    let said = if support.chosen.is_empty() {
        view! { <span>{ui.why_unanswered}</span> }.into_any()
    } else {
        let labels = context.voice().chosen(support.item, support.chosen);
        let rows = labels
            .into_iter()
            .map(|l| view! { <q>{l}</q> })
            .collect_view();
        view! { {rows} }.into_any()
    };
    view! {
        <li>
            <span class={"cc-reason-item"}>{(context.voice().item)(support.item).short}</span>
            {said}
        </li>
    }
    .into_any()
}

fn notes(context: Context, found: &Assessment) -> Option<AnyView> {
    let ui = context.words.ui;
    let pills = context
        .answers()
        .chosen(ItemId::SedativeDays)
        .is_some_and(|set| !set.has(0));
    let first = [
        (found.stopping_is_risky, ui.do_not_stop),
        (pills, ui.tell_program),
    ];
    let rows: Vec<_> = first
        .into_iter()
        .filter(|(holds, _)| *holds)
        .map(|(_, line)| line)
        .chain(
            found
                .modifiers
                .iter()
                .map(|m| (context.words.modifier)(m.id)),
        )
        .filter(|line| !line.is_empty())
        .map(|line| view! { <li>{line}</li> })
        .collect();
    (!rows.is_empty()).then(|| {
        view! {
            <section>
                <h2>{context.words.ui.notes_title}</h2>
                <ul class={"cc-list"}>{rows}</ul>
            </section>
        }
        .into_any()
    })
}

/// What a single other answer would lead to, and what would have to be better: three each.
fn changes(context: Context, found: &Assessment) -> Option<AnyView> {
    let ui = context.words.ui;
    let answers = context.session.with_untracked(|s| *s.answers());
    let short = |id: ItemId| (context.voice().item)(id).short;
    let up: Vec<_> = worse(&answers, found)
        .into_iter()
        .take(REASONS)
        .map(|c| (ui.change_to)(short(c.item), context.voice().choice(c.item, c.choice)))
        .collect();
    let down: Vec<String> = better(found)
        .into_iter()
        .take(REASONS)
        .map(|id| short(id).into())
        .collect();
    let list = |lead: &'static str, rows: Vec<String>| {
        (!rows.is_empty()).then(|| {
            let rows = rows
                .into_iter()
                .map(|r| view! { <li>{r}</li> })
                .collect_view();
            view! { <p>{lead}</p> <ul class={"cc-list"}>{rows}</ul> }.into_any()
        })
    };
    (!up.is_empty() || !down.is_empty()).then(|| {
        view! {
            <section>
                <details class={"cc-why"}>
                    <summary>{ui.changes_title}</summary>
                    {list(ui.changes_up, up)}
                    {list(ui.changes_down, down)}
                </details>
            </section>
        }
        .into_any()
    })
}

/// The open questions behind a range, each with a link back.
fn narrow(context: Context, found: &Assessment) -> Option<AnyView> {
    let answers = context.session.with_untracked(|s| *s.answers());
    let readings = Readings::new(&answers, Stance::Shown);
    let needed = Needed::new(&answers);
    let open: Vec<ItemId> = ItemId::ALL
        .iter()
        .copied()
        .filter(|id| readings.is_open(*id) && !item(*id).choices.is_empty())
        .filter(|id| !matches!(answers.get(*id), Some(Response::Chosen(_))))
        .filter(|id| !found.unchecked.contains(id) && needed.has(*id))
        .filter(|id| item(*id).block != Block::Practical)
        .collect();
    let show = found.stage == Stage::Adult && !found.shown.is_settled() && !open.is_empty();
    show.then(|| {
        view! {
            <section>
                <h2>{context.words.ui.narrow_title}</h2>
                <p>{context.words.ui.narrow_line}</p>
                {links(context, &open)}
            </section>
        }
        .into_any()
    })
}
