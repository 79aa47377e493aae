//! `atpazit vault verify`: every page, the tables, the chain of the log.

use super::opening::Opening;
use super::refusal::flawed;
use super::secret::Secrets;
use crate::failure::Failure;
use chrono::Utc;
use clap::Args;
use vault::Inspection;

/// Which vault to check.
#[derive(Args)]
pub struct Order {
    #[command(flatten)]
    opening: Opening,
}

/// Checks a vault.
///
/// # Errors
/// [`Failure::Refused`] with the first thing that is not sound, [`Failure::Input`].
pub fn verify(order: &Order, secrets: &mut Secrets) -> Result<String, Failure> {
    let (folder, passphrase) = (order.opening.place.folder()?, order.opening.passphrase(secrets)?);
    let (inspection, sum) = Inspection::verify(&folder, &passphrase, Utc::now()).map_err(flawed)?;
    if !inspection.key_was_locked_in_memory() {
        eprintln!(
            "atpazit: the system did not let the program keep the key out of the swap; raise the limit of locked memory (ulimit -l)"
        );
    }
    Ok(format!(
        "The vault is sound: every page is authentic, the tables agree, the {} rows of the log follow one another.\n\
         database version {}, SQLCipher {}\n\
         A tail of the log that was cut off shows only beside a digest on paper: atpazit vault log --expect\n",
        sum.rows,
        inspection.database_version().map_err(super::refusal::refused)?,
        inspection.cipher_version(),
    ))
}
