//! The words of the blocks on alcohol, drugs and medicines, withdrawal and use.

use super::words::{DRUGS_THAT_COUNT, KINDS, NO_YES, text};
use crate::content::messages::pack::Rows;
use crate::domain::item::ItemId;

const DAYS_IN_30: &[&str] = &[
    "0 days",
    "1 to 3 days",
    "4 to 19 days",
    "20 to 29 days",
    "Every day",
];
const LAST: &[&str] = &[
    "More than 12 months ago",
    "3 to 12 months ago",
    "1 to 3 months ago",
    "15 to 30 days ago",
    "8 to 14 days ago",
    "1 to 7 days ago",
    "In the past 24 hours",
];
const RX: &[&str] = &[
    "Only as prescribed to me",
    "Not prescribed, or not as prescribed",
];

pub(super) const TEXTS: Rows = &[
    (ItemId::AlcoholHeavy, text(
            "Days with 4 or more drinks",
            "In the past 12 months, on how many days did you have 4 or more drinks?",
            &[
                "None",
                "None in the past 12 months, but I have had treatment for alcohol",
                "1 or 2 days in the year",
                "3 to 11 days in the year",
                "1 to 3 days a month",
                "1 or 2 days a week",
                "3 or more days a week",
            ]
        )
        .why("Some levels of drinking are not safe to stop alone. We ask everyone the same question.")),
    (ItemId::AlcoholDays, text(
            "Drinking days",
            "In the past 30 days, how often did you drink alcohol?",
            &["Not at all", "1 to 3 days in the month", "1 or 2 days a week", "3 or 4 days a week", "5 or 6 days a week", "Every day"]
        )
        .help("If you were in a hospital, program or jail, think of your last 30 days outside.")),
    (ItemId::AlcoholDrinks, text(
            "Drinks on a typical day",
            "In the past 30 days, how many drinks did you have on a typical drinking day?",
            &["1 or 2", "3 or 4", "5 to 8", "9 to 17", "18 or more"]
        )
        ),
    (ItemId::Alcohol18, text("18 or more drinks in 24 hours", "In the past 24 hours, did you have 18 or more drinks?", NO_YES)),
    (ItemId::DrugUse, text(
            "Drug or medicine use",
            "In the past 12 months, did you use any drug, strong pain medicine, or medicine for sleep or calm?",
            &["No", "No, but I have had treatment for drug use", "Yes"]
        )
        .help(DRUGS_THAT_COUNT)
        .why("Some of these are not safe to stop alone, even when a doctor prescribed them.")),
    (ItemId::DrugKinds, text(
            "Kinds of drugs or medicines",
            "In the past 12 months, which of these did you use?",
            KINDS
        )
        .help("Choose all that fit.")
        .none("None of these")),
    (ItemId::OpioidDays, text("Opioid days", "Opioids", DAYS_IN_30)),
    (ItemId::SedativeDays, text("Calming or sleeping pill days", "Calming or sleeping pills", DAYS_IN_30)),
    (ItemId::StimulantDays, text("Stimulant days", "Stimulants", DAYS_IN_30)),
    (ItemId::CannabisDays, text("Cannabis days", "Cannabis", DAYS_IN_30)),
    (ItemId::GhbDays, text("GHB days", "GHB or GBL", DAYS_IN_30)),
    (ItemId::InhalantDays, text("Inhalant days", "Inhalants", DAYS_IN_30)),
    (ItemId::OtherDays, text("Other drug days", "Something else", DAYS_IN_30)),
    (ItemId::AlcoholLast, text("Last drink", "Alcohol", LAST)),
    (ItemId::OpioidLast, text("Last opioid use", "Opioids", LAST)),
    (ItemId::SedativeLast, text("Last calming or sleeping pill", "Calming or sleeping pills", LAST)),
    (ItemId::StimulantLast, text("Last stimulant use", "Stimulants", LAST)),
    (ItemId::CannabisLast, text("Last cannabis use", "Cannabis", LAST)),
    (ItemId::GhbLast, text("Last GHB use", "GHB or GBL", LAST)),
    (ItemId::InhalantLast, text("Last inhalant use", "Inhalants", LAST)),
    (ItemId::OtherLast, text("Last other drug use", "Something else", LAST)),
    (ItemId::OpioidRx, text("Opioids as prescribed", "Opioids", RX)),
    (ItemId::SedativeRx, text("Calming or sleeping pills as prescribed", "Calming or sleeping pills", RX)),
    (ItemId::StimulantRx, text("Stimulants as prescribed", "Stimulants", RX)),
    (ItemId::OverdoseWhen, text(
            "Overdose",
            "Have you ever had an overdose or alcohol poisoning? When was the last one?",
            &["Never", "More than 12 months ago", "3 to 12 months ago", "31 to 90 days ago", "8 to 30 days ago", "In the past 7 days"]
        )
        .why("An overdose in the past raises the risk of another. Help can lower that risk a lot.")),
    (ItemId::OverdoseIntent, text(
            "Whether it was meant",
            "Was your last overdose an accident?",
            &["An accident", "I am not clear about it", "It was on purpose"]
        )
        .why("It tells us which kind of help should come first.")),
    (ItemId::NotPharmacy, text("Not from a pharmacy", "In the past 12 months, did you use pills or powder that did not come from a pharmacy?", NO_YES)),
    (ItemId::OpioidMedicine, text("Methadone or buprenorphine", "Do you take methadone or buprenorphine as prescribed now?", NO_YES)),
    (ItemId::OverdoseTwice, text("Two or more overdoses", "In the past 12 months, did you have 2 or more overdoses?", NO_YES)),
    (ItemId::StopPlan, text("Stopping or planning to", "Are you stopping or cutting down now, or planning to soon?", NO_YES)),
    (ItemId::Steady, text("Using to feel steady", "In the past 30 days, did you drink or use to feel steady or to keep from being sick?", NO_YES)),
    (ItemId::WithdrawalSeizure, text("Seizure or confusion when stopping", "Have you ever had a seizure or bad confusion when you stopped or cut down?", NO_YES)),
    (ItemId::Intoxicated, text("Very drunk or high now", "Are you very drunk or very high right now?", NO_YES)),
    (ItemId::StopEffects, text(
            "What happened when stopping",
            "In the past 12 months, what happened when you stopped or cut down?",
            &["Nothing much, or I did not stop", "I felt a bit sick, sweaty or shaky", "I felt very sick, or shook a lot"]
        )),
    (ItemId::WithdrawalSigns, text(
            "Signs of withdrawal now",
            "Right now, after cutting down or stopping, do you have any of these?",
            &["Shaking", "Sweating", "Throwing up, or about to", "So restless I cannot sit still", "A fast heartbeat", "A fever"]
        )
        .help("Choose all that fit.")
        .none("None of these, or I did not cut down")
        .why("Some of these signs can turn into an emergency. A medical check makes stopping safer.")),
    (ItemId::Detox, text(
            "Detox in the past 30 days",
            "In the past 30 days, did you have a detox with medical staff?",
            &["No", "Yes, I finished it, and have not drunk or used anything since", "Yes, I finished it, and have drunk or used since", "Yes, but I left early"]
        )),
    (ItemId::Controlled, text("Time in a hospital, program or jail", "In the past 90 days, were you in a hospital, program or jail where you could not use?", NO_YES)),
    (ItemId::NoDayWithout, text("No day without", "In the past 30 days, was it too hard to go a day without drinking or using?", NO_YES)),
    (ItemId::CannotStop, text("Trouble stopping once started", "In the past 30 days, was it too hard to stop once you started?", NO_YES)),
    (ItemId::Binge, text("Binge", "In the past 30 days, did you have 18 drinks in a day, or use for days on end?", NO_YES)),
    (ItemId::UseMore, text("Used more than meant", "Did you drink or use more, or for longer, than you meant to?", NO_YES)),
    (ItemId::UseCut, text("Could not cut down", "Did you want to cut down or stop, and it did not work?", NO_YES)),
    (ItemId::UseTime, text("A lot of time", "Did getting it, using it or getting over it take a lot of time?", NO_YES)),
    (ItemId::UseCraving, text("Strong urges", "Did you have strong urges to drink or use?", NO_YES)),
    (ItemId::UseRoles, text("Duties missed", "Did drinking or using get in the way of work, school or home?", NO_YES)),
    (ItemId::UseConflict, text("Trouble with people", "Did you keep drinking or using, though it caused trouble with people?", NO_YES)),
    (ItemId::UseGaveUp, text("Gave things up", "Because of drinking or using, did you give up or cut back things that matter to you?", NO_YES)),
    (ItemId::UseDanger, text("Use in risky places", "Did you drink or use more than once where it was not safe?", NO_YES)),
    (ItemId::UseHealth, text("Use despite harm", "Did you keep drinking or using, though it harmed your body or mind?", NO_YES)),
    (ItemId::UseTolerance, text("Needed more for the same effect", "Did you need much more to feel the same?", NO_YES)),
    (ItemId::UseWithdrawal, text("Sick when it wore off", "Did you feel sick when it wore off, or use to stop feeling sick?", NO_YES)),
    (ItemId::Danger, text(
            "Dangers in the past 30 days",
            "In the past 30 days (outside a hospital, program or jail), did any of these happen?",
            &[
                "I drove after drinking or using",
                "I blacked out and got hurt",
                "I looked after a child while drunk or high",
                "I used opioids with nobody there, most times",
                "I used opioids together with calming pills or heavy drinking, most days",
            ]
        )
        .help("Choose all that fit.")
        .none("None of these")
        .why("Not to judge. These things tell how much support would keep you safe.")),
];
