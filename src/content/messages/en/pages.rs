//! The words of pages that hold several items.

use super::words::page;
use crate::content::messages::PageText;
use crate::domain::item::ItemId;

pub(super) fn page(first: ItemId) -> Option<&'static PageText> {
    match first {
        ItemId::WishDead => page!(
            "Have you had any of these thoughts, and when was the last time?",
            "Many people have such thoughts at a hard time. You can talk to someone right now.",
            "Asking does not put ideas in your head. It helps us point you to the right help, soon enough."
        ),
        ItemId::Attempt => page!(
            "About hurting yourself",
            "",
            "What happened before helps to keep you safe now."
        ),
        ItemId::HarmThoughts => page!(
            "In the past 90 days, about harm to others",
            "",
            "Everyone is asked this. If you worry that you may hurt someone, there is help for you too."
        ),
        ItemId::Method => page!(
            "In the past 90 days, have you\u{2026}",
            "Thank you for staying with this. You can stop at any time.",
            "These answers decide how soon help should come. They stay in this browser tab."
        ),
        ItemId::ThoughtsNow => page!("A bit more on safety", "", ""),
        ItemId::OpioidDays => page!(
            "In the past 30 days, on how many days did you use these?",
            "If you were in a hospital, program or jail, think of your last 30 days outside.",
            ""
        ),
        ItemId::AlcoholLast => page!(
            "When did you last use this?",
            "",
            "It tells whether withdrawal could start soon."
        ),
        ItemId::OpioidRx => page!(
            "In the past 12 months, how did you take these?",
            "",
            "Medicine taken as prescribed is treatment. It still matters for stopping safely."
        ),
        ItemId::NotPharmacy => page!(
            "A few questions about staying safe",
            "",
            "Some simple steps can save a life."
        ),
        ItemId::Steady => page!(
            "What happens with drinking or using",
            "",
            "Some people can get very sick when they stop. We want you to be safe."
        ),
        ItemId::Controlled => page!(
            "How drinking or using has been in the past 30 days",
            "If you were in a hospital, program or jail, think of your last 30 days outside.",
            ""
        ),
        ItemId::UseMore => page!(
            "In the past 12 months, did any of these happen? (1 of 3)",
            "Think of alcohol and of any drug or medicine.",
            "These are the signs that clinicians look at too."
        ),
        ItemId::UseRoles => page!(
            "In the past 12 months, did any of these happen? (2 of 3)",
            "Think of alcohol and of any drug or medicine.",
            ""
        ),
        ItemId::UseHealth => page!(
            "In the past 12 months, did any of these happen? (3 of 3)",
            "Think of alcohol and of any drug or medicine.",
            ""
        ),
        ItemId::Phq1 | ItemId::Gad3 | ItemId::Gad6 => page!(
            "Over the last 2 weeks, how often have you been bothered by the following problems?",
            "",
            "Mood and worry change what kind of care fits."
        ),
        ItemId::Phq3 | ItemId::Phq7 => page!(
            "Over the last 2 weeks, how often have you been bothered by any of the following problems?",
            "",
            "Mood and worry change what kind of care fits."
        ),
        ItemId::TraumaEvent => page!(
            "A question about hard experiences",
            "Sometimes things happen to people that are unusually or especially frightening, horrible, or traumatic. For example: a serious accident or fire; a physical or sexual assault or abuse; an earthquake or flood; a war; seeing someone be killed or seriously injured; having a loved one die through homicide or suicide.",
            "What happened to a person can explain a lot, and there is care made for it. You do not have to say what it was."
        ),
        ItemId::Ptsd1 | ItemId::Ptsd4 => page!("In the past month, have you\u{2026}", "", ""),
        ItemId::Noticed => page!(
            "A few more yes or no questions",
            "",
            "Others may see a change first."
        ),
        ItemId::PanicDaily => page!("A bit more on what you marked", "", ""),
        ItemId::BingeDays => page!(
            "In the past 30 days, on how many days a week did you do this?",
            "",
            "How often it happens changes which care is safe."
        ),
        ItemId::Roles => page!(
            "In the past 30 days, how many days a week was this true?",
            "Because of mood, worry, drinking or drugs. If you do not work for another reason, that does not count.",
            "How daily life goes is a good guide to how much support would help."
        ),
        ItemId::MustLeave => page!(
            "About the place where you would live",
            "",
            "Home matters for care that starts from home."
        ),
        ItemId::HomeUse => page!(
            "In the past 30 days, has there been any of this around you?",
            "",
            ""
        ),
        ItemId::Professional => page!("About support, now", "", ""),
        ItemId::Childcare => page!("What you would need to take part", "", ""),
        ItemId::TherapyFailed => page!("A few more about treatment", "", ""),
        _ => None,
    }
}
