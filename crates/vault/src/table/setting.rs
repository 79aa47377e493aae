//! The table `setting`: what holds for the whole vault.

use super::{from_json, json};
use crate::error::VaultError;
use rusqlite::{Connection, OptionalExtension as _, params};
use screening::referral::Office;

const OFFICE: &str = "office";

/// The office, if it was set.
pub fn office(connection: &Connection) -> Result<Option<Office>, VaultError> {
    let sql = "SELECT value_json FROM setting WHERE key = ?1";
    let text: Option<String> = connection.query_row(sql, [OFFICE], |row| row.get(0)).optional()?;
    text.map(|text| from_json(&text)).transpose()
}

/// Sets the office.
pub fn set_office(connection: &Connection, office: &Office) -> Result<(), VaultError> {
    let sql = "INSERT INTO setting (key, value_json) VALUES (?1, ?2) \
               ON CONFLICT (key) DO UPDATE SET value_json = excluded.value_json";
    connection.execute(sql, params![OFFICE, json(office)?])?;
    Ok(())
}
