//! The words about the provider.
//!
//! Ways to care by country. Sources: SAMHSA (FindTreatment.gov, National Helpline), NHS, HSE, and
//! the health departments of the other countries.

use crate::content::messages::Lines;
use crate::content::messages::lines::{lines, list};
use crate::content::messages::locale::sentence;
use crate::content::messages::programs::ProgramsText;

fn until(time: &str) -> String {
    sentence(format!("Open now, until {time}"))
}

fn opens(day: Option<&str>, time: &str) -> String {
    let day = day.unwrap_or("today");
    sentence(format!("Closed now. Opens {day} at {time}"))
}

fn routes(country: &str) -> Lines {
    match country {
        "us" => lines![
            "FindTreatment.gov lists licensed programs near you. You can filter by level and cost.",
            "Your state or county health office can name places. Many help without insurance.",
            "The number on your insurance card can tell you who is in network.",
        ],
        "uk" => {
            lines![
                "Your GP can refer you. In many areas you can also go to NHS services on your own."
            ]
        }
        "ie" => lines!["Your GP or local HSE service can tell you what is near you."],
        "ca" => {
            lines![
                "Your family doctor, a walk-in clinic, or 811 in most provinces can point the way."
            ]
        }
        "au" => lines!["Your GP can write a plan with you. It lowers the cost of care."],
        "nz" => lines!["Your GP or a community service can tell you what is near you."],
        "in" => lines!["A government hospital or medical college has a mental health clinic."],
        _ => lines!["A family doctor or a local hospital can tell you what is near you."],
    }
}

pub(super) static PROGRAMS: ProgramsText = ProgramsText {
    lead: "Your next step came first, from your answers alone. What is on offer here did not shape it.",
    none_listed: "No programs are listed here. Call and ask what they have at this level.",
    none_fits: "None of the programs listed here is at this level. Your next step stays the same. There are other ways there.",
    fits_title: "Programs at this level",
    other_title: "Programs at another level",
    other_line: "These are less or more care than your next step asks for.",
    ask_first: "Ask first:",
    doubts: list![
        "Do you also help with drinking or drug use?",
        "Do you also help with mental health?",
        "Is there another way to take part: in person or online?",
        "Is there a group at another time? This one meets in hours that are taken.",
        "Would care at home be safe and private enough?",
    ],
    formats: ["In person", "Online", "A mix of in person and online"],
    tracks: list![
        "drinking or drug use",
        "mental health",
        "both together",
        "life after trauma",
        "eating",
        "pregnancy and the time after birth",
        "older adults",
    ],
    for_whom: "For:",
    reach_title: |name| format!("Reach {name}"),
    answered_title: "When the phone is answered",
    zone: "Times are local to the program.",
    and_day: |days, day| format!("{days}, {day}"),
    all_day: "day and night",
    always: "Open now, day and night.",
    until,
    opens,
    mail: |address| format!("Write to {address}"),
    book: "Book a first call online",
    leaves: "This leaves the page and clears your answers. Print or save first.",
    policy: "How we handle health data",
    language_notice: "Help in other languages",
    routes_title: "Other ways to find care",
    routes_lead: "You are free to choose any place. These can help you find one.",
    routes,
};
