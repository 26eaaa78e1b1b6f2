//! The answers that a browser's `Intl` gives, where there is no browser: by a library with the same
//! data. Never in the widget.

use super::locale::{Locale, Wanted};
use icu_datetime::fieldsets::{T, YMD};
use icu_datetime::input::{Date, Time};
use icu_datetime::{DateTimeFormatter, NoCalendarFormatter};
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_plurals::{PluralCategory, PluralOperands, PluralRules};

/// Answers as [`Say`](super::locale::Say) asks for it; nothing for an unknown tag or a value that is
/// none of the kind.
pub fn say(tag: &str, wanted: Wanted, value: f64) -> String {
    written(tag, wanted, value).unwrap_or_default()
}

/// A language where the person is, asked of the library.
pub const fn locale(lang: &'static str, region: &'static str) -> Locale {
    Locale::new(lang, region, say)
}

fn written(tag: &str, wanted: Wanted, value: f64) -> Option<String> {
    let tag: icu_locale_core::Locale = tag.parse().ok()?;
    let number: Decimal = value.to_string().parse().ok()?;
    let whole = value as u32;
    Some(match wanted {
        Wanted::Form => {
            let rules = PluralRules::try_new_cardinal((&tag).into()).ok()?;
            let form = match rules.category_for(PluralOperands::from(&number)) {
                PluralCategory::Zero => "zero",
                PluralCategory::One => "one",
                PluralCategory::Two => "two",
                PluralCategory::Few => "few",
                PluralCategory::Many => "many",
                PluralCategory::Other => "other",
            };
            form.into()
        }
        Wanted::Number => {
            let format = DecimalFormatter::try_new((&tag).into(), Default::default()).ok()?;
            format.format(&number).to_string()
        }
        Wanted::Date => {
            let [year, month, day] = [whole / 10_000, whole / 100 % 100, whole % 100];
            let date = Date::try_new_iso(year as i32, month as u8, day as u8).ok()?;
            let format = DateTimeFormatter::try_new((&tag).into(), YMD::long()).ok()?;
            format.format(&date).to_string()
        }
        Wanted::Time => {
            let time = Time::try_new((whole / 60 % 24) as u8, (whole % 60) as u8, 0, 0).ok()?;
            let format = NoCalendarFormatter::try_new((&tag).into(), T::hm()).ok()?;
            unbroken(&format.format(&time).to_string())
        }
    })
}

/// No line ends within a time.
fn unbroken(time: &str) -> String {
    time.replace(char::is_whitespace, "\u{a0}")
}
