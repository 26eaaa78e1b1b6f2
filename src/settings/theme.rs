//! The look: colours that can be read, corners, fonts.
//!
//! The page's style takes it as text for a style sheet of the browser's own making, which the
//! page's policy allows; the program never sees it.

use super::colour::{Rgb, contrast};
use super::raw::{FieldError, Font, RawColours, RawTheme};
use std::fmt::Write;

/// A valid look.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Theme {
    /// What differs from the colours of Care Compass, light and dark.
    colours: [Vec<(Token, Rgb)>; 2],
    radius: Option<u8>,
    font: Option<Font>,
}

/// A colour of the theme, in the order of `style/tokens.css`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[expect(missing_docs, reason = "the table of fields says what each one is for")]
pub enum Token {
    Paper,
    Surface,
    Tint,
    Ink,
    Soft,
    Edge,
    Accent,
    Care,
    Now,
}

use Token::{Accent, Care, Edge, Ink, Now, Paper, Soft, Surface, Tint};

impl Token {
    /// All of them.
    pub const ALL: [Self; 9] = [Paper, Surface, Tint, Ink, Soft, Edge, Accent, Care, Now];

    /// Its name in settings and in the style.
    pub const fn name(self) -> &'static str {
        match self {
            Paper => "paper",
            Surface => "surface",
            Tint => "tint",
            Ink => "ink",
            Soft => "soft",
            Edge => "edge",
            Accent => "accent",
            Care => "care",
            Now => "now",
        }
    }
}

/// The colours of Care Compass, light and dark; a test compares them with `style/tokens.css`.
pub const DEFAULTS: [[u32; 9]; 2] = [
    [
        0xfbfaf6, 0xffffff, 0xe9f0ec, 0x17302c, 0x384d46, 0x75877f, 0x0a5650, 0x6b4300, 0x7a1f1f,
    ],
    [
        0x10201e, 0x172b28, 0x1e3733, 0xeaf2ee, 0xbccdc6, 0x7f938b, 0x8bd8cb, 0xf2cf8f, 0xffb9ae,
    ],
];

/// The names of the two themes.
pub const THEMES: [&str; 2] = ["light", "dark"];

/// The least contrast of text and its ground, and of an edge and its ground. Source: WCAG 2.2,
/// 1.4.6 and 1.4.11.
const TEXT: f64 = 7.0;
const EDGE: f64 = 3.0;

/// Which colour stands on which, and how much contrast that needs.
const PAIRS: &[(Token, Token, f64)] = &[
    (Ink, Paper, TEXT),
    (Ink, Surface, TEXT),
    (Ink, Tint, TEXT),
    (Soft, Paper, TEXT),
    (Soft, Surface, TEXT),
    (Soft, Tint, TEXT),
    (Accent, Paper, TEXT),
    (Accent, Surface, TEXT),
    (Accent, Tint, TEXT),
    (Edge, Paper, EDGE),
    (Edge, Surface, EDGE),
    (Care, Paper, EDGE),
    (Care, Surface, EDGE),
    (Now, Paper, EDGE),
    (Now, Surface, EDGE),
];

/// The pairs of a theme whose contrast is too low: the two colours, the contrast, what it needs.
pub fn faults(colours: &[Rgb; 9]) -> Vec<(Token, Token, f64, f64)> {
    let of = |token: Token| colours.get(token as usize).copied().unwrap_or(Rgb([0; 3]));
    PAIRS
        .iter()
        .map(|(one, two, need)| (*one, *two, contrast(of(*one), of(*two)), *need))
        .filter(|(_, _, found, need)| found < need)
        .collect()
}

/// The colours of Care Compass in a theme, 0 light or 1 dark.
pub fn defaults(theme: usize) -> [Rgb; 9] {
    let row = DEFAULTS.get(theme).copied().unwrap_or_default();
    row.map(|number| {
        let [_, red, green, blue] = number.to_be_bytes();
        Rgb([red, green, blue])
    })
}

/// Checks a look; errors go to `errors`.
pub(super) fn check(raw: &RawTheme, errors: &mut Vec<FieldError>) -> Theme {
    let radius = raw
        .radius
        .and_then(|r| u8::try_from(r).ok())
        .filter(|r| *r <= 28);
    if raw.radius.is_some() && radius.is_none() {
        errors.push(FieldError::must("theme.radius"));
    }
    let none = RawColours::default();
    let light = colours(0, raw.light.as_ref().unwrap_or(&none), errors);
    let dark = colours(1, raw.dark.as_ref().unwrap_or(&none), errors);
    Theme {
        colours: [light, dark],
        radius,
        font: raw.font,
    }
}

fn colours(theme: usize, raw: &RawColours, errors: &mut Vec<FieldError>) -> Vec<(Token, Rgb)> {
    let name = THEMES.get(theme).copied().unwrap_or_default();
    let path = |token: Token| format!("theme.{name}.{}", token.name());
    let written = [
        &raw.paper,
        &raw.surface,
        &raw.tint,
        &raw.ink,
        &raw.soft,
        &raw.edge,
        &raw.accent,
        &raw.care,
        &raw.now,
    ];
    let mut all = defaults(theme);
    let mut set = Vec::new();
    for ((token, written), slot) in Token::ALL.into_iter().zip(written).zip(&mut all) {
        let Some(written) = written else { continue };
        match Rgb::parse(written.trim()) {
            Some(colour) => {
                *slot = colour;
                set.push((token, colour));
            }
            None => errors.push(FieldError::must(&path(token))),
        }
    }
    for (one, two, found, need) in faults(&all) {
        // The colour to change is one that was set.
        let to_change = if set.iter().any(|(t, _)| *t == one) {
            one
        } else {
            two
        };
        // Cut, not rounded: 6.96 is not 7.0.
        let found = (found * 100.0).floor() / 100.0;
        errors.push(FieldError::new(
            path(to_change),
            format!(
                "{} on {} has a contrast of {found:.2}:1 in the {name} theme and needs {need}:1",
                one.name(),
                two.name()
            ),
        ));
    }
    set
}

impl Theme {
    /// The rules of a style sheet. Empty for the look of Care Compass.
    pub fn css(&self) -> String {
        let colours = |set: &[(Token, Rgb)]| {
            set.iter().fold(String::new(), |mut css, (token, colour)| {
                let _ = write!(css, "--cc-{}:{colour};", token.name());
                css
            })
        };
        let [light, dark] = &self.colours;
        let mut base = colours(light);
        if let Some(radius) = self.radius {
            let _ = write!(base, "--cc-radius:{radius}px;");
        }
        if let Some(font) = self.font {
            let _ = write!(base, "--cc-font:{};", stack(font));
        }
        let mut css = String::new();
        if !base.is_empty() {
            let _ = write!(css, ":root{{{base}}}");
        }
        let dark = colours(dark);
        if !dark.is_empty() {
            let _ = write!(
                css,
                "@media (prefers-color-scheme:dark){{:root:not([data-theme=light]){{{dark}}}}}:root[data-theme=dark]{{{dark}}}"
            );
        }
        css
    }
}

/// Fonts that systems have. Source: the families that Windows, macOS, Android and Linux ship.
const fn stack(font: Font) -> &'static str {
    match font {
        Font::System => "system-ui,sans-serif",
        Font::Humanist => "Seravek,Calibri,Candara,Ubuntu,'Noto Sans',sans-serif",
        Font::Rounded => "ui-rounded,'Hiragino Maru Gothic ProN',Quicksand,Nunito,sans-serif",
        Font::Serif => "Charter,'Bitstream Charter',Cambria,Georgia,serif",
    }
}
