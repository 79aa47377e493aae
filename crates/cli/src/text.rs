//! Text as other programs write it: UTF-8 with or without a byte order mark, and UTF-16 with one. Everything that the program reads
//! as text passes here.
//!
//! # Source
//! The marks: *The Unicode Standard*, version 16.0, 23.8 "Byte Order Mark".

use std::fmt;
use zeroize::{Zeroize as _, Zeroizing};

const MARK: char = '\u{feff}';
const WAY_OUT: &str = "save it as UTF-8 and try again";

/// Why bytes are no text; each says what they are and what to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotText {
    /// UTF-16 where only UTF-8 can be taken, or without the mark that says so.
    Utf16,
    /// UTF-16 that ends in the middle of a character.
    Utf16Cut,
    /// UTF-32.
    Utf32,
    /// UTF-8 with zero bytes in it.
    Zeros,
    /// Something else: another code page, or no text at all.
    Other,
}

/// Reads a whole text. The bytes are wiped where the text is not made of them in place.
///
/// ```
/// use atpazit_cli::text::{NotText, decode};
/// assert_eq!(decode(b"\xef\xbb\xbf{}".to_vec()).unwrap(), "{}");
/// assert_eq!(decode(b"\xff\xfe{\0}\0".to_vec()).unwrap(), "{}");
/// assert_eq!(decode(b"\xe2pril".to_vec()), Err(NotText::Other));
/// ```
///
/// # Errors
/// Every [`NotText`].
pub fn decode(bytes: Vec<u8>) -> Result<String, NotText> {
    let bytes = Zeroizing::new(bytes);
    let read = match bytes.as_slice() {
        [0xff, 0xfe, rest @ ..] if !rest.starts_with(&[0, 0]) => utf16(rest, u16::from_le_bytes)?,
        [0xfe, 0xff, rest @ ..] => utf16(rest, u16::from_be_bytes)?,
        _ => return line(bytes),
    };
    if read.contains('\0') { Err(NotText::Zeros) } else { Ok(read) }
}

/// Reads a piece of a text that must be UTF-8, such as one line of several. A mark at its beginning is left out.
///
/// # Errors
/// Every [`NotText`] but [`NotText::Utf16Cut`].
pub fn line(mut bytes: Zeroizing<Vec<u8>>) -> Result<String, NotText> {
    match bytes.as_slice() {
        [0xff, 0xfe, 0, 0, ..] | [0, 0, 0xfe, 0xff, ..] => return Err(NotText::Utf32),
        [0xff, 0xfe, ..] | [0xfe, 0xff, ..] => return Err(NotText::Utf16),
        _ => {}
    }
    // Letters beside zeros are UTF-16 whose mark was lost.
    if let [0, letter, ..] | [letter, 0, ..] = bytes.as_slice()
        && *letter != 0
    {
        return Err(NotText::Utf16);
    }
    let mut read = String::from_utf8(std::mem::take(&mut *bytes)).map_err(|error| {
        error.into_bytes().zeroize();
        NotText::Other
    })?;
    if read.contains('\0') {
        read.zeroize();
        return Err(NotText::Zeros);
    }
    if read.starts_with(MARK) {
        read.drain(..MARK.len_utf8());
    }
    Ok(read)
}

fn utf16(bytes: &[u8], unit: impl Fn([u8; 2]) -> u16) -> Result<String, NotText> {
    let (pairs, rest) = bytes.as_chunks::<2>();
    if !rest.is_empty() {
        return Err(NotText::Utf16Cut);
    }
    // As much as it can become, so that it is never moved and left behind.
    let mut read = Zeroizing::new(String::with_capacity(pairs.len() * 3));
    for character in char::decode_utf16(pairs.iter().map(|pair| unit(*pair))) {
        read.push(character.map_err(|_| NotText::Utf16Cut)?);
    }
    Ok(std::mem::take(&mut *read))
}

impl fmt::Display for NotText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = match self {
            Self::Utf16 => "it is UTF-16 text",
            Self::Utf16Cut => "it is UTF-16 text that is not whole",
            Self::Utf32 => "it is UTF-32 text",
            Self::Zeros => "it holds zero bytes, which no text has",
            Self::Other => "it is not UTF-8 text",
        };
        write!(f, "{what}; {WAY_OUT}")
    }
}

impl std::error::Error for NotText {}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn utf16_of(text: &str, bytes: impl Fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(bytes).collect()
    }

    #[test]
    fn a_text_is_the_same_with_every_mark_and_in_every_encoding_that_has_one() {
        let text = "trīs кот 猫 🐈\r\nnext\n";
        let marked = format!("{MARK}{text}");
        for bytes in [
            text.as_bytes().to_vec(),
            marked.as_bytes().to_vec(),
            utf16_of(&marked, u16::to_le_bytes),
            utf16_of(&marked, u16::to_be_bytes),
        ] {
            assert_eq!(decode(bytes).unwrap(), text);
        }
        for empty in [&b""[..], b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff"] {
            assert_eq!(decode(empty.to_vec()).unwrap(), "");
        }
        assert_eq!(decode("a\u{feff}b".as_bytes().to_vec()).unwrap(), "a\u{feff}b", "only at the beginning");
    }

    #[test]
    fn what_is_no_text_is_named_with_the_way_out() {
        let utf32: Vec<u8> = "\u{feff}ab".chars().flat_map(|one| (one as u32).to_le_bytes()).collect();
        for (bytes, why) in [
            (utf16_of("ab", u16::to_le_bytes), NotText::Utf16),
            (utf16_of("ab", u16::to_be_bytes), NotText::Utf16),
            (b"\xff\xfea\0b".to_vec(), NotText::Utf16Cut),
            (b"\xff\xfe\x00\xd8".to_vec(), NotText::Utf16Cut),
            (utf32, NotText::Utf32),
            (b"ab\0c".to_vec(), NotText::Zeros),
            (b"tr\xees".to_vec(), NotText::Other),
            (b"\x1f\x8b\x08".to_vec(), NotText::Other),
        ] {
            assert_eq!(decode(bytes.clone()), Err(why), "{bytes:?}");
            assert!(why.to_string().contains(WAY_OUT));
        }
        assert_eq!(line(Zeroizing::new(b"\xff\xfea\0".to_vec())), Err(NotText::Utf16));
    }
}
