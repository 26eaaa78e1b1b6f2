//! The words of what to expect of a program.

use super::words::topic;
use crate::content::expect::Group;
use crate::content::expect::Topic::{self, *};
use crate::content::messages::expect::{ExpectText, TopicText};

fn topic(topic: Topic) -> &'static TopicText {
    match topic {
        Program => topic!(
            "What an IOP is",
            [
                "It is 9 to 19 hours of care a week, most often on 3 to 5 days.",
                "You sleep at home. Work, school and family can go on.",
                "It has no detox, and no staff around the clock.",
            ],
            [
                "It is 9 to 19 hours of care a week, most often on 3 to 5 days.",
                "They sleep at home. Work, school and family can go on.",
                "It has no detox, and no staff around the clock.",
            ]
        ),
        ProgramElsewhere => topic!(
            "What this kind of care is",
            [
                "Where you live, an IOP may have another name. Ask for a day or evening program.",
                "It means some hours of care on several days a week. Nights are at home.",
                "A doctor or the health service can say what there is nearby.",
            ]
        ),
        FirstCall => topic!(
            "The first call",
            [
                "Say in a few words what is going on. You do not have to tell all of it.",
                "They ask about safety, health and use, and how it would be paid.",
                "Ask when the first visit can be, and write down who you spoke to.",
                "If a call is too much, someone can call with you.",
            ],
            [
                "You can call first, and ask in general.",
                "A program cannot tell you about them without their consent. It can listen.",
                "Ask how they could begin: a call, a visit, or a talk that you join.",
            ]
        ),
        FirstDay => topic!(
            "The first day",
            [
                "Someone asks about your health, your life, and what you want to change.",
                "You sign forms: your consent, and who may be told what.",
                "You make a first plan together.",
                "Bring an ID, an insurance card if there is one, and a list of your medicines.",
            ],
            [
                "Someone asks about their health, their life, and what they want to change.",
                "They sign forms: consent, and who may be told what. They can name you there.",
                "You can help with the ride, the papers, and a list of their medicines.",
            ]
        ),
        Sessions => topic!(
            "The sessions",
            [
                "Most hours are in a group: skills, and talk about how to use them.",
                "One session a week alone with a therapist is usual.",
                "There are family sessions, lessons, help with daily matters, and a check of medicines.",
            ]
        ),
        OpioidMedicine => topic!(
            "Medication for opioid use",
            [
                "Medicines such as buprenorphine or methadone can make it easier to stop and to stay well.",
                "A program should offer them, and not ask anyone to give them up.",
            ]
        ),
        AlcoholMedicine => topic!(
            "Medication for drinking",
            [
                "Some medicines make it easier to drink less or to stop.",
                "A program should offer them. Ask to speak with a prescriber.",
            ]
        ),
        Contingency => topic!(
            "Rewards for steps forward (contingency management)",
            [
                "For cocaine, meth and other stimulants, this has the strongest evidence.",
                "Small rewards, such as vouchers, follow each test that shows no use.",
            ]
        ),
        Both => topic!(
            "Mind and use together",
            [
                "Mood and use pull on each other. So one team should look after both.",
                "Ask that both are treated in the same place, at the same time.",
            ]
        ),
        Trauma => topic!(
            "Care for trauma",
            [
                "This is care made for people who lived through something terrible.",
                "You decide how much to tell, and when.",
            ],
            [
                "This is care made for people who lived through something terrible.",
                "They decide how much to tell, and when.",
            ]
        ),
        Dbt => topic!(
            "Skills for strong feelings (DBT)",
            [
                "You practice how to ride out a strong feeling or urge without harm.",
                "Being here in the moment, and asking for what you need, are part of it.",
            ],
            [
                "They practice how to ride out a strong feeling or urge without harm.",
                "Being here in the moment, and asking for what one needs, are part of it.",
            ]
        ),
        Cbt => topic!(
            "Thoughts and habits (CBT)",
            [
                "You learn to notice a thought before it turns into a mood or an act.",
                "Then you try small new steps, and see what changes.",
            ],
            [
                "They learn to notice a thought before it turns into a mood or an act.",
                "Then they try small new steps, and see what changes.",
            ]
        ),
        Motivational => topic!(
            "Talks about what you want",
            [
                "Being unsure is a fine place to start. Nobody pushes.",
                "The talk is about what matters to you, and what stands in the way.",
            ],
            [
                "Being unsure is a fine place to start. Nobody pushes them.",
                "The talk is about what matters to them, and what stands in the way.",
            ]
        ),
        TwelveStep => topic!(
            "A way into peer groups (12 steps)",
            [
                "A therapist helps to find and use a peer group, such as AA or NA.",
                "If that is not the right one, ask which other groups they know.",
            ]
        ),
        Relapse => topic!(
            "Staying on track",
            [
                "You find out what sets off an urge, and plan what to do then.",
                "A slip is a reason for more help, not for shame.",
            ],
            [
                "They find out what sets off an urge, and plan what to do then.",
                "A slip is a reason for more help, not for shame.",
            ]
        ),
        GroupRules => topic!(
            "Rules of the group",
            [
                "What is said in the group stays in the group.",
                "Come on time and sober, and call when you cannot come.",
                "You may pass. Nobody has to tell all on the first day.",
            ],
            [
                "What is said in the group stays in the group. So do not ask about the others.",
                "They come on time and sober, and call when they cannot come.",
                "They may pass. Nobody has to tell all on the first day.",
            ]
        ),
        Testing => topic!(
            "Drug tests",
            [
                "Tests are usual in programs for alcohol and drugs.",
                "They are meant to help with care. Ask what a positive test leads to.",
            ]
        ),
        Length => topic!(
            "How long it takes",
            [
                "Often 6 to 12 weeks. Progress decides, not a fixed number of days.",
                "For alcohol and drugs, about 90 days are advised, with fewer hours later on.",
            ]
        ),
        Reviews => topic!(
            "Checks of progress",
            [
                "The plan is looked at again and again: what helps, and what does not.",
                "If risk goes up, more care comes in.",
            ]
        ),
        StepDown => topic!(
            "Fewer hours, step by step",
            [
                "The usual way is from a day program to an IOP, then to weekly visits.",
                "Set the next step before the last day: a person, a place, a date.",
            ]
        ),
        Evidence => topic!(
            "What is known, and what is not",
            [
                "A review looked at studies of IOPs for alcohol and drugs. It rated the evidence as high.",
                "Results were much like those of live-in care, for people who need no detox or round-the-clock staff.",
                "Programs differ a lot, so ask what results this one sees.",
                "The review was about alcohol and drugs. It does not tell us about mood alone.",
            ]
        ),
        Online => topic!(
            "Online programs",
            [
                "They suit a private room, good internet, and a safe home.",
                "The program needs to know someone nearby to call in an emergency.",
                "They do not suit withdrawal.",
                "Most studies come from the programs themselves, so proof is still thin.",
            ]
        ),
        FamilyPart => topic!(
            "Family and friends",
            [
                "They can take part, if you want that.",
                "They learn how to help, and you can say what you need.",
            ],
            [
                "You can take part, if they want that.",
                "You learn how to help, and there is room for your own questions.",
            ]
        ),
        Childcare => topic!(
            "Care of children and others",
            [
                "Ask if there is childcare, or a group at a time that fits.",
                "Ask family or friends early. A fixed plan for each day helps.",
            ]
        ),
        Rides => topic!(
            "Getting there",
            ["Ask about rides, and if some days can be online."]
        ),
        RidesMedicaid => topic!(
            "Rides with Medicaid",
            ["Medicaid can pay for rides to care. Call the number on the card and ask how."]
        ),
        PrivacyUs => topic!(
            "Who finds out",
            [
                "US health privacy law covers the program\u{2019}s records. You decide which family and friends are told.",
                "That law does not cover this tool, which sends nothing. A page that you hand over becomes a record.",
            ],
            [
                "US health privacy law covers the program\u{2019}s records. They decide which family and friends are told.",
                "That law does not cover this tool, which sends nothing. A page that you hand over becomes a record.",
            ]
        ),
        PrivacyUse => topic!(
            "More protection for alcohol and drug records",
            [
                "A second US law covers the records of programs for alcohol and drugs.",
                "They may not be used in court against the person without consent or a court order.",
            ]
        ),
        Privacy => topic!(
            "Who finds out",
            [
                "Ask the program who can see the record, and who is told.",
                "This tool sends nothing. A page that you hand over can become part of a record.",
            ]
        ),
        Employer => topic!(
            "Talking to an employer",
            [
                "You can keep it short: \u{201c}I need time for medical care.\u{201d}",
                "Morning or evening groups may leave work as it is, with less to explain.",
            ],
            [
                "They can keep it short: \u{201c}I need time for medical care.\u{201d}",
                "Morning or evening groups may leave work as it is, with less to explain.",
            ]
        ),
        Fmla => topic!(
            "Leave that keeps the job (FMLA)",
            [
                "US law can give up to 12 weeks of unpaid leave. The job is protected.",
                "It can be taken in hours or days, to go to sessions.",
                "It takes an employer with 50 or more people, 12 months there, and 1,250 hours worked.",
            ],
            [
                "US law can give up to 12 weeks of unpaid leave. The job is protected.",
                "It is for one\u{2019}s own health, or for that of a family member. So it may also be there for you.",
                "It takes an employer with 50 or more people, 12 months there, and 1,250 hours worked.",
            ]
        ),
        FmlaUse => topic!(
            "Leave, and alcohol or drugs",
            ["The leave is for treatment, not for days missed because of use."]
        ),
        Ada => topic!(
            "Fair treatment at work (ADA)",
            [
                "This US law protects people in recovery, and people on prescribed medication for opioid use.",
                "It does not protect illegal use now.",
            ]
        ),
        License => topic!(
            "If the job needs a license",
            [
                "Nurses, doctors, pilots and drivers often fear for their license. Help does not have to end it.",
                "In most states the board has a private program for nurses who ask early. Some other jobs have one too.",
                "Rules differ. Before you tell a board, ask a lawyer or your union what you must say.",
                "Ask the program what it would ever have to report. And stay off work while it would not be safe.",
            ],
            [
                "Nurses, doctors, pilots and drivers often fear for their license. Help does not have to end it.",
                "In most states the board has a private program for nurses who ask early. Some other jobs have one too.",
                "Rules differ. A lawyer or the union can say what the board must be told.",
            ]
        ),
        Insurance => topic!(
            "Cost with insurance",
            [
                "Insurers often want to approve a program before it starts. Ask who sends the request.",
                "Ask for the deductible, the co-pay for each day, and if the program is in network.",
            ]
        ),
        CallScript => topic!(
            "What to say to the insurer",
            [
                "\u{201c}I want to check the benefits for an intensive outpatient program.\u{201d}",
                "\u{201c}Is this program in network? If not, what would that cost?\u{201d}",
                "\u{201c}Is approval needed before the start, and who asks for it?\u{201d}",
                "\u{201c}How much of the deductible is left? What is the co-pay for each day?\u{201d}",
                "\u{201c}Please give me your name and a reference number for this call.\u{201d}",
            ]
        ),
        Appeal => topic!(
            "If the insurer says no",
            [
                "Ask for the reason in writing, and how to appeal. The program can often help.",
                "By US law, limits may be no stricter than those for other medical care.",
                "After a no, you can ask for a review by someone outside the insurer.",
            ]
        ),
        Medicare => topic!(
            "Medicare",
            [
                "Medicare has covered IOPs since January 1, 2024, but not at home.",
                "It pays in hospital outpatient units, community mental health centers, some clinics, and opioid programs.",
                "The need must be 9 or more hours a week, and be confirmed again at least every 60 days.",
            ]
        ),
        NoInsurance => topic!(
            "Cost without insurance",
            [
                "Ask for a written estimate before the start. US law gives a right to it.",
                "Ask if there is a lower price for people with a low income.",
            ]
        ),
        Cost => topic!(
            "Cost",
            [
                "Ask a doctor or the health service which programs they pay for.",
                "Ask the program for the full cost in writing.",
            ]
        ),
    }
}

fn group(group: Group) -> &'static str {
    match group {
        Group::Start => "How it begins",
        Group::Methods => "What may help, and why",
        Group::Course => "Along the way",
        Group::People => "People around, and who knows",
        Group::Work => "Work and school",
        Group::Money => "Cost",
    }
}

fn source(source: &str) -> String {
    format!("Source: {source}.")
}

pub(super) static EXPECT: ExpectText = ExpectText {
    lead: "Open what you want to know. The rest can wait.",
    group,
    topic,
    because: [
        "It is here because you said:",
        "It is here because of what you told us:",
    ],
    source,
    practice: "Common practice. Programs differ, so ask.",
};
