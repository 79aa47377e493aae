//! The hand-over: to whom, what exactly, and the very pages.

use crate::view::cases::CaseHead;
use crate::view::message::{Choice, Message};
use serde::Serialize;
use ts_rs::TS;

/// The hand-over.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReferralView {
    /// The case.
    pub case: CaseHead,
    /// What has to be known first: whose consent is needed.
    pub introduction: Message,
    /// The proposed recipients, then the other ones.
    pub recipients: Vec<RecipientView>,
    /// The recipient whose pages are shown.
    pub previewed: String,
    /// The language of the document.
    pub language: String,
    /// The languages in which the document can be made.
    pub languages: Vec<Choice>,
    /// Folders in which the document can be saved.
    pub places: Vec<PlaceView>,
    /// A note about contacts that nobody has checked.
    pub contacts_note: Message,
    /// Whether the referring body and the officer's contact are missing in the settings.
    pub office_missing: bool,
    /// What was handed over so far.
    pub saved: Vec<SavedView>,
}

/// A recipient.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RecipientView {
    /// The id.
    pub id: String,
    /// The name.
    pub message: Message,
    /// Why it is proposed; nothing when it is not.
    pub reason: Option<Message>,
    /// By when.
    pub within: Option<Message>,
    /// Whether the route proposes it.
    pub proposed: bool,
    /// Whether the person's consent is needed.
    pub consent_needed: bool,
    /// Whether the person agreed, or it is chosen where no consent is needed.
    pub chosen: bool,
    /// The blocks that need the person's consent.
    pub blocks: Vec<BlockView>,
    /// The person's name, given with consent only.
    pub contact_name: String,
    /// A safe way and time of contact, given with consent only.
    pub contact_how: String,
}

/// A block that needs consent.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BlockView {
    /// The id.
    pub id: String,
    /// The name.
    pub message: Message,
    /// Whether the person agreed.
    pub agreed: bool,
}

/// A folder in which the document can be saved.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PlaceView {
    /// The path.
    pub path: String,
    /// Its name: documents, desktop, a removable drive.
    pub message: Message,
}

/// A document that was handed over.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SavedView {
    /// To whom.
    pub message: Message,
    /// When, RFC 3339.
    pub at: String,
    /// The path, if it was saved while this screen was open.
    pub path: Option<String>,
}

/// The pages of a document, exactly as they will be saved.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PreviewView {
    /// The recipient.
    pub recipient: String,
    /// The language.
    pub language: String,
    /// One picture a page, as `data:image/png;base64,…`.
    pub pages: Vec<String>,
}
