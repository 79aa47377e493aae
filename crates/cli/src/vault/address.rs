//! `atpazit vault address`: under which keys others know this institution, and which of theirs are known.

use super::opening::Opening;
use super::refusal::refused;
use super::secret::Secrets;
use crate::exchanged::{fingerprint_words, read_address, shown};
use crate::failure::Failure;
use crate::output::Target;
use crate::refer::recipient_named;
use chrono::Utc;
use clap::{Args, Subcommand};
use screening::Recipient;
use screening::referral::SENDER_MAX;
use sealing::words;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use vault::{AddressId, KnownAddress, Taken, Vault, VaultError};

/// What to do with addresses.
#[derive(Args)]
pub struct Order {
    #[command(subcommand)]
    what: What,
}

#[derive(Subcommand)]
enum What {
    /// Say under which name and words others know this institution, and change name, kind and exchange folder.
    Own {
        #[command(flatten)]
        opening: Opening,
        /// The name of the institution, one line.
        #[arg(long)]
        name: Option<String>,
        /// What kind of recipient it is, such as provider; - for one that only sends.
        #[arg(long)]
        kind: Option<String>,
        /// The folder through which sealed files go, from the root; - for none.
        #[arg(long, value_name = "FOLDER")]
        exchange: Option<PathBuf>,
    },
    /// Write the address of this institution into a file for others. Nothing in it is secret.
    Save {
        #[command(flatten)]
        opening: Opening,
        #[command(flatten)]
        target: Target,
    },
    /// Take the address of another institution over. Nothing is sealed to it before `confirm`.
    Add {
        #[command(flatten)]
        opening: Opening,
        /// The file, whose name usually ends in .atpazit-address.
        file: PathBuf,
    },
    /// List the addresses: number, whether confirmed, kind, name, and the eight words.
    List {
        #[command(flatten)]
        opening: Opening,
    },
    /// Note that the eight words were compared with the institution itself, at a number that is known otherwise.
    Confirm {
        #[command(flatten)]
        opening: Opening,
        /// The number of the address.
        address: i64,
        /// The eight words as the institution read them out.
        #[arg(long, value_name = "WORDS")]
        fingerprint: String,
    },
    /// Remove an address: nothing is sealed to it any more, and what it signs is refused.
    Remove {
        #[command(flatten)]
        opening: Opening,
        /// The number of the address.
        address: i64,
    },
}

/// Does it.
///
/// # Errors
/// [`Failure::Input`], [`Failure::Refused`] and [`Failure::Unwritable`].
pub fn address(order: &Order, secrets: &mut Secrets) -> Result<String, Failure> {
    match &order.what {
        What::Own { opening, name, kind, exchange } => {
            let name = name.as_deref().map(own_name).transpose()?;
            let kind = kind.as_deref().map(own_kind).transpose()?;
            let folder = exchange.as_deref().map(own_folder).transpose()?;
            opening.unlock(secrets)?.work(|vault, _| {
                let mut settings = vault.exchange_settings()?;
                let before = settings.clone();
                settings.name = name.unwrap_or(settings.name);
                settings.kind = kind.unwrap_or(settings.kind);
                settings.folder = folder.unwrap_or(settings.folder);
                if settings != before {
                    vault.set_exchange_settings(&settings, Utc::now())?;
                }
                let keys = vault.own_keys(Utc::now())?;
                let mut text = String::new();
                let mut line = |name: &str, value: &str| {
                    let _ = writeln!(text, "{name:<16}  {value}");
                };
                line("name", if settings.name.is_empty() { "none yet" } else { &settings.name });
                line("kind", settings.kind.map_or("only sends", Recipient::as_str));
                let folder = settings.folder.as_ref().map(|folder| folder.display().to_string());
                line("exchange folder", folder.as_deref().unwrap_or("none"));
                line("words", &fingerprint_words(&keys.address("", None)));
                Ok(text)
            })
        }
        What::Save { opening, target } => {
            target.check(None)?;
            opening.unlock(secrets)?.work_on(|vault, _| {
                let settings = vault.exchange_settings().map_err(refused)?;
                if settings.name.is_empty() {
                    return Err(no_name());
                }
                let keys = vault.own_keys(Utc::now()).map_err(refused)?;
                let address = keys.address(&settings.name, settings.kind);
                target.write(&address.to_json(&keys.signing))?;
                Ok(format!(
                    "{}\nWhoever takes it over calls you and compares these words: {}\n",
                    target.path().display(),
                    fingerprint_words(&address)
                ))
            })
        }
        What::Add { opening, file } => {
            let address = read_address(file)?;
            let words = fingerprint_words(&address);
            opening.unlock(secrets)?.work(|vault, _| {
                let taken = vault.add_address(&address, Utc::now())?;
                let known = matches!(taken, Taken::Known(_));
                let id = taken.into_inner();
                let confirmed = vault.addresses()?.iter().any(|one| one.id == id && one.confirmed_at.is_some());
                let (number, name) = (id.0, shown(&address.name));
                Ok(if confirmed {
                    format!("Address {number}, {name}, was known already and is confirmed.\n")
                } else {
                    let how = if known { "was known already" } else { "was added" };
                    format!(
                        "Address {number}, {name}, {how}. Its words: {words}\n\
                         Call the institution at a number that you know otherwise, let it read its words out, and then:\n\
                         \x20 atpazit vault address confirm {number} --fingerprint 'the words that were read out'\n"
                    )
                })
            })
        }
        What::List { opening } => opening.unlock(secrets)?.work(|vault, _| {
            let lines = vault.addresses()?.iter().map(line).collect::<Vec<_>>();
            Ok(if lines.is_empty() { "There is no address yet.\n".to_owned() } else { lines.concat() })
        }),
        What::Confirm { opening, address, fingerprint } => opening.unlock(secrets)?.work_on(|vault, _| {
            let known = known(vault, *address).map_err(refused)?;
            if !words::is_fingerprint(&known.address.fingerprint().0, fingerprint) {
                return Err(Failure::Input(
                    "--fingerprint: these are not the words of this address; nothing was confirmed. Do not seal anything to it \
                     before the institution itself read out the right ones"
                        .to_owned(),
                ));
            }
            vault.confirm_address(known.id, Utc::now()).map_err(refused)?;
            Ok(format!("Address {address}, {}, is confirmed.\n", shown(&known.address.name)))
        }),
        What::Remove { opening, address } => {
            opening.unlock(secrets)?.work(|vault, _| vault.remove_address(AddressId(*address), Utc::now()))?;
            Ok(format!("Address {address} was removed; what it signs is refused from now on.\n"))
        }
    }
}

/// Says that the institution has no name under which it could sign.
pub fn no_name() -> Failure {
    Failure::Input(
        "the institution of this vault has no name yet: atpazit vault address own --name 'its name'"
            .to_owned(),
    )
}

fn known(vault: &Vault, number: i64) -> Result<KnownAddress, VaultError> {
    let found = vault.addresses()?.into_iter().find(|known| known.id == AddressId(number));
    found.ok_or(VaultError::NoSuchAddress)
}

fn line(known: &KnownAddress) -> String {
    let confirmed = if known.confirmed_at.is_some() { "confirmed" } else { "to compare" };
    let kind = known.address.kind.map_or("only sends", Recipient::as_str);
    let (name, words) = (shown(&known.address.name), fingerprint_words(&known.address));
    format!("{:>4}  {confirmed:<10}  {kind:<20}  {name}\n      {words}\n", known.id.0)
}

fn own_name(given: &str) -> Result<String, Failure> {
    let name = given.trim();
    let sound = (1..=SENDER_MAX).contains(&name.chars().count()) && name == shown(name);
    if sound {
        return Ok(name.to_owned());
    }
    Err(Failure::Input(format!("--name: a name is one line of 1 to {SENDER_MAX} characters")))
}

fn own_kind(given: &str) -> Result<Option<Recipient>, Failure> {
    if given == "-" { Ok(None) } else { recipient_named("--kind", given).map(Some) }
}

fn own_folder(given: &Path) -> Result<Option<PathBuf>, Failure> {
    if given.as_os_str() == "-" {
        return Ok(None);
    }
    if given.is_absolute() && given.is_dir() {
        return Ok(Some(given.to_owned()));
    }
    Err(Failure::Input(format!(
        "--exchange: {} is no folder, or not named from the root (beginning with /)",
        given.display()
    )))
}
