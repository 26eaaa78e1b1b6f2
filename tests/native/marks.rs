//! What is marked in the own week, and what is ticked to take along: sets, and nothing more.

use care_compass::content::parts::Part as Taken;
use care_compass::flow::marks::{Cell, Cells, Mark, Marks, Part, Use};
use care_compass::flow::picks::Picks;

#[test]
fn a_week_has_seven_days_of_four_parts() {
    let all: Vec<_> = Cell::all().collect();
    assert_eq!(all.len(), 28);
    for (place, cell) in all.into_iter().enumerate() {
        let (day, part) = (place / 4, Part::ALL[place % 4]);
        assert_eq!((cell.index(), cell.part()), (place, part));
        assert_eq!(usize::from(cell.day()), day);
        assert_eq!(Cell::new(cell.day(), part), cell);
        assert_eq!(Cell::new(cell.day() + 7, part), cell);
    }
}

#[test]
fn a_set_of_parts_has_what_was_put_in() {
    let none = Cells::default();
    assert!(none.is_empty() && none.iter().next().is_none());
    assert_eq!(none.len(), 0);
    let third = |cell: &Cell| cell.index().is_multiple_of(3);
    let set: Cells = Cell::all().filter(third).collect();
    assert!(!set.is_empty());
    assert_eq!(set.len(), 10);
    assert!(Cell::all().all(|cell| set.has(cell) == third(&cell)));
    assert!(set.iter().eq(Cell::all().filter(third)));
    // Put in twice is there once.
    assert_eq!(set.iter().chain(set.iter()).collect::<Cells>(), set);
}

#[test]
fn a_mark_stands_until_it_is_changed_or_cleared() {
    let at = Cell::new(6, Part::Night);
    let mut marks = Marks::default();
    assert!(Cell::all().all(|cell| marks.get(cell).is_none()));
    assert_eq!(marks.next, Use::Work);
    for used in [Use::Care, Use::Free] {
        marks.apply(Mark::Part(at, used));
        for cell in Cell::all() {
            assert_eq!(marks.get(cell), (cell == at).then_some(used));
        }
    }
    marks.apply(Mark::As(Use::Sleep));
    assert_eq!(marks.next, Use::Sleep);
    marks.apply(Mark::Clear);
    assert_eq!(marks, Marks::default());
}

#[test]
fn each_part_is_ticked_by_itself() {
    for part in Taken::ALL {
        let one = Picks::of(&[*part]);
        for other in Taken::ALL {
            assert_eq!(one.has(*other), part == other, "{part:?} {other:?}");
            let both = one.with(*other);
            assert!(both.has(*part) && both.has(*other));
            assert_eq!(both.with(*other), both);
            assert_eq!(one.toggled(*other).has(*other), part != other);
            assert_eq!(one.toggled(*other).toggled(*other), one);
        }
        assert!(!Picks::NONE.has(*part));
    }
}
