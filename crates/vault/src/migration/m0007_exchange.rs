//! Migration 7: keys and addresses, receipts, and what others handed over.

use super::Migration;
use crate::chain::ChainKey;
use crate::error::VaultError;
use crate::random;
use rusqlite::{Connection, params};
use uuid::Builder;

pub const MIGRATION: Migration =
    Migration { number: 7, sql: include_str!("m0007_exchange.sql"), then: Some(name_handovers) };

/// Gives each referral from before an id by which it can be answered.
fn name_handovers(connection: &Connection, _: &ChainKey) -> Result<(), VaultError> {
    let mut read = connection.prepare("SELECT id FROM referral WHERE handover IS NULL")?;
    let ids = read.query_map([], |row| row.get(0))?.collect::<Result<Vec<i64>, _>>()?;
    let mut write = connection.prepare("UPDATE referral SET handover = ?2 WHERE id = ?1")?;
    for id in ids {
        write.execute(params![id, Builder::from_random_bytes(random::bytes()?).into_uuid()])?;
    }
    Ok(())
}
