//! `atpazit vault init`, `passphrase` and `recover`: a vault begins, and gets other passphrases.

use super::descriptor::Descriptor;
use super::opening::Opening;
use super::place::Place;
use super::refusal::refused;
use super::roster::line;
use super::secret::{Secrets, Source};
use crate::failure::Failure;
use chrono::Utc;
use clap::Args;
use std::fmt::Write as _;
use vault::{Member, MemberId, Recovery, Vault};

/// A new vault.
#[derive(Args)]
pub struct Init {
    #[command(flatten)]
    place: Place,
    /// The name of its first member, who works alone for now and administers it.
    #[arg(long, default_value = "")]
    name: String,
    /// Read the passphrase of the first member from this file descriptor: one line.
    #[arg(long, value_name = "N", alias = "passphrase-fd")]
    new_passphrase_fd: Option<Descriptor>,
}

/// A new passphrase of one's own.
#[derive(Args)]
pub struct Change {
    #[command(flatten)]
    opening: Opening,
    /// Read the new passphrase from this file descriptor: one line.
    #[arg(long, value_name = "N")]
    new_passphrase_fd: Option<Descriptor>,
}

/// A new passphrase by the recovery key.
#[derive(Args)]
pub struct Recover {
    #[command(flatten)]
    place: Place,
    /// The number of the member who gets a new passphrase; without it the members are listed.
    #[arg(long, value_name = "NUMBER")]
    member: Option<u32>,
    /// Read the recovery key from this file descriptor: one line.
    #[arg(long, value_name = "N")]
    recovery_key_fd: Option<Descriptor>,
    /// Read the new passphrase from this file descriptor: one line.
    #[arg(long, value_name = "N")]
    new_passphrase_fd: Option<Descriptor>,
}

/// Creates a vault.
///
/// # Errors
/// [`Failure::Input`] and [`Failure::Refused`].
pub fn init(order: &Init, secrets: &mut Secrets) -> Result<String, Failure> {
    let folder = order.place.folder()?;
    let source = Source {
        prompt: "Passphrase for the new vault",
        option: "--new-passphrase-fd",
        fd: order.new_passphrase_fd.as_ref(),
    };
    let passphrase = secrets.new_passphrase(source)?;
    let vault = Vault::create(&folder, &order.name, &passphrase, Utc::now()).map_err(refused)?;
    vault.lock(Utc::now()).map_err(refused)?;
    Ok(format!(
        "Created a vault in {}.\n\
         Make a recovery key now: without one a lost passphrase is the loss of every case.\n\
         \x20 atpazit vault people recovery-key\n",
        folder.path().display()
    ))
}

/// Changes the passphrase of whoever has the old one.
///
/// # Errors
/// [`Failure::Input`] and [`Failure::Refused`].
pub fn change(order: &Change, secrets: &mut Secrets) -> Result<String, Failure> {
    let desk = order.opening.unlock(secrets)?;
    desk.work_on(|vault, old| {
        let new = secrets.new_passphrase(new_source(order.new_passphrase_fd.as_ref()))?;
        vault.change_passphrase(old, &new, Utc::now()).map_err(refused)
    })?;
    Ok("The passphrase was changed. An older copy of the vault still opens with the old one.\n".to_owned())
}

/// Gives a member a new passphrase by the recovery key, or lists who may get one.
///
/// # Errors
/// [`Failure::Input`] and [`Failure::Refused`].
pub fn recover(order: &Recover, secrets: &mut Secrets) -> Result<String, Failure> {
    let folder = order.place.folder()?;
    let source =
        Source { prompt: "Recovery key", option: "--recovery-key-fd", fd: order.recovery_key_fd.as_ref() };
    let key = secrets.recovery_key(source)?;
    let mut recovery = Recovery::open(&folder, &key, Utc::now()).map_err(refused)?;
    let members = recovery.members().map_err(refused)?;
    let Some(member) = order.member else { return Ok(whom(&members)) };
    if !members.iter().any(|one| one.id == MemberId(member)) {
        return Err(refused(vault::VaultError::NoSuchMember));
    }
    let passphrase = secrets.new_passphrase(new_source(order.new_passphrase_fd.as_ref()))?;
    recovery.reset(MemberId(member), &passphrase, Utc::now()).map_err(refused)?;
    recovery.enter(Utc::now()).and_then(|vault| vault.lock(Utc::now())).map_err(refused)?;
    Ok(format!(
        "Member {member} has a new passphrase. The recovery key was used: better make a new one.\n\
         \x20 atpazit vault people recovery-key\n"
    ))
}

fn new_source(fd: Option<&Descriptor>) -> Source<'_> {
    Source { prompt: "New passphrase", option: "--new-passphrase-fd", fd }
}

fn whom(members: &[Member]) -> String {
    let mut text = String::from("The recovery key is right. Say with --member who gets a new passphrase:\n");
    for member in members {
        let _ = writeln!(text, "{}", line(member));
    }
    text
}
