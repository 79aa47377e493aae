//! The table `log`: who did what, when, to which case or member. Append-only, each row chained to the one before (`chain`).
//!
//! **Architecture invariant:** the log never holds content: no answer, no fact, no name.

use super::{moment, nanos};
use crate::chain::{ChainKey, Link, Mac, START};
use crate::error::VaultError;
use crate::member::MemberId;
use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension as _, params};
use screening::case::CaseCode;
use std::str::FromStr as _;
use strum::{EnumString, IntoStaticStr, VariantArray};

/// One thing that was done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogEntry {
    /// Its number: it rises, and none is given twice.
    pub id: i64,
    /// When, by the clock of the machine.
    pub at: DateTime<Utc>,
    /// Who; nobody where the program did it by itself, and before there were members.
    pub member: Option<MemberId>,
    /// What.
    pub kind: LogKind,
    /// To which case, if to one.
    pub case: Option<CaseCode>,
    /// To which member, if to one.
    pub about: Option<MemberId>,
}

/// The newest row, to be kept outside the vault: with it a tail that was cut off shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogHead {
    /// The number of the row.
    pub id: i64,
    /// When it was written, by the clock of the machine.
    pub at: DateTime<Utc>,
    /// The first 80 bits of its hash, as five groups of four hexadecimal digits.
    pub digest: String,
}

/// Writes the log for one member.
pub struct LogWriter {
    /// Who acts; nobody while the program does.
    pub member: Option<MemberId>,
    /// The key of the chain.
    pub key: ChainKey,
}

/// To what something was done.
#[derive(Debug, Clone, Copy)]
pub enum About<'a> {
    /// The vault.
    Vault,
    /// A case.
    Case(&'a CaseCode),
    /// A member.
    Member(MemberId),
}

/// What was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum LogKind {
    /// The vault was created.
    VaultCreated,
    /// The vault was opened.
    VaultUnlocked,
    /// The vault was locked in good order.
    VaultLocked,
    /// The passphrase was changed by its member.
    PassphraseChanged,
    /// An administrator, or whoever had the recovery key, set a member's passphrase.
    PassphraseReset,
    /// A recovery key was made; an earlier one opens no more.
    RecoveryKeyMade,
    /// The vault was opened by the recovery key.
    Recovered,
    /// A member was added.
    MemberAdded,
    /// A member was given another name.
    MemberRenamed,
    /// A member's roles were set.
    RolesSet,
    /// A member's key slot was put aside.
    MemberDisabled,
    /// A member's key slot was brought back.
    MemberEnabled,
    /// A member's key slot was destroyed.
    MemberRemoved,
    /// What holds for the whole vault was set.
    SettingsSet,
    /// Facts were compared with their sources.
    FactsConfirmed,
    /// What was noted of facts was taken back.
    ConfirmationsWithdrawn,
    /// A sealed backup was made.
    BackupMade,
    /// Cases were exported in bulk; `about` is the second person who agreed.
    CasesExported,
    /// The office was set.
    OfficeSet,
    /// A case began.
    CaseStarted,
    /// An answer was kept.
    AnswerKept,
    /// An answer was taken back.
    AnswerTakenBack,
    /// The facts were kept.
    FactsKept,
    /// The language of the person was set.
    PersonLanguageSet,
    /// The screening was frozen.
    CaseFrozen,
    /// The case became a draft again.
    CaseReopened,
    /// The officer decided.
    Decided,
    /// A referral was recorded.
    ReferralRecorded,
    /// A document was made of the case.
    DocumentMade,
    /// The case was closed.
    CaseClosed,
    /// The case was given to another member.
    CaseGiven,
    /// The case is kept beyond its time.
    CaseHeld,
    /// The case is no longer kept beyond its time.
    CaseReleased,
    /// A meeting with the person began.
    MeetingBegun,
    /// A meeting with the person ended.
    MeetingEnded,
    /// The person took back their consent to the talk.
    ConsentWithdrawn,
    /// Something was noted about the conversation.
    ConversationNoted,
    /// A conversation was put off.
    ConversationPostponed,
    /// A conversation that was put off was taken out of the list.
    PostponementRemoved,
    /// Somebody gave a second opinion on a result.
    OpinionGiven,
    /// The keys of the institution were made.
    KeysMade,
    /// The address of another institution was taken over.
    AddressAdded,
    /// The fingerprint of an address was compared.
    AddressConfirmed,
    /// An address was removed.
    AddressRemoved,
    /// A recipient's signed receipt was taken in.
    ReceiptTaken,
    /// What a recipient told by another way was noted.
    ReceiptNoted,
    /// A receipt was refused: it answers nothing, or not by the key of its recipient.
    ReceiptRefused,
    /// What another institution handed over was taken in.
    HandoverReceived,
    /// What another institution handed over was refused: its address was removed.
    HandoverRefused,
    /// Somebody was set to work on what was received.
    ReceivedAssigned,
    /// The sender was told what became of what was received.
    ReceivedAnswered,
    /// What was received was deleted.
    ReceivedDeleted,
    /// The case was deleted, by a member or at the end of its time.
    CaseDeleted,
}

impl LogKind {
    /// Every kind.
    pub const ALL: &'static [Self] = Self::VARIANTS;

    /// The word used in the table and in message ids.
    pub fn as_str(self) -> &'static str {
        self.into()
    }
}

/// Adds a row.
pub fn insert(
    connection: &Connection,
    writer: &LogWriter,
    kind: LogKind,
    about: About<'_>,
    now: DateTime<Utc>,
) -> Result<(), VaultError> {
    let (id, before) = newest_mac(connection)?.map_or((1, START), |(id, mac)| (id + 1, mac));
    let (case_code, about) = match about {
        About::Vault => (None, None),
        About::Case(code) => (Some(code.as_str()), None),
        About::Member(member) => (None, Some(member.0)),
    };
    let member = writer.member.map(|member| member.0);
    let link = Link { id, at: nanos(now), member, kind: kind.as_str(), case_code, about };
    insert_link(connection, &link, &writer.key.mac(&before, &link))
}

/// Chains the rows that version 1 wrote, in their order, and drops their table.
pub fn take_over(connection: &Connection, key: &ChainKey) -> Result<(), VaultError> {
    let mut mac = START;
    let mut statement = connection.prepare("SELECT id, at, kind, case_code FROM log_before ORDER BY id")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let kind: String = row.get(2)?;
        let case_code: Option<String> = row.get(3)?;
        let (id, at) = (row.get(0)?, row.get(1)?);
        let link = Link { id, at, member: None, kind: &kind, case_code: case_code.as_deref(), about: None };
        mac = key.mac(&mac, &link);
        insert_link(connection, &link, &mac)?;
    }
    drop(rows);
    drop(statement);
    Ok(connection.execute_batch("DROP TABLE log_before")?)
}

/// The newest rows, the newest first.
pub fn newest(connection: &Connection, limit: u32) -> Result<Vec<LogEntry>, VaultError> {
    let sql = "SELECT id, at, member, kind, case_code, about FROM log ORDER BY id DESC LIMIT ?1";
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query([limit])?;
    let mut entries = Vec::new();
    while let Some(row) = rows.next()? {
        let kind: String = row.get(3)?;
        let kind = LogKind::from_str(&kind).map_err(|_| VaultError::DatabaseDamaged)?;
        let code = row.get::<_, Option<String>>(4)?.map(CaseCode::try_from).transpose();
        entries.push(LogEntry {
            id: row.get(0)?,
            at: moment(row.get(1)?),
            member: row.get::<_, Option<u32>>(2)?.map(MemberId),
            kind,
            case: code.map_err(|_| VaultError::DatabaseDamaged)?,
            about: row.get::<_, Option<u32>>(5)?.map(MemberId),
        });
    }
    Ok(entries)
}

/// Looks at the time of each row, the newest first, until something is found.
pub fn each_time<T>(
    connection: &Connection,
    mut find: impl FnMut(DateTime<Utc>) -> Option<T>,
) -> Result<Option<T>, VaultError> {
    let mut statement = connection.prepare_cached("SELECT at FROM log ORDER BY id DESC")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        if let Some(found) = find(moment(row.get(0)?)) {
            return Ok(Some(found));
        }
    }
    Ok(None)
}

/// The newest row, if there is one.
pub fn head(connection: &Connection) -> Result<Option<LogHead>, VaultError> {
    let sql = "SELECT id, at, mac FROM log ORDER BY id DESC LIMIT 1";
    let row = |row: &rusqlite::Row<'_>| Ok((row.get(0)?, row.get(1)?, row.get::<_, Mac>(2)?));
    let newest = connection.prepare_cached(sql)?.query_row([], row).optional()?;
    Ok(newest.map(|(id, at, mac)| LogHead { id, at: moment(at), digest: digest(&mac) }))
}

/// What of a row's hash is kept outside the vault.
pub fn digest(mac: &Mac) -> String {
    mac[..10].chunks(2).map(crate::hex::write).collect::<Vec<_>>().join(" ")
}

fn newest_mac(connection: &Connection) -> Result<Option<(i64, Mac)>, VaultError> {
    let sql = "SELECT id, mac FROM log ORDER BY id DESC LIMIT 1";
    let newest = connection.prepare_cached(sql)?.query_row([], |row| Ok((row.get(0)?, row.get(1)?)));
    Ok(newest.optional()?)
}

fn insert_link(connection: &Connection, link: &Link<'_>, mac: &Mac) -> Result<(), VaultError> {
    let sql =
        "INSERT INTO log (id, at, member, kind, case_code, about, mac) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
    let Link { id, at, member, kind, case_code, about } = link;
    connection.prepare_cached(sql)?.execute(params![id, at, member, kind, case_code, about, mac])?;
    Ok(())
}
