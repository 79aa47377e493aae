//! What is known before anything is unlocked: the desk's language, the colours, the size, what the officer's work is, what this computer
//! tells. Nothing about a person or a case.

use content::Catalogue;
use screening::PracticeId;
use screening::profession::Profession;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::fs;
use std::io::{self, Read, Write};
use std::path::Path;
use ts_rs::TS;

/// The colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Theme {
    /// As the system says.
    #[default]
    System,
    /// Ink on warm white.
    Light,
    /// Light on dark.
    Dark,
    /// Black on white, with heavy lines.
    Contrast,
}

/// How large everything is shown, in percent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Zoom(u16);

impl Zoom {
    const LEAST: u16 = 50;
    const MOST: u16 = 300;

    /// The nearest one that the window can be read at, 50 to 300 %.
    pub fn nearest(percent: u16) -> Self {
        Self(percent.clamp(Self::LEAST, Self::MOST))
    }

    /// In percent.
    pub fn percent(self) -> u16 {
        Self::nearest(self.0).0
    }

    /// As a factor, 1 for the usual size.
    pub fn factor(self) -> f64 {
        f64::from(self.percent()) / 100.0
    }
}

impl Default for Zoom {
    fn default() -> Self {
        Self(100)
    }
}

/// The desk's language, the colours, the size and the officer's work.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Preferences {
    /// The tag of the desk's language.
    pub desk_language: String,
    /// The colours.
    #[serde(default)]
    pub theme: Theme,
    /// How large everything is shown.
    #[serde(default)]
    pub zoom: Zoom,
    /// Whether the program once heard that the screen of this computer was locked.
    #[serde(default)]
    pub lock_heard: bool,
    /// The practice cases that were done on this computer; of those with whom one practises nobody is real.
    #[serde(default)]
    pub practised: BTreeSet<PracticeId>,
    /// What the officer's work is, once somebody said so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub profession: Option<Profession>,
}

impl Default for Preferences {
    fn default() -> Self {
        Self {
            desk_language: "lv".to_owned(),
            theme: Theme::System,
            zoom: Zoom::default(),
            lock_heard: false,
            practised: BTreeSet::new(),
            profession: None,
        }
    }
}

/// The name of their file, beside the vault.
pub const FILE: &str = "preferences.json";
/// A larger file is none of ours, and is read no further.
const SIZE_MAX: u64 = 64 * 1024;

impl Preferences {
    /// Reads the preferences of a folder. A missing or damaged file, or one that names a language which is none of the desk's,
    /// gives the defaults: nothing depends on it.
    pub fn read(folder: &Path) -> Self {
        let mut text = String::new();
        // A pipe in its place would be read for ever.
        let path = Some(folder.join(FILE)).filter(|path| path.is_file());
        let file = path.and_then(|path| fs::File::open(path).ok());
        let whole = file.and_then(|file| file.take(SIZE_MAX).read_to_string(&mut text).ok());
        let read: Option<Self> = whole.and_then(|_| serde_json::from_str(&text).ok());
        let is_desk = |tag: &str| Catalogue::embedded().language(tag).is_some_and(|language| language.desk);
        read.filter(|read| is_desk(&read.desk_language)).unwrap_or_default()
    }

    /// Keeps the preferences in a folder that is there; the old ones stay when writing fails.
    ///
    /// # Errors
    /// Whatever the file system says.
    pub fn write(&self, folder: &Path) -> io::Result<()> {
        let unfinished = folder.join("preferences.json.new");
        let mut file = fs::File::create(&unfinished)?;
        file.write_all(serde_json::to_string_pretty(self)?.as_bytes())?;
        file.sync_all()?;
        fs::rename(unfinished, folder.join(FILE))
    }
}
