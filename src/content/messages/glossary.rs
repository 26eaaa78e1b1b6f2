//! The words of the field, in plain ones.

use crate::content::terms::Term;

texts! {
    /// The words of the field, in plain ones.
    #[derive(Debug)]
    pub struct GlossaryText {
        /// Before the names of the terms that are explained.
        pub title: &'static str,
        /// A term's name, and what it means in whole sentences.
        pub term: fn(Term) -> (&'static str, &'static str),
    }
}
