//! Why a vault refused, with the way out: in the words of `locales/en/error.ftl`, which the window uses too. Where its `.advice` tells
//! what to do in the window, `.command` tells what to do here.

use crate::failure::Failure;
use content::{Arg, Catalogue, Wording};
use std::fmt;
use vault::{ErrorCode, Flaw, Numbers, PassphraseError, RecoveryKeyError, VaultError};

/// A refusal of the vault. What can be seen from the folder alone is bad input; nothing is written then.
pub fn refused(error: VaultError) -> Failure {
    let text = told(error.code(), &error.numbers(), &error);
    match error {
        VaultError::NoVault
        | VaultError::AlreadyExists
        | VaultError::BackupUnreadable
        | VaultError::FolderNotEmpty
        | VaultError::FileExists => Failure::Input(text),
        _ => Failure::Refused(text),
    }
}

/// What a check of the vault found.
pub fn flawed(flaw: Flaw) -> Failure {
    match flaw {
        Flaw::Vault(error) => refused(error),
        Flaw::Page { .. } | Flaw::Tables | Flaw::Log(_) => {
            Failure::Refused(told(flaw.code(), &flaw.numbers(), &flaw))
        }
    }
}

/// Why a text is no passphrase.
pub fn invalid_passphrase(error: PassphraseError) -> String {
    told(error.code(), &error.numbers(), &error)
}

/// Why a text is no recovery key.
pub fn invalid_recovery_key(error: RecoveryKeyError) -> String {
    told(error.code(), &Numbers::new(), &error)
}

/// How the texts of `.command` name commands and options: no language translates them.
const COMMANDS: [(&str, &str); 6] = [
    ("help", "`--help`"),
    ("info", "`atpazit vault info`"),
    ("init", "`atpazit vault init`"),
    ("people-list", "`atpazit vault people list`"),
    ("restore", "`atpazit vault restore`"),
    ("vault", "`--vault`"),
];

fn told(code: ErrorCode, numbers: &Numbers, cause: &impl fmt::Display) -> String {
    let wording = Catalogue::embedded().wording("en", "en").expect("it is embedded").without_isolation();
    let (what, way_out) = words(&wording, code, numbers);
    match code {
        // One text for several causes; somebody at the command line can act on which one it is.
        ErrorCode::VaultDamaged | ErrorCode::CannotWrite | ErrorCode::Internal => {
            format!("{what} ({cause}) {way_out}")
        }
        _ => format!("{what} {way_out}"),
    }
}

/// What happened, and what to do.
fn words(wording: &Wording, code: ErrorCode, numbers: &Numbers) -> (String, String) {
    let id = format!("error-{}", code.as_str());
    let commands = COMMANDS.map(|(name, command)| (name, Arg::Text(command.to_owned())));
    let numbers = numbers.iter().map(|(name, number)| (*name, Arg::Number((*number).into())));
    let args: Vec<_> = numbers.chain(commands).collect();
    let way_out = if wording.has_attribute(&id, "command") { "command" } else { "advice" };
    (wording.format(&id, &args).text, wording.format_attribute(&id, way_out, &args).text)
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
                let (what, way_out) = words(&wording, *code, &numbers());
                for text in [what, way_out] {
                    assert!(!text.is_empty() && !text.contains(['⟦', '{']), "{tag}: {text}");
                }
            }
        }
    }

    /// The labels of the window stand in quotation marks.
    #[test]
    fn no_error_sends_somebody_at_the_command_line_to_the_window() {
        for code in ErrorCode::ALL {
            let words = told(*code, &numbers(), &"");
            assert!(!words.contains(['“', '”']), "{words}");
            for of_the_window in
                ["button", "beside the field", "choose again", "Go back to", "in that window"]
            {
                assert!(!words.contains(of_the_window), "{words}");
            }
        }
    }
}
