//! What can go wrong while a window is driven.

use std::fmt;
use std::io;

/// A reason for which a step in the window did not succeed.
#[derive(Debug)]
pub enum Error {
    /// `ATPAZIT_APP` is not set, so nobody knows which program to drive.
    NoProgram,
    /// A file, a folder, a socket or a process could not be used.
    System {
        /// What was tried.
        what: &'static str,
        /// What the system said.
        source: io::Error,
    },
    /// The driver's answer is not HTTP or not JSON.
    Unreadable(String),
    /// The driver refused a command, with `WebDriver`'s own error code.
    Refused {
        /// The command, as method and path.
        command: String,
        /// `WebDriver`'s error code, as `no such element`.
        code: String,
        /// `WebDriver`'s explanation, often empty.
        message: String,
    },
    /// Something did not happen in time.
    TimedOut {
        /// What was waited for.
        what: String,
        /// What the window shows instead: its title and the beginning of its text.
        page: String,
    },
    /// The program does not run: it was killed, or ended by itself.
    NotRunning,
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoProgram => write!(
                f,
                "ATPAZIT_APP names no program. Run these tests with `cargo xtask test --only e2e`, which sets it."
            ),
            Self::System { what, source } => {
                write!(f, "{what} failed ({source}). `cargo xtask setup` installs what these tests need.")
            }
            Self::Unreadable(why) => write!(f, "the driver's answer cannot be read: {why}"),
            Self::Refused { command, code, message } => {
                write!(f, "the driver refused {command}: {code}")?;
                if message.is_empty() { Ok(()) } else { write!(f, " ({message})") }
            }
            Self::TimedOut { what, page } => write!(f, "waited in vain for {what}. The window shows: {page}"),
            Self::NotRunning => write!(f, "the program does not run. Start it again with `restart`."),
        }
    }
}

impl std::error::Error for Error {}

impl Error {
    /// Makes the error for something the system did not do.
    pub(crate) fn system(what: &'static str) -> impl FnOnce(io::Error) -> Self {
        move |source| Self::System { what, source }
    }

    /// Tells whether `WebDriver` reported this code.
    pub fn is_refused_as(&self, wanted: &str) -> bool {
        matches!(self, Self::Refused { code, .. } if code == wanted)
    }
}
