//! `atpazit vault sweep`: what must go, goes; or what would.

use super::opening::Opening;
use super::refusal::refused;
use super::secret::Secrets;
use crate::failure::Failure;
use chrono::Utc;
use clap::Args;
use vault::{DeletionReason, Sweep};

/// Which vault to sweep.
#[derive(Args)]
pub struct Order {
    #[command(flatten)]
    opening: Opening,
    /// Say what would go, and write nothing.
    #[arg(long)]
    dry_run: bool,
}

/// Sweeps a vault, as the desktop program does at every unlock.
///
/// # Errors
/// [`Failure::Refused`], also when the clock is doubtful; [`Failure::Input`].
pub fn sweep(order: &Order, secrets: &mut Secrets) -> Result<String, Failure> {
    let done = if order.dry_run {
        order.opening.look(secrets)?.foresee_sweep(Utc::now()).map_err(refused)?
    } else {
        order.opening.unlock(secrets)?.work(|vault, _| vault.sweep(Utc::now()))?
    };
    if done.clock_doubtful {
        return Err(Failure::Refused(
            "nothing was deleted: the clock of this computer jumped, or is behind the log; set it right and try again"
                .to_owned(),
        ));
    }
    Ok(words(&done, order.dry_run))
}

fn words(sweep: &Sweep, dry_run: bool) -> String {
    let (deleted, notices) = if dry_run {
        ("would be deleted", "would get a week's notice")
    } else {
        ("deleted", "got a week's notice")
    };
    let counts = sweep.counts().map(|(reason, count)| {
        let what = match reason {
            DeletionReason::Draft => "drafts",
            DeletionReason::Referred => "referred cases",
            DeletionReason::Other | DeletionReason::Asked => "other cases",
        };
        format!("{count:>6}  {what} {deleted}\n")
    });
    format!("{}{:>6}  cases {notices}\n", counts.concat(), sweep.noticed)
}
