//! The words around the pages behind the result.

use crate::content::messages::sections::SectionsText;
use crate::content::sections::Section;

fn title(section: Section) -> (&'static str, &'static str) {
    match section {
        Section::Week => (
            "What a week could look like",
            "See how the hours could fit around work, school and family.",
        ),
        Section::Family => (
            "For you, and how to help",
            "What you could say, what to leave out, and support of your own.",
        ),
        Section::Expect => (
            "What to expect",
            "The first call, the sessions, privacy, work and cost.",
        ),
        Section::Compare => (
            "Kinds of care, side by side",
            "Hours, nights, and what daily life is like in each.",
        ),
        Section::Ask => (
            "Questions to ask a program",
            "Tick the ones that matter, and have them at hand for the call.",
        ),
        Section::Programs => (
            "Where to find this care",
            "Programs and their hours here, and other ways.",
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
