//! The table `own_keys`: one row.

use super::{moment, nanos};
use crate::error::VaultError;
use crate::exchange::OwnKeys;
use rusqlite::{Connection, OptionalExtension as _, params};
use sealing::{Identity, SigningKey};
use zeroize::Zeroizing;

/// The keys, if they were made.
pub fn load(connection: &Connection) -> Result<Option<OwnKeys>, VaultError> {
    let sql = "SELECT identity, signing, made_at FROM own_keys";
    let row = connection.prepare_cached(sql)?.query_row([], |row| {
        let identity = Zeroizing::new(row.get::<_, String>(0)?);
        Ok((identity, Zeroizing::new(row.get::<_, [u8; 32]>(1)?), row.get(2)?))
    });
    let Some((identity, signing, made)) = row.optional()? else { return Ok(None) };
    let identity = Identity::read(&identity).map_err(|_| VaultError::DatabaseDamaged)?;
    Ok(Some(OwnKeys { identity, signing: SigningKey::new(signing), made: moment(made) }))
}

/// Keeps the keys.
pub fn insert(connection: &Connection, keys: &OwnKeys) -> Result<(), VaultError> {
    let sql = "INSERT INTO own_keys (id, identity, signing, made_at) VALUES (1, ?1, ?2, ?3)";
    let identity = keys.identity.to_text();
    connection.execute(sql, params![identity.as_str(), keys.signing.as_bytes(), nanos(keys.made)])?;
    Ok(())
}
