//! Writes Uzbek in Cyrillic with Latin letters. This direction leaves almost nothing open; the other one is a matter of dictionaries.

/// Loan words that the Latin alphabet spells by their sound, by the beginning of the word in Cyrillic.
const STEMS: [(&str, &str); 2] = [("сентябр", "sentabr"), ("октябр", "oktabr")];

const VOWELS: &str = "аеёиоуэюяў";

/// The same text in Latin letters. What is not Cyrillic stays as it is.
///
/// # Source
/// Law of the Republic of Uzbekistan *On the introduction of the Uzbek alphabet based on the Latin script* (1993, amended 1995);
/// Cabinet of Ministers, resolution 339 *On the main spelling rules of the Uzbek language* (1995).
pub fn latin(text: &str) -> String {
    let is_cyrillic = |letter: char| ('\u{400}'..='\u{52F}').contains(&letter);
    let mut latin = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find(is_cyrillic) {
        let (before, found) = rest.split_at(start);
        let (word, after) = found.split_at(found.find(|letter| !is_cyrillic(letter)).unwrap_or(found.len()));
        latin.push_str(before);
        latin.push_str(&of_word(word));
        rest = after;
    }
    latin + rest
}

fn of_word(word: &str) -> String {
    let letters: Vec<char> = word.chars().collect();
    let small: Vec<char> = word.to_lowercase().chars().collect();
    let is_capitals = letters.len() > 1 && letters.iter().all(|letter| letter.is_uppercase());
    let mut latin = String::new();
    let mut write = |text: &str, is_large: bool| {
        let mut characters = text.chars();
        match characters.next() {
            Some(first) if is_large && !is_capitals => {
                latin.extend(first.to_uppercase());
                latin.push_str(characters.as_str());
            }
            Some(_) if is_large => latin.push_str(&text.to_uppercase()),
            _ => latin.push_str(text),
        }
    };
    let stem = STEMS.into_iter().find(|(stem, _)| word.to_lowercase().starts_with(stem));
    if let Some((_, spelt)) = stem {
        write(spelt, letters[0].is_uppercase());
    }
    for place in stem.map_or(0, |(stem, _)| stem.chars().count())..small.len() {
        let before = place.checked_sub(1).map(|place| small[place]);
        write(of_letter(small[place], before, small.get(place + 1).copied()), letters[place].is_uppercase());
    }
    latin
}

fn of_letter(letter: char, before: Option<char>, after: Option<char>) -> &'static str {
    let is_vowel = |letter: char| VOWELS.contains(letter);
    match letter {
        'а' => "a",
        'б' => "b",
        'в' => "v",
        'г' => "g",
        'ғ' => "gʻ",
        'д' => "d",
        // At the beginning, after a vowel and after a hard or soft sign it is read with a y.
        'е' if before.is_none_or(|before| is_vowel(before) || matches!(before, 'ъ' | 'ь')) => "ye",
        'е' | 'э' => "e",
        'ё' => "yo",
        'ж' => "j",
        'з' => "z",
        'и' | 'ы' => "i",
        'й' => "y",
        'к' => "k",
        'қ' => "q",
        'л' => "l",
        'м' => "m",
        'н' => "n",
        'о' if before == Some('ь') => "yo",
        'о' => "o",
        'ў' => "oʻ",
        'п' => "p",
        'р' => "r",
        'т' => "t",
        'у' => "u",
        'ф' => "f",
        'х' => "x",
        // A sign parts the two letters, which would be read as one.
        'ҳ' if before == Some('с') => "ʼh",
        'ҳ' => "h",
        'ц' if before.is_some_and(is_vowel) => "ts",
        'с' | 'ц' => "s",
        'ч' => "ch",
        'ш' | 'щ' => "sh",
        'ъ' if before == Some('ў') || after.is_some_and(|after| "еёюя".contains(after)) => "",
        'ъ' => "ʼ",
        'ю' => "yu",
        'я' => "ya",
        // The soft sign, and letters that Uzbek does not have: the check of letters names those.
        _ => "",
    }
}
