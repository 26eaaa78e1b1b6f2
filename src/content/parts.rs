//! What a person can put into what they take along.

/// A part of what is taken along.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Hash)]
#[repr(u8)]
pub enum Part {
    /// The next step, how soon, and the level.
    Step,
    /// Why, in the person's own choices.
    Reasons,
    /// The totals of the published instruments.
    Scores,
    /// Every answer that counts.
    Answers,
    /// The questions to ask a program.
    Questions,
    /// The planned week.
    Week,
    /// The provider's phone number.
    Phone,
    /// Emergency number and crisis line.
    Lines,
}

impl Part {
    /// All of them, in the order of the summary.
    pub const ALL: &'static [Self] = &[
        Self::Step,
        Self::Reasons,
        Self::Scores,
        Self::Answers,
        Self::Questions,
        Self::Week,
        Self::Phone,
        Self::Lines,
    ];
}
