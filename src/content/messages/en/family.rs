//! The words for families and friends.

use crate::content::messages::family::FamilyText;
use crate::content::messages::lines::lines;

pub(super) static FAMILY: FamilyText = FamilyText {
    steps: ["A next step for them", "A next step for you"],
    own_step: "This week, tell one person you trust how this is for you, or visit one family group.",
    parts: &[
        (
            "Your own safety comes first",
            lines![
                "If you are in danger, leave, and call the emergency number.",
                "If there are children, bring them to a safe place before you talk.",
                "Ask for guns and stocks of medicine to be kept out of the home for now.",
                "Keep your phone, keys, papers and some money within reach.",
            ],
        ),
        (
            "What you could say",
            lines![
                "\u{201c}I care about you. You look so tired, and I am worried.\u{201d}",
                "\u{201c}I am not here to judge. How is it for you?\u{201d}",
                "\u{201c}I liked our walk today. I miss days like that.\u{201d}",
                "\u{201c}Would you make one call with me? I can sit beside you.\u{201d}",
                "\u{201c}You do not have to decide on all of it now. It is only a first talk.\u{201d}",
                "If you worry about suicide: \u{201c}Are you thinking of killing yourself?\u{201d} Asking does not put it in their head.",
            ],
        ),
        (
            "What does not help",
            lines![
                "Serious talks when they are drunk, high or very upset.",
                "Blame, labels, or a list of what went wrong.",
                "A surprise meeting where everyone confronts them.",
                "Threats that you would not carry out.",
                "Making them stop drink or pills all at once. That can be dangerous.",
            ],
        ),
        (
            "How CRAFT works",
            lines![
                "It is training for the family of someone who drinks or uses, and is not ready for help.",
                "You learn to make sober times good ones, and to step back at other times.",
                "You learn when to let them deal with what use leads to. If someone is in danger, always get help.",
                "You learn to see the right moment, and have a first visit ready for it.",
                "In trials, about two of three people then started treatment. In daily practice it was fewer.",
                "Ask a therapist or a family service if they teach CRAFT.",
            ],
        ),
        (
            "Support for you",
            lines![
                "Al-Anon and Nar-Anon: groups for people close to someone who drinks or uses.",
                "SMART Family and Friends: skills, in person and online.",
                "NAMI: groups and lessons on mental health, in the US.",
                "Your own doctor or a therapist. You do not have to wait until they start.",
            ],
        ),
        (
            "If they say no for now",
            lines![
                "Stay calm, and leave the door open. You can ask again at a better moment.",
                "Go on with your own step. Your life counts too.",
            ],
        ),
    ],
    source: "Source: Roozen and others, 2010; BMC Public Health, 2022; common practice.",
};
