//! `atpazit vault backup`, `restore` and `inspect`: the whole vault as one sealed file, and back; a snapshot, too, comes back.

use super::age_key::{self, Identities};
use super::descriptor::Descriptor;
use super::opening::Opening;
use super::place::must_have_a_place;
use super::refusal::refused;
use super::secret::{Secrets, Source};
use crate::failure::Failure;
use crate::output::check_new;
use chrono::Utc;
use clap::Args;
use std::fmt::Write as _;
use std::io::{self, IsTerminal as _, Write as _};
use std::ops::ControlFlow;
use std::path::PathBuf;
use vault::{BackupKey, Folder, Manifest, Seal, snapshot};

/// What to back up, to where and for whom.
#[derive(Args)]
#[allow(clippy::struct_field_names, reason = "the option says whose passphrase it is")]
pub struct Backup {
    #[command(flatten)]
    opening: Opening,
    /// The file to write; an existing one is never replaced. Its name usually ends in .atpazit-backup.
    #[arg(long, value_name = "FILE")]
    to: PathBuf,
    /// Seal it to a recipient of age, age1… as age-keygen prints it, whose identity alone opens it; without this to a passphrase.
    #[arg(long, value_name = "RECIPIENT", conflicts_with = "backup_passphrase_fd")]
    recipient: Option<String>,
    /// Read the passphrase of the backup from this file descriptor: one line.
    #[arg(long, value_name = "N")]
    backup_passphrase_fd: Option<Descriptor>,
}

/// What to restore, and into which folder.
#[derive(Args)]
pub struct Restore {
    #[command(flatten)]
    sealed: Sealed,
    /// The folder, empty or not there yet.
    #[arg(long, value_name = "FOLDER")]
    into: PathBuf,
    /// Of a snapshot: read the passphrase that the vault had then from this file descriptor: one line.
    #[arg(long, value_name = "N", conflicts_with_all = ["identity", "backup_passphrase_fd"])]
    passphrase_fd: Option<Descriptor>,
}

/// What to read and check.
#[derive(Args)]
pub struct Inspect {
    #[command(flatten)]
    sealed: Sealed,
}

#[derive(Args)]
struct Sealed {
    /// The sealed file; of `restore` also a snapshot, whose name ends in .atpazit-snapshot.
    file: PathBuf,
    /// The file with the identity, AGE-SECRET-KEY-1…, of the recipient to whom it was sealed.
    #[arg(long, value_name = "FILE", conflicts_with = "backup_passphrase_fd")]
    identity: Option<PathBuf>,
    /// Read the passphrase of the backup from this file descriptor: one line.
    #[arg(long, value_name = "N")]
    backup_passphrase_fd: Option<Descriptor>,
}

/// Backs a vault up.
///
/// # Errors
/// [`Failure::Input`] and [`Failure::Refused`].
pub fn backup(order: &Backup, secrets: &mut Secrets) -> Result<String, Failure> {
    let name = order.to.display();
    check_new(&order.to)?;
    let recipient = order.recipient.as_deref().map(age_key::recipient).transpose()?;
    let desk = order.opening.unlock(secrets)?;
    let manifest = desk.work_on(|vault, _| {
        let seal = match recipient {
            Some(seal) => seal,
            None => {
                Seal::to_passphrase(&secrets.new_passphrase(source(order.backup_passphrase_fd.as_ref()))?)
            }
        };
        let mut progress = Progress::default();
        let done = vault.back_up(&order.to, &seal, Utc::now(), &mut |done, total| progress.show(done, total));
        progress.end();
        done.map_err(refused)
    })?;
    Ok(format!("Backed up to {name}, and read it back.\n{}", outline(&manifest)))
}

/// Restores a backup.
///
/// # Errors
/// [`Failure::Input`] and [`Failure::Refused`].
pub fn restore(order: &Restore, secrets: &mut Secrets) -> Result<String, Failure> {
    let into = Folder::new(&order.into);
    must_have_a_place(&into)?;
    let file = &order.sealed.file;
    let mut progress = Progress::default();
    let mut watch = |done, total| progress.show(done, total);
    let done = if file.extension().is_some_and(|extension| extension == snapshot::EXTENSION) {
        let then = Source {
            prompt: "Passphrase of the vault at that time",
            option: "--passphrase-fd",
            fd: order.passphrase_fd.as_ref(),
        };
        snapshot::restore(file, &secrets.passphrase(then)?, &into, &mut watch)
    } else {
        order.sealed.key(secrets)?.try_each(|key| vault::backup::restore(file, key, &into, &mut watch))
    };
    progress.end();
    let manifest = done.map_err(refused)?;
    Ok(format!(
        "Restored into {}. It opens with the passphrases that it had.\n{}",
        order.into.display(),
        outline(&manifest)
    ))
}

/// Checks a backup.
///
/// # Errors
/// [`Failure::Input`] and [`Failure::Refused`].
pub fn inspect(order: &Inspect, secrets: &mut Secrets) -> Result<String, Failure> {
    let key = order.sealed.key(secrets)?;
    let mut progress = Progress::default();
    let mut watch = |done, total| progress.show(done, total);
    let done = key.try_each(|key| vault::backup::inspect(&order.sealed.file, key, &mut watch));
    progress.end();
    let manifest = done.map_err(refused)?;
    Ok(format!("The backup is whole.\n{}", outline(&manifest)))
}

fn source(fd: Option<&Descriptor>) -> Source<'_> {
    Source { prompt: "Passphrase of the backup", option: "--backup-passphrase-fd", fd }
}

fn outline(manifest: &Manifest) -> String {
    let made_at = manifest.made_at.format("%Y-%m-%d %H:%M:%S UTC");
    let version = manifest.database_version.map_or_else(|| "unknown".to_owned(), |known| known.to_string());
    let mut text = format!("made {made_at}, database version {version}\n");
    for file in &manifest.files {
        let _ = writeln!(text, "{:>12} bytes  {}", file.size, file.part.file_name());
    }
    text
}

impl Sealed {
    fn key(&self, secrets: &mut Secrets) -> Result<Identities, Failure> {
        if let Some(file) = &self.identity {
            return Identities::read(file);
        }
        let passphrase = secrets.passphrase(source(self.backup_passphrase_fd.as_ref()))?;
        Ok(BackupKey::passphrase(&passphrase).into())
    }
}

/// Says on the terminal how far it is; elsewhere nothing.
#[derive(Default)]
struct Progress {
    percent: Option<u64>,
}

impl Progress {
    fn show(&mut self, done: u64, total: u64) -> ControlFlow<()> {
        let percent = done.saturating_mul(100).checked_div(total);
        if self.percent != percent && io::stderr().is_terminal() {
            let _ = write!(io::stderr(), "\r{:>3} %", percent.unwrap_or(0));
        }
        self.percent = percent;
        ControlFlow::Continue(())
    }

    fn end(&self) {
        if self.percent.is_some() && io::stderr().is_terminal() {
            let _ = writeln!(io::stderr());
        }
    }
}
