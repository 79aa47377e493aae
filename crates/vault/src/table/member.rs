//! The table `member`: who has, or had, a key slot.

use super::{from_json, json, nanos};
use crate::error::VaultError;
use crate::key_slot::{KeySlot, WrittenSlot};
use crate::member::{Member, MemberId, MemberState, Roles};
use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension as _, Row, params};

const COLUMNS: &str = "id, name, officer, reviewer, administrator, state, recipient";

/// Adds a member; the number is new.
pub fn insert(
    connection: &Connection,
    name: &str,
    roles: Roles,
    now: DateTime<Utc>,
) -> Result<MemberId, VaultError> {
    let sql = "INSERT INTO member (name, officer, reviewer, administrator, recipient, state, created_at) \
               VALUES (?1, ?2, ?3, ?4, ?5, 'active', ?6) RETURNING id";
    let Roles { officer, reviewer, administrator, recipient } = roles;
    let values = params![name, officer, reviewer, administrator, recipient, nanos(now)];
    Ok(MemberId(connection.query_row(sql, values, |row| row.get(0))?))
}

/// One member.
pub fn load(connection: &Connection, id: MemberId) -> Result<Member, VaultError> {
    let mut statement = connection.prepare_cached(&format!("SELECT {COLUMNS} FROM member WHERE id = ?1"))?;
    let member = statement.query_row([id.0], |row| Ok(read(row))).optional()?;
    member.ok_or(VaultError::NoSuchMember)?
}

/// Every member, in the order of their numbers.
pub fn list(connection: &Connection) -> Result<Vec<Member>, VaultError> {
    let mut statement = connection.prepare_cached(&format!("SELECT {COLUMNS} FROM member ORDER BY id"))?;
    let mut rows = statement.query([])?;
    let mut members = Vec::new();
    while let Some(row) = rows.next()? {
        members.push(read(row)?);
    }
    Ok(members)
}

/// Sets the name.
pub fn set_name(connection: &Connection, id: MemberId, name: &str) -> Result<(), VaultError> {
    connection.execute("UPDATE member SET name = ?2 WHERE id = ?1", params![id.0, name])?;
    Ok(())
}

/// Sets the roles.
pub fn set_roles(connection: &Connection, id: MemberId, roles: Roles) -> Result<(), VaultError> {
    let sql =
        "UPDATE member SET officer = ?2, reviewer = ?3, administrator = ?4, recipient = ?5 WHERE id = ?1";
    let Roles { officer, reviewer, administrator, recipient } = roles;
    connection.execute(sql, params![id.0, officer, reviewer, administrator, recipient])?;
    Ok(())
}

/// Sets the state, and the key slot that is put aside with it.
pub fn set_state(
    connection: &Connection,
    id: MemberId,
    state: MemberState,
    aside: Option<&KeySlot>,
) -> Result<(), VaultError> {
    let aside = aside.map(|slot| json(&WrittenSlot::of(slot))).transpose()?;
    let sql = "UPDATE member SET state = ?2, slot_json = ?3 WHERE id = ?1";
    connection.execute(sql, params![id.0, state.as_str(), aside])?;
    Ok(())
}

/// The key slot of a disabled member.
pub fn slot_aside(connection: &Connection, id: MemberId) -> Result<Option<KeySlot>, VaultError> {
    let sql = "SELECT slot_json FROM member WHERE id = ?1";
    let text: Option<Option<String>> = connection.query_row(sql, [id.0], |row| row.get(0)).optional()?;
    let written: Option<WrittenSlot> = text.flatten().map(|text| from_json(&text)).transpose()?;
    written.map(|written| written.parse().ok_or(VaultError::DatabaseDamaged)).transpose()
}

fn read(row: &Row<'_>) -> Result<Member, VaultError> {
    let state: String = row.get(5)?;
    let state = MemberState::ALL.iter().find(|known| known.as_str() == state);
    Ok(Member {
        id: MemberId(row.get(0)?),
        name: row.get(1)?,
        roles: Roles {
            officer: row.get(2)?,
            reviewer: row.get(3)?,
            administrator: row.get(4)?,
            recipient: row.get(6)?,
        },
        state: *state.ok_or(VaultError::DatabaseDamaged)?,
    })
}
