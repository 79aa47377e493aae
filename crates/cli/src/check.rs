//! `atpazit check`: every flaw of the content of a folder, or of a file of routes.

use crate::failure::Failure;
use crate::input;
use content::{Flaw, check_routes};
use std::path::{Path, PathBuf};

/// Checks a folder with `questionnaires/` and `locales/`, where a warning is listed and refuses nothing; or a file of routes, with the files
/// that word it.
///
/// # Errors
/// [`Failure::Input`] when the folder holds neither, [`Failure::Unreadable`] and [`Failure::TooLarge`] of a file, [`Failure::Flaws`] with all
/// flaws.
pub fn check(path: &Path, words: &[PathBuf]) -> Result<String, Failure> {
    if path.is_file() {
        return routes(path, words);
    }
    if !words.is_empty() {
        return Err(Failure::Input("--words belongs to a file of routes, not to a folder".to_owned()));
    }
    folder(path)
}

/// Checks a file of routes, and that it is worded.
fn routes(file: &Path, words: &[PathBuf]) -> Result<String, Failure> {
    let named = |file: &Path| {
        let input = input::read(file)?;
        Ok::<_, Failure>((input.name.clone(), input.into_text()))
    };
    let words = words.iter().map(|file| named(file)).collect::<Result<Vec<_>, _>>()?;
    match check_routes(named(file)?, words) {
        Ok(book) => Ok(format!(
            "The routes are sound: {} routes, {} contacts.\n",
            book.routes.len(),
            book.contacts.len()
        )),
        Err(flaws) => Err(refused(&flaws)),
    }
}

fn folder(dir: &Path) -> Result<String, Failure> {
    if !dir.join("questionnaires").is_dir() || !dir.join("locales").is_dir() {
        let name = dir.display();
        return Err(Failure::Input(format!(
            "{name} holds no `questionnaires` and `locales`; name the folder above them"
        )));
    }
    let (warnings, flaws): (Vec<_>, Vec<_>) = content::check(dir).into_iter().partition(Flaw::is_warning);
    let listed = |flaws: &[Flaw]| {
        let lines: Vec<String> = flaws.iter().map(ToString::to_string).collect();
        lines.join("\n") + "\n"
    };
    if flaws.is_empty() {
        return Ok(match warnings.len() {
            0 => "The content is sound.\n".to_owned(),
            1 => format!("{}The content is sound, with 1 warning.\n", listed(&warnings)),
            more => format!("{}The content is sound, with {more} warnings.\n", listed(&warnings)),
        });
    }
    Err(refused(&[flaws, warnings].concat()))
}

/// Refuses content with flaws, all of them named, warnings last.
pub fn refused(flaws: &[Flaw]) -> Failure {
    let (warnings, errors): (Vec<&Flaw>, Vec<&Flaw>) = flaws.iter().partition(|flaw| flaw.is_warning());
    let count = if errors.len() == 1 { "1 flaw".to_owned() } else { format!("{} flaws", errors.len()) };
    let listed: Vec<String> = errors.into_iter().chain(warnings).map(ToString::to_string).collect();
    Failure::Flaws { flaws: listed.join("\n"), count }
}
