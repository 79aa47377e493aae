//! `atpazit vault backup`, `restore` and `inspect`: the whole vault as one sealed file, and back; a snapshot, too, comes back.

use super::opening::Opening;
use super::refusal::refused;
use super::secret::{Secrets, Source};
use crate::failure::Failure;
use crate::input;
use chrono::Utc;
use clap::Args;
use std::fmt::Write as _;
use std::io::{self, IsTerminal as _, Write as _};
use std::ops::ControlFlow;
use std::path::PathBuf;
use vault::{BackupKey, Folder, Manifest, Seal, snapshot};
use zeroize::Zeroizing;

/// What to back up, to where and for whom.
#[derive(Args)]
#[allow(clippy::struct_field_names, reason = "the option says whose passphrase it is")]
pub struct Backup {
    #[command(flatten)]
    opening: Opening,
    /// The file to write; an existing one is never replaced. Its name usually ends in .atpazit-backup.
    #[arg(long, value_name = "FILE")]
    to: PathBuf,
    /// Seal it to a recipient, age1…, whose identity alone opens it; without this to a passphrase.
    #[arg(long, value_name = "RECIPIENT", conflicts_with = "backup_passphrase_fd")]
    recipient: Option<String>,
    /// Read the passphrase of the backup from this file descriptor: one line.
    #[arg(long, value_name = "N")]
    backup_passphrase_fd: Option<u32>,
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
    passphrase_fd: Option<u32>,
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
    backup_passphrase_fd: Option<u32>,
}

/// Backs a vault up.
///
/// # Errors
/// [`Failure::Input`] and [`Failure::Refused`].
pub fn backup(order: &Backup, secrets: &mut Secrets) -> Result<String, Failure> {
    let name = order.to.display();
    if order.to.symlink_metadata().is_ok() {
        return Err(Failure::Input(format!("{name} exists; choose another name")));
    }
    let recipient = order.recipient.as_deref().map(Seal::to_recipient).transpose();
    let recipient = recipient
        .map_err(|_| Failure::Input("--recipient: it is not a recipient; one begins with age1".to_owned()))?;
    let desk = order.opening.unlock(secrets)?;
    let manifest = desk.work_on(|vault, _| {
        let seal = match recipient {
            Some(seal) => seal,
            None => Seal::to_passphrase(&secrets.new_passphrase(source(order.backup_passphrase_fd))?),
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
    let file = &order.sealed.file;
    let mut progress = Progress::default();
    let mut watch = |done, total| progress.show(done, total);
    let done = if file.extension().is_some_and(|extension| extension == snapshot::EXTENSION) {
        let then = Source {
            prompt: "Passphrase of the vault at that time",
            option: "--passphrase-fd",
            fd: order.passphrase_fd,
        };
        snapshot::restore(file, &secrets.passphrase(then)?, &into, &mut watch)
    } else {
        vault::backup::restore(file, &order.sealed.key(secrets)?, &into, &mut watch)
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
    let done =
        vault::backup::inspect(&order.sealed.file, &key, &mut |done, total| progress.show(done, total));
    progress.end();
    let manifest = done.map_err(refused)?;
    Ok(format!("The backup is whole.\n{}", outline(&manifest)))
}

fn source(fd: Option<u32>) -> Source {
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
    fn key(&self, secrets: &mut Secrets) -> Result<BackupKey, Failure> {
        let Some(path) = &self.identity else {
            return Ok(BackupKey::passphrase(&secrets.passphrase(source(self.backup_passphrase_fd))?));
        };
        let text = Zeroizing::new(input::read(path)?.into_text());
        let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
        let identity = lines.next().and_then(|line| BackupKey::identity(line).ok());
        identity.ok_or_else(|| {
            Failure::Input(format!(
                "{}: it holds no identity; one begins with AGE-SECRET-KEY-1",
                path.display()
            ))
        })
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
