//! Reads a file, or standard input, up to a size that no sensible input reaches; and JSON with errors that name the place.

use crate::failure::Failure;
use crate::text;
use serde::de::DeserializeOwned;
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

/// The largest input accepted, in bytes.
pub const SIZE_MAX: u64 = 1024 * 1024;

/// Text that was read, and how its source is called in errors.
pub struct Input {
    /// The name of the source.
    pub name: String,
    text: String,
}

/// Reads a file, or standard input for `-`.
///
/// # Errors
/// [`Failure::Unreadable`] (also when the bytes are no text) and [`Failure::TooLarge`].
pub fn read(file: &Path) -> Result<Input, Failure> {
    let (name, bytes) = bytes(file)?;
    Input::of(name, bytes)
}

/// Reads what need not be text; returns how its source is called in errors, too. No more than [`SIZE_MAX`] and one byte.
///
/// # Errors
/// [`Failure::Unreadable`].
pub fn bytes(file: &Path) -> Result<(String, Vec<u8>), Failure> {
    let standard = file.as_os_str() == "-";
    let name = if standard { "standard input".to_owned() } else { file.display().to_string() };
    let unreadable = |error: io::Error| Failure::Unreadable { file: name.clone(), reason: error.to_string() };
    let mut bytes = Vec::new();
    let source: Box<dyn Read> =
        if standard { Box::new(io::stdin()) } else { Box::new(File::open(file).map_err(unreadable)?) };
    source.take(SIZE_MAX + 1).read_to_end(&mut bytes).map_err(unreadable)?;
    Ok((name, bytes))
}

impl Input {
    /// Takes bytes that were read elsewhere, and how their source is called in errors.
    ///
    /// # Errors
    /// Those of [`read`].
    pub fn of(name: String, bytes: Vec<u8>) -> Result<Self, Failure> {
        if bytes.len() as u64 > SIZE_MAX {
            return Err(Failure::TooLarge { file: name });
        }
        match text::decode(bytes) {
            Ok(text) => Ok(Self { name, text }),
            Err(error) => Err(Failure::Unreadable { file: name, reason: error.to_string() }),
        }
    }

    /// Reads the text as JSON.
    ///
    /// # Errors
    /// [`Failure::Input`], naming key, line and column.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, Failure> {
        let mut json = serde_json::Deserializer::from_str(&self.text);
        let read = serde_path_to_error::deserialize(&mut json).map_err(|error| {
            let path = error.path().to_string();
            let error = error.into_inner();
            // The top of the file has no key.
            self.bad(&if path == "." { error.to_string() } else { format!("{path}: {error}") })
        })?;
        json.end().map_err(|error| self.bad(&error.to_string()))?;
        Ok(read)
    }

    /// The text as it is.
    pub fn into_text(self) -> String {
        self.text
    }

    /// Bad input, with the source's name before what is wrong.
    pub fn bad(&self, what: &str) -> Failure {
        Failure::Input(format!("{}: {what}", self.name))
    }
}
