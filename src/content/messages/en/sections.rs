//! The words around the pages behind the result.

use crate::content::messages::sections::SectionsText;
use crate::content::sections::Section;

fn title(section: Section) -> (&'static str, &'static str) {
    match section {
        Section::Week => (
            "A week in an IOP",
            "See how the hours could fit around your life.",
        ),
        Section::Ask => (
            "Questions to ask a program",
            "Tick the ones that matter, and have them at hand for the call.",
        ),
        Section::Take => (
            "Take it with you",
            "Print it, copy it, show it to a clinic, or come back later.",
        ),
    }
}

pub(super) static SECTIONS: SectionsText = SectionsText {
    more_title: "When you are ready for more",
    title,
    back_to_result: "Back to your next step",
};
