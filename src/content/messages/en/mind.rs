//! The words of the blocks on mood, worry, trauma, highs and eating.
//!
//! PHQ-9, GAD-7 and PC-PTSD-5 stand in their published wording, which is part of their
//! definition; owners and permissions are in the instruments table.

use super::words::{NO_YES, text};
use crate::content::messages::pack::Rows;
use crate::domain::item::ItemId;

const TWO_WEEKS: &[&str] = &[
    "Not at all",
    "Several days",
    "More than half the days",
    "Nearly every day",
];
const DAYS: &[&str] = &[
    "None, or less than 1 day a week",
    "1 to 3 days a week",
    "4 or more days a week",
];

pub(super) const TEXTS: Rows = &[
    (ItemId::Phq1, text("Little interest", "Little interest or pleasure in doing things", TWO_WEEKS)),
    (ItemId::Phq2, text("Feeling down", "Feeling down, depressed, or hopeless", TWO_WEEKS)),
    (ItemId::Phq3, text("Sleep", "Trouble falling or staying asleep, or sleeping too much", TWO_WEEKS)),
    (ItemId::Phq4, text("Energy", "Feeling tired or having little energy", TWO_WEEKS)),
    (ItemId::Phq5, text("Appetite", "Poor appetite or overeating", TWO_WEEKS)),
    (ItemId::Phq6, text(
            "Feeling bad about yourself",
            "Feeling bad about yourself \u{2014} or that you are a failure or have let yourself or your family down",
            TWO_WEEKS
        )),
    (ItemId::Phq7, text(
            "Concentration",
            "Trouble concentrating on things, such as reading the newspaper or watching television",
            TWO_WEEKS
        )),
    (ItemId::Phq8, text(
            "Moving slowly or restless",
            "Moving or speaking so slowly that other people could have noticed? Or the opposite \u{2014} being so fidgety or restless that you have been moving around a lot more than usual",
            TWO_WEEKS
        )),
    (ItemId::Phq9, text(
            "Better off dead or hurting yourself",
            "Thoughts that you would be better off dead or of hurting yourself in some way",
            TWO_WEEKS
        )),
    (ItemId::Gad1, text("Nervous", "Feeling nervous, anxious or on edge", TWO_WEEKS)),
    (ItemId::Gad2, text("Worrying", "Not being able to stop or control worrying", TWO_WEEKS)),
    (ItemId::Gad3, text("Worrying too much", "Worrying too much about different things", TWO_WEEKS)),
    (ItemId::Gad4, text("Trouble relaxing", "Trouble relaxing", TWO_WEEKS)),
    (ItemId::Gad5, text("Restless", "Being so restless that it is hard to sit still", TWO_WEEKS)),
    (ItemId::Gad6, text("Annoyed", "Becoming easily annoyed or irritable", TWO_WEEKS)),
    (ItemId::Gad7, text("Afraid", "Feeling afraid as if something awful might happen", TWO_WEEKS)),
    (ItemId::TraumaEvent, text("Trauma", "Have you ever experienced this kind of event?", NO_YES)),
    (ItemId::Ptsd1, text(
            "Nightmares or memories",
            "Had nightmares about the event(s) or thought about the event(s) when you did not want to?",
            NO_YES
        )),
    (ItemId::Ptsd2, text(
            "Avoiding reminders",
            "Tried hard not to think about the event(s) or went out of your way to avoid situations that reminded you of the event(s)?",
            NO_YES
        )),
    (ItemId::Ptsd3, text("On guard", "Been constantly on guard, watchful, or easily startled?", NO_YES)),
    (ItemId::Ptsd4, text("Numb or detached", "Felt numb or detached from people, activities, or your surroundings?", NO_YES)),
    (ItemId::Ptsd5, text(
            "Guilt or blame",
            "Felt guilty or unable to stop blaming yourself or others for the event(s) or any problems the event(s) may have caused?",
            NO_YES
        )),
    (ItemId::Flashbacks, text(
            "Flashbacks on most days",
            "On most days, felt as if it was happening again, or as if you were not there?",
            NO_YES
        )),
    (ItemId::PanicDaily, text(
            "Panic or staying away on most days",
            "In the past 14 days, on most days, did you panic or stay away from things out of fear?",
            NO_YES
        )),
    (ItemId::IllnessTrouble, text(
            "Not in treatment, or trouble",
            "Are you without treatment for it now, or did it give you trouble in the past year?",
            NO_YES
        )
        .help("You said you were once told of bipolar disorder or schizophrenia.")),
    (ItemId::Highs, text(
            "Highs and unusual experiences",
            "In the past weeks, did any of these happen to you?",
            &[
                "In the past 14 days: so full of energy or sped up that others saw I was not myself",
                "In the past 14 days: hardly slept, and still had plenty of energy",
                "In the past 14 days: thoughts or talk too fast to follow, or risky things unlike me",
                "In the past 30 days: heard or saw things that others did not",
                "In the past 30 days: believed things that others found strange, such as being watched",
            ]
        )
        .help("Choose all that fit.")
        .none("None of these")
        .why("These can come from stress, drugs, lack of sleep or illness. All of them can be helped.")),
    (ItemId::Noticed, text(
            "Others are worried",
            "In the past 30 days, were people close to you worried about what you hear, believe or how you talk?",
            NO_YES
        )),
    (ItemId::Still, text(
            "Not moving or not speaking",
            "In the past 30 days, were there long times when you could not move or could not speak?",
            NO_YES
        )),
    (ItemId::Told, text("Told of an illness", "Has a doctor or nurse ever told you that you have bipolar disorder or schizophrenia?", NO_YES)),
    (ItemId::MindHospital, text(
            "Mental-health hospital stay",
            "In the past 12 months, did you stay in a hospital for your mental health?",
            NO_YES
        )),
    (ItemId::HighsDetail, text(
            "What it led to",
            "In the past 30 days, which of these are true?",
            &[
                "In the past 14 days: being sped up harmed my work, money or relationships",
                "While sped up, I lost control of what I did",
                "What I hear, see or believe comes on most days",
                "What I hear, see or believe upsets me",
                "I acted on what I hear, see or believe, and nobody was in danger",
                "Sped up, or from what I hear, see or believe, I did dangerous things or could not look after myself",
            ]
        )
        .help("Think of being sped up, and of what you hear, see or believe. Choose all that fit.")
        .none("None of these")),
    (ItemId::Sleepless, text(
            "Nights without sleep",
            "In the past 30 days, how many nights in a row did you not sleep at all?",
            &["None", "1 or 2 nights", "3 or more nights", "3 or more nights, and I am very agitated"]
        )),
    (ItemId::Eating, text(
            "Eating",
            "In the past 30 days, which of these fit you?",
            &[
                "I lost control over how much I ate",
                "I made myself sick because I felt too full",
                "I lost a lot of weight in a short time",
                "I felt too big though others said I was thin",
                "Thoughts about food or my body ran my day",
            ]
        )
        .help("Choose all that fit.")
        .none("None of these")
        .why("Eating problems can be risky for the body, and there is care made for them.")),
    (ItemId::BingeDays, text("Binge eating days", "Ate much more than you wanted, out of control", DAYS)),
    (ItemId::PurgeDays, text("Days of making yourself sick", "Made yourself sick, or used pills to get rid of food", DAYS)),
];
