//! Reads what the window sends as text.

use crate::error::{Code, CommandError};

/// A text that may be left empty.
///
/// # Errors
/// The code for one that is too long, with `most` characters.
pub fn short_text(
    text: &str,
    most: usize,
    too_long: impl Into<Code>,
) -> Result<Option<String>, CommandError> {
    let text = text.trim().to_owned();
    if text.chars().count() > most {
        let most = u32::try_from(most).unwrap_or(u32::MAX);
        return Err(CommandError::new(too_long).number("most", most));
    }
    Ok(Some(text).filter(|text| !text.is_empty()))
}
