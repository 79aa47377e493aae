//! The documents that were made of a case: each has a number there, and is known by its bytes. None is kept.

use chrono::{DateTime, Utc};
use exchange::{Member, Package};
use ring::digest::{SHA256, digest};
use screening::Recipient;
use strum::{EnumString, IntoStaticStr, VariantArray};

/// What a document is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum DocumentKind {
    /// The summary of a referral.
    Summary,
    /// The person's name and safe way of contact, apart from the summary.
    Contact,
    /// The evidence annex.
    Evidence,
    /// How the result came about.
    Explanation,
    /// The letter to the person.
    Letter,
    /// The letter that asks a recipient to use no more what they got.
    Recall,
}

impl DocumentKind {
    /// Every kind.
    pub const ALL: &'static [Self] = Self::VARIANTS;

    /// What one of the files of a hand-over is; nothing for a file that is no document.
    pub fn of(member: Member) -> Option<Self> {
        match member {
            Member::Summary => Some(Self::Summary),
            Member::Contact => Some(Self::Contact),
            Member::Evidence => Some(Self::Evidence),
            Member::Explanation => Some(Self::Explanation),
            Member::Referral | Member::Fhir | Member::Htcds | Member::Sender => None,
        }
    }

    /// The word used in the table and in message ids.
    pub fn as_str(self) -> &'static str {
        self.into()
    }
}

/// A document as it is recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// What it is.
    pub kind: DocumentKind,
    /// To whom it goes; nothing for the person, and for the file of the case.
    pub recipient: Option<Recipient>,
    /// The tag of its language.
    pub language: String,
    /// SHA-256 of its bytes.
    pub digest: [u8; 32],
}

impl Document {
    /// Of the bytes of a document.
    ///
    /// # Panics
    /// Never: SHA-256 has 32 bytes.
    pub fn new(kind: DocumentKind, recipient: Option<Recipient>, language: &str, bytes: &[u8]) -> Self {
        let digest = digest(&SHA256, bytes).as_ref().try_into().expect("SHA-256 has 32 bytes");
        Self { kind, recipient, language: language.to_owned(), digest }
    }

    /// The documents in a package, the summary first.
    pub fn all_of(package: &Package, language: &str) -> Vec<Self> {
        let recipient = Some(package.manifest().recipient);
        let papers = package.files().filter_map(|(member, bytes)| Some((DocumentKind::of(member)?, bytes)));
        let mut all: Vec<Self> =
            papers.map(|(kind, bytes)| Self::new(kind, recipient, language, bytes)).collect();
        all.sort_by_key(|document| document.kind != DocumentKind::Summary);
        all
    }
}

/// A document that was recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptDocument {
    /// Its number among the documents of the case; the first is 1.
    pub number: u32,
    /// The document.
    pub document: Document,
    /// When it was made.
    pub at: DateTime<Utc>,
}
