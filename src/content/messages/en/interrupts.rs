//! The words of the safety interrupts. The numbers to call stand beside them, from the crisis
//! directory of the person's country.

use super::words::interrupt;
use crate::content::interrupts::InterruptId;
use crate::content::messages::InterruptText;

pub(super) fn interrupt(id: InterruptId) -> &'static InterruptText {
    match id {
        InterruptId::SuicideNow => interrupt!(
            "To stay safe, please get help right now.",
            "Please get help right now",
            [
                "It took courage to say so. What you feel can change, and help works.",
                "This page cannot call anyone for you, so please reach out.",
                "Call the emergency number, or go to the nearest emergency department.",
                "You can also contact the crisis line. You can say just: \u{201c}I need help.\u{201d}",
                "Do not be alone. Ask someone to stay with you.",
                "Put distance between you and anything you could hurt yourself with. Someone else can hold it for you.",
            ]
        ),
        InterruptId::SuicideToday => interrupt!(
            "To stay safe, please talk to someone today.",
            "Please talk to someone today",
            [
                "It took courage to say so. Many people have come through a time like this.",
                "Contact the crisis line now.",
                "See a doctor or clinician today, and tell them what you answered here.",
                "With them, make a safety plan: your warning signs, what calms you, who you can call.",
                "Put distance between you and anything you could hurt yourself with.",
            ]
        ),
        InterruptId::SuicideSoon => interrupt!(
            "To stay safe, please talk to someone within 3 days.",
            "You do not have to carry this alone",
            [
                "It took courage to say so. What you said is a reason for care, not for shame.",
                "You can contact the crisis line now.",
                "See a clinician within 3 days, and tell them what you answered here.",
                "Ask them to make a safety plan with you.",
            ]
        ),
        InterruptId::Overdose => interrupt!(
            "Signs of an overdose: call the emergency number now.",
            "This may be an overdose. Call for help now",
            [
                "Call the emergency number now. Say that it may be an overdose, and where you are.",
                "Unlock the door. Ask someone to come, and do not stay alone.",
                "If there is naloxone, ask them to give it to you. It is safe, even if you are not sure.",
                "Is it someone else? Give naloxone, lay them on their side, and stay with them.",
            ]
        ),
        InterruptId::Body => interrupt!(
            "Signs of an emergency: call the emergency number now.",
            "This may be an emergency",
            [
                "Call the emergency number now, or go to the nearest emergency department.",
                "Do not drive yourself. Do not be alone.",
                "Tell them what you have taken, when you last drank or used, and what you feel.",
            ]
        ),
        InterruptId::DoNotStop => interrupt!(
            "Do not suddenly stop alcohol, pills or drugs. Call a doctor today.",
            "Please do not stop alcohol, pills or drugs all at once",
            [
                "Stopping all at once can make you very sick. For some people it can be dangerous.",
                "Call a doctor, a clinic or a detox unit today. Say what and how much you drink or use, and when you last did.",
                "If you have not stopped, do not stop on your own. A safe way down is part of care.",
                "If you have stopped already, make this call now. If nobody answers, go to the nearest emergency department.",
                "If you shake badly, get confused, see things or have a seizure, call the emergency number.",
            ]
        ),
        InterruptId::PregnantUse => interrupt!(
            "Pregnant: get medical help before you stop alcohol, pills or drugs. Call a doctor today.",
            "Please call a doctor or midwife today",
            [
                "Do not stop alcohol, pills or drugs on your own. Sudden stopping can be risky for you and the baby.",
                "Call your pregnancy team or a treatment clinic today. They help with this often.",
                "Care that starts now is good for both of you. You deserve it without blame.",
            ]
        ),
        InterruptId::PregnantMedicine => interrupt!(
            "Keep taking your methadone or buprenorphine.",
            "Keep taking your medicine",
            [
                "Methadone and buprenorphine are good treatment in pregnancy. Keep taking yours.",
                "Tell your pregnancy team in the next 7 days that you take it.",
                "Your dose may need to change as the pregnancy goes on. That is normal.",
            ]
        ),
        InterruptId::BirthNow => interrupt!(
            "After a birth, these signs need help right now.",
            "Please get help right now",
            [
                "What you feel can come after a birth. It can be treated, and you can get well.",
                "Call the emergency number now, or go to the nearest emergency department.",
                "Do not be alone, and do not be alone with the baby. Ask someone to stay.",
            ]
        ),
        InterruptId::BirthThoughts => interrupt!(
            "Unwanted thoughts after a birth can be treated.",
            "These thoughts are common, and they can be treated",
            [
                "Many new parents have unwanted thoughts. Having them does not mean you will act.",
                "A line for new mothers or parents can help, and so can your doctor.",
                "Tell a doctor, midwife or clinician within 3 days.",
            ]
        ),
        InterruptId::HarmOther => interrupt!(
            "Thoughts of harming someone: get help right now.",
            "Please get help before anything happens",
            [
                "It took courage to say so. You can still choose what happens next.",
                "Get away from the person, now.",
                "Call the emergency number, or the crisis line, and say what you answered here.",
            ]
        ),
        InterruptId::UnsafeHome => interrupt!(
            "Not safe at home: there is help for you.",
            "You deserve to be safe at home",
            [
                "What happens to you is not your fault.",
                "People at a help line can think and plan with you, at your own pace.",
                "If you are in danger right now, call the emergency number.",
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
