//! The words of levels, domains and modifiers.

use super::words::level;
use crate::content::messages::LevelText;
use crate::domain::item::Block;
use crate::domain::level::Level;
use crate::domain::rating::Domain;

pub(super) fn level(level: Level) -> &'static LevelText {
    match level {
        Level::SelfCare => level!(
            "Self-care and check-in",
            "No new treatment for now, and a check-in if things change. Care or medicine already in place goes on.",
            "Keep an eye on how you feel, and check in again in a few weeks.",
            "Stay in touch with them, and check in again in a few weeks."
        ),
        Level::Outpatient => level!(
            "Outpatient care",
            "Regular visits, usually weekly, under 9 hours a week.",
            "Book a first visit with a therapist, doctor or clinic.",
            "Offer to help them book a first visit with a therapist, doctor or clinic."
        ),
        Level::Iop => level!(
            "Intensive outpatient program (IOP)",
            "9 to 19 hours a week, usually on 3 to 5 days, living at home.",
            "Ask for an assessment for an intensive outpatient program (IOP).",
            "Offer to call with them and ask about an intensive outpatient program (IOP)."
        ),
        Level::Php => level!(
            "Day program (PHP)",
            "20 or more hours a week, sleeping at home.",
            "Ask for an assessment for a day program, also called partial hospitalization (PHP).",
            "Offer to call with them and ask about a day program, also called PHP."
        ),
        Level::Residential => level!(
            "Residential care",
            "Living at the program, with staff around the clock.",
            "Ask for an assessment for residential care, where you live at the program.",
            "Offer to call with them and ask about residential care."
        ),
        Level::MedicalToday => level!(
            "Medical care today",
            "A hospital or a detox unit, the same day.",
            "Get medical care today: call a doctor, or go to a hospital or detox unit.",
            "Help them get medical care today: call a doctor, or go to a hospital or detox unit."
        ),
        Level::Emergency => level!(
            "Emergency help now",
            "Emergency services, now.",
            "Get emergency help now. Please do not wait.",
            "Get emergency help for them now. Please do not wait."
        ),
    }
}

pub(super) fn domain(domain: Domain) -> &'static str {
    match domain {
        Domain::W => "Withdrawal",
        Domain::M => "Body and pregnancy",
        Domain::S => "Safety",
        Domain::P => "Mind and mood",
        Domain::F => "Daily life",
        Domain::U => "Drinking and using",
        Domain::E => "Home",
        Domain::K => "People",
        Domain::H => "Treatment so far",
        Domain::R => "Readiness",
    }
}

pub(super) fn block(block: Block) -> &'static str {
    match block {
        Block::About => "To begin",
        Block::Safety => "Safety first",
        Block::Alcohol => "Alcohol",
        Block::Drugs => "Drugs and medicines",
        Block::Withdrawal => "Cutting down or stopping",
        Block::Use => "Drinking and using",
        Block::Mood | Block::Worry => "Mood and worry",
        Block::Trauma => "Hard experiences",
        Block::Highs => "Highs and unusual experiences",
        Block::Eating => "Eating",
        Block::Daily => "Daily life",
        Block::Health => "Health",
        Block::Home => "Home",
        Block::People => "People",
        Block::Treatment => "Treatment so far",
        Block::Readiness => "Readiness for help",
        Block::Practical => "Practical things",
    }
}

pub(super) fn modifier(id: &str) -> &'static str {
    match id {
        "moud" => {
            "Medication for opioid use saves lives, and a good program offers it. If it is already taken, it should go on. If not, ask for it."
        }
        "maud" => "Ask about medication that makes it easier to drink less or stop.",
        "naloxone" => {
            "Keep naloxone close at hand, and tell others where it is. It can reverse an opioid overdose. Still call the emergency number."
        }
        "psych_eval" => "Ask for a full check by a psychiatrist or other prescriber.",
        "perinatal" => "Ask for a team that knows pregnancy and the time after birth.",
        "safe_housing" => "Ask the program about safe housing, such as a recovery house.",
        "motivational_start" => {
            "Being unsure is a fine place to start. Ask for a first talk with no strings."
        }
        "co_occurring" => "Ask for one program that treats mental health and use together.",
        "eating" => "Ask for a program with a track for eating problems.",
        "trauma" => "Ask for care made for people who lived through trauma.",
        "virtual_ok" => "A virtual or mixed program could work too.",
        "older" => "Ask whether the program knows the needs of older adults.",
        _ => "",
    }
}
