//! Colours and their contrast, as WCAG 2.2 defines it.

/// An sRGB colour, a byte a channel.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Rgb(pub [u8; 3]);

impl Rgb {
    /// From `#rrggbb`. `None` for anything else.
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#').filter(|d| d.len() == 6)?;
        let number = digits
            .chars()
            .try_fold(0, |sum, c| Some(sum * 16 + c.to_digit(16)?))?;
        let [_, red, green, blue] = u32::to_be_bytes(number);
        Some(Self([red, green, blue]))
    }

    /// The relative luminance, 0 to 1. Source: WCAG 2.2, "relative luminance".
    fn luminance(self) -> f64 {
        let [red, green, blue] = self.0.map(|byte| {
            let part = f64::from(byte) / 255.0;
            if part <= 0.040_45 {
                part / 12.92
            } else {
                ((part + 0.055) / 1.055).powf(2.4)
            }
        });
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
}

impl std::fmt::Display for Rgb {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let [red, green, blue] = self.0;
        write!(f, "#{red:02x}{green:02x}{blue:02x}")
    }
}

/// The contrast of two colours, 1 to 21. Source: WCAG 2.2, "contrast ratio".
pub fn contrast(one: Rgb, two: Rgb) -> f64 {
    let (a, b) = (one.luminance(), two.luminance());
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}
