//! Several members on one vault: who comes in, who sees what, who may set what.

use super::*;
use crate::{Member, MemberId, MemberState, Recovery, RecoveryKey, Roles, Settings};

const SECOND: &str = "četri izdomāti suņi";
const THIRD: &str = "pieci izdomāti zirgi";

const OFFICER: Roles = Roles { officer: true, ..Roles::NONE };
const REVIEWER: Roles = Roles { reviewer: true, ..Roles::NONE };
const ADMINISTRATOR: Roles = Roles { administrator: true, ..Roles::NONE };

fn add(vault: &mut Vault, name: &str, roles: Roles, text: &str) -> Result<Member, VaultError> {
    vault.add_member(&passphrase(PASSPHRASE), name, roles, &passphrase(text), at(2))
}

/// A vault with a second member, and the vault as that member opens it.
fn with_second(roles: Roles) -> (Scene, Vault) {
    let (scene, mut vault) = Scene::start();
    add(&mut vault, "Test Officer Two", roles, SECOND).unwrap();
    vault.lock(at(5)).unwrap();
    let vault = scene.unlock_with(SECOND).unwrap();
    (scene, vault)
}

/// Locks the vault and opens it with another passphrase.
fn as_other(scene: &Scene, vault: Vault, text: &str) -> Vault {
    vault.lock(at(5)).unwrap();
    scene.unlock_with(text).unwrap()
}

#[test]
fn the_passphrase_tells_who_comes_in() {
    let (scene, vault) = with_second(OFFICER);
    assert_eq!((vault.member().id, vault.member().name.as_str()), (MemberId(2), "Test Officer Two"));
    let vault = as_other(&scene, vault, PASSPHRASE);
    assert_eq!((vault.member().id, vault.member().roles), (MemberId(1), Roles::ALONE));
    let names: Vec<_> = vault.members().unwrap().into_iter().map(|member| member.name).collect();
    assert_eq!(names, ["Test Officer One", "Test Officer Two"]);
}

#[test]
fn an_officer_sees_own_cases_and_nothing_of_others() {
    let (scene, mut vault) = Scene::start();
    let first = start(&mut vault);
    add(&mut vault, "Test Officer Two", OFFICER, SECOND).unwrap();
    let mut vault = as_other(&scene, vault, SECOND);
    let second = start(&mut vault);

    assert_eq!(listed(&vault, ""), [vault.case(second.id).unwrap()]);
    assert_eq!((vault.count_cases(&found("")), vault.count_cases(&found("ropazu"))), (Ok(1), Ok(1)));
    let none = Some(VaultError::NoSuchCase);
    assert_eq!(vault.case(first.id).err(), none);
    assert_eq!(vault.facts(first.id).err(), none);
    assert_eq!(vault.answers(first.id).err(), none);
    assert_eq!(vault.screening(first.id).err(), none);
    assert_eq!(vault.decision(first.id).err(), none);
    assert_eq!(vault.opinions(first.id).err(), none);
    assert_eq!(vault.conversation(first.id).err(), none);
    assert_eq!(vault.is_reviewed(Some(first.id)).err(), none);
    let conversation = super::conversation::conversation();
    let change = crate::ConversationChange::Note;
    assert_eq!(vault.keep_conversation(first.id, &conversation, change, at(3)).err(), none);
    let put_off = super::conversation::postponement();
    assert_eq!(vault.postpone(&put_off, Some(first.id), at(3)).err(), none);
    assert_eq!(vault.referrals(first.id).err(), none);
    assert_eq!(keep(&mut vault, first.id, "debt-owed", Some(observed("x"))).err(), none);
    assert_eq!(vault.keep_facts(first.id, &Facts::default(), at(3)).err(), none);
    assert_eq!(vault.set_person_language(first.id, "ru", at(3)).err(), none);
    assert_eq!(vault.freeze(first.id, &screening("x")).err(), none);
    assert_eq!(vault.reopen(first.id, at(3)).err(), none);
    assert_eq!(vault.close_case(first.id, at(3)).err(), none);
    assert_eq!(vault.delete_case(first.id, at(3)).err(), none);
}

#[test]
fn a_reviewer_sees_every_case() {
    let (scene, mut vault) = Scene::start();
    let case = start(&mut vault);
    add(&mut vault, "Test Reviewer", REVIEWER, SECOND).unwrap();
    let mut vault = as_other(&scene, vault, SECOND);
    assert_eq!(vault.count_cases(&found("")), Ok(1));
    keep(&mut vault, case.id, "debt-owed", Some(observed("x"))).unwrap();
    assert_eq!(vault.answers(case.id).unwrap().len(), 1);
}

#[test]
fn an_administrator_sees_no_case() {
    let (scene, mut vault) = Scene::start();
    let case = start(&mut vault);
    add(&mut vault, "Test Administrator", ADMINISTRATOR, SECOND).unwrap();
    let mut vault = as_other(&scene, vault, SECOND);
    let refused = Some(VaultError::NotPermitted);
    assert_eq!(vault.cases(&found("")).err(), refused);
    assert_eq!(vault.count_cases(&found("")).err(), refused);
    assert_eq!(vault.case(case.id).err(), refused);
    assert_eq!(vault.answers(case.id).err(), refused);
    assert_eq!(vault.start_case(new_case("Rīga"), at(3)).err(), refused);
    assert_eq!(vault.delete_case(case.id, at(3)).err(), refused);
    assert!(vault.log(10).is_ok() && vault.members().is_ok());
}

#[test]
fn only_an_administrator_sets_anything() {
    let (_scene, mut vault) = with_second(REVIEWER);
    let refused = Some(VaultError::NotPermitted);
    let mine = passphrase(SECOND);
    assert_eq!(vault.members().err(), refused);
    assert_eq!(vault.log(1).err(), refused);
    assert_eq!(vault.log_head().err(), refused);
    let third = passphrase(THIRD);
    assert_eq!(vault.add_member(&mine, "Three", OFFICER, &third, at(3)).err(), refused);
    assert_eq!(vault.set_roles(MemberId(2), ADMINISTRATOR, at(3)).err(), refused);
    assert_eq!(vault.reset_passphrase(&mine, MemberId(1), &third, at(3)).err(), refused);
    assert_eq!(vault.disable_member(&mine, MemberId(1), at(3)).err(), refused);
    assert_eq!(vault.remove_member(&mine, MemberId(1), MemberId(2), at(3)).err(), refused);
    assert_eq!(vault.make_recovery_key(&mine, at(3)).err(), refused);
    assert_eq!(vault.set_settings(&Settings::default(), at(3)).err(), refused);
    assert_eq!(vault.set_destroy_after(&mine, Some(10), at(3)).err(), refused);
    assert_eq!(vault.rename_member(MemberId(1), "x", at(3)).err(), refused);
    assert_eq!(vault.destroy(&mine, at(3)).err(), refused);
}

#[test]
fn what_an_administrator_does_takes_the_own_passphrase() {
    let (_scene, mut vault) = Scene::start();
    add(&mut vault, "Test Officer Two", OFFICER, SECOND).unwrap();
    let wrong = Some(VaultError::WrongPassphrase);
    // That of a colleague is wrong too.
    let theirs = passphrase(SECOND);
    assert_eq!(vault.disable_member(&theirs, MemberId(2), at(3)).err(), wrong);
    assert_eq!(vault.make_recovery_key(&theirs, at(3)).err(), wrong);
    assert_eq!(vault.is_passphrase(&theirs, at(3)), Ok(false));
    assert_eq!(vault.change_passphrase(&theirs, &passphrase(THIRD), at(3)).err(), wrong);
}

#[test]
fn no_two_members_have_the_same_passphrase() {
    let (_scene, mut vault) = Scene::start();
    let taken = Some(VaultError::PassphraseTaken);
    assert_eq!(add(&mut vault, "Test Officer Two", OFFICER, PASSPHRASE).err(), taken);
    add(&mut vault, "Test Officer Two", OFFICER, SECOND).unwrap();
    let (mine, theirs) = (passphrase(PASSPHRASE), passphrase(SECOND));
    assert_eq!(vault.change_passphrase(&mine, &theirs, at(3)).err(), taken);
    assert_eq!(vault.reset_passphrase(&mine, MemberId(2), &mine, at(3)).err(), taken);
    assert_eq!(vault.members().unwrap().len(), 2, "nobody was added by the refused one");
}

#[test]
fn a_disabled_member_comes_back_with_the_same_passphrase() {
    let (scene, vault) = with_second(OFFICER);
    let mut vault = as_other(&scene, vault, PASSPHRASE);
    let key_file = fs::read(scene.path().join("vault.key")).unwrap();
    let mine = passphrase(PASSPHRASE);
    vault.disable_member(&mine, MemberId(2), at(3)).unwrap();
    assert_eq!(vault.members().unwrap()[1].state, MemberState::Disabled);
    vault.lock(at(5)).unwrap();
    assert_eq!(scene.unlock_with(SECOND).err(), Some(VaultError::WrongPassphrase));

    // The key file from before, put back: the slot opens, the member does not.
    let now = fs::read(scene.path().join("vault.key")).unwrap();
    fs::write(scene.path().join("vault.key"), key_file).unwrap();
    assert_eq!(scene.unlock_with(SECOND).err(), Some(VaultError::NotActive));
    fs::write(scene.path().join("vault.key"), now).unwrap();

    let mut vault = scene.unlock().unwrap();
    vault.enable_member(&mine, MemberId(2), at(3)).unwrap();
    assert_eq!(vault.enable_member(&mine, MemberId(2), at(3)).err(), Some(VaultError::NoSuchMember));
    assert_eq!(as_other(&scene, vault, SECOND).member().id, MemberId(2));
}

#[test]
fn the_cases_of_a_removed_member_go_to_the_heir() {
    let (scene, mut vault) = with_second(OFFICER);
    let case = start(&mut vault);
    let mut vault = as_other(&scene, vault, PASSPHRASE);
    let mine = passphrase(PASSPHRASE);
    let none = Some(VaultError::NoSuchMember);
    assert_eq!(vault.remove_member(&mine, MemberId(2), MemberId(2), at(3)).err(), none);
    assert_eq!(vault.remove_member(&mine, MemberId(2), MemberId(9), at(3)).err(), none);
    vault.remove_member(&mine, MemberId(2), MemberId(1), at(3)).unwrap();
    assert_eq!(vault.case(case.id).map(|case| case.code), Ok(case.code));
    assert_eq!(vault.reset_passphrase(&mine, MemberId(2), &passphrase(THIRD), at(3)).err(), none);
    vault.lock(at(5)).unwrap();
    assert_eq!(scene.unlock_with(SECOND).err(), Some(VaultError::WrongPassphrase));
    // The number is never given again.
    let mut vault = scene.unlock().unwrap();
    assert_eq!(add(&mut vault, "Test Officer Three", OFFICER, THIRD).unwrap().id, MemberId(3));
}

#[test]
fn somebody_must_stay() {
    let (scene, vault) = with_second(OFFICER);
    let mut vault = as_other(&scene, vault, PASSPHRASE);
    let last = Some(VaultError::LastMember);
    let mine = passphrase(PASSPHRASE);
    assert_eq!(vault.set_roles(MemberId(1), OFFICER, at(3)).err(), last);
    assert_eq!(vault.disable_member(&mine, MemberId(1), at(3)).err(), last);
    assert_eq!(vault.remove_member(&mine, MemberId(1), MemberId(2), at(3)).err(), last);
    vault.set_roles(MemberId(2), ADMINISTRATOR, at(3)).unwrap();
    vault.set_roles(MemberId(1), OFFICER, at(3)).unwrap();
    assert_eq!(vault.member().roles, OFFICER, "it holds at once");
    assert_eq!(vault.members().err(), Some(VaultError::NotPermitted));
}

#[test]
fn the_recovery_key_gives_a_member_a_new_passphrase_and_shows_no_case() {
    let (scene, mut vault) = Scene::start();
    let case = start(&mut vault);
    assert!(!vault.has_recovery_key());
    let first = vault.make_recovery_key(&passphrase(PASSPHRASE), at(3)).unwrap();
    let shown = vault.make_recovery_key(&passphrase(PASSPHRASE), at(4)).unwrap().show();
    vault.lock(at(5)).unwrap();

    let open = |key: &RecoveryKey| Recovery::open_under(Policy::CHEAP, &scene.folder(), key, at(6));
    assert_eq!(open(&first).err(), Some(VaultError::WrongPassphrase), "an earlier one opens no more");
    let key = RecoveryKey::read(&shown).unwrap();
    assert_eq!(open(&key).unwrap().enter(at(6)).err(), Some(VaultError::NotPermitted), "it is nobody's");
    let mut recovery = open(&key).unwrap();
    assert_eq!(recovery.members().unwrap().len(), 1);
    assert_eq!(recovery.reset(MemberId(9), &passphrase(SECOND), at(7)), Err(VaultError::NoSuchMember));
    recovery.reset(MemberId(1), &passphrase(SECOND), at(7)).unwrap();
    let vault = recovery.enter(at(7)).unwrap();
    assert_eq!(vault.case(case.id), Ok(case));
    let kinds: Vec<_> =
        vault.log(3).unwrap().into_iter().map(|row| (row.kind.as_str(), row.member)).collect();
    let one = Some(MemberId(1));
    assert_eq!(kinds, [("vault-unlocked", one), ("passphrase-reset", None), ("recovered", None)]);
    vault.lock(at(8)).unwrap();
    assert_eq!(scene.unlock().err(), Some(VaultError::WrongPassphrase));
    assert!(scene.unlock_with(SECOND).is_ok());
}

#[test]
fn wrong_passphrases_make_the_next_one_wait_also_after_a_restart() {
    let (scene, vault) = Scene::start();
    vault.lock(at(0)).unwrap();
    let unlock = |text: &str, seconds| {
        Vault::unlock_under(Policy::CHEAP, &scene.folder(), &passphrase(text), at(seconds))
    };
    for _ in 0..4 {
        assert_eq!(unlock(SECOND, 10).err(), Some(VaultError::WrongPassphrase));
    }
    assert_eq!([10, 12, 15].map(|seconds| scene.folder().wait(at(seconds))), [5, 3, 0]);
    // Even the right one waits; a wait is no failure.
    for seconds in [10, 12, 14] {
        assert_eq!(
            unlock(PASSPHRASE, seconds).err(),
            Some(VaultError::Wait { seconds: u32::try_from(15 - seconds).unwrap() })
        );
    }
    assert_eq!(unlock(SECOND, 15).err(), Some(VaultError::WrongPassphrase));
    assert_eq!(unlock(SECOND, 15).err(), Some(VaultError::Wait { seconds: 10 }));
    // The clock was set back by a year: the wait begins now, and ends.
    assert_eq!(unlock(PASSPHRASE, -31_536_000).err(), Some(VaultError::Wait { seconds: 10 }));
    let vault = unlock(PASSPHRASE, -31_535_990).unwrap();
    assert!(!file_names(&scene.path()).contains(&"vault.tries".to_owned()));

    // Guessing at the open vault waits too.
    for _ in 0..4 {
        assert_eq!(vault.is_passphrase(&passphrase(SECOND), at(20)), Ok(false));
    }
    assert_eq!(
        vault.is_passphrase(&passphrase(PASSPHRASE), at(20)).err(),
        Some(VaultError::Wait { seconds: 5 })
    );
}

#[test]
fn a_vault_destroys_itself_after_wrong_passphrases_only_where_that_was_chosen() {
    let (scene, mut vault) = Scene::start();
    let mut after = |failures| vault.set_destroy_after(&passphrase(PASSPHRASE), Some(failures), at(1));
    for failures in [0, 1, 9, 101] {
        assert_eq!(after(failures), Err(VaultError::InvalidSettings), "slips destroy nothing");
    }
    after(10).unwrap();
    vault.lock(at(0)).unwrap();
    for day in 1..10 {
        let refused =
            Vault::unlock_under(Policy::CHEAP, &scene.folder(), &passphrase(SECOND), at(day * 86_400));
        assert_eq!(refused.err(), Some(VaultError::WrongPassphrase));
    }
    let last = Vault::unlock_under(Policy::CHEAP, &scene.folder(), &passphrase(SECOND), at(864_000));
    assert_eq!(last.err(), Some(VaultError::Destroyed));
    assert_eq!(file_names(&scene.path()), Vec::<String>::new());
    assert_eq!(scene.folder().state(), crate::FolderState::Empty);
}

#[test]
fn what_the_person_guesses_while_they_have_the_laptop_makes_wait_and_destroys_nothing() {
    let (scene, mut vault) = Scene::start();
    vault.set_destroy_after(&passphrase(PASSPHRASE), Some(10), at(1)).unwrap();
    let mut now = 2;
    for _ in 0..9 {
        // Past every wait.
        now += 1000;
        assert_eq!(vault.is_passphrase(&passphrase("deviņi minēti vārdi"), at(now)), Ok(false));
    }
    assert!(matches!(vault.is_passphrase(&passphrase(PASSPHRASE), at(now)), Err(VaultError::Wait { .. })));
    vault.lock(at(now)).unwrap();
    let slip =
        Vault::unlock_under(Policy::CHEAP, &scene.folder(), &passphrase("viena paša kļūda"), at(now + 1000));
    assert_eq!(slip.err(), Some(VaultError::WrongPassphrase), "one slip of the officer is one");
    let right = Vault::unlock_under(Policy::CHEAP, &scene.folder(), &passphrase(PASSPHRASE), at(now + 2000));
    assert!(right.is_ok());
}

#[test]
fn a_destroyed_vault_leaves_nothing_and_the_folder_can_be_used_again() {
    let (scene, mut vault) = Scene::start();
    start(&mut vault);
    assert_eq!(vault.settings().unwrap(), Settings::default());
    vault.destroy(&passphrase(PASSPHRASE), at(3)).unwrap();
    assert_eq!(file_names(&scene.path()), Vec::<String>::new());

    let vault = scene.create().unwrap();
    assert_eq!(vault.destroy_quickly().err(), Some(VaultError::NotPermitted), "it is off at first");
    let mut vault = scene.unlock().unwrap();
    vault.set_settings(&Settings { quick_destroy: true, ..Settings::default() }, at(3)).unwrap();
    vault.destroy_quickly().unwrap();
    assert_eq!(file_names(&scene.path()), Vec::<String>::new());
}

#[test]
fn an_export_of_all_cases_takes_two_people() {
    let (scene, mut vault) = with_second(REVIEWER);
    let id = start(&mut vault).id;
    keep(&mut vault, id, "debt-owed", Some(observed("x"))).unwrap();
    let alone = vault.second_person(&passphrase(SECOND), at(3));
    assert_eq!(alone.err(), Some(VaultError::SamePerson), "one person is not two");
    let second = vault.second_person(&passphrase(PASSPHRASE), at(3)).unwrap();
    let exported = vault.export_cases(&second, at(3)).unwrap();
    assert_eq!((exported.len(), exported[0].answers.len()), (1, 1));

    let mut vault = as_other(&scene, vault, PASSPHRASE);
    let row = vault.log(10).unwrap().into_iter().find(|row| row.kind.as_str() == "cases-exported").unwrap();
    assert_eq!((row.member, row.about), (Some(MemberId(2)), Some(MemberId(1))));
    let second = vault.second_person(&passphrase(SECOND), at(3)).unwrap();
    assert_eq!(vault.export_cases(&second, at(3)).err(), Some(VaultError::NotPermitted));
}

#[test]
fn snapshots_open_to_nobody_who_was_shut_out() {
    let (scene, vault) = with_second(OFFICER);
    let vault = as_other(&scene, vault, PASSPHRASE);
    let taken = |vault: &Vault| {
        let snapshots = vault.snapshots().unwrap();
        assert_eq!(snapshots.len(), 1);
        fs::read(scene.folder().snapshots().join(&snapshots[0].name)).unwrap()
    };
    let slots = |bytes: &[u8]| String::from_utf8_lossy(bytes).matches("\"wrapped\"").count();
    let mut vault = vault;
    vault.change_passphrase(&passphrase(PASSPHRASE), &passphrase(THIRD), at(3)).unwrap();
    assert_eq!(slots(&taken(&vault)), 2);
    vault.remove_member(&passphrase(THIRD), MemberId(2), MemberId(1), at(4)).unwrap();
    assert_eq!(slots(&taken(&vault)), 1);
    let case = start(&mut vault);
    vault.delete_case(case.id, at(5)).unwrap();
    assert_eq!(slots(&taken(&vault)), 1, "taken anew after the deletion");
}
