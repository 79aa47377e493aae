//! Recipients and identities of age as people have them: takes those of the one kind that a backup is sealed to, and says of the
//! others what they are.
//!
//! # Source
//! The prefixes: <https://age-encryption.org/v1> (X25519), the plugin protocol <https://c2sp.org/age-plugin>, and `age(1)` 1.3
//! (post-quantum and tag recipients).

use crate::failure::Failure;
use crate::input;
use std::path::Path;
use vault::{BackupKey, Seal, VaultError};
use zeroize::Zeroizing;

const RECIPIENT: &str = "accepted is age1… of 62 characters, as age-keygen prints it after “public key:”";
const IDENTITY: &str = "accepted is a text file with AGE-SECRET-KEY-1…, as age-keygen writes it";

/// Reads a recipient.
///
/// # Errors
/// [`Failure::Input`] that says what it is instead. A secret is not repeated.
pub fn recipient(text: &str) -> Result<Seal, Failure> {
    let text = text.trim_matches(|mark: char| mark.is_whitespace() || mark == '\u{feff}');
    Seal::to_recipient(text).map_err(|_| {
        let what = if Path::new(text).is_file() {
            "it is a file; write the recipient itself, which stands in it".to_owned()
        } else {
            Kind::of(text).words()
        };
        Failure::Input(format!("--recipient: {what}; {RECIPIENT}"))
    })
}

/// Identities that were read from a file.
pub struct Identities(Vec<BackupKey>);

impl Identities {
    /// Reads every identity of the kind that opens a backup; others beside it are left out.
    ///
    /// # Errors
    /// [`Failure::Unreadable`], [`Failure::TooLarge`], and [`Failure::Input`] when there is none, which says what there is instead.
    pub fn read(file: &Path) -> Result<Self, Failure> {
        let (name, bytes) = input::bytes(file)?;
        let bytes = Zeroizing::new(bytes);
        let bad = |what: &str| Failure::Input(format!("{name}: {what}; {IDENTITY}"));
        // Sealed ones are no text.
        if let sealed @ (Kind::Sealed | Kind::SealedText) =
            Kind::of(&String::from_utf8_lossy(&bytes[..bytes.len().min(64)]))
        {
            return Err(bad(&sealed.words()));
        }
        let text = Zeroizing::new(input::Input::of(name.clone(), bytes.to_vec())?.into_text());
        let lines = text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
        let mut keys = Vec::new();
        let mut other = None;
        for line in lines {
            match (BackupKey::identity(line), Kind::of(line)) {
                (Ok(key), _) => keys.push(key),
                (Err(_), Kind::Identity) => return Err(bad(&Kind::Identity.words())),
                (Err(_), kind) => other = other.or(Some(kind)),
            }
        }
        if keys.is_empty() {
            return Err(bad(&match other {
                None | Some(Kind::Other) => "it holds no identity".to_owned(),
                Some(kind) => kind.words(),
            }));
        }
        Ok(Self(keys))
    }

    /// Does something with the first of them that opens the backup.
    ///
    /// # Errors
    /// [`VaultError::WrongSeal`] when none does, and those of `what`.
    pub fn try_each<T>(
        &self,
        mut what: impl FnMut(&BackupKey) -> Result<T, VaultError>,
    ) -> Result<T, VaultError> {
        let mut done = Err(VaultError::WrongSeal);
        for key in &self.0 {
            done = what(key);
            if !matches!(done, Err(VaultError::WrongSeal)) {
                break;
            }
        }
        done
    }
}

impl From<BackupKey> for Identities {
    fn from(key: BackupKey) -> Self {
        Self(vec![key])
    }
}

/// What a text is.
#[derive(Debug, PartialEq, Eq)]
enum Kind {
    Recipient,
    PostQuantumRecipient,
    TagRecipient,
    PluginRecipient(String),
    Ssh,
    Identity,
    PostQuantumIdentity,
    PluginIdentity(String),
    SshIdentity,
    Sealed,
    SealedText,
    Other,
}

impl Kind {
    fn of(text: &str) -> Self {
        let text = text.trim_start_matches('\u{feff}').trim();
        let lower = text.to_ascii_lowercase();
        let is = |prefixes: &[&str]| prefixes.iter().any(|prefix| lower.starts_with(prefix));
        // What stands before the last 1 is the kind; the characters after it have none.
        let kind = lower.rsplit_once('1').map_or("", |(kind, _)| kind);
        if lower.starts_with("age-encryption.org/") {
            Self::Sealed
        } else if is(&["-----begin age encrypted file"]) {
            Self::SealedText
        } else if is(&[
            "-----begin openssh private",
            "-----begin rsa private",
            "-----begin private",
            "-----begin ec private",
        ]) {
            Self::SshIdentity
        } else if is(&["age-secret-key-pq-1"]) {
            Self::PostQuantumIdentity
        } else if is(&["age-secret-key-"]) {
            Self::Identity
        } else if let Some(plugin) = lower.strip_prefix("age-plugin-") {
            Self::PluginIdentity(name_of(plugin.split("-1").next().unwrap_or_default()))
        } else if is(&["age1pq1"]) {
            Self::PostQuantumRecipient
        } else if is(&["age1tag1", "age1tagpq1"]) {
            Self::TagRecipient
        } else if let Some(plugin) = kind.strip_prefix("age1").filter(|plugin| !name_of(plugin).is_empty()) {
            Self::PluginRecipient(name_of(plugin))
        } else if is(&["age1"]) {
            Self::Recipient
        } else if is(&["ssh-", "sk-ssh-", "ecdsa-sha2-", "sk-ecdsa-"]) {
            Self::Ssh
        } else {
            Self::Other
        }
    }

    fn words(&self) -> String {
        match self {
            Self::Recipient => "it is a recipient with a mistake in it, or not whole: copy it once more".to_owned(),
            Self::PostQuantumRecipient => {
                "it is a post-quantum recipient, to which this program cannot seal: make one without -pq".to_owned()
            }
            Self::TagRecipient => "it is a recipient of a hardware key (tag), to which this program cannot seal".to_owned(),
            Self::PluginRecipient(plugin) => {
                format!("it is a recipient of the plugin `{plugin}`; this program runs no plugins")
            }
            Self::Ssh => "it is an SSH key, to which this program cannot seal".to_owned(),
            Self::Identity => {
                "it is a secret identity, AGE-SECRET-KEY-1…, that is out of place here, or has a mistake in it".to_owned()
            }
            Self::PostQuantumIdentity => {
                "it is a post-quantum identity, AGE-SECRET-KEY-PQ-1…, which opens no backup of this program".to_owned()
            }
            Self::PluginIdentity(plugin) => {
                format!("it is an identity of the plugin `{plugin}`; this program runs no plugins")
            }
            Self::SshIdentity => "it is a private SSH key or a certificate's, which opens no backup of this program".to_owned(),
            Self::Sealed | Self::SealedText => {
                "it is encrypted itself: decrypt it with `age -d` into a file that you delete afterwards, and name that one"
                    .to_owned()
            }
            Self::Other => "it is no key of age".to_owned(),
        }
    }
}

/// The name of a plugin, as far as it is one: a mistyped key must not be printed as such.
fn name_of(text: &str) -> String {
    let sound = (1..=20).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    if sound { text.to_owned() } else { String::new() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_kind_of_key_is_told_from_the_others() {
        for (text, kind) in [
            ("age1t7rxyev2z3rw82stdlrrepyc39nvn86l5078zqkf5uasdy86jp6svpy7p", Kind::Recipient),
            ("AGE1T7RXYEV2Z3RW82STDLRREPYC39NVN86L5078ZQKF5UASDY86JP6SVPY7PA", Kind::Recipient),
            ("age1pq1qqqqqq", Kind::PostQuantumRecipient),
            ("age1tag1qqqqqq", Kind::TagRecipient),
            ("age1tagpq1qqqqqq", Kind::TagRecipient),
            ("age1yubikey1qqqqqq", Kind::PluginRecipient("yubikey".to_owned())),
            ("age1se1qqqqqq", Kind::PluginRecipient("se".to_owned())),
            ("ssh-ed25519 AAAAC3NzaC1lZDI1NTE5 somebody@here", Kind::Ssh),
            ("ssh-rsa AAAAB3NzaC1yc2E", Kind::Ssh),
            ("ecdsa-sha2-nistp256 AAAA", Kind::Ssh),
            ("AGE-SECRET-KEY-1QQQ", Kind::Identity),
            ("\u{feff}AGE-SECRET-KEY-PQ-1QQQ", Kind::PostQuantumIdentity),
            ("AGE-PLUGIN-YUBIKEY-1QQQ", Kind::PluginIdentity("yubikey".to_owned())),
            ("-----BEGIN OPENSSH PRIVATE KEY-----", Kind::SshIdentity),
            ("age-encryption.org/v1\n-> scrypt", Kind::Sealed),
            ("-----BEGIN AGE ENCRYPTED FILE-----", Kind::SealedText),
            ("agent", Kind::Other),
            ("", Kind::Other),
        ] {
            assert_eq!(Kind::of(text), kind, "{text}");
        }
    }
}
