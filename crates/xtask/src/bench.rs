//! Runs the measurements and prints one table, with the machine on which they ran.

use std::time::SystemTime;

use crate::command::Line;
use crate::criterion;
use crate::failure::Failure;
use crate::machine;
use crate::setup::{self, Purpose};
use crate::workspace::Workspace;

/// The measurements: package and name of the bench.
const BENCHES: [(&str, &str); 4] =
    [("screening", "core"), ("content", "load"), ("vault", "vault"), ("referral", "document")];

/// Runs every measurement that exists; one that does not is skipped with a line.
///
/// # Errors
/// Those of the set-up and of Cargo; [`Failure::File`] and [`Failure::Unreadable`] for the results.
pub fn bench(workspace: &Workspace) -> Result<(), Failure> {
    setup::set_up(Purpose::Demo)?;
    let start = SystemTime::now();
    for (package, name) in BENCHES {
        let file = format!("crates/{package}/benches/{name}.rs");
        if workspace.path(&file).is_file() {
            Line::cargo("bench --locked --package")
                .arg(package)
                .arg("--bench")
                .arg(name)
                .folder(workspace.root())
                .run()?;
        } else {
            println!("Skipped: {package} has no measurement yet ({file}).");
        }
    }
    println!("\n{}", machine::describe());
    // Older results stay in the folder; a table must not mix two runs.
    let estimates = criterion::estimates_since(&workspace.target().join("criterion"), start)?;
    println!("\n{}", criterion::table(&estimates));
    Ok(())
}
