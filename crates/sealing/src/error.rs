//! Why something is not sealed or opened.

use std::io;

/// Why something is not sealed or opened. Names no path, passphrase or content.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SealError {
    /// It is sealed to another passphrase or recipient.
    #[error("this key does not open it")]
    WrongKey,
    /// It is no sealed file, or not as it was sealed; or it asks for more work than any that this program makes.
    #[error("this is not a sealed file, or it is damaged")]
    Damaged,
    /// It is of a version of age that this program does not know.
    #[error("it was sealed by a newer program")]
    Newer,
    /// It cannot be read.
    #[error("it cannot be read ({0})")]
    CannotRead(io::ErrorKind),
    /// It cannot be written.
    #[error("it cannot be written ({0})")]
    CannotWrite(io::ErrorKind),
    /// The passphrase needs more memory than there is.
    #[error("there is not enough memory to derive a key from the passphrase")]
    OutOfMemory,
    /// The system gives no random bytes.
    #[error("the system gives no random bytes")]
    NoRandomBytes,
    /// The library says what it never should.
    #[error("sealing failed in a way that is not foreseen")]
    Unforeseen,
}

/// Of a failed read: what is cut or changed is damage, whoever notices it.
impl From<&io::Error> for SealError {
    fn from(error: &io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::InvalidData | io::ErrorKind::UnexpectedEof => Self::Damaged,
            kind => Self::CannotRead(kind),
        }
    }
}
