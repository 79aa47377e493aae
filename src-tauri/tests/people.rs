//! Several users at one desk: who comes where, who may set what, the recovery key, and destroying everything.
#![allow(missing_docs)]
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod common;

use atpazit_desktop::clock::now;
use atpazit_desktop::desk::Destination;
use atpazit_desktop::desk::{Desk, Location};
use atpazit_desktop::form::{Role, RulesForm, UserForm};
use atpazit_desktop::screen::people::PeopleView;
use atpazit_desktop::screen::{Frame, Screen};
use common::{Officer, PASSPHRASE, Shown, passphrase, refused, word};
use vault::{MemberId, Recovery, RecoveryKey};

const SECOND: &str = "četri izdomāti suņi";
const NEW: &str = "pieci izdomāti zirgi";

fn form(name: &str, roles: &[&str]) -> UserForm {
    UserForm { name: name.to_owned(), roles: roles.iter().map(|role| word(role)).collect() }
}

fn adds(officer: &Officer, name: &str, roles: &[&str]) -> Shown {
    let (mine, first) = (passphrase(PASSPHRASE), passphrase(SECOND));
    officer.does(|desk| desk.add_user(&mine, &form(name, roles), &first))
}

/// A first officer with one case and a second user with these roles, who has just unlocked.
fn second(roles: &[&str]) -> (Officer, Frame) {
    let officer = Officer::settled();
    officer.start("first-contact", "adult").unwrap();
    adds(&officer, "Test User Two", roles).unwrap();
    officer.locks();
    let frame = officer.unlocks(SECOND).unwrap();
    (officer, frame)
}

fn people(officer: &Officer) -> PeopleView {
    match officer.does(|desk| desk.go(Destination::People {})).unwrap().screen {
        Screen::People(view) => view,
        other => panic!("no users are shown: {other:?}"),
    }
}

fn leads_to(frame: &Frame) -> Vec<&str> {
    frame.doors.iter().map(|door| &*door.message.id).collect()
}

#[test]
fn a_second_officer_sees_no_case_of_the_first_and_no_administration() {
    let (officer, frame) = second(&["officer"]);
    assert_eq!(leads_to(&frame), ["app-exchange", "app-settings", "app-about"]);
    assert!(!frame.quick_destroy);
    let Screen::Cases(view) = frame.screen else { panic!("no list") };
    assert!(view.empty);
    let before = officer.view();
    for place in [
        Destination::People {},
        Destination::Rules {},
        Destination::Log {},
        Destination::Deletions {},
        Destination::Backups {},
    ] {
        assert_eq!(refused(officer.does(|desk| desk.go(place))), "not-permitted");
    }
    let rules = RulesForm {
        draft_hours: 72,
        referred_days: 30,
        other_days: 90,
        idle_minutes: 1,
        quick_destroy: true,
    };
    assert_eq!(refused(officer.does(|desk| desk.set_rules(&rules))), "not-permitted");
    let own = form("Test User Two", &["administrator"]);
    assert_eq!(refused(officer.does(|desk| desk.change_user(MemberId(2), &own))), "not-permitted");
    let mine = passphrase(SECOND);
    assert_eq!(refused(officer.does(|desk| desk.make_recovery_key(Some(&mine)))), "not-permitted");
    assert_eq!(refused(officer.session.step(|state| state.destroy(&mine))), "not-permitted");
    assert_eq!(officer.view(), before);
    assert_eq!(officer.session.idle_minutes(), 5);
}

#[test]
fn an_administrator_without_cases_begins_at_the_users_and_no_step_leads_to_cases() {
    let (officer, frame) = second(&["administrator"]);
    assert_eq!(leads_to(&frame), ["app-settings"]);
    assert!(matches!(frame.screen, Screen::People(_)));
    let before = officer.view();
    assert_eq!(
        refused(officer.does(|desk| desk.go(Destination::Cases {
            search: String::new(),
            days: None,
            page: 0
        }))),
        "not-permitted"
    );
    assert_eq!(refused(officer.start("first-contact", "adult")), "not-permitted");
    assert_eq!(officer.view(), before);
    let left = officer.does(|desk| {
        desk.leave();
        Ok(())
    });
    assert!(matches!(left.unwrap().screen, Screen::People(_)), "whoever leaves a screen arrives here");
}

#[test]
fn a_user_is_added_only_with_a_role_a_name_and_the_own_passphrase() {
    let officer = Officer::settled();
    assert_eq!(refused(adds(&officer, "Test User Two", &[])), "role-missing");
    assert!(serde_json::from_value::<Role>("owner".into()).is_err());
    assert_eq!(refused(adds(&officer, "  ", &["officer"])), "name-invalid");
    let wrong = passphrase(SECOND);
    let refusal = officer.does(|desk| desk.add_user(&wrong, &form("Two", &["officer"]), &wrong));
    assert_eq!(refused(refusal), "wrong-passphrase");
    assert_eq!(people(&officer).users.len(), 1);
    adds(&officer, "Test User Two", &["officer"]).unwrap();
    assert_eq!(refused(adds(&officer, "Test User Three", &["officer"])), "passphrase-taken");
    let view = people(&officer);
    let two = &view.users[1];
    assert_eq!((two.name.as_str(), two.roles.as_slice()), ("Test User Two", &[Role::Officer][..]));
    assert!(two.can_reset && two.can_disable && two.can_remove && !two.can_enable && !two.you);
    let one = &view.users[0];
    assert!(one.you && one.can_change && !one.can_disable && !one.can_remove && !one.can_reset);
}

#[test]
fn only_somebody_who_sees_cases_is_offered_as_their_heir() {
    let officer = Officer::settled();
    adds(&officer, "Test User Two", &["officer"]).unwrap();
    let heirs = |officer: &Officer| {
        people(officer).users[1].heirs.iter().map(|heir| heir.value.clone()).collect::<Vec<_>>()
    };
    assert_eq!(heirs(&officer), ["1"]);
    officer.does(|desk| desk.change_user(MemberId(1), &form("One", &["administrator"]))).unwrap();
    assert_eq!(heirs(&officer), Vec::<String>::new());
}

#[test]
fn a_changed_role_holds_at_once_also_for_whoever_changes_it() {
    let officer = Officer::settled();
    adds(&officer, "Test User Two", &["administrator"]).unwrap();
    people(&officer);
    let own = form("Test Officer One", &["officer"]);
    let frame = officer.does(|desk| desk.change_user(MemberId(1), &own)).unwrap();
    assert!(matches!(frame.screen, Screen::Cases(_)));
    assert_eq!(leads_to(&frame), ["app-exchange", "app-settings", "app-about"]);
    officer.does(|desk| desk.set_own_name("Test Officer Uno")).unwrap();
    officer
        .does(|desk| {
            desk.location = Location::Settings;
            Ok(())
        })
        .unwrap();
    let Screen::Settings(view) = officer.sees().screen else { panic!("no settings") };
    assert_eq!(view.name, "Test Officer Uno");
    assert_eq!(view.roles.len(), 1);
    assert_eq!(refused(officer.does(|desk| desk.set_own_name(""))), "name-invalid");
}

/// The groups of the recovery key as they are shown.
fn groups(frame: &Frame) -> Vec<String> {
    match &frame.screen {
        Screen::RecoveryKey(view) => view.groups.clone(),
        other => panic!("no recovery key is shown: {other:?}"),
    }
}

#[test]
fn a_recovery_key_is_shown_once_and_typed_back_before_it_counts_as_written_down() {
    let officer = Officer::arrives();
    let created = officer.session.step(|state| {
        let mine = passphrase(PASSPHRASE);
        state.create("", &mine)?.offer_recovery_key(mine);
        Ok(())
    });
    assert!(groups(&created.unwrap()).is_empty(), "it is offered, not made");
    // No passphrase is asked for here, and only here.
    let shown = groups(&officer.does(|desk| desk.make_recovery_key(None)).unwrap());
    assert_eq!(shown.iter().map(String::len).collect::<Vec<_>>(), [5; 5]);
    assert_eq!(refused(officer.does(|desk| desk.make_recovery_key(None))), "wrong-passphrase");
    assert_eq!(refused(officer.does(|desk| desk.confirm_recovery_key("AAAAA"))), "recovery-key-differs");
    assert_eq!(refused(officer.does(|desk| desk.confirm_recovery_key(""))), "recovery-key-differs");
    assert_eq!(groups(&officer.sees()), shown, "it is still there to be compared");
    let typed = format!(" {}", shown[4].to_lowercase());
    let frame = officer.does(|desk| desk.confirm_recovery_key(&typed)).unwrap();
    assert!(matches!(&frame.screen, Screen::Profession(view) if view.first));
    let frame = officer.does(|desk| desk.go(Destination::LeaveProfession {})).unwrap();
    assert!(matches!(frame.screen, Screen::Cases(_)));
    assert_eq!(refused(officer.does(|desk| desk.confirm_recovery_key(&typed))), "recovery-key-gone");
    assert!(people(&officer).recovery_key);
    assert_eq!(refused(officer.does(|desk| desk.make_recovery_key(None))), "wrong-passphrase");
    let mine = passphrase(PASSPHRASE);
    let again = groups(&officer.does(|desk| desk.make_recovery_key(Some(&mine))).unwrap());
    assert_ne!(again, shown);
    // Whatever leads away drops it.
    officer
        .does(|desk| {
            desk.location = Location::Settings;
            Ok(())
        })
        .unwrap();
    let gone = officer.session.look_up(|desk, _| Ok(desk.paper.is_none())).unwrap();
    assert!(gone);
}

#[test]
fn the_recovery_key_leads_to_a_new_passphrase_for_the_chosen_user() {
    let officer = Officer::settled();
    adds(&officer, "Test User Two", &["officer"]).unwrap();
    let mine = passphrase(PASSPHRASE);
    let shown = groups(&officer.does(|desk| desk.make_recovery_key(Some(&mine))).unwrap()).join("-");
    officer.locks();
    let recovers = |text: &str| {
        let key = RecoveryKey::read(text)?;
        officer.session.step(|state| {
            state.recovery = Some(Recovery::open(&state.folder(), &key, now())?);
            Ok(())
        })
    };
    assert_eq!(refused(recovers("7K2Q4")), "recovery-key-length");
    assert_eq!(refused(recovers(&shown.replace(|c: char| c.is_ascii_digit(), "ā"))), "recovery-key-letter");
    let other = if shown.starts_with('A') { "B" } else { "A" };
    assert_eq!(refused(recovers(&format!("{other}{}", &shown[1..]))), "recovery-key-mistyped");
    let Screen::Recover(view) = recovers(&shown).unwrap().screen else { panic!("no choice of users") };
    assert_eq!(view.users.iter().map(|user| user.value.as_str()).collect::<Vec<_>>(), ["1", "2"]);
    assert_eq!(refused(officer.does(|_| Ok(()))), "vault-locked", "no case before somebody is chosen");
    let resets =
        |text: &str| officer.session.step(|state| state.reset_by_recovery(MemberId(2), &passphrase(text)));
    assert_eq!(refused(resets(PASSPHRASE)), "passphrase-taken");
    let Screen::Recover(_) = officer.sees().screen else { panic!("the choice is still open") };
    assert!(matches!(resets(NEW).unwrap().screen, Screen::Cases(_)));
    officer.locks();
    assert_eq!(refused(officer.unlocks(SECOND)), "wrong-passphrase");
    officer.unlocks(NEW).unwrap();
}

#[test]
fn locking_closes_a_vault_that_the_recovery_key_opened() {
    let officer = Officer::settled();
    let mine = passphrase(PASSPHRASE);
    let shown = groups(&officer.does(|desk| desk.make_recovery_key(Some(&mine))).unwrap()).join("-");
    officer.locks();
    let key = RecoveryKey::read(&shown).unwrap();
    let opened = officer.session.step(|state| {
        state.recovery = Some(Recovery::open(&state.folder(), &key, now())?);
        Ok(())
    });
    assert!(matches!(opened.unwrap().screen, Screen::Recover(_)));
    assert!(matches!(officer.locks().screen, Screen::Unlock(_)));
    officer.unlocks(PASSPHRASE).unwrap();
}

#[test]
fn after_too_many_wrong_passphrases_the_screen_says_how_long_to_wait() {
    let officer = Officer::settled();
    officer.locks();
    let wait = |officer: &Officer| match officer.sees().screen {
        Screen::Unlock(view) => view.wait,
        other => panic!("not locked: {other:?}"),
    };
    for _ in 0..3 {
        assert_eq!(refused(officer.unlocks(SECOND)), "wrong-passphrase");
        assert_eq!(wait(&officer), 0, "a slip costs nothing");
    }
    assert_eq!(refused(officer.unlocks(SECOND)), "wrong-passphrase");
    assert!((1..=5).contains(&wait(&officer)));
    let refusal = officer.unlocks(PASSPHRASE).unwrap_err();
    assert_eq!(refusal.code.as_str(), "too-many-tries");
    assert!(refusal.args.contains_key("seconds"));
}

fn rules(idle_minutes: u32, quick_destroy: bool) -> RulesForm {
    RulesForm { draft_hours: 24, referred_days: 7, other_days: 3650, idle_minutes, quick_destroy }
}

#[test]
fn rules_hold_at_once_and_after_the_next_unlocking() {
    let officer = Officer::settled();
    for wrong in [rules(0, false), rules(16, false), RulesForm { draft_hours: 23, ..rules(5, false) }] {
        assert_eq!(refused(officer.does(|desk| desk.set_rules(&wrong))), "settings-invalid");
    }
    assert_eq!(officer.session.idle_minutes(), 5);
    let frame = officer.does(|desk| desk.set_rules(&rules(2, true))).unwrap();
    assert!(frame.quick_destroy);
    assert_eq!(officer.session.idle_minutes(), 2);
    let locked = officer.locks();
    assert!(locked.doors.is_empty() && !locked.quick_destroy, "nothing is open while it is locked");
    assert!(officer.unlocks(PASSPHRASE).unwrap().quick_destroy);
    let mine = passphrase(PASSPHRASE);
    for failures in [Some(9), Some(101)] {
        let refusal = officer.does(|desk| desk.set_destroy_after(&mine, failures));
        assert_eq!(refused(refusal), "settings-invalid");
    }
    officer.does(|desk| desk.set_destroy_after(&mine, Some(10))).unwrap();
    officer.does(|desk| desk.go(Destination::Rules {})).unwrap();
    let Screen::Rules(view) = officer.sees().screen else { panic!("no rules") };
    assert_eq!((view.form, view.destroy_after), (rules(2, true), Some(10)));
}

#[test]
fn everything_is_destroyed_by_the_own_passphrase_only() {
    let officer = Officer::settled();
    officer.start("first-contact", "adult").unwrap();
    let before = officer.view();
    assert_eq!(refused(officer.session.step(|state| state.destroy(&passphrase(SECOND)))), "wrong-passphrase");
    assert_eq!(officer.view(), before, "a wrong one leaves it open");
    let frame = officer.session.step(|state| state.destroy(&passphrase(PASSPHRASE))).unwrap();
    assert!(matches!(frame.screen, Screen::Welcome(_)));
    assert!(frame.doors.is_empty() && !frame.quick_destroy);
    for name in ["vault.key", "vault.db", "vault.db-wal"] {
        assert!(!officer.path().join(name).exists(), "{name}");
    }
}

#[test]
fn everything_is_destroyed_quickly_only_where_that_was_chosen_and_never_by_the_person() {
    let officer = Officer::screening("first-contact", "adult");
    let quickly = |officer: &Officer| officer.session.step(atpazit_desktop::state::State::destroy_quickly);
    let before = officer.view();
    assert_eq!(refused(quickly(&officer)), "not-permitted");
    assert_eq!(officer.view(), before);
    let id = officer.case();
    officer.does(|desk| desk.set_rules(&rules(5, true))).unwrap();
    officer.opens(id).unwrap();
    officer.does(Desk::hand_over).unwrap();
    assert_eq!(refused(quickly(&officer)), "handed-over");
    officer.locks();
    assert_eq!(refused(quickly(&officer)), "vault-locked");
    officer.unlocks(PASSPHRASE).unwrap();
    assert!(matches!(quickly(&officer).unwrap().screen, Screen::Welcome(_)));
    assert!(!officer.path().join("vault.key").exists());
}

#[test]
fn the_log_names_who_did_what_and_to_whom() {
    let officer = Officer::settled();
    adds(&officer, "Test User Two", &["officer"]).unwrap();
    officer.start("first-contact", "adult").unwrap();
    let frame = officer.leaves_to(Destination::Log {}).unwrap();
    let Screen::Log(view) = frame.screen else { panic!("no log") };
    let text = serde_json::to_string(&view).unwrap();
    let said: Vec<_> = view.rows.iter().map(|row| row.what.id.as_str()).collect();
    let expected = ["log-meeting-ended", "log-case-started", "log-member-added", "log-vault-created"];
    assert_eq!(said, expected);
    assert_eq!(view.rows[2].what.attribute.as_deref(), Some("about"));
    assert!(text.contains("Test User Two") && text.contains("Test Officer One"));
    assert!(view.rows[0].case.is_some());
    let head = view.head.unwrap();
    assert_eq!((head.number, head.digest.split(' ').count()), (4, 5));
}

#[test]
fn a_check_of_the_log_says_how_many_rows_are_sound() {
    let officer = Officer::settled();
    let Screen::Log(view) = officer.does(Desk::check_log).unwrap().screen else { panic!("no log") };
    assert_eq!(view.checked.unwrap().id, "log-check-sound");
}
