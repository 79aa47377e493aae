//! What can be wrong with a file that somebody handed over.

/// Why a file is refused. Nothing of what the file says stands in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ReadError {
    /// More bytes than a referral can have.
    #[error("the file is too large for a referral: {bytes} bytes")]
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
    #[error("the file is no referral of this program")]
    Foreign,
    /// A newer program wrote it.
    #[error("the file has version {version} of the format, which this program does not know")]
    Newer {
        /// The version of the format.
        version: u32,
    },
    /// Says that it is a referral, and is none.
    #[error("the file does not have the form of a referral: line {line}")]
    Malformed {
        /// Where reading stopped, from 1; 0 where no line can be named.
        line: usize,
    },
}
