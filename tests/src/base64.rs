//! Decodes Base64, in which `WebDriver` hands over pictures.

/// Decodes standard Base64 with its padding; `None` if the text is something else.
pub(crate) fn decode(text: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(text.len() / 4 * 3);
    let (mut buffer, mut bits) = (0_u32, 0);
    for character in text.trim_end_matches('=').bytes() {
        buffer = (buffer << 6) | value(character)?;
        bits += 6;
        if bits >= 8 {
            bits -= 8;
            bytes.push(u8::try_from((buffer >> bits) & 0xFF).ok()?);
        }
    }
    Some(bytes)
}

fn value(character: u8) -> Option<u32> {
    let value = match character {
        b'A'..=b'Z' => character - b'A',
        b'a'..=b'z' => character - b'a' + 26,
        b'0'..=b'9' => character - b'0' + 52,
        b'+' => 62,
        b'/' => 63,
        _ => return None,
    };
    Some(u32::from(value))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// # Source
    /// RFC 4648, section 10.
    #[test]
    fn the_standard_s_examples_are_decoded() {
        let cases = [("", ""), ("Zg==", "f"), ("Zm8=", "fo"), ("Zm9v", "foo"), ("Zm9vYmFy", "foobar")];
        for (text, expected) in cases {
            assert_eq!(decode(text).as_deref(), Some(expected.as_bytes()), "{text}");
        }
    }

    #[test]
    fn other_characters_are_refused() {
        assert_eq!(decode("Zm9v!"), None);
    }
}
