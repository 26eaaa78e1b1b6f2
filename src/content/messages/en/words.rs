//! What several items share: scales, and which drugs count.

pub(super) use crate::content::messages::write::{interrupt, level, page, text, topic};

pub(super) const NO_YES: &[&str] = &["No", "Yes"];
pub(super) const TIMES: &[&str] = &["Never", "Once", "Two or more times"];
pub(super) const TIMES_OR_NO: &[&str] = &["No", "Once", "Two or more times"];
pub(super) const DAYS_A_WEEK: &[&str] = &[
    "None",
    "Less than 1 day a week",
    "1 to 3 days a week",
    "4 or more days a week",
];
pub(super) const WITHIN_90: &[&str] = &[
    "No, not in the past 90 days",
    "Yes, 31 to 90 days ago",
    "Yes, 8 to 30 days ago",
    "Yes, in the past 7 days",
];
pub(super) const DRUGS_THAT_COUNT: &str = "Count cannabis, street drugs and ADHD pills. Count strong pain pills, such as codeine, tramadol or Percocet. Count pills for sleep or calm, methadone and buprenorphine. All of these count, even if prescribed. Leave out store pills such as ibuprofen or melatonin, taken as the label says.";
pub(super) const KINDS: &[&str] = &[
    "Opioids: heroin, fentanyl, strong pain pills, methadone, buprenorphine",
    "Calming or sleeping pills: Xanax, Valium, Ativan, Ambien, barbiturates",
    "Stimulants: cocaine, meth, ADHD pills",
    "Cannabis",
    "GHB or GBL",
    "Inhalants: glue, gas, poppers",
    "Something else",
];
