//! Drugs and medicines, the last use of everything, and what happens on cutting down.

use super::row::{NO_YES, c, row, x};
use crate::domain::item::Block::{Alcohol, Drugs, Withdrawal};
use crate::domain::item::{Choice, Item, ItemId as Id};
use crate::domain::source::Source;

const DAYS_IN_30: &[Choice] = &[
    c("0", 0),
    c("1-3", 1),
    c("4-19", 2),
    c("20-plus", 3),
    c("daily", 4),
];

const LAST_USE: &[Choice] = &[
    c("earlier", 0),
    c("12-months", 1),
    c("90-days", 2),
    c("30-days", 3),
    c("14-days", 4),
    c("7-days", 5),
    c("24-hours", 6),
];

const AS_PRESCRIBED: &[Choice] = &[c("prescribed", 0), c("not-prescribed", 1)];

pub(super) const ITEMS: &[Item] = &[
    row(
        Id::DrugUse,
        "drug-use",
        Drugs,
        &[c("no", 0), c("treated", 1), c("yes", 2)],
    ),
    row(
        Id::DrugKinds,
        "drug-kinds",
        Drugs,
        &[
            c("opioids", 1),
            c("sedatives", 1),
            c("stimulants", 1),
            c("cannabis", 1),
            c("ghb", 1),
            c("inhalants", 1),
            c("other", 1),
        ],
    )
    .several(),
    row(Id::OpioidDays, "opioid-days", Drugs, DAYS_IN_30).oneself(),
    row(Id::SedativeDays, "sedative-days", Drugs, DAYS_IN_30).oneself(),
    row(Id::StimulantDays, "stimulant-days", Drugs, DAYS_IN_30).oneself(),
    row(Id::CannabisDays, "cannabis-days", Drugs, DAYS_IN_30).oneself(),
    row(Id::GhbDays, "ghb-days", Drugs, DAYS_IN_30).oneself(),
    row(Id::InhalantDays, "inhalant-days", Drugs, DAYS_IN_30).oneself(),
    row(Id::OtherDays, "other-drug-days", Drugs, DAYS_IN_30).oneself(),
    row(Id::AlcoholLast, "alcohol-last", Alcohol, LAST_USE),
    row(Id::OpioidLast, "opioid-last", Drugs, LAST_USE).oneself(),
    row(Id::SedativeLast, "sedative-last", Drugs, LAST_USE).oneself(),
    row(Id::StimulantLast, "stimulant-last", Drugs, LAST_USE).oneself(),
    row(Id::CannabisLast, "cannabis-last", Drugs, LAST_USE).oneself(),
    row(Id::GhbLast, "ghb-last", Drugs, LAST_USE).oneself(),
    row(Id::InhalantLast, "inhalant-last", Drugs, LAST_USE).oneself(),
    row(Id::OtherLast, "other-drug-last", Drugs, LAST_USE).oneself(),
    row(Id::OpioidRx, "opioid-prescribed", Drugs, AS_PRESCRIBED).oneself(),
    row(Id::SedativeRx, "sedative-prescribed", Drugs, AS_PRESCRIBED).oneself(),
    row(
        Id::StimulantRx,
        "stimulant-prescribed",
        Drugs,
        AS_PRESCRIBED,
    )
    .oneself(),
    row(
        Id::OverdoseWhen,
        "overdose-when",
        Drugs,
        &[
            c("never", 0),
            c("earlier", 1),
            c("12-months", 2),
            c("90-days", 3),
            c("30-days", 4),
            c("7-days", 5),
        ],
    ),
    row(
        Id::OverdoseIntent,
        "overdose-intent",
        Drugs,
        &[c("accident", 0), c("unclear", 1), c("on-purpose", 2)],
    )
    .follow_up()
    .oneself(),
    row(Id::NotPharmacy, "not-from-pharmacy", Drugs, NO_YES).oneself(),
    row(
        Id::OpioidMedicine,
        "opioid-medicine",
        Drugs,
        &[x("no"), x("yes")],
    ),
    row(Id::OverdoseTwice, "overdose-twice", Drugs, NO_YES),
    row(Id::StopPlan, "stop-plan", Withdrawal, NO_YES),
    row(
        Id::SeenUse,
        "seen-drunk-or-high-days",
        Drugs,
        &[c("none", 0), c("under-1", 1), c("1-3", 2), c("4-plus", 3)],
    )
    .proxy(),
    row(Id::SeenShaking, "seen-shaking", Withdrawal, NO_YES)
        .proxy()
        .from(Source::N),
    row(Id::SeenPassedOut, "seen-passed-out", Withdrawal, NO_YES).proxy(),
    row(Id::Steady, "use-to-steady", Withdrawal, NO_YES)
        .oneself()
        .from(Source::N),
    row(
        Id::WithdrawalSeizure,
        "withdrawal-seizure",
        Withdrawal,
        NO_YES,
    )
    .from(Source::N),
    row(Id::Intoxicated, "intoxicated-now", Withdrawal, NO_YES),
    row(Id::Alcohol18, "alcohol-18-today", Alcohol, NO_YES).oneself(),
    row(
        Id::StopEffects,
        "stop-effects",
        Withdrawal,
        &[c("none", 0), c("mild", 1), c("strong", 2)],
    ),
    row(
        Id::WithdrawalSigns,
        "withdrawal-signs",
        Withdrawal,
        &[
            c("shaking", 1),
            c("sweating", 1),
            c("vomiting", 1),
            c("restless", 1),
            c("fast-heart", 1),
            c("fever", 1),
        ],
    )
    .several()
    .from(Source::N),
    row(
        Id::Detox,
        "detox",
        Withdrawal,
        &[
            x("none"),
            c("finished", 0),
            c("finished-used-since", 1),
            c("left-early", 1),
        ],
    ),
];
