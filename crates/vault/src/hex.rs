//! Bytes as lower-case hexadecimal digits, and back. Upper case is refused: one value has one spelling.

const DIGITS: &[u8; 16] = b"0123456789abcdef";

/// Appends the digits of the bytes. A `text` with enough capacity is not moved, so a secret leaves no copy.
pub fn push(text: &mut String, bytes: &[u8]) {
    for byte in bytes {
        text.push(char::from(DIGITS[usize::from(byte >> 4)]));
        text.push(char::from(DIGITS[usize::from(byte & 15)]));
    }
}

/// The digits of the bytes.
pub fn write(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(2 * bytes.len());
    push(&mut text, bytes);
    text
}

/// The bytes of exactly `N` pairs of digits.
pub fn read<const N: usize>(text: &str) -> Option<[u8; N]> {
    let digit = |byte: &u8| DIGITS.iter().position(|digit| digit == byte);
    let mut bytes = [0; N];
    if text.len() != 2 * N {
        return None;
    }
    for (byte, pair) in bytes.iter_mut().zip(text.as_bytes().chunks_exact(2)) {
        *byte = u8::try_from(digit(&pair[0])? << 4 | digit(&pair[1])?).ok()?;
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_value_has_one_spelling() {
        assert_eq!(write(&[0, 0xaf, 0x10]), "00af10");
        assert_eq!(read("00af10"), Some([0, 0xaf, 0x10]));
        for bad in ["", "00AF10", "00af1", "00af1g", "00af1000", "00āf"] {
            assert_eq!(read::<3>(bad), None, "{bad}");
        }
    }
}
