//! What can be wrong with a file that somebody handed over.

use sealing::SealError;

/// Why a file is refused. Nothing of what the file says stands in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ReadError {
    /// More bytes than a file of its kind can have.
    #[error("the file is too large for what it should be: {bytes} bytes")]
    TooLarge {
        /// How many it has.
        bytes: usize,
    },
    /// The file is no JSON, or broken off.
    #[error("the file is not whole JSON: line {line}")]
    NotJson {
        /// Where reading stopped, from 1.
        line: usize,
    },
    /// The file is something else.
    #[error("the file is not of the kind that is asked for")]
    Foreign,
    /// A newer program wrote it.
    #[error("the file has version {version} of the format, which this program does not know")]
    Newer {
        /// The version of the format.
        version: u32,
    },
    /// Says what it is, and does not have that form.
    #[error("the file does not have the form of what it says it is: line {line}")]
    Malformed {
        /// Where reading stopped, from 1; 0 where no line can be named.
        line: usize,
    },
    /// The signature does not fit: it was changed, or written by somebody else.
    #[error("the signature of the file does not fit what it says")]
    Forged,
}

/// Why a package is refused. Nothing of what it says stands in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PackageError {
    /// It does not open with this key, or is no sealed file.
    #[error("{0}")]
    Seal(#[from] SealError),
    /// More bytes than a package can have, at once or when it is unpacked.
    #[error("the package is too large")]
    TooLarge,
    /// What was sealed is something else.
    #[error("what is sealed is no hand-over of this program")]
    Foreign,
    /// A newer program wrote it.
    #[error(
        "the package, or a file in it, has version {version} of its format, which this program does not know"
    )]
    Newer {
        /// The version of the format.
        version: u32,
    },
    /// A file is missing, too many, changed, or contradicts another.
    #[error("the package is not whole: its files do not fit its list")]
    Malformed,
    /// It says that it is signed, and the signature does not fit.
    #[error("the signature of the package does not fit what it says")]
    Forged,
}

impl From<ReadError> for PackageError {
    fn from(error: ReadError) -> Self {
        match error {
            ReadError::TooLarge { .. } => Self::TooLarge,
            ReadError::Newer { version } => Self::Newer { version },
            ReadError::Forged => Self::Forged,
            ReadError::NotJson { .. } | ReadError::Foreign | ReadError::Malformed { .. } => Self::Malformed,
        }
    }
}
