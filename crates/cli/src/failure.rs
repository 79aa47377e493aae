//! What can go wrong, in a sentence that names the place and the way out.

/// Why the program did not do what was asked.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// The input cannot be read.
    #[error("cannot read {file}: {reason}")]
    Unreadable {
        /// The file as it was named.
        file: String,
        /// What the system says.
        reason: String,
    },
    /// The input is larger than [`crate::input::SIZE_MAX`].
    #[error("{file} is larger than 1 MiB; an interview never is")]
    TooLarge {
        /// The file as it was named.
        file: String,
    },
    /// The input is not what the command takes.
    #[error("{0}")]
    Input(String),
    /// A document cannot be written.
    #[error("cannot write {file}: {reason}")]
    Unwritable {
        /// The file as it was named.
        file: String,
        /// What the system says.
        reason: String,
    },
    /// The document could not be made: a fault of the program.
    #[error("the document could not be made: {0}")]
    Document(#[from] documents::DocumentError),
    /// The content has flaws.
    #[error("{flaws}\n{count} to mend")]
    Flaws {
        /// All of them, one a line.
        flaws: String,
        /// How many, in words.
        count: String,
    },
    /// A vault refused, or is not sound.
    #[error("{0}")]
    Refused(String),
    /// Standard output was closed.
    #[error("standard output was closed")]
    Output,
}

impl Failure {
    /// The exit status: 2 for bad input, 1 for everything else.
    pub fn exit_status(&self) -> u8 {
        match self {
            Self::Unreadable { .. } | Self::TooLarge { .. } | Self::Input(_) => 2,
            Self::Unwritable { .. }
            | Self::Document(_)
            | Self::Flaws { .. }
            | Self::Refused(_)
            | Self::Output => 1,
        }
    }
}
