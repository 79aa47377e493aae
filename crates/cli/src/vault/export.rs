//! `atpazit vault export`: every case in plain, for whoever is allowed to have them outside the vault.

use super::descriptor::Descriptor;
use super::opening::Opening;
use super::refusal::refused;
use super::secret::{Secrets, Source};
use crate::failure::Failure;
use crate::output::{check_new, write_new};
use crate::score::printed;
use chrono::Utc;
use clap::Args;
use std::path::PathBuf;
use zeroize::Zeroizing;

/// What to export, and by whose leave.
#[derive(Args)]
pub struct Order {
    #[command(flatten)]
    opening: Opening,
    /// Read the passphrase of the second person from this file descriptor: one line.
    #[arg(long, value_name = "N")]
    second_passphrase_fd: Option<Descriptor>,
    /// The JSON file to write; an existing one is never replaced.
    #[arg(long, value_name = "FILE")]
    to: PathBuf,
}

/// Exports every case.
///
/// # Errors
/// [`Failure::Input`] when the file exists, [`Failure::Refused`], [`Failure::Unwritable`].
pub fn export(order: &Order, secrets: &mut Secrets) -> Result<String, Failure> {
    let name = order.to.display();
    // Before the log tells of an export that was none.
    check_new(&order.to)?;
    let desk = order.opening.unlock(secrets)?;
    let count = desk.work_on(|vault, _| {
        let source = Source {
            prompt: "Passphrase of the second person",
            option: "--second-passphrase-fd",
            fd: order.second_passphrase_fd.as_ref(),
        };
        let second = secrets.passphrase(source)?;
        let second = vault.second_person(&second, Utc::now()).map_err(refused)?;
        let cases = vault.export_cases(&second, Utc::now()).map_err(refused)?;
        write_new(&order.to, Zeroizing::new(printed(&cases)).as_bytes())?;
        Ok(cases.len())
    })?;
    eprintln!(
        "atpazit: {name} is not encrypted: everybody who opens it reads every case. Delete it when it is no longer needed."
    );
    let cases = if count == 1 { "case" } else { "cases" };
    Ok(format!("Exported {count} {cases} to {name}.\n"))
}
