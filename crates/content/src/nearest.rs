//! Finds the id that was probably meant.

/// The candidate that differs least from `text`, when it differs by no more than a third.
pub fn nearest<'a>(text: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    candidates
        .into_iter()
        .map(|candidate| (distance(text, candidate), candidate))
        .filter(|(distance, candidate)| *distance * 3 <= text.len().max(candidate.len()))
        .min()
        .map(|(_, candidate)| candidate)
}

/// How many letters must be put in, taken out or changed (Levenshtein).
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, letter) in a.chars().enumerate() {
        let mut corner = row[0];
        row[0] = i + 1;
        for (j, other) in b.iter().enumerate() {
            let above = row[j + 1];
            row[j + 1] = (corner + usize::from(letter != *other)).min(above + 1).min(row[j] + 1);
            corner = above;
        }
    }
    row[b.len()]
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
