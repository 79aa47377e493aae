//! What can go wrong in a developer's command; every text ends with a way out.

use std::fmt;
use std::io;
use std::path::PathBuf;

/// A reason for which a command stopped.
#[derive(Debug)]
pub enum Failure {
    /// No command was given.
    NoCommand,
    /// The first word is no command of this program.
    UnknownCommand(String),
    /// The command exists, these arguments do not.
    UnknownArgument {
        /// The command.
        command: String,
        /// What followed it.
        arguments: String,
    },
    /// `--only` names a check that does not exist.
    UnknownStep(String),
    /// A program could not be started.
    NotStarted {
        /// The program's name.
        program: String,
        /// What the system said.
        source: io::Error,
    },
    /// A program ran and reported failure.
    Unsuccessful {
        /// The whole command line.
        line: String,
        /// How it ended.
        status: String,
    },
    /// A program's output, or a file, does not have the expected form.
    Unreadable {
        /// Which output or file.
        what: String,
        /// Why it cannot be read.
        why: String,
    },
    /// A file could not be read or written.
    File {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// Node.js is missing or too old.
    NodeMissing(String),
    /// System packages are missing and this program cannot install them.
    PackagesMissing {
        /// The names of the missing packages, in Debian's terms.
        names: Vec<String>,
        /// Why it cannot install them.
        why: &'static str,
    },
    /// The tree holds packages that deny.toml does not allow; each one has been printed.
    Denied,
    /// These tests of the window failed; what each one said has been printed.
    TestsFailed(Vec<String>),
    /// A check failed; its output has been printed.
    StepFailed(&'static str),
}

impl Failure {
    /// Returns the process's exit code: 2 for a wrong command line, 1 for everything else.
    pub fn exit_code(&self) -> u8 {
        match self {
            Self::NoCommand
            | Self::UnknownCommand(_)
            | Self::UnknownArgument { .. }
            | Self::UnknownStep(_) => 2,
            Self::NotStarted { .. }
            | Self::Unsuccessful { .. }
            | Self::Unreadable { .. }
            | Self::File { .. }
            | Self::NodeMissing(_)
            | Self::PackagesMissing { .. }
            | Self::Denied
            | Self::TestsFailed(_)
            | Self::StepFailed(_) => 1,
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoCommand => write!(f, "no command. Choose one from `cargo xtask --help`."),
            Self::UnknownCommand(name) => {
                write!(f, "there is no command `{name}`. `cargo xtask --help` lists them all.")
            }
            Self::UnknownArgument { command, arguments } => {
                write!(f, "`{command}` does not take `{arguments}`. See `cargo xtask --help`.")
            }
            Self::UnknownStep(name) => {
                write!(f, "there is no check `{name}`. `cargo xtask --help` lists them all.")
            }
            Self::NotStarted { program, source } => {
                write!(
                    f,
                    "`{program}` could not be started ({source}). Run `cargo xtask setup`, then try again."
                )
            }
            Self::Unsuccessful { line, status } => {
                write!(
                    f,
                    "`{line}` failed ({status}). Its own messages above say why; run it alone to repeat it."
                )
            }
            Self::Unreadable { what, why } => {
                write!(f, "{what} cannot be read: {why}. Correct it and try again.")
            }
            Self::File { path, source } => write!(
                f,
                "{} cannot be read or written ({source}). Check that it exists and is yours.",
                path.display()
            ),
            Self::NodeMissing(found) => write!(
                f,
                "Node.js 20.19 or newer with npm is needed for the user interface; {found}. \
                 Install it from your distribution or from nodejs.org, then try again."
            ),
            Self::PackagesMissing { names, why } => write!(
                f,
                "{why}. Install these packages (Debian's names) yourself, then try again: {}",
                names.join(" ")
            ),
            Self::Denied => write!(
                f,
                "deny.toml does not allow what is named above. Replace the package, or record the decision in deny.toml."
            ),
            Self::TestsFailed(names) => write!(
                f,
                "{} of the tests of the window failed: {}. What each one said stands above.",
                names.len(),
                names.join(", ")
            ),
            Self::StepFailed(id) => {
                write!(f, "The check `{id}` failed. Repeat it alone with `cargo xtask test --only {id}`.")
            }
        }
    }
}

impl std::error::Error for Failure {}
