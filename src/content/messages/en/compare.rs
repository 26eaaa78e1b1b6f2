//! The words of levels of care side by side.

use crate::content::messages::compare::CompareText;
use crate::content::messages::lines::list;

pub(super) static COMPARE: CompareText = CompareText {
    lead: "Nobody has to stay in one place. People move up or down as things change.",
    names: list![
        "Outpatient care",
        "Intensive outpatient (IOP)",
        "Day program (PHP)",
        "Residential care",
        "Hospital care",
    ],
    aspects: [
        (
            "Hours",
            list![
                "Under 9 a week, often one visit",
                "9 to 19 a week, on 3 to 5 days",
                "20 or more a week",
                "Around the clock",
                "Around the clock",
            ],
        ),
        (
            "Nights",
            list![
                "At home",
                "At home",
                "At home",
                "At the program",
                "In the hospital",
            ],
        ),
        (
            "Who it suits",
            list![
                "Daily life mostly works, and it is safe between visits.",
                "Weekly visits are not enough, or more care has just ended. Home is safe.",
                "Care is needed on most days, and nights at home are safe.",
                "Home is not safe for getting well, or a person cannot manage alone.",
                "There is danger now, or withdrawal that needs doctors.",
            ],
        ),
        (
            "Medical care",
            list![
                "A doctor or prescriber, by appointment",
                "A check of medicines. No detox",
                "More than in an IOP. Ask who is there",
                "Staff day and night. Ask about nurses",
                "Doctors and nurses, day and night",
            ],
        ),
        (
            "How long",
            list![
                "As long as it helps",
                "Often 6 to 12 weeks",
                "By progress, often with an IOP after it",
                "By progress. Ask the program",
                "Until it is safe to go on elsewhere",
            ],
        ),
        (
            "Daily life",
            list![
                "Goes on as before.",
                "Work or school can go on around the sessions.",
                "Much like a full day at school. Evenings are free.",
                "Work and school pause.",
                "All else pauses. Getting safe comes first.",
            ],
        ),
    ],
    source: "Source: ASAM; 42 CFR 410.44; SAMHSA TIP 47; common practice.",
};
