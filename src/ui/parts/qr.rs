//! A phone number as a QR code, for people who sit at another screen.

use crate::content::crisis::dialled;
use crate::handoff::qr::code;
use leptos::prelude::*;

/// The code, drawn; `label` says what it is for, also to a screen reader. Nothing for a number that
/// does not fit.
pub fn qr(label: String, number: &str) -> Option<AnyView> {
    let drawn = code(format!("tel:{}", dialled(number)).as_bytes())?;
    let source = format!("data:image/svg+xml,{}", drawn.svg());
    let image = view! { <img class={"cc-qr"} src={source} alt={label.clone()} /> };
    Some(view! { <figure class={"cc-figure"}>{image} <figcaption aria-hidden={"true"}>{label}</figcaption></figure> }.into_any())
}
