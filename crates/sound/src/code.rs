//! The code of everything that can go wrong with a sound, or that says why there is none.
//!
//! The texts are `sound-<code>` in `locales/*/sound.ftl`, with what to do as `.advice`.

use strum::{IntoStaticStr, VariantArray};

/// Names to a person what is wrong with a sound: the text is `sound-<code>`, with the code in lower case and hyphens.
///
/// ```
/// assert_eq!(sound::Silence::NoVoice.code().as_str(), "no-voice");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
#[expect(missing_docs, reason = "each is explained by its text and by the error that has it")]
pub enum Code {
    NoManifest,
    CannotRead,
    TooLarge,
    ManifestDamaged,
    Newer,
    OtherLanguage,
    BadEntry,
    Missing,
    Unlisted,
    Damaged,
    WrongFormat,
    TooLong,
    NoVoice,
    NoProgram,
    NoDevice,
    DeviceLost,
    SpeechTooLong,
    SpeechNotRunning,
    SpeechTimeOut,
    SpeechNoSound,
    NoMicrophone,
    MicrophoneLost,
    Silence,
    BadLabel,
    CannotKeep,
}

impl Code {
    /// Every code.
    pub const ALL: &'static [Self] = Self::VARIANTS;

    /// The word that follows `sound-` in the ids of the texts.
    pub fn as_str(self) -> &'static str {
        self.into()
    }
}
