//! The rooms of the window know only what lies below them, and the map of the program names what is there.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// The rooms, the lowest first: each imports only from those before it.
const ROOMS: [&str; 18] = [
    "clock", "error", "idle", "form", "host", "page", "sound", "copies", "desk", "state", "screen",
    "session", "exchange", "locking", "commands", "window", "lib", "main",
];

#[test]
fn a_room_imports_only_from_the_rooms_below_it() {
    let mut wrong = Vec::new();
    for source in sources() {
        let from = place(source.room());
        for path in source.imports() {
            if path[0] != source.room() && place(&path[0]) >= from {
                wrong.push(format!("{} imports {}", source.name(), path.join("::")));
            }
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn no_two_files_of_a_room_need_each_other() {
    let sources = sources();
    let files: BTreeSet<Vec<String>> = sources.iter().map(|source| source.path.clone()).collect();
    // Towards the file that stands above it in the same room every file may look: `desk` is the desk of all.
    let mut needs: BTreeMap<Vec<String>, BTreeSet<Vec<String>>> = BTreeMap::new();
    for source in &sources {
        let needed = source.imports().into_iter().filter_map(|path| file_of(&path, &files));
        let beside =
            needed.filter(|other| !source.path.starts_with(other) && !other.starts_with(&source.path));
        needs.insert(source.path.clone(), beside.collect());
    }
    while let Some(free) = needs.iter().find(|(_, others)| others.is_empty()).map(|(file, _)| file.clone()) {
        needs.remove(&free);
        for others in needs.values_mut() {
            others.remove(&free);
        }
    }
    assert_eq!(needs, BTreeMap::new(), "these need each other, or what does");
}

#[test]
fn what_the_map_names_is_there() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let map = fs::read_to_string(root.join("docs/ARCHITECTURE.md")).unwrap();
    let named: BTreeSet<String> =
        map.split('`').skip(1).step_by(2).filter(|word| is_path(word)).flat_map(spread).collect();
    assert!(named.len() > 60, "the search for paths finds too few: {named:?}");
    // A crate is named without the folder of the crates.
    let there = |path: &str| ["", "crates"].iter().any(|folder| root.join(folder).join(path).exists());
    let missing: Vec<&String> =
        named.iter().filter(|path| starts_here(&root, path) && !there(path)).collect();
    assert_eq!(missing, Vec::<&String>::new());
}

/// A file of the sources, by its path in modules.
struct Source {
    path: Vec<String>,
    text: String,
}

impl Source {
    fn room(&self) -> &str {
        &self.path[0]
    }

    fn name(&self) -> String {
        self.path.join("/")
    }

    /// The modules and items of this crate that it names, by `crate::` or `super::`, from the root of the crate. Tests at the bottom count too.
    fn imports(&self) -> Vec<Vec<String>> {
        let text: String = self
            .text
            .lines()
            .map(|line| line.split("//").next().unwrap_or_default())
            .flat_map(|line| [line.trim(), " "])
            .collect();
        let mut found = Vec::new();
        // In a file that is a room by itself, `super` is said by its tests alone, and means the file.
        let (_, above) = self.path.split_last().unwrap();
        let beside = if above.is_empty() { &self.path } else { above };
        for (start, above) in [("crate::", &[][..]), ("super::", beside)] {
            for rest in named(&text, start) {
                found.extend(names(rest).into_iter().map(|path| [above, &path].concat()));
            }
        }
        found.retain(|path| !path.is_empty());
        found
    }
}

/// What follows each whole word `start`.
fn named<'a>(text: &'a str, start: &str) -> Vec<&'a str> {
    let whole =
        |at: usize| !text[..at].ends_with(|letter: char| letter.is_alphanumeric() || ":_".contains(letter));
    text.match_indices(start).filter(|(at, _)| whole(*at)).map(|(at, _)| &text[at + start.len()..]).collect()
}

/// The paths that a path with braces names: `a::{b, c::d}` names `a::b` and `a::c::d`.
fn names(rest: &str) -> Vec<Vec<String>> {
    let end =
        rest.find(|letter: char| !(letter.is_alphanumeric() || "_:".contains(letter))).unwrap_or(rest.len());
    let head: Vec<String> =
        rest[..end].split("::").filter(|part| !part.is_empty()).map(str::to_owned).collect();
    if !(rest[end..].starts_with('{') && (end == 0 || rest[..end].ends_with("::"))) {
        return vec![head];
    }
    let (mut depth, mut start, mut found) = (0, end + 1, Vec::new());
    for (at, letter) in rest.char_indices().skip_while(|(at, _)| *at < end) {
        match letter {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        if depth == 0 || (depth == 1 && letter == ',') {
            let part = rest[start..at].trim();
            found.extend(names(part).into_iter().map(|tail| [head.clone(), tail].concat()));
            start = at + 1;
        }
        if depth == 0 {
            break;
        }
    }
    found
}

/// The file in which something stands: the longest beginning of its path that is a file.
fn file_of(path: &[String], files: &BTreeSet<Vec<String>>) -> Option<Vec<String>> {
    (1..=path.len()).rev().map(|length| path[..length].to_vec()).find(|beginning| files.contains(beginning))
}

fn place(room: &str) -> usize {
    let found = ROOMS.iter().position(|known| *known == room);
    found.unwrap_or_else(|| panic!("{room} has no place among the rooms"))
}

fn sources() -> Vec<Source> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let source = |path: &PathBuf| {
        let module = path.strip_prefix(&folder).unwrap().with_extension("");
        let path_of = module.iter().map(|part| part.to_str().unwrap().to_owned()).collect();
        Source { path: path_of, text: fs::read_to_string(path).unwrap() }
    };
    rust_files(&folder).iter().map(source).collect()
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let (folders, files): (Vec<_>, Vec<_>) = entries.partition(|path| path.is_dir());
    let files = files.into_iter().filter(|path| path.extension().is_some_and(|extension| extension == "rs"));
    folders.iter().flat_map(|folder| rust_files(folder)).chain(files).collect()
}

fn is_path(word: &str) -> bool {
    word.contains('/') && !word.contains(['<', '*', ' ', '…', '$', '~', ':']) && !word.starts_with(['/', '-'])
}

/// A path with alternatives in braces, as all that it names.
fn spread(path: &str) -> Vec<String> {
    match path.split_once('{').and_then(|(before, rest)| Some((before, rest.split_once('}')?))) {
        None => vec![path.to_owned()],
        Some((before, (choice, after))) => {
            choice.split(',').flat_map(|one| spread(&format!("{before}{one}{after}"))).collect()
        }
    }
}

/// Whether a path begins at the top of the program or at a crate, as opposed to one within what the sentence is about.
fn starts_here(root: &Path, path: &str) -> bool {
    let first = path.split('/').next().unwrap_or_default();
    root.join(first).is_dir() || root.join("crates").join(first).is_dir()
}
