//! The receipt: what the recipient tells the sender of one hand-over. Signed, small, without a word about a person: it fits a QR code.

use crate::error::ReadError;
use crate::head;
use chrono::{DateTime, Utc};
use data_encoding::BASE32_NOPAD;
use screening::{CaseCode, DeclineReason, Feedback, ReferralStatus};
use sealing::{Signature, SigningKey, VerifyingKey};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// The version of the format.
pub const VERSION: u32 = 1;

/// The most bytes that the file has.
pub const BYTES_MAX: usize = 16 * 1024;

const FORMAT: &str = "atpazit-receipt";

/// How the text of a QR code begins. Capital letters and digits alone, which a QR code holds in 5½ bits each.
const QR: &str = "ATPAZIT-RECEIPT-1:";

/// What a recipient tells of one hand-over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Receipt {
    /// The hand-over, by the id in its manifest.
    pub handover: Uuid,
    /// What became of it.
    pub feedback: Feedback,
    /// When, in whole seconds.
    pub at: DateTime<Utc>,
    /// Who says so.
    pub signer: VerifyingKey,
}

/// A receipt whose signature fits the key that it names. Whether that key is the recipient's is for its reader to know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignedReceipt {
    receipt: Receipt,
    signature: Signature,
}

/// The file.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(description = "What a recipient tells the sender of one hand-over."))]
pub(crate) struct ReceiptFile {
    /// Which format this is.
    #[cfg_attr(feature = "schema", schemars(extend("const" = FORMAT)))]
    format: String,
    /// Its version.
    #[cfg_attr(feature = "schema", schemars(extend("const" = VERSION)))]
    version: u32,
    /// The hand-over, by the id in its manifest.
    handover: Uuid,
    /// What became of it.
    status: ReferralStatus,
    /// Why it was declined; `null` for every other status.
    reason: Option<DeclineReason>,
    /// When, in seconds since 1970.
    at: i64,
    /// Who says so: an Ed25519 key, 32 bytes in hexadecimal digits.
    #[cfg_attr(feature = "schema", schemars(regex(pattern = "^[0-9a-f]{64}$")))]
    signer: String,
    /// Ed25519 by `signer` over `atpazit-receipt 1`, `handover`, `status`, `reason` or nothing, and `at`, each followed by a line feed.
    #[cfg_attr(feature = "schema", schemars(regex(pattern = "^[0-9a-f]{128}$")))]
    signature: String,
}

impl Receipt {
    /// Signs it. A key other than the one that it names makes a receipt that nobody reads.
    pub fn sign(self, key: &SigningKey) -> SignedReceipt {
        let receipt = Self { signer: key.verifying_key(), ..self };
        let signature = key.sign(&receipt.signed());
        SignedReceipt { receipt, signature }
    }

    fn signed(&self) -> Vec<u8> {
        let Self { handover, feedback, at, .. } = self;
        let reason = feedback.reason().map_or("", DeclineReason::as_str);
        let status = feedback.status().as_str();
        format!("{FORMAT} {VERSION}\n{handover}\n{status}\n{reason}\n{}\n", at.timestamp()).into_bytes()
    }
}

impl SignedReceipt {
    /// What it says.
    pub fn receipt(&self) -> &Receipt {
        &self.receipt
    }

    /// The signature, by which a receipt is known again.
    pub fn signature(&self) -> &Signature {
        &self.signature
    }

    /// The receipt as the bytes of a file.
    ///
    /// # Panics
    /// Never: nothing in it fails to be written.
    pub fn to_json(&self) -> Vec<u8> {
        let Receipt { handover, feedback, at, signer } = &self.receipt;
        let file = ReceiptFile {
            format: FORMAT.to_owned(),
            version: VERSION,
            handover: *handover,
            status: feedback.status(),
            reason: feedback.reason(),
            at: at.timestamp(),
            signer: signer.to_string(),
            signature: self.signature.to_string(),
        };
        let mut bytes = serde_json::to_vec_pretty(&file).expect("words and numbers alone");
        bytes.push(b'\n');
        bytes
    }

    /// Reads the bytes of a file.
    ///
    /// # Errors
    /// Each of [`ReadError`].
    pub fn read(bytes: &[u8]) -> Result<Self, ReadError> {
        let file: ReceiptFile = head::read(bytes, FORMAT, VERSION, BYTES_MAX)?;
        let malformed = ReadError::Malformed { line: 0 };
        let signer = file.signer.parse().map_err(|_| malformed)?;
        let signature = file.signature.parse().map_err(|_| malformed)?;
        Self::check(file.handover, file.status, file.reason, file.at, signer, signature)
    }

    /// The receipt as the text of a QR code: capital letters, digits and signs of its alphanumeric mode.
    pub fn to_qr(&self) -> String {
        let Receipt { handover, feedback, at, signer } = &self.receipt;
        let mut bytes = Vec::with_capacity(122);
        bytes.extend(handover.as_bytes());
        bytes.push(place(ReferralStatus::ALL, &feedback.status()));
        bytes.push(feedback.reason().map_or(0, |reason| 1 + place(DeclineReason::ALL, &reason)));
        bytes.extend(at.timestamp().to_be_bytes());
        bytes.extend(signer.as_bytes());
        bytes.extend(self.signature.as_bytes());
        format!("{QR}{}", BASE32_NOPAD.encode(&bytes))
    }

    /// Reads the text of a QR code.
    ///
    /// # Errors
    /// [`ReadError::Foreign`] for any other text, [`ReadError::Malformed`], [`ReadError::Forged`].
    pub fn read_qr(text: &str) -> Result<Self, ReadError> {
        let malformed = ReadError::Malformed { line: 0 };
        let letters = text.trim().strip_prefix(QR).ok_or(ReadError::Foreign)?;
        if letters.len() > 400 {
            return Err(ReadError::TooLarge { bytes: text.len() });
        }
        let bytes = BASE32_NOPAD.decode(letters.as_bytes()).map_err(|_| malformed)?;
        let bytes: [u8; 122] = bytes.try_into().map_err(|_| malformed)?;
        let (id, rest) = bytes.split_at(16);
        let (words, rest) = rest.split_at(2);
        let (at, rest) = rest.split_at(8);
        let (signer, signature) = rest.split_at(32);
        let status = ReferralStatus::ALL.get(usize::from(words[0])).copied().ok_or(malformed)?;
        let reason = match words[1] {
            0 => None,
            place => Some(DeclineReason::ALL.get(usize::from(place) - 1).copied().ok_or(malformed)?),
        };
        Self::check(
            Uuid::from_slice(id).map_err(|_| malformed)?,
            status,
            reason,
            i64::from_be_bytes(at.try_into().map_err(|_| malformed)?),
            VerifyingKey::try_from(signer).map_err(|_| malformed)?,
            Signature::try_from(signature).map_err(|_| malformed)?,
        )
    }

    fn check(
        handover: Uuid,
        status: ReferralStatus,
        reason: Option<DeclineReason>,
        at: i64,
        signer: VerifyingKey,
        signature: Signature,
    ) -> Result<Self, ReadError> {
        let malformed = ReadError::Malformed { line: 0 };
        let feedback = Feedback::new(status, reason).map_err(|_| malformed)?;
        let at = DateTime::from_timestamp(at, 0).ok_or(malformed)?;
        let receipt = Receipt { handover, feedback, at, signer };
        if signer.verifies(&receipt.signed(), &signature) {
            Ok(Self { receipt, signature })
        } else {
            Err(ReadError::Forged)
        }
    }
}

/// The place of a word in its list; no list has 256.
fn place<T: PartialEq>(all: &[T], one: &T) -> u8 {
    all.iter().position(|known| known == one).and_then(|place| u8::try_from(place).ok()).unwrap_or(u8::MAX)
}

/// The number by which people name a hand-over: the first eight digits of its id, in two groups.
///
/// ```
/// let id = uuid::Uuid::from_u128(0x3f2a_91bc_0000_4000_8000_0000_0000_0001);
/// assert_eq!(exchange::handover_number(id), "3F2A-91BC");
/// ```
pub fn handover_number(id: Uuid) -> String {
    let (first, ..) = id.as_fields();
    format!("{:04X}-{:04X}", first >> 16, first & 0xFFFF)
}

/// How the QR code on a summary begins: by it whoever got paper names the hand-over.
const QR_HANDOVER: &str = "ATPAZIT-HANDOVER-1:";

/// The text of the QR code on the slip of a summary in print: which hand-over it is.
pub fn handover_to_qr(id: Uuid, code: &CaseCode) -> String {
    format!("{QR_HANDOVER}{}:{code}", BASE32_NOPAD.encode(id.as_bytes()))
}

/// Reads the text of the QR code on a slip.
///
/// # Errors
/// [`ReadError::Foreign`], [`ReadError::Malformed`].
pub fn read_handover_qr(text: &str) -> Result<(Uuid, CaseCode), ReadError> {
    let malformed = ReadError::Malformed { line: 0 };
    let rest = text.trim().strip_prefix(QR_HANDOVER).ok_or(ReadError::Foreign)?;
    let (id, code) = rest.split_once(':').ok_or(malformed)?;
    let id = BASE32_NOPAD.decode(id.as_bytes()).map_err(|_| malformed)?;
    let code = CaseCode::try_from(code.to_owned()).map_err(|_| malformed)?;
    Ok((Uuid::from_slice(&id).map_err(|_| malformed)?, code))
}
