//! How a vault is opened: to be looked at, or to be worked on by a member.

use super::descriptor::Descriptor;
use super::place::Place;
use super::refusal::refused;
use super::secret::{Secrets, Source};
use crate::failure::Failure;
use chrono::Utc;
use clap::Args;
use std::path::PathBuf;
use vault::{Inspection, Passphrase, Vault, VaultError};

/// Which vault, and whose passphrase.
#[derive(Args)]
pub struct Opening {
    #[command(flatten)]
    pub place: Place,
    /// Read the passphrase from this file descriptor: one line.
    #[arg(long, value_name = "N")]
    pub passphrase_fd: Option<Descriptor>,
}

/// The same for a command that needs a vault only where one is named.
#[derive(Args)]
pub struct ByVault {
    /// The folder of a vault.
    #[arg(long, value_name = "FOLDER")]
    pub vault: Option<PathBuf>,
    /// Read the passphrase of the vault from this file descriptor: one line.
    #[arg(long, value_name = "N", requires = "vault")]
    pub passphrase_fd: Option<Descriptor>,
}

impl ByVault {
    /// Opens the vault to work on it, where one is named.
    ///
    /// # Errors
    /// [`Failure::Input`] and [`Failure::Refused`].
    pub fn unlock(&self, secrets: &mut Secrets) -> Result<Option<Desk>, Failure> {
        let Some(folder) = self.vault.clone() else { return Ok(None) };
        let opening = Opening { place: Place::named(folder), passphrase_fd: self.passphrase_fd.clone() };
        opening.unlock(secrets).map(Some)
    }
}

/// A vault that a member works on.
pub struct Desk {
    /// The vault.
    pub vault: Vault,
    /// The passphrase that opened it.
    pub passphrase: Passphrase,
}

impl Opening {
    /// The passphrase.
    ///
    /// # Errors
    /// [`Failure::Input`].
    pub fn passphrase(&self, secrets: &mut Secrets) -> Result<Passphrase, Failure> {
        secrets.passphrase(self.source())
    }

    /// Opens the vault to look at it; nothing is written.
    ///
    /// # Errors
    /// [`Failure::Input`] and [`Failure::Refused`].
    pub fn look(&self, secrets: &mut Secrets) -> Result<Inspection, Failure> {
        let (folder, passphrase) = (self.place.folder()?, self.passphrase(secrets)?);
        Inspection::open(&folder, &passphrase, Utc::now()).map_err(refused)
    }

    /// Opens the vault to work on it.
    ///
    /// # Errors
    /// [`Failure::Input`] and [`Failure::Refused`].
    pub fn unlock(&self, secrets: &mut Secrets) -> Result<Desk, Failure> {
        let (folder, passphrase) = (self.place.folder()?, self.passphrase(secrets)?);
        let vault = Vault::unlock(&folder, &passphrase, Utc::now()).map_err(refused)?;
        Ok(Desk { vault, passphrase })
    }

    fn source(&self) -> Source<'_> {
        Source { prompt: "Passphrase", option: "--passphrase-fd", fd: self.passphrase_fd.as_ref() }
    }
}

impl Desk {
    /// Does something with the vault and locks it, whatever came of it.
    ///
    /// # Errors
    /// [`Failure::Refused`].
    pub fn work<T>(
        self,
        what: impl FnOnce(&mut Vault, &Passphrase) -> Result<T, VaultError>,
    ) -> Result<T, Failure> {
        self.work_on(|vault, passphrase| what(vault, passphrase).map_err(refused))
    }

    /// The same with something that fails by itself.
    ///
    /// # Errors
    /// [`Failure::Refused`], and those of `what`.
    pub fn work_on<T>(
        self,
        what: impl FnOnce(&mut Vault, &Passphrase) -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        let Self { mut vault, passphrase } = self;
        let done = what(&mut vault, &passphrase);
        let locked = vault.lock(Utc::now()).map_err(refused);
        // What went wrong first is what has to be said.
        let done = done?;
        locked.map(|()| done)
    }
}
