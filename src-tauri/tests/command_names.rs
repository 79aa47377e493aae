//! The commands stand in four places that the compiler does not compare: all of them name the same ones.
#![allow(missing_docs)]

use atpazit_desktop::command_names::COMMANDS;
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

fn text(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).expect(path)
}

/// What stands between every `before` and the next `after`.
fn between<'a>(text: &'a str, before: &'a str, after: char) -> impl Iterator<Item = &'a str> {
    text.split(before).skip(1).filter_map(move |rest| Some(rest.split_once(after)?.0))
}

#[test]
fn no_command_is_named_twice() {
    assert_eq!(COMMANDS.iter().collect::<BTreeSet<_>>().len(), COMMANDS.len());
}

#[test]
fn the_capability_grants_exactly_the_commands_that_exist() {
    let capability: Value = serde_json::from_str(&text("capabilities/main.json")).expect("JSON");
    let granted: Vec<&str> =
        capability["permissions"].as_array().expect("a list").iter().filter_map(Value::as_str).collect();
    let expected: Vec<String> =
        COMMANDS.iter().map(|command| format!("allow-{}", command.replace('_', "-"))).collect();
    assert_eq!(granted, expected);
    assert_eq!(capability["windows"], serde_json::json!(["main"]));
    assert!(capability.get("remote").is_none(), "no page from elsewhere may call a command");
    let others = fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("capabilities")).expect("a folder");
    assert_eq!(others.count(), 1, "there is one capability");
}

#[test]
fn the_window_handles_exactly_the_commands_that_exist() {
    let window = text("src/window.rs");
    let list = between(&window, "generate_handler![", ']').next().expect("a list of handlers");
    let handled: Vec<&str> = list
        .split(',')
        .map(str::trim)
        .filter(|path| !path.is_empty())
        .map(|path| path.rsplit("::").next().expect("a name"))
        .collect();
    assert_eq!(handled, COMMANDS);
}

#[test]
fn the_interface_calls_exactly_the_commands_that_exist() {
    let ipc = text("../ui/src/ipc.ts");
    let calls = between(&ipc, "frame('", '\'').map(str::to_owned);
    let invokes = between(&ipc, "invoke<", ')').filter_map(|call| {
        let name = call.split_once(">('")?.1;
        Some(name.split_once('\'')?.0.to_owned())
    });
    let called: BTreeSet<String> = calls.chain(invokes).collect();
    let expected: BTreeSet<String> = COMMANDS.iter().map(|command| (*command).to_owned()).collect();
    assert_eq!(called, expected);
}

#[test]
fn nothing_else_of_the_interface_calls_a_command() {
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/src")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.file_name().is_some_and(|name| name != "ipc.ts") {
                let source = fs::read_to_string(&path).expect("a text");
                assert!(!source.contains("@tauri-apps/api"), "{}", path.display());
            }
        }
    }
}
