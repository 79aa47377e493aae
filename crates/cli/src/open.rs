//! `atpazit open`: a sealed file that somebody handed over. It is checked whole before anything of it is shown, written or kept.

use crate::exchanged::{fingerprint_words, read, refused_file, refused_package, shown};
use crate::failure::Failure;
use crate::output::{check_new, write_new_folder};
use crate::vault::descriptor::Descriptor;
use crate::vault::opening::ByVault;
use crate::vault::refusal::refused;
use crate::vault::secret::{Secrets, Source};
use chrono::Utc;
use clap::Args;
use exchange::{Package, PackageError};
use intake::Kind;
use sealing::{SealError, SealKey};
use std::fmt::Write as _;
use std::path::PathBuf;
use vault::{Received, Taken, Vault};

/// What to open, by what, and where it goes.
#[derive(Args)]
pub struct Order {
    /// The sealed file, whose name usually ends in .atpazit-handover.
    file: PathBuf,
    /// Write its files into this folder, which is not there yet. Only you can read them; they are not encrypted.
    #[arg(long, value_name = "FOLDER")]
    out: Option<PathBuf>,
    #[command(flatten)]
    by: ByVault,
    /// Read the six words from this file descriptor: one line. Without a vault they are asked for at the terminal.
    #[arg(long, value_name = "N")]
    words_fd: Option<Descriptor>,
}

/// Opens it; with a vault it is received there.
///
/// # Errors
/// [`Failure::Input`] for what does not open or is not sound, [`Failure::Refused`] by the vault, [`Failure::Unwritable`].
pub fn open(order: &Order) -> Result<String, Failure> {
    ::vault::leave_no_dump();
    let secrets = &mut Secrets::default();
    let bytes = read(&order.file, Kind::Handover)?;
    if let Some(folder) = &order.out {
        check_new(folder)?;
    }
    let Some(desk) = order.by.unlock(secrets)? else {
        let package = order.package(&bytes, &order.words(secrets)?)?;
        let mut text = outline(&package, None);
        text.push_str(&order.write(&package)?);
        return Ok(text);
    };
    desk.work_on(|vault, _| {
        let key = match &order.words_fd {
            Some(_) => order.words(secrets)?,
            None => SealKey::identity(vault.own_keys(Utc::now()).map_err(refused)?.identity),
        };
        let package = order.package(&bytes, &key)?;
        let taken = intake::receive(vault, &package, Utc::now());
        let taken = taken.map_err(|why| refused_file(&order.file, why))?;
        let known = matches!(taken, Taken::Known(_));
        let mut text = outline(&package, Some(&sender_words(vault, &taken.into_inner())?));
        text.push_str(if known { "It was received already.\n" } else { "Received.\n" });
        text.push_str(&order.write(&package)?);
        Ok(text)
    })
}

impl Order {
    fn words(&self, secrets: &mut Secrets) -> Result<SealKey, Failure> {
        let source = Source {
            prompt: "The six words to which it is sealed",
            option: "--words-fd",
            fd: self.words_fd.as_ref(),
        };
        Ok(SealKey::passphrase([secrets.words(source)?.as_str()]))
    }

    fn package(&self, bytes: &[u8], key: &SealKey) -> Result<Package, Failure> {
        Package::open(bytes, key).map_err(|error| match error {
            PackageError::Seal(SealError::WrongKey) if self.words_fd.is_some() || self.by.vault.is_none() => {
                Failure::Input(format!(
                    "{}: these words do not open it; or it is sealed to keys, which lie in a vault: name that with --vault",
                    self.file.display()
                ))
            }
            PackageError::Seal(SealError::WrongKey) => Failure::Input(format!(
                "{}: it is sealed to somebody else than this vault; or to six words: give them with --words-fd",
                self.file.display()
            )),
            error => refused_package(&self.file, error),
        })
    }

    fn write(&self, package: &Package) -> Result<String, Failure> {
        let Some(folder) = &self.out else { return Ok(String::new()) };
        write_new_folder(folder, package.files().map(|(member, bytes)| (member.file_name(), bytes)))?;
        eprintln!(
            "atpazit: what lies in {} is not encrypted. Delete it when it is no longer needed.",
            folder.display()
        );
        Ok(format!("{}\n", folder.display()))
    }
}

/// What is in it, without what the person said.
fn outline(package: &Package, sender: Option<&str>) -> String {
    let manifest = package.manifest();
    let mut text = String::new();
    let mut line = |name: &str, value: &str| {
        let _ = writeln!(text, "{name:<16}  {value}");
    };
    line("hand-over", &manifest.id.to_string());
    line("case", manifest.code.as_str());
    line("written", &manifest.written.format("%Y-%m-%d %H:%M:%S UTC").to_string());
    line("to", manifest.recipient.as_str());
    match package.sender() {
        Some(from) => {
            line("from", &shown(&from.name));
            line("words", &fingerprint_words(from));
            line("signature", sender.unwrap_or("fits; whether the keys are theirs, only their words tell"));
        }
        None => line("from", "it is not signed: nobody can say who wrote it"),
    }
    for (member, bytes) in package.files() {
        let _ = writeln!(text, "{:>12} bytes  {}", bytes.len(), member.file_name());
    }
    text
}

fn sender_words(vault: &Vault, received: &Received) -> Result<String, Failure> {
    let addresses = vault.addresses().map_err(refused)?;
    let known = received.sender.and_then(|id| addresses.into_iter().find(|known| known.id == id));
    Ok(match known {
        Some(known) => {
            format!("fits, of the confirmed address {}, {}", known.id.0, shown(&known.address.name))
        }
        None => "fits, of an address that nobody confirmed here".to_owned(),
    })
}
