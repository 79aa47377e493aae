//! Why a vault refused, with the way out: in the words of `locales/en/error.ftl`, which the window uses too. Where its `.advice` tells
//! what to do in the window, `.command` tells what to do here.

use crate::failure::Failure;
use content::{Arg, Catalogue, Wording};
use std::path::Path;
use vault::{ErrorCode, Flaw, Numbers, PassphraseError, RecoveryKeyError, VaultError};

/// A refusal of the vault. What can be seen from the folder alone is bad input; nothing is written then.
pub fn refused(error: VaultError) -> Failure {
    let text = told(error.code(), &error.numbers());
    match error {
        // Four kinds of damage share their words and their way out; which one it is helps whoever repairs.
        VaultError::KeyFileMissing
        | VaultError::KeyFileDamaged
        | VaultError::DatabaseMissing
        | VaultError::DatabaseDamaged => Failure::Refused(format!("{text} Found: {error}.")),
        VaultError::NoVault
        | VaultError::AlreadyExists
        | VaultError::BackupUnreadable
        | VaultError::FolderNotEmpty
        | VaultError::FolderNotFound
        | VaultError::FileExists => Failure::Input(text),
        _ => Failure::Refused(text),
    }
}

/// A folder that is not there; which one it is helps whoever looks for the drive.
pub fn folder_not_found(path: &Path) -> Failure {
    let text = told(VaultError::FolderNotFound.code(), &Numbers::new());
    Failure::Input(format!("{text} Missing: {}.", path.display()))
}

/// What a check of the vault found.
pub fn flawed(flaw: Flaw) -> Failure {
    match flaw {
        Flaw::Vault(error) => refused(error),
        Flaw::Page { .. } | Flaw::Tables => Failure::Refused(told(flaw.code(), &flaw.numbers())),
        // Several things can be wrong with a row; which one it is helps whoever looks into it.
        Flaw::Log(_) => Failure::Refused(format!("{} Found: {flaw}.", told(flaw.code(), &flaw.numbers()))),
    }
}

/// Why a text is no passphrase.
pub fn invalid_passphrase(error: PassphraseError) -> String {
    told(error.code(), &error.numbers())
}

/// Why a text is no recovery key.
pub fn invalid_recovery_key(error: RecoveryKeyError) -> String {
    told(error.code(), &Numbers::new())
}

fn told(code: ErrorCode, numbers: &Numbers) -> String {
    let wording = Catalogue::embedded().wording("en", "en").expect("it is embedded").without_isolation();
    words(&wording, code, numbers)
}

/// What happened and what to do, in one line.
fn words(wording: &Wording, code: ErrorCode, numbers: &Numbers) -> String {
    let id = format!("error-{}", code.as_str());
    let args: Vec<_> = numbers.iter().map(|(name, number)| (*name, Arg::Number((*number).into()))).collect();
    let way_out = if wording.has_attribute(&id, "command") { "command" } else { "advice" };
    format!("{} {}", wording.format(&id, &args).text, wording.format_attribute(&id, way_out, &args).text)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// More numbers than any text needs.
    fn numbers() -> Numbers {
        ["least", "most", "page", "row", "seconds", "shortest"].into_iter().map(|name| (name, 2)).collect()
    }

    #[test]
    fn every_error_of_the_vault_has_its_words_in_every_desk_language() {
        let catalogue = Catalogue::embedded();
        for language in catalogue.languages().iter().filter(|language| language.desk) {
            let tag = &language.tag;
            let wording = catalogue.wording(tag, tag).expect("it is embedded").without_isolation();
            for code in ErrorCode::ALL {
                let words = words(&wording, *code, &numbers());
                assert!(!words.contains(['⟦', '{']), "{tag}: {words}");
            }
        }
    }

    /// The labels of the window stand in quotation marks.
    #[test]
    fn no_error_sends_somebody_at_the_command_line_to_the_window() {
        for code in ErrorCode::ALL {
            let words = told(*code, &numbers());
            assert!(!words.contains(['“', '”']), "{words}");
            for of_the_window in
                ["button", "next to the field", "choose again", "Go back to", "in that window"]
            {
                assert!(!words.contains(of_the_window), "{words}");
            }
        }
    }
}
