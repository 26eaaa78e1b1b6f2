//! The shape of the code: dependencies point one way, and the core knows no browser.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap().map(|e| e.unwrap().path()) {
        if entry.is_dir() {
            found.extend(sources(&entry));
        } else if entry.extension().is_some_and(|e| e == "rs") {
            found.push(entry);
        }
    }
    found
}

/// What each part may use, besides itself.
const MAY_USE: &[(&str, &[&str])] = &[
    ("domain", &[]),
    ("content", &["domain"]),
    ("flow", &["content", "domain"]),
    ("expectations", &["flow", "content", "domain"]),
    ("settings", &["expectations", "flow", "content", "domain"]),
    ("handoff", &["expectations", "flow", "content", "domain"]),
    (
        "ui",
        &[
            "handoff",
            "settings",
            "expectations",
            "flow",
            "content",
            "domain",
        ],
    ),
    (
        "embed",
        &[
            "ui",
            "handoff",
            "settings",
            "expectations",
            "flow",
            "content",
            "domain",
        ],
    ),
];

#[test]
fn dependencies_point_one_way() {
    for (part, allowed) in MAY_USE {
        for file in sources(&root().join("src").join(part)) {
            let text = fs::read_to_string(&file).unwrap();
            for used in text.split("crate::").skip(1) {
                let used: String = used
                    .chars()
                    .take_while(|c| c.is_alphanumeric() || *c == '_')
                    .collect();
                assert!(
                    used == *part || allowed.contains(&used.as_str()),
                    "{} uses {used}",
                    file.display()
                );
            }
        }
    }
}

#[test]
fn nothing_below_the_screens_knows_a_browser_a_clock_or_io() {
    for part in [
        "domain",
        "content",
        "flow",
        "expectations",
        "settings",
        "handoff",
    ] {
        for file in sources(&root().join("src").join(part)) {
            let text = fs::read_to_string(&file).unwrap();
            for word in [
                "leptos",
                "web_sys",
                "js_sys",
                "wasm_bindgen",
                "std::time",
                "std::fs",
                "std::net",
                "std::io",
                "println",
            ] {
                assert!(!text.contains(word), "{} knows {word}", file.display());
            }
        }
    }
}

#[test]
fn the_audit_program_has_no_leptos_in_its_tree() {
    let out = Command::new(env!("CARGO"))
        .args([
            "tree",
            "--offline",
            "--edges",
            "normal",
            "--no-default-features",
            "--prefix",
            "none",
        ])
        .current_dir(root())
        .output()
        .unwrap();
    let tree = String::from_utf8(out.stdout).unwrap();
    assert!(
        tree.contains("serde_json"),
        "{}",
        String::from_utf8_lossy(&out.stderr)
    );
    assert!(!tree.contains("leptos"));
}

#[test]
fn no_test_file_is_forgotten() {
    let main = fs::read_to_string(root().join("tests/native/main.rs")).unwrap();
    for file in sources(&root().join("tests/native")) {
        let name = file.file_stem().unwrap().to_str().unwrap();
        assert!(
            name == "main" || main.contains(&format!("mod {name};")),
            "{name}"
        );
    }
}

/// Static child elements would be built with `innerHTML`, and inline styles are blocked.
#[test]
fn screens_keep_to_what_the_sealed_page_allows() {
    for file in sources(&root().join("src/ui")) {
        let text = fs::read_to_string(&file).unwrap();
        for word in ["inner_html", "style=", "<style", "innerHTML"] {
            let code = text
                .lines()
                .filter(|l| !l.trim_start().starts_with("//"))
                .any(|l| l.contains(word));
            assert!(!code, "{} has {word}", file.display());
        }
    }
}
