//! Open now, or when next: exact over the whole week.

use care_compass::expectations::hours::{Opening, Span, WeekMinute, opening};
use proptest::prelude::*;

const WEEK: u16 = 7 * 24 * 60;

fn span() -> impl Strategy<Value = Span> {
    // Quarter hours make spans that touch likely.
    (0..7_u8, 0..96_u16, 1..=96_u16).prop_map(|(day, start, length)| Span {
        day,
        start: start * 15,
        length: length * 15,
    })
}

/// Minute by minute, as someone would draw it on a long strip of paper.
fn strip(spans: &[Span]) -> Vec<bool> {
    let mut open = vec![false; WEEK.into()];
    for s in spans {
        for minute in 0..s.length {
            let at = (u32::from(s.day) * 1440 + u32::from(s.start) + u32::from(minute))
                % u32::from(WEEK);
            open[at as usize] = true;
        }
    }
    open
}

fn expected(strip: &[bool], now: u16) -> Option<Opening> {
    let ahead = |minutes: u16| (now + minutes) % WEEK;
    let first = |open: bool| {
        (0..WEEK)
            .find(|m| strip[usize::from(ahead(*m))] == open)
            .map(|m| WeekMinute::new(ahead(m)))
    };
    match (strip[usize::from(now)], first(true), first(false)) {
        (_, None, _) => None,
        (_, _, None) => Some(Opening::Always),
        (true, _, Some(close)) => Some(Opening::Until(close)),
        (false, Some(open), _) => Some(Opening::Opens(open)),
    }
}

proptest! {
    #![proptest_config(crate::proof::cases(24))]
    #[test]
    fn the_answer_is_right_at_every_minute_of_the_week(spans in prop::collection::vec(span(), 0..8)) {
        let strip = strip(&spans);
        for now in 0..WEEK {
            prop_assert_eq!(opening(&spans, WeekMinute::new(now)), expected(&strip, now), "at {}", now);
        }
    }

    /// The spans of a damaged page are no reason to fail.
    #[test]
    fn any_spans_have_an_answer(spans in prop::collection::vec((any::<u8>(), any::<u16>(), any::<u16>()), 0..6), now: u16) {
        let spans: Vec<_> = spans.into_iter().map(|(day, start, length)| Span { day, start, length }).collect();
        let _ = opening(&spans, WeekMinute::new(now));
    }
}

#[test]
fn a_late_shift_goes_past_midnight_and_past_sunday() {
    let late = [Span {
        day: 6,
        start: 22 * 60,
        length: 4 * 60,
    }];
    let at = |day: u16, hour: u16| opening(&late, WeekMinute::new((day * 24 + hour) * 60)).unwrap();
    assert_eq!(at(6, 23), Opening::Until(WeekMinute::new(2 * 60)));
    assert_eq!(at(0, 1), Opening::Until(WeekMinute::new(2 * 60)));
    assert_eq!(
        at(0, 2),
        Opening::Opens(WeekMinute::new((6 * 24 + 22) * 60))
    );
    let Opening::Opens(next) = at(0, 2) else {
        panic!()
    };
    assert_eq!((next.day(), next.minute()), (6, 22 * 60));
}
