//! Errors as they reach the window: a code and its arguments, never a sentence.
//!
//! The texts are `error-<code>` in `locales/*/error.ftl`, always a pair: what happened, and what to do (`.advice`).
//!
//! **Architecture invariant:** no name, answer, passphrase or path of a person is ever an argument.

use documents::DocumentError;
use screening::answer::NOTE_MAX;
use screening::interview::AnswerError;
use screening::referral::NotAgreed;
use screening::written::{Misfit, SHORT_TEXT_MAX};
use serde::Serialize;
use std::collections::BTreeMap;
use ts_rs::TS;
use vault::{ErrorCode, Numbers, PassphraseError, RecoveryKeyError, VaultError};

/// Why a command was refused.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CommandError {
    /// The code; its text is `error-<code>`.
    pub code: String,
    /// What the text is given: limits and the like.
    pub args: BTreeMap<String, u32>,
}

impl CommandError {
    /// An error with this code.
    pub fn new(code: &str) -> Self {
        Self { code: code.to_owned(), args: BTreeMap::new() }
    }

    /// The same error with a number.
    #[must_use]
    pub fn number(mut self, name: &str, number: u32) -> Self {
        self.args.insert(name.to_owned(), number);
        self
    }
}

impl CommandError {
    /// The same arguments under another code.
    #[must_use]
    pub fn renamed(self, code: &str) -> Self {
        Self { code: code.to_owned(), ..self }
    }

    fn of_vault(code: ErrorCode, numbers: Numbers) -> Self {
        let args = numbers.into_iter().map(|(name, number)| (name.to_owned(), number)).collect();
        Self { code: code.as_str().to_owned(), args }
    }
}

impl From<VaultError> for CommandError {
    fn from(error: VaultError) -> Self {
        Self::of_vault(error.code(), error.numbers())
    }
}

impl From<PassphraseError> for CommandError {
    fn from(error: PassphraseError) -> Self {
        Self::of_vault(error.code(), error.numbers())
    }
}

impl From<RecoveryKeyError> for CommandError {
    fn from(error: RecoveryKeyError) -> Self {
        Self::of_vault(error.code(), Numbers::new())
    }
}

impl From<AnswerError> for CommandError {
    fn from(error: AnswerError) -> Self {
        match error {
            AnswerError::UnknownQuestion(_) => Self::new("question-unknown"),
            AnswerError::NotShown(_) => Self::new("question-not-shown"),
            AnswerError::NoteTooLong => Self::new("note-too-long").number("most", most(NOTE_MAX)),
        }
    }
}

impl From<Misfit> for CommandError {
    fn from(misfit: Misfit) -> Self {
        match misfit {
            Misfit::Kind { .. } | Misfit::Option(_) | Misfit::NotAlone(_) => Self::new("answer-does-not-fit"),
            Misfit::Empty => Self::new("choose-one"),
            Misfit::Range { least, most, .. } => {
                Self::new("number-out-of-range").number("least", least).number("most", most)
            }
            Misfit::TooLong => Self::new("text-too-long").number("most", most(SHORT_TEXT_MAX)),
        }
    }
}

impl From<DocumentError> for CommandError {
    fn from(_: DocumentError) -> Self {
        Self::new("document-failed")
    }
}

impl From<NotAgreed> for CommandError {
    fn from(NotAgreed: NotAgreed) -> Self {
        Self::new("consent-missing")
    }
}

fn most(limit: usize) -> u32 {
    u32::try_from(limit).unwrap_or(u32::MAX)
}
