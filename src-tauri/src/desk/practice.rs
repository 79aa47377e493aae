//! Practice: conversations with invented people, in a vault of its own that is gone when it is locked.
//!
//! **Architecture invariant:** nothing of practice leaves it, and nothing of it can be taken for a stored case: whatever saves a file,
//! copies the vault or sets what holds for everybody passes [`Desk::must_be_real`].

use super::document::{document_language, document_wording};
use super::outlet::Sheet;
use super::{Desk, Location};
use crate::clock::now;
use crate::error::{CommandError, Refusal};
use crate::host::preferences::Preferences;
use base64::Engine;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use chrono::Local;
use content::Catalogue;
use documents::Certificate;
use ring::rand::{SecureRandom, SystemRandom};
use screening::{CaseId, PracticeCase, PracticeId};
use std::collections::{BTreeMap, BTreeSet};
use std::env;
use std::path::{Path, PathBuf};
use tempfile::TempDir;
use vault::{ErrorCode, Folder, Passphrase, Vault};

/// The longest name on a certificate, in characters.
pub const NAME_MAX: usize = 80;

/// Bytes of chance in the passphrase that nobody knows.
const CHANCE: usize = 32;

/// What is practised.
pub struct Practice {
    /// The case that is practised.
    pub case: Option<PracticeId>,
    /// The cases whose conversation was put off.
    pub put_off: BTreeSet<PracticeId>,
    /// The case in the vault of each conversation that was begun.
    pub begun: BTreeMap<PracticeId, CaseId>,
    /// Where the certificate was saved.
    pub certificate: Option<PathBuf>,
    /// Holds the vault; gone with all this.
    _folder: TempDir,
}

impl Practice {
    /// A desk with a vault of its own, whose passphrase nobody knows.
    ///
    /// # Errors
    /// [`ErrorCode::CannotWrite`] where there is no room for it, and what the vault says.
    pub fn open() -> Result<Desk, CommandError> {
        let folder = temporary().map_err(|_| CommandError::new(ErrorCode::CannotWrite))?;
        let vault = Vault::create(&Folder::new(folder.path()), "", &chance()?, now())?;
        let practice = Self {
            case: None,
            put_off: BTreeSet::new(),
            begun: BTreeMap::new(),
            certificate: None,
            _folder: folder,
        };
        let mut desk = Desk { practice: Some(practice), ..Desk::new(vault) };
        desk.leave();
        Ok(desk)
    }

    /// The case that is practised, as its script stands.
    pub fn script(&self) -> Option<&'static PracticeCase> {
        Catalogue::embedded().practice_case(self.case.as_ref()?)
    }
}

impl Desk {
    /// Lets nobody on who practises.
    ///
    /// # Errors
    /// [`Refusal::PracticeOnly`].
    pub fn must_be_real(&self) -> Result<(), CommandError> {
        match &self.practice {
            Some(_) => Err(CommandError::new(Refusal::PracticeOnly)),
            None => Ok(()),
        }
    }

    /// What is practised.
    ///
    /// # Errors
    /// [`Refusal::NotPractising`].
    pub fn practising(&self) -> Result<&Practice, CommandError> {
        self.practice.as_ref().ok_or_else(|| CommandError::new(Refusal::NotPractising))
    }

    fn practising_mut(&mut self) -> Result<&mut Practice, CommandError> {
        self.practice.as_mut().ok_or_else(|| CommandError::new(Refusal::NotPractising))
    }

    /// The script of the conversation that lies open.
    ///
    /// # Errors
    /// [`Refusal::NotPractising`], [`Refusal::CaseNotOpen`].
    pub fn script(&self) -> Result<&'static PracticeCase, CommandError> {
        self.practising()?.script().ok_or_else(|| CommandError::new(Refusal::CaseNotOpen))
    }

    /// Begins a case, or goes on with one that was begun.
    ///
    /// # Errors
    /// [`Refusal::NotPractising`], [`Refusal::PracticeCaseUnknown`], and what the vault says.
    pub fn begin_practice(&mut self, case: &str, anew: bool) -> Result<(), CommandError> {
        let unknown = || CommandError::new(Refusal::PracticeCaseUnknown);
        let id = PracticeId::new(case).map_err(|_| unknown())?;
        Catalogue::embedded().practice_case(&id).ok_or_else(unknown)?;
        let begun = self.practising()?.begun.get(&id).copied().filter(|_| !anew);
        self.leave();
        match begun {
            Some(begun) => self.open(begun)?,
            None => self.location = Location::Start,
        }
        self.practising_mut()?.case = Some(id);
        Ok(())
    }

    /// Notes that the conversation of the case that is practised was begun.
    pub(super) fn note_practice_begun(&mut self, begun: CaseId) {
        if let Some(practice) = &mut self.practice
            && let Some(case) = &practice.case
        {
            practice.begun.insert(case.clone(), begun);
        }
    }

    /// Notes that the conversation of the case that is practised was put off.
    pub(super) fn note_practice_put_off(&mut self) {
        if let Some(practice) = &mut self.practice
            && let Some(case) = &practice.case
        {
            practice.put_off.insert(case.clone());
        }
    }

    /// Saves the certificate of taking part, or lays it before the printer, in the desk's language where documents are written in it.
    ///
    /// # Errors
    /// [`Refusal::NotPractising`], [`Refusal::NothingPractised`], [`ErrorCode::TextTooLong`],
    /// `folder-not-found`, `file-cannot-be-written`, and what the document says.
    pub fn save_certificate(
        &mut self,
        name: &str,
        folder: Option<&str>,
        preferences: &Preferences,
    ) -> Result<(), CommandError> {
        self.practising()?;
        let name = super::short_text(name, NAME_MAX, ErrorCode::TextTooLong)?.unwrap_or_default();
        let all = Catalogue::embedded().practice();
        let done = all.iter().filter(|case| preferences.practised.contains(&case.id));
        let done: Vec<String> = done.map(|case| case.id.to_string()).collect();
        if done.is_empty() {
            return Err(CommandError::new(Refusal::NothingPractised));
        }
        let language = document_language(&preferences.desk_language).or_else(|_| document_language("lv"))?;
        let wording = document_wording(language)?;
        let certificate =
            Certificate { name, done, all: all.len(), program_version: env!("CARGO_PKG_VERSION").to_owned() };
        let phrases = documents::phrases(&wording);
        let document =
            documents::certificate(&certificate, &phrases, language, &now().with_timezone(&Local))?;
        let (stem, pdf) = (format!("certificate-{language}"), document.pdf()?);
        let note = |desk: &mut Self, paths: &[PathBuf]| {
            desk.practising_mut()?.certificate = paths.first().cloned();
            Ok(())
        };
        self.put_out(folder, vec![Sheet { stem, document: &document, pdf }], Box::new(note))
    }
}

/// A folder that is gone when the program ends in good order: in memory where the system has such a place for each user.
fn temporary() -> std::io::Result<TempDir> {
    let in_memory = env::var_os("XDG_RUNTIME_DIR").map(PathBuf::from).filter(|folder| folder.is_dir());
    let begun = |folder: &Path| tempfile::Builder::new().prefix("atpazit-practice-").tempdir_in(folder);
    match in_memory.as_deref().map(begun) {
        Some(Ok(folder)) => Ok(folder),
        Some(Err(_)) | None => begun(&env::temp_dir()),
    }
}

fn chance() -> Result<Passphrase, CommandError> {
    let internal = || CommandError::new(ErrorCode::Internal);
    let mut bytes = [0; CHANCE];
    SystemRandom::new().fill(&mut bytes).map_err(|_| internal())?;
    Ok(Passphrase::new(STANDARD_NO_PAD.encode(bytes))?)
}
