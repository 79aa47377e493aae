//! The most memory that a program ever held while it ran.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use crate::failure::Failure;
use crate::quantity::Quantity;

/// Runs a program to its end and returns its peak resident set, as the kernel counts it.
///
/// # Errors
/// [`Failure::NotStarted`], [`Failure::Unsuccessful`]; [`Failure::Unreadable`] if it ended before it was looked at.
pub fn of(program: &Path, arguments: &[&str], folder: &Path) -> Result<Quantity, Failure> {
    let name = program.display().to_string();
    let not_started = |source| Failure::NotStarted { program: name.clone(), source };
    let mut command = Command::new(program);
    command.args(arguments).current_dir(folder).stdout(Stdio::null());
    let mut child = command.spawn().map_err(not_started)?;
    let status_file = format!("/proc/{}/status", child.id());
    let mut peak: Option<f64> = None;
    // The kernel keeps the peak itself, so a look just before the end is as good as any.
    let status = loop {
        let seen = fs::read_to_string(&status_file).ok().and_then(|text| high_water(&text));
        // A program that has ended has no such line any more.
        peak = seen.or(peak);
        if let Some(status) = child.try_wait().map_err(not_started)? {
            break status;
        }
        std::thread::sleep(Duration::from_micros(200));
    };
    if !status.success() {
        return Err(Failure::Unsuccessful { line: name, status: status.to_string() });
    }
    peak.map(Quantity::Memory).ok_or_else(|| Failure::Unreadable {
        what: format!("the memory of {name}"),
        why: "it ended too soon".into(),
    })
}

/// Finds `VmHWM` in the text of `/proc/<id>/status`, in bytes.
fn high_water(status: &str) -> Option<f64> {
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kibibytes: f64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    Some(kibibytes * 1024.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_peak_is_read_in_bytes() {
        assert_eq!(high_water("VmPeak:\t  9 kB\nVmHWM:\t    2 kB\n"), Some(2048.0));
        assert_eq!(high_water("State:\tZ (zombie)\n"), None);
    }

    #[test]
    fn a_program_that_fails_is_named() {
        let failure = of(Path::new("false"), &[], Path::new("/")).expect_err("it always fails");
        assert!(failure.to_string().contains("false"));
    }
}
