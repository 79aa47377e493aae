//! A flaw of a text in its language: plural forms, letters, words.

use std::fmt::Write as _;

/// What is wrong with a text, or with a language.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, thiserror::Error)]
pub enum LanguageFlaw {
    /// Variants on a number that are not exactly the plural forms of the language.
    #[error("the variants in `{message}` are not the plural forms of the language:{}", forms(.missing, .extra))]
    Forms {
        /// The message.
        message: String,
        /// The forms that it lacks.
        missing: Vec<String>,
        /// The forms that the language does not have.
        extra: Vec<String>,
    },
    /// Plural forms in a language whose plural rules nobody knows here.
    #[error("`{0}` chooses a plural form, and no plural rules are known for the language")]
    NoForms(String),
    /// A character that stands in the place of another one.
    #[error("{} in `{word}` stands for {}", named(*.wrong), named(*.right))]
    WrongCharacter {
        /// The word.
        word: String,
        /// The character.
        wrong: char,
        /// The character that belongs there.
        right: char,
    },
    /// Letters of several scripts in one word.
    #[error("`{word}` mixes letters of several scripts; here stands {}", named(*.letter))]
    Mixed {
        /// The word.
        word: String,
        /// A letter that does not fit the others.
        letter: char,
    },
    /// A word in the script of another language.
    #[error("`{0}` is in another script")]
    OtherScript(String),
    /// A letter that the language does not use.
    #[error("{} in `{word}` is not a letter of the language", named(*.letter))]
    OtherLetter {
        /// The word.
        word: String,
        /// The letter.
        letter: char,
    },
    /// A word of another language.
    #[error("`{word}` is a word of the language `{of}`")]
    OtherWord {
        /// The word.
        word: String,
        /// The tag of the language that it belongs to.
        of: String,
    },
    /// A word that judges a person, or a count of chances.
    #[error("`{0}` judges a person or counts chances, and no text does")]
    Judging(String),
    /// A locale whose plural rules nobody knows.
    #[error("there are no plural rules for the locale `{0}`")]
    UnknownPlural(String),
    /// A text that cannot be the name of a voice.
    #[error("`{0}` cannot be the name of a voice")]
    UnknownVoice(String),
    /// Documents in a language that lacks the texts for them.
    #[error("documents are made in a language that is not of the desk")]
    DocumentsWithoutDesk,
    /// A text that is not composed (Unicode normalization form C).
    #[error("`{0}` is not in Unicode normalization form C")]
    NotComposed(String),
}

impl LanguageFlaw {
    /// What to do about it.
    pub fn hint(&self) -> &'static str {
        match self {
            Self::Forms { .. } => "write one variant for each plural form, and no other",
            Self::NoForms(_) => {
                "write the message so that it needs no forms, such as `Дақиқа: { $n }`, or name the rules under `plural` in locales/languages.toml"
            }
            Self::WrongCharacter { .. } => "write the character that belongs there",
            Self::Mixed { .. } => "write the word anew with one keyboard: the letters only look alike",
            Self::OtherScript(_) | Self::OtherWord { .. } => {
                "translate it; a name that stays as it is stands under `names` in locales/languages.toml"
            }
            Self::Judging(_) => {
                "say what was answered; a message that quotes the law or a name stands under `quoted` in locales/languages.toml"
            }
            Self::OtherLetter { .. } => {
                "mend the word; names stand under `names`, the alphabet under `letters` in locales/languages.toml"
            }
            Self::UnknownPlural(_) => "name a locale of Unicode CLDR, or leave `plural` out",
            Self::UnknownVoice(_) => "name a voice that `espeak-ng --voices` lists, or leave `voice` out",
            Self::DocumentsWithoutDesk => "set `desk = true` too: documents need every file of texts",
            Self::NotComposed(_) => "save the text composed: one character for a letter and its mark",
        }
    }
}

/// A character and its number: several of them look the same.
fn named(character: char) -> String {
    format!("`{character}` (U+{:04X})", u32::from(character))
}

fn forms(missing: &[String], extra: &[String]) -> String {
    let mut text = String::new();
    for (what, forms) in [("missing", missing), ("too many", extra)] {
        if !forms.is_empty() {
            let _ = write!(text, " {what} {}", forms.join(", "));
        }
    }
    text
}
