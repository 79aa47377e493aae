//! No text judges a person, gives a probability or counts in percent, in any language: the build refuses it.
#![allow(missing_docs, clippy::unwrap_used, reason = "a test fails by panicking")]

use content::Catalogue;
use std::fs;
use std::path::Path;

#[test]
fn a_word_that_judges_a_person_or_counts_chances_is_named_in_every_language() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let listed: toml::Table =
        fs::read_to_string(root.join("locales/languages.toml")).unwrap().parse().unwrap();
    let lists = listed["judging"].as_array().unwrap();
    let text = |value: &toml::Value| value.as_str().unwrap().to_owned();
    let list = |value: &toml::Value| value.as_array().unwrap().iter().map(text).collect::<Vec<String>>();
    for language in Catalogue::embedded().languages() {
        let of = lists.iter().filter(|one| list(&one["of"]).contains(&language.tag));
        let mut words: Vec<String> = of.flat_map(|one| list(&one["beginnings"])).collect();
        assert!(words.len() > 3, "{}: nobody said with which words it judges", language.tag);
        words.push("87 %".to_owned());
        let planted: Vec<String> = words
            .iter()
            .enumerate()
            .map(|(at, word)| {
                format!(
                    "planted-{at} = {word}

"
                )
            })
            .collect();
        // What an invented person says in practice is looked at too, and so is what they say when they are asked once more.
        let practised: Vec<String> = words
            .iter()
            .enumerate()
            .map(|(at, word)| format!("practice-{at} =\n    .again = {word}\n"))
            .collect();
        let file = |folder: &str| format!("locales/{}/{folder}/planted.ftl", language.tag);
        let planted = [(file("person"), planted.concat()), (file("practice"), practised.concat())];
        let files = embedded_files(&root).into_iter().chain(planted);
        let flaws = Catalogue::of_files(files).unwrap_err();
        for (at, word) in words.iter().enumerate() {
            let word = if word.contains('%') { "%" } else { word };
            for (folder, line) in [("person", 2 * at + 1), ("practice", 2 * at + 2)] {
                let named = flaws.iter().any(|flaw| {
                    flaw.file == file(folder)
                        && flaw.line == Some(line)
                        && flaw.to_string().contains(&format!("`{word}` judges"))
                });
                assert!(named, "{} {folder}: {word}", language.tag);
            }
        }
    }
}

/// Every file of the real content, by its path.
fn embedded_files(root: &Path) -> Vec<(String, String)> {
    let mut files = Vec::new();
    let mut folders = vec![root.join("questionnaires"), root.join("locales")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|end| ["toml", "ftl"].iter().any(|known| end == *known)) {
                let name = path.strip_prefix(root).unwrap().to_str().unwrap().to_owned();
                files.push((name, fs::read_to_string(&path).unwrap()));
            }
        }
    }
    files
}
