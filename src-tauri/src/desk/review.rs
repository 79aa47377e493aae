//! A speaker reads the texts of a language one after another: first blind, then beside the text of the desk. What they find is kept in a
//! file of theirs, outside the vault, after every step.
//!
//! **Architecture invariant:** no case lies open meanwhile, and nothing of a case comes into the file.

use super::{Desk, Location};
use crate::clock::today;
use crate::error::{CommandError, Refusal};
use crate::form::FindingForm;
use content::Catalogue;
use review::shelf::{READER_MAX, Shelved, is_reader};
use review::{Finding, NOTE_MAX, ReviewText, Verdict, check, shelf};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::path::Path;
use strum::{IntoStaticStr, VariantArray};
use ts_rs::TS;

/// A reading of the texts of one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reviewing {
    /// The language.
    pub language: String,
    /// Every text, in the order of reading.
    pub texts: Vec<ReviewText>,
    /// The reader's file; nothing before they are named.
    pub shelved: Option<Shelved>,
    /// Which texts are shown.
    pub filter: ReviewFilter,
    /// The name of the text that is shown; nothing for the first that the filter shows.
    pub at: Option<String>,
    /// The texts that were read blind without a note, and are seen beside the desk's by now.
    seen: BTreeSet<String>,
}

/// Which texts are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, IntoStaticStr, VariantArray, Serialize, Deserialize, TS)]
#[strum(serialize_all = "kebab-case")]
#[serde(rename_all = "kebab-case")]
pub enum ReviewFilter {
    /// Those of which this reader has not found anything yet.
    Open,
    /// Those that they found unclear or wrong.
    ToMend,
    /// All.
    All,
}

impl Desk {
    /// Begins, or goes on where the reader stopped.
    ///
    /// # Errors
    /// [`Refusal::ReviewNotBegun`], [`Refusal::ReviewReaderMissing`], [`Refusal::ReviewFileUnusable`].
    pub fn begin_review(&mut self, folder: &Path, name: &str) -> Result<(), CommandError> {
        let reviewing = self.reviewing_mut()?;
        if !is_reader(name) {
            let most = u32::try_from(READER_MAX).unwrap_or(u32::MAX);
            return Err(CommandError::new(Refusal::ReviewReaderMissing).number("most", most));
        }
        let shelved = shelf::open(folder, &reviewing.language, name, today());
        reviewing.shelved = Some(shelved.map_err(|_| CommandError::new(Refusal::ReviewFileUnusable))?);
        Ok(())
    }

    /// Shows a text.
    ///
    /// # Errors
    /// [`Refusal::ReviewNotBegun`], [`Refusal::ReviewNoSuchText`].
    pub fn show_review_text(&mut self, name: &str) -> Result<(), CommandError> {
        let reviewing = self.reviewing_mut()?;
        reviewing.text(name)?;
        reviewing.at = Some(name.to_owned());
        Ok(())
    }

    /// Shows the first of other texts.
    ///
    /// # Errors
    /// [`Refusal::ReviewNotBegun`].
    pub fn filter_review(&mut self, filter: ReviewFilter) -> Result<(), CommandError> {
        let reviewing = self.reviewing_mut()?;
        (reviewing.filter, reviewing.at) = (filter, None);
        Ok(())
    }

    /// Keeps what the reader took a text to say, and shows them the text of the desk.
    ///
    /// # Errors
    /// [`Refusal::ReviewNotBegun`], [`Refusal::ReviewNoSuchText`], [`Refusal::ReviewNoteDoesNotFit`], [`Refusal::ReviewFileUnusable`].
    pub fn read_blind(&mut self, name: &str, note: &str) -> Result<(), CommandError> {
        let reviewing = self.reviewing_mut()?;
        let note = noted(note)?;
        reviewing.text(name)?;
        if note.is_some() || reviewing.finding(name).is_some() {
            reviewing.note(name, |finding| finding.blind = note)?;
        }
        reviewing.seen.insert(name.to_owned());
        reviewing.at = Some(name.to_owned());
        Ok(())
    }

    /// Keeps what the reader finds of a text, and shows the next one.
    ///
    /// # Errors
    /// [`Refusal::ReviewNotBegun`], [`Refusal::ReviewNoSuchText`], [`Refusal::ReviewVerdictMissing`],
    /// [`Refusal::ReviewNoteDoesNotFit`], [`Refusal::ReviewFileUnusable`].
    pub fn find_text(&mut self, name: &str, form: &FindingForm) -> Result<(), CommandError> {
        let reviewing = self.reviewing_mut()?;
        let verdict = form.verdict.ok_or_else(|| CommandError::new(Refusal::ReviewVerdictMissing))?;
        let proposal = noted(&form.proposal)?;
        reviewing.note(name, |finding| (finding.verdict, finding.proposal) = (Some(verdict), proposal))?;
        reviewing.at = reviewing.next(name);
        Ok(())
    }

    /// The reading at which the speaker is.
    ///
    /// # Errors
    /// [`Refusal::ReviewNotBegun`].
    fn reviewing_mut(&mut self) -> Result<&mut Reviewing, CommandError> {
        match &mut self.location {
            Location::Review(reviewing) => Ok(reviewing),
            _ => Err(CommandError::new(Refusal::ReviewNotBegun)),
        }
    }
}

impl Location {
    /// The question who is to read the texts of a language.
    ///
    /// # Errors
    /// [`Refusal::LanguageUnknown`].
    pub(super) fn review(language: String) -> Result<Self, CommandError> {
        let texts = review::texts(Catalogue::embedded(), &language);
        let texts = texts.ok_or_else(|| CommandError::new(Refusal::LanguageUnknown))?;
        let (filter, seen) = (ReviewFilter::Open, BTreeSet::new());
        Ok(Self::Review(Box::new(Reviewing { texts, language, shelved: None, filter, at: None, seen })))
    }
}

impl Reviewing {
    /// What the reader found of a text as it is today.
    pub fn finding(&self, name: &str) -> Option<&Finding> {
        let digest = &self.texts.iter().find(|text| text.name == name)?.digest;
        let findings = &self.shelved.as_ref()?.file.findings;
        findings.iter().find(|finding| finding.text == name && finding.digest == *digest)
    }

    /// Whether the text of the desk is shown beside a text: once it was read blind.
    pub fn is_seen(&self, name: &str) -> bool {
        self.seen.contains(name) || self.finding(name).is_some()
    }

    /// Whether a filter shows a text.
    pub fn fits(&self, filter: ReviewFilter, name: &str) -> bool {
        let verdict = self.finding(name).and_then(|finding| finding.verdict);
        match filter {
            ReviewFilter::All => true,
            ReviewFilter::Open => verdict.is_none(),
            ReviewFilter::ToMend => verdict.is_some_and(|verdict| verdict != Verdict::Right),
        }
    }

    /// The next text that the filter shows; after the last, the first.
    pub fn next(&self, name: &str) -> Option<String> {
        let at = self.texts.iter().position(|text| text.name == name)?;
        let around = self.texts.iter().skip(at + 1).chain(self.texts.iter().take(at));
        around.map(|text| &text.name).find(|name| self.fits(self.filter, name)).cloned()
    }

    fn text(&self, name: &str) -> Result<&ReviewText, CommandError> {
        let found = self.texts.iter().find(|text| text.name == name);
        found.ok_or_else(|| CommandError::new(Refusal::ReviewNoSuchText))
    }

    /// Changes what was found of a text and keeps the file. What was found of its older words is replaced.
    fn note(&mut self, name: &str, change: impl FnOnce(&mut Finding)) -> Result<(), CommandError> {
        let digest = self.text(name)?.digest.clone();
        let mut finding = self.finding(name).cloned().unwrap_or_else(|| Finding {
            text: name.to_owned(),
            digest,
            blind: None,
            verdict: None,
            proposal: None,
        });
        change(&mut finding);
        let shelved = self.shelved.as_ref().ok_or_else(|| CommandError::new(Refusal::ReviewNotBegun))?;
        let mut changed = shelved.clone();
        changed.file.reader.date = today();
        match changed.file.findings.iter_mut().find(|before| before.text == name) {
            Some(before) => *before = finding,
            None => changed.file.findings.push(finding),
        }
        changed.keep().map_err(|_| CommandError::new(Refusal::ReviewFileUnusable))?;
        self.shelved = Some(changed);
        Ok(())
    }
}

fn noted(note: &str) -> Result<Option<String>, CommandError> {
    let note = note.trim();
    if check::of_note(note).is_some() {
        let most = u32::try_from(NOTE_MAX).unwrap_or(u32::MAX);
        return Err(CommandError::new(Refusal::ReviewNoteDoesNotFit).number("most", most));
    }
    Ok(Some(note.to_owned()).filter(|note| !note.is_empty()))
}
