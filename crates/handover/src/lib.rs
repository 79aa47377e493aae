//! One hand-over to one recipient, whole: what it says, its papers, and the same facts for programs.
//!
//! The window and `atpazit` share it, so that both hand over the same. Everything in it is made of one [`Referral`], which holds no more than the
//! recipient may have. Knows no vault, no folder and no clock.

use chrono::{DateTime, TimeZone, Utc};
use documents::{Document, DocumentError, Papers, Phrases};
use exchange::{Address, Member, Package, PackageError, Record};
use screening::referral::Referral;
use sealing::SigningKey;
use uuid::Uuid;

/// The forms for programs that can go along with the summary and the JSON, which always do.
pub const FOR_PROGRAMS: [Member; 2] = [Member::Fhir, Member::Htcds];

/// One hand-over, laid out. Has no `Debug`: it holds what the person said.
pub struct Handover {
    id: Uuid,
    record: Record,
    papers: Papers,
}

/// Why a hand-over cannot be packed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum HandoverError {
    /// A document was not made.
    #[error(transparent)]
    Document(#[from] DocumentError),
    /// The package was not made.
    #[error(transparent)]
    Package(#[from] PackageError),
}

impl Handover {
    /// Lays the papers out. `id` is the number by which it is known, and stands on its summary as a QR code; `language` is that of the papers, in
    /// which `phrases` speaks; `now` is the moment of handing over, in the time zone of the officer.
    ///
    /// # Errors
    /// Those of [`documents::papers`]: faults of the program.
    pub fn new<Zone: TimeZone>(
        id: Uuid,
        referral: Referral,
        phrases: &Phrases,
        language: &str,
        now: &DateTime<Zone>,
    ) -> Result<Self, DocumentError> {
        let named = exchange::handover_to_qr(id, &referral.case.code);
        let papers = documents::papers(&referral, phrases, language, now, &named)?;
        Ok(Self { id, record: Record::new(referral, now.with_timezone(&Utc)), papers })
    }

    /// The papers, the summary first.
    pub fn papers(&self) -> impl Iterator<Item = (Member, &Document)> {
        let Papers { summary, contact, evidence } = &self.papers;
        let enclosed = [(Member::Contact, contact), (Member::Evidence, evidence)];
        let enclosed = enclosed.into_iter().filter_map(|(member, paper)| Some((member, paper.as_ref()?)));
        [(Member::Summary, summary)].into_iter().chain(enclosed)
    }

    /// All of it as one package, with those of [`FOR_PROGRAMS`] that are named; signed where there is somebody to sign.
    ///
    /// # Errors
    /// [`HandoverError::Document`] when a document cannot be written, [`HandoverError::Package`] when it is larger than a reader takes.
    pub fn package(
        &self,
        programs: &[Member],
        sender: Option<(Address, &SigningKey)>,
    ) -> Result<Package, HandoverError> {
        let mut files = Vec::new();
        for (member, paper) in self.papers().skip(1) {
            files.push((member, paper.pdf()?));
        }
        for member in programs {
            match member {
                Member::Fhir => files.push((*member, exchange::fhir(&self.record, self.id))),
                Member::Htcds => files.push((*member, exchange::htcds(&self.record))),
                _ => {}
            }
        }
        let summary = self.papers.summary.pdf()?;
        Ok(Package::new(self.id, self.record.clone(), summary, files, sender)?)
    }
}
