//! Runs the checks one after the other and stops at the first failure.

use std::time::{Duration, Instant};

use crate::failure::Failure;
use crate::step::Step;
use crate::workspace::Workspace;

/// Which checks run, in their fixed order.
#[derive(Debug, PartialEq, Eq)]
pub struct Selection(Vec<Step>);

impl Selection {
    /// Selects every check.
    pub fn everything() -> Self {
        Self(Step::ALL.to_vec())
    }

    /// Selects the checks that are named, parted by commas.
    ///
    /// # Errors
    /// [`Failure::UnknownStep`] for a name that no check has.
    pub fn only(names: &str) -> Result<Self, Failure> {
        let names: Vec<&str> = names.split(',').map(str::trim).collect();
        if let Some(unknown) = names.iter().find(|name| !Step::ALL.iter().any(|step| step.id() == **name)) {
            return Err(Failure::UnknownStep((*unknown).to_owned()));
        }
        Ok(Self(Step::ALL.into_iter().filter(|step| names.contains(&step.id())).collect()))
    }
}

/// Sets up and runs the selected checks; prints a table of their times at the end.
///
/// # Errors
/// Those of the set-up, and [`Failure::StepFailed`] for the first check that fails.
pub fn test(workspace: &Workspace, selection: &Selection) -> Result<(), Failure> {
    for step in &selection.0 {
        step.set_up(workspace)?;
    }
    let mut times = Vec::new();
    let mut failed = None;
    for &step in &selection.0 {
        println!("\n=== {} ({})", step.title(), step.id());
        let start = Instant::now();
        let outcome = step.run(workspace);
        let time = start.elapsed();
        if let Err(failure) = outcome {
            println!("{failure}");
            println!("=== {} failed after {}", step.id(), shown(time));
            failed = Some((step, time));
            break;
        }
        println!("=== {} passed in {}", step.id(), shown(time));
        times.push((step, time));
    }
    print!("{}", table(&selection.0, &times, failed));
    match failed {
        None => Ok(()),
        Some((step, _)) => Err(Failure::StepFailed(step.id())),
    }
}

/// Words the summary; its last line is `N passed, N failed`, alone, so that readers of test output find it.
fn table(selected: &[Step], passed: &[(Step, Duration)], failed: Option<(Step, Duration)>) -> String {
    let mut lines = vec![String::new(), format!("{:<38} {:<8} {:>9}", "Check", "Outcome", "Time")];
    for (step, time) in passed {
        lines.push(format!("{:<38} {:<8} {:>9}", step.title(), "passed", shown(*time)));
    }
    if let Some((step, time)) = failed {
        lines.push(format!("{:<38} {:<8} {:>9}", step.title(), "FAILED", shown(time)));
    }
    for step in selected.iter().skip(passed.len() + usize::from(failed.is_some())) {
        lines.push(format!("{:<38} {:<8} {:>9}", step.title(), "not run", "-"));
    }
    let total = passed.iter().map(|(_, time)| *time).sum::<Duration>()
        + failed.map_or(Duration::ZERO, |(_, time)| time);
    lines.push(format!("{:<38} {:<8} {:>9}", "All", "", shown(total)));
    lines.push(String::new());
    if let Some((step, _)) = failed {
        lines.push(Failure::StepFailed(step.id()).to_string());
    }
    lines.push(format!("{} passed, {} failed", passed.len(), usize::from(failed.is_some())));
    lines.join("\n") + "\n"
}

fn shown(time: Duration) -> String {
    format!("{:.1} s", time.as_secs_f64())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_selection_keeps_the_fixed_order() {
        let selection = Selection::only("clippy, fmt").expect("both exist");
        assert_eq!(selection, Selection(vec![Step::Format, Step::Clippy]));
    }

    #[test]
    fn an_unknown_check_is_refused() {
        let failure = Selection::only("fmt,spelling").expect_err("there is no such check");
        assert_eq!(failure.exit_code(), 2);
        assert!(failure.to_string().contains("spelling"));
    }

    #[test]
    fn the_summary_ends_with_the_count() {
        let second = Duration::from_secs(1);
        let summary = table(&Step::ALL, &[(Step::Format, second)], Some((Step::Deny, second)));
        assert!(summary.ends_with("\n1 passed, 1 failed\n"), "{summary}");
        assert_eq!(summary.matches("not run").count(), Step::ALL.len() - 2);
    }
}
