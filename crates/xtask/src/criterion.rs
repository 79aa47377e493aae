//! Reads the results that criterion leaves in the build folder.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use serde_json::Value;

use crate::failure::Failure;

/// The mean of one measurement; times in nanoseconds.
#[derive(Debug, PartialEq)]
pub struct Estimate {
    name: String,
    mean: f64,
    lower: f64,
    upper: f64,
    confidence: f64,
}

/// Finds every result below a folder that is not older than the given time, sorted by name.
///
/// # Errors
/// [`Failure::File`], [`Failure::Unreadable`].
pub fn estimates_since(folder: &Path, start: SystemTime) -> Result<Vec<Estimate>, Failure> {
    let mut found = Vec::new();
    search(folder, start, &mut found)?;
    found.sort_by(|left, right| left.name.cmp(&right.name));
    Ok(found)
}

fn search(folder: &Path, start: SystemTime, found: &mut Vec<Estimate>) -> Result<(), Failure> {
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
                found.push(Estimate::parse(&name_of(&path), &text)?);
            }
        } else {
            search(&path, start, found)?;
        }
    }
    Ok(())
}

/// Reads the full name that criterion notes beside the result.
fn name_of(folder: &Path) -> String {
    let note = fs::read_to_string(folder.join("benchmark.json")).unwrap_or_default();
    let note: Value = serde_json::from_str(&note).unwrap_or_default();
    let of_folder = || PathBuf::from(folder).parent().map(|parent| parent.display().to_string());
    note["full_id"].as_str().map(str::to_owned).or_else(of_folder).unwrap_or_default()
}

impl Estimate {
    fn parse(name: &str, text: &str) -> Result<Self, Failure> {
        let unreadable = |why: String| Failure::Unreadable { what: format!("the result of {name}"), why };
        let value: Value = serde_json::from_str(text).map_err(|error| unreadable(error.to_string()))?;
        let mean = &value["mean"];
        let number = |value: &Value, key: &str| {
            value[key].as_f64().ok_or_else(|| unreadable(format!("`mean` has no `{key}`")))
        };
        let interval = &mean["confidence_interval"];
        Ok(Self {
            name: name.to_owned(),
            mean: number(mean, "point_estimate")?,
            lower: number(interval, "lower_bound")?,
            upper: number(interval, "upper_bound")?,
            confidence: number(interval, "confidence_level")?,
        })
    }
}

/// Words the results as a table.
pub fn table(estimates: &[Estimate]) -> String {
    if estimates.is_empty() {
        return "No measurement ran.".to_owned();
    }
    let mut lines = vec![format!("{:<48} {:>11}   interval of the mean", "Measurement", "Mean")];
    for one in estimates {
        lines.push(format!(
            "{:<48} {:>11}   {} to {} ({:.0} %)",
            one.name,
            shown(one.mean),
            shown(one.lower),
            shown(one.upper),
            one.confidence * 100.0
        ));
    }
    lines.join("\n")
}

/// Words a time in the unit that fits it.
fn shown(nanoseconds: f64) -> String {
    match nanoseconds {
        time if time >= 1e9 => format!("{:.2} s", time / 1e9),
        time if time >= 1e6 => format!("{:.2} ms", time / 1e6),
        time if time >= 1e3 => format!("{:.2} µs", time / 1e3),
        time => format!("{time:.1} ns"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = r#"{ "mean": { "point_estimate": 1500.0, "confidence_interval":
        { "confidence_level": 0.95, "lower_bound": 1400.0, "upper_bound": 1600.0 } } }"#;

    #[test]
    fn a_result_becomes_a_line_of_the_table() {
        let estimate = Estimate::parse("answer", TEXT).expect("it is complete");
        let table = table(&[estimate]);
        assert!(table.contains("answer") && table.contains("1.50 µs"), "{table}");
        assert!(table.ends_with("1.40 µs to 1.60 µs (95 %)"), "{table}");
    }

    #[test]
    fn an_incomplete_result_is_refused() {
        let failure = Estimate::parse("answer", "{}").expect_err("there is no mean");
        assert!(failure.to_string().contains("answer"));
    }

    #[test]
    fn a_folder_that_is_not_there_has_no_results() {
        let found = estimates_since(Path::new("/no/such/folder"), SystemTime::UNIX_EPOCH);
        assert_eq!(found.expect("it is not an error"), []);
    }
}
