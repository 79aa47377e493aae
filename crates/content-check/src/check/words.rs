//! Takes the words out of a text, without what is written the same in every language: names, addresses, codes.

use std::ops::Range;

/// A text in which names, addresses and codes are blanked out.
pub struct Bare(String);

/// Characters that are written for an apostrophe, right or wrong.
pub const APOSTROPHES: [char; 7] = ['\'', '’', '‘', '`', '´', 'ʻ', 'ʼ'];

impl Bare {
    /// Blanks out what is no word of the language.
    pub fn new(text: &str, names: &[String]) -> Self {
        let mut text = text.to_owned();
        for name in names {
            while let Some(place) = find_whole(&text, name) {
                blank(&mut text, place);
            }
        }
        while let Some(place) = find_command(&text) {
            blank(&mut text, place);
        }
        let tokens = |text: &str, is_part: fn(char) -> bool| runs(text, is_part);
        for place in tokens(&text, |letter| !letter.is_whitespace()) {
            if is_address(&text[place.clone()]) {
                blank(&mut text, place);
            }
        }
        for place in tokens(&text, |letter| letter.is_alphanumeric() || letter == '-') {
            if is_code(&text[place.clone()]) {
                blank(&mut text, place);
            }
        }
        Self(text)
    }

    /// The text.
    pub fn text(&self) -> &str {
        &self.0
    }

    /// The words, each a slice of the text. A hyphen parts words, an apostrophe between two letters does not.
    pub fn words(&self) -> impl Iterator<Item = &str> {
        runs(&self.0, |letter| is_letter(letter) || APOSTROPHES.contains(&letter))
            .into_iter()
            .map(|place| self.0[place].trim_matches(|letter| !is_letter(letter)))
            .filter(|word| !word.is_empty())
    }

    /// The word around a place of the text.
    pub fn word_at(&self, place: usize) -> &str {
        let is_part = |letter: char| is_letter(letter) || APOSTROPHES.contains(&letter);
        let found = runs(&self.0, is_part).into_iter().find(|run| run.contains(&place));
        found.map_or("", |run| &self.0[run])
    }

    /// Whether a word, a slice of this text, hangs on another by a hyphen.
    pub fn is_hyphened(&self, word: &str) -> bool {
        let start = word.as_ptr() as usize - self.0.as_ptr() as usize;
        let is_hyphen = |letter: char| matches!(letter, '-' | '‐' | '‑');
        self.0[..start].ends_with(is_hyphen) || self.0[start + word.len()..].starts_with(is_hyphen)
    }
}

/// Whether a character is a letter, or a mark that belongs to one.
fn is_letter(letter: char) -> bool {
    letter.is_alphabetic()
        || matches!(letter, '\u{300}'..='\u{36F}' | '\u{93C}' | '\u{94D}' | '\u{64B}'..='\u{65F}' | '\u{200C}' | '\u{200D}')
}

/// What is to be typed as it stands: between two backticks, of which neither hangs on a letter as a wrong apostrophe does.
fn find_command(text: &str) -> Option<Range<usize>> {
    let mut marks = text.match_indices('`').map(|(at, _)| at);
    let starts = |at: usize| !text[..at].ends_with(is_letter);
    let ends = |at: usize| !text[at + 1..].starts_with(is_letter);
    let start = marks.by_ref().find(|at| starts(*at))?;
    let end = marks.find(|at| ends(*at))?;
    text[start + 1..end].is_ascii().then_some(start..end + 1)
}

/// A mail or web address, which is ASCII in every language.
fn is_address(token: &str) -> bool {
    let token = token.trim_matches(|letter: char| !letter.is_ascii_alphanumeric());
    let is_inner_dot = |(place, _): (usize, &str)| {
        let next = token.as_bytes().get(place + 1);
        place > 0 && next.is_some_and(u8::is_ascii_alphanumeric)
    };
    token.is_ascii()
        && token.contains(|letter: char| letter.is_ascii_alphabetic())
        && (token.contains('@') || token.match_indices('.').any(is_inner_dot))
}

/// A code such as `K7Q-4M2`.
fn is_code(token: &str) -> bool {
    token.contains(|letter: char| letter.is_ascii_digit())
        && token.chars().all(|letter| letter.is_ascii_uppercase() || letter.is_ascii_digit() || letter == '-')
}

/// Where a name stands as a whole, not as a part of a longer word.
fn find_whole(text: &str, name: &str) -> Option<Range<usize>> {
    let mut found = text.match_indices(name).map(|(start, _)| start..start + name.len());
    found.find(|place| {
        !name.is_empty()
            && !text[..place.start].ends_with(char::is_alphanumeric)
            && !text[place.end..].starts_with(char::is_alphanumeric)
    })
}

fn blank(text: &mut String, place: Range<usize>) {
    let blanks = " ".repeat(place.len());
    text.replace_range(place, &blanks);
}

fn runs(text: &str, is_part: impl Fn(char) -> bool) -> Vec<Range<usize>> {
    let mut runs: Vec<Range<usize>> = Vec::new();
    for (start, letter) in text.char_indices().filter(|(_, letter)| is_part(*letter)) {
        let end = start + letter.len_utf8();
        match runs.last_mut() {
            Some(run) if run.end == start => run.end = end,
            _ => runs.push(start..end),
        }
    }
    runs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_addresses_and_codes_are_no_words() {
        let names = ["Drošā māja".to_owned(), "MARTA".to_owned()];
        let text = "Звоните в Drošā māja, MARTA (info@marta.lv, www.cietusajiem.lv): код K7Q-4M2, MARTAS.";
        let words: Vec<String> = Bare::new(text, &names).words().map(str::to_owned).collect();
        assert_eq!(words, ["Звоните", "в", "код", "MARTAS"]);
    }

    #[test]
    fn what_is_to_be_typed_as_it_stands_is_no_word() {
        let words = |text: &str| Bare::new(text, &[]).words().map(str::to_owned).collect::<Vec<_>>();
        assert_eq!(words("Запустите `atpazit vault info`, затем `--help`."), ["Запустите", "затем"]);
        assert_eq!(words("o`zbek va g`arb"), ["o`zbek", "va", "g`arb"], "a wrong apostrophe is still found");
    }

    #[test]
    fn an_apostrophe_inside_belongs_to_the_word_and_a_hyphen_parts_it() {
        let bare = Bare::new("‘oʻn-oʻn beshta’ pa'za में यहाँ", &[]);
        let words: Vec<&str> = bare.words().collect();
        assert_eq!(words, ["oʻn", "oʻn", "beshta", "pa'za", "में", "यहाँ"]);
        let hyphened: Vec<bool> = words.iter().map(|word| bare.is_hyphened(word)).collect();
        assert_eq!(hyphened, [true, true, false, false, false, false]);
    }
}
