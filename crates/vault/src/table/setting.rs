//! The table `setting`: what holds for the whole vault, and the office of each member.

use super::{from_json, json};
use crate::error::VaultError;
use crate::member::MemberId;
use crate::settings::{ExchangeSettings, Settings};
use rusqlite::{Connection, OptionalExtension as _, params};
use screening::referral::Office;
use screening::talk::DutyToReport;
use serde::{Serialize, de::DeserializeOwned};

const SETTINGS: &str = "settings";
const DUTY: &str = "duty";
const EXCHANGE: &str = "exchange";

/// The office of a member, if it was set.
pub fn office(connection: &Connection, member: MemberId) -> Result<Option<Office>, VaultError> {
    load(connection, &format!("office-{}", member.0))
}

/// Sets the office of a member.
pub fn set_office(connection: &Connection, member: MemberId, office: &Office) -> Result<(), VaultError> {
    set(connection, &format!("office-{}", member.0), office)
}

/// What holds for the whole vault; the defaults where nobody set anything.
pub fn settings(connection: &Connection) -> Result<Settings, VaultError> {
    Ok(load(connection, SETTINGS)?.unwrap_or_default())
}

/// Sets what holds for the whole vault.
pub fn set_settings(connection: &Connection, settings: &Settings) -> Result<(), VaultError> {
    set(connection, SETTINGS, settings)
}

/// What must be reported, where an administrator has set it.
pub fn duty(connection: &Connection) -> Result<Option<DutyToReport>, VaultError> {
    load(connection, DUTY)
}

/// Sets what must be reported; nothing takes it back.
pub fn set_duty(connection: &Connection, duty: Option<&DutyToReport>) -> Result<(), VaultError> {
    if let Some(duty) = duty {
        return set(connection, DUTY, duty);
    }
    connection.execute("DELETE FROM setting WHERE key = ?1", [DUTY])?;
    Ok(())
}

/// How this institution exchanges with others.
pub fn exchange(connection: &Connection) -> Result<ExchangeSettings, VaultError> {
    Ok(load(connection, EXCHANGE)?.unwrap_or_default())
}

/// Sets how this institution exchanges with others.
pub fn set_exchange(connection: &Connection, settings: &ExchangeSettings) -> Result<(), VaultError> {
    set(connection, EXCHANGE, settings)
}

fn load<T: DeserializeOwned>(connection: &Connection, key: &str) -> Result<Option<T>, VaultError> {
    let sql = "SELECT value_json FROM setting WHERE key = ?1";
    let text: Option<String> = connection.query_row(sql, [key], |row| row.get(0)).optional()?;
    text.map(|text| from_json(&text)).transpose()
}

fn set<T: Serialize>(connection: &Connection, key: &str, value: &T) -> Result<(), VaultError> {
    let sql = "INSERT INTO setting (key, value_json) VALUES (?1, ?2) \
               ON CONFLICT (key) DO UPDATE SET value_json = excluded.value_json";
    connection.execute(sql, params![key, json(value)?])?;
    Ok(())
}
