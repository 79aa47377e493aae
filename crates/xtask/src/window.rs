//! The real window, measured beside an empty one: start, memory, and how fast a question follows a key.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use serde_json::Value;

use crate::command::Line;
use crate::failure::Failure;
use crate::node;
use crate::quantity::Quantity;
use crate::row::Row;
use crate::seat::{Network, Seat};
use crate::session_folder::SessionFolder;
use crate::setup::{self, Purpose};
use crate::workspace::Workspace;

/// What is measured here and its bar, for the rows of a run in which it cannot be.
pub const LINES: [(&str, &str); 7] = [
    ("tap → painted next question, p95", "< 33 ms"),
    ("another language of the person → painted, p95", "< 50 ms"),
    ("F9 → neutral page painted, p95", "< 100 ms"),
    ("F9 → vault locked, p95", "< 500 ms"),
    ("cold start to the unlock screen", "< 1.5 ×"),
    ("memory at the unlock screen", "< 1.5 ×"),
    ("memory with an interview open", "< 1.5 ×"),
];

/// What the window is compared with: a Tauri window of one heading, whose page the processor draws, too.
const EMPTY: &str = "empty window, drawn the same way";

/// Builds both windows as they are handed out, but so that a driver may join, and measures them.
///
/// # Errors
/// Those of the set-up, the builds and the driver.
pub fn rows(workspace: &Workspace) -> Result<Vec<Row>, Failure> {
    setup::set_up(Purpose::Test)?;
    if !is_built(workspace) {
        node::install(workspace)?;
        node::script(workspace, "run build").run()?;
    }
    let programs = build(workspace)?;
    // Without an optimised build of the driver's client: it waits, the windows work.
    let output = Seat::new(Network::Open)?
        .line(&SessionFolder::new()?, "cargo", "test --package e2e --locked --quiet --test measure")
        .folder(workspace.root())
        .env("ATPAZIT_APP", &programs[0])
        .env("ATPAZIT_EMPTY", &programs[1])
        .read()?;
    print!("{output}");
    let measured: Value = output.lines().find_map(|line| serde_json::from_str(line).ok()).unwrap_or_default();
    compared(&measured).ok_or_else(|| Failure::Unreadable {
        what: "the measurement of the window".into(),
        why: "a number is missing".into(),
    })
}

/// Tells whether the built interface is younger than everything it is made of.
fn is_built(workspace: &Workspace) -> bool {
    let changed = |path: &Path| fs::metadata(path).and_then(|metadata| metadata.modified()).ok();
    let Some(built) = changed(&workspace.path("ui/dist/index.html")) else { return false };
    ["ui/src", "ui/index.html", "ui/package-lock.json"]
        .iter()
        .all(|below| newest(&workspace.path(below)).is_some_and(|newest| newest <= built))
}

fn newest(path: &Path) -> Option<SystemTime> {
    let own = fs::metadata(path).and_then(|metadata| metadata.modified()).ok();
    let below = fs::read_dir(path).into_iter().flatten().flatten().filter_map(|entry| newest(&entry.path()));
    below.chain(own).max()
}

fn build(workspace: &Workspace) -> Result<[PathBuf; 2], Failure> {
    Line::cargo("build --package atpazit-desktop --locked --release --features automation")
        .arg_each("--bins --example empty_window")
        .folder(workspace.root())
        .run()?;
    let folder = workspace.target().join("bench");
    let failed = |path: &Path| {
        let path = path.to_owned();
        |source| Failure::File { path, source }
    };
    fs::create_dir_all(&folder).map_err(failed(&folder))?;
    let empty = workspace.program("release/examples", "empty_window");
    // Taken away: where a release is looked for, no program may lie that lets itself be driven.
    let own = folder.join("atpazit-desktop");
    let built = workspace.program("release", "atpazit-desktop");
    fs::rename(&built, &own).map_err(failed(&built))?;
    Ok([own, empty])
}

fn compared(measured: &Value) -> Option<Vec<Row>> {
    let time = |value: &Value| value.as_f64().map(Quantity::milliseconds);
    let memory = |value: &Value| value.as_f64().map(Quantity::Memory);
    let [tap, change, hide, lock, start, locked, open] = LINES.map(|(what, _)| what);
    let (own, empty, interview) = (&measured["own"], &measured["empty"], &measured["interview"]);
    let empty_memory = (EMPTY, memory(&empty["memory"])?);
    let steps = interview["steps"].as_u64()?;
    Some(vec![
        Row::below(tap, time(&interview["forwards"]["p95"])?, Quantity::milliseconds(33.0)),
        Row::note(&format!("  the same, p50 of {steps} steps"), time(&interview["forwards"]["p50"])?),
        Row::note("  of which until it is in the page, p95", time(&interview["in_page"]["p95"])?),
        Row::note("  one step back, p95", time(&interview["back"]["p95"])?),
        Row::below(change, time(&interview["changes"]["p95"])?, Quantity::milliseconds(50.0)),
        Row::note("  the same, p50", time(&interview["changes"]["p50"])?),
        Row::below(hide, time(&interview["hidden"]["p95"])?, Quantity::milliseconds(100.0)),
        Row::below(lock, time(&interview["locked"]["p95"])?, Quantity::milliseconds(500.0)),
        Row::at_most(start, time(&own["start"])?, (EMPTY, time(&empty["start"])?), 1.5),
        Row::at_most(locked, memory(&own["memory"])?, empty_memory, 1.5),
        Row::at_most(open, memory(&interview["memory"])?, empty_memory, 1.5),
    ])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_measurement_becomes_rows_and_half_a_one_does_not() {
        let shares = r#"{"p50":20,"p95":30}"#;
        let text = format!(
            r#"{{"own":{{"start":300,"memory":90}},"empty":{{"start":250,"memory":80}},
            "interview":{{"steps":80,"forwards":{shares},"back":{shares},"in_page":{shares},"changes":{shares},"hidden":{shares},"locked":{shares},"memory":130}}}}"#
        );
        let rows = compared(&serde_json::from_str(&text).expect("it is JSON")).expect("it is complete");
        assert_eq!(rows.iter().filter(|row| row.is_missed()).count(), 1, "{rows:?}");
        assert!(compared(&Value::Null).is_none());
    }
}
