//! The table `address`: other institutions and their keys.

use super::{moment, nanos};
use crate::error::VaultError;
use crate::exchange::{AddressId, KnownAddress};
use chrono::{DateTime, Utc};
use exchange::Address;
use rusqlite::{Connection, OptionalExtension as _, Row, params};
use screening::Recipient;
use sealing::VerifyingKey;

const COLUMNS: &str = "id, name, kind, seal, signer, made_at, added_at, confirmed_at, removed_at";

/// An address, and when it was removed.
type Kept = (KnownAddress, Option<DateTime<Utc>>);

/// Every address that was not removed, by name.
pub fn list(connection: &Connection) -> Result<Vec<KnownAddress>, VaultError> {
    let sql = format!("SELECT {COLUMNS} FROM address WHERE removed_at IS NULL ORDER BY name, id");
    let mut statement = connection.prepare_cached(&sql)?;
    let mut rows = statement.query([])?;
    let mut addresses = Vec::new();
    while let Some(row) = rows.next()? {
        addresses.push(read(row)?.0);
    }
    Ok(addresses)
}

/// One address; a removed one is none.
pub fn load(connection: &Connection, id: AddressId) -> Result<KnownAddress, VaultError> {
    let sql = format!("SELECT {COLUMNS} FROM address WHERE id = ?1 AND removed_at IS NULL");
    let kept = connection.prepare_cached(&sql)?.query_row([id.0], |row| Ok(read(row))).optional()?;
    Ok(kept.ok_or(VaultError::NoSuchAddress)??.0)
}

/// The address that signs by a key, removed or not.
pub fn by_signer(connection: &Connection, signer: &VerifyingKey) -> Result<Option<Kept>, VaultError> {
    let sql = format!("SELECT {COLUMNS} FROM address WHERE signer = ?1");
    let mut statement = connection.prepare_cached(&sql)?;
    statement.query_row([signer.as_bytes()], |row| Ok(read(row))).optional()?.transpose()
}

/// Adds an address that nobody compared yet.
pub fn insert(
    connection: &Connection,
    address: &Address,
    now: DateTime<Utc>,
) -> Result<AddressId, VaultError> {
    let sql = "INSERT INTO address (name, kind, seal, signer, made_at, added_at) \
               VALUES (?1, ?2, ?3, ?4, ?5, ?6) RETURNING id";
    let Address { name, kind, seal, signer, made } = address;
    let kind = kind.map(Recipient::as_str);
    let values = params![name, kind, seal.to_string(), signer.as_bytes(), nanos(*made), nanos(now)];
    Ok(AddressId(connection.query_row(sql, values, |row| row.get(0))?))
}

/// Gives an address another name and kind; its keys stay. Under another name it is to be confirmed anew: whoever was compared as one
/// institution could call itself another.
pub fn rename(connection: &Connection, id: AddressId, address: &Address) -> Result<(), VaultError> {
    let sql = "UPDATE address SET confirmed_at = CASE WHEN name = ?2 AND kind IS ?3 THEN confirmed_at END, \
               name = ?2, kind = ?3 WHERE id = ?1";
    connection.execute(sql, params![id.0, address.name, address.kind.map(Recipient::as_str)])?;
    Ok(())
}

/// Notes that its fingerprint was compared.
pub fn confirm(connection: &Connection, id: AddressId, now: DateTime<Utc>) -> Result<(), VaultError> {
    let sql = "UPDATE address SET confirmed_at = ?2 WHERE id = ?1";
    connection.execute(sql, params![id.0, nanos(now)])?;
    Ok(())
}

/// Removes an address; what it signs is refused from now on.
pub fn remove(connection: &Connection, id: AddressId, now: DateTime<Utc>) -> Result<(), VaultError> {
    let sql = "UPDATE address SET removed_at = ?2, confirmed_at = NULL WHERE id = ?1";
    connection.execute(sql, params![id.0, nanos(now)])?;
    Ok(())
}

fn read(row: &Row<'_>) -> Result<Kept, VaultError> {
    let damaged = || VaultError::DatabaseDamaged;
    let kind: Option<String> = row.get(2)?;
    let known = |word: String| Recipient::ALL.iter().copied().find(|known| known.as_str() == word);
    let kind = kind.map(|word| known(word).ok_or_else(damaged)).transpose()?;
    let address = Address {
        name: row.get(1)?,
        kind,
        seal: row.get::<_, String>(3)?.parse().map_err(|_| damaged())?,
        signer: VerifyingKey::new(row.get(4)?),
        made: moment(row.get(5)?),
    };
    let confirmed_at = row.get::<_, Option<i64>>(7)?.map(moment);
    let known =
        KnownAddress { id: AddressId(row.get(0)?), address, added_at: moment(row.get(6)?), confirmed_at };
    Ok((known, row.get::<_, Option<i64>>(8)?.map(moment)))
}
