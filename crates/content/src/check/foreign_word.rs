//! Finds small words of another language in the same script: the trace of a sentence that was not translated.
//!
//! Only words that the language checked does not have at all, in any sense; so the lists are short and differ by language.

use super::words::Bare;
use crate::language::Language;
use crate::language_flaw::LanguageFlaw;

/// Words of one language that must not stand in some others.
struct Foreign {
    of: &'static str,
    not_in: &'static [&'static str],
    words: &'static [&'static str],
}

const FOREIGN: &[Foreign] = &[
    Foreign {
        of: "ru",
        not_in: &["uk", "uz-Cyrl", "tg", "ky", "kk"],
        words: &[
            "и",
            "или",
            "что",
            "чтобы",
            "это",
            "этот",
            "если",
            "только",
            "который",
            "которая",
            "которое",
            "которые",
            "когда",
            "где",
            "кто",
            "нет",
            "есть",
            "сейчас",
            "теперь",
            "здесь",
            "очень",
            "можно",
            "нужно",
            "нельзя",
            "потому",
            "человек",
            "меня",
            "тебя",
            "себя",
            "его",
            "ещё",
            "еще",
            "также",
            "тоже",
            "после",
            "между",
            "было",
            "были",
            "быть",
            "работа",
            "работу",
            "деньги",
            "помощь",
        ],
    },
    Foreign {
        of: "ru",
        not_in: &["uz-Cyrl", "tg", "ky", "kk"],
        words: &["для", "паспорта", "уже", "вас", "вам", "ваш", "ваши"],
    },
    Foreign {
        of: "ru",
        not_in: &["uk"],
        words: &["как", "какой", "они", "она", "мы", "вы", "с", "из", "его", "её", "ее", "их"],
    },
    Foreign {
        of: "uk",
        not_in: &["ru", "uz-Cyrl", "tg", "ky", "kk"],
        words: &["або", "якщо", "хто", "вони", "немає", "тільки", "що"],
    },
    Foreign {
        of: "en",
        not_in: &["lv", "lv-x-simple", "ro", "uz-Latn"],
        words: &[
            "the", "and", "you", "your", "with", "this", "that", "what", "who", "when", "where", "have",
            "has", "was", "will", "not", "from", "please", "person",
        ],
    },
    Foreign { of: "en", not_in: &["lv", "lv-x-simple", "uz-Latn"], words: &["of", "for", "are"] },
    Foreign { of: "en", not_in: &["lv", "lv-x-simple", "ro"], words: &["is"] },
    Foreign {
        of: "lv",
        not_in: &["en", "ro", "uz-Latn"],
        words: &["ir", "jums", "jūs", "jūsu", "kurš", "kurā", "šis"],
    },
];

/// A word, a slice of the text, that belongs to another language.
///
/// A word that hangs on another by a hyphen may be an ending, as in the Tajik «…-и».
pub fn check(text: &Bare, word: &str, language: &Language) -> Option<LanguageFlaw> {
    let small = word.to_lowercase();
    let lists = FOREIGN.iter().filter(|list| list.not_in.contains(&language.tag.as_str()));
    let of = lists.filter(|list| list.words.contains(&small.as_str())).map(|list| list.of).next()?;
    (!text.is_hyphened(word)).then(|| LanguageFlaw::OtherWord { word: word.to_owned(), of })
}
