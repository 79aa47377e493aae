//! `atpazit made-from`: notes that texts of a language were made from the English texts as they stand now.

use crate::failure::Failure;
use crate::output;
use std::path::PathBuf;

/// Which texts.
#[derive(clap::Args)]
pub struct Order {
    /// The tag of the language, such as uz-Latn.
    language: String,
    /// The names of the texts, such as question-passport-now or question-passport-now.employer.
    #[arg(required_unless_present = "all", conflicts_with = "all")]
    texts: Vec<String>,
    /// All texts of the language.
    #[arg(long)]
    all: bool,
    /// The folder that holds questionnaires/ and locales/.
    #[arg(long, value_name = "FOLDER", default_value = ".")]
    content: PathBuf,
}

/// Notes it.
///
/// # Errors
/// [`Failure::Input`] for a language or texts that are not there, all of them named; [`Failure::Unwritable`] when the file cannot be
/// written. Then nothing is changed.
pub fn made_from(order: &Order) -> Result<String, Failure> {
    let note = content::note(&order.content, &order.language, &order.texts)
        .map_err(|refusal| Failure::Input(format!("{refusal}; nothing was noted")))?;
    output::replace_in_new_folder(&note.file, note.text.as_bytes())?;
    let texts = if note.noted == 1 { "text" } else { "texts" };
    Ok(format!("{}: {} {texts} noted anew\n", note.file.display(), note.noted))
}
