//! Answers kept on the device: for a week, all of them or none.

use crate::people::{answers, mind, person};
use care_compass::domain::item::{Choices, ItemId, Response};
use care_compass::domain::level::Level;
use care_compass::handoff::kept::{DAYS, Gone, is_of, read, write};
use care_compass::handoff::moment::Moment;
use care_compass::handoff::saved::Refused;
use proptest::prelude::*;

const DAY: u64 = 24 * 60 * 60;
const NOW: u64 = 20_783 * DAY + 3600;

fn on_day(days: u64) -> Moment {
    Moment::from_unix(NOW + days * DAY)
}

fn kept() -> String {
    write(&person(Level::Iop), &on_day(0))
}

#[test]
fn they_can_be_gone_on_with_for_seven_days_and_not_longer() {
    for day in 0..=7 {
        let found = read(&kept(), &on_day(day)).unwrap();
        assert_eq!(found.left, (DAYS - day as i32).unsigned_abs());
        assert_eq!(found.answers, person(Level::Iop));
    }
    assert_eq!(read(&kept(), &on_day(8)), Err(Gone::Expired));
    assert_eq!(read(&kept(), &on_day(4000)), Err(Gone::Expired));
}

#[test]
fn a_last_day_that_is_further_off_was_not_written_here() {
    let later = kept().replace("until 20790", "until 20791");
    assert_ne!(later, kept());
    assert_eq!(
        read(&later, &on_day(0)),
        Err(Gone::Refused(Refused::Damaged))
    );
    for day in ["", "x", "2147483647", "-2147483648", "99999999999"] {
        let text = kept().replace("20790", day);
        assert!(read(&text, &on_day(0)).is_err(), "{day}");
    }
}

#[test]
fn what_was_changed_or_comes_from_another_version_is_not_used() {
    let cut = &kept()[..kept().len() - 9];
    let other = kept().replace("roles-days: 4-plus", "roles-days: none");
    let newer = kept().replace("care-compass 1", "care-compass 2");
    assert_eq!(read(cut, &on_day(0)), Err(Gone::Refused(Refused::Damaged)));
    assert_eq!(
        read(&other, &on_day(0)),
        Err(Gone::Refused(Refused::Damaged))
    );
    assert_eq!(read(&newer, &on_day(0)), Err(Gone::Refused(Refused::Newer)));
    assert!(read("", &on_day(0)).is_err());
}

proptest! {
    #![proptest_config(crate::proof::cases(256))]

    #[test]
    fn whatever_is_kept_comes_back_and_nothing_else_does(mind in mind(), text in any::<String>()) {
        let answers = answers(&mind);
        let found = read(&write(&answers, &on_day(3)), &on_day(3)).unwrap();
        prop_assert_eq!(write(&found.answers, &on_day(3)), write(&answers, &on_day(3)));
        prop_assert!(read(&text, &on_day(0)).is_err());
        prop_assert!(is_of(&write(&answers, &on_day(3)), &answers));
        let country = answers.chosen(ItemId::Country).unwrap_or_default() == Choices::one(1);
        let mut other = answers;
        other.set(ItemId::Country, Response::Chosen(Choices::one(usize::from(!country))));
        prop_assert!(!is_of(&write(&answers, &on_day(3)), &other));
    }
}
