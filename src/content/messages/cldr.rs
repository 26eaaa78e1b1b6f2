//! The answers that a browser's `Intl` gives, where there is no browser: by a library with the same
//! data. Never in the widget.

use super::locale::Wanted;
use icu_datetime::fieldsets::{T, YMD};
use icu_datetime::input::{Date, Time};
use icu_datetime::{DateTimeFormatter, NoCalendarFormatter};
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_plurals::{PluralCategory, PluralRules};

/// Answers as [`Say`](super::locale::Say) asks for it; nothing for an unknown tag or a value that is
/// none of the kind.
pub fn say(tag: &str, wanted: Wanted, value: u32) -> String {
    written(tag, wanted, value).unwrap_or_default()
}

fn written(tag: &str, wanted: Wanted, value: u32) -> Option<String> {
    let tag: icu_locale_core::Locale = tag.parse().ok()?;
    let number = Decimal::from(value);
    Some(match wanted {
        Wanted::Form => {
            let rules = PluralRules::try_new_cardinal((&tag).into()).ok()?;
            let form = match rules.category_for(value) {
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
            let [year, month, day] = [value / 10_000, value / 100 % 100, value % 100];
            let date = Date::try_new_iso(year as i32, month as u8, day as u8).ok()?;
            let format = DateTimeFormatter::try_new((&tag).into(), YMD::long()).ok()?;
            format.format(&date).to_string()
        }
        Wanted::Time => {
            let time = Time::try_new((value / 60 % 24) as u8, (value % 60) as u8, 0, 0).ok()?;
            let format = NoCalendarFormatter::try_new((&tag).into(), T::hm()).ok()?;
            unbroken(&format.format(&time).to_string())
        }
    })
}

/// No line ends within a time.
fn unbroken(time: &str) -> String {
    time.replace(char::is_whitespace, "\u{a0}")
}
