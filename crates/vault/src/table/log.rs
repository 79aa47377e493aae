//! The table `log`: what was done, when, to which case.
//!
//! **Architecture invariant:** the log never holds content: no answer, no fact, no name.

use super::{moment, nanos};
use crate::error::VaultError;
use chrono::{DateTime, Utc};
use rusqlite::{Connection, params};
use screening::case::CaseCode;

/// One thing that was done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogEntry {
    /// Its number: it rises, and none is given twice.
    pub id: i64,
    /// When, by the clock of the machine.
    pub at: DateTime<Utc>,
    /// What.
    pub kind: LogKind,
    /// To which case, if to one.
    pub case: Option<CaseCode>,
}

macro_rules! kinds {
    ($($(#[$doc:meta])* $variant:ident = $text:literal),+ $(,)?) => {
        /// What was done.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum LogKind { $($(#[$doc])* $variant),+ }

        impl LogKind {
            /// Every kind.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The word used in the table and in message ids.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $text),+ }
            }
        }
    };
}

kinds!(
    /// The vault was created.
    VaultCreated = "vault-created",
    /// The vault was opened.
    VaultUnlocked = "vault-unlocked",
    /// The vault was locked in good order.
    VaultLocked = "vault-locked",
    /// The passphrase was changed.
    PassphraseChanged = "passphrase-changed",
    /// The office was set.
    OfficeSet = "office-set",
    /// A case began.
    CaseStarted = "case-started",
    /// An answer was kept.
    AnswerKept = "answer-kept",
    /// An answer was taken back.
    AnswerTakenBack = "answer-taken-back",
    /// The facts were kept.
    FactsKept = "facts-kept",
    /// The language of the person was set.
    PersonLanguageSet = "person-language-set",
    /// The screening was frozen.
    CaseFrozen = "case-frozen",
    /// The case became a draft again.
    CaseReopened = "case-reopened",
    /// The officer decided.
    Decided = "decided",
    /// A referral was recorded.
    ReferralRecorded = "referral-recorded",
    /// The case was closed.
    CaseClosed = "case-closed",
    /// The case was deleted.
    CaseDeleted = "case-deleted",
);

/// Adds a row.
pub fn insert(
    connection: &Connection,
    kind: LogKind,
    case: Option<&CaseCode>,
    now: DateTime<Utc>,
) -> Result<(), VaultError> {
    let sql = "INSERT INTO log (at, kind, case_code) VALUES (?1, ?2, ?3)";
    let values = params![nanos(now), kind.as_str(), case.map(CaseCode::as_str)];
    connection.prepare_cached(sql)?.execute(values)?;
    Ok(())
}

/// The newest rows, the newest first.
pub fn newest(connection: &Connection, limit: u32) -> Result<Vec<LogEntry>, VaultError> {
    let sql = "SELECT id, at, kind, case_code FROM log ORDER BY id DESC LIMIT ?1";
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query([limit])?;
    let mut entries = Vec::new();
    while let Some(row) = rows.next()? {
        let kind: String = row.get(2)?;
        let kind = LogKind::ALL.iter().find(|known| known.as_str() == kind);
        let code = row.get::<_, Option<String>>(3)?.map(CaseCode::try_from).transpose();
        entries.push(LogEntry {
            id: row.get(0)?,
            at: moment(row.get(1)?),
            kind: *kind.ok_or(VaultError::DatabaseDamaged)?,
            case: code.map_err(|_| VaultError::DatabaseDamaged)?,
        });
    }
    Ok(entries)
}
