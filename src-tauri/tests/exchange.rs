//! Two institutions without a network: sealed files and receipts through one folder, each taken once, and nothing half.
#![allow(clippy::unwrap_used, reason = "a failed step is a failed test")]

mod common;

use atpazit_desktop::desk::Desk;
use atpazit_desktop::desk::exchange::{Incomer, Outcome, RefusedFile};
use atpazit_desktop::error::{CommandError, Refusal};
use atpazit_desktop::form::{AddressForm, AnswerForm, ReceiptForm, SealForm};
use common::{Officer, PASSPHRASE, consent};
use exchange::{Address, EXTENSION, Package, SignedReceipt};
use exchange_folder::ExchangeFolder;
use intake::Unopened;
use screening::status::Progress;
use screening::{DeclineReason, Recipient, ReferralStatus};
use sealing::{SealKey, words};
use std::fs;
use std::path::Path;
use tempfile::TempDir;
use vault::{AddressId, Search, Taken};

/// An institution whose exchange folder is this one.
fn institution(officer: Officer, name: &str, kind: Recipient, folder: &Path) -> Officer {
    let form = AddressForm { name: name.to_owned(), kind: Some(kind), folder: folder.display().to_string() };
    officer.does(|desk| desk.set_exchange(&form)).unwrap();
    officer
}

fn address(officer: &Officer) -> Address {
    let mut address = None;
    officer
        .does(|desk| {
            let settings = desk.vault.exchange_settings()?;
            address = Some(desk.vault.own_keys(now())?.address(&settings.name, settings.kind));
            Ok(())
        })
        .unwrap();
    address.unwrap()
}

fn now() -> chrono::DateTime<chrono::Utc> {
    chrono::Utc::now()
}

/// Takes an address over and says that its words were compared.
fn knows(officer: &Officer, other: &Address) -> i64 {
    let mut id = AddressId(0);
    officer
        .does(|desk| {
            let taken: Taken<AddressId> = desk.vault.add_address(other, now())?;
            id = taken.into_inner();
            Ok(desk.vault.confirm_address(id, now())?)
        })
        .unwrap();
    id.0
}

fn outcomes(officer: &Officer) -> Vec<Outcome> {
    officer.session.take_in(None, "").unwrap();
    let found = |desk: &Desk| desk.incoming.found.iter().map(|found| found.outcome.clone()).collect();
    officer.session.look_up(|desk, _| Ok(found(desk))).unwrap()
}

fn progress(officer: &Officer) -> Progress {
    let mut progress = None;
    officer
        .does(|desk| {
            let all = Search { text: String::new(), offset: 0, limit: 9, ..Search::default() };
            progress = desk.vault.cases(&all)?[0].progress;
            Ok(())
        })
        .unwrap();
    progress.unwrap()
}

struct Scene {
    folder: TempDir,
    sender: Officer,
    shelter: Officer,
    seal: SealForm,
}

impl Scene {
    /// A sender with a case that is agreed to be handed over, and a shelter that both know each other.
    fn start() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let sender = institution(
            Officer::decided("adult"),
            "Test Office One",
            Recipient::LabourInspectorate,
            folder.path(),
        );
        let shelter = institution(Officer::settled(), "Test Shelter One", Recipient::Provider, folder.path());
        let to = knows(&sender, &address(&shelter));
        knows(&shelter, &address(&sender));
        sender.does(|desk| desk.set_consent(&consent("provider", true, &["contact"]))).unwrap();
        let seal = SealForm {
            recipient: Recipient::Provider,
            language: "lv".to_owned(),
            address: Some(to),
            folder: None,
        };
        Self { folder, sender, shelter, seal }
    }

    fn files(&self) -> Vec<String> {
        let names = fs::read_dir(self.folder.path()).unwrap();
        let mut names: Vec<String> =
            names.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }
}

#[test]
fn a_case_goes_to_the_recipient_and_what_became_of_it_comes_back() {
    let scene = Scene::start();
    let Scene { sender, shelter, seal, .. } = &scene;
    sender.does(|desk| desk.seal(seal)).unwrap();
    assert_eq!(progress(sender), Progress::Awaited);
    let [name] = scene.files().try_into().unwrap();
    assert!(name.ends_with(&format!(".{EXTENSION}")) && !name.contains("Test"), "{name}");
    let bytes = fs::read(scene.folder.path().join(&name)).unwrap();
    assert!(bytes.starts_with(b"age-encryption.org/v1"));
    // The sender's own look leaves it: it is for somebody else.
    assert_eq!(outcomes(sender), []);
    assert_eq!(scene.files(), [name]);

    let received = outcomes(shelter);
    assert!(matches!(received.as_slice(), [Outcome::Received(_)]), "{received:?}");
    assert_eq!(scene.files(), [""; 0], "it was taken");
    // The synchroniser brings it once more.
    fs::write(scene.folder.path().join("again.atpazit-handover"), &bytes).unwrap();
    assert_eq!(outcomes(shelter), [Outcome::Known]);

    let mut id = None;
    shelter
        .does(|desk| {
            let all = desk.vault.received()?;
            assert_eq!(all.len(), 1);
            assert!(all[0].sender.is_some(), "the sender is known");
            id = Some(all[0].id);
            let pages = desk.received_pages(all[0].id, "lv")?;
            assert!(pages[0].starts_with(b"\x89PNG"));
            Ok(())
        })
        .unwrap();
    let id = id.unwrap();
    for (status, after) in
        [(ReferralStatus::Accepted, Progress::Received), (ReferralStatus::InService, Progress::InService)]
    {
        shelter
            .does(|desk| {
                let put = desk.answer_received(id, &AnswerForm { status, reason: None })?;
                let sealed = fs::read(put.unwrap()).unwrap();
                assert!(!String::from_utf8_lossy(&sealed).contains(status.as_str()), "it is sealed");
                Ok(())
            })
            .unwrap();
        let told = outcomes(sender);
        assert!(matches!(told.as_slice(), [Outcome::Receipt(_, found)] if *found == status), "{told:?}");
        assert_eq!(progress(sender), after);
        assert_eq!(scene.files(), [""; 0]);
        // Another second: receipts count whole ones.
        std::thread::sleep(std::time::Duration::from_millis(1100));
    }
}

#[test]
fn what_lies_in_the_folder_comes_in_by_itself_and_one_who_locked_takes_nothing() {
    let scene = Scene::start();
    let Scene { sender, shelter, seal, .. } = &scene;
    sender.does(|desk| desk.seal(seal)).unwrap();
    let there = scene.files();
    shelter.locks();
    shelter.session.watch_exchange();
    assert_eq!(scene.files(), there, "nobody is there who could take it");

    shelter.unlocks(PASSPHRASE).unwrap();
    shelter.session.watch_exchange();
    assert_eq!(scene.files(), [""; 0]);
    let news = |officer: &Officer| {
        let told = |incoming: &[Incomer]| incoming.iter().map(|one| one.outcome.clone()).collect();
        officer.session.look_up(|desk, _| Ok::<Vec<Outcome>, _>(told(&desk.incoming.news))).unwrap()
    };
    assert!(matches!(news(shelter).as_slice(), [Outcome::Received(_)]), "{:?}", news(shelter));

    // Not before it is time to look again.
    fs::write(scene.folder.path().join("later.atpazit-handover"), b"nothing").unwrap();
    shelter.session.watch_exchange();
    assert_eq!(news(shelter).len(), 1);
    // The sender's own look leaves what is for others, and says nothing of it.
    sender.session.watch_exchange();
    assert_eq!(scene.files(), ["later.atpazit-handover"]);
}

#[test]
fn what_was_read_before_the_folder_changed_is_not_taken_in() {
    let scene = Scene::start();
    let Scene { sender, shelter, seal, folder } = &scene;
    sender.does(|desk| desk.seal(seal)).unwrap();
    let watched = ExchangeFolder::new(folder.path());
    let [found] = watched.look().unwrap().try_into().unwrap();
    let file = Unopened::read(&watched, found).unwrap();
    let other = tempfile::tempdir().unwrap();
    shelter
        .does(|desk| {
            assert_eq!(desk.take_watched(&ExchangeFolder::new(other.path()), &file), None);
            assert_eq!(desk.vault.received()?.len(), 0);
            assert_eq!(desk.take_watched(&watched, &file), Some(true));
            assert_eq!(desk.vault.received()?.len(), 1);
            Ok(())
        })
        .unwrap();
}

#[test]
fn a_look_that_is_asked_for_takes_nothing_once_it_is_locked_and_keeps_what_it_took_before() {
    let scene = Scene::start();
    let Scene { sender, shelter, seal, folder } = &scene;
    sender.does(|desk| desk.seal(seal)).unwrap();
    sender.does(|desk| desk.seal(seal)).unwrap();
    let (watched, look) = shelter.session.change(|desk| desk.begin_look(None, "")).unwrap();
    let listed = watched.look().unwrap();
    let unread = shelter.session.change(|desk| Ok(desk.unread(&look, listed))).unwrap();
    let files: Vec<Unopened> =
        unread.into_iter().filter_map(|found| Unopened::read(&watched, found)).collect();
    assert_eq!(files.len(), 2);
    assert!(shelter.session.change(|desk| desk.take(&look, &files[0])).unwrap());
    shelter.locks();
    let refused = shelter.session.change(|desk| desk.take(&look, &files[1])).unwrap_err();
    assert_eq!(refused.code.as_str(), "vault-locked");
    shelter.unlocks(PASSPHRASE).unwrap();
    assert_eq!(shelter.session.look_up(|desk, _| Ok(desk.vault.received()?.len())).unwrap(), 1);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2, "nothing was removed but by who looks");
}

#[test]
fn to_words_it_opens_by_the_words_alone() {
    let scene = Scene::start();
    let seal = SealForm { address: None, ..scene.seal.clone() };
    let mut told = None;
    scene
        .sender
        .does(|desk| {
            desk.seal(&seal)?;
            told = desk.case()?.handover.words.as_ref().map(|words| words.to_string());
            Ok(())
        })
        .unwrap();
    let told = told.unwrap();
    assert_eq!(words::read_passphrase(&told).as_deref().ok(), Some(&told));
    let [name] = scene.files().try_into().unwrap();
    let sealed = fs::read(scene.folder.path().join(name)).unwrap();
    let package = Package::open(&sealed, &SealKey::passphrase([told.as_str()])).ok().unwrap();
    assert_eq!(package.sender().map(|sender| sender.name.as_str()), Some("Test Office One"));
    assert!(Package::open(&sealed, &SealKey::passphrase(["cita parole"])).is_err());
    assert_eq!(outcomes(&scene.shelter), [], "nobody told it the words");
}

#[test]
fn what_is_cut_changed_or_of_somebody_else_is_refused_by_name_and_changes_nothing() {
    let scene = Scene::start();
    scene.sender.does(|desk| desk.seal(&scene.seal)).unwrap();
    let [name] = scene.files().try_into().unwrap();
    let path = scene.folder.path().join(&name);
    let whole = fs::read(&path).unwrap();
    fs::write(&path, &whole[..whole.len() / 2]).unwrap();
    assert_eq!(outcomes(&scene.shelter), [Outcome::Refused(RefusedFile::Damaged)]);
    assert_eq!(scene.files(), [name], "what was not taken stays");
    scene
        .shelter
        .does(|desk| {
            assert!(desk.vault.received()?.is_empty());
            Ok(())
        })
        .unwrap();
    // The rest of it arrives.
    fs::write(&path, &whole).unwrap();
    assert!(matches!(outcomes(&scene.shelter).as_slice(), [Outcome::Received(_)]));

    let stranger = sealing::SigningKey::generate().unwrap();
    let feedback = screening::Feedback::new(ReferralStatus::Accepted, None).unwrap();
    let forged = |handover| {
        let receipt = exchange::Receipt { handover, feedback, at: now(), signer: stranger.verifying_key() };
        receipt.sign(&stranger)
    };
    let mut handover = None;
    scene
        .shelter
        .does(|desk| {
            handover = Some(desk.vault.received()?[0].id);
            Ok(())
        })
        .unwrap();
    let put = |receipt: &SignedReceipt| {
        fs::write(scene.folder.path().join("r.atpazit-receipt"), receipt.to_json()).unwrap();
    };
    put(&forged(handover.unwrap()));
    assert_eq!(outcomes(&scene.sender), [Outcome::Refused(RefusedFile::NotFromRecipient)]);
    put(&forged(uuid::Uuid::from_u128(1)));
    assert_eq!(outcomes(&scene.sender), [Outcome::Refused(RefusedFile::UnknownHandover)]);
    assert_eq!(progress(&scene.sender), Progress::Awaited);
}

#[test]
fn nothing_is_handed_over_where_the_file_cannot_lie() {
    let scene = Scene::start();
    fs::remove_dir_all(scene.folder.path()).unwrap();
    let refused = scene.sender.does(|desk| desk.seal(&scene.seal)).err();
    assert_eq!(refused, Some(CommandError::new(vault::ErrorCode::FolderNotFound)));
    scene
        .sender
        .does(|desk| {
            assert!(desk.case()?.handover.records.is_empty());
            Ok(())
        })
        .unwrap();
    let none = AddressForm { name: "Test Office One".to_owned(), kind: None, folder: String::new() };
    scene.sender.does(|desk| desk.set_exchange(&none)).unwrap();
    let refused = scene.sender.does(|desk| desk.seal(&scene.seal)).err();
    assert_eq!(refused, Some(CommandError::new(Refusal::ExchangeNotSet)));
    let typed = AddressForm { folder: "not/from/the/root".to_owned(), ..none };
    assert!(scene.sender.does(|desk| desk.set_exchange(&typed)).is_err());
}

#[test]
fn what_was_told_by_telephone_is_noted() {
    let scene = Scene::start();
    scene.sender.does(|desk| desk.seal(&scene.seal)).unwrap();
    let note = |status, reason| {
        scene.sender.does(|desk| {
            let handover = desk.case()?.handover.records[0].handover.to_string();
            desk.note_receipt(&ReceiptForm { handover, status, reason })
        })
    };
    assert!(note(ReferralStatus::Declined, None).is_err(), "why is missing");
    note(ReferralStatus::Declined, Some(DeclineReason::NoCapacity)).unwrap();
    assert_eq!(progress(&scene.sender), Progress::Declined);
}
