//! W: withdrawal and intoxication. U: use and return to use.

use super::anchor;
use crate::content::facts::{
    DEPENDENT, DRUGS_FOUR_DAYS, HEAVY_WEEKLY, OPIOIDS_MOST_DAYS, SEDATIVES_MOST_DAYS,
    STIMULANTS_MOST_DAYS, STRONG_DRUGS_90, USE_90, USE_FOUR_DAYS, USE_SYMPTOMS, USE_YEAR,
};
use crate::content::pick::{any_of, at_least, is, one_of, yes};
use crate::domain::anchor::{Anchor, Window};
use crate::domain::condition::When::{self, All, Any, Count, Is, Sum};
use crate::domain::item::ItemId as Id;
use crate::domain::rating::Domain::{U, W};
use crate::domain::source::Source;

const fn w(
    id: &'static str,
    rating: u8,
    window: Window,
    words: &'static str,
    when: When,
) -> Anchor {
    anchor(id, W, rating, window, Source::N, words, when)
}

const fn u(
    id: &'static str,
    rating: u8,
    window: Window,
    words: &'static str,
    when: When,
) -> Anchor {
    anchor(id, U, rating, window, Source::A4, words, when)
}

const fn symptoms(least: u8) -> When {
    Sum(USE_SYMPTOMS, least)
}

pub(super) static WITHDRAWAL: &[Anchor] = &[
    w(
        "anchor.W4.emergency-signs",
        4,
        Window::Now,
        "hard to wake, slow breathing or blue lips; overdose or alcohol poisoning; a seizure, confusion, or seeing or hearing things after cutting down or stopping",
        one_of(
            Id::Emergency,
            &["hard-to-wake", "overdose", "after-stopping"],
        ),
    ),
    w(
        "anchor.W3.dependence-and-risk",
        3,
        Window::Mixed,
        "dependence on alcohol, sedatives or GHB and one of: withdrawal seizure or delirium ever; 18 or more drinks a day on 3 or more days a week; two of alcohol, sedatives, opioids each on 5 or more days a week; age 65 or over; epilepsy; serious heart, liver or lung disease; head injury in the past month; pregnant; shaking now with vomiting, fast heartbeat or fever",
        All(&[
            Is(&DEPENDENT),
            Any(&[
                yes(Id::WithdrawalSeizure),
                All(&[
                    is(Id::AlcoholDrinks, "18-plus"),
                    at_least(Id::AlcoholDays, "3-4-week"),
                ]),
                Count(
                    2,
                    &[
                        at_least(Id::AlcoholDays, "5-6-week"),
                        at_least(Id::SedativeDays, "20-plus"),
                        // A medicine for opioid use is taken daily.
                        Any(&[at_least(Id::OpioidDays, "20-plus"), yes(Id::OpioidMedicine)]),
                    ],
                ),
                is(Id::Age, "65-plus"),
                one_of(Id::Health, &["epilepsy", "heart-liver-lung", "head-injury"]),
                is(Id::Pregnancy, "pregnant"),
                All(&[
                    is(Id::WithdrawalSigns, "shaking"),
                    one_of(Id::WithdrawalSigns, &["vomiting", "fast-heart", "fever"]),
                ]),
            ]),
        ]),
    ),
    w(
        "anchor.W3.sedatives-daily",
        3,
        Window::Days30,
        "sedatives not as prescribed, daily for a month or more",
        All(&[
            is(Id::SedativeDays, "daily"),
            is(Id::SedativeRx, "not-prescribed"),
        ]),
    ),
    w(
        "anchor.W3.ghb-daily",
        3,
        Window::Days30,
        "GHB daily",
        is(Id::GhbDays, "daily"),
    ),
    w(
        "anchor.W3.pregnant-opioids",
        3,
        Window::Days30,
        "pregnant and opioids not as prescribed on 5 or more days a week",
        All(&[is(Id::Pregnancy, "pregnant"), Is(&OPIOIDS_MOST_DAYS)]),
    ),
    w(
        "anchor.W3.alcohol-18-today",
        3,
        Window::Now,
        "18 or more drinks in the past 24 hours",
        yes(Id::Alcohol18),
    ),
    w(
        "anchor.W2.dependence",
        2,
        Window::Mixed,
        "dependence on alcohol, sedatives or GHB",
        Is(&DEPENDENT),
    ),
    w(
        "anchor.W2.signs-now",
        2,
        Window::Now,
        "after cutting down: shaking, sweating, sick or very restless now",
        one_of(
            Id::WithdrawalSigns,
            &["shaking", "sweating", "vomiting", "restless"],
        ),
    ),
    w(
        "anchor.W2.opioids-or-sedatives",
        2,
        Window::Days30,
        "opioids or sedatives, not as prescribed, on 5 or more days a week",
        Any(&[Is(&OPIOIDS_MOST_DAYS), Is(&SEDATIVES_MOST_DAYS)]),
    ),
    w(
        "anchor.W2.intoxicated",
        2,
        Window::Now,
        "heavily intoxicated now",
        yes(Id::Intoxicated),
    ),
    w(
        "anchor.W2.seen-shaking",
        2,
        Window::Days30,
        "someone close reports: shaking in the morning, or drinking to steady",
        yes(Id::SeenShaking),
    ),
    w(
        "anchor.W1.heavy-weekly",
        1,
        Window::Months12,
        "heavy drinking weekly",
        Is(&HEAVY_WEEKLY),
    ),
    w(
        "anchor.W1.mild-withdrawal",
        1,
        Window::Months12,
        "withdrawal in the past year",
        at_least(Id::StopEffects, "mild"),
    ),
    w(
        "anchor.W1.daily-use",
        1,
        Window::Days30,
        "cannabis, stimulants or inhalants daily",
        Any(&[
            is(Id::CannabisDays, "daily"),
            is(Id::StimulantDays, "daily"),
            is(Id::InhalantDays, "daily"),
        ]),
    ),
    w(
        "anchor.W1.sedatives-daily",
        1,
        Window::Days30,
        "prescribed sedatives daily",
        is(Id::SedativeDays, "daily"),
    ),
    w(
        "anchor.W1.signs-other",
        1,
        Window::Now,
        "after cutting down: a fast heartbeat or fever alone",
        any_of(Id::WithdrawalSigns, 1),
    ),
    w(
        "anchor.W1.detox",
        1,
        Window::Days30,
        "supervised withdrawal in the past 30 days",
        one_of(
            Id::Detox,
            &["finished", "finished-used-since", "left-early"],
        ),
    ),
];

pub(super) static USE: &[Anchor] = &[
    u(
        "anchor.U4.overdose",
        4,
        Window::Mixed,
        "overdose, whatever the intent: one in the past 90 days, days in a controlled place left out, or two or more in 12 months",
        Any(&[
            at_least(Id::OverdoseWhen, "90-days"),
            All(&[yes(Id::Controlled), at_least(Id::OverdoseWhen, "12-months")]),
            yes(Id::OverdoseTwice),
        ]),
    ),
    u(
        "anchor.U4.no-control-and-danger",
        4,
        Window::Days30,
        "cannot go a day without, or cannot stop once started, and in the past 30 days: driving after use; opioids with nobody present on most uses; opioids with sedatives or heavy drinking on most days; blackout with injury; or caring for a child while using",
        All(&[
            Any(&[yes(Id::NoDayWithout), yes(Id::CannotStop)]),
            any_of(Id::Danger, 1),
        ]),
    ),
    u(
        "anchor.U4.seen-passed-out",
        4,
        Window::Days90,
        "someone close reports: passed out or could not be woken in the past 90 days",
        yes(Id::SeenPassedOut),
    ),
    u(
        "anchor.U3.symptoms-and-use",
        3,
        Window::Mixed,
        "6 or more of 11 use symptoms in 12 months, and use on 4 or more of the past 30 days or a binge",
        All(&[symptoms(6), Any(&[Is(&USE_FOUR_DAYS), yes(Id::Binge)])]),
    ),
    u(
        "anchor.U3.most-days",
        3,
        Window::Days30,
        "non-prescribed opioids, stimulants or sedatives on 5 or more days a week",
        Any(&[
            Is(&OPIOIDS_MOST_DAYS),
            Is(&STIMULANTS_MOST_DAYS),
            Is(&SEDATIVES_MOST_DAYS),
        ]),
    ),
    u(
        "anchor.U2.symptoms6",
        2,
        Window::Mixed,
        "6 or more symptoms and use within 90 days",
        All(&[symptoms(6), Is(&USE_90)]),
    ),
    u(
        "anchor.U2.symptoms4",
        2,
        Window::Mixed,
        "4 or 5 symptoms and use within 90 days",
        All(&[symptoms(4), Is(&USE_90)]),
    ),
    u(
        "anchor.U1.symptoms2",
        1,
        Window::Mixed,
        "2 or 3 symptoms and use within 90 days",
        All(&[symptoms(2), Is(&USE_90)]),
    ),
    u(
        "anchor.U1.heavy-use",
        1,
        Window::Months12,
        "heavy-use screen positive: 4 or more drinks on any day in 12 months, or 5 or more on a typical day every week; drugs on 4 or more of the past 30 days; any opioid, sedative or stimulant not as prescribed, GHB or inhalant in 90 days; or seen drunk or high by someone close",
        Any(&[
            at_least(Id::AlcoholHeavy, "1-2-days"),
            Is(&HEAVY_WEEKLY),
            at_least(Id::SeenUse, "under-1"),
            Is(&DRUGS_FOUR_DAYS),
            Is(&STRONG_DRUGS_90),
        ]),
    ),
    u(
        "anchor.U1.early-remission",
        1,
        Window::Months12,
        "2 or more symptoms with 90 days to 12 months without use",
        All(&[symptoms(2), Is(&USE_YEAR)]),
    ),
];
