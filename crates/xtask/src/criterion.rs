//! Runs one of Cargo's benches and reads its results: criterion's means from the build folder, and printed lines.

use std::fs;
use std::path::Path;
use std::time::SystemTime;

use serde_json::Value;

use crate::command::Line;
use crate::failure::Failure;
use crate::quantity::Quantity;
use crate::workspace::Workspace;

/// The results of one bench.
pub struct Results {
    bench: String,
    means: Vec<(String, f64)>,
    output: String,
}

impl Results {
    /// Runs a bench of a package; `filter` restricts criterion to the measurements whose name contains it.
    ///
    /// # Errors
    /// Those of Cargo; [`Failure::File`] and [`Failure::Unreadable`] for the results.
    pub fn of(workspace: &Workspace, package: &str, bench: &str, filter: &str) -> Result<Self, Failure> {
        Self::with(workspace, package, bench, "", filter)
    }

    /// The same, for a bench that needs features of its package.
    ///
    /// # Errors
    /// Those of [`Results::of`].
    pub fn with(
        workspace: &Workspace,
        package: &str,
        bench: &str,
        features: &str,
        filter: &str,
    ) -> Result<Self, Failure> {
        // Older results stay in the folder; a table must not mix two runs.
        let start = SystemTime::now();
        println!("$ cargo bench --package {package} --bench {bench}");
        // The window's package is named so that Cargo settles on one set of features and the slow packages are built once
        // for all parts; of the window itself nothing is built.
        let line = Line::cargo("bench --locked --package atpazit-desktop --package").arg(package);
        let line = line.arg("--bench").arg(bench);
        let line = if features.is_empty() { line } else { line.arg("--features").arg(features) };
        let line = if filter.is_empty() { line } else { line.arg("--").arg(filter) };
        let output = line.folder(workspace.root()).read()?;
        print!("{output}");
        let mut means = Vec::new();
        search(&workspace.target().join("criterion"), start, &mut means)?;
        Ok(Self { bench: bench.to_owned(), means, output })
    }

    /// Returns the mean of a measurement by its full name.
    ///
    /// # Errors
    /// [`Failure::Unreadable`] if it did not run.
    pub fn mean(&self, name: &str) -> Result<Quantity, Failure> {
        let found = self.means.iter().find(|(other, _)| other == name);
        found.map(|&(_, mean)| Quantity::Time(mean)).ok_or_else(|| self.lacks(name))
    }

    /// Returns a number of nanoseconds that the bench prints, as `core/view p50 120 p99 340`.
    ///
    /// # Errors
    /// [`Failure::Unreadable`] if it does not.
    pub fn printed(&self, name: &str, key: &str) -> Result<Quantity, Failure> {
        self.number(name, key).map(Quantity::Time)
    }

    /// Returns a count that the bench prints, as `load/size questions 127`.
    ///
    /// # Errors
    /// [`Failure::Unreadable`] if it does not.
    pub fn count(&self, name: &str, key: &str) -> Result<u64, Failure> {
        self.number(name, key)
    }

    fn number<T: std::str::FromStr>(&self, name: &str, key: &str) -> Result<T, Failure> {
        let numbers = self.output.lines().find_map(|line| line.trim().strip_prefix(name));
        let mut words = numbers.unwrap_or_default().split_whitespace();
        let found = words.find(|word| *word == key).and_then(|_| words.next()?.parse().ok());
        found.ok_or_else(|| self.lacks(name))
    }

    /// The results of a bench that printed this and measured nothing by criterion.
    #[cfg(test)]
    pub fn of_output(bench: &str, output: &str) -> Self {
        Self { bench: bench.to_owned(), means: Vec::new(), output: output.to_owned() }
    }

    fn lacks(&self, name: &str) -> Failure {
        Failure::Unreadable {
            what: format!("the result of the bench `{}`", self.bench),
            why: format!("it has no `{name}`"),
        }
    }
}

fn search(folder: &Path, start: SystemTime, found: &mut Vec<(String, f64)>) -> Result<(), Failure> {
    let Ok(entries) = fs::read_dir(folder) else { return Ok(()) };
    let failed = |path: &Path| {
        let path = path.to_owned();
        |source| Failure::File { path, source }
    };
    for entry in entries {
        let path = entry.map_err(failed(folder))?.path();
        if !path.is_dir() {
            continue;
        }
        let file = path.join("estimates.json");
        if path.file_name().is_some_and(|name| name == "new") && file.is_file() {
            let written =
                fs::metadata(&file).and_then(|metadata| metadata.modified()).map_err(failed(&file))?;
            if written >= start {
                let text = fs::read_to_string(&file).map_err(failed(&file))?;
                let note = fs::read_to_string(path.join("benchmark.json")).unwrap_or_default();
                found.push(estimate(&note, &text)?);
            }
        } else {
            search(&path, start, found)?;
        }
    }
    Ok(())
}

/// Reads the full name and the mean that criterion notes.
fn estimate(note: &str, text: &str) -> Result<(String, f64), Failure> {
    let value = |text: &str| serde_json::from_str::<Value>(text).unwrap_or_default();
    let name = value(note)["full_id"].as_str().unwrap_or("?").to_owned();
    let mean = value(text)["mean"]["point_estimate"].as_f64();
    let mean = mean.ok_or_else(|| Failure::Unreadable {
        what: format!("the result of {name}"),
        why: "it has no mean".to_owned(),
    })?;
    Ok((name, mean))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn results(output: &str) -> Results {
        let means = vec![("unlock/vault".to_owned(), 1500.0)];
        Results { bench: "vault".to_owned(), means, output: output.to_owned() }
    }

    #[test]
    fn a_mean_is_found_by_its_name() {
        assert_eq!(results("").mean("unlock/vault").expect("it ran"), Quantity::Time(1500.0));
        let failure = results("").mean("unlock/plain").expect_err("it did not run");
        assert!(failure.to_string().contains("unlock/plain"));
    }

    #[test]
    fn a_printed_number_is_found_by_name_and_key() {
        let results =
            results("Benchmarking…\ncore/view p50 120 p99 340\nload/size instruments 7 questions 127\n");
        assert_eq!(results.count("load/size", "questions").expect("it is there"), 127);
        assert_eq!(results.printed("core/view", "p99").expect("it is there"), Quantity::Time(340.0));
        assert!(results.printed("core/view", "p95").is_err());
        assert!(results.printed("core/other", "p50").is_err());
    }

    #[test]
    fn a_result_without_a_mean_is_refused() {
        let full = estimate(r#"{"full_id":"load"}"#, r#"{"mean":{"point_estimate":2.5}}"#);
        assert_eq!(full.expect("it is complete"), ("load".to_owned(), 2.5));
        assert!(estimate(r#"{"full_id":"load"}"#, "{}").expect_err("no mean").to_string().contains("load"));
    }
}
