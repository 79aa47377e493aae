//! The system packages the project needs, by Debian's names, and how to see whether each is there.

use crate::command::{Line, on_path};
use crate::setup::Purpose;

/// A system package and what it is for.
pub struct Package {
    /// Debian's name.
    pub name: &'static str,
    /// What would be missing without it.
    pub why: &'static str,
    needed_for: &'static [Purpose],
    proof: Proof,
}

/// What shows on a system without `dpkg` that the package's content is there.
enum Proof {
    Program(&'static str),
    Library(&'static str),
}

use Purpose::{Demo, Run, Test};

const PACKAGES: [Package; 17] = [
    Package {
        name: "build-essential",
        why: "compiles the C of SQLCipher and OpenSSL",
        needed_for: &[Demo, Run, Test],
        proof: Proof::Program("cc"),
    },
    Package {
        name: "pkg-config",
        why: "tells where the window's libraries are",
        needed_for: &[Demo, Run, Test],
        proof: Proof::Program("pkg-config"),
    },
    Package {
        name: "perl",
        why: "configures the OpenSSL that SQLCipher uses",
        needed_for: &[Demo, Run, Test],
        proof: Proof::Program("perl"),
    },
    Package {
        name: "libwebkit2gtk-4.1-dev",
        why: "shows the window",
        needed_for: &[Run, Test],
        proof: Proof::Library("webkit2gtk-4.1"),
    },
    Package {
        name: "libasound2-dev",
        why: "plays and records sound (ALSA)",
        needed_for: &[Run, Test],
        proof: Proof::Library("alsa"),
    },
    Package {
        name: "espeak-ng",
        why: "reads texts aloud, as a program of its own",
        needed_for: &[Run, Test],
        proof: Proof::Program("espeak-ng"),
    },
    Package {
        name: "webkit2gtk-driver",
        why: "lets the end-to-end tests drive the window",
        needed_for: &[Test],
        proof: Proof::Program("WebKitWebDriver"),
    },
    Package {
        name: "xvfb",
        why: "gives the end-to-end tests a display of their own",
        needed_for: &[Test],
        proof: Proof::Program("Xvfb"),
    },
    Package {
        name: "xdotool",
        why: "presses keys in the test of what stays in memory",
        needed_for: &[Test],
        proof: Proof::Program("xdotool"),
    },
    Package {
        name: "gsettings-desktop-schemas",
        why: "knows the setting by which a desktop says that it is dark",
        needed_for: &[Test],
        proof: Proof::Library("gsettings-desktop-schemas"),
    },
    Package {
        name: "xclip",
        why: "pastes in the test of what was copied before locking",
        needed_for: &[Test],
        proof: Proof::Program("xclip"),
    },
    Package {
        name: "dbus-daemon",
        why: "gives the end-to-end tests a session bus of their own",
        needed_for: &[Test],
        proof: Proof::Program("dbus-run-session"),
    },
    Package {
        name: "at-spi2-core",
        why: "tells the end-to-end tests what a screen reader would say (AT-SPI)",
        needed_for: &[Test],
        proof: Proof::Library("atspi-2"),
    },
    Package {
        name: "poppler-utils",
        why: "reads the finished PDF documents back (pdftotext)",
        needed_for: &[Test],
        proof: Proof::Program("pdftotext"),
    },
    Package {
        name: "strace",
        why: "shows which sockets the program opens",
        needed_for: &[Test],
        proof: Proof::Program("strace"),
    },
    Package {
        name: "iproute2",
        why: "gives the end-to-end tests a loopback where there is no network",
        needed_for: &[Test],
        proof: Proof::Program("ip"),
    },
    Package {
        name: "syncthing",
        why: "keeps two exchange folders in step in a test, on the loopback alone",
        needed_for: &[Test],
        proof: Proof::Program("syncthing"),
    },
];

/// Returns the packages that a purpose needs.
pub fn needed_for(purpose: Purpose) -> impl Iterator<Item = &'static Package> {
    PACKAGES.iter().filter(move |package| package.needed_for.contains(&purpose))
}

/// Returns which of the packages a purpose needs are not installed on this Debian or Ubuntu.
pub fn missing_on_debian(purpose: Purpose) -> Vec<&'static Package> {
    let mut query = Line::new("dpkg-query", "--show --showformat=${Package}=${db:Status-Status}\\n");
    for package in needed_for(purpose) {
        query = query.arg(package.name);
    }
    // A name that dpkg does not know makes it fail and still lists the others: only the list counts.
    let listed = query.ask().unwrap_or_default();
    needed_for(purpose).filter(|package| !is_installed(&listed, package.name)).collect()
}

/// Returns which of the packages a purpose needs leave no trace on this system, whatever their names here.
pub fn missing_elsewhere(purpose: Purpose) -> Vec<&'static Package> {
    needed_for(purpose)
        .filter(|package| match package.proof {
            Proof::Program(program) => !on_path(program),
            Proof::Library(library) => {
                Line::new("pkg-config", "--modversion").arg(library).read_quietly().is_none()
            }
        })
        .collect()
}

fn is_installed(listed: &str, name: &str) -> bool {
    listed.lines().any(|line| line.split_once('=') == Some((name, "installed")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_package_is_installed_only_if_dpkg_says_so() {
        let listed = "perl=installed\nxvfb=config-files\n";
        assert!(is_installed(listed, "perl"));
        assert!(!is_installed(listed, "xvfb"));
        assert!(!is_installed(listed, "per"));
    }

    #[test]
    fn a_test_needs_everything_and_a_demonstration_no_window() {
        assert_eq!(needed_for(Test).count(), PACKAGES.len());
        assert!(needed_for(Demo).all(|package| !package.name.contains("webkit")));
        assert!(needed_for(Run).count() < PACKAGES.len());
    }
}
