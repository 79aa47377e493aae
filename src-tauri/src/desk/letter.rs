//! Letters that follow a hand-over: to the person, what went to whom; to a recipient, to use it no more where the person took back their
//! consent.

use super::Desk;
use super::document::{document_language, document_wording};
use super::outlet::Sheet;
use crate::clock::now;
use crate::error::{CommandError, Refusal};
use chrono::{DateTime, Local, Utc};
use content::Catalogue;
use documents::{Edition, Handed, Letter, Recall};
use exchange::{Record, handover_number};
use screening::referral::ConsentBasis;
use screening::{Block, Recipient};
use std::path::PathBuf;
use vault::{Document as Made, DocumentKind};

/// Which letter it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LetterKind {
    /// To the person.
    Person,
    /// To a recipient.
    Recall(Recipient),
}

/// A letter that was saved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SavedLetter {
    /// Which one.
    pub kind: LetterKind,
    /// Where; on paper alone it has no path.
    pub path: Option<PathBuf>,
}

impl Desk {
    /// Saves the letter to the person, or lays it before the printer: what was handed over about them, to whom and when, in their language and the desk's.
    ///
    /// # Errors
    /// `nothing-handed-over`, `folder-not-found`, `file-cannot-be-written`, and what the document and the vault say.
    pub fn save_letter(&mut self, desk: &str, folder: Option<&str>) -> Result<(), CommandError> {
        self.must_be_real()?;
        let (case, tag) = (self.case()?.case.id, self.case()?.case.person_language.clone());
        let records = self.vault.contents_handed_over(case)?;
        if records.is_empty() {
            return Err(CommandError::new(Refusal::NothingHandedOver));
        }
        let given: Vec<Vec<Block>> = records.iter().map(|record| record.referral.blocks()).collect();
        let mut handed: Vec<Handed> = Vec::new();
        for (record, blocks) in records.iter().zip(&given) {
            let Record { referral, written, .. } = record;
            let one = Handed {
                recipient: referral.recipient,
                blocks,
                basis: referral.consent.basis,
                on: written.with_timezone(&Local).date_naive(),
            };
            // The same on the same day twice tells the person nothing new.
            let same = |other: &Handed| {
                (other.recipient, other.blocks, other.on) == (one.recipient, one.blocks, one.on)
            };
            if !handed.iter().any(same) {
                handed.push(one);
            }
        }
        let catalogue = Catalogue::embedded();
        let wording = |tag: &str| {
            catalogue.wording(tag, desk).ok_or_else(|| CommandError::new(Refusal::LanguageUnknown))
        };
        let office = self.vault.office()?.unwrap_or_default();
        let letter = Letter { handed: &handed, office: &office, code: Some(&self.case()?.case.code) };
        let edition = Edition {
            program_version: env!("CARGO_PKG_VERSION"),
            date: None,
            today: None,
            status: catalogue.status(&tag),
        };
        let document = documents::letter(&wording(&tag)?, &wording(desk)?, &letter, &edition)?;
        let stem = format!("{}-letter-{tag}", self.case()?.case.code);
        let pdf = document.pdf()?;
        let made = Made::new(DocumentKind::Letter, None, &tag, &pdf);
        let note =
            move |desk: &mut Self, paths: &[PathBuf]| desk.note_letter(LetterKind::Person, &made, paths);
        self.put_out(folder, vec![Sheet { stem, document: &document, pdf }], Box::new(note))
    }

    /// Saves the letter that asks a recipient to use no more what they got with the person's consent, or lays it before the printer.
    ///
    /// # Errors
    /// `nothing-handed-over` where this recipient got nothing by consent, `language-unknown`, `folder-not-found`, `file-cannot-be-written`, and
    /// what the document and the vault say.
    pub fn save_recall(
        &mut self,
        recipient: Recipient,
        language: &str,
        folder: Option<&str>,
    ) -> Result<(), CommandError> {
        self.must_be_real()?;
        let language = document_language(language)?;
        let handed: Vec<(DateTime<Utc>, String)> = self.recallable(recipient)?;
        if handed.is_empty() {
            return Err(CommandError::new(Refusal::NothingHandedOver));
        }
        let handed: Vec<(DateTime<Utc>, &str)> =
            handed.iter().map(|(at, number)| (*at, number.as_str())).collect();
        let wording = document_wording(language)?;
        let (now, open) = (now(), self.case()?);
        let recall = Recall {
            code: &open.case.code,
            recipient,
            office: &self.vault.office()?.unwrap_or_default(),
            handed: &handed,
            withdrawn: open.conversation.withdrawn().unwrap_or(now),
            program_version: env!("CARGO_PKG_VERSION"),
        };
        let phrases = documents::phrases(&wording);
        let document = documents::recall(&recall, &phrases, language, &now.with_timezone(&Local))?;
        let stem = format!("{}-{}-recall-{language}", open.case.code, recipient.as_str());
        let pdf = document.pdf()?;
        let made = Made::new(DocumentKind::Recall, Some(recipient), language, &pdf);
        let kind = LetterKind::Recall(recipient);
        let note = move |desk: &mut Self, paths: &[PathBuf]| desk.note_letter(kind, &made, paths);
        self.put_out(folder, vec![Sheet { stem, document: &document, pdf }], Box::new(note))
    }

    /// When a recipient got something with the person's consent, and the numbers of those hand-overs.
    ///
    /// # Errors
    /// `case-not-open`, and what the vault says.
    fn recallable(&self, recipient: Recipient) -> Result<Vec<(DateTime<Utc>, String)>, CommandError> {
        let open = self.case()?;
        let contents = self.vault.contents_handed_over(open.case.id)?;
        let by_consent = |at: DateTime<Utc>| {
            let of = |record: &&Record| record.written == at && record.referral.recipient == recipient;
            let found = contents.iter().find(of);
            // An older program kept nothing of what it rested on.
            found.is_none_or(|record| record.referral.consent.basis == ConsentBasis::Agreed)
        };
        let to = open.handover.records.iter().filter(|record| record.consent.recipient == recipient);
        let to = to.filter(|record| by_consent(record.at));
        Ok(to.map(|record| (record.at, handover_number(record.handover))).collect())
    }

    /// Notes that a letter was made.
    ///
    /// # Errors
    /// `case-not-open`, and what the vault says.
    fn note_letter(&mut self, kind: LetterKind, made: &Made, paths: &[PathBuf]) -> Result<(), CommandError> {
        self.record_document(made)?;
        let path = paths.first().cloned();
        self.case_mut()?.handover.letters.push(SavedLetter { kind, path });
        Ok(())
    }
}
