//! Finds the id that was probably meant.

use strsim::levenshtein;

/// The candidate that differs least from `text`, when it differs by no more than a third.
pub fn nearest<'a>(text: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    candidates
        .into_iter()
        .map(|candidate| (levenshtein(text, candidate), candidate))
        .filter(|(distance, candidate)| *distance * 3 <= text.len().max(candidate.len()))
        .min()
        .map(|(_, candidate)| candidate)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_of_the_pen_is_recognised() {
        let ids = ["documents-confiscated", "debt-bondage"];
        assert_eq!(nearest("document-confiscated", ids), Some("documents-confiscated"));
        assert_eq!(nearest("weather", ids), None);
    }
}
