//! S: harm to self or others.

use super::anchor;
use crate::content::facts::{OVERDOSE_ON_PURPOSE, THOUGHTS_7, THOUGHTS_30};
use crate::content::pick::{at_least, is, yes};
use crate::domain::anchor::{Anchor, Window};
use crate::domain::condition::When::{self, All, Any, Is};
use crate::domain::item::ItemId as Id;
use crate::domain::rating::Domain::S;
use crate::domain::source::Source;

const fn s(
    id: &'static str,
    rating: u8,
    window: Window,
    source: Source,
    words: &'static str,
    when: When,
) -> Anchor {
    anchor(id, S, rating, window, source, words, when)
}

pub(super) static HARM: &[Anchor] = &[
    s(
        "anchor.S4.thoughts-with-step",
        4,
        Window::Days7,
        Source::L,
        "thoughts of killing oneself in the past 7 days and, in the past 7 days, intent, a plan, or means gathered",
        All(&[
            Is(&THOUGHTS_7),
            Any(&[is(Id::Intent, "7-days"), is(Id::Plan, "7-days"), is(Id::Means, "7-days")]),
        ]),
    ),
    s(
        "anchor.S4.wish-with-means",
        4,
        Window::Days7,
        Source::X,
        "a wish to be dead and means gathered, both in the past 7 days",
        All(&[is(Id::WishDead, "7-days"), is(Id::Means, "7-days")]),
    ),
    s("anchor.S4.attempt7", 4, Window::Days7, Source::L, "an attempt in the past 7 days", is(Id::AttemptWhen, "7-days")),
    s(
        "anchor.S4.overdose7",
        4,
        Window::Days7,
        Source::X,
        "an overdose on purpose in the past 7 days, counted as an attempt",
        All(&[Is(&OVERDOSE_ON_PURPOSE), is(Id::OverdoseWhen, "7-days")]),
    ),
    s(
        "anchor.S4.voices7",
        4,
        Window::Days7,
        Source::L,
        "voices that tell the person to harm themselves or others, in the past 7 days",
        is(Id::Voices, "7-days"),
    ),
    s(
        "anchor.S4.harm-plan7",
        4,
        Window::Days7,
        Source::L,
        "intent or a plan to harm another person, in the past 7 days",
        is(Id::HarmPlan, "7-days"),
    ),
    s(
        "anchor.S3.method30",
        3,
        Window::Days30,
        Source::L,
        "active thoughts of killing oneself with a method in mind, both in the past 30 days",
        All(&[Is(&THOUGHTS_30), at_least(Id::Method, "30-days")]),
    ),
    s(
        "anchor.S3.access30",
        3,
        Window::Days30,
        Source::L,
        "active thoughts of killing oneself with a firearm or a stock of medicine at hand, both in the past 30 days",
        All(&[Is(&THOUGHTS_30), at_least(Id::Firearm, "30-days")]),
    ),
    s(
        "anchor.S3.intent-or-plan30",
        3,
        Window::Days30,
        Source::L,
        "intent or a plan in the past 30 days",
        Any(&[at_least(Id::Intent, "30-days"), at_least(Id::Plan, "30-days")]),
    ),
    s("anchor.S3.means30", 3, Window::Days30, Source::X, "means gathered in the past 30 days", at_least(Id::Means, "30-days")),
    s(
        "anchor.S3.harm-plan30",
        3,
        Window::Days30,
        Source::X,
        "intent or a plan to harm another person, in the past 30 days",
        at_least(Id::HarmPlan, "30-days"),
    ),
    s("anchor.S3.attempt90", 3, Window::Days90, Source::L, "an attempt in the past 90 days", at_least(Id::AttemptWhen, "90-days")),
    s(
        "anchor.S3.overdose90",
        3,
        Window::Days90,
        Source::X,
        "an overdose on purpose in the past 90 days, counted as an attempt",
        All(&[Is(&OVERDOSE_ON_PURPOSE), at_least(Id::OverdoseWhen, "90-days")]),
    ),
    s(
        "anchor.S3.self-harm-care90",
        3,
        Window::Days90,
        Source::L,
        "self-harm in the past 90 days that needed medical care",
        yes(Id::SelfHarmCare),
    ),
    s("anchor.S3.hurt-someone90", 3, Window::Days90, Source::L, "hurt someone in the past 90 days", at_least(Id::HurtSomeone, "90-days")),
    s("anchor.S2.thoughts30", 2, Window::Days30, Source::L, "active thoughts of killing oneself in the past 30 days", Is(&THOUGHTS_30)),
    s(
        "anchor.S2.wish-with-method",
        2,
        Window::Days30,
        Source::L,
        "a wish to be dead with a method in mind, both in the past 30 days",
        All(&[at_least(Id::WishDead, "30-days"), at_least(Id::Method, "30-days")]),
    ),
    s(
        "anchor.S2.plan90",
        2,
        Window::Days90,
        Source::L,
        "a plan or intent, or hospital care for one, in the past 90 days",
        Any(&[at_least(Id::Plan, "90-days"), at_least(Id::Intent, "90-days"), at_least(Id::SuicideCare, "90-days")]),
    ),
    s(
        "anchor.S2.means-or-harm-plan90",
        2,
        Window::Days90,
        Source::X,
        "means gathered, or intent or a plan to harm another person, in the past 90 days",
        Any(&[at_least(Id::Means, "90-days"), at_least(Id::HarmPlan, "90-days")]),
    ),
    s("anchor.S2.phq-item9", 2, Window::Days14, Source::Instrument, "PHQ-9 item 9 at 3", is(Id::Phq9, "3")),
    s("anchor.S2.self-harm-twice90", 2, Window::Days90, Source::L, "self-harm twice or more in the past 90 days", is(Id::SelfHarm, "more")),
    s("anchor.S2.harm-thoughts30", 2, Window::Days30, Source::L, "thoughts of harming another person in the past 30 days", at_least(Id::HarmThoughts, "30-days")),
    s("anchor.S1.wish30", 1, Window::Days30, Source::L, "a wish to be dead in the past 30 days", at_least(Id::WishDead, "30-days")),
    s("anchor.S1.others-better30", 1, Window::Days30, Source::L, "the thought that others would be better off, in the past 30 days", at_least(Id::OthersBetter, "30-days")),
    s("anchor.S1.phq-item9", 1, Window::Days14, Source::Instrument, "PHQ-9 item 9 at 1 or more", at_least(Id::Phq9, "1")),
    s("anchor.S1.self-harm90", 1, Window::Days90, Source::L, "self-harm once in the past 90 days", at_least(Id::SelfHarm, "once")),
    s("anchor.S1.attempt-ever", 1, Window::Ever, Source::L, "an attempt at any time, or one whose date is not given", at_least(Id::Attempt, "once")),
    s(
        "anchor.S1.overdose-ever",
        1,
        Window::Ever,
        Source::X,
        "an overdose at any time that was on purpose, or where that is unclear",
        at_least(Id::OverdoseIntent, "unclear"),
    ),
];
