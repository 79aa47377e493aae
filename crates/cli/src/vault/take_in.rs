//! `atpazit vault take-in`: what others sent comes into the vault, once or again and again.

use super::opening::Opening;
use super::refusal::refused;
use super::secret::Secrets;
use crate::exchanged::{intake_failed, outcome_words, refused_words, shown};
use crate::failure::Failure;
use chrono::Utc;
use clap::Args;
use exchange_folder::ExchangeFolder;
use intake::{Incomer, Intake, Look, Outcome};
use std::io::{self, Write as _};
use std::path::PathBuf;
use std::thread::sleep;
use std::time::{Duration, Instant};
use vault::Vault;

/// Into which vault, and from where.
#[derive(Args)]
pub struct Order {
    #[command(flatten)]
    opening: Opening,
    /// A folder, such as a stick, in which everything stays [default: the exchange folder, from which what was for here goes].
    folder: Option<PathBuf>,
    /// Look into the exchange folder again and again, until the program is ended. Meanwhile nothing else opens the vault.
    #[arg(long, conflicts_with = "folder")]
    watch: bool,
    /// How many seconds lie between two looks.
    #[arg(long, value_name = "SECONDS", default_value_t = 20, value_parser = clap::value_parser!(u64).range(1..=3600), requires = "watch")]
    every: u64,
    /// End by itself after so many seconds.
    #[arg(long, value_name = "SECONDS", requires = "watch")]
    stop_after: Option<u64>,
}

/// Takes in, and says of each file what came of it: on standard output what was taken, on standard error what was refused.
///
/// # Errors
/// [`Failure::Refused`] also where a file was refused; [`Failure::Input`].
pub fn take_in(order: &Order, secrets: &mut Secrets) -> Result<String, Failure> {
    let desk = order.opening.unlock(secrets)?;
    let refusals = desk.work_on(|vault, _| {
        if let Some(folder) = &order.folder {
            return look(&Look::Shown, &mut Intake::default(), vault, &ExchangeFolder::new(folder));
        }
        let folder = vault.exchange_settings().map_err(refused)?.folder.ok_or_else(|| {
            Failure::Input(
                "no exchange folder is set: name a folder, or set one with atpazit vault address own --exchange FOLDER"
                    .to_owned(),
            )
        })?;
        let folder = ExchangeFolder::new(folder);
        if order.watch {
            return watch(order, vault, &folder);
        }
        look(&Look::Shared, &mut Intake::default(), vault, &folder)
    })?;
    match refusals {
        0 => Ok(String::new()),
        1 => Err(Failure::Refused("1 file was refused, and nothing of it taken in".to_owned())),
        many => Err(Failure::Refused(format!("{many} files were refused, and nothing of them taken in"))),
    }
}

fn watch(order: &Order, vault: &mut Vault, folder: &ExchangeFolder) -> Result<usize, Failure> {
    let (mut intake, begun, mut refusals) = (Intake::default(), Instant::now(), 0);
    let mut reachable = true;
    loop {
        match look(&Look::Shared, &mut intake, vault, folder) {
            Ok(found) => {
                refusals += found;
                reachable = true;
            }
            // A stick that was pulled out, a share that is not connected: it may come back.
            Err(failure @ (Failure::Input(_) | Failure::Unreadable { .. })) => {
                if reachable {
                    eprintln!("atpazit: {failure}");
                }
                reachable = false;
            }
            Err(failure) => return Err(failure),
        }
        let left = order.stop_after.map(|most| Duration::from_secs(most).saturating_sub(begun.elapsed()));
        let pause = Duration::from_secs(order.every);
        match left {
            Some(left) if left <= pause => {
                sleep(left);
                return Ok(refusals);
            }
            _ => sleep(pause),
        }
    }
}

fn look(
    look: &Look,
    intake: &mut Intake,
    vault: &mut Vault,
    folder: &ExchangeFolder,
) -> Result<usize, Failure> {
    let told = intake.look(look, vault, folder, Utc::now());
    tell(&told.map_err(|error| intake_failed(&error, folder.path()))?)
}

/// Says what came of each file, and how many were refused.
fn tell(told: &[Incomer]) -> Result<usize, Failure> {
    let mut out = io::stdout().lock();
    let mut refusals = 0;
    for Incomer { file, outcome } in told {
        let file = shown(file);
        if let Outcome::Refused(why) = outcome {
            refusals += 1;
            eprintln!("atpazit: {file}: {}", refused_words(*why));
        } else {
            writeln!(out, "{file}: {}", outcome_words(outcome)).map_err(|_| Failure::Output)?;
        }
    }
    out.flush().map_err(|_| Failure::Output)?;
    Ok(refusals)
}
