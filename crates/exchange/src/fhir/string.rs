//! What FHIR takes for a string, and for a tag of a language.

/// The most characters of a string.
///
/// # Source
/// FHIR R4, Data Types, `string`: no more than 1 MB (1024 × 1024 characters).
const CHARACTERS_MAX: usize = 1024 * 1024;

/// The text as FHIR takes it; nothing where nothing of it is left.
///
/// Any space but a plain one, a tab or the end of a line becomes a plain one, any other control character the sign for what cannot be
/// shown. Nothing is read as markup, and marks of direction stay: whoever shows the text shows it as plain text.
///
/// # Source
/// FHIR R4, Data Types, `string`: `[ \r\n\t\S]+`, no control characters below 32 but these three, no spaces around it.
pub(super) fn string(text: &str) -> Option<String> {
    let clean = |c: char| match c {
        '\t' | '\n' | '\r' => c,
        '\u{FEFF}' => ' ',
        _ if c.is_whitespace() => ' ',
        _ if c.is_control() => char::REPLACEMENT_CHARACTER,
        _ => c,
    };
    let cleaned: String = text.chars().map(clean).collect();
    let trimmed: String = cleaned.trim().chars().take(CHARACTERS_MAX).collect();
    let whole = trimmed.trim_end();
    (!whole.is_empty()).then(|| whole.to_owned())
}

/// Whether a text has the form of a tag such as `uz-Latn`; somebody may have typed the name of a language instead.
///
/// # Source
/// RFC 5646 (BCP 47), 2.1: a language of two or three letters, then parts of one to eight letters and digits.
pub(super) fn language_tag(text: &str) -> bool {
    let mut parts = text.split('-');
    let language = parts.next().unwrap_or_default();
    (2..=3).contains(&language.len())
        && language.bytes().all(|b| b.is_ascii_lowercase())
        && parts.all(|part| (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_stays_what_it_is_without_what_fhir_does_not_take() {
        for (text, expected) in [
            ("", None),
            (" \n\u{A0}\u{FEFF}\u{2028} ", None),
            ("  Inspector ", Some("Inspector")),
            ("a\u{0}b\u{1B}c\u{7F}d\u{85}e", Some("a\u{FFFD}b\u{FFFD}c\u{FFFD}d e")),
            ("+371\u{A0}20\u{202F}000\n000", Some("+371 20 000\n000")),
            ("<script>\u{202E}&amp;", Some("<script>\u{202E}&amp;")),
        ] {
            assert_eq!(string(text).as_deref(), expected, "{text:?}");
        }
        let long = "ā".repeat(CHARACTERS_MAX + 1);
        assert_eq!(string(&long).map(|kept| kept.chars().count()), Some(CHARACTERS_MAX));
    }

    #[test]
    fn a_name_of_a_language_is_no_tag() {
        for tag in ["lv", "uz-Latn", "lv-x-simple", "fil"] {
            assert!(language_tag(tag), "{tag}");
        }
        for other in ["", "Uzbek", "uzbek", "u", "LV", "uz-", "uz Latn", "uz-Cyrillisch"] {
            assert!(!language_tag(other), "{other}");
        }
    }
}
