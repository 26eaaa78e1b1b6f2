//! `care-audit`: the contract for outsiders.

use crate::lattice::LEVELS;
use care_compass::content::version::CONTENT_HASH;
use serde_json::{Value, json};
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

fn audit(arguments: &[&str], input: &str) -> (bool, String, String) {
    let mut child = Command::new(env!("CARGO_BIN_EXE_care-audit"))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A call that fails early does not read its input.
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    let out = child.wait_with_output().unwrap();
    (
        out.status.success(),
        String::from_utf8(out.stdout).unwrap(),
        String::from_utf8(out.stderr).unwrap(),
    )
}

fn value(arguments: &[&str], input: &str) -> Value {
    let (ok, out, error) = audit(arguments, input);
    assert!(ok, "{error}");
    serde_json::from_str(&out).unwrap()
}

fn error(arguments: &[&str], input: &str) -> String {
    let (ok, _, error) = audit(arguments, input);
    assert!(!ok);
    error
}

#[test]
fn lattice_writes_one_byte_a_profile() {
    let file = std::env::temp_dir().join(format!("care-audit-lattice-{}", std::process::id()));
    let (ok, _, error) = audit(&["lattice", "--raw", file.to_str().unwrap()], "");
    assert!(ok, "{error}");
    let bytes = std::fs::read(&file).unwrap();
    std::fs::remove_file(&file).unwrap();
    assert_eq!(bytes.len(), 9_765_625);
    assert!(bytes == *LEVELS);
}

#[test]
fn rate_gives_level_urgency_modifiers_and_rules() {
    let v = value(&["rate", "W=2", "U=2", "P=2"], "");
    assert_eq!(v["level"], 2);
    assert_eq!(v["level_code"], "iop");
    assert_eq!(v["level_after"], 2);
    assert_eq!(v["urgency"], "72h");
    assert_eq!(v["modifiers"], json!(["detox_first", "co_occurring"]));
    assert_eq!(v["rules"][0]["id"], "rule.P2");
}

#[test]
fn rate_refuses_what_is_not_a_rating() {
    for wrong in ["W", "W=5", "X=1", "W=-1", "WW=1"] {
        assert!(error(&["rate", wrong], "").contains(wrong.split('=').next().unwrap()));
    }
    assert!(error(&["rate", "W=1", "W=2"], "").contains("twice"));
}

#[test]
fn items_name_ids_wording_choices_and_gates() {
    let v = value(&["items", "--json"], "");
    let items = v.as_array().unwrap();
    let days = items.iter().find(|i| i["id"] == "alcohol-days").unwrap();
    assert_eq!(days["choices"][5]["id"], "daily");
    assert_eq!(days["choices"][5]["ordinal"], 5);
    assert_eq!(days["gate"]["item"], "alcohol-heavy-days");
    assert_eq!(
        items.iter().find(|i| i["id"] == "phq9-9").unwrap()["loinc"],
        "44260-8"
    );
    assert!(
        items
            .iter()
            .all(|i| !i["wording"]["question"].as_str().unwrap().is_empty())
    );
}

#[test]
fn assess_prints_the_guidance_with_the_answers_behind_it() {
    let v = value(
        &["assess", "-"],
        r#"{"answers":{
        "who":{"choice":"me"}, "age":{"choice":"18-64"},
        "suicide-thoughts":{"choice":"30-days"}, "emergency-signs":{"choices":[]},
        "readiness":{"absent":"declined"}}}"#,
    );
    assert_eq!(v["content_hash"], CONTENT_HASH);
    assert_eq!(v["domains"]["S"]["strict"], json!([2, 4]));
    let anchors = v["anchors"].as_array().unwrap();
    let thoughts = anchors
        .iter()
        .find(|a| a["anchor"] == "anchor.S2.thoughts30")
        .unwrap();
    assert_eq!(thoughts["answers"][0]["item"], "suicide-thoughts");
    assert_eq!(thoughts["answers"][0]["choices"], json!(["30-days"]));
    assert!(
        v["unchecked_safety"]
            .as_array()
            .unwrap()
            .contains(&json!("home-safety"))
    );
    assert_eq!(v["strict_range"]["high_code"], "emergency");
}

/// All single changes of an answer: the page shows three each way.
#[test]
fn assess_prints_what_would_change_the_result() {
    let v = value(
        &["assess", "-"],
        r#"{"answers":{
        "who":{"choice":"me"}, "age":{"choice":"18-64"},
        "roles-days":{"choice":"4-plus"}, "emergency-signs":{"choices":[]}}}"#,
    );
    assert_eq!(v["level_code"], "iop");
    let signs = json!({ "item": "emergency-signs", "choice": "chest-pain", "level": 6, "level_code": "emergency" });
    assert!(v["changes_up"].as_array().unwrap().contains(&signs), "{v}");
    assert_eq!(v["changes_down"], json!(["roles-days"]));
}

#[test]
fn assess_refuses_what_it_does_not_know_and_names_it() {
    let with = |text: &str| format!("{{\"answers\":{{{text}}}}}");
    for (input, named) in [
        (with(r#""shoe-size":{"choice":"44"}"#), "shoe-size"),
        (with(r#""who":{"choice":"nobody"}"#), "nobody"),
        (with(r#""who":{"choices":["me"]}"#), "choice"),
        (with(r#""emergency-signs":{"choice":"seizure"}"#), "choices"),
        (with(r#""who":{"absent":"maybe"}"#), "dont-know"),
        (with(r#""alcohol-days":{"choice":"daily"}"#), "alcohol-days"),
        ("{\"answer\":{}}".into(), "answer"),
        ("nonsense".into(), "JSON"),
    ] {
        assert!(error(&["assess", "-"], &input).contains(named), "{input}");
    }
    let lenient = value(
        &["assess", "-", "--lenient"],
        &with(r#""alcohol-days":{"choice":"daily"}"#),
    );
    assert_eq!(lenient["ignored"], json!(["alcohol-days"]));
}

#[test]
fn minors_have_no_level_in_any_output() {
    let v = value(
        &["assess", "-"],
        r#"{"answers":{"who":{"choice":"me"},"age":{"choice":"13-17"},"suicide-attempt":{"choice":"once"},"suicide-attempt-when":{"choice":"7-days"}}}"#,
    );
    for key in [
        "level",
        "level_code",
        "level_after",
        "shown_range",
        "strict_range",
    ] {
        assert!(v[key].is_null(), "{key}");
    }
    assert_eq!(v["rules"], json!([]));
    assert_eq!(v["urgency"], "now");
}

#[test]
fn crisis_lists_what_is_not_confirmed() {
    let (ok, out, _) = audit(&["crisis"], "");
    let (lines, open) = out.split_once("are not confirmed").unwrap();
    assert!(ok && lines.contains(
        "988 Suicide & Crisis Lifeline: 988, text 988, chat at 988lifeline.org/chat/ (confirmed)"
    ));
    assert!(open.contains("in Tele-MANAS") && !open.contains("988 Suicide"));
}

/// Whatever is in the input, the program answers with guidance or with a sentence.
#[test]
fn assess_never_fails_without_a_sentence() {
    use proptest::strategy::{Strategy, ValueTree};
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let pieces = proptest::sample::select(vec![
        "{",
        "}",
        "[",
        "]",
        ":",
        ",",
        "\"answers\"",
        "\"who\"",
        "\"choice\"",
        "\"choices\"",
        "\"absent\"",
        "\"me\"",
        "\"health\"",
        "\"skipped\"",
        "null",
        "1e999",
        "\"\\ud800\"",
        "\u{0}",
        " ",
    ]);
    let text = proptest::collection::vec(pieces, 0..14).prop_map(|p| p.concat());
    for _ in 0..80 {
        let input = text.new_tree(&mut runner).unwrap().current();
        let (ok, out, error) = audit(&["assess", "-"], &input);
        assert!(
            ok != error.starts_with("care-audit: "),
            "{input}: {out}{error}"
        );
        assert!(!error.contains("panicked"), "{input}: {error}");
    }
}

#[test]
fn bake_puts_the_countrys_lines_into_the_panel_that_needs_no_program() {
    let dir = std::env::temp_dir().join(format!("care-audit-lines-{}", std::process::id()));
    std::fs::create_dir_all(&dir).unwrap();
    let path = |name: &str| dir.join(name).to_str().unwrap().to_string();
    std::fs::write(path("page"), "<!--settings--><!--/settings-->").unwrap();
    for (country, wanted, unwanted) in [
        ("uk", "tel:116123", "988"),
        ("other", "findahelpline.com", "tel:911"),
        ("us", "sms:988", "116"),
    ] {
        std::fs::write(
            path("s"),
            format!("{{\"name\":\"A\",\"phone\":\"0800 000 000\",\"country\":\"{country}\"}}"),
        )
        .unwrap();
        assert!(
            audit(
                &[
                    "bake",
                    "--page",
                    &path("page"),
                    "--settings",
                    &path("s"),
                    "--out",
                    &path("out")
                ],
                ""
            )
            .0
        );
        let page = std::fs::read_to_string(path("out")).unwrap();
        let panel = page.split("</script>").nth(1).unwrap();
        assert!(
            panel.contains(wanted) && !panel.contains(unwanted),
            "{country}: {panel}"
        );
    }
    std::fs::remove_dir_all(dir).unwrap();
}

#[test]
fn unknown_commands_are_refused_with_the_usage() {
    assert!(error(&["frobnicate"], "").contains("care-audit lattice"));
}

/// To update: `cargo run --no-default-features -- hash`, and put the hash into `src/content/version.rs`.
#[test]
fn the_committed_content_hash_is_that_of_the_tables() {
    let (_, out, _) = audit(&["hash"], "");
    let hash = out.lines().find_map(|l| l.strip_prefix("hash ")).unwrap();
    assert_eq!(
        CONTENT_HASH, hash,
        "the content changed: raise the version and the hash in src/content/version.rs"
    );
}

/// To update: `cargo run --no-default-features -- rules > docs/rule-sheet.md`.
#[test]
fn the_committed_rule_sheet_is_what_the_tables_say() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/rule-sheet.md");
    let (ok, sheet, _) = audit(&["rules"], "");
    assert!(ok);
    let committed = std::fs::read_to_string(file).unwrap();
    assert!(
        sheet == committed,
        "docs/rule-sheet.md is old: write it anew with `cargo run --no-default-features -- rules > docs/rule-sheet.md`"
    );
}

#[test]
fn bake_puts_settings_into_the_page_and_escapes_them() {
    let dir = std::env::temp_dir().join(format!("care-audit-bake-{}", std::process::id()));
    std::fs::create_dir_all(&dir).unwrap();
    let path = |name: &str| dir.join(name).to_str().unwrap().to_string();
    std::fs::write(path("page"), "<p><!--settings-->old<!--/settings--></p>").unwrap();
    std::fs::write(
        path("ok"),
        r#"{"name":"A </script> & B","phone":"555 0100","country":"us"}"#,
    )
    .unwrap();
    std::fs::write(path("bad"), r#"{"name":"A","phone":"none","country":"us"}"#).unwrap();
    let bake = |settings: &str| {
        audit(
            &[
                "bake",
                "--page",
                &path("page"),
                "--settings",
                &path(settings),
                "--out",
                &path("out"),
            ],
            "",
        )
    };
    assert!(bake("ok").0);
    let page = std::fs::read_to_string(path("out")).unwrap();
    assert_eq!(
        page.matches("</script").count(),
        1,
        "the data block ends once"
    );
    assert!(page.contains("A &lt;/script&gt; &amp; B") && !page.contains("old"));
    assert!(bake("bad").2.contains("`phone`"));
    std::fs::remove_dir_all(dir).unwrap();
}
