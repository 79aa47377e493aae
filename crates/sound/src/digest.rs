//! Digests: of a file, so that damage shows, and of a text, so that a recording whose text has changed since is not played.

use crate::marks::without_marks;
use ring::digest::{SHA256, digest};
use std::fmt::Write as _;

/// The SHA-256 of bytes, as 64 lower-case hexadecimal digits.
pub fn of_bytes(bytes: &[u8]) -> String {
    digest(&SHA256, bytes).as_ref().iter().fold(String::with_capacity(64), |mut text, byte| {
        // Writing into a String cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// The SHA-256 of a text as it is read aloud: isolation marks and the space around it do not count.
pub fn of_text(text: &str) -> String {
    of_bytes(without_marks(text).trim().as_bytes())
}

/// Whether this is a digest, in its only spelling.
pub fn is_digest(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn isolation_marks_do_not_change_the_digest_of_a_text_and_a_letter_does() {
        assert_eq!(of_text("\u{2068}Anna\u{2069}, labdien! "), of_text("Anna, labdien!"));
        assert_ne!(of_text("Anna, labdien!"), of_text("Anna, labdien."));
        assert!(is_digest(&of_text("")));
        assert!(!is_digest(&of_text("").to_uppercase()));
    }

    #[test]
    fn the_digest_of_bytes_is_the_published_one() {
        // FIPS 180-2, appendix B.1.
        assert_eq!(of_bytes(b"abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
