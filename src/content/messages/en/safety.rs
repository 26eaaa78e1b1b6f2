//! The words of the safety block. Asking plainly is safe; nothing here names a detail of a method.

use super::words::{NO_YES, TIMES, TIMES_OR_NO, WITHIN_90, text};
use crate::content::messages::pack::Rows;
use crate::domain::item::ItemId;

const RECENCY: &[&str] = &[
    "Never",
    "Yes, more than 90 days ago",
    "Yes, 31 to 90 days ago",
    "Yes, 8 to 30 days ago",
    "Yes, in the past 7 days",
];

pub(super) const TEXTS: Rows = &[
    (
        ItemId::Emergency,
        text(
            "Emergency signs",
            "Right now, or in the past 24 hours, is any of this happening?",
            &[
                "Chest pain or pressure",
                "Very hard to breathe",
                "Fainting or passing out",
                "Heavy bleeding",
                "A serious injury, or a hit to the head",
                "A seizure (a fit)",
                "Sudden confusion, or nobody could wake me",
                "I have had nothing to eat or drink for 2 days",
                "Very hard to wake, slow breathing, or blue lips",
                "An overdose or alcohol poisoning",
                "A seizure, confusion, or seeing or hearing things after cutting down or stopping alcohol, pills or drugs",
            ],
        )
        .help("Choose all that fit.")
        .none("None of these")
        .why("If any of these is true, help now matters more than any question here."),
    ),
    (
        ItemId::WishDead,
        text(
            "Wish to be dead",
            "Have you wished you were dead, or that you would not wake up?",
            RECENCY,
        ),
    ),
    (
        ItemId::OthersBetter,
        text(
            "Thinking others would be better off",
            "Have you thought others would be better off without you?",
            RECENCY,
        ),
    ),
    (
        ItemId::Thoughts,
        text(
            "Thoughts of ending your life",
            "Have you had thoughts of killing yourself?",
            RECENCY,
        ),
    ),
    (
        ItemId::Attempt,
        text(
            "Suicide attempt",
            "In your life, have you ever tried to kill yourself?",
            TIMES,
        ),
    ),
    (
        ItemId::SelfHarm,
        text(
            "Self-harm",
            "In the past 90 days, have you hurt yourself on purpose, without wanting to die?",
            TIMES_OR_NO,
        ),
    ),
    (
        ItemId::AttemptWhen,
        text(
            "When you last tried",
            "When was the last time you tried to kill yourself?",
            &[
                "More than 90 days ago",
                "31 to 90 days ago",
                "8 to 30 days ago",
                "In the past 7 days",
            ],
        )
        .help("Thank you for telling us. This helps us point you to the right help.")
        .why("How long ago it was changes how soon help should come."),
    ),
    (
        ItemId::HarmThoughts,
        text(
            "Thoughts of harming someone",
            "Have you had thoughts of harming someone else?",
            WITHIN_90,
        ),
    ),
    (
        ItemId::HurtSomeone,
        text(
            "Physical harm to someone",
            "Have you attacked someone, or hurt their body on purpose?",
            WITHIN_90,
        ),
    ),
    (
        ItemId::Voices,
        text(
            "Voices that tell you to harm",
            "Have you heard voices that tell you to harm yourself or others?",
            WITHIN_90,
        ),
    ),
    (
        ItemId::SafeHome,
        text(
            "Safety at home",
            "In the past 30 days, has any of this happened where you live?",
            &[
                "Someone hurt me or threatened me",
                "A child, or an adult who needs care, is in danger",
            ],
        )
        .help("Choose all that fit.")
        .none("None of these")
        .why("Being safe at home comes first. It is never your fault, and there is help for it."),
    ),
    (
        ItemId::Baby,
        text(
            "Thoughts about the baby",
            "In the past 30 days, did you have thoughts of harm coming to your baby?",
            &[
                "No",
                "Unwanted thoughts, and I do not want to act on them",
                "An urge or a plan to harm my baby",
            ],
        )
        .why(
            "Unwanted thoughts are common after birth and can be treated. An urge needs help now.",
        ),
    ),
    (
        ItemId::Method,
        text(
            "How you would do it",
            "Thought about how you would end your life?",
            WITHIN_90,
        ),
    ),
    (
        ItemId::Intent,
        text("Intent", "Meant to act on these thoughts?", WITHIN_90),
    ),
    (
        ItemId::Plan,
        text("A plan", "Planned how, and when or where?", WITHIN_90),
    ),
    (
        ItemId::Means,
        text(
            "Any steps toward ending your life",
            "Gathered what you would need to end your life, or got ready in another way?",
            WITHIN_90,
        ),
    ),
    (
        ItemId::Firearm,
        text(
            "A gun or a lot of medicine at hand",
            "Had a gun, or a large amount of medicine, that you could get to?",
            WITHIN_90,
        ),
    ),
    (
        ItemId::SuicideCare,
        text(
            "Hospital care for these thoughts",
            "Been in a hospital because of such thoughts, or an attempt?",
            WITHIN_90,
        ),
    ),
    (
        ItemId::HarmPlan,
        text(
            "Any plan to harm someone",
            "Meant or planned to harm someone else?",
            WITHIN_90,
        ),
    ),
    (
        ItemId::ThoughtsNow,
        text(
            "Thoughts right now",
            "Are you having thoughts of killing yourself right now?",
            NO_YES,
        ),
    ),
    (
        ItemId::SelfHarmCare,
        text(
            "Care after self-harm",
            "In the past 90 days, did you need medical care after hurting yourself?",
            NO_YES,
        ),
    ),
];
