//! The window may call exactly the commands on the list, and `ui/src/ipc.ts` calls them as they are declared.
//!
//! `UPDATE_BINDINGS=1 cargo test -p atpazit-desktop --test commands` writes `ipc.ts` anew.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "commands/signature.rs"]
mod signature;

use atpazit_desktop::commands::COMMANDS;
use atpazit_desktop::page::WINDOW;
use signature::Signature;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use tauri::utils::acl::ExecutionContext;
use tauri::utils::acl::capability::Capability;
use tauri::utils::acl::manifest::Manifest;
use tauri::utils::acl::resolved::Resolved;
use tauri::utils::platform::Target;

/// The longest body of a command, in lines: one step on the session, and the work elsewhere.
const LINES_MAX: usize = 10;

fn in_crate(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// Every command in `src/commands`, as it is declared there.
fn declared() -> Vec<Signature> {
    let mut files: Vec<PathBuf> =
        fs::read_dir(in_crate("src/commands")).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files.iter().flat_map(|file| Signature::all(file)).collect()
}

/// Every command, in the order of the list.
fn listed() -> Vec<Signature> {
    let mut declared = declared();
    let names = COMMANDS.iter().flat_map(|(topic, names)| names.iter().map(move |name| (*topic, *name)));
    names
        .map(|(topic, name)| {
            let place = declared.iter().position(|found| (&*found.topic, &*found.name) == (topic, name));
            declared.swap_remove(place.unwrap_or_else(|| panic!("{topic}::{name} is a command")))
        })
        .collect()
}

#[test]
fn every_command_is_on_the_list_once() {
    let names: Vec<&str> = COMMANDS.iter().flat_map(|(_, names)| *names).copied().collect();
    assert_eq!(names.iter().collect::<BTreeSet<_>>().len(), names.len());
    let declared: BTreeSet<String> = declared().into_iter().map(|command| command.name).collect();
    assert_eq!(declared, names.into_iter().map(str::to_owned).collect());
}

#[test]
fn the_window_may_call_exactly_the_commands_on_the_list() {
    let read = |name: &str| fs::read(Path::new(env!("OUT_DIR")).join(name)).unwrap();
    let permissions: BTreeMap<String, Manifest> =
        serde_json::from_slice(&read("acl-manifests.json")).unwrap();
    let capabilities: BTreeMap<String, Capability> =
        serde_json::from_slice(&read("capabilities.json")).unwrap();
    // As Tauri does for the program itself.
    let resolved = Resolved::resolve(&permissions, capabilities, Target::current()).unwrap();
    assert!(resolved.has_app_acl, "without permissions of its own every page may call every command");
    assert!(resolved.denied_commands.is_empty());
    let allowed: BTreeSet<&str> = resolved.allowed_commands.keys().map(String::as_str).collect();
    assert_eq!(allowed, COMMANDS.iter().flat_map(|(_, names)| *names).copied().collect());
    for command in resolved.allowed_commands.values().flatten() {
        assert_eq!(command.context, ExecutionContext::Local, "no page from elsewhere may call a command");
        assert!(matches!(&*command.windows, [window] if window.as_str() == WINDOW));
        assert!(command.webviews.is_empty());
    }
}

#[test]
fn the_interface_calls_the_commands_as_they_are_declared() {
    let expected = signature::typescript(&listed());
    let file = in_crate("../ui/src/ipc.ts");
    if std::env::var_os("UPDATE_BINDINGS").is_some() {
        fs::write(&file, &expected).unwrap();
    }
    assert_eq!(
        fs::read_to_string(file).unwrap(),
        expected,
        "run with UPDATE_BINDINGS=1 and commit ui/src/ipc.ts"
    );
}

#[test]
fn nothing_else_of_the_interface_calls_a_command() {
    let mut folders = vec![in_crate("../ui/src")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.file_name().is_some_and(|name| name != "ipc.ts") {
                let source = String::from_utf8_lossy(&fs::read(&path).unwrap()).into_owned();
                assert!(!source.contains("@tauri-apps/api"), "{}", path.display());
            }
        }
    }
}

#[test]
fn a_command_is_one_step() {
    for command in declared() {
        assert!(command.lines <= LINES_MAX, "{} has {} lines", command.name, command.lines);
    }
}
