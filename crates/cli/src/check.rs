//! `atpazit check`: every flaw of the content of a folder.

use crate::failure::Failure;
use std::path::Path;

/// Checks a folder with `questionnaires/` and `locales/`.
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
    let flaws = content::check(dir);
    if flaws.is_empty() {
        return Ok("The content is sound.\n".to_owned());
    }
    let count = if flaws.len() == 1 { "1 flaw".to_owned() } else { format!("{} flaws", flaws.len()) };
    let flaws: Vec<String> = flaws.iter().map(ToString::to_string).collect();
    Err(Failure::Flaws { flaws: flaws.join("\n"), count })
}
