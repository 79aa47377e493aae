//! The address of a body that sends or receives: its name and its public keys, signed by themselves.
//!
//! The signature says that whoever wrote the file has the key, and nothing about who that is. So the fingerprint is read out by
//! telephone before anything is sealed to it.

use crate::error::ReadError;
use crate::head;
use chrono::{DateTime, Utc};
use ring::digest::{SHA256, digest};
use screening::Recipient;
use screening::referral::SENDER_MAX;
use sealing::{Recipient as SealRecipient, Signature, SigningKey, VerifyingKey};
use serde::{Deserialize, Serialize};

/// The version of the format.
pub const VERSION: u32 = 1;

/// The most bytes that the file has.
pub const BYTES_MAX: usize = 16 * 1024;

const FORMAT: &str = "atpazit-address";

/// A body and its public keys.
///
/// # Source
/// `docs/formats/address-1.schema.json`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address {
    /// The name of the body, one line of at most [`SENDER_MAX`] characters.
    pub name: String,
    /// What kind of recipient it is; nothing for a body that only sends.
    pub kind: Option<Recipient>,
    /// To what is sealed for it.
    pub seal: SealRecipient,
    /// By what its signatures are known.
    pub signer: VerifyingKey,
    /// When its keys were made.
    pub made: DateTime<Utc>,
}

/// The file.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(
    feature = "schema",
    schemars(description = "The name and the public keys of a body that sends or receives referrals.")
)]
pub(crate) struct AddressFile {
    /// Which format this is.
    #[cfg_attr(feature = "schema", schemars(extend("const" = FORMAT)))]
    format: String,
    /// Its version.
    #[cfg_attr(feature = "schema", schemars(extend("const" = VERSION)))]
    version: u32,
    /// The name of the body, one line.
    #[cfg_attr(feature = "schema", schemars(length(min = 1, max = 200)))]
    name: String,
    /// What kind of recipient it is; `null` for a body that only sends.
    kind: Option<Recipient>,
    /// To what is sealed for it: a recipient of age, X25519.
    #[cfg_attr(feature = "schema", schemars(regex(pattern = "^age1[02-9ac-hj-np-z]{58}$")))]
    seal: String,
    /// By what its signatures are known: an Ed25519 key, 32 bytes in hexadecimal digits.
    #[cfg_attr(feature = "schema", schemars(regex(pattern = "^[0-9a-f]{64}$")))]
    signer: String,
    /// When its keys were made.
    made: DateTime<Utc>,
    /// Ed25519 by `signer` over `atpazit-address 1`, `name`, the word of `kind` or nothing, `seal`, `signer` and `made` in seconds since
    /// 1970, each followed by a line feed.
    #[cfg_attr(feature = "schema", schemars(regex(pattern = "^[0-9a-f]{128}$")))]
    signature: String,
}

/// How an address is known by ear: as many bits of a digest of its keys as the words of `sealing` take.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fingerprint(pub [u8; 32]);

impl Address {
    /// The address as the bytes of a file.
    ///
    /// # Panics
    /// Never: nothing in it fails to be written.
    pub fn to_json(&self, key: &SigningKey) -> Vec<u8> {
        let file = AddressFile {
            format: FORMAT.to_owned(),
            version: VERSION,
            name: self.name.clone(),
            kind: self.kind,
            seal: self.seal.to_string(),
            signer: self.signer.to_string(),
            made: self.made,
            signature: key.sign(&self.signed()).to_string(),
        };
        let mut bytes = serde_json::to_vec_pretty(&file).expect("words and numbers alone");
        bytes.push(b'\n');
        bytes
    }

    /// Reads the bytes of a file, and checks that it was signed by the key in it.
    ///
    /// # Errors
    /// Each of [`ReadError`].
    pub fn read(bytes: &[u8]) -> Result<Self, ReadError> {
        let file: AddressFile = head::read(bytes, FORMAT, VERSION, BYTES_MAX)?;
        let malformed = ReadError::Malformed { line: 0 };
        let address = Self {
            name: file.name,
            kind: file.kind,
            seal: file.seal.parse().map_err(|_| malformed)?,
            signer: file.signer.parse().map_err(|_| malformed)?,
            made: file.made,
        };
        let one_spelling = address.seal.to_string() == file.seal && is_line(&address.name);
        let signature: Signature = file.signature.parse().map_err(|_| malformed)?;
        if !one_spelling || !(1..=SENDER_MAX).contains(&address.name.chars().count()) {
            Err(malformed)
        } else if address.signer.verifies(&address.signed(), &signature) {
            Ok(address)
        } else {
            Err(ReadError::Forged)
        }
    }

    /// What is compared by telephone: SHA-256 over both keys. The name is not in it: whoever is called tells that.
    pub fn fingerprint(&self) -> Fingerprint {
        let keys = format!("atpazit-keys 1\n{}\n{}\n", self.seal, self.signer);
        let mut bytes = [0; 32];
        bytes.copy_from_slice(digest(&SHA256, keys.as_bytes()).as_ref());
        Fingerprint(bytes)
    }

    fn signed(&self) -> Vec<u8> {
        let Self { name, kind, seal, signer, made } = self;
        let kind = kind.map_or("", Recipient::as_str);
        format!("{FORMAT} {VERSION}\n{name}\n{kind}\n{seal}\n{signer}\n{}\n", made.timestamp()).into_bytes()
    }
}

/// Whether a text is one line of letters: no control character, and none that turns the direction of what follows.
pub(crate) fn is_line(text: &str) -> bool {
    let turns = |letter| matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{2028}' | '\u{2029}');
    text.trim() == text && !text.chars().any(|letter| letter.is_control() || turns(letter))
}
