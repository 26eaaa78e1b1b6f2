//! The words of the questions to ask a program. They fit a call for oneself and for someone else.

use crate::content::ask::Question::{self, *};
use crate::content::messages::ask::AskText;

fn question(question: Question) -> &'static str {
    match question {
        OpioidMedicine => "Do you offer medication for opioid use, and can it start right away?",
        AlcoholMedicine => "Do you offer medication that makes it easier to drink less or stop?",
        Both => "Do you treat mental health and use together, with your own staff?",
        Trauma => "Do you have care for trauma, and who decides how much is told?",
        Eating => "Do you have a track for eating problems?",
        Perinatal => "Does your team know pregnancy and the time after birth?",
        Slip => "What happens after a slip?",
        Testing => "Do you test for drugs, and what does a positive test lead to?",
        Housing => "Can you help with a safe place to stay, such as a recovery house?",
        Childcare => "Is there help with care for children or others during sessions?",
        Rides => "Is there help with rides?",
        Evenings => "Are there evening or weekend groups?",
        Online => "How much of the program can be online?",
        Language => "Is the care offered in the language that is needed?",
        Network => "Are you in the insurance network, and who gets the approval?",
        Estimate => "Can we get a written estimate of the cost before the start?",
        Assessment => {
            "Who does the assessment, and could they also recommend another level of care?"
        }
        Hours => "How many hours on how many days a week, and at what times?",
        Groups => "How large are the groups?",
        Length => "How long do people stay, and how is that decided?",
        Individual => "How often is there a session alone with a therapist, and who is that?",
        Medical => "Is there a psychiatrist or other prescriber, and medical care?",
        Family => "How can family or friends take part?",
        Crisis => "Who can we call at night or on weekends?",
        StepDown => "What comes after: fewer hours, weekly visits, a group?",
        Outcomes => "Which results do you measure, and may we see them?",
        Total => "How much do we pay in total, and for each day?",
        Fee => "Does anyone get a fee for sending people to you?",
        Culture => "Do you have experience with our culture, our faith, or LGBTQ+ people?",
        Access => "Can people with a disability take part in all of it?",
        LicenceUs => "Do you have a state license, and Joint Commission or CARF accreditation?",
        Licence => "Who licenses or inspects the program?",
        Complaint => "Where can we make a complaint?",
    }
}

pub(super) static ASK: AskText = AskText {
    lead: "You do not have to ask them all. Tick the ones that matter to you. A good program answers gladly.",
    chosen: ["Chosen for you", "Chosen for them"],
    any: "For any program",
    others: "More questions",
    question,
};
