//! What is written, as a view of Leptos.

use super::{Out, Written};
use leptos::prelude::*;
use leptos::tachys::html::attribute::any_attribute::AnyAttribute;
use leptos::tachys::hydration::Cursor;
use leptos::tachys::no_attrs;
use leptos::tachys::view::{Position, PositionState};

/// A view that is written: one element, with all that stands in it.
pub struct View(Box<dyn FnOnce(&mut Out) + Send>);

impl View {
    /// The view that this writes.
    pub fn new(write: impl FnOnce(&mut Out) + Send + 'static) -> Self {
        Self(Box::new(write))
    }

    fn written(self) -> Out {
        let mut out = Out::default();
        (self.0)(&mut out);
        out
    }
}

no_attrs!(View);

impl Render for View {
    type State = Written;

    fn build(self) -> Written {
        self.written().pen.done()
    }

    /// What was written follows what it reads by itself; nothing writes a view twice.
    fn rebuild(self, _: &mut Written) {}
}

impl RenderHtml for View {
    type AsyncOutput = Self;
    type Owned = Self;

    const MIN_LENGTH: usize = 0;

    fn dry_resolve(&mut self) {}

    async fn resolve(self) -> Self {
        self
    }

    fn to_html_with_buf(
        self,
        buf: &mut String,
        _: &mut Position,
        _: bool,
        _: bool,
        _: Vec<AnyAttribute>,
    ) {
        buf.push_str(&self.written().pen.html());
    }

    fn hydrate<const FROM_SERVER: bool>(self, _: &Cursor, _: &PositionState) -> Written {
        self.build()
    }

    fn into_owned(self) -> Self {
        self
    }
}
