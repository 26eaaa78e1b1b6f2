//! The words of the panel with the crisis lines, which stands in the page and needs no program.

texts! {
    /// The words that a provider's page carries as they are.
    #[derive(Debug)]
    #[expect(missing_docs, reason = "each string says what it is")]
    pub struct PanelText {
        pub title: &'static str,
        pub in_this_language: &'static str,
        pub danger: &'static str,
        pub local: &'static str,
        pub crisis: &'static str,
        pub elsewhere: fn(&str) -> String,
    }
}
