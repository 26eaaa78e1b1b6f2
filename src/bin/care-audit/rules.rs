//! The rule sheet: the whole model in words, for a clinical lead to read and sign.

use crate::catalogue::counted;
use crate::hash;
use crate::words::{gate_in_words, need_in_words};
use care_compass::content::acute::is_acute;
use care_compass::content::anchors::ANCHORS;
use care_compass::content::crisis::{ANY, CHECKED, COUNTRIES, ELSEWHERE, Line, REVIEW_BY};
use care_compass::content::facts::FACTS;
use care_compass::content::gates::{GATE_FACTS, gate};
use care_compass::content::instruments::INSTRUMENTS;
use care_compass::content::interrupts::{INTERRUPTS, Trigger};
use care_compass::content::items::{all, item};
use care_compass::content::messages::LANGUAGES;
use care_compass::content::messages::en::EN;
use care_compass::content::modifiers::MODIFIERS;
use care_compass::content::version::RULES_VERSION;
use care_compass::domain::item::{Item, Kind, Safety};
use care_compass::domain::level::{Level, Urgency};
use care_compass::domain::rating::Domain;
use care_compass::domain::rules::RULES;
use care_compass::domain::source::Source;
use care_compass::domain::urgency::URGENCY_RULES;
use std::fmt::Write;

/// The rule sheet in Markdown.
pub fn sheet() -> String {
    let mut out = String::new();
    head(&mut out);
    levels(&mut out);
    level_rules(&mut out);
    urgencies(&mut out);
    domains(&mut out);
    facts(&mut out);
    interrupts(&mut out);
    modifiers(&mut out);
    items(&mut out);
    instruments(&mut out);
    crisis(&mut out);
    languages(&mut out);
    open_questions(&mut out);
    sign_off(&mut out);
    out
}

macro_rules! line {
    ($out:expr, $($text:tt)*) => {{ let _ = writeln!($out, $($text)*); }};
}

fn head(out: &mut String) {
    line!(out, "# Care Compass: rule sheet\n");
    line!(
        out,
        "Rules version {RULES_VERSION}, content hash `{}`. Written by `care-audit rules` from the tables that the widget runs on.\n",
        hash::content()
    );
    line!(
        out,
        "**Status: awaiting sign-off by a clinical lead.** Every threshold below stands with its source; the ones marked X are this project's own judgement.\n"
    );
    line!(
        out,
        "Answers give facts, facts give ten ratings from 0 to 4, ratings give a level. A rating is the highest anchor that holds; the level is that of the highest rule that holds. An unanswered question is never 0: it spans its possible values, and the result becomes a range.\n"
    );
    line!(out, "## Sources\n");
    for source in Source::ALL {
        line!(out, "* **{}** {}", source.tag(), source.title());
    }
    line!(out, "");
}

fn levels(out: &mut String) {
    line!(
        out,
        "## Levels\n\n| level | code | name shown | in one line |\n| --- | --- | --- | --- |"
    );
    for level in Level::ALL {
        let text = (EN.level)(level);
        line!(
            out,
            "| {} | `{}` | {} | {} |",
            level.number(),
            level.code(),
            text.name,
            text.line
        );
    }
    line!(
        out,
        "\nNumbers are for this sheet and the audit program; people and files see names.\n"
    );
}

fn level_rules(out: &mut String) {
    line!(
        out,
        "## Level rules\n\nThe level is the highest of all rules that hold.\n"
    );
    line!(
        out,
        "| id | if | level at least | source |\n| --- | --- | --- | --- |"
    );
    for rule in RULES {
        let sources: Vec<_> = rule.sources.iter().map(|s| s.tag()).collect();
        line!(
            out,
            "| `{}` | {} | {} {} | {} |",
            rule.id,
            need_in_words(&rule.when),
            rule.level.number(),
            (EN.level)(rule.level).name,
            sources.join(", ")
        );
    }
    line!(
        out,
        "\nTwo steps: with W of 2 or 3 the page also names the level with W at 0, at least level 1, to be decided after a medical withdrawal check.\n"
    );
}

fn urgencies(out: &mut String) {
    line!(
        out,
        "## Urgency\n\nThe most pressing of all rows that hold; where none does, {}. An interrupt can make it sooner.\n",
        (EN.ui.urgency)(Urgency::default())
    );
    line!(
        out,
        "| id | level at least | and | how soon |\n| --- | --- | --- | --- |"
    );
    for row in URGENCY_RULES {
        line!(
            out,
            "| `{}` | {} {} | {} | {} |",
            row.id,
            row.level.number(),
            (EN.level)(row.level).name,
            row.when.as_ref().map(need_in_words).unwrap_or_default(),
            row.urgency.code()
        );
    }
    line!(out, "");
}

fn domains(out: &mut String) {
    line!(out, "## Domains and anchors\n");
    for (domain, anchors) in Domain::ALL.into_iter().zip(ANCHORS) {
        line!(
            out,
            "### {}: {}\n\n| rating | anchor | time | in words | holds when | source |\n| --- | --- | --- | --- | --- | --- |",
            domain.letter(),
            (EN.domain)(domain)
        );
        for a in anchors {
            line!(
                out,
                "| {} | `{}` | {} | {} | {} | {} |",
                a.rating,
                a.id,
                a.window.words(),
                a.words,
                gate_in_words(&a.when),
                a.source.tag()
            );
        }
        line!(out, "");
    }
}

fn facts(out: &mut String) {
    line!(
        out,
        "## Words used in the anchors\n\n| word | holds when |\n| --- | --- |"
    );
    for fact in FACTS.iter().chain(GATE_FACTS) {
        line!(
            out,
            "| *{}* | {} |",
            fact.id.trim_start_matches("fact."),
            gate_in_words(&fact.when)
        );
    }
    line!(out, "");
}

fn interrupts(out: &mut String) {
    line!(
        out,
        "## Safety interrupts\n\nThey fire when the answer is given, before the next question, and stay pinned. `now` also makes the level emergency.\n"
    );
    line!(
        out,
        "| id | least urgency | fires when | heading shown |\n| --- | --- | --- | --- |"
    );
    for i in INTERRUPTS {
        let when = match &i.trigger {
            Trigger::Rated(domains, least) => domains
                .iter()
                .map(|d| format!("{} \u{2265} {least}", d.letter()))
                .collect::<Vec<_>>()
                .join(" or "),
            Trigger::Said(when) => gate_in_words(when),
        };
        line!(
            out,
            "| `{}` | {} | {} | {} |",
            i.key,
            i.urgency.code(),
            when,
            (EN.oneself.interrupt)(i.id).heading
        );
    }
    line!(out, "");
}

fn modifiers(out: &mut String) {
    line!(
        out,
        "## Modifiers\n\nThey stand beside the level and never change it.\n\n| id | ratings | answers | levels |\n| --- | --- | --- | --- |"
    );
    for m in MODIFIERS {
        let unless = m.unless.as_ref();
        let rated = [
            m.rated.as_ref().map(need_in_words),
            unless.map(|need| format!("not ({})", need_in_words(need))),
        ];
        let rated: Vec<_> = rated.into_iter().flatten().collect();
        let rated = rated.join(" and ");
        let said = m.said.as_ref().map(gate_in_words).unwrap_or_default();
        line!(
            out,
            "| `{}` | {rated} | {said} | {} to {} |",
            m.id,
            m.levels.0,
            m.levels.1
        );
    }
    line!(out, "");
}

fn items(out: &mut String) {
    line!(
        out,
        "## Item bank\n\nChoices stand with their ordinal: higher is worse, `-` stands outside the order. \"Skip\", \"I don't know\" and \"I'd rather not say\" can be said to every item.\n"
    );
    for i in all() {
        item_row(out, i);
    }
}

fn item_row(out: &mut String, i: &Item) {
    let voice = if i.asked.oneself {
        &EN.oneself
    } else {
        &EN.someone
    };
    let text = (voice.item)(i.id);
    let several = if i.kind == Kind::One {
        ""
    } else {
        ", several choices"
    };
    line!(out, "**`{}`** {}\n", i.key, text.question);
    line!(
        out,
        "* {}{several}; source {}",
        i.block.code(),
        i.source.tag()
    );
    let choices: Vec<_> = i
        .choices
        .iter()
        .zip(text.choices)
        .map(|(c, label)| {
            let rank = c.rank.map_or_else(|| "-".into(), |r| r.to_string());
            format!("{rank} {label}")
        })
        .collect();
    line!(out, "* {}", choices.join(" \u{b7} "));
    if let Some(when) = gate(i.id) {
        line!(out, "* asked when {}", gate_in_words(when));
    }
    match i.safety {
        Safety::No => {}
        Safety::Screen => line!(
            out,
            "* safety: unanswered, the result says that safety could not be checked"
        ),
        Safety::FollowUp => line!(
            out,
            "* safety: unanswered behind a positive answer, it counts at worst"
        ),
    }
    if is_acute(i.id) {
        line!(
            out,
            "* a sign of danger: it counts in full also from someone who is unsure"
        );
    }
    match (i.asked.oneself, i.asked.proxy) {
        (true, true) => line!(
            out,
            "* about someone else: {}",
            (EN.someone.item)(i.id).question
        ),
        (true, false) => line!(out, "* not asked about someone else"),
        (false, _) => line!(out, "* asked about someone else only"),
    }
    line!(out, "");
}

fn instruments(out: &mut String) {
    line!(
        out,
        "## Instruments\n\nA total needs all items; with one missing it is an interval. (The manuals of PHQ-9 and GAD-7 allow proration; it is not used here.)\n"
    );
    line!(
        out,
        "| name | items | range | cut-points | LOINC panel, items, total | owner and permission |\n| --- | --- | --- | --- | --- | --- |"
    );
    for i in INSTRUMENTS {
        let cuts: Vec<_> = i.cut_points.iter().map(u8::to_string).collect();
        let keys: Vec<_> = i.items.iter().map(|id| item(*id).key).collect();
        line!(
            out,
            "| {} | {} | 0 to {} | {} | {}; {}; {} | {} |",
            i.name,
            keys.join(" "),
            i.most,
            cuts.join(", "),
            i.panel.unwrap_or("none"),
            i.item_codes.join(" "),
            i.total.unwrap_or("none"),
            i.permission
        );
    }
    line!(out, "");
}

fn crisis(out: &mut String) {
    line!(
        out,
        "## Crisis directory\n\nChecked {}, to be reviewed by {}. Elsewhere: the local emergency number, and {ELSEWHERE}.\n",
        date(CHECKED),
        date(REVIEW_BY)
    );
    line!(
        out,
        "| country | emergency | line | call | text, chat | confirmed |\n| --- | --- | --- | --- | --- | --- |"
    );
    for country in COUNTRIES {
        let emergency = country.emergency.unwrap_or("local number");
        if country.lines.is_empty() {
            line!(out, "| {} | {emergency} | {ELSEWHERE} | | | |", country.id);
        }
        for l in country.lines {
            let text = l
                .text
                .map(|(to, word)| format!("{word} {to}"))
                .unwrap_or_default();
            line!(
                out,
                "| {} | {emergency} | {} | {} | {} | {} |",
                country.id,
                l.name,
                call_in_words(l),
                [text.trim(), l.chat.unwrap_or_default()].join(" ").trim(),
                if l.verified { "yes" } else { "not yet" }
            );
        }
    }
    line!(out, "");
}

/// The number to call with the key to press, or the site.
fn call_in_words(line: &Line) -> String {
    let mut all = line.call.or(line.site).unwrap_or_default().to_string();
    for (lang, key) in line.keys {
        all += &match *lang {
            ANY => format!(", then {key}"),
            lang => format!(", {key} for {lang}"),
        };
    }
    all
}

fn date(yyyymmdd: u32) -> String {
    format!(
        "{}-{:02}-{:02}",
        yyyymmdd / 10000,
        yyyymmdd / 100 % 100,
        yyyymmdd % 100
    )
}

fn languages(out: &mut String) {
    line!(
        out,
        "## Languages\n\nMachine translation of critical text must be reviewed by a qualified person before anybody relies on it (45 CFR 92.201). Every string has a status; `care-audit words --all es` lists them.\n\n| language | strings | status |\n| --- | --- | --- |"
    );
    for words in LANGUAGES {
        for (status, count) in counted(words) {
            line!(out, "| {} | {count} | {} |", words.name, status.meaning());
        }
    }
    line!(out, "");
}

fn open_questions(out: &mut String) {
    line!(
        out,
        "## Open questions for the clinical lead\n\nWhere the model leaves room, the safer reading was taken. Each stands in one table row.\n"
    );
    for question in OPEN {
        line!(out, "* {question}");
    }
}

const OPEN: &[&str] = &[
    "`anchor.U1.heavy-use`: one day with 4 or more drinks in a year is a positive screen, as in the published single question. It gives level 1 at least.",
    "`anchor.U1.heavy-use`: drugs on 4 or more of 30 days, without symptoms, count as heavy use too.",
    "`anchor.S3.method30`, `anchor.S2.wish-with-method`: a method in the past 30 days counts also where the thoughts, or the wish to be dead, are dated 31 to 90 days back.",
    "`anchor.S3.intent-or-plan30`: intent or a plan in 30 days counts also without active thoughts.",
    "`anchor.S4.overdose7`, `anchor.S3.overdose90`, `anchor.S1.overdose-ever`: an overdose on purpose counts as an attempt at its date; one that is unclear counts as S1.",
    "`fact.current-alcohol`, `fact.sedatives-14-days`, `fact.current-ghb`: use on 5 or more days a week in the past 30 days is current use, also where the last use is said to be longer ago: of two answers that do not fit the worse counts. Not after a completed withdrawal.",
    "`anchor.W1.heavy-weekly`, `anchor.U1.heavy-use`: 5 or more drinks on a typical day, every week, are heavy drinking, whatever was said of the past year.",
    "Using to feel steady, with no day of drinking and no drugs in the past 30 days, is asked about and counts with the signs of dependence; it is not current use by itself.",
    "`anchor.W1.signs-other`: a fast heartbeat or fever alone, after cutting down, counts as W1.",
    "`anchor.W2.opioids-or-sedatives` holds also right after a completed withdrawal, as long as the past 30 days say so.",
    "`anchor.W1.detox` counts a withdrawal that was left early as well.",
    "`anchor.P2.mood-swing`: one of the three mood-swing items is enough.",
    "`anchor.H2.return`: the time of a return that was not given is unknown; the range shows it.",
    "`fact.suicide-thoughts-7-days`: intent or a plan in the past 7 days says that the thoughts were there too.",
    "`anchor.S4.wish-with-means`, `anchor.S3.means30`, `anchor.S2.means-or-harm-plan90`: means gathered count also without active thoughts.",
    "`anchor.S3.harm-plan30`, `anchor.S2.means-or-harm-plan90`: a plan to harm another person counts also when it is older than 7 days.",
    "`anchor.U1.heavy-use`: any use of strong drugs in 90 days, not as prescribed, is U1 at least.",
    "`fact.use-90-days`, `fact.strong-drugs-90-days`, `anchor.U4.overdose`: after a controlled place, what was 3 to 12 months ago counts as within the last 90 days outside.",
    "`anchor.U1.heavy-use`: being seen drunk or high in the past 30 days counts as heavy use; more than that cannot be said of one substance.",
    "`fact.stopping-is-risky`, `interrupt.pregnant-use`, `moud`: by someone else the days of each drug are not asked, so its kind counts, with being seen high on 4 or more days a week for the first.",
    "From someone who is unsure, or rarely there, other signs of danger to body or mind do not shrink either, as safety answers do not; a \"no\" to them is in doubt.",
    "`fact.dependence-signs`: drinking to steady that someone close sees counts as the person's own.",
    "`seen-drunk-or-high-days`, `seen-shaking`, `seen-passed-out` have no gate: who does not know how much is used may still have seen it.",
    "`anchor.W3.dependence-and-risk`: a medicine for opioid use counts as opioids on most days, as all intake does there.",
    "`fact.current-alcohol`: what was used in the past 24 hours counts as current use even after a completed withdrawal.",
    "`anchor.M3.eating-danger`: much weight lost in a short time, with another eating sign, counts as fast weight loss.",
    "`anchor.M1.steady`: epilepsy or a heart, liver or lung disease is M1 at least.",
    "`anchor.P4.unusual-danger`, `anchor.P4.lost-control`, `anchor.P3.high-harms`: the details are asked once for sped-up states and unusual experiences, and count for either.",
    "`interrupt.unsafe-home` fires also for having to live with a dealer or someone who hurts the person.",
    "An opioid or sedative whose \"as prescribed\" question is left open is unknown: the range shows it, the lower end does not count it.",
    "`interrupt.birth-now` fires also when people close are worried about what a new mother hears or believes.",
    "Days of use of different drugs are not added up.",
    "The `stopped-medication` item asks about 12 months.",
    "Voices that tell to harm in the past 30 days also count as an unusual experience.",
    "Dependence signs (using to steady oneself, withdrawal when stopping) are asked once for alcohol and all drugs; they count for every one of them in current use.",
    "The follow-up on suicide opens also on PHQ-9 item 9; left unanswered it counts at worst.",
];

fn sign_off(out: &mut String) {
    line!(
        out,
        "\n## Sign-off\n\nEvery anchor, rule, interrupt and threshold above is **awaiting sign-off**. A sign-off is for one version and hash.\n\n| version | hash | clinical lead | date | remarks |\n| --- | --- | --- | --- | --- |\n| {RULES_VERSION} | `{}` | | | |\n\nChanges from version to version: [model-changelog.md](model-changelog.md).",
        hash::content()
    );
}
