//! How each file says what it is, and how it is read: bounded, strict, and named when it is another.

use crate::error::ReadError;
use serde::Deserialize;
use serde::de::DeserializeOwned;

/// What tells which format and version a file has, whatever else is in it.
#[derive(Deserialize)]
struct Head {
    format: Option<serde_json::Value>,
    version: Option<serde_json::Value>,
}

/// Reads JSON of one format and version.
///
/// # Errors
/// Each of [`ReadError`] but [`ReadError::Forged`].
pub fn read<T: DeserializeOwned>(
    bytes: &[u8],
    format: &str,
    version: u32,
    most: usize,
) -> Result<T, ReadError> {
    if bytes.len() > most {
        return Err(ReadError::TooLarge { bytes: bytes.len() });
    }
    let head: Head = serde_json::from_slice(bytes).map_err(|error| match error.classify() {
        serde_json::error::Category::Data => ReadError::Foreign,
        _ => ReadError::NotJson { line: error.line() },
    })?;
    if head.format != Some(format.into()) {
        return Err(ReadError::Foreign);
    }
    let found = head.version.and_then(|version| version.as_u64()).and_then(|found| u32::try_from(found).ok());
    match found {
        Some(found) if found == version => {
            serde_json::from_slice(bytes).map_err(|error| ReadError::Malformed { line: error.line() })
        }
        Some(found) if found > version => Err(ReadError::Newer { version: found }),
        _ => Err(ReadError::Malformed { line: 0 }),
    }
}
