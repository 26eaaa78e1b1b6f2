//! The browser's edge.
use leptos::prelude::*;
use wasm_bindgen::prelude::*;

/// Starts the widget inside `root`.
#[wasm_bindgen]
pub fn start(root: web_sys::HtmlElement, settings: Vec<u8>, framed: bool, on_fail: js_sys::Function, on_exit: js_sys::Function) {
    let _ = (framed, on_fail, on_exit, settings);
    leptos::mount::mount_to(root, || view! { <h1>{"Care Compass"}</h1> }.into_any()).forget();
}

/// Forgets every answer at once.
#[wasm_bindgen]
pub fn wipe() {}
