//! A case: one person's screening from the first question to the referral, known by a random code only.

use crate::id::InstrumentId;
use crate::word::words;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use std::fmt;
use strum::{IntoStaticStr, VariantArray};
use uuid::Uuid;

/// The id of a case in the store; never shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct CaseId(pub Uuid);

/// The letters of a case code: none that is mistaken for another when read aloud or copied by hand.
const LETTERS: &[u8; 30] = b"23456789ABCDEFGHJKMNPQRTUVWXYZ";

/// The code by which people speak of a case, such as `K7Q-4M2`. Random: it tells nothing about the person.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct CaseCode(String);

/// Says that a text is not a case code.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a case code: expected three letters or digits, a hyphen and three more")]
pub struct InvalidCaseCode;

impl CaseCode {
    /// Makes a code of six random bytes.
    pub fn from_random(bytes: [u8; 6]) -> Self {
        let mut code: String =
            bytes.iter().map(|byte| char::from(LETTERS[usize::from(*byte) % LETTERS.len()])).collect();
        code.insert(3, '-');
        Self(code)
    }

    /// The code as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for CaseCode {
    type Error = InvalidCaseCode;
    fn try_from(text: String) -> Result<Self, InvalidCaseCode> {
        let sound = text.len() == 7
            && text
                .bytes()
                .enumerate()
                .all(|(place, b)| if place == 3 { b == b'-' } else { LETTERS.contains(&b) });
        if sound { Ok(Self(text)) } else { Err(InvalidCaseCode) }
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for CaseCode {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "CaseCode".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "pattern": "^[2-9A-HJKMNP-RT-Z]{3}-[2-9A-HJKMNP-RT-Z]{3}$" })
    }
}

impl From<CaseCode> for String {
    fn from(code: CaseCode) -> Self {
        code.0
    }
}

impl fmt::Display for CaseCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// How far a case has come.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    IntoStaticStr,
    VariantArray,
    Serialize,
    Deserialize,
)]
#[strum(serialize_all = "kebab-case")]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum CaseState {
    /// The interview goes on.
    Draft,
    /// The screening is frozen.
    Screened,
    /// At least one referral was handed over.
    Referred,
    /// Nothing more is to be done.
    Closed,
}
words!(CaseState);

/// What the list of cases knows about a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Case {
    /// The id.
    pub id: CaseId,
    /// The code.
    pub code: CaseCode,
    /// The instrument.
    pub instrument: InstrumentId,
    /// The version of the instrument when the case began.
    pub instrument_version: u32,
    /// When it began.
    pub started_at: DateTime<Utc>,
    /// When it was last touched.
    pub touched_at: DateTime<Utc>,
    /// How far it has come.
    pub state: CaseState,
    /// The language in which the person is asked, as a tag.
    pub person_language: String,
    /// The municipality, if one was noted; so that an officer finds the case again.
    pub municipality: Option<String>,
    /// Shown questions with an answer, as of the last change.
    pub answered: u32,
    /// Shown questions, as of the last change.
    pub shown: u32,
    /// Whether the officer decided on the latest screening.
    pub decided: bool,
}

/// The officer's decision on a screening. The program makes none.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "kind")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Decision {
    /// The officer agrees with what the answers give.
    Agree,
    /// The officer judges differently.
    Differ {
        /// Why, in the officer's words.
        reason: String,
    },
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_reads_back() {
        let code = CaseCode::from_random([0, 1, 2, 250, 251, 252]);
        assert_eq!(CaseCode::try_from(code.to_string()), Ok(code));
        for bad in ["", "K7Q4M2", "K7Q-4M", "k7q-4m2", "K7Q-4MO", "K7Q-4M2 "] {
            assert!(CaseCode::try_from(bad.to_owned()).is_err(), "{bad}");
        }
    }
}
