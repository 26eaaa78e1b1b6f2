//! Signs of danger beside the safety questions.

use crate::domain::item::ItemId as Id;

/// Whether an answer to this is a sign that body or mind may be in danger: it counts in full also
/// from someone who is unsure.
pub const fn is_acute(item: Id) -> bool {
    matches!(
        item,
        Id::OverdoseWhen
            | Id::OverdoseTwice
            | Id::StopPlan
            | Id::SeenShaking
            | Id::SeenPassedOut
            | Id::WithdrawalSeizure
            | Id::WithdrawalSigns
            | Id::Intoxicated
            | Id::SeenSleepless
            | Id::Still
            | Id::SelfDanger
            | Id::Health
            | Id::PregnancyDanger
    )
}
