//! Where a rule, an anchor or an item comes from.

/// A provenance tag. Frameworks are named for the structure that was taken over, in paraphrase.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Source {
    /// ASAM Criteria, 4th edition: rules in paraphrase.
    A4,
    /// ASAM Criteria, 3rd edition: admission table, in paraphrase.
    A3,
    /// LOCUS: structure only.
    L,
    /// IAR-DST (Australia): structure only.
    I,
    /// NICE CG115 and the ASAM alcohol-withdrawal guideline of 2020.
    N,
    /// The founding article on the benefits of intensive outpatient programs.
    Art,
    /// A published instrument, named in the item.
    Instrument,
    /// The project's own judgement, awaiting clinical sign-off.
    X,
}

impl Source {
    /// All sources.
    pub const ALL: [Self; 8] = [
        Self::A4,
        Self::A3,
        Self::L,
        Self::I,
        Self::N,
        Self::Art,
        Self::Instrument,
        Self::X,
    ];

    /// The short tag used in tables.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::A4 => "A4",
            Self::A3 => "A3",
            Self::L => "L",
            Self::I => "I",
            Self::N => "N",
            Self::Art => "ART",
            Self::Instrument => "INST",
            Self::X => "X",
        }
    }

    /// The source in words.
    pub const fn title(self) -> &'static str {
        match self {
            Self::A4 => "ASAM Criteria, 4th edition, rules in paraphrase",
            Self::A3 => "ASAM Criteria, 3rd edition, admission table in paraphrase",
            Self::L => "LOCUS, structure only",
            Self::I => "IAR-DST (Australia), structure only",
            Self::N => "NICE CG115 and the ASAM alcohol withdrawal guideline (2020)",
            Self::Art => "the founding article on intensive outpatient programs",
            Self::Instrument => "a published instrument, quoted with its owner's permission",
            Self::X => "this project's judgement, awaiting clinical sign-off",
        }
    }
}
