//! The words for people who answer about someone else: what can be seen, never what they feel.

use super::words::{
    DAYS_A_WEEK, DRUGS_THAT_COUNT, KINDS, NO_YES, TIMES, TIMES_OR_NO, WITHIN_90, interrupt, page,
    text,
};
use crate::content::interrupts::InterruptId;
use crate::content::messages::pack::Rows;
use crate::content::messages::{InterruptText, PageText};
use crate::domain::item::ItemId;

/// Items that only others are asked.
pub(super) const TEXTS: Rows = &[
    (
        ItemId::SeenTalk,
        text(
            "Talk of dying",
            "In the past 30 days, has this person talked of wishing to be dead, or of killing themselves?",
            &["No", "Yes, of wishing to be dead", "Yes, of killing themselves"],
        )
        .help("You can ask them, too. Asking does not put the idea in their head.")
        .why("What people say about dying is a reason to act, even when it sounds like a joke."),
    ),
    (
        ItemId::SeenSigns,
        text(
            "Warning signs",
            "In the past 30 days, did you see or hear any of these?",
            &[
                "They have a plan to kill themselves",
                "They got something to kill themselves with, or have it at hand",
                "They said goodbye, or gave things away",
            ],
        )
        .help("Choose all that fit.")
        .none("None of these")
        .why("These signs decide how soon help should come."),
    ),
    (
        ItemId::SeenUse,
        text(
            "Days seen drunk or high",
            "In the past 30 days, on how many days a week did you see this person drunk or high?",
            &["None", "Less than 1 day a week", "1 to 3 days a week", "4 or more days a week"],
        ),
    ),
    (
        ItemId::SeenShaking,
        text(
            "Shaking, or drinking to steady",
            "In the past 30 days, did you see them shake in the morning, or drink or use to get steady?",
            NO_YES,
        ),
    ),
    (
        ItemId::SeenPassedOut,
        text(
            "Passed out",
            "In the past 90 days, did they pass out, or could nobody wake them?",
            NO_YES,
        ),
    ),
    (
        ItemId::SeenOdd,
        text(
            "Odd things heard, believed or said",
            "In the past 30 days, did they hear things that are not there, or believe or say odd things?",
            NO_YES,
        ),
    ),
    (
        ItemId::SeenSleepless,
        text(
            "Three nights without sleep",
            "In the past 30 days, did they go 3 nights without sleep, and seem very agitated?",
            NO_YES,
        ),
    ),
];

const NONE: &str = "None of these";
const ALL: &str = "Choose all that fit, as far as you know.";

/// Items that both are asked, in the words for someone else. An item that is not here says the
/// same to both.
pub(super) const SOMEONE: Rows = &[
    (ItemId::Age, text("Their age", "How old is this person?", &["Under 13", "13 to 17", "18 to 64", "65 or older"])
        .why("Help for children and teens is found in other ways. From 65 on, some risks are higher.")),
    (ItemId::Country, text("Country", "Which country is this person in?", &["United States", "United Kingdom", "Ireland", "Canada", "Australia", "New Zealand", "India", "Another country"])
        .help("We show the help lines for that country.")),
    (ItemId::Pregnancy, text("Pregnancy", "Are they pregnant, or have they given birth in the past 12 months?", &["No, or it does not apply", "Yes, pregnant", "Gave birth in the past 6 weeks", "Gave birth 6 weeks to 12 months ago"])
        .why("Pregnancy and the months after birth change which care is safest and how soon.")),
    (ItemId::Emergency, text("Emergency signs", "Right now, or in the past 24 hours, do you see any of this in them?", &[
            "Chest pain or pressure",
            "Very hard to breathe",
            "Fainting or passing out",
            "Heavy bleeding",
            "A serious injury, or a hit to the head",
            "A seizure (a fit)",
            "Sudden confusion, or they cannot be woken",
            "They have had nothing to eat or drink for 2 days",
            "Very hard to wake, slow breathing, or blue lips",
            "An overdose or alcohol poisoning",
            "A seizure, confusion, or seeing or hearing things after cutting down or stopping alcohol, pills or drugs",
        ]).help(ALL).none(NONE).why("If any of these is true, help now matters more than any question here.")),
    (ItemId::Attempt, text("Suicide attempt", "As far as you know, have they ever tried to kill themselves?", TIMES)),
    (ItemId::SelfHarm, text("Self-harm", "In the past 90 days, have they hurt themselves on purpose?", TIMES_OR_NO)),
    (ItemId::AttemptWhen, text("When they last tried", "When was the last time they tried to kill themselves?", &["More than 90 days ago", "31 to 90 days ago", "8 to 30 days ago", "In the past 7 days"])
        .why("How long ago it was changes how soon help should come.")),
    (ItemId::HarmThoughts, text("Talk of harming someone", "Have they talked of harming someone else?", WITHIN_90)),
    (ItemId::HurtSomeone, text("Physical harm to someone", "Have they attacked someone, or hurt someone\u{2019}s body on purpose?", WITHIN_90)),
    (ItemId::HarmPlan, text("Any plan to harm someone", "Have they planned to harm someone else, or said they will?", WITHIN_90)),
    (ItemId::SafeHome, text("Safety at home", "In the past 30 days, has any of this happened where they live?", &["Someone hurt them or threatened them", "A child, or an adult who needs care, is in danger"])
        .help(ALL).none(NONE).why("Being safe at home comes first, for them and for you.")),
    (ItemId::SelfHarmCare, text("Care after self-harm", "In the past 90 days, did they need medical care after hurting themselves?", NO_YES)),
    (ItemId::AlcoholHeavy, text("Days with 4 or more drinks", "In the past 12 months, on how many days did they have 4 or more drinks, as far as you know?", &[
            "None",
            "None in the past 12 months, but they have had treatment for alcohol",
            "1 or 2 days in the year",
            "3 to 11 days in the year",
            "1 to 3 days a month",
            "1 or 2 days a week",
            "3 or more days a week",
        ])
        .why("Some levels of drinking are not safe to stop alone. We ask everyone the same question.")),
    (ItemId::AlcoholDays, text("Drinking days", "In the past 30 days, how often did you see them drink, or know that they did?", &["Not at all", "1 to 3 days in the month", "1 or 2 days a week", "3 or 4 days a week", "5 or 6 days a week", "Every day"])),
    (ItemId::AlcoholDrinks, text("Drinks on a typical day", "In the past 30 days, how many drinks did they have on a typical drinking day?", &["1 or 2", "3 or 4", "5 to 8", "9 to 17", "18 or more"])),
    (ItemId::DrugUse, text("Drug or medicine use", "In the past 12 months, did they use any drug, strong pain medicine, or medicine for sleep or calm?", &["No", "No, but they have had treatment for drug use", "Yes"])
        .help(DRUGS_THAT_COUNT)
        .why("Some of these are not safe to stop alone, even when a doctor prescribed them.")),
    (ItemId::DrugKinds, text("Kinds of drugs or medicines", "In the past 12 months, which of these did they use, as far as you know?", KINDS).help(ALL).none(NONE)),
    (ItemId::OverdoseWhen, text("Overdose", "Have they ever had an overdose or alcohol poisoning? When was the last one?", &["Never", "More than 12 months ago", "3 to 12 months ago", "31 to 90 days ago", "8 to 30 days ago", "In the past 7 days"])
        .why("An overdose in the past raises the risk of another. Help can lower that risk a lot.")),
    (ItemId::OpioidMedicine, text("Methadone or buprenorphine", "Do they take methadone or buprenorphine as prescribed now?", NO_YES)),
    (ItemId::OverdoseTwice, text("Two or more overdoses", "In the past 12 months, did they have 2 or more overdoses?", NO_YES)),
    (ItemId::StopPlan, text("Stopping or planning to", "Are they stopping or cutting down now, or planning to soon?", NO_YES)),
    (ItemId::WithdrawalSeizure, text("Seizure or confusion when stopping", "Have they ever had a seizure or bad confusion when they stopped or cut down?", NO_YES)),
    (ItemId::Intoxicated, text("Very drunk or high now", "Are they very drunk or very high right now?", NO_YES)),
    (ItemId::StopEffects, text("What happened when stopping", "In the past 12 months, what happened when they stopped or cut down?", &["Nothing much, or they did not stop", "They were a bit sick, sweaty or shaky", "They were very sick, or shook a lot"])),
    (ItemId::WithdrawalSigns, text("Signs of withdrawal now", "Right now, after cutting down or stopping, do they have any of these?", &["Shaking", "Sweating", "Throwing up, or about to", "So restless they cannot sit still", "A fast heartbeat", "A fever"])
        .help(ALL).none("None of these, or they did not cut down")
        .why("Some of these signs can turn into an emergency. A medical check makes stopping safer.")),
    (ItemId::Detox, text("Detox in the past 30 days", "In the past 30 days, did they have a detox with medical staff?", &["No", "Yes, they finished it, and have not drunk or used since", "Yes, they finished it, and have drunk or used since", "Yes, but they left early"])),
    (ItemId::NoDayWithout, text("No day without", "In the past 30 days, was it too hard for them to go a day without drinking or using?", NO_YES)),
    (ItemId::CannotStop, text("Trouble stopping once started", "In the past 30 days, was it too hard for them to stop once they started?", NO_YES)),
    (ItemId::Binge, text("Binge", "In the past 30 days, did they have 18 drinks in a day, or use for days on end?", NO_YES)),
    (ItemId::UseMore, text("More than meant", "Did they drink or use more, or for longer, than they said they would?", NO_YES)),
    (ItemId::UseCut, text("Could not cut down", "Did they try to cut down or stop, and it did not work?", NO_YES)),
    (ItemId::UseTime, text("A lot of time", "Did getting it, using it or getting over it take a lot of their time?", NO_YES)),
    (ItemId::UseRoles, text("Duties missed", "Did drinking or using get in the way of their work, school or home?", NO_YES)),
    (ItemId::UseConflict, text("Trouble with people", "Did they keep drinking or using, though it caused trouble with people?", NO_YES)),
    (ItemId::UseGaveUp, text("Gave things up", "Because of drinking or using, did they give up or cut back things that matter to them?", NO_YES)),
    (ItemId::UseDanger, text("Use in risky places", "Did they drink or use more than once where it was not safe?", NO_YES)),
    (ItemId::UseHealth, text("Use despite harm", "Did they keep drinking or using, though it harmed their body or mind?", NO_YES)),
    (ItemId::Danger, text("Dangers in the past 30 days", "In the past 30 days, did any of these happen?", &[
            "They drove after drinking or using",
            "They blacked out and got hurt",
            "They looked after a child while drunk or high",
            "They used opioids with nobody there, most times",
            "They used opioids together with calming pills or heavy drinking, most days",
        ]).help(ALL).none(NONE).why("Not to judge. These things tell how much support would keep them safe.")),
    (ItemId::Still, text("Not moving or not speaking", "In the past 30 days, were there long times when they could not move or could not speak?", NO_YES)),
    (ItemId::Told, text("Told of an illness", "Has a doctor or nurse ever told them that they have bipolar disorder or schizophrenia?", NO_YES)),
    (ItemId::MindHospital, text("Mental-health hospital stay", "In the past 12 months, did they stay in a hospital for their mental health?", NO_YES)),
    (ItemId::IllnessTrouble, text("Not in treatment, or trouble", "Are they without treatment for it now, or did it give them trouble in the past year?", NO_YES)),
    (ItemId::Roles, text("Work, school, home or parenting not managed", "Work, school, parenting or running the home was more than they could manage", DAYS_A_WEEK)),
    (ItemId::SelfCare, text("Washing, eating or medicine not managed", "They did not wash, eat, or take medicine they need", DAYS_A_WEEK)),
    (ItemId::SelfDanger, text("Health at risk, because daily care was too hard", "In the past 30 days, was their health in danger because they did not eat, wash or take medicine?", NO_YES)),
    (ItemId::Dependents, text("Others depend on them", "Do children, or adults who need care, depend on them now?", NO_YES)),
    (ItemId::Health, text("Health", "Which of these fit them?", &[
            "A health condition that is under care and steady",
            "A health condition that got worse, or that nobody treats",
            "Epilepsy, or a seizure at any time in their life",
            "A serious heart, liver or lung disease",
            "A head injury in the past month",
            "In the past week they were told they need hospital or daily care, and it is not settled",
            "They could not keep fluids down for 24 hours in the past week",
            "They lost weight fast in the past 30 days, or their weight is very low",
            "They nearly fainted in the past 30 days",
        ]).help(ALL).none(NONE).why("Some conditions make withdrawal or waiting less safe. They can change where to start.")),
    (ItemId::PregnancyDanger, text("Danger signs in pregnancy", "In the past 30 days, did they have any of these in the pregnancy?", &["Bleeding", "Strong pain", "A doctor or midwife told them of a danger"]).help(ALL).none(NONE)),
    (ItemId::Living, text("Where they live", "Where would they live while they get care?", &["Their own place", "With family or friends", "Sober living or a recovery house", "A shelter, or moving between couches", "Outside, in a car, or no place"])
        .help("If they are in a hospital or program now, think of where they would go next.")
        .why("Care from home works well when home is steady and safe.")),
    (ItemId::MustLeave, text("Having to leave home within 30 days", "Would they have to leave that place within 30 days?", NO_YES)),
    (ItemId::MustLive, text("Having to live with a dealer or someone harmful", "Would they have to live there with a dealer, or with someone who hurts them?", NO_YES)),
    (ItemId::CloseUse, text("Use by close people", "The people close to them drink heavily or use drugs (a lot: most of them)", &["No", "Some", "A lot"])),
    (ItemId::People, text("People to count on", "Among family and friends, who can they count on now?", &["Two or more people", "One person they can rely on", "People, but they are far away or not always there", "One person, but they cannot rely on them", "Nobody right now"])
        .help("You count, too.")),
    (ItemId::Professional, text("A professional who helps", "Does a doctor, counselor or other professional help them now?", &["Yes", "No"])),
    (ItemId::Stay, text("Someone who could stay", "Could someone stay with them for the first few days if they needed it?", &["Yes", "No"])),
    (ItemId::TreatmentKinds, text("Treatment so far", "Have they ever had any of these, for mental health, alcohol or drugs?", &[
            "Therapy or counseling, about every week",
            "Medication for mental health, alcohol or drug use",
            "A methadone or buprenorphine clinic",
            "An intensive outpatient program (IOP)",
            "A day program (PHP)",
            "Detox (supervised withdrawal)",
            "Residential treatment or rehab",
            "A stay in a hospital",
            "A peer group, such as AA, NA or SMART",
        ]).help(ALL).none(NONE).why("What helped before, and what did not, is a good guide to what to try next.")),
    (ItemId::LatestEnd, text("When it ended", "When did their latest treatment end?", &["More than a year ago", "6 to 12 months ago", "3 to 6 months ago", "1 to 3 months ago", "In the past 30 days", "They are still in it"])),
    (ItemId::Benefit, text("How much it helped", "How much did their latest treatment help?", &["It helped a lot", "It helped in part", "It did not help", "They got worse"])),
    (ItemId::ReturnAfter, text("Whether trouble came back", "Did the trouble or the use come back, during or after their latest treatment?", &["No", "A single slip", "Yes, after more than a year", "Yes, 3 to 12 months after it ended", "Yes, 1 to 3 months after it ended", "Yes, during it or within 30 days"])),
    (ItemId::TherapyFailed, text("Therapy and medication that did not help", "In the past 12 months, did 8 weeks or more of weekly therapy and medication fail to help them?", NO_YES)),
    (ItemId::StoppedMedicine, text("Stopped a medication that helped", "In the past 12 months, did they stop a medication that was helping them?", NO_YES)),
    (ItemId::LeftEarly, text("Left the latest treatment early", "Did they leave their latest treatment early?", NO_YES)),
    (ItemId::ManyStays, text("Three or more stays", "In the past 5 years, did trouble come back after each of their 3 or more stays in 24-hour care?", NO_YES)),
    (ItemId::Readiness, text("Readiness", "What do they say about getting help right now?", &["They want help now", "Mostly ready, or ready for some kinds of help", "Unsure, or they would go because others want it", "They would not go to a program, even if others insist", "They do not want any help"])
        .help("Whatever they say, you can still get help for yourself.")),
    (ItemId::Busy, text("Work or school hours", "In a usual week now, when are they at work or school?", &["They are not", "Mornings", "Most of the day", "Evenings", "Nights", "Changing shifts"])),
    (ItemId::Times, text("Times that suit", "Which times would suit them for care?", &["Mornings", "Afternoons", "Evenings", "Weekends"]).help(ALL).none(NONE)),
    (ItemId::Childcare, text("Care of others during sessions", "Would someone need to look after children or others while they are in care?", &["No", "Sometimes", "Yes"])),
    (ItemId::Transport, text("A ride", "Would they need a ride to get there?", &["No", "Sometimes", "Yes"])),
    (ItemId::PrivateSpace, text("Private space and internet", "Do they have a private room and good internet, for sessions online?", NO_YES)),
    (ItemId::Format, text("In person or online", "What would they like: in person or online?", &["In person", "Online", "A mix", "Any of these"])),
    (ItemId::Insurance, text("Insurance", "Which insurance do they have now?", &["Through work or bought", "Medicaid", "Medicare", "Another kind", "None"])),
    (ItemId::Language, text("Language", "Which language would they like for their care?", &["English", "Spanish", "Another language"])),
];

/// Pages whose heading differs for someone else.
pub(super) fn page(first: ItemId) -> Option<&'static PageText> {
    match first {
        ItemId::Attempt => page!(
            "About hurting themselves",
            "Say only what you know.",
            "What happened before helps to keep them safe now."
        ),
        ItemId::HarmThoughts => page!(
            "In the past 90 days, about harm to others",
            "If you are in danger, get to a safe place first. These questions can wait.",
            "Your own safety comes first."
        ),
        ItemId::Method => page!(
            "In the past 90 days, one more question on harm to others",
            "",
            ""
        ),
        ItemId::ThoughtsNow => page!("A bit more on safety", "", ""),
        ItemId::AlcoholLast => page!(
            "When did they last drink, as far as you know?",
            "",
            "It tells whether withdrawal could start soon."
        ),
        ItemId::SeenShaking => page!(
            "What you have seen of drinking or using",
            "",
            "Some people can get very sick when they stop. We want them to be safe."
        ),
        ItemId::SeenOdd => page!(
            "Changes that you have noticed",
            "",
            "Others often see a change first."
        ),
        ItemId::Roles => page!(
            "In the past 30 days, how many days a week was this true of them?",
            "Because of mood, worry, drinking or drugs.",
            "How daily life goes is a good guide to how much support would help."
        ),
        ItemId::HomeUse => page!(
            "In the past 30 days, has there been any of this around them?",
            "",
            ""
        ),
        ItemId::Steady => page!(
            "What happens with drinking or using",
            "",
            "Some people can get very sick when they stop. We want them to be safe."
        ),
        ItemId::Controlled => page!(
            "How drinking or using has been in the past 30 days",
            "If they were in a hospital, program or jail, think of their last 30 days outside.",
            ""
        ),
        ItemId::PanicDaily => page!(
            "One more question",
            "You said that they were once told of bipolar disorder or schizophrenia.",
            ""
        ),
        ItemId::MustLeave => page!(
            "About the place where they would live",
            "",
            "Home matters for care that starts from home."
        ),
        ItemId::Childcare => page!("What they would need to take part", "", ""),
        _ => super::pages::page(first),
    }
}

/// The interrupts, for someone who worries about someone else.
pub(super) fn interrupt(id: InterruptId) -> &'static InterruptText {
    match id {
        InterruptId::SuicideNow => interrupt!(
            "They need help right now. If you are safe with them, do not leave them alone.",
            "They need help right now",
            [
                "It is good that you said it. You are doing the right thing.",
                "Call the emergency number, or go with them to the nearest emergency department.",
                "If you are safe with them, stay, or have someone stay. Tell them that you care and that help is coming.",
                "Put distance between them and anything they could hurt themselves with, if you can do it safely.",
                "You can contact the crisis line too. They help people who worry about someone.",
            ]
        ),
        InterruptId::SuicideToday => interrupt!(
            "To keep them safe, help them talk to someone today.",
            "Help them talk to someone today",
            [
                "Ask them plainly whether they think of killing themselves. Asking is safe. Then listen.",
                "Contact the crisis line now, alone or together.",
                "Help them see a doctor or clinician today, and tell what you have seen.",
                "Put distance between them and anything they could hurt themselves with, if you can do it safely.",
            ]
        ),
        InterruptId::SuicideSoon => interrupt!(
            "To keep them safe, help them talk to someone within 3 days.",
            "What you have noticed is a reason to act",
            [
                "Ask them plainly whether they think of killing themselves. Asking is safe. Then listen.",
                "You can contact the crisis line now, alone or together.",
                "Help them see a clinician within 3 days.",
            ]
        ),
        InterruptId::Overdose => interrupt!(
            "Signs of an overdose: call the emergency number now.",
            "This may be an overdose. Call for help now",
            [
                "Call the emergency number now. Say that it may be an overdose, and where you are.",
                "If there is naloxone, give it. It is safe to give, even if you are not sure.",
                "Stay with them. Lay them on their side, so that they can breathe.",
            ]
        ),
        InterruptId::Body => interrupt!(
            "Signs of an emergency: call the emergency number now.",
            "This may be an emergency",
            [
                "Call the emergency number now, or take them to the nearest emergency department.",
                "Do not leave them alone.",
                "Tell the team what they have taken, and when they last drank or used.",
            ]
        ),
        InterruptId::DoNotStop => interrupt!(
            "They should not suddenly stop alcohol, pills or drugs. Call a doctor today.",
            "They should not stop alcohol, pills or drugs all at once",
            [
                "Stopping all at once can make them very sick. For some people it can be dangerous.",
                "Call a doctor, a clinic or a detox unit today. Ask for a safe way to cut down.",
                "Do not take the drink or the pills away all at once. If they have stopped already, call now. If nobody answers, go with them to the nearest emergency department.",
                "If they shake badly, get confused, see things or have a seizure, call the emergency number.",
            ]
        ),
        InterruptId::PregnantUse => interrupt!(
            "Pregnant: they need medical help before they stop alcohol, pills or drugs. Call a doctor today.",
            "Please help them call a doctor or midwife today",
            [
                "They should not stop alcohol, pills or drugs on their own. Sudden stopping can be risky for them and the baby.",
                "Call the pregnancy team or a treatment clinic today. They help with this often.",
                "Care that starts now is good for both. Help without blame.",
            ]
        ),
        InterruptId::PregnantMedicine => interrupt!(
            "They should keep taking methadone or buprenorphine.",
            "They should keep taking their medicine",
            [
                "Methadone and buprenorphine are good treatment in pregnancy.",
                "Their pregnancy team should know within 7 days that they take it.",
            ]
        ),
        InterruptId::BirthNow => interrupt!(
            "After a birth, these signs need help right now.",
            "They need help right now",
            [
                "This can come after a birth. It can be treated, and they can get well.",
                "Call the emergency number now, or go to the nearest emergency department.",
                "Do not leave them alone, and do not leave them alone with the baby.",
            ]
        ),
        InterruptId::BirthThoughts => interrupt!(
            "Unwanted thoughts after a birth can be treated.",
            "These thoughts are common, and they can be treated",
            [
                "Many new parents have unwanted thoughts. Having them does not mean they will act.",
                "Help them tell a doctor, midwife or clinician within 3 days.",
            ]
        ),
        InterruptId::HarmOther => interrupt!(
            "Someone may be harmed: get help right now.",
            "Please get help before anything happens",
            [
                "Get away from danger first, and take others with you if you can.",
                "Call the emergency number, and say what you answered here.",
                "Do not try to argue or to hold them back alone.",
            ]
        ),
        InterruptId::UnsafeHome => interrupt!(
            "Not safe at home: there is help.",
            "Everyone deserves to be safe at home",
            [
                "People at a help line can think and plan with you, at your own pace.",
                "If someone is in danger right now, call the emergency number.",
                "If someone may look at this device, use a safer one when you can. \u{201c}Leave quickly\u{201d} swaps this page for a weather page. The browser history may still show your visit.",
            ]
        ),
        InterruptId::DependentAtRisk => interrupt!(
            "Someone who needs care may be at risk.",
            "Help to keep a child or an adult safe",
            [
                "Saying so was a caring thing to do.",
                "Call a help line or a doctor today. They help families, and you can ask questions first.",
                "If someone is in danger right now, call the emergency number.",
            ]
        ),
    }
}
