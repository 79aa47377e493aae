//! What of a language somebody has read in: by file, with what is stale and what is skipped.

use crate::failure::Failure;
use content::{Catalogue, Coverage};
use serde_json::{Value, json};
use sound::{Problem, Recordings, Standing};
use std::env;
use std::fmt::Write;
use std::path::{Path, PathBuf};

/// The recordings of every language.
#[derive(Default)]
pub struct Recorded {
    /// Where they lie; nothing when there is no such folder.
    pub folder: Option<PathBuf>,
    recordings: Recordings,
}

/// The recordings of one language.
#[derive(Default)]
pub struct OfLanguage {
    /// How many texts of each file have theirs, in the order of the files.
    pub current: Vec<usize>,
    /// The texts that have changed since they were read in.
    pub stale: Vec<String>,
    /// Recordings of texts that there are not.
    pub unknown: Vec<String>,
    /// What was skipped.
    pub problems: Vec<Problem>,
}

impl Recorded {
    /// Loads the folder that was named, else the folder `recordings` beside the program, if it is there.
    ///
    /// # Errors
    /// [`Failure::Input`] when the folder that was named is not there.
    pub fn load(named: Option<&Path>) -> Result<Self, Failure> {
        let folder = match named {
            Some(folder) if folder.is_dir() => Some(folder.to_owned()),
            Some(folder) => {
                return Err(Failure::Input(format!(
                    "`{}` is not a folder; name the folder that holds a folder for each language",
                    folder.display()
                )));
            }
            None => beside().filter(|folder| folder.is_dir()),
        };
        let recordings = folder.as_deref().map(Recordings::load).unwrap_or_default();
        Ok(Self { folder, recordings })
    }

    /// Compares the recordings of a language with its texts.
    pub fn of(&self, tag: &str, files: &[Coverage]) -> OfLanguage {
        let mut of = OfLanguage::default();
        let Some(wording) = Catalogue::embedded().wording(tag, tag) else { return of };
        for file in files {
            let mut current = 0;
            for text in file.texts.iter().filter(|_| file.for_person) {
                match self.recordings.standing(tag, text, &wording.named(text).text) {
                    Standing::Current => current += 1,
                    Standing::Stale => of.stale.push(text.clone()),
                    Standing::Missing => {}
                }
            }
            of.current.push(current);
        }
        let heard = |name: &str| {
            files.iter().any(|file| file.for_person && file.texts.iter().any(|text| text == name))
        };
        let unknown = self.recordings.of(tag).map(|recording| &recording.message).filter(|name| !heard(name));
        of.unknown = unknown.cloned().collect();
        of.problems =
            self.recordings.problems().iter().filter(|problem| problem.language == tag).cloned().collect();
        of
    }

    /// Problems in folders that are named after no language of the program, one a line.
    pub fn elsewhere(&self) -> String {
        let known = |tag: &str| Catalogue::embedded().language(tag).is_some();
        let strangers = self.recordings.problems().iter().filter(|problem| !known(&problem.language));
        strangers.fold(String::new(), |mut text, problem| {
            // Writing into a String cannot fail.
            let _ = writeln!(text, "skipped  {problem}");
            text
        })
    }
}

impl OfLanguage {
    /// How many texts have their recording.
    pub fn total(&self) -> usize {
        self.current.iter().sum()
    }

    /// What somebody has to look at, one a line.
    pub fn notes(&self, tag: &str) -> String {
        let mut text = String::new();
        for name in &self.stale {
            let _ = writeln!(text, "stale    {tag}/{name}: the text has changed since; record it anew");
        }
        for name in &self.unknown {
            let _ = writeln!(text, "unknown  {tag}/{name}: there is no such text; remove the recording");
        }
        for problem in &self.problems {
            let _ = writeln!(text, "skipped  {problem}");
        }
        text
    }

    /// The same as JSON.
    pub fn json(&self) -> Value {
        let problems = self.problems.iter().map(|Problem { file, fault, .. }| {
            json!({ "file": file, "code": fault.code().as_str(), "what": fault.to_string() })
        });
        json!({ "current": self.total(), "stale": self.stale, "unknown": self.unknown,
                "problems": problems.collect::<Vec<_>>() })
    }
}

fn beside() -> Option<PathBuf> {
    Some(env::current_exe().ok()?.parent()?.join("recordings"))
}
