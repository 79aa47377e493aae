//! The checks, in the order in which they run: quick ones first.

use crate::command::Line;
use crate::deny;
use crate::end_to_end;
use crate::failure::Failure;
use crate::node;
use crate::run::CHECKED;
use crate::setup::{self, Purpose};
use crate::workspace::Workspace;

/// A check.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// The Rust code is formatted.
    Format,
    /// Licences, banned packages and sources.
    Deny,
    /// The user interface's packages are installed.
    UiInstall,
    /// The user interface's types hold.
    UiCheck,
    /// The user interface's own tests.
    UiTest,
    /// The user interface is built; the window embeds the result.
    UiBuild,
    /// The Rust code has no warnings.
    Clippy,
    /// The tests of every room; those of the window need [`Step::EndToEnd`].
    Test,
    /// The real window, driven from outside.
    EndToEnd,
}

impl Step {
    /// Every check in order.
    pub const ALL: [Self; 9] = [
        Self::Format,
        Self::Deny,
        Self::UiInstall,
        Self::UiCheck,
        Self::UiTest,
        Self::UiBuild,
        Self::Clippy,
        Self::Test,
        Self::EndToEnd,
    ];

    /// Returns the name for `--only`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Format => "fmt",
            Self::Deny => "deny",
            Self::UiInstall => "ui-install",
            Self::UiCheck => "ui-check",
            Self::UiTest => "ui-test",
            Self::UiBuild => "ui-build",
            Self::Clippy => "clippy",
            Self::Test => "test",
            Self::EndToEnd => "e2e",
        }
    }

    /// Returns the heading.
    pub fn title(self) -> &'static str {
        match self {
            Self::Format => "Rust code is formatted",
            Self::Deny => "Licences, banned packages, sources",
            Self::UiInstall => "Packages of the user interface",
            Self::UiCheck => "Types, form and rules of the user interface",
            Self::UiTest => "Tests of the user interface",
            Self::UiBuild => "Build of the user interface",
            Self::Clippy => "Rust code without warnings",
            Self::Test => "Tests of every crate",
            Self::EndToEnd => "End-to-end tests in the real window",
        }
    }

    /// Makes the machine ready for this check alone.
    ///
    /// # Errors
    /// Those of the set-up.
    pub fn set_up(self, workspace: &Workspace) -> Result<(), Failure> {
        match self {
            Self::Format => Ok(()),
            // cargo-deny has a little C in it.
            Self::Deny => setup::set_up_packages(Purpose::Demo).and_then(|()| deny::set_up(workspace)),
            Self::UiInstall | Self::UiCheck | Self::UiTest | Self::UiBuild => node::check(),
            Self::Clippy => setup::set_up_packages(Purpose::Run),
            Self::Test | Self::EndToEnd => setup::set_up_packages(Purpose::Test),
        }
    }

    /// Runs the check.
    ///
    /// # Errors
    /// Whatever the check found, or the program that did not start.
    pub fn run(self, workspace: &Workspace) -> Result<(), Failure> {
        let cargo = |arguments: &str| Line::cargo(arguments).folder(workspace.root()).run();
        match self {
            Self::Format => cargo("fmt --all --check"),
            Self::Deny => {
                deny::deny(workspace)?;
                cargo("test --package xtask --locked --quiet deny:: -- --ignored")
            }
            Self::UiInstall => node::install(workspace),
            Self::UiCheck => node::script(workspace, "run check").run(),
            Self::UiTest => node::script(workspace, "test").run(),
            Self::UiBuild => node::script(workspace, "run build").run(),
            Self::Clippy => cargo("clippy --workspace --all-targets --locked -- -D warnings"),
            Self::Test => cargo(&format!("test {CHECKED}")),
            Self::EndToEnd => end_to_end::end_to_end(workspace),
        }
    }
}
