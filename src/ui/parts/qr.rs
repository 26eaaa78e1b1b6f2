//! A phone number as a QR code, for people who sit at another screen.

use crate::content::crisis::calling;
use crate::handoff::qr::code;
use crate::ui::write::Out;

/// The code, drawn; `label` says what it is for, also to a screen reader. Nothing for a number that
/// does not fit.
pub fn qr(out: &mut Out, label: &str, number: &str) {
    if let Some(drawn) = code(calling(number).as_bytes()) {
        out.open("figure.cc-figure");
        out.open("img.cc-qr");
        out.attr("src", &format!("data:image/svg+xml,{}", drawn.svg()));
        out.attr("alt", label);
        out.close();
        out.open("figcaption");
        out.attr("aria-hidden", "true");
        out.text(label);
        out.close_all(2);
    }
}
