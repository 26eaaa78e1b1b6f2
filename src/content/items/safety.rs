//! Safety: asked first, of everyone, never passed over.

use super::row::{NO_YES, RECENCY, WITHIN_90, c, row};
use crate::domain::item::{Block::Safety, Choice, Item, ItemId as Id};

const NEVER_ONCE_MORE: &[Choice] = &[c("never", 0), c("once", 1), c("more", 2)];

pub(super) const ITEMS: &[Item] = &[
    row(
        Id::Emergency,
        "emergency-signs",
        Safety,
        &[
            c("chest-pain", 1),
            c("breathless", 1),
            c("fainting", 1),
            c("bleeding", 1),
            c("injury", 1),
            c("seizure", 1),
            c("confused", 1),
            c("no-food-or-drink", 1),
            c("hard-to-wake", 1),
            c("overdose", 1),
            c("after-stopping", 1),
        ],
    )
    .several()
    .screen()
    .teens(),
    row(Id::WishDead, "wish-to-be-dead", Safety, RECENCY)
        .oneself()
        .screen()
        .teens(),
    row(Id::OthersBetter, "others-better-off", Safety, RECENCY)
        .oneself()
        .screen()
        .teens(),
    row(Id::Thoughts, "suicide-thoughts", Safety, RECENCY)
        .oneself()
        .screen()
        .teens(),
    row(Id::Attempt, "suicide-attempt", Safety, NEVER_ONCE_MORE)
        .screen()
        .teens(),
    row(Id::SelfHarm, "self-harm", Safety, NEVER_ONCE_MORE)
        .screen()
        .teens(),
    row(
        Id::AttemptWhen,
        "suicide-attempt-when",
        Safety,
        &[
            c("earlier", 0),
            c("90-days", 1),
            c("30-days", 2),
            c("7-days", 3),
        ],
    )
    .follow_up()
    .teens(),
    row(
        Id::SeenTalk,
        "seen-talk-of-dying",
        Safety,
        &[
            c("no", 0),
            c("wish-to-be-dead", 1),
            c("killing-themselves", 2),
        ],
    )
    .proxy()
    .screen()
    .teens(),
    row(
        Id::SeenSigns,
        "seen-warning-signs",
        Safety,
        &[c("plan", 1), c("means", 1), c("goodbye", 1)],
    )
    .several()
    .proxy()
    .follow_up()
    .teens(),
    row(Id::HarmThoughts, "harm-thoughts", Safety, WITHIN_90)
        .screen()
        .teens(),
    row(Id::HurtSomeone, "hurt-someone", Safety, WITHIN_90)
        .screen()
        .teens(),
    row(Id::Voices, "voices-harm", Safety, WITHIN_90)
        .oneself()
        .screen()
        .teens(),
    row(
        Id::SafeHome,
        "home-safety",
        Safety,
        &[c("hurt", 1), c("dependent-at-risk", 1)],
    )
    .several()
    .screen()
    .teens(),
    row(
        Id::Baby,
        "baby-thoughts",
        Safety,
        &[c("no", 0), c("thoughts", 1), c("urge", 2)],
    )
    .oneself()
    .screen()
    .teens(),
    row(Id::Method, "suicide-method", Safety, WITHIN_90)
        .oneself()
        .follow_up()
        .teens(),
    row(Id::Intent, "suicide-intent", Safety, WITHIN_90)
        .oneself()
        .follow_up()
        .teens(),
    row(Id::Plan, "suicide-plan", Safety, WITHIN_90)
        .oneself()
        .follow_up()
        .teens(),
    row(Id::Means, "suicide-means", Safety, WITHIN_90)
        .oneself()
        .follow_up()
        .teens(),
    row(Id::Firearm, "suicide-access", Safety, WITHIN_90)
        .oneself()
        .follow_up()
        .teens(),
    row(Id::SuicideCare, "suicide-hospital", Safety, WITHIN_90)
        .oneself()
        .follow_up()
        .teens(),
    row(Id::HarmPlan, "harm-plan", Safety, WITHIN_90)
        .follow_up()
        .teens(),
    row(Id::ThoughtsNow, "suicide-thoughts-now", Safety, NO_YES)
        .oneself()
        .follow_up()
        .teens(),
    row(Id::SelfHarmCare, "self-harm-care", Safety, NO_YES)
        .follow_up()
        .teens(),
];
