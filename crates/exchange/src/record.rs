//! The referral as JSON, for a program that takes it over.

use crate::error::ReadError;
use crate::head;
use chrono::{DateTime, Utc};
use screening::referral::Referral;
use serde::{Deserialize, Serialize};

/// The version of the format. A change that an older reader would misread is another version.
pub const VERSION: u32 = 1;

/// Its name, as [`Format`] has it.
const FORMAT: &str = "atpazit-referral";

/// The most bytes that a record has. The fullest that the program writes has less than a tenth of it.
pub const BYTES_MAX: usize = 1024 * 1024;

/// What goes to one recipient, and when it was written.
///
/// # Source
/// `docs/formats/referral-1.schema.json`, which a test holds to this type.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(
    feature = "schema",
    schemars(description = "What goes to one recipient, and when it was written.")
)]
pub struct Record {
    /// Which format this is.
    format: Format,
    /// Its version.
    #[cfg_attr(feature = "schema", schemars(extend("const" = VERSION)))]
    version: u32,
    /// When it was written.
    pub written: DateTime<Utc>,
    /// What the recipient gets, block by block. A block that is `null` was not allowed, or there is nothing to say in it.
    pub referral: Referral,
}

/// The name of the format.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
enum Format {
    /// A referral, as this program writes it.
    AtpazitReferral,
}

impl Record {
    /// The record of a referral.
    pub fn new(referral: Referral, written: DateTime<Utc>) -> Self {
        Self { format: Format::AtpazitReferral, version: VERSION, written, referral }
    }

    /// The record as the bytes of a file: JSON in lines, in UTF-8.
    ///
    /// # Panics
    /// Never: nothing in a record fails to be written.
    pub fn to_json(&self) -> Vec<u8> {
        let mut bytes = serde_json::to_vec_pretty(self).expect("words, numbers and lists alone");
        bytes.push(b'\n');
        bytes
    }

    /// Reads the bytes of a file. Whoever reads it shows texts as plain text: anybody may have written them.
    ///
    /// ```
    /// use exchange::{ReadError, Record};
    /// assert_eq!(Record::read(b"{\"format\":\"shopping-list\"}"), Err(ReadError::Foreign));
    /// ```
    ///
    /// # Errors
    /// Each of [`ReadError`].
    pub fn read(bytes: &[u8]) -> Result<Self, ReadError> {
        head::read(bytes, FORMAT, VERSION, BYTES_MAX)
    }
}
