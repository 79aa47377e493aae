//! What is exchanged with other institutions: own keys, their addresses, what they tell, what they hand over.

use chrono::{DateTime, Utc};
use exchange::{Address, Record};
use screening::case::CaseCode;
use screening::consent::ReferralRecord;
use screening::{Feedback, Recipient};
use sealing::{Identity, SigningKey};
use uuid::Uuid;

use crate::document::Document;
use crate::member::MemberId;

/// The keys of this institution. Has no `Debug`, `Clone` or `Serialize`; they are wiped on drop.
pub struct OwnKeys {
    /// Opens what is sealed for it.
    pub identity: Identity,
    /// Signs what it sends.
    pub signing: SigningKey,
    /// When they were made.
    pub made: DateTime<Utc>,
}

impl OwnKeys {
    /// The address of this institution under a name.
    pub fn address(&self, name: &str, kind: Option<Recipient>) -> Address {
        Address {
            name: name.to_owned(),
            kind,
            seal: self.identity.recipient(),
            signer: self.signing.verifying_key(),
            made: self.made,
        }
    }
}

/// The number of an address in this vault.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AddressId(pub i64);

/// An address that this institution knows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownAddress {
    /// Its number.
    pub id: AddressId,
    /// The address.
    pub address: Address,
    /// When it was taken over.
    pub added_at: DateTime<Utc>,
    /// When somebody compared its fingerprint with the institution itself; before that nothing is sealed to it.
    pub confirmed_at: Option<DateTime<Utc>>,
}

/// What is handed over, as it is recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Handover<'a> {
    /// To whom, with which consent, in which bytes.
    pub record: ReferralRecord,
    /// To which address it is sealed; nothing for paper, or a passphrase.
    pub address: Option<AddressId>,
    /// What stands in it.
    pub contents: &'a Record,
    /// Its documents, the summary first.
    pub documents: &'a [Document],
}

/// What a recipient told of a hand-over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KeptReceipt {
    /// The hand-over.
    pub handover: Uuid,
    /// What was told.
    pub feedback: Feedback,
    /// When, by the recipient's clock.
    pub told_at: DateTime<Utc>,
    /// When, by ours.
    pub read_at: DateTime<Utc>,
    /// Whether the recipient signed it; otherwise a member noted what they were told.
    pub signed: bool,
}

/// Whether something that was read in is new.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Taken<T> {
    /// It was not there before.
    New(T),
    /// It was there already, and nothing was changed.
    Known(T),
}

impl<T> Taken<T> {
    /// What was read in.
    pub fn into_inner(self) -> T {
        match self {
            Self::New(taken) | Self::Known(taken) => taken,
        }
    }
}

/// What another institution handed over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Received {
    /// The id of the hand-over.
    pub id: Uuid,
    /// The sender's code of the case.
    pub code: CaseCode,
    /// Who sent it, where it was signed by an address that is known and not removed.
    pub sender: Option<AddressId>,
    /// When it was written, by the sender's clock.
    pub written_at: DateTime<Utc>,
    /// When it was taken in.
    pub received_at: DateTime<Utc>,
    /// Who works on it.
    pub assigned: Option<MemberId>,
    /// What was told to the sender, the first first.
    pub answers: Vec<AnswerGiven>,
}

/// What was told to a sender.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AnswerGiven {
    /// What.
    pub feedback: Feedback,
    /// When, in whole seconds.
    pub at: DateTime<Utc>,
    /// By whom.
    pub member: MemberId,
}
