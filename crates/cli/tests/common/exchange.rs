//! Institutions that exchange files, each with a vault of its own. Everybody in here is invented.

use super::keeper::{FIRST, Keeper, text};
use super::{Run, fed, root};
use chrono::Utc;
use content::Catalogue;
use screening::conversation::Conversation;
use screening::status::Progress;
use screening::{Decision, Screening};
use sealing::Identity;
use std::path::Path;
use vault::{Folder, LogKind, NewCase, Passphrase, Search, Vault};

/// The letters of a case code.
pub const CODE_LENGTH: usize = 7;

/// An institution with its vault.
pub struct Institution {
    /// Its vault.
    pub keeper: Keeper,
}

impl Institution {
    /// One with a name, a kind and an exchange folder.
    pub fn new(name: &str, kind: &str, folder: &Path) -> Self {
        let keeper = Keeper::new();
        let own = ["address", "own", "--name", name, "--kind", kind, "--exchange", text(folder)];
        keeper.by_first(&own, &[]).done();
        Self { keeper }
    }

    /// `atpazit <arguments>` with the vault and its passphrase, and these lines behind it.
    pub fn run(&self, arguments: &[&str], lines: &[&str]) -> Run {
        let vault = self.keeper.vault();
        let all = [arguments, &["--vault", text(&vault), "--passphrase-fd", "0"]].concat();
        let input: String = [&[FIRST], lines].concat().iter().flat_map(|line| [*line, "\n"]).collect();
        fed(&all, input.as_bytes())
    }

    /// The eight words of its keys.
    pub fn words(&self) -> String {
        let own = self.keeper.by_first(&["address", "own"], &[]).done();
        let line = own.lines().find_map(|line| line.strip_prefix("words"));
        line.expect("its words").trim().to_owned()
    }

    /// Takes the address of another one over and compares its words.
    pub fn knows(&self, other: &Self) {
        let file = other.keeper.beside("own.atpazit-address");
        other.keeper.by_first(&["address", "save", "--overwrite", "--out", text(&file)], &[]).done();
        let added = self.keeper.by_first(&["address", "add", text(&file)], &[]).done();
        let number = added.strip_prefix("Address ").and_then(|rest| rest.split_once(','));
        let number = number.expect("its number").0;
        self.keeper.by_first(&["address", "confirm", number, "--fingerprint", &other.words()], &[]).done();
    }

    /// A case that was asked, scored and decided; its code.
    pub fn decided_case(&self) -> String {
        let example = root().join("questionnaires/examples/taxi-driver.json");
        let example = atpazit_cli::input::read(&example).expect("an example");
        let interview = atpazit_cli::interview_file::read(&example).expect("an interview");
        let screening = Screening::freeze(Catalogue::embedded().indicators(), &interview, Utc::now());
        self.work(|vault| {
            let new = NewCase {
                instrument: screening.instrument.clone(),
                instrument_version: screening.instrument_version,
                person_language: "lv".to_owned(),
                facts: screening.facts.clone(),
                conversation: Conversation::default(),
            };
            let case = vault.start_case(new, Utc::now()).expect("a case");
            vault.freeze(case.id, &screening).expect("frozen");
            vault.decide(case.id, &Decision::Agree, Utc::now()).expect("decided");
            case.code.to_string()
        })
    }

    /// How far a case has come that was handed over.
    pub fn progress(&self, code: &str) -> Option<Progress> {
        let search = Search { text: code.to_owned(), limit: 2, ..Search::default() };
        self.work(|vault| vault.cases(&search).expect("the list")[0].progress)
    }

    /// The key that opens what is sealed for it.
    pub fn identity(&self) -> Identity {
        self.work(|vault| vault.own_keys(Utc::now()).expect("keys").identity)
    }

    /// What its log says, without who and when.
    pub fn log(&self) -> Vec<LogKind> {
        self.work(|vault| vault.log(1000).expect("the log").iter().map(|row| row.kind).collect())
    }

    fn work<T>(&self, what: impl FnOnce(&mut Vault) -> T) -> T {
        let passphrase = Passphrase::new(FIRST.to_owned()).expect("long enough");
        let folder = Folder::new(self.keeper.vault());
        let mut vault = Vault::unlock(&folder, &passphrase, Utc::now()).expect("it opens");
        let done = what(&mut vault);
        vault.lock(Utc::now()).expect("locked");
        done
    }
}

/// How often something stands in a log.
pub fn counted(log: &[LogKind], kind: LogKind) -> usize {
    log.iter().filter(|one| **one == kind).count()
}

/// The six words that were told on standard error.
pub fn six_words(error: &str) -> String {
    let line = error.lines().find_map(|line| line.split_once("six words: "));
    line.expect("the words").1.to_owned()
}
