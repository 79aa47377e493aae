//! `atpazit vault documents`: which documents were made of a case, and which of them a file is.

use super::opening::Opening;
use super::refusal::refused;
use super::secret::Secrets;
use crate::failure::Failure;
use crate::refer::{case_by_code, case_code};
use chrono::SecondsFormat;
use clap::Args;
use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;
use vault::{Document, DocumentKind, KeptDocument};

/// Of which case, and which file.
#[derive(Args)]
pub struct Order {
    #[command(flatten)]
    opening: Opening,
    /// The code of the case, such as K7Q-4M2.
    code: String,
    /// Say which of them this file is, byte for byte.
    file: Option<PathBuf>,
}

/// Lists them, with the whole SHA-256 of each.
///
/// # Errors
/// [`Failure::Input`] for a file that cannot be read or is none of them, [`Failure::Refused`].
pub fn documents(order: &Order, secrets: &mut Secrets) -> Result<String, Failure> {
    // Of what kind it is does not matter: it is compared by its bytes.
    let unreadable = |error| Failure::Input(format!("the file cannot be read: {error}"));
    let bytes = order.file.as_deref().map(fs::read).transpose().map_err(unreadable)?;
    let asked = bytes.map(|bytes| Document::new(DocumentKind::Summary, None, "", &bytes).digest);
    order.opening.unlock(secrets)?.work_on(|vault, _| {
        let case = case_by_code(vault, &case_code("CODE", &order.code)?)?;
        let kept = vault.documents(case.id).map_err(refused)?;
        let found: Vec<&KeptDocument> =
            kept.iter().filter(|one| asked.is_none_or(|digest| one.document.digest == digest)).collect();
        match (found.is_empty(), asked.is_some()) {
            (true, true) => Err(Failure::Input(format!(
                "the file is none of the {} documents of this case, or it was changed",
                kept.len()
            ))),
            (true, false) => Ok("No document was made of this case yet.\n".to_owned()),
            (false, _) => Ok(found.into_iter().map(line).collect()),
        }
    })
}

fn line(kept: &KeptDocument) -> String {
    let KeptDocument { number, document, at } = kept;
    let to = document.recipient.map_or("-", |to| to.as_str());
    let at = at.to_rfc3339_opts(SecondsFormat::Secs, true);
    let mut text = format!("{number}  {}  {to}  {}  {at}  ", document.kind.as_str(), document.language);
    for byte in document.digest {
        let _ = write!(text, "{byte:02x}");
    }
    text.push('\n');
    text
}
