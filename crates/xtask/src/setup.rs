//! Makes the machine ready: finds what is missing by looking, and installs it where it can.

use crate::command::{Line, on_path};
use crate::failure::Failure;
use crate::node;
use crate::package::{self, Package};

/// What the machine is made ready for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// The headless program.
    Demo,
    /// The window.
    Run,
    /// Every check.
    Test,
}

/// Installs what is missing for a purpose; says nothing if nothing is.
///
/// # Errors
/// [`Failure::NodeMissing`], [`Failure::PackagesMissing`] where it cannot install, [`Failure::NotStarted`] and
/// [`Failure::Unsuccessful`] from the installation itself.
pub fn set_up(purpose: Purpose) -> Result<(), Failure> {
    match purpose {
        Purpose::Demo => {}
        Purpose::Run | Purpose::Test => node::check()?,
    }
    set_up_packages(purpose)
}

/// Installs the missing system packages alone.
///
/// # Errors
/// Those of [`set_up`] but [`Failure::NodeMissing`].
pub fn set_up_packages(purpose: Purpose) -> Result<(), Failure> {
    let debian = is_debian(&std::fs::read_to_string("/etc/os-release").unwrap_or_default());
    let missing =
        if debian { package::missing_on_debian(purpose) } else { package::missing_elsewhere(purpose) };
    if missing.is_empty() {
        return Ok(());
    }
    println!("Missing on this machine:");
    for package in &missing {
        println!("  {:<24} {}", package.name, package.why);
    }
    if !debian {
        return Err(refusal(&missing, "only Debian and Ubuntu can be set up by this program"));
    }
    install(&missing)
}

fn install(missing: &[&'static Package]) -> Result<(), Failure> {
    let root = Line::new("id", "-u").ask().is_some_and(|id| id.trim() == "0");
    let apt = |arguments: &str| {
        if root {
            Line::new("apt-get", arguments).env("DEBIAN_FRONTEND", "noninteractive")
        } else {
            // sudo drops the environment, so the setting travels as an argument.
            Line::new("sudo", "DEBIAN_FRONTEND=noninteractive apt-get").arg_each(arguments)
        }
    };
    if !root && !on_path("sudo") {
        return Err(refusal(missing, "installing packages takes root, and there is no sudo here"));
    }
    apt("update --quiet").run()?;
    let mut line = apt("install --yes --quiet --no-install-recommends");
    for package in missing {
        line = line.arg(package.name);
    }
    line.run()
}

fn refusal(missing: &[&'static Package], why: &'static str) -> Failure {
    Failure::PackagesMissing { names: missing.iter().map(|package| package.name.to_owned()).collect(), why }
}

/// Tells from the content of `/etc/os-release` whether this is Debian, Ubuntu or a child of theirs.
fn is_debian(os_release: &str) -> bool {
    os_release
        .lines()
        .filter_map(|line| line.strip_prefix("ID=").or_else(|| line.strip_prefix("ID_LIKE=")))
        .flat_map(|value| value.trim_matches('"').split_whitespace())
        .any(|id| matches!(id, "debian" | "ubuntu"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debian_and_its_children_are_recognised() {
        assert!(is_debian("PRETTY_NAME=\"x\"\nID=debian\n"));
        assert!(is_debian("ID=linuxmint\nID_LIKE=\"ubuntu debian\"\n"));
        assert!(!is_debian("ID=fedora\n"));
        assert!(!is_debian("NAME=debian\n"));
    }
}
