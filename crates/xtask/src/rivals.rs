//! The same form in other engines, measured with Node.js beside the core in one run.
//!
//! Their packages belong to `ui/bench` alone and are installed only here; the program has nothing of them.

use std::fs;

use serde_json::Value;

use crate::command::Line;
use crate::criterion::Results;
use crate::failure::Failure;
use crate::node;
use crate::quantity::Quantity;
use crate::row::Row;
use crate::workspace::Workspace;

/// How many times faster the core has to be.
const BAR: f64 = 40.0;

/// Measures the core and the others with the same work: one answer, then which of the 120 questions are shown.
///
/// # Errors
/// Those of Node.js, npm and Cargo.
pub fn rows(workspace: &Workspace) -> Result<Vec<Row>, Failure> {
    node::check()?;
    install(workspace)?;
    // No measurement of criterion has this name, so only the percentiles are printed.
    let core = Results::of(workspace, "screening", "core", "percentiles only")?;
    let own = |key| core.printed("core/visibility", key);
    let (median, slowest) = (own("p50")?, own("p99")?);
    let output = Line::new("node", "rivals.mjs").folder(&workspace.path("ui/bench")).read()?;
    print!("{output}");
    Ok(output.lines().flat_map(|line| compared(line, median, slowest)).collect())
}

fn install(workspace: &Workspace) -> Result<(), Failure> {
    let read = |below: &str| fs::read(workspace.path(below)).ok();
    let lock = "ui/bench/package-lock.json";
    let stamp = "ui/bench/node_modules/.installed-package-lock.json";
    if read(stamp).is_some() && read(stamp) == read(lock) {
        return Ok(());
    }
    node::script_in(workspace, "ui/bench", "ci --no-audit --no-fund").run()?;
    let path = workspace.path(stamp);
    fs::copy(workspace.path(lock), &path).map(drop).map_err(|source| Failure::File { path, source })
}

/// Words one engine's line of JSON as rows.
fn compared(line: &str, median: Quantity, slowest: Quantity) -> Vec<Row> {
    let found: Value = serde_json::from_str(line).unwrap_or_default();
    let engine = found["engine"].as_str().unwrap_or("another engine");
    let name = format!("{engine} {}", found["version"].as_str().unwrap_or_default());
    let rows = [("p50", median), ("p99", slowest)].map(|(key, own)| {
        let what = format!("answer → visibility of 120 questions, {key}");
        let measured = found[key].as_f64().map(Quantity::Time);
        let why = found["error"].as_str().unwrap_or(line);
        measured.map_or_else(
            || Row::missing(&format!("{what}, in {engine}"), "≥ 40 × faster", why),
            |time| Row::faster(&what, own, (&name, time), BAR),
        )
    });
    rows.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_engine_s_line_becomes_two_rows_and_a_broken_one_says_why() {
        let own = Quantity::Time(10.0);
        let good = compared(r#"{"engine":"x","version":"1","p50":500,"p99":100}"#, own, own);
        assert_eq!(good.iter().map(Row::is_missed).collect::<Vec<_>>(), [false, true]);
        let bad = compared(r#"{"engine":"x","error":"no parser"}"#, own, own);
        assert!(format!("{bad:?}").contains("not measured: no parser"));
    }
}
