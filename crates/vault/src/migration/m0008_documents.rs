//! Migration 8: the documents that were made of a case.

use super::Migration;

pub const MIGRATION: Migration =
    Migration { number: 8, sql: include_str!("m0008_documents.sql"), then: None };
