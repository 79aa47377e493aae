//! `atpazit check`: every flaw of the content of a folder.

use crate::failure::Failure;
use content::Flaw;
use std::path::Path;

/// Checks a folder with `questionnaires/` and `locales/`; a warning is listed and refuses nothing.
///
/// # Errors
/// [`Failure::Input`] when the folder holds neither, [`Failure::Flaws`] with all flaws.
pub fn check(dir: &Path) -> Result<String, Failure> {
    if !dir.join("questionnaires").is_dir() || !dir.join("locales").is_dir() {
        let name = dir.display();
        return Err(Failure::Input(format!(
            "{name} holds no `questionnaires` and `locales`; name the folder above them"
        )));
    }
    let (warnings, flaws): (Vec<_>, Vec<_>) = content::check(dir).into_iter().partition(Flaw::is_warning);
    let listed = |flaws: &[Flaw]| flaws.iter().map(|flaw| format!("{flaw}\n")).collect::<String>();
    if flaws.is_empty() {
        return Ok(match warnings.len() {
            0 => "The content is sound.\n".to_owned(),
            1 => format!("{}The content is sound, with 1 warning.\n", listed(&warnings)),
            more => format!("{}The content is sound, with {more} warnings.\n", listed(&warnings)),
        });
    }
    let count = if flaws.len() == 1 { "1 flaw".to_owned() } else { format!("{} flaws", flaws.len()) };
    let flaws = listed(&flaws) + &listed(&warnings);
    Err(Failure::Flaws { flaws: flaws.trim_end().to_owned(), count })
}
