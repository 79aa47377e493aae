//! Checks the voices: a name that can be handed to another program, and a language that really can be spoken instead.

use super::identity::unknown;
use crate::flaw::{Flaw, Noun};
use crate::language_flaw::LanguageFlaw;
use crate::parse::{Parsed, Placed};

/// Checks `speech` and `speech_from` of every language.
pub fn check(parsed: &Parsed, flaws: &mut Vec<Flaw>) {
    let list = &parsed.languages;
    for Placed { value: language, line } in &list.all {
        if let Some(voice) = language.speech.as_ref().filter(|voice| !is_voice(voice)) {
            flaws.push(Flaw::new(&list.file, *line, LanguageFlaw::Voice(voice.clone()).into()));
        }
        let Some(from) = &language.speech_from else { continue };
        let all = || list.all.iter().map(|other| &other.value);
        match all().find(|other| other.tag == *from) {
            None => {
                let known = all().map(|other| other.tag.as_str());
                flaws.push(unknown(Noun::Language, from, &list.file, *line, known));
            }
            Some(other) if other.speech.is_some() && language.speech.is_none() => {}
            Some(_) => {
                flaws.push(Flaw::new(&list.file, *line, LanguageFlaw::SpeechFrom(from.clone()).into()));
            }
        }
    }
}

/// The voice becomes an argument of a program, and must not be read as an option.
fn is_voice(voice: &str) -> bool {
    voice.starts_with(|letter: char| letter.is_ascii_alphabetic())
        && voice.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '-')
}
