//! Prepares a text for the synthesiser: the same words, in letters that it reads as they are meant.
//!
//! Found by listening to the phonemes of espeak-ng 1.51 (`-x`); The tests hold what was found.

use crate::marks::without_marks;
use crate::uzbek;
use crate::voice::MachineVoice;

/// The name of the voice that reads Uzbek.
const UZBEK: &str = "uz";

/// The text as a voice reads it best.
///
/// - Square brackets go: between double ones the synthesiser takes letters for phonemes.
/// - Control characters become spaces; one of them would end the text.
/// - The apostrophes of Uzbek and Ukrainian (U+02BB, U+02BC, U+2018, U+2019) become `'`: the synthesiser would name
///   U+02BC in English.
/// - Telephone numbers come digit by digit ([`with_digits_apart`]): most voices would make `116111` a number of six figures, which
///   nobody can dial.
/// - Uzbek in Cyrillic becomes Uzbek in Latin: the synthesiser reads `ш` as `s` and names `ю` and `ъ`.
pub fn for_voice(voice: MachineVoice, text: &str) -> String {
    let text = with_digits_apart(&without_marks(text));
    let text = if voice.name() == UZBEK { uzbek::to_latin(&text) } else { text };
    text.chars()
        .map(|letter| match letter {
            '\u{02bb}' | '\u{02bc}' | '\u{2018}' | '\u{2019}' => '\'',
            '[' | ']' => ' ',
            control if control.is_control() => ' ',
            other => other,
        })
        .collect()
}

/// The fewest digits of a telephone number: emergency numbers have three.
const DIGITS_MIN: usize = 3;

/// Sets the digits of telephone numbers apart, with a pause where the number has a gap, and writes every digit as a Latin one.
///
/// A telephone number is a row of at least three digits, with what people put between them: blanks, hyphens, points, brackets, a plus
/// before. Not one: a number of one or two digits (30 days, 18 years), a year, a day of the calendar, a part of a word (`K7Q-4M2`), and
/// two numbers with anything else between them (24/7).
fn with_digits_apart(text: &str) -> String {
    let letters: Vec<char> = text.chars().map(latin_digit).collect();
    let mut spoken = String::with_capacity(text.len());
    let mut at = 0;
    while at < letters.len() {
        let end = row_end(&letters, at);
        let row = &letters[at..end];
        if row.is_empty() {
            spoken.push(letters[at]);
            at += 1;
        } else {
            if is_telephone_number(row) {
                say_apart(row, &mut spoken);
            } else {
                spoken.extend(row);
            }
            at = end;
        }
    }
    spoken
}

/// Where the row of digits ends that begins here; here, when none does.
fn row_end(letters: &[char], start: usize) -> usize {
    let is_digit = |at: usize| letters.get(at).is_some_and(char::is_ascii_digit);
    let opens =
        matches!(letters[start], '+' | '(') && (is_digit(start + 1) || letters.get(start + 1) == Some(&'('));
    let hangs_on_a_word = start > 0 && (letters[start - 1].is_alphanumeric() || letters[start - 1] == '/');
    if hangs_on_a_word || !(opens || is_digit(start)) {
        return start;
    }
    let mut end = start;
    let mut at = start;
    while at < letters.len() {
        if letters[at].is_ascii_digit() {
            end = at + 1;
        } else if !(is_gap(letters[at]) || at == start) || at + 1 - end > GAP_MAX {
            break;
        }
        at += 1;
    }
    // Not the beginning of a word such as `2nd`, nor of `24/7`.
    match letters.get(end) {
        Some(letter) if letter.is_alphabetic() || *letter == '/' => start,
        _ => end,
    }
}

/// The most signs between two digits of one number, as in `) - `.
const GAP_MAX: usize = 3;

/// What people put between the digits of a telephone number; a comma or a semicolon parts two numbers.
fn is_gap(letter: char) -> bool {
    matches!(
        letter,
        ' ' | '\u{a0}' | '\u{2009}' | '\u{202f}' | '-' | '\u{2010}'
            ..='\u{2015}' | '\u{2212}' | '.' | '·' | '(' | ')'
    )
}

fn is_telephone_number(row: &[char]) -> bool {
    let groups: Vec<usize> = row
        .split(|letter| !letter.is_ascii_digit())
        .map(<[char]>::len)
        .filter(|digits| *digits > 0)
        .collect();
    let written: String = row.iter().collect();
    let is_year =
        groups == [4] && ["18", "19", "20", "21"].iter().any(|century| written.starts_with(century));
    let is_day = matches!(groups[..], [1 | 2, 1 | 2, 4] | [4, 1 | 2, 1 | 2]) && !written.starts_with('+');
    groups.iter().sum::<usize>() >= DIGITS_MIN && !is_year && !is_day
}

fn say_apart(row: &[char], spoken: &mut String) {
    let mut gap = false;
    let mut first = true;
    for letter in row {
        match letter {
            digit if digit.is_ascii_digit() => {
                if !first {
                    spoken.push_str(if gap { ", " } else { " " });
                }
                spoken.push(*digit);
                (gap, first) = (false, false);
            }
            '+' => spoken.push_str("+ "),
            _ => gap = true,
        }
    }
}

/// A digit of another script as the Latin one.
fn latin_digit(letter: char) -> char {
    let zero = match letter {
        '٠'..='٩' => '٠',
        '۰'..='۹' => '۰',
        '०'..='९' => '०',
        _ => return letter,
    };
    char::from_digit(u32::from(letter) - u32::from(zero), 10).unwrap_or(letter)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;
    use std::process::{Command, Stdio};

    #[test]
    fn what_the_synthesiser_stumbles_over_goes_and_the_words_stay() {
        for (voice, text, spoken) in [
            ("en", "\u{2068}Who\u{2069} has it?", "Who has it?"),
            ("en", "has [[h@l@U]] it", "has   h@l@U   it"),
            ("en", "one\0two\nthree", "one two three"),
            ("uz", "Oʻzimda, vaʼda", "O'zimda, va'da"),
            ("uk", "сімʼя, сім’я", "сім'я, сім'я"),
            ("uz", "Паспортингиз ҳозир кимда?", "Pasportingiz hozir kimda?"),
            ("ru", "Паспорт", "Паспорт"),
            ("ur", "آپ کا\u{200f} پاسپورٹ", "آپ کا پاسپورٹ"),
        ] {
            assert_eq!(for_voice(MachineVoice::new(voice).unwrap(), text), spoken);
        }
    }

    #[test]
    fn telephone_numbers_come_digit_by_digit_and_other_numbers_stay() {
        for (text, spoken) in [
            ("Call 112.", "Call 1 1 2."),
            ("116111, free", "1 1 6 1 1 1, free"),
            ("116 123 or 112", "1 1 6, 1 2 3 or 1 1 2"),
            ("+371 2612 3456", "+ 3 7 1, 2 6 1 2, 3 4 5 6"),
            ("+371\u{a0}2612\u{2013}3456", "+ 3 7 1, 2 6 1 2, 3 4 5 6"),
            ("(+371) 67-00-11", "(+ 3 7 1, 6 7, 0 0, 1 1"),
            ("8000 2012", "8 0 0 0, 2 0 1 2"),
            ("۱۱۲ یا ११२", "1 1 2 یا 1 1 2"),
            ("30 days, 18 years, 7", "30 days, 18 years, 7"),
            ("in 2026, on 29.11.2026 or 2026-11-29", "in 2026, on 29.11.2026 or 2026-11-29"),
            ("K7Q-4M2, 24/7, 3rd", "K7Q-4M2, 24/7, 3rd"),
        ] {
            assert_eq!(with_digits_apart(text), spoken, "{text}");
        }
    }

    #[test]
    fn every_voice_says_each_digit_of_a_number_that_is_to_be_dialled() {
        for voice in ["lv", "en", "ru", "uk", "uz", "kk", "ky", "ro", "hi", "ur"] {
            let bare = |text: &str| -> String {
                phonemes(voice, text)
                    .chars()
                    .filter(|sound| !sound.is_whitespace() && !"_:;".contains(*sound))
                    .collect()
            };
            for number in ["112", "116111", "116006", "80002012"] {
                let each: String = number.chars().map(|digit| bare(&digit.to_string())).collect();
                // Neighbours colour each other a little.
                assert_eq!(bare(number).to_lowercase(), each.to_lowercase(), "{voice}: {number}");
            }
            assert_ne!(bare("30"), bare("3") + &bare("0"), "{voice}: thirty stays thirty");
        }
    }

    /// No voice falls back to naming letters in English, which is what espeak-ng does with one that it does not know.
    #[test]
    fn every_letter_of_a_language_is_read_by_its_own_voice() {
        for (voice, text) in [
            ("lv", "Glāžšķūņa rūķīši dzērumā čiepj Baha koncertflīģeļu vākus."),
            ("ru", "Съешь же ещё этих мягких французских булок, да выпей чаю."),
            (
                "uk",
                "Жебракують філософи при ґанку церкви в Гадячі, ще й шатро їхнє пʼяне знаємо. Обʼєднання.",
            ),
            ("uz", "Oʻqishim, taʼlim olishim, gʻalla, vaʼda, oila aʼzolari, shahar, choy, ming."),
            ("uz", "Ўқишим, таълим олишим, ғалла, ваъда, оила аъзолари, шаҳар, чой, минг, ёш, юз, цирк."),
            ("kk", "Әке, ғалам, қала, таң, өмір, ұл, үй, қаһарман, іс, щётка, объект, цирк, эшелон."),
            ("ky", "Таң, өмүр, үй, ыйык, жашоо, чач, шаар, щётка, объект, цирк, юбилей."),
            ("ro", "Școală, țară, pâine, împreună, dumneavoastră, știți."),
            ("hi", "क्या आपके पास नौकरी का लिखित अनुबंध है, जो आप पढ़ सकते हैं?"),
            ("ur", "کیا آپ کے پاس تحریری معاہدہ ہے، جو آپ پڑھ سکتے ہیں؟"),
        ] {
            let phonemes = phonemes(voice, text);
            assert!(!phonemes.contains('('), "{voice}: {phonemes}");
        }
    }

    /// What espeak-ng itself says it reads, for a text prepared as the program prepares it.
    fn phonemes(voice: &'static str, text: &str) -> String {
        let voice = MachineVoice::new(voice).unwrap();
        let mut child = Command::new("espeak-ng")
            .args(["--stdin", "-q", "-x", "-b", "1", "-v", voice.name()])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        child.stdin.take().unwrap().write_all(for_voice(voice, text).as_bytes()).unwrap();
        String::from_utf8(child.wait_with_output().unwrap().stdout).unwrap()
    }
}
