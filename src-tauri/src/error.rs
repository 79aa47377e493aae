//! Errors as they reach the window: a code and its arguments, never a sentence.
//!
//! The texts are `error-<code>` in `locales/*/error.ftl`, always a pair: what happened, and what to do (`.advice`).
//!
//! **Architecture invariant:** no name, answer, passphrase or path of a person is ever an argument.

use documents::DocumentError;
use exchange::PackageError;
use exchange_folder::FolderError;
use handover::HandoverError;
use intake::IntakeError;
use screening::answer::NOTE_MAX;
use screening::conversation::BeforeLastMeeting;
use screening::interpreter::InterpretingFault;
use screening::interview::AnswerError;
use screening::referral::NotAgreed;
use screening::written::{Misfit, SHORT_TEXT_MAX};
use sealing::SealError;
use serde::Serialize;
use std::collections::BTreeMap;
use strum::{IntoStaticStr, VariantArray};
use ts_rs::TS;
use vault::{ErrorCode, Numbers, PassphraseError, RecoveryKeyError, VaultError};

/// Why a command was refused.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CommandError {
    /// The code; its text is `error-<code>`.
    pub code: Code,
    /// What the text is given: limits and the like.
    pub args: BTreeMap<&'static str, u32>,
}

/// Names an error to a person; each word belongs to whoever refuses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(untagged)]
pub enum Code {
    /// The vault refused, or the window for a reason that the vault has, too.
    Vault(ErrorCode),
    /// The window refused.
    Window(Refusal),
}

/// Why the window refuses by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, IntoStaticStr, VariantArray, Serialize, TS)]
#[strum(serialize_all = "kebab-case")]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "each is explained by its text and by the step that refuses")]
pub enum Refusal {
    AgeMissing,
    AnswerDoesNotFit,
    CaseNotOpen,
    ChooseOne,
    ClockSetBack,
    ConsentMissing,
    ConsentWithdrawn,
    ConversationGoesOn,
    ConversationNotBegun,
    DayPassed,
    DocumentFailed,
    ExchangeNotSet,
    FileCannotBeWritten,
    HandedOver,
    InputInvalid,
    InstrumentUnknown,
    InterpreterContradicts,
    InterpreterRefused,
    InterpreterTieMissing,
    LanguageUnknown,
    NotAnInterview,
    NotAnObservation,
    NotHandedOver,
    NotPractising,
    NoteTooLong,
    NotSafeToTalk,
    NothingAnswered,
    NothingHandedOver,
    NothingPractised,
    NothingToHandOver,
    NothingToPrint,
    NumberOutOfRange,
    PersonNotAgreed,
    PostponementUnknown,
    PracticeCaseUnknown,
    PracticeOnly,
    QuestionNotShown,
    QuestionUnknown,
    ReasonMissing,
    ReasonTooLong,
    RecordingCaseOpen,
    RecordingNoSuchText,
    RecordingNotBegun,
    RecoveryKeyDiffers,
    RecoveryKeyGone,
    ReviewFileUnusable,
    ReviewNoSuchText,
    ReviewNotBegun,
    ReviewNoteDoesNotFit,
    ReviewReaderMissing,
    ReviewVerdictMissing,
    RoleMissing,
    SpeakerMissing,
    SpeakerNotAgreed,
    VaultLocked,
    WordsUnknown,
    WrongRecoveryKey,
}

impl CommandError {
    /// An error with this code.
    pub fn new(code: impl Into<Code>) -> Self {
        Self { code: code.into(), args: BTreeMap::new() }
    }

    /// The same error with a number.
    #[must_use]
    pub fn number(mut self, name: &'static str, number: u32) -> Self {
        self.args.insert(name, number);
        self
    }

    /// Whether it says that the vault is damaged, so that a copy may take its place. What cannot be read now may be whole.
    pub fn is_damage(&self) -> bool {
        self.code == Code::Vault(ErrorCode::VaultDamaged)
    }

    fn of_vault(code: ErrorCode, args: Numbers) -> Self {
        Self { code: Code::Vault(code), args }
    }
}

impl Code {
    /// Every code.
    pub fn all() -> impl Iterator<Item = Self> {
        let vault = ErrorCode::ALL.iter().copied().map(Self::Vault);
        vault.chain(Refusal::VARIANTS.iter().copied().map(Self::Window))
    }

    /// The word that follows `error-` in the ids of the texts.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Vault(code) => code.as_str(),
            Self::Window(refusal) => refusal.into(),
        }
    }
}

/// Of what was read in one by one the reason is told; this is for what stops everything.
impl From<FolderError> for CommandError {
    fn from(error: FolderError) -> Self {
        Self::new(match error {
            FolderError::Missing => ErrorCode::FolderNotFound,
            FolderError::CannotWrite(_) => ErrorCode::CannotWrite,
            FolderError::NoRandomBytes => ErrorCode::NoRandomBytes,
            FolderError::CannotRead(_)
            | FolderError::TooLarge
            | FolderError::Changing
            | FolderError::TooMany => ErrorCode::CannotRead,
        })
    }
}

impl From<IntakeError> for CommandError {
    fn from(error: IntakeError) -> Self {
        match error {
            IntakeError::Vault(error) => error.into(),
            IntakeError::Folder(error) => error.into(),
        }
    }
}

impl From<SealError> for CommandError {
    fn from(error: SealError) -> Self {
        VaultError::from(error).into()
    }
}

/// Of what is made here and sealed; what is read in is told one by one.
impl From<PackageError> for CommandError {
    fn from(error: PackageError) -> Self {
        match error {
            PackageError::Seal(error) => error.into(),
            _ => Self::new(Refusal::DocumentFailed),
        }
    }
}

impl From<ErrorCode> for Code {
    fn from(code: ErrorCode) -> Self {
        Self::Vault(code)
    }
}

impl From<Refusal> for Code {
    fn from(refusal: Refusal) -> Self {
        Self::Window(refusal)
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
        Self::new(error.code())
    }
}

impl From<AnswerError> for CommandError {
    fn from(error: AnswerError) -> Self {
        match error {
            AnswerError::UnknownQuestion(_) => Self::new(Refusal::QuestionUnknown),
            AnswerError::NotShown(_) => Self::new(Refusal::QuestionNotShown),
            AnswerError::NoteTooLong => Self::new(Refusal::NoteTooLong).number("most", most(NOTE_MAX)),
        }
    }
}

impl From<Misfit> for CommandError {
    fn from(misfit: Misfit) -> Self {
        match misfit {
            Misfit::Kind { .. } | Misfit::Option(_) | Misfit::NotAlone(_) => {
                Self::new(Refusal::AnswerDoesNotFit)
            }
            Misfit::Empty => Self::new(Refusal::ChooseOne),
            Misfit::Range { least, most, .. } => {
                Self::new(Refusal::NumberOutOfRange).number("least", least).number("most", most)
            }
            Misfit::TooLong => Self::new(ErrorCode::TextTooLong).number("most", most(SHORT_TEXT_MAX)),
        }
    }
}

impl From<InterpretingFault> for CommandError {
    fn from(fault: InterpretingFault) -> Self {
        Self::new(match fault {
            InterpretingFault::Incomplete => Refusal::InterpreterTieMissing,
            InterpretingFault::Contradictory => Refusal::InterpreterContradicts,
            InterpretingFault::Refused => Refusal::InterpreterRefused,
        })
    }
}

impl From<BeforeLastMeeting> for CommandError {
    fn from(BeforeLastMeeting: BeforeLastMeeting) -> Self {
        Self::new(Refusal::ClockSetBack)
    }
}

impl From<HandoverError> for CommandError {
    fn from(error: HandoverError) -> Self {
        match error {
            HandoverError::Document(error) => error.into(),
            HandoverError::Package(error) => error.into(),
        }
    }
}

impl From<DocumentError> for CommandError {
    fn from(_: DocumentError) -> Self {
        Self::new(Refusal::DocumentFailed)
    }
}

impl From<NotAgreed> for CommandError {
    fn from(NotAgreed: NotAgreed) -> Self {
        Self::new(Refusal::ConsentMissing)
    }
}

fn most(limit: usize) -> u32 {
    u32::try_from(limit).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::Code;
    use std::collections::BTreeSet;

    #[test]
    fn a_code_is_one_word_and_belongs_to_one_alone() {
        let words: Vec<&str> = Code::all().map(Code::as_str).collect();
        assert_eq!(words.iter().collect::<BTreeSet<_>>().len(), words.len());
        for code in Code::all() {
            assert_eq!(serde_json::to_value(code).unwrap(), code.as_str());
        }
    }
}
