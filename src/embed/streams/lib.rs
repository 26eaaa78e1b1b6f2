//! Stands in for the crate of the same name, for which Leptos' server functions ask.
//!
//! Nothing here calls a server function. But the real crate exports classes to JavaScript, and what
//! is exported is linked with all that it reaches: a fortieth of the page, and ways to read and write
//! streams that a page without connections should not have. These are the four functions that must
//! be there for server functions to compile.

use futures_util::stream::{self, Stream};
use wasm_bindgen::JsValue;

/// A stream that gives nothing.
pub struct ReadableStream(());

impl ReadableStream {
    /// Forgets the stream.
    pub fn from_raw(_: web_sys::ReadableStream) -> Self {
        Self(())
    }

    /// Forgets the stream.
    pub fn from_stream(_: impl Stream<Item = Result<JsValue, JsValue>> + 'static) -> Self {
        Self(())
    }

    /// There is none.
    pub fn into_raw(self) -> web_sys::ReadableStream {
        unreachable!("no server function is ever called")
    }

    /// Nothing, and then the end.
    pub fn into_stream(self) -> impl Stream<Item = Result<JsValue, JsValue>> {
        stream::empty()
    }
}
