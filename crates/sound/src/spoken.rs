//! Prepares a text for the synthesiser: the same words, in letters that it reads as they are meant.
//!
//! Found by listening to the phonemes of espeak-ng 1.51 (`-x`); The tests hold what was found.

use crate::uzbek;
use crate::voice::MachineVoice;

/// Marks of direction and isolation: Fluent's, and those of right-to-left texts. They have no sound.
const MARKS: [char; 12] = [
    '\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}', '\u{200e}', '\u{200f}', '\u{061c}', '\u{202a}',
    '\u{202b}', '\u{202c}', '\u{202d}', '\u{202e}',
];

/// The text without marks of direction and isolation.
pub fn without_marks(text: &str) -> String {
    text.replace(MARKS, "")
}

/// The text as a voice reads it best.
///
/// - Square brackets go: between double ones the synthesiser takes letters for phonemes.
/// - Control characters become spaces; one of them would end the text.
/// - The apostrophes of Uzbek and Ukrainian (U+02BB, U+02BC, U+2018, U+2019) become `'`: the synthesiser would name
///   U+02BC in English.
/// - Uzbek in Cyrillic becomes Uzbek in Latin: the synthesiser reads `ш` as `s` and names `ю` and `ъ`.
pub fn for_voice(voice: MachineVoice, text: &str) -> String {
    let text = without_marks(text);
    let text = if voice == MachineVoice::Uzbek { uzbek::to_latin(&text) } else { text };
    text.chars()
        .map(|letter| match letter {
            '\u{02bb}' | '\u{02bc}' | '\u{2018}' | '\u{2019}' => '\'',
            '[' | ']' => ' ',
            control if control.is_control() => ' ',
            other => other,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;
    use std::process::{Command, Stdio};

    #[test]
    fn what_the_synthesiser_stumbles_over_goes_and_the_words_stay() {
        for (voice, text, spoken) in [
            (MachineVoice::English, "\u{2068}Who\u{2069} has it?", "Who has it?"),
            (MachineVoice::English, "has [[h@l@U]] it", "has   h@l@U   it"),
            (MachineVoice::English, "one\0two\nthree", "one two three"),
            (MachineVoice::Uzbek, "Oʻzimda, vaʼda", "O'zimda, va'da"),
            (MachineVoice::Ukrainian, "сімʼя, сім’я", "сім'я, сім'я"),
            (MachineVoice::Uzbek, "Паспортингиз ҳозир кимда?", "Pasportingiz hozir kimda?"),
            (MachineVoice::Russian, "Паспорт", "Паспорт"),
            (MachineVoice::Urdu, "آپ کا\u{200f} پاسپورٹ", "آپ کا پاسپورٹ"),
        ] {
            assert_eq!(for_voice(voice, text), spoken);
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
    fn phonemes(voice: &str, text: &str) -> String {
        let voice = MachineVoice::ALL.into_iter().find(|known| known.name() == voice).unwrap();
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
