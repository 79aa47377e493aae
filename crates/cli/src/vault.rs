//! `atpazit vault`: everything that is done with a vault but working on cases.
//!
//! A passphrase comes from the terminal, which does not show it, or from a file descriptor; never from an argument or from the
//! environment, which other programs can read.

mod address;
mod age_key;
mod backup;
pub mod descriptor;
mod documents;
mod export;
mod info;
mod init;
mod log;
pub mod opening;
mod people;
pub mod place;
pub mod refusal;
mod roster;
pub mod secret;
mod sweep;
mod take_in;
mod verify;

pub use address::no_name;

use crate::failure::Failure;
use clap::{Args, Subcommand};
use secret::Secrets;

const EXAMPLES: &str = "Examples:
  atpazit vault init --vault work --name 'Test Officer One'
  atpazit vault info --vault work
  atpazit vault verify --vault copy
  atpazit vault log --vault work --digest
  atpazit vault address add shelter.atpazit-address --vault work
  atpazit vault take-in --vault work --watch
  pass show vault | atpazit vault backup --vault work --recipient age1… --to vault.atpazit-backup --passphrase-fd 0

A passphrase is asked for at the terminal. Where there is none, each has a file descriptor: one line, read up to its end; several may
share one, each its own line. It is never an argument and never in the environment: other programs can read those.
Without --vault the vault is the one of the desktop program; ATPAZIT_DATA_DIR names another one.";

/// What to do with a vault.
#[derive(Args)]
#[command(after_help = EXAMPLES)]
pub struct Order {
    #[command(subcommand)]
    what: What,
}

#[derive(Subcommand)]
enum What {
    /// Create a vault in an empty folder; an existing one is never overwritten.
    Init(init::Init),
    /// Say what the vault is; more of it with a passphrase.
    Info(info::Order),
    /// Check every page, the tables and the chain of the log, without writing anything.
    Verify(verify::Order),
    /// Print the log, check its chain, compare it with a digest that was kept on paper.
    Log(log::Order),
    /// Write the whole vault into one sealed file, and read it back.
    Backup(backup::Backup),
    /// Restore a sealed file or a snapshot into an empty folder, whole or not at all.
    Restore(backup::Restore),
    /// Read a sealed file to its end and check every byte, without writing anything.
    Inspect(backup::Inspect),
    /// Delete the cases whose time is over; or say what would go.
    Sweep(sweep::Order),
    /// List and change who can open the vault, and in which role.
    People(people::Order),
    /// Change your own passphrase.
    Passphrase(init::Change),
    /// Give a member a new passphrase by the recovery key.
    Recover(init::Recover),
    /// Write every case in plain into a file; takes the passphrases of two people.
    Export(export::Order),
    /// The address of this institution, and those of others: to whom something may be sealed.
    Address(address::Order),
    /// List the documents that were made of a case, or say which of them a file is.
    Documents(documents::Order),
    /// Take in what others sent: sealed files, receipts and addresses, out of a folder.
    TakeIn(take_in::Order),
}

/// Does it.
///
/// # Errors
/// [`Failure::Input`] for what cannot be done as it was asked; [`Failure::Refused`] when the vault refuses or is not sound;
/// [`Failure::Unwritable`].
pub fn vault(order: &Order) -> Result<String, Failure> {
    ::vault::leave_no_dump();
    let secrets = &mut Secrets::default();
    match &order.what {
        What::Init(order) => init::init(order, secrets),
        What::Info(order) => info::info(order, secrets),
        What::Verify(order) => verify::verify(order, secrets),
        What::Log(order) => log::log(order, secrets),
        What::Backup(order) => backup::backup(order, secrets),
        What::Restore(order) => backup::restore(order, secrets),
        What::Inspect(order) => backup::inspect(order, secrets),
        What::Sweep(order) => sweep::sweep(order, secrets),
        What::People(order) => people::people(order, secrets),
        What::Passphrase(order) => init::change(order, secrets),
        What::Recover(order) => init::recover(order, secrets),
        What::Export(order) => export::export(order, secrets),
        What::Address(order) => address::address(order, secrets),
        What::Documents(order) => documents::documents(order, secrets),
        What::TakeIn(order) => take_in::take_in(order, secrets),
    }
}
