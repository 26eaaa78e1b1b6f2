//! The words around the pages behind the result.

use crate::content::sections::Section;

texts! {
    /// The words around the pages behind the result.
    #[derive(Debug)]
    pub struct SectionsText {
        /// The heading of the list of pages.
        pub more_title: &'static str,
        /// The title of a page, and a line that says what it is for.
        pub title: fn(Section) -> (&'static str, &'static str),
        /// The way back to the result.
        pub back_to_result: &'static str,
    }
}
