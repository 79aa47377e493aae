//! What a release must not have: tools that look into the page, and a door for tests.
#![allow(missing_docs)]

use std::fs;
use std::path::Path;

fn text(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).expect(path)
}

#[test]
fn no_feature_and_no_setting_opens_the_developers_tools() {
    for path in ["Cargo.toml", "../Cargo.toml"] {
        let manifest: String =
            text(path).lines().filter(|line| !line.trim_start().starts_with('#')).collect();
        assert!(!manifest.contains("devtools"), "{path} turns developer's tools on");
    }
    // Tauri turns them on in a release by this feature, by the setting of a window, or by the builder of one.
    let lock = text("../Cargo.lock");
    assert!(!lock.contains("name = \"tauri-plugin-"), "no plugin of Tauri is in the tree");
    assert!(!text("tauri.conf.json").contains("devtools"));
    for path in ["src/window.rs", "src/window/automation.rs"] {
        assert!(!text(path).contains("devtools"), "{path} opens developer's tools");
    }
}

#[test]
fn the_door_for_tests_is_no_part_of_the_program_unless_it_is_asked_for() {
    let manifest = text("Cargo.toml");
    let default = manifest.lines().find(|line| line.starts_with("default = ")).expect("the default features");
    assert_eq!(default, "default = [\"custom-protocol\"]");
}
