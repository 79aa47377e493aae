//! Bounds how deep a Fluent message nests: the parser follows every bracket one call deeper, and would end the program where the
//! memory for calls ends.
//!
//! Counts brackets and nothing else. Whoever counted what is closed, or what stands in quotes, could be misled.

/// The most brackets `{` and `(` of one message. The program's own have ten.
///
/// # Source
/// `fluent-bundle` 0.16 words at most 100 placeables of a message, so more could not be shown anyway.
pub const OPEN_MAX: usize = 100;

/// The messages before the first one that nests too deep, and the place in bytes of that one, if there is one.
pub fn shallow(text: &str) -> (&str, Option<usize>) {
    let (mut start, mut from, mut open) = (0, 0, 0);
    for line in text.split_inclusive('\n') {
        if begins(line) {
            (from, open) = (start, 0);
        }
        open += line.bytes().filter(|byte| matches!(byte, b'{' | b'(')).count();
        if open > OPEN_MAX {
            return (&text[..from], Some(from));
        }
        start += line.len();
    }
    (text, None)
}

/// Whether a message begins on this line: inside a bracket an equals sign stands nowhere, so that the parser goes no deeper here.
fn begins(line: &str) -> bool {
    let name = line.split('=').next().filter(|name| name.len() < line.len()).unwrap_or_default().trim_end();
    let letters = name.strip_prefix('-').unwrap_or(name);
    letters.starts_with(|first: char| first.is_ascii_alphabetic())
        && letters.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_that_nests_too_deep_is_found_and_those_before_it_stay() {
        let deep = "{ ".repeat(50_000);
        for opened in [deep.clone(), format!("\"{deep}"), "{ F(".repeat(50_000), "{\nF(\n".repeat(50_000)] {
            let text = format!("one = 1\n\ntwo = {opened}\nthree = 3\n");
            assert_eq!(shallow(&text), ("one = 1\n\n", Some(9)));
        }
    }

    #[test]
    fn many_messages_are_not_one_deep_one() {
        let text = "a = { $b } ({ \"{\" })\n    .c = { d }\n-e = {\n".repeat(1_000);
        assert_eq!(shallow(&text), (text.as_str(), None));
        assert_eq!(shallow(""), ("", None));
    }
}
