//! What is known of an item: by what was said, by its part in safety, and by who says it.

use care_compass::content::items::{all, item};
use care_compass::domain::condition::{Answers as _, Reading};
use care_compass::domain::item::{Absent, Choices, ItemId, Kind, Response};
use care_compass::flow::answers::Answers;
use care_compass::flow::readings::{Readings, Stance};

const STANCES: [Stance; 3] = [Stance::Strict, Stance::Shown, Stance::Live];
const CLOSED: Reading = Reading::Known(Choices::NONE);

fn reading(answers: &Answers, stance: Stance, id: ItemId) -> Reading {
    Readings::new(answers, stance).reading(id)
}

/// The set of these choices.
fn set(id: ItemId, choices: &[&str]) -> Choices {
    choices.iter().fold(Choices::NONE, |set, choice| {
        set.or(Choices::one(item(id).index_of(choice).unwrap()))
    })
}

fn me() -> Answers {
    Answers::default()
        .with(ItemId::Who, "me")
        .with(ItemId::Age, "18-64")
}

/// Someone who answers for another, as sure as can be.
fn sure() -> Answers {
    Answers::default()
        .with(ItemId::Who, "someone")
        .with(ItemId::Age, "18-64")
        .with(ItemId::Contact, "daily")
        .with(ItemId::Confidence, "sure")
}

fn unsure() -> Answers {
    sure().with(ItemId::Confidence, "unsure")
}

#[test]
fn what_was_said_is_known_and_what_was_not_counts_by_its_part_in_safety() {
    use Reading::{Unknown, Worst};
    let none: Option<Absent> = None;
    // An attempt opens the question when it was.
    let base = me().with(ItemId::Attempt, "once");
    let rows: &[(ItemId, Option<Absent>, [Reading; 3])] = &[
        (ItemId::Roles, none, [Unknown; 3]),
        (ItemId::Roles, Some(Absent::Skipped), [Unknown; 3]),
        (ItemId::Thoughts, none, [Unknown, CLOSED, CLOSED]),
        (
            ItemId::Thoughts,
            Some(Absent::DontKnow),
            [Unknown, CLOSED, CLOSED],
        ),
        (ItemId::AttemptWhen, none, [Unknown, Worst, CLOSED]),
        (
            ItemId::AttemptWhen,
            Some(Absent::Declined),
            [Unknown, Worst, Worst],
        ),
        (
            ItemId::AttemptWhen,
            Some(Absent::Skipped),
            [Unknown, Worst, Worst],
        ),
    ];
    for (id, absent, expected) in rows {
        let answers = absent.map_or(base, |absent| base.without(*id, absent));
        for (stance, expected) in STANCES.into_iter().zip(expected) {
            assert_eq!(
                reading(&answers, stance, *id),
                *expected,
                "{id:?} {absent:?} {stance:?}"
            );
        }
    }
    for stance in STANCES {
        let said = base.with(ItemId::AttemptWhen, "30-days");
        let known = Reading::Known(set(ItemId::AttemptWhen, &["30-days"]));
        assert_eq!(reading(&said, stance, ItemId::AttemptWhen), known);
        // Behind a closed gate nothing counts.
        let closed = said.with(ItemId::Attempt, "never");
        assert_eq!(reading(&closed, stance, ItemId::AttemptWhen), CLOSED);
    }
}

/// A gate that may be open: the follow-up of a safety answer waits; all else could be anything.
#[test]
fn behind_a_gate_that_may_be_open_only_the_strict_range_counts_a_follow_up() {
    let open = Readings::new(&me(), Stance::Strict);
    assert!(!open.is_open(ItemId::AlcoholDays) && !open.is_open(ItemId::AttemptWhen));
    for who in [me(), unsure()] {
        for stance in STANCES {
            assert_eq!(
                reading(&who, stance, ItemId::AlcoholDays),
                Reading::Unknown,
                "{stance:?}"
            );
        }
        let follow_up = STANCES.map(|stance| reading(&who, stance, ItemId::AttemptWhen));
        assert_eq!(follow_up, [Reading::Unknown, CLOSED, CLOSED]);
    }
}

#[test]
fn each_age_is_asked_what_is_for_it() {
    for (who, age) in [("me", "18-64"), ("me", "65-plus"), ("someone", "18-64")] {
        let answers = Answers::default()
            .with(ItemId::Who, who)
            .with(ItemId::Age, age);
        let readings = Readings::new(&answers, Stance::Live);
        let proxy = who == "someone";
        for row in all().filter(|i| care_compass::content::gates::gate(i.id).is_none()) {
            let asked = if proxy {
                row.asked.proxy
            } else {
                row.asked.oneself
            };
            assert_eq!(readings.is_open(row.id), asked, "{} {who} {age}", row.key);
        }
    }
    for age in ["13-17", "under-13"] {
        let answers = Answers::default()
            .with(ItemId::Who, "me")
            .with(ItemId::Age, age);
        let readings = Readings::new(&answers, Stance::Live);
        for row in all().filter(|i| care_compass::content::gates::gate(i.id).is_none()) {
            let child = matches!(row.id, ItemId::Who | ItemId::Age | ItemId::Country);
            let teen = age == "13-17" && row.asked.teens;
            let asked = row.asked.oneself && (teen || age == "under-13" && child);
            assert_eq!(readings.is_open(row.id), asked, "{} {age}", row.key);
        }
    }
}

/// What only the person could say could be anything in the strict range, where its gate allows;
/// nobody is asked, and on the result page it does not count.
#[test]
fn what_only_they_could_say_is_unknown_in_the_strict_range_alone() {
    for who in [sure(), unsure()] {
        let phq = STANCES.map(|stance| reading(&who, stance, ItemId::Phq1));
        assert_eq!(phq, [Reading::Unknown, CLOSED, CLOSED]);
    }
    // Without use there is no craving.
    let craving = |answers| reading(&answers, Stance::Strict, ItemId::UseCraving);
    assert!(!item(ItemId::UseCraving).asked.proxy);
    assert_eq!(craving(sure()), Reading::Unknown);
    let dry = sure().with(ItemId::AlcoholHeavy, "none");
    assert_eq!(craving(dry.with(ItemId::DrugUse, "no")), CLOSED);
    assert_eq!(
        reading(&me(), Stance::Strict, ItemId::SeenTalk),
        CLOSED,
        "what only someone close could see is not asked of the person"
    );
    // A teen has no level that it could change.
    let teen = sure().with(ItemId::Age, "13-17");
    assert_eq!(reading(&teen, Stance::Strict, ItemId::Phq1), CLOSED);
}

/// Who is not sure, or rarely in contact, may be one choice off. Where it was not said, the strict
/// range takes it so.
#[test]
fn answers_are_widened_for_someone_who_is_not_sure() {
    let said = |who: Answers| who.with(ItemId::Roles, "1-3");
    let as_said = Reading::Known(set(ItemId::Roles, &["1-3"]));
    let wider = Reading::Among(set(ItemId::Roles, &["under-1", "1-3"]));
    let someone = Answers::default().with(ItemId::Who, "someone");
    let rows: &[(Answers, [Reading; 3])] = &[
        (sure(), [as_said; 3]),
        (sure().with(ItemId::Confidence, "fairly"), [as_said; 3]),
        (sure().with(ItemId::Contact, "weekly"), [as_said; 3]),
        (unsure(), [wider; 3]),
        (sure().with(ItemId::Contact, "less"), [wider; 3]),
        (unsure().with(ItemId::Contact, "less"), [wider; 3]),
        (someone, [wider, as_said, as_said]),
        (
            someone.with(ItemId::Contact, "daily"),
            [wider, as_said, as_said],
        ),
        (
            someone.with(ItemId::Confidence, "sure"),
            [wider, as_said, as_said],
        ),
        // About oneself nobody is unsure.
        (unsure().with(ItemId::Who, "me"), [as_said; 3]),
    ];
    for (who, expected) in rows {
        let found = STANCES.map(|stance| reading(&said(*who), stance, ItemId::Roles));
        assert_eq!(found, *expected, "{:?}", who.given().collect::<Vec<_>>());
    }
}

/// A positive answer spans one choice lower, a "no" one choice higher.
#[test]
fn one_choice_off_spans_the_neighbour_towards_the_unknown() {
    use Reading::{Among, Known, Perhaps};
    // What was said, and what it counts for: strict, shown, live.
    let one = |id, said: &str, strict: &[&str], shown: &[&str]| {
        let (strict, shown) = (set(id, strict), set(id, shown));
        let read = |wide: Choices| {
            if wide.len() > 1 {
                Among(wide)
            } else {
                Known(wide)
            }
        };
        let found = STANCES.map(|stance| reading(&unsure().with(id, said), stance, id));
        assert_eq!(
            found,
            [read(strict), read(shown), read(shown)],
            "{id:?} {said}"
        );
    };
    one(
        ItemId::Roles,
        "none",
        &["none", "under-1"],
        &["none", "under-1"],
    );
    one(
        ItemId::Roles,
        "under-1",
        &["none", "under-1"],
        &["none", "under-1"],
    );
    one(
        ItemId::Roles,
        "4-plus",
        &["1-3", "4-plus"],
        &["1-3", "4-plus"],
    );
    // Choices of equal rank go together.
    let homes = ["own", "family", "sober-living"];
    one(
        ItemId::Living,
        "shelter",
        &[&homes[..], &["shelter"]].concat(),
        &[&homes[..], &["shelter"]].concat(),
    );
    one(
        ItemId::Living,
        "own",
        &["own", "shelter"],
        &["own", "shelter"],
    );
    // A positive safety answer never shrinks; a "no" to it is wider in the strict range alone.
    one(ItemId::Attempt, "more", &["more"], &["more"]);
    one(ItemId::Attempt, "never", &["never", "once"], &["never"]);
    // Who is asked is not in doubt.
    one(ItemId::Pregnancy, "no", &["no"], &["no"]);

    let several = |id, said: Choices, strict: Reading, shown: Reading| {
        let mut who = unsure().with(ItemId::AlcoholHeavy, "more");
        assert!(who.set(id, Response::Chosen(said)));
        let found = STANCES.map(|stance| reading(&who, stance, id));
        assert_eq!(found, [strict, shown, shown], "{id:?} {said:?}");
    };
    let every = |id: ItemId| Choices::first(item(id).choices.len());
    let drove = set(ItemId::Danger, &["driving"]);
    several(ItemId::Danger, drove, Perhaps(drove), Perhaps(drove));
    // Another sign of danger does not shrink either; a "no" to it is in doubt.
    one(ItemId::Still, "yes", &["yes"], &["yes"]);
    one(ItemId::Still, "no", &["no", "yes"], &["no", "yes"]);
    let dry = set(ItemId::Health, &["no-fluids"]);
    several(ItemId::Health, dry, Known(dry), Known(dry));
    several(
        ItemId::Health,
        Choices::NONE,
        Perhaps(every(ItemId::Health)),
        Perhaps(every(ItemId::Health)),
    );
    let pain = set(ItemId::Emergency, &["chest-pain"]);
    several(ItemId::Emergency, pain, Known(pain), Known(pain));
    several(
        ItemId::Emergency,
        Choices::NONE,
        Perhaps(every(ItemId::Emergency)),
        CLOSED,
    );
    // Choices without an order have no neighbours.
    let kinds = set(ItemId::TreatmentKinds, &["therapy"]);
    assert_eq!(item(ItemId::TreatmentKinds).kind, Kind::SeveralContext);
    several(ItemId::TreatmentKinds, kinds, Known(kinds), Known(kinds));
}

/// An answer behind an answer that is in doubt may be no answer at all.
#[test]
fn behind_a_gate_in_doubt_an_answer_may_be_nothing() {
    let drinker = unsure().with(ItemId::AlcoholHeavy, "treated");
    let said = drinker.with(ItemId::AlcoholDays, "3-4-week");
    for stance in STANCES {
        let readings = Readings::new(&said, stance);
        assert!(readings.is_open(ItemId::AlcoholDays));
        assert_eq!(
            readings.reading(ItemId::AlcoholDays),
            Reading::Perhaps(set(ItemId::AlcoholDays, &["1-2-week", "3-4-week"]))
        );
        // Beyond doubt, the answer stands, one choice off.
        let heavy = said.with(ItemId::AlcoholHeavy, "weekly");
        assert_eq!(
            reading(&heavy, stance, ItemId::AlcoholDays),
            Reading::Among(set(ItemId::AlcoholDays, &["1-2-week", "3-4-week"]))
        );
        // What was not answered is as unknown as before.
        assert_eq!(
            reading(&drinker, stance, ItemId::AlcoholDays),
            Reading::Unknown
        );
    }
    // "None of these" is nothing either way.
    let user = unsure()
        .with(ItemId::DrugUse, "treated")
        .with_none(ItemId::DrugKinds);
    for stance in STANCES {
        let found = reading(&user, stance, ItemId::DrugKinds);
        let every = Choices::first(item(ItemId::DrugKinds).choices.len());
        assert_eq!(
            found,
            if item(ItemId::DrugKinds).kind == Kind::Several {
                Reading::Perhaps(every)
            } else {
                CLOSED
            }
        );
    }
}

/// The ordinals of what is known: the same at both ends only where one choice is known.
#[test]
fn the_ordinals_of_an_item_are_an_interval() {
    let ordinals = |answers: &Answers, stance, id| Readings::new(answers, stance).ordinals(id);
    let attempt = me().with(ItemId::Attempt, "once");
    let drinker = unsure().with(ItemId::AlcoholHeavy, "treated");
    let rows: &[(Answers, Stance, ItemId, (u8, u8))] = &[
        (me(), Stance::Strict, ItemId::Phq1, (0, 3)),
        (
            me().with(ItemId::Phq1, "2"),
            Stance::Strict,
            ItemId::Phq1,
            (2, 2),
        ),
        (
            me().with(ItemId::Phq1, "0"),
            Stance::Strict,
            ItemId::Phq1,
            (0, 0),
        ),
        // The worst of several choices counts.
        (
            me().with(ItemId::Health, "steady")
                .with(ItemId::Health, "epilepsy"),
            Stance::Strict,
            ItemId::Health,
            (1, 1),
        ),
        (
            me().with_none(ItemId::Health),
            Stance::Strict,
            ItemId::Health,
            (0, 0),
        ),
        (attempt, Stance::Shown, ItemId::AttemptWhen, (3, 3)),
        (
            unsure().with(ItemId::Roles, "4-plus"),
            Stance::Shown,
            ItemId::Roles,
            (2, 3),
        ),
        (
            drinker.with(ItemId::AlcoholDays, "3-4-week"),
            Stance::Shown,
            ItemId::AlcoholDays,
            (0, 3),
        ),
    ];
    for (answers, stance, id, expected) in rows {
        assert_eq!(ordinals(answers, *stance, *id), *expected, "{id:?}");
    }
}

/// Gates read items wherever they stand in the bank.
#[test]
fn a_gate_may_read_an_item_that_stands_later() {
    // PHQ-9's last item opens the follow-ups of thoughts of suicide, which stand long before it.
    assert!(ItemId::Intent < ItemId::Phq9);
    let low = me()
        .with(ItemId::Phq1, "2")
        .with(ItemId::Phq9, "1")
        .with(ItemId::WishDead, "never")
        .with(ItemId::Thoughts, "never");
    assert!(Readings::new(&low, Stance::Live).is_open(ItemId::Intent));
    assert!(!Readings::new(&low.with(ItemId::Phq9, "0"), Stance::Live).is_open(ItemId::Intent));
}
