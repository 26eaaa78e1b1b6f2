//! Who has read the English words.

use crate::content::messages::review::{Review, Row, rows};

const PHQ9: Review = Review::Published {
    source: "PHQ-9 (phqscreeners.com)",
};
const GAD7: Review = Review::Published {
    source: "GAD-7 (phqscreeners.com)",
};
const PTSD5: Review = Review::Published {
    source: "PC-PTSD-5 (US National Center for PTSD, 2015)",
};

/// The table.
pub static REVIEW: &[Row] = rows! {
    Review::Author;
    PHQ9 => "phq9-1" with heading "heading";
    PHQ9 => "phq9-2";
    PHQ9 => "phq9-3" with heading "heading";
    PHQ9 => "phq9-4";
    PHQ9 => "phq9-5";
    PHQ9 => "phq9-6";
    PHQ9 => "phq9-7" with heading "heading";
    PHQ9 => "phq9-8";
    PHQ9 => "phq9-9";
    GAD7 => "gad7-1";
    GAD7 => "gad7-2";
    GAD7 => "gad7-3" with heading "heading";
    GAD7 => "gad7-4";
    GAD7 => "gad7-5";
    GAD7 => "gad7-6" with heading "heading";
    GAD7 => "gad7-7";
    PTSD5 => "ptsd5-event" with heading "help";
    PTSD5 => "ptsd5-1" with heading "heading";
    PTSD5 => "ptsd5-2";
    PTSD5 => "ptsd5-3";
    PTSD5 => "ptsd5-4" with heading "heading";
    PTSD5 => "ptsd5-5";
};
