//! Reads what the window sends as words and as text.

use crate::error::{Code, CommandError, Refusal};
use screening::facts::Sector;

/// The one of a fixed set of words that was sent.
pub fn word<T: Copy>(all: &[T], as_str: impl Fn(T) -> &'static str, sent: &str) -> Option<T> {
    all.iter().copied().find(|one| as_str(*one) == sent)
}

/// The sector that was sent, if one was.
///
/// # Errors
/// [`Refusal::InputInvalid`].
pub fn sector(sent: Option<&str>) -> Result<Option<Sector>, CommandError> {
    let sent = sent.filter(|sent| !sent.is_empty());
    let found = sent.map(|sent| word(Sector::ALL, Sector::as_str, sent).ok_or(()));
    found.transpose().map_err(|()| CommandError::new(Refusal::InputInvalid))
}

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
