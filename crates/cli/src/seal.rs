//! `atpazit refer --seal`: what goes to one recipient as one sealed file, to six words or to keys that somebody compared.
//!
//! **Architecture invariant:** nothing is sealed to keys whose words nobody compared; the six words are shown once and written nowhere.

use crate::exchanged::{fingerprint_words, folder_failed, read_address, shown};
use crate::failure::Failure;
use crate::output::Target;
use crate::vault::refusal::refused;
use chrono::{DateTime, Utc};
use clap::Args;
use exchange::{Address, EXTENSION};
use exchange_folder::ExchangeFolder;
use screening::Recipient;
use sealing::{Seal, words};
use std::fs;
use std::path::{Path, PathBuf};
use vault::{AddressId, KnownAddress, OwnKeys, Vault};
use zeroize::Zeroizing;

/// What `--seal` takes for six words.
const WORDS: &str = "words";

/// To whom it is sealed, and where it goes.
#[derive(Args)]
pub struct Sealing {
    /// Seal it, with every form of it and signed by the vault that --vault names: to `words`, six of which are made and shown once; to an
    /// address file; or to the name of a confirmed address of the vault.
    #[arg(long, value_name = "RECIPIENT")]
    pub seal: Option<String>,
    /// The eight words of the address file, as the institution itself read them out; a vault has compared them already.
    #[arg(long, value_name = "WORDS", requires = "seal", conflicts_with = "vault")]
    fingerprint: Option<String>,
    /// Put the sealed file into this folder, under a name made by chance, instead of --out.
    #[arg(long, value_name = "FOLDER", requires = "seal", conflicts_with_all = ["out", "overwrite"])]
    pub exchange: Option<PathBuf>,
}

/// To whom something is sealed.
pub enum To {
    /// To words that were made.
    Words(Zeroizing<String>),
    /// To an address; with its number where the vault knows it.
    Address(Box<Address>, Option<AddressId>),
}

/// Where something goes.
pub enum Place<'a> {
    /// A file.
    File(&'a Target),
    /// A folder that is shared with others.
    Folder(ExchangeFolder),
}

impl Sealing {
    /// Where the file goes.
    ///
    /// # Errors
    /// [`Failure::Input`] where neither or both are named, for a folder that is not there, and what [`Target::check`] says.
    pub fn place<'a>(&self, target: Option<&'a Target>, input: Option<&Path>) -> Result<Place<'a>, Failure> {
        match (target, &self.exchange) {
            (Some(target), None) => {
                target.check(input)?;
                Ok(Place::File(target))
            }
            (None, Some(folder)) if folder.is_dir() => Ok(Place::Folder(ExchangeFolder::new(folder))),
            (None, Some(folder)) => Err(folder_failed(exchange_folder::FolderError::Missing, folder)),
            (Some(_), Some(_)) => {
                Err(Failure::Input("--out and --exchange are two places; name one".to_owned()))
            }
            (None, None) => Err(Failure::Input(
                "say where it goes: --out FILE, or with --seal --exchange FOLDER".to_owned(),
            )),
        }
    }

    /// To whom it is sealed; nothing where it is not.
    ///
    /// # Errors
    /// [`Failure::Input`] for what is neither words nor an address that is known or was compared, or one of another kind of recipient;
    /// [`Failure::Refused`] for a name that the vault knows and nobody confirmed.
    pub fn to(&self, recipient: Recipient, vault: Option<&Vault>) -> Result<Option<To>, Failure> {
        let Some(seal) = &self.seal else { return Ok(None) };
        if seal == WORDS {
            let made = words::passphrase();
            return made.map(To::Words).map(Some).map_err(|error| Failure::Refused(error.to_string()));
        }
        let (address, id) = match vault.map(|vault| by_name(vault, seal)).transpose()?.flatten() {
            Some(known) => known,
            None => self.by_file(Path::new(seal), vault)?,
        };
        match address.kind {
            Some(kind) if kind != recipient => Err(Failure::Input(format!(
                "--seal: the address is one of {}, and --recipient says {}: what one may get is not what the other may",
                kind.as_str(),
                recipient.as_str()
            ))),
            _ => Ok(Some(To::Address(Box::new(address), id))),
        }
    }

    fn by_file(&self, file: &Path, vault: Option<&Vault>) -> Result<(Address, Option<AddressId>), Failure> {
        if !file.is_file() {
            let what = if vault.is_some() {
                "neither words, nor the name of an address in the vault, nor an address file"
            } else {
                "neither words nor an address file; names of addresses need --vault"
            };
            return Err(Failure::Input(format!(
                "--seal: `{}` is {what}",
                shown(&file.display().to_string())
            )));
        }
        let address = read_address(file)?;
        if let Some(vault) = vault {
            return known(vault, &address);
        }
        let words = fingerprint_words(&address);
        let name = shown(&address.name);
        match &self.fingerprint {
            Some(typed) if words::is_fingerprint(&address.fingerprint().0, typed) => Ok((address, None)),
            Some(_) => Err(Failure::Input(format!(
                "--fingerprint: these are not the words of the address, which are: {words}. Nothing was sealed. Call {name} at a \
                 number that you know otherwise; if it reads out others than these, the file is not its own"
            ))),
            None => Err(Failure::Input(format!(
                "nobody has compared the keys of this address yet. Its words: {words}. Call {name} at a number that you know \
                 otherwise, let it read its words out, and give those with --fingerprint. Nothing was sealed"
            ))),
        }
    }
}

/// The same keys in the vault, which alone knows whose receipts it would take.
fn known(vault: &Vault, address: &Address) -> Result<(Address, Option<AddressId>), Failure> {
    let same = |known: &KnownAddress| {
        known.address.signer == address.signer
            && known.address.seal == address.seal
            && known.confirmed_at.is_some()
    };
    let found = vault.addresses().map_err(refused)?.into_iter().find(same);
    found.map(|known| (known.address, Some(known.id))).ok_or_else(|| {
        Failure::Input(
            "--seal: this vault has not confirmed the address. Take it over with `atpazit vault address add`, compare its words, and \
             note that with `atpazit vault address confirm`. Nothing was sealed"
                .to_owned(),
        )
    })
}

/// The address of this name; of several the confirmed one.
fn by_name(vault: &Vault, name: &str) -> Result<Option<(Address, Option<AddressId>)>, Failure> {
    let named = vault.addresses().map_err(refused)?.into_iter().filter(|known| known.address.name == name);
    let Some(known) = named.max_by_key(|known| known.confirmed_at) else { return Ok(None) };
    let address = vault.address(known.id).map_err(refused)?;
    Ok(Some((address, Some(known.id))))
}

/// The keys with which this institution signs, and its address.
///
/// # Errors
/// [`Failure::Input`] where it has no name, [`Failure::Refused`].
pub fn sender(vault: &mut Vault, body: &str, now: DateTime<Utc>) -> Result<(Address, OwnKeys), Failure> {
    let settings = vault.exchange_settings().map_err(refused)?;
    // Whoever has set no name for the institution signs under that of the referring body, as in the window.
    let name = [settings.name.as_str(), body].into_iter().map(str::trim).find(|name| !name.is_empty());
    let name = name.ok_or_else(crate::vault::no_name)?;
    let keys = vault.own_keys(now).map_err(refused)?;
    Ok((keys.address(name, settings.kind), keys))
}

impl To {
    /// The seal.
    pub fn seal(&self) -> Seal {
        match self {
            Self::Words(words) => Seal::to_passphrase(words),
            Self::Address(address, _) => Seal::to_recipient(address.seal.clone()),
        }
    }

    /// Tells the words, on standard error and nowhere else.
    pub fn tell(&self) {
        if let Self::Words(words) = self {
            eprintln!(
                "atpazit: it opens by these six words: {}\n\
                 atpazit: they are shown once and kept nowhere. Tell them by telephone, never together with the file.",
                words.as_str()
            );
        }
    }
}

impl Place<'_> {
    /// Puts the file there, and says where it is.
    ///
    /// # Errors
    /// [`Failure::Input`] and [`Failure::Unwritable`].
    pub fn put(&self, bytes: &[u8], extension: &str) -> Result<PathBuf, Failure> {
        match self {
            Self::File(target) => target.write(bytes).map(|()| target.path().to_owned()),
            Self::Folder(folder) => match folder.put(bytes, extension) {
                Ok(name) => Ok(folder.path().join(name)),
                Err(error) => Err(folder_failed(error, folder.path())),
            },
        }
    }

    /// The same for a sealed hand-over, which goes again where the vault does not keep that it was handed over.
    ///
    /// # Errors
    /// Those of [`Place::put`] and of `keep`.
    pub fn put_kept(
        &self,
        bytes: &[u8],
        keep: impl FnOnce() -> Result<(), Failure>,
    ) -> Result<PathBuf, Failure> {
        let path = self.put(bytes, EXTENSION)?;
        keep().inspect_err(|_| {
            // What the vault knows nothing of must not lie about.
            let _ = fs::remove_file(&path);
        })?;
        Ok(path)
    }
}
