//! `atpazit vault info`: what can be said of a vault without a passphrase, and what with one.

use super::opening::Opening;
use super::refusal::refused;
use super::roster::words;
use super::secret::Secrets;
use crate::failure::Failure;
use chrono::Utc;
use clap::Args;
use std::fmt::Write as _;
use vault::{Damage, FolderState, Inspection, MemberState, Outline, Settings, VaultError};

/// Of which vault, and how much.
#[derive(Args)]
pub struct Order {
    #[command(flatten)]
    opening: Opening,
    /// Ask for a passphrase and say more; --passphrase-fd does so too.
    #[arg(long)]
    open: bool,
}

/// Says what a vault is.
///
/// # Errors
/// [`Failure::Input`] and [`Failure::Refused`].
pub fn info(order: &Order, secrets: &mut Secrets) -> Result<String, Failure> {
    let outline = Outline::of(&order.opening.place.folder()?, Utc::now());
    let mut text = closed(&outline);
    if order.open || order.opening.passphrase_fd.is_some() {
        text.push_str(&opened(&order.opening.look(secrets)?).map_err(refused)?);
    }
    Ok(text)
}

fn closed(outline: &Outline) -> String {
    let mut text = String::new();
    let mut line = |name: &str, value: String| {
        let _ = writeln!(text, "{name:<16}  {value}");
    };
    let state = match outline.state {
        FolderState::Empty => "no vault",
        FolderState::Missing => "not there: connect its drive",
        FolderState::Locked if outline.in_use => "open in another program",
        FolderState::Locked => "locked",
        FolderState::Damaged(Damage::KeyFileMissing) => "damaged: the key file is missing",
        FolderState::Damaged(Damage::KeyFileDamaged) => "damaged: the key file was changed or cut",
        FolderState::Damaged(Damage::KeyFileNewer) => "made by a newer program",
        FolderState::Damaged(Damage::DatabaseMissing) => "damaged: the database is missing",
        FolderState::Damaged(Damage::DatabaseDamaged) => "damaged: the database was cut",
        FolderState::Damaged(Damage::CannotRead) => "it cannot be read: check the rights and the device",
    };
    line("state", state.to_owned());
    if let Some(keys) = &outline.keys {
        line("key file", format!("version {}, {}", keys.version, bytes(outline.key_file_size)));
        line("passphrases", keys.members.to_string());
        line("recovery key", if keys.recovery { "yes" } else { "none" }.to_owned());
        for (memory_kib, passes, lanes) in &keys.costs {
            let (mib, s) = (memory_kib / 1024, if *lanes == 1 { "" } else { "s" });
            line("each guess costs", format!("Argon2id, {mib} MiB, {passes} passes, {lanes} lane{s}"));
        }
        let destroyed = keys
            .destroy_after
            .map_or_else(|| "never".to_owned(), |most| format!("after {most} wrong passphrases in a row"));
        line("destroys itself", destroyed);
    }
    if outline.state != FolderState::Empty {
        line("database", bytes(outline.database_size));
        if outline.wal_size > 0 {
            line("its log", format!("{}, put back at the next unlock", bytes(outline.wal_size)));
        }
        if outline.failures > 0 {
            let wait = if outline.wait == 0 { String::new() } else { format!(", wait {} s", outline.wait) };
            line("wrong tries", format!("{} in a row{wait}", outline.failures));
        }
        for snapshot in &outline.snapshots {
            line("snapshot", format!("{}, {}", snapshot.name, bytes(snapshot.size)));
        }
    }
    text
}

fn opened(inspection: &Inspection) -> Result<String, VaultError> {
    let mut text = String::new();
    let mut line = |name: &str, value: String| {
        let _ = writeln!(text, "{name:<16}  {value}");
    };
    let member = inspection.member();
    line("opened by", format!("member {}, roles: {}", member.id.0, words(member.roles)));
    line("database", format!("version {}", inspection.database_version()?));
    line("cipher", format!("SQLCipher {}", inspection.cipher_version()));
    match inspection.members() {
        Ok(members) => {
            let count = |state| members.iter().filter(|member| member.state == state).count();
            let (active, disabled) = (count(MemberState::Active), count(MemberState::Disabled));
            line(
                "members",
                format!("{active} active, {disabled} disabled, {} removed", count(MemberState::Removed)),
            );
        }
        Err(VaultError::NotPermitted) => line("members", "an administrator sees them".to_owned()),
        Err(error) => return Err(error),
    }
    match inspection.count_cases() {
        Ok(count) if member.roles.reviewer => line("cases", count.to_string()),
        Ok(count) => line("own cases", count.to_string()),
        Err(VaultError::NotPermitted) => line("cases", "an officer or a reviewer sees them".to_owned()),
        Err(error) => return Err(error),
    }
    let Settings { retention, idle_minutes, quick_destroy, .. } = inspection.settings()?;
    line("locks when idle", format!("after {idle_minutes} minutes"));
    line("quick destroy", if quick_destroy { "on" } else { "off" }.to_owned());
    line(
        "kept",
        format!(
            "drafts {} hours, referred cases {} days, other cases {} days",
            retention.draft_hours, retention.referred_days, retention.other_days
        ),
    );
    Ok(text)
}

fn bytes(size: u64) -> String {
    format!("{size} bytes")
}
