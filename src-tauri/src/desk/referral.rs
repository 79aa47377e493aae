//! The hand-over at the desk: consent, the very pages, and saving them.
//!
//! What the officer ticks is a draft until a document is saved; then the vault keeps the consent with the document's digest.

use super::Desk;
use super::document::{document_language, document_wording};
use super::letter::SavedLetter;
use super::outlet::Sheet;
use crate::clock::now;
use crate::error::{CommandError, Refusal};
use crate::form::{ConsentForm, EvidenceForm};
use chrono::{DateTime, Local, Utc};
use documents::Unprintable;
use exchange::Record;
use handover::Handover as LaidOut;
use screening::consent::ReferralRecord;
use screening::recipient::{Allowance, allowance};
use screening::referral::{CONTACT_MAX, Contact, EVIDENCE_MAX, EvidenceBlock, Referral, Source};
use screening::route::consent_needed;
use screening::{CaseState, Consent, Recipient, Situation};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::path::PathBuf;
use uuid::Uuid;
use vault::{
    AddressId, Document as Made, DocumentKind, ErrorCode, Handover as Handed, KeptDocument, KeptReceipt,
};
use zeroize::Zeroizing;

/// The most lines of one kind of evidence.
const EVIDENCE_LINES_MAX: usize = 20;

/// Dots for each point of the pages that are shown; 2 is sharp at 144 dots an inch.
const PREVIEW_SCALE: f32 = 2.0;

/// What is being handed over.
#[derive(Default)]
pub struct Handover {
    /// What was handed over before.
    pub records: Vec<ReferralRecord>,
    /// The paths of what was saved while the case lay open, by the hand-over.
    pub paths: BTreeMap<Uuid, Vec<PathBuf>>,
    /// The documents that were made of the case.
    pub documents: Vec<KeptDocument>,
    /// The letters that were saved while the case lay open.
    pub letters: Vec<SavedLetter>,
    /// What recipients told of it.
    pub receipts: Vec<KeptReceipt>,
    /// The words by which the last hand-over opens, until the page is left; they are told by another way.
    pub words: Option<Zeroizing<String>>,
    /// What the officer chose, by recipient.
    pub drafts: BTreeMap<Recipient, Draft>,
    /// The recipient whose pages are shown.
    pub previewed: Option<Recipient>,
    /// The language of the document.
    pub language: Option<String>,
}

/// What the officer chose for one recipient.
#[derive(Clone, Serialize, Deserialize)]
pub struct Draft {
    /// The number that the hand-over will have; its code stands on the pages that are shown.
    #[serde(default)]
    pub handover: Uuid,
    /// Whether it is to be handed over.
    pub chosen: bool,
    /// The person's consent; a choice where no consent is needed is none.
    pub consent: Consent,
    /// The person's name and a safe way of contact; kept in the vault as a draft only, and no longer than until the document is saved.
    pub contact: Contact,
    /// What was said or seen of the employer or of others; kept like the contact.
    #[serde(default)]
    pub evidence: EvidenceBlock,
    /// Whether it stands in a document, as it is now.
    pub saved: bool,
}

/// What a document will say, before it is laid out. Has no `Debug`: it holds what the person said.
pub struct Paper {
    id: Uuid,
    referral: Referral,
    language: &'static str,
    at: DateTime<Utc>,
}

/// The pages of a summary and of what is enclosed, exactly as they will be saved. Has no `Debug`: they hold what the person said.
pub struct Preview {
    /// To whom.
    pub recipient: Recipient,
    /// The language.
    pub language: &'static str,
    /// A picture of each page, as PNG.
    pub pages: Vec<Vec<u8>>,
    /// The letters that cannot be printed.
    pub unprintable: Vec<Unprintable>,
}

impl Handover {
    /// With what was handed over before, and what was chosen when the case was left, if a program that chose like this one kept it.
    pub fn new(
        records: Vec<ReferralRecord>,
        receipts: Vec<KeptReceipt>,
        documents: Vec<KeptDocument>,
        kept: Option<&str>,
    ) -> Self {
        let drafts = kept.and_then(|text| serde_json::from_str(text).ok()).unwrap_or_default();
        Self { records, documents, receipts, drafts, ..Self::default() }
    }

    /// What is chosen, for [`Handover::new`]; without the contacts and the evidence that stand in a document already.
    pub(super) fn to_text(&self) -> String {
        let mut drafts = self.drafts.clone();
        for draft in drafts.values_mut().filter(|draft| draft.saved) {
            draft.contact = Contact::default();
            draft.evidence = EvidenceBlock::default();
        }
        // Enumerations, times and texts: nothing that JSON cannot say.
        serde_json::to_string(&drafts).unwrap_or_default()
    }

    /// Forgets what the person agreed to, and what was for the annex alone: they took it back. How they can be reached stays, for the orphans' court.
    pub(super) fn forget_consent(&mut self) {
        for draft in self.drafts.values_mut() {
            draft.chosen = false;
            draft.consent.agreed = false;
            draft.consent.blocks.clear();
            draft.evidence = EvidenceBlock::default();
        }
    }

    /// The recipient whose pages are shown: the one asked for if it is chosen, else the first chosen one.
    pub fn shown(&self) -> Option<Recipient> {
        let chosen = |recipient: &Recipient| self.drafts.get(recipient).is_some_and(|draft| draft.chosen);
        self.previewed
            .filter(chosen)
            .or_else(|| self.drafts.keys().copied().find(|recipient| chosen(recipient)))
    }
}

impl Desk {
    /// Notes what the person agreed to for one recipient.
    ///
    /// # Errors
    /// `input-invalid` for a block that this recipient cannot get by consent, `consent-withdrawn` for any after the person took their consent
    /// back, `text-too-long`.
    pub fn set_consent(&mut self, form: &ConsentForm) -> Result<(), CommandError> {
        let recipient = form.recipient;
        if form.blocks.iter().any(|block| allowance(recipient, *block) != Allowance::WithConsent) {
            return Err(CommandError::new(Refusal::InputInvalid));
        }
        let line = |text: &str| {
            super::short_text(text, CONTACT_MAX, ErrorCode::TextTooLong).map(Option::unwrap_or_default)
        };
        let contact = Contact { name: line(&form.contact_name)?, how: line(&form.contact_how)? };
        let evidence = evidence(&form.evidence)?;
        let needed = self.consent_needed(recipient)?;
        let handover = self.draft(recipient)?.handover;
        let handover = if handover.is_nil() { self.vault.handover_id()? } else { handover };
        let open = self.case_mut()?;
        let withdrawn = open.is_withdrawn();
        if withdrawn && !form.blocks.is_empty() {
            return Err(CommandError::new(Refusal::ConsentWithdrawn));
        }
        let consent = Consent {
            recipient,
            agreed: form.chosen && needed && !withdrawn,
            blocks: form.blocks.clone(),
            language: open.case.person_language.clone(),
            at: now(),
        };
        let draft = Draft { handover, chosen: form.chosen, consent, contact, evidence, saved: false };
        let before = open.handover.drafts.clone();
        open.handover.drafts.insert(recipient, draft);
        if let Err(error) = self.keep_referral_drafts() {
            self.case_mut()?.handover.drafts = before;
            return Err(error);
        }
        self.case_mut()?.handover.previewed = Some(recipient);
        Ok(())
    }

    /// Chooses whose pages are shown, and their language.
    ///
    /// # Errors
    /// `language-unknown`.
    pub fn set_document(&mut self, recipient: Recipient, language: &str) -> Result<(), CommandError> {
        let language = document_language(language)?.to_owned();
        let handover = &mut self.case_mut()?.handover;
        handover.previewed = Some(recipient);
        handover.language = Some(language);
        Ok(())
    }

    /// Saves the summary and what is enclosed as PDF, and keeps a record of it, without the documents; or lays them before the printer.
    ///
    /// # Errors
    /// `folder-not-found`, `file-cannot-be-written` (the case is then unchanged, and no file is left), and what the documents and the vault
    /// say.
    pub fn save_referral(
        &mut self,
        recipient: Recipient,
        language: &str,
        folder: Option<&str>,
    ) -> Result<(), CommandError> {
        self.must_be_real()?;
        let paper = self.paper(recipient, language)?;
        let stem = format!("{}-{}-{}", self.agreed()?.case.code, recipient.as_str(), paper.language);
        let laid_out = paper.lay_out()?;
        let (mut sheets, mut made) = (Vec::new(), Vec::new());
        for (member, document) in laid_out.papers() {
            let Some(kind) = DocumentKind::of(member) else { continue };
            let stem = match kind {
                DocumentKind::Summary => stem.clone(),
                enclosed => format!("{stem}-{}", enclosed.as_str()),
            };
            let pdf = document.pdf()?;
            made.push(Made::new(kind, Some(recipient), paper.language, &pdf));
            sheets.push(Sheet { stem, document, pdf });
        }
        let note = move |desk: &mut Self, paths: &[PathBuf]| desk.note_referral(&paper, &made, paths);
        self.put_out(folder, sheets, Box::new(note))
    }

    /// Notes that a case was handed over on paper, or as files at these paths.
    ///
    /// # Errors
    /// What the vault says.
    fn note_referral(&mut self, paper: &Paper, made: &[Made], paths: &[PathBuf]) -> Result<(), CommandError> {
        self.record(paper, made, None)?;
        self.case_mut()?.handover.paths.insert(paper.id, paths.to_vec());
        Ok(())
    }

    /// Keeps in the vault what was handed over: to whom, what stands in it, and by which bytes it is known.
    ///
    /// # Errors
    /// What the vault says.
    pub(super) fn record(
        &mut self,
        paper: &Paper,
        documents: &[Made],
        address: Option<AddressId>,
    ) -> Result<(), CommandError> {
        let recipient = paper.referral.recipient;
        let record = ReferralRecord {
            handover: paper.id,
            consent: self.draft(recipient)?.consent,
            language: paper.language.to_owned(),
            // The summary stands first.
            digest: documents.first().ok_or_else(|| CommandError::new(ErrorCode::Internal))?.digest,
            at: paper.at,
        };
        let id = self.agreed()?.case.id;
        let contents = Record::new(paper.referral.clone(), paper.at);
        let handed = Handed { record: record.clone(), address, contents: &contents, documents };
        // Another document to the same recipient is another hand-over.
        let next = self.vault.handover_id()?;
        self.vault.record_handover(id, &handed)?;
        let state = self.vault.case(id).map_or(CaseState::Referred, |case| case.state);
        let documents_made = self.vault.documents(id).unwrap_or_default();
        let open = self.case_mut()?;
        open.case.state = state;
        open.handover.records.push(record);
        open.handover.documents = documents_made;
        if let Some(draft) = open.handover.drafts.get_mut(&recipient) {
            draft.saved = true;
            draft.handover = next;
        }
        // It is handed over whether this can be kept or not.
        let _ = self.keep_referral_drafts();
        Ok(())
    }

    /// The draft of a recipient; nothing ticked yet is no agreement.
    ///
    /// # Errors
    /// `case-not-open`.
    pub fn draft(&self, recipient: Recipient) -> Result<Draft, CommandError> {
        let open = self.agreed()?;
        Ok(open.handover.drafts.get(&recipient).cloned().unwrap_or_else(|| Draft {
            handover: Uuid::nil(),
            chosen: false,
            consent: Consent {
                recipient,
                agreed: false,
                blocks: std::collections::BTreeSet::new(),
                language: open.case.person_language.clone(),
                at: open.case.touched_at,
            },
            contact: Contact::default(),
            evidence: EvidenceBlock::default(),
            saved: false,
        }))
    }

    /// Whether the person's consent is needed, as the routes say.
    fn consent_needed(&self, recipient: Recipient) -> Result<bool, CommandError> {
        let screening =
            self.agreed()?.screening.as_ref().ok_or_else(|| CommandError::new(ErrorCode::NotFinished))?;
        Ok(consent_needed(&self.basis.routes.routes, &Situation::of(screening), recipient))
    }

    /// What a recipient's document will say, as of now; laying it out needs nothing of what is open.
    ///
    /// # Errors
    /// `language-unknown`, `consent-missing`, `not-finished`.
    pub fn paper(&self, to: Recipient, language: &str) -> Result<Paper, CommandError> {
        let language = document_language(language)?;
        let open = self.agreed()?;
        let draft = self.draft(to)?;
        if !draft.chosen {
            return Err(CommandError::new(Refusal::ConsentMissing));
        }
        let missing = || CommandError::new(ErrorCode::NotFinished);
        let office = self.vault.office()?.unwrap_or_default();
        let contact =
            Some(&draft.contact).filter(|contact| !(contact.name.is_empty() && contact.how.is_empty()));
        let referral = Referral::new(&Source {
            code: &open.case.code,
            program_version: env!("CARGO_PKG_VERSION"),
            screening: open.screening.as_ref().ok_or_else(missing)?,
            indicators: &self.basis.indicators,
            decision: open.decision.as_ref().ok_or_else(missing)?,
            consent: &draft.consent,
            office: &office,
            contact,
            evidence: Some(&draft.evidence),
            conversation: Some(&open.conversation).filter(|conversation| !conversation.consents.is_empty()),
        })?;
        let id = if draft.handover.is_nil() { self.vault.handover_id()? } else { draft.handover };
        Ok(Paper { id, referral, language, at: now() })
    }
}

impl Paper {
    /// The number of the hand-over.
    pub(super) fn id(&self) -> Uuid {
        self.id
    }

    /// What it is made of.
    pub fn referral(&self) -> &Referral {
        &self.referral
    }

    /// The pages exactly as they will be saved.
    ///
    /// # Errors
    /// `document-failed`.
    pub fn preview(&self) -> Result<Preview, CommandError> {
        let (mut pages, mut unprintable) = (Vec::new(), Vec::new());
        for (_, paper) in self.lay_out()?.papers() {
            pages.extend(paper.pages(PREVIEW_SCALE)?);
            unprintable.extend_from_slice(paper.unprintable());
        }
        Ok(Preview { recipient: self.referral.recipient, language: self.language, pages, unprintable })
    }

    /// The summary, what is enclosed and the same facts for programs.
    ///
    /// # Errors
    /// `document-failed`.
    pub(super) fn lay_out(&self) -> Result<LaidOut, CommandError> {
        let wording = document_wording(self.language)?;
        let now = self.at.with_timezone(&Local);
        let phrases = documents::phrases(&wording);
        Ok(LaidOut::new(self.id, self.referral.clone(), &phrases, self.language, &now)?)
    }
}

/// What was typed, one thing a line.
///
/// # Errors
/// `text-too-long` for a line that would not be printed whole, and for more lines than [`EVIDENCE_LINES_MAX`] in one field.
fn evidence(form: &EvidenceForm) -> Result<EvidenceBlock, CommandError> {
    let lines = |text: &str| {
        let lines: Vec<String> =
            text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect();
        let fits = lines.iter().all(|line| line.chars().count() <= EVIDENCE_MAX);
        if fits && lines.len() <= EVIDENCE_LINES_MAX {
            Ok(lines)
        } else {
            Err(CommandError::new(ErrorCode::TextTooLong))
        }
    };
    Ok(EvidenceBlock {
        employer: lines(&form.employer)?,
        addresses: lines(&form.addresses)?,
        vehicles: lines(&form.vehicles)?,
        telephones: lines(&form.telephones)?,
        other: lines(&form.other)?,
    })
}
