//! Conditions have three values: what is unknown stays unknown.

use care_compass::domain::condition::{Answers, Fact, Reading, Truth, When};
use care_compass::domain::item::{Choices, ItemId};

const ITEM: ItemId = ItemId::Phq3;
const OTHER: ItemId = ItemId::Phq4;
const THIRD: ItemId = ItemId::Phq5;
const FIRST: Choices = Choices(0b001);
const SECOND: Choices = Choices(0b010);
const BOTH: Choices = Choices(0b011);
const ALL_THREE: Choices = Choices(0b111);

/// What is known of [`ITEM`], and the least and greatest ordinals of the three items.
struct Said(Reading, [(u8, u8); 3]);

impl Answers for Said {
    fn reading(&self, item: ItemId) -> Reading {
        if item == ITEM {
            self.0
        } else {
            Reading::Known(Choices::NONE)
        }
    }

    fn ordinals(&self, item: ItemId) -> (u8, u8) {
        self.1[item as usize - ITEM as usize]
    }
}

fn known(set: Choices) -> Said {
    Said(Reading::Known(set), [(0, 0); 3])
}

fn read(when: &When, reading: Reading) -> Truth {
    when.read(&Said(reading, [(0, 0); 3]))
}

#[test]
fn a_choice_holds_may_hold_or_does_not() {
    use Reading::{Among, Known, Perhaps, Unknown, Worst};
    let one = When::Picks(ITEM, BOTH, 1);
    let two = When::Picks(ITEM, BOTH, 2);
    let rows: &[(&When, Reading, Truth)] = &[
        (&one, Known(FIRST), Truth::YES),
        (&one, Known(Choices(0b100)), Truth::NO),
        (&one, Known(Choices::NONE), Truth::NO),
        (&two, Known(FIRST), Truth::NO),
        (&two, Known(ALL_THREE), Truth::YES),
        // One of these: certain only where every one of them counts, and one is enough.
        (&one, Among(BOTH), Truth::YES),
        (&one, Among(ALL_THREE), Truth::MAYBE),
        (&one, Among(Choices(0b100)), Truth::NO),
        (&two, Among(BOTH), Truth::MAYBE),
        (&two, Among(FIRST), Truth::NO),
        // One of these or nothing: never certain.
        (&one, Perhaps(BOTH), Truth::MAYBE),
        (&one, Perhaps(Choices(0b100)), Truth::NO),
        (&one, Unknown, Truth::MAYBE),
        (&two, Unknown, Truth::MAYBE),
        (&When::Picks(ITEM, FIRST, 2), Unknown, Truth::NO),
        (&two, Worst, Truth::YES),
    ];
    for (when, reading, truth) in rows {
        assert_eq!(read(when, *reading), *truth, "{when:?} of {reading:?}");
    }
}

#[test]
fn a_sum_counts_each_item_at_least_and_at_most() {
    let sum = |least| When::Sum(&[ITEM, OTHER, THIRD], least);
    let said = Said(Reading::Unknown, [(2, 2), (1, 3), (0, 1)]);
    let rows = [
        (0, Truth::YES),
        (3, Truth::YES),
        (4, Truth::MAYBE),
        (6, Truth::MAYBE),
        (7, Truth::NO),
    ];
    for (least, truth) in rows {
        assert_eq!(sum(least).read(&said), truth, "at least {least}");
    }
}

static YES: When = When::Picks(ITEM, FIRST, 1);
static MAYBE: When = When::Sum(&[OTHER], 1);
static NO: When = When::Picks(ITEM, SECOND, 1);
static MAYBE_BY_NAME: Fact = Fact {
    id: "fact.maybe",
    when: When::Sum(&[OTHER], 1),
};

macro_rules! list {
    ($($part:ident),*) => {{
        static LIST: &[When] = &[$(When::Not(&When::Not(&$part))),*];
        LIST
    }};
}

#[test]
fn all_any_count_and_not_follow_from_their_parts() {
    let said = Said(Reading::Known(FIRST), [(0, 0), (0, 1), (0, 0)]);
    let rows: &[(When, Truth)] = &[
        (When::All(&[]), Truth::YES),
        (When::All(list![YES, YES]), Truth::YES),
        (When::All(list![YES, MAYBE]), Truth::MAYBE),
        (When::All(list![MAYBE, YES]), Truth::MAYBE),
        (When::All(list![MAYBE, NO]), Truth::NO),
        (When::All(list![NO, YES]), Truth::NO),
        (When::Any(&[]), Truth::NO),
        (When::Any(list![NO, NO]), Truth::NO),
        (When::Any(list![NO, MAYBE]), Truth::MAYBE),
        (When::Any(list![MAYBE, NO]), Truth::MAYBE),
        (When::Any(list![MAYBE, YES]), Truth::YES),
        (When::Any(list![YES, NO]), Truth::YES),
        (When::Count(1, list![YES, MAYBE, NO]), Truth::YES),
        (When::Count(2, list![YES, MAYBE, NO]), Truth::MAYBE),
        (When::Count(3, list![YES, MAYBE, NO]), Truth::NO),
        (When::Count(2, list![YES, NO, YES]), Truth::YES),
        (When::Not(&YES), Truth::NO),
        (When::Not(&NO), Truth::YES),
        (When::Not(&MAYBE), Truth::MAYBE),
        (When::Is(&MAYBE_BY_NAME), Truth::MAYBE),
    ];
    for (when, truth) in rows {
        assert_eq!(when.read(&said), *truth, "{when:?}");
    }
}

fn support(when: &When, said: &Said) -> Vec<(ItemId, Choices)> {
    let mut found = Vec::new();
    when.support(said, &mut |item, set| found.push((item, set)));
    found
}

#[test]
fn what_makes_a_condition_hold_is_told_and_what_does_not_is_left_out() {
    static FACT: Fact = Fact {
        id: "fact.first",
        when: When::Picks(ITEM, BOTH, 1),
    };
    static ANY: &[When] = &[When::Picks(ITEM, SECOND, 1), When::Is(&FACT)];
    static NOT: When = When::Picks(OTHER, FIRST, 1);
    let first = When::Picks(ITEM, BOTH, 1);
    assert_eq!(support(&first, &known(FIRST)), [(ITEM, BOTH)]);
    assert_eq!(support(&first, &known(Choices(0b100))), []);
    assert_eq!(support(&first, &Said(Reading::Unknown, [(0, 0); 3])), []);
    let any = When::Any(ANY);
    assert_eq!(support(&any, &known(FIRST)), [(ITEM, BOTH)]);
    // An item of a sum counts where something was said to it.
    let sum = When::Sum(&[ITEM, OTHER, THIRD], 3);
    let said = Said(Reading::Unknown, [(1, 1), (0, 3), (2, 2)]);
    let any_choice = Choices(u16::MAX);
    assert_eq!(
        support(&sum, &said),
        [(ITEM, any_choice), (THIRD, any_choice)]
    );
    // What was not said has no answers of its own to show.
    let not = When::Not(&NOT);
    assert_eq!(support(&not, &known(FIRST)), []);
}

#[test]
fn every_item_that_a_condition_reads_is_named() {
    static FACT: Fact = Fact {
        id: "fact.third",
        when: When::Sum(&[THIRD], 1),
    };
    static ALL: &[When] = &[
        When::Picks(ITEM, FIRST, 1),
        When::Not(&When::Picks(OTHER, FIRST, 1)),
        When::Is(&FACT),
    ];
    let mut read = Vec::new();
    When::All(ALL).items(&mut |item| read.push(item));
    assert_eq!(read, [ITEM, OTHER, THIRD]);
}
