//! Every code of this crate has its words and a way out, in each desk language that has the file.

#![allow(clippy::unwrap_used, reason = "a failed step is a failed test")]

use sound::Code;
use std::collections::BTreeSet;
use std::path::Path;

#[test]
fn every_code_has_its_words_and_a_way_out() {
    let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
    let mut languages = Vec::new();
    for folder in std::fs::read_dir(locales).unwrap() {
        let folder = folder.unwrap().path();
        let Ok(text) = std::fs::read_to_string(folder.join("sound.ftl")) else { continue };
        let lines: Vec<&str> = text.lines().collect();
        for code in Code::ALL.iter().map(|code| code.as_str()) {
            let says = lines.iter().position(|line| line.starts_with(&format!("sound-{code} = ")));
            let way_out =
                says.and_then(|at| lines.get(at + 1)).is_some_and(|line| line.starts_with("    .advice = "));
            assert!(way_out, "sound-{code} is missing in {}", folder.display());
        }
        let defined: BTreeSet<&str> = lines
            .iter()
            .filter_map(|line| line.strip_prefix("sound-")?.split_once(" = "))
            .map(|(code, _)| code)
            .collect();
        let known: BTreeSet<&str> =
            Code::ALL.iter().map(|code| code.as_str()).chain(["machine", "recorded"]).collect();
        assert_eq!(defined, known, "{}", folder.display());
        languages.push(folder.file_name().unwrap().to_string_lossy().into_owned());
    }
    assert!(
        ["en", "lv", "ru"].iter().all(|tag| languages.iter().any(|language| language == tag)),
        "{languages:?}"
    );
}
