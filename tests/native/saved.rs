//! The file to come back with: nothing is lost, nothing is half-loaded, nothing breaks it.

use crate::people::{and, answers, person, reticent_mind, well};
use crate::proof::cases;
use care_compass::content::items::{all, item};
use care_compass::content::version::{CONTENT_HASH, RULES_VERSION};
use care_compass::domain::item::{Absent, ItemId};
use care_compass::domain::level::{Level, Urgency};
use care_compass::flow::answers::Answers;
use care_compass::flow::assessment::assess;
use care_compass::flow::readings::{Readings, Stance};
use care_compass::flow::session::{Event, Place, Resumed, Session};
use care_compass::handoff::saved::{MOST, Refused, read, write, write_on_the_way};
use proptest::prelude::*;

/// The same checksum, written down again: a file made by hand carries it.
fn sealed(lines: &str) -> String {
    let sum = lines.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |sum, byte| {
        (sum ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    });
    format!("{lines}check: {sum:016x}\n")
}

fn head() -> String {
    format!("care-compass 1\nrules: {RULES_VERSION} {CONTENT_HASH}\nlevel: iop 7d\n")
}

#[test]
fn the_file_is_as_described() {
    let answers = Answers::default()
        .with(ItemId::Who, "me")
        .with_none(ItemId::Emergency)
        .without(ItemId::Age, Absent::Skipped);
    let text = write(&answers);
    let mut lines = text.lines();
    assert_eq!(lines.next(), Some("care-compass 1"));
    assert_eq!(
        lines.next(),
        Some(format!("rules: {RULES_VERSION} {CONTENT_HASH}").as_str())
    );
    assert!(lines.next().unwrap().starts_with("level: "));
    assert_eq!(lines.next(), Some("who: me"));
    assert_eq!(lines.next(), Some("age: ?skipped"));
    assert_eq!(
        lines.next(),
        Some(format!("{}:", item(ItemId::Emergency).key).as_str())
    );
    assert_eq!(sealed(&text[..text.find("check").unwrap()]), text);
}

/// Keys and ids must not look like anything else in the file.
#[test]
fn keys_and_ids_fit_the_format() {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    for row in all() {
        assert!(row.key.chars().all(plain), "{}", row.key);
        for choice in row.choices {
            assert!(
                !choice.id.is_empty() && choice.id.chars().all(plain),
                "{}",
                choice.id
            );
        }
    }
}

#[test]
fn the_level_of_last_time_comes_back_by_name() {
    for level in Level::ALL {
        let text = write(&person(level));
        assert!(text.contains(&format!("level: {} ", level.code())));
        let (_, resumed) = read(text.as_bytes()).unwrap();
        assert_eq!(resumed.before.unwrap().0, level);
    }
    // On the way there was none yet.
    let half = write_on_the_way(&person(Level::Iop));
    assert!(half.contains("level: none\n"));
    let (answers, resumed) = read(half.as_bytes()).unwrap();
    assert_eq!((answers, resumed.before), (person(Level::Iop), None));
    let teen = write(&well().with(ItemId::Age, "13-17"));
    assert!(teen.contains("level: none\n"));
    assert_eq!(read(teen.as_bytes()).unwrap().1.before, None);
}

#[test]
fn what_is_not_such_a_file_is_refused() {
    let good = write(&person(Level::Iop));
    let refused = |bytes: &[u8]| read(bytes).unwrap_err();
    assert_eq!(refused(b""), Refused::WrongKind);
    assert_eq!(refused(b"%PDF-1.7 \xff"), Refused::WrongKind);
    assert_eq!(
        refused(b"{\"resourceType\":\"Bundle\"}"),
        Refused::WrongKind
    );
    assert_eq!(refused(&vec![b'a'; MOST + 1]), Refused::TooBig);
    assert_eq!(
        refused(good.replace("compass 1", "compass 2").as_bytes()),
        Refused::Newer
    );
    assert_eq!(
        refused(good.replace("compass 1", "compass x").as_bytes()),
        Refused::Damaged
    );
    assert_eq!(refused(b"care-compass 1\n"), Refused::Damaged);
    assert_eq!(
        refused(good.replace("who: me", "who: someone").as_bytes()),
        Refused::Damaged
    );
    for at in [20, good.len() / 2, good.len() - 2] {
        assert_eq!(refused(&good.as_bytes()[..at]), Refused::Damaged);
    }
    // Under today's rules an answer that does not fit is a mistake, whatever the checksum says.
    for bad in [
        "who: nobody\n",
        "nothing: yes\n",
        "who: me someone\n",
        "who: me\nwho: me\n",
        "who\n",
        "who: ?perhaps\n",
    ] {
        assert_eq!(
            refused(sealed(&format!("{}{bad}", head())).as_bytes()),
            Refused::Damaged,
            "{bad}"
        );
    }
}

#[test]
fn mail_and_editors_do_no_harm() {
    let good = write(&person(Level::Iop));
    let expected = read(good.as_bytes()).unwrap();
    for changed in [
        good.replace('\n', "\r\n"),
        good.replace('\n', "\n\n"),
        good.trim_end().to_string(),
        good.replace('\n', "  \n"),
    ] {
        assert_eq!(read(changed.as_bytes()).unwrap(), expected);
    }
}

#[test]
fn under_other_rules_what_still_fits_is_kept_and_the_rest_is_told() {
    let old = sealed(
        "care-compass 1\nrules: 0.9.0 0000000000000000\nlevel: php 7d\nwho: me\nage: 18-64\n\
         alcohol-days: hourly\nlost-item: yes\nlost-too: no\nphq9-1: 2\n",
    );
    let (answers, resumed) = read(old.as_bytes()).unwrap();
    assert_eq!(
        answers,
        Answers::default()
            .with(ItemId::Who, "me")
            .with(ItemId::Age, "18-64")
            .with(ItemId::Phq1, "2")
    );
    assert_eq!(
        resumed,
        Resumed {
            before: Some((Level::Php, Urgency::SevenDays)),
            dropped: vec![ItemId::AlcoholDays],
            gone: 2,
        }
    );
    let nothing = sealed("care-compass 1\nrules: 0.9.0 0\nlevel: none\nlost-item: yes\n");
    assert_eq!(read(nothing.as_bytes()), Err(Refused::NothingFits));
}

#[test]
fn a_loaded_session_starts_at_the_review_and_shows_its_interrupts_before_the_result() {
    let (answers, resumed) = read(write(&person(Level::Emergency)).as_bytes()).unwrap();
    let mut session = Session::new(Some(0));
    session.resume(answers, resumed);
    assert_eq!(session.place(), Place::Review);
    assert!(!session.pinned().is_empty());
    let session = session.after(Event::Continue);
    assert!(matches!(session.place(), Place::Interrupt(_)));
    let session = session.after(Event::GoOn);
    assert_eq!(session.place(), Place::Review);
    let session = session.after(Event::Continue);
    assert_eq!(session.place(), Place::Result);
    assert!(session.before().is_some());
    assert!(session.after(Event::Delete).before().is_none());
}

#[test]
fn a_file_saved_half_way_goes_on_where_it_stopped() {
    let half = Answers::default()
        .with(ItemId::Who, "me")
        .with(ItemId::Age, "18-64");
    let (answers, resumed) = read(write(&half).as_bytes()).unwrap();
    let mut session = Session::new(Some(0));
    session.resume(answers, resumed);
    let next = session.pages_left().next().unwrap();
    assert_eq!(
        session.after(Event::Continue).place(),
        Place::Questions(next)
    );
}

proptest! {
    #![proptest_config(cases(400))]

    /// Reading gives back what counts, and the same result.
    #[test]
    fn nothing_that_counts_is_lost(mind in reticent_mind()) {
        let answers = answers(&mind);
        let text = write(&answers);
        let (back, resumed) = read(text.as_bytes()).unwrap();
        let open = Readings::new(&answers, Stance::Live);
        prop_assert_eq!(back, answers.only(|id| open.is_open(id)));
        let (before, after) = (assess(&answers), assess(&back));
        prop_assert_eq!((after.level, after.urgency), (before.level, before.urgency));
        prop_assert_eq!(resumed.before, before.level.map(|l| (l, before.urgency)));
        prop_assert!(text.len() < MOST / 4);
        prop_assert_eq!(write(&back), text);
    }

    /// Answers to items that have closed are not in the file.
    #[test]
    fn what_is_hidden_is_not_saved(mind in reticent_mind()) {
        let answers = and(answers(&mind), ItemId::AlcoholHeavy, "more").with(ItemId::AlcoholHeavy, "none");
        let text = write(&answers);
        let open = Readings::new(&answers, Stance::Live);
        let hidden: Vec<_> = answers.given().filter(|(id, _)| !open.is_open(*id)).collect();
        prop_assert!(hidden.iter().any(|(id, _)| *id == ItemId::AlcoholDays));
        for (id, _) in hidden {
            let start = format!("\n{}:", item(id).key);
            prop_assert!(!text.contains(&start));
        }
    }

    #[test]
    fn any_bytes_are_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..600)) {
        prop_assert!(read(&bytes).is_err());
        let _ = read(&[b"care-compass 1\n", bytes.as_slice()].concat());
    }

    #[test]
    fn any_lines_are_read_or_refused(lines in proptest::collection::vec("[a-z0-9:? -]{0,30}", 0..20)) {
        let text = lines.join("\n") + "\n";
        let _ = read(sealed(&format!("{}{text}", head())).as_bytes());
        let _ = read(sealed(&format!("care-compass 1\n{text}")).as_bytes());
    }

    /// Every change of one byte is noticed, and every cut.
    #[test]
    fn a_damaged_file_is_never_loaded(mind in reticent_mind(), at in any::<prop::sample::Index>(), byte in any::<u8>(), cut in any::<prop::sample::Index>()) {
        let good = write(&answers(&mind)).into_bytes();
        let expected = read(&good).unwrap();
        let mut bad = good.clone();
        let place = at.index(bad.len());
        bad[place] = byte;
        // A changed white space may be one that means nothing.
        match read(&bad) {
            Ok(same) => prop_assert_eq!(same, expected.clone()),
            Err(refused) => prop_assert!(matches!(refused, Refused::Damaged | Refused::WrongKind | Refused::Newer)),
        }
        match read(&good[..cut.index(good.len())]) {
            Ok(same) => prop_assert_eq!(same, expected, "only the last line end may go"),
            Err(refused) => prop_assert!(matches!(refused, Refused::Damaged | Refused::WrongKind)),
        }
    }
}
