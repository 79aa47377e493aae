//! Uzbek in Cyrillic, written in Latin: for the synthesiser, which reads only the Latin letters well.
//!
//! # Source
//! Law of the Republic of Uzbekistan on the introduction of the Uzbek alphabet based on the Latin script, 2 September 1993,
//! as amended on 6 May 1995.

/// The text in Latin letters; what is not Cyrillic stays.
pub fn to_latin(text: &str) -> String {
    let mut latin = String::with_capacity(text.len());
    let mut before = None;
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        let small = letter.to_lowercase().next().unwrap_or(letter);
        // Before a letter that begins with y, the hard sign only parts the syllables, and so does the y.
        let parts = small == 'ъ' && letters.peek().is_some_and(|next| "еёюя".contains(*next));
        match if parts { Some("") } else { of(small, before) } {
            None => latin.push(letter),
            Some(written) if letter == small => latin.push_str(written),
            Some(written) => {
                let mut rest = written.chars();
                latin.extend(rest.next().map(|first| first.to_ascii_uppercase()));
                latin.push_str(rest.as_str());
            }
        }
        before = Some(small);
    }
    latin
}

fn of(letter: char, before: Option<char>) -> Option<&'static str> {
    // At the beginning of a word, after a vowel and after the hard sign, `е` is `ye`, and between vowels `ц` is `ts`.
    let after_vowel = before.is_some_and(|before| "аеёиоуўэюя".contains(before));
    let begins = before.is_none_or(|before| !before.is_alphabetic());
    Some(match letter {
        'а' => "a",
        'б' => "b",
        'в' => "v",
        'г' => "g",
        'д' => "d",
        'е' if begins || after_vowel || matches!(before, Some('ъ' | 'ь')) => "ye",
        'е' | 'э' => "e",
        'ё' => "yo",
        'ж' => "j",
        'з' => "z",
        'и' | 'ы' => "i",
        'й' => "y",
        'к' => "k",
        'л' => "l",
        'м' => "m",
        'н' => "n",
        'о' => "o",
        'п' => "p",
        'р' => "r",
        'т' => "t",
        'у' => "u",
        'ф' => "f",
        'х' => "x",
        'ц' if after_vowel => "ts",
        'с' | 'ц' => "s",
        'ч' => "ch",
        'ш' => "sh",
        'щ' => "shch",
        'ъ' => "'",
        'ь' => "",
        'ю' => "yu",
        'я' => "ya",
        'ў' => "o'",
        'қ' => "q",
        'ғ' => "g'",
        'ҳ' => "h",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_spelled_as_they_are_in_latin() {
        for (cyrillic, latin) in [
            ("Паспортингиз ҳозир кимда?", "Pasportingiz hozir kimda?"),
            (
                "Ўзимда ёки уни хоҳлаган пайтимда олишим мумкин",
                "O'zimda yoki uni xohlagan paytimda olishim mumkin",
            ),
            ("Иш берувчимда", "Ish beruvchimda"),
            ("Паспортим йўқ", "Pasportim yo'q"),
            ("ер, елка, оила аъзолари, ваъда", "yer, yelka, oila a'zolari, va'da"),
            ("Поезд, цирк, милиция, объект", "Poyezd, sirk, militsiya, obyekt"),
            ("Ғалла, юз, яхши, шартнома", "G'alla, yuz, yaxshi, shartnoma"),
            ("112 Latin qoladi", "112 Latin qoladi"),
        ] {
            assert_eq!(to_latin(cyrillic), latin);
        }
    }
}
