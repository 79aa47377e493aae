//! Runs the measurements and prints one table, with the machine on which they ran.
//!
//! A part that cannot be measured becomes rows that say so, and a missed bar is said plainly; neither is a failure.

use crate::command::Line;
use crate::criterion::Results;
use crate::failure::Failure;
use crate::machine;
use crate::node;
use crate::part::Part;
use crate::peak;
use crate::quantity::Quantity;
use crate::rivals;
use crate::row::{self, Row};
use crate::setup::{self, Purpose};
use crate::vault;
use crate::window;
use crate::workspace::Workspace;

/// Runs the selected parts one after the other.
///
/// # Errors
/// Those of the set-up; a part that fails becomes rows.
pub fn bench(workspace: &Workspace, parts: &[Part]) -> Result<(), Failure> {
    setup::set_up(Purpose::Demo)?;
    let mut rows = Vec::new();
    for &part in parts {
        println!("\n=== {}", part.id());
        let missing = |failure: Failure| {
            let missing = |(what, bar): &(&str, &str)| Row::missing(what, bar, &failure.to_string());
            lines(part).iter().map(missing).collect()
        };
        let measured = measure(workspace, part).unwrap_or_else(missing);
        // The whole takes a quarter of an hour; whoever waits sees what there is.
        println!("\n{}", row::table(&measured));
        rows.extend(measured);
    }
    println!("\n{}\n\n{}", machine::describe(), row::table(&rows));
    let missed = rows.iter().filter(|row| row.is_missed()).count();
    println!("\n{} rows, {missed} missed", rows.len());
    Ok(())
}

fn measure(workspace: &Workspace, part: Part) -> Result<Vec<Row>, Failure> {
    match part {
        Part::Load => load(workspace),
        Part::Core => core(workspace),
        Part::Rivals => rivals::rows(workspace),
        Part::Vault => vault::rows(workspace),
        Part::Document => document(workspace),
        Part::Exchange => exchange(workspace),
        Part::Window => window::rows(workspace),
    }
}

/// What a part measures and its bars, for the rows of a run in which it cannot.
fn lines(part: Part) -> &'static [(&'static str, &'static str)] {
    match part {
        Part::Load => &[("load instruments and all languages", "< 20 ms")],
        Part::Core => &[("answer → new view in the core, p99", "< 1 ms")],
        Part::Rivals => &[("the same form in other engines", "≥ 40 × faster")],
        Part::Vault => &vault::LINES,
        Part::Document => &[
            ("referral as PDF, warm", "< 100 ms"),
            ("  the fullest possible referral, warm", "< 60 ms"),
            ("referral as PDF, cold", "< 400 ms"),
            ("peak memory of `atpazit refer`", "< 150 MB"),
        ],
        Part::Exchange => &[
            ("ten files of a case made and sealed to keys", "< 300 ms"),
            ("1 000 sealed files taken in", "< 60 s"),
        ],
        Part::Window => &window::LINES,
    }
}

fn load(workspace: &Workspace) -> Result<Vec<Row>, Failure> {
    let results = Results::of(workspace, "content", "load", "")?;
    let count = |of: &str| results.count("load/size", of);
    let size = format!(
        "{} instruments, {} questions, {} languages",
        count("instruments")?,
        count("questions")?,
        count("languages")?
    );
    let all = results.mean("load, with the wording of every language")?;
    Ok(vec![Row::below(
        &format!("load instruments and all languages ({size})"),
        all,
        Quantity::milliseconds(20.0),
    )])
}

fn core(workspace: &Workspace) -> Result<Vec<Row>, Failure> {
    let results = Results::of(workspace, "screening", "core", "answer and assess")?;
    Ok(vec![
        Row::below(
            "answer → new view in the core, 120 questions, p99",
            results.printed("core/view", "p99")?,
            Quantity::milliseconds(1.0),
        ),
        Row::note("  the same, p50", results.printed("core/view", "p50")?),
    ])
}

fn document(workspace: &Workspace) -> Result<Vec<Row>, Failure> {
    // The documents' fonts come with the packages of the interface.
    node::install(workspace)?;
    let results = Results::of(workspace, "documents", "document", "")?;
    Line::cargo("build --release --locked --package atpazit-desktop --package atpazit-cli --bin atpazit")
        .folder(workspace.root())
        .run()?;
    let program = workspace.program("release", "atpazit");
    let output = workspace.target().join("bench-referral.pdf");
    let output = output.to_string_lossy();
    let example = "questionnaires/examples/taxi-driver.json";
    let order =
        ["refer", example, "--recipient", "provider", "--lang", "lv", "--overwrite", "--out", &output];
    let memory = peak::of(&program, &order, workspace.root())?;
    Ok(vec![
        Row::below("referral as PDF, warm", results.mean("document/warm")?, Quantity::milliseconds(100.0)),
        Row::below(
            "  the fullest possible referral, warm",
            results.mean("document/fullest")?,
            Quantity::milliseconds(60.0),
        ),
        Row::below(
            "referral as PDF, cold",
            results.printed("document/cold", "once")?,
            Quantity::milliseconds(400.0),
        ),
        Row::below("peak memory of `atpazit refer`", memory, Quantity::megabytes(150.0)),
    ])
}

fn exchange(workspace: &Workspace) -> Result<Vec<Row>, Failure> {
    node::install(workspace)?;
    let results = Results::of(workspace, "atpazit-cli", "exchange", "")?;
    Ok(vec![
        Row::below(
            "ten files of a case made and sealed to keys",
            results.printed("exchange/seal", "whole")?,
            Quantity::milliseconds(300.0),
        ),
        Row::note("  of which sealing", results.printed("exchange/seal", "sealing")?),
        Row::below(
            "1 000 sealed files taken in",
            results.printed("exchange/take-in", "whole")?,
            Quantity::milliseconds(60_000.0),
        ),
    ])
}
