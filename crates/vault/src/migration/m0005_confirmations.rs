//! Migration 5: what the institution has compared with its source.

use super::Migration;

pub const MIGRATION: Migration =
    Migration { number: 5, sql: include_str!("m0005_confirmations.sql"), then: None };
