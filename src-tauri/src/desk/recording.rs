//! Reading the texts in: who speaks, which text is next. The microphone itself is the [`crate::sound::microphone`]'s.
//!
//! **Architecture invariant:** nothing is recorded while a case lies open, and nothing but the person's own texts: no conversation
//! can be recorded by mistake.

use super::{Desk, Location};
use crate::error::{CommandError, Refusal};
use crate::form::SpeakerForm;
use crate::sound::microphone::Target;
use content::Catalogue;
use serde::{Deserialize, Serialize};
use sound::Code;
use strum::{IntoStaticStr, VariantArray};
use ts_rs::TS;

/// The longest name of a speaker, in characters; the same that recordings hold.
pub const SPEAKER_MAX: u32 = 80;

/// A reading of the texts of one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// The language.
    pub language: String,
    /// Every text that a person can hear, in the order of a conversation.
    pub texts: Vec<Spoken>,
    /// Who speaks; nothing before they agreed.
    pub speaker: Option<Speaker>,
    /// Which texts are shown.
    pub filter: Filter,
    /// The name of the text that is shown; nothing for the first that the filter shows.
    pub at: Option<String>,
    /// Why the last try was not kept.
    pub trouble: Option<Code>,
}

/// A text that can be read in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spoken {
    /// The message, with `.attribute` for an option.
    pub name: String,
    /// The text.
    pub text: String,
}

/// Who speaks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Speaker {
    /// A name, or an invented one.
    pub name: String,
    /// Whether somebody else who speaks the language listens along.
    pub checked: bool,
}

/// Which texts are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, IntoStaticStr, VariantArray, Serialize, Deserialize, TS)]
#[strum(serialize_all = "kebab-case")]
#[serde(rename_all = "kebab-case")]
pub enum Filter {
    /// Those that nobody has read in.
    Missing,
    /// Those that have changed since.
    Stale,
    /// All.
    All,
}

impl Desk {
    /// Begins: the speaker is named and agrees.
    ///
    /// # Errors
    /// [`Refusal::RecordingNotBegun`], [`Refusal::SpeakerMissing`], [`Refusal::SpeakerNotAgreed`].
    pub fn begin_reading(&mut self, form: &SpeakerForm) -> Result<(), CommandError> {
        let reading = self.reading_mut()?;
        if !sound::is_speaker(&form.speaker) {
            return Err(CommandError::new(Refusal::SpeakerMissing).number("most", SPEAKER_MAX));
        }
        if !form.agreed {
            return Err(CommandError::new(Refusal::SpeakerNotAgreed));
        }
        reading.speaker = Some(Speaker { name: form.speaker.trim().to_owned(), checked: form.checked });
        Ok(())
    }

    /// Shows a text.
    ///
    /// # Errors
    /// [`Refusal::RecordingNotBegun`], [`Refusal::RecordingNoSuchText`].
    pub fn show_text(&mut self, name: &str) -> Result<(), CommandError> {
        let reading = self.reading_mut()?;
        reading.text(name)?;
        (reading.at, reading.trouble) = (Some(name.to_owned()), None);
        Ok(())
    }

    /// Shows the first of other texts.
    ///
    /// # Errors
    /// [`Refusal::RecordingNotBegun`].
    pub fn filter_texts(&mut self, filter: Filter) -> Result<(), CommandError> {
        let reading = self.reading_mut()?;
        reading.filter = filter;
        (reading.at, reading.trouble) = (None, None);
        Ok(())
    }

    /// Makes sure that a text may be recorded now, and stays at it; says what is to be recorded.
    ///
    /// # Errors
    /// [`Refusal::RecordingCaseOpen`], [`Refusal::RecordingNotBegun`], [`Refusal::RecordingNoSuchText`].
    pub fn to_record(&mut self, name: &str) -> Result<Target, CommandError> {
        self.must_lie_empty()?;
        let reading = self.reading_mut()?;
        let speaker = reading.speaker.clone().ok_or_else(|| CommandError::new(Refusal::RecordingNotBegun))?;
        let text = reading.text(name)?.text.clone();
        (reading.at, reading.trouble) = (Some(name.to_owned()), None);
        Ok(Target {
            language: reading.language.clone(),
            name: name.to_owned(),
            text,
            speaker: speaker.name,
            checked: speaker.checked,
        })
    }

    /// Says at the text why the last try was not kept; nothing when it was.
    pub fn tried(&mut self, trouble: Option<Code>) {
        if let Location::Recording(reading) = &mut self.location {
            reading.trouble = trouble;
        }
    }

    /// The reading at which the officer is.
    ///
    /// # Errors
    /// [`Refusal::RecordingNotBegun`].
    pub fn reading_mut(&mut self) -> Result<&mut Reading, CommandError> {
        match &mut self.location {
            Location::Recording(reading) => Ok(reading),
            _ => Err(CommandError::new(Refusal::RecordingNotBegun)),
        }
    }

    /// Lets only those on who have no case lying open.
    pub(super) fn must_lie_empty(&self) -> Result<(), CommandError> {
        if self.open.is_some() { Err(CommandError::new(Refusal::RecordingCaseOpen)) } else { Ok(()) }
    }
}

impl Location {
    /// The languages, one of them with its files.
    ///
    /// # Errors
    /// [`Refusal::LanguageUnknown`].
    pub(super) fn languages(opened: Option<String>) -> Result<Self, CommandError> {
        opened.as_deref().map(known).transpose()?;
        Ok(Self::Languages { opened })
    }

    /// The question who is to read in the texts of a language.
    ///
    /// # Errors
    /// [`Refusal::LanguageUnknown`].
    pub(super) fn recording(language: String) -> Result<Self, CommandError> {
        known(&language)?;
        Ok(Self::Recording(Box::new(Reading {
            texts: texts(&language),
            language,
            speaker: None,
            filter: Filter::Missing,
            at: None,
            trouble: None,
        })))
    }
}

impl Reading {
    /// The text with this name.
    ///
    /// # Errors
    /// [`Refusal::RecordingNoSuchText`].
    pub fn text(&self, name: &str) -> Result<&Spoken, CommandError> {
        let found = self.texts.iter().find(|text| text.name == name);
        found.ok_or_else(|| CommandError::new(Refusal::RecordingNoSuchText))
    }
}

fn known(tag: &str) -> Result<(), CommandError> {
    Catalogue::embedded().language(tag).map(|_| ()).ok_or_else(|| CommandError::new(Refusal::LanguageUnknown))
}

/// Every text of a language that a person can hear, in the order of a conversation.
pub fn texts(tag: &str) -> Vec<Spoken> {
    let catalogue = Catalogue::embedded();
    let Some(wording) = catalogue.wording(tag, tag) else { return Vec::new() };
    let files = catalogue.conversation(tag).unwrap_or_default();
    let names = files.into_iter().flat_map(|file| file.texts);
    names.map(|name| Spoken { text: wording.named(&name).text, name }).collect()
}
