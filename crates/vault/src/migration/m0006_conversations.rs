//! Migration 6: how conversations are led, those that were put off, and second opinions.

use super::Migration;

pub const MIGRATION: Migration =
    Migration { number: 6, sql: include_str!("m0006_conversations.sql"), then: None };
