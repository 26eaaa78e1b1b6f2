//! The words of the items: who, daily life, health, home, people, treatment, readiness.

use super::words::{DAYS_A_WEEK, NO_YES, text};
use crate::content::messages::pack::Rows;
use crate::domain::item::ItemId;

const YES_NO: &[&str] = &["Yes", "No"];
const SOME_LOT: &[&str] = &["No", "Some", "A lot"];

pub(super) const TEXTS: Rows = &[
    (ItemId::Who, text("Who this is for", "Who is this for?", &["Me", "Someone I care about"])),
    (ItemId::Relationship, text(
            "Your relationship",
            "Who are you to this person?",
            &["Partner or spouse", "Their parent", "Their child", "Another relative", "A friend", "Someone else"]
        )),
    (ItemId::Contact, text(
            "How often you are in contact",
            "In the past 30 days, how often did you see or talk to this person?",
            &["Every day or nearly", "About every week", "Less often"]
        )),
    (ItemId::Confidence, text(
            "How sure you are",
            "How sure are you about what you can tell us?",
            &["Sure", "Fairly sure", "Not sure"]
        )),
    (ItemId::Age, text(
            "Age",
            "How old are you?",
            &["Under 13", "13 to 17", "18 to 64", "65 or older"]
        )
        .why("Help for children and teens is found in other ways. From 65 on, some risks are higher.")),
    (ItemId::Country, text(
            "Country",
            "Which country are you in?",
            &["United States", "United Kingdom", "Ireland", "Canada", "Australia", "New Zealand", "India", "Another country"]
        )
        .help("We show the help lines for that country.")),
    (ItemId::Pregnancy, text(
            "Pregnancy",
            "Are you pregnant, or have you given birth in the past 12 months?",
            &["No, or it does not apply", "Yes, I am pregnant", "I gave birth in the past 6 weeks", "I gave birth 6 weeks to 12 months ago"]
        )
        .why("Pregnancy and the months after birth change which care is safest and how soon.")),
    (ItemId::Roles, text(
            "Work, school, home or parenting not managed",
            "Work, school, parenting or running your home was more than you could manage",
            DAYS_A_WEEK
        )),
    (ItemId::SelfCare, text(
            "Washing, eating or medicine not managed",
            "You did not wash, eat, or take medicine you need",
            DAYS_A_WEEK
        )),
    (ItemId::SelfDanger, text(
            "Health at risk, because daily care was too hard",
            "In the past 30 days, was your health in danger because you did not eat, wash or take your medicine?",
            NO_YES
        )),
    (ItemId::Dependents, text("Others depend on you", "Do children, or adults who need care, depend on you now?", NO_YES)),
    (ItemId::Health, text(
            "Health",
            "Which of these fit you?",
            &[
                "A health condition that is under care and steady",
                "A health condition that got worse, or that nobody treats",
                "Epilepsy, or a seizure at any time in my life",
                "A serious heart, liver or lung disease",
                "A head injury in the past month",
                "In the past week I was told I need hospital or daily care, and it is not settled",
                "I could not keep fluids down for 24 hours in the past week",
                "I lost weight fast in the past 30 days, or my weight is very low",
                "I nearly fainted in the past 30 days",
            ]
        )
        .help("Choose all that fit.")
        .none("None of these")
        .why("Some conditions make withdrawal or waiting less safe. They can change where to start.")),
    (ItemId::PregnancyDanger, text(
            "Danger signs in pregnancy",
            "In the past 30 days, did you have any of these in your pregnancy?",
            &["Bleeding", "Strong pain", "A doctor or midwife told me of a danger"]
        )
        .help("Choose all that fit.")
        .none("None of these")),
    (ItemId::Living, text(
            "Where you live",
            "Where would you live while you get care?",
            &["My own place", "With family or friends", "Sober living or a recovery house", "A shelter, or moving between couches", "Outside, in a car, or no place"]
        )
        .help("If you are in a hospital or program now, think of where you would go next.")
        .why("Care from home works well when home is steady and safe.")),
    (ItemId::MustLeave, text("Having to leave home within 30 days", "Would you have to leave that place within 30 days?", NO_YES)),
    (ItemId::MustLive, text("Having to live with a dealer or someone harmful", "Would you have to live there with a dealer, or with someone who hurts you?", NO_YES)),
    (ItemId::HomeUse, text("Use by others at home", "Others at home drink heavily or use drugs (a lot: on most days)", SOME_LOT)),
    (ItemId::HomeConflict, text("Conflict at home", "Serious fights at home (a lot: every week)", SOME_LOT)),
    (ItemId::CloseUse, text("Use by close people", "The people close to you drink heavily or use drugs (a lot: most of them)", SOME_LOT)),
    (ItemId::Strain, text("Strain", "Strain from the law, money, a job, or a death", SOME_LOT)),
    (ItemId::People, text(
            "People to count on",
            "Among family and friends, who can you count on now?",
            &["Two or more people", "One person I can rely on", "People, but they are far away or not always there", "One person, but I cannot rely on them", "Nobody right now"]
        )
        .why("Support at home is part of what makes care at home safe.")),
    (ItemId::Professional, text("A professional who helps", "Does a doctor, counselor or other professional help you now?", YES_NO)),
    (ItemId::Stay, text("Someone who could stay", "Could someone stay with you for the first few days if you needed it?", YES_NO)),
    (ItemId::TreatmentKinds, text(
            "Treatment so far",
            "Have you ever had any of these, for mental health, alcohol or drugs?",
            &[
                "Therapy or counseling, about every week",
                "Medication for mental health, alcohol or drug use",
                "A methadone or buprenorphine clinic",
                "An intensive outpatient program (IOP)",
                "A day program (PHP)",
                "Detox (supervised withdrawal)",
                "Residential treatment or rehab",
                "A stay in a hospital",
                "A peer group, such as AA, NA or SMART",
            ]
        )
        .help("Choose all that fit.")
        .none("None of these")
        .why("What helped before, and what did not, is a good guide to what to try next.")),
    (ItemId::LatestKind, text(
            "Latest treatment",
            "Which treatment was the latest?",
            &["Therapy or medication visits", "A methadone or buprenorphine clinic", "An intensive outpatient program (IOP)", "A day program (PHP)", "Detox", "Residential treatment or rehab", "A stay in a hospital"]
        )),
    (ItemId::LatestEnd, text(
            "When it ended",
            "When did your latest treatment end?",
            &["More than a year ago", "6 to 12 months ago", "3 to 6 months ago", "1 to 3 months ago", "In the past 30 days", "I am still in it"]
        )),
    (ItemId::Benefit, text(
            "How much it helped",
            "How much did your latest treatment help?",
            &["It helped a lot", "It helped in part", "It did not help", "I got worse"]
        )),
    (ItemId::ReturnAfter, text(
            "Whether trouble came back",
            "Did the trouble or the use come back, during or after your latest treatment?",
            &["No", "A single slip", "Yes, after more than a year", "Yes, 3 to 12 months after it ended", "Yes, 1 to 3 months after it ended", "Yes, during it or within 30 days"]
        )
        .help("Coming back to use is common. It says what care to try, not who you are.")),
    (ItemId::TherapyFailed, text(
            "Therapy and medication that did not help",
            "In the past 12 months, did 8 weeks or more of weekly therapy and medication fail to help?",
            NO_YES
        )),
    (ItemId::StoppedMedicine, text("Stopped a medication that helped", "In the past 12 months, did you stop a medication that was helping you?", NO_YES)),
    (ItemId::LeftEarly, text("Left the latest treatment early", "Did you leave your latest treatment early?", NO_YES)),
    (ItemId::ManyStays, text(
            "Three or more stays",
            "In the past 5 years, did trouble come back after each of 3 or more stays in 24-hour care?",
            NO_YES
        )),
    (ItemId::Readiness, text(
            "Readiness",
            "How do you feel about getting help right now?",
            &["I want help now", "Mostly ready, or ready for some kinds of help", "Unsure, or I would go because others want it", "I would not go to a program, even if others insist", "I do not want any help"]
        )
        .help("Every answer is fine. Many people start out unsure.")),
    (ItemId::Busy, text("Work or school hours", "In a usual week now, when are you at work or school?", &["I am not", "Mornings", "Most of the day", "Evenings", "Nights", "Changing shifts"])),
    (ItemId::Times, text("Times that suit", "Which times would suit you for care?", &["Mornings", "Afternoons", "Evenings", "Weekends"]).help("Choose all that fit.").none("None of these")),
    (ItemId::Childcare, text("Care of others during sessions", "Would someone need to look after your children or others while you are in care?", &["No", "Sometimes", "Yes"])),
    (ItemId::Transport, text("A ride", "Would you need a ride to get there?", &["No", "Sometimes", "Yes"])),
    (ItemId::PrivateSpace, text("Private space and internet", "Do you have a private room and good internet, for sessions online?", NO_YES)),
    (ItemId::Format, text("In person or online", "What would you like: in person or online?", &["In person", "Online", "A mix", "Any of these"])),
    (ItemId::Insurance, text("Insurance", "Which insurance do you have now?", &["Through work or bought myself", "Medicaid", "Medicare", "Another kind", "None"])),
    (ItemId::Language, text("Language", "Which language would you like for your care?", &["English", "Spanish", "Another language"])),
];
