//! How fast the engine is, beside a naive implementation in the same run.
//!
//! `cargo bench`: medians of many runs. The ratios are what counts; times depend on the machine.
#![expect(clippy::print_stdout, reason = "a benchmark reports")]
#![expect(
    clippy::nonminimal_bool,
    reason = "the rules stand as the model writes them"
)]

use care_compass::content::items::all;
use care_compass::domain::item::{Choices, ItemId, Kind, Response};
use care_compass::domain::rating::{Domain, Profile};
use care_compass::domain::rules::level;
use care_compass::flow::answers::Answers;
use care_compass::flow::assessment::assess;
use care_compass::flow::session::{Event, Session};
use std::hint::black_box;
use std::time::{Duration, Instant};

/// The median time of a run.
fn median(runs: usize, mut run: impl FnMut()) -> Duration {
    run();
    let mut times: Vec<Duration> = (0..runs)
        .map(|_| {
            let start = Instant::now();
            run();
            start.elapsed()
        })
        .collect();
    times.sort_unstable();
    times.get(runs / 2).copied().unwrap_or_default()
}

/// The rules written out by hand, every one of them read for every profile.
fn naive(p: &Profile) -> u8 {
    let at = |d| p.get(d).get();
    let [w, m, s, p_, f, u, e, k, h, r] = Domain::ALL.map(at);
    let threes = [p_ >= 3, f >= 3, u >= 3, e >= 3 || k == 4, h >= 3];
    let twos = [
        p_ >= 2,
        f >= 2,
        u >= 2,
        s >= 2,
        m >= 2,
        w >= 2,
        e >= 2 || k >= 3,
        h >= 2,
    ];
    let count = |list: &[bool]| list.iter().filter(|x| **x).count();
    let rules = [
        (s == 4 || w == 4 || m == 4, 6),
        (s >= 3 || w >= 3 || m >= 3 || p_ == 4, 5),
        (f == 4, 4),
        (f == 4 && (p_ >= 3 || s >= 2), 5),
        (
            w >= 1 || m >= 2 || s >= 1 || p_ >= 2 || f >= 2 || u >= 1 || h >= 3 || e >= 3,
            1,
        ),
        (s >= 2 || p_ >= 3 || f >= 3 || u >= 3, 2),
        (u == 4, 3),
        (p_ >= 2 && f >= 2 && (u >= 2 || s >= 1 || h >= 2), 2),
        (u >= 2 && (w >= 2 || h >= 2 || p_ >= 2), 2),
        (p_ >= 2 && h >= 3, 2),
        (
            p_ >= 3 && f >= 3
                || p_ >= 3 && s >= 2
                || s >= 2 && f >= 3
                || p_ >= 3 && u >= 3
                || u >= 3 && e >= 3
                || u >= 3 && h >= 3
                || p_ >= 3 && h >= 3,
            3,
        ),
        (
            u >= 3 && e == 4
                || u == 4 && (e >= 3 || k == 4)
                || u == 4 && h >= 3
                || u >= 3 && h == 4
                || p_ >= 3 && f >= 3 && h == 4
                || p_ >= 3 && e == 4 && f >= 3,
            4,
        ),
        (u >= 2 && w >= 2 && (e >= 3 || k == 4), 4),
        (
            [w, m, s, p_, f, u].iter().any(|x| *x >= 1) && (r >= 2 || k >= 3 || e >= 3),
            1,
        ),
        (count(&twos) >= 4, 2),
        (count(&threes) >= 3, 3),
        (count(&threes) >= 4, 4),
    ];
    rules
        .iter()
        .filter(|(holds, _)| *holds)
        .map(|(_, l)| *l)
        .max()
        .unwrap_or(0)
}

fn lattice(rate: impl Fn(&Profile) -> u8) -> u64 {
    (0..Profile::COUNT)
        .filter_map(Profile::at)
        .map(|p| u64::from(rate(&p)))
        .sum()
}

fn main() {
    assert_eq!(
        lattice(|p| level(p).number()),
        lattice(naive),
        "both give the same levels"
    );

    let worst = all()
        .filter(|i| i.id != ItemId::Who)
        .fold(Answers::default(), |answers, row| {
            let mut answers = answers;
            let set = match row.kind {
                Kind::One => Choices::one(row.choices.len() - 1),
                _ => Choices::first(row.choices.len()),
            };
            answers.set(row.id, Response::Chosen(set));
            answers
        });
    let empty = Answers::default();
    let one = median(301, || {
        black_box(assess(black_box(&worst)));
    });
    let none = median(301, || {
        black_box(assess(black_box(&empty)));
    });
    let session = Session::resumed(None, worst);
    let step = median(301, || {
        black_box(
            session
                .clone()
                .after(Event::Edit(ItemId::Readiness))
                .after(Event::Continue),
        );
    });
    println!("one assessment with reasons, every question at its worst   {one:>12.1?}");
    println!("one assessment with nothing answered                       {none:>12.1?}");
    println!("one step of the session                                    {step:>12.1?}");

    let table = median(5, || {
        black_box(lattice(|p| level(p).number()));
    });
    let by_hand = median(5, || {
        black_box(lattice(naive));
    });
    println!("all 9,765,625 profiles by the table                        {table:>12.1?}");
    println!("the same by rules written out, each read every time        {by_hand:>12.1?}");
    println!(
        "table to written out                                       {:>12.2}",
        table.as_secs_f64() / by_hand.as_secs_f64()
    );
}
