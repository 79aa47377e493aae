//! How conversations are led, what was put off, and what must be reported.

use super::*;
use crate::{ConversationChange, LogKind, MemberId, PostponementId, Roles};
use chrono::Days;
use screening::conversation::{Meeting, MeetingEnd};
use screening::interpreter::{Interpreter, Interpreting};
use screening::safety::{Obstacle, Postponement, Safety};
use screening::talk::{Duty, DutyToReport, Given, Notice, TalkConsent};

pub fn conversation() -> Conversation {
    let consent = TalkConsent {
        notice: Notice::of(true, None, None),
        language: "uz-Latn".to_owned(),
        read: true,
        heard: true,
        through: Interpreter::NotNeeded,
        given: Given::Agreed,
        at: at(2),
        withdrawn: None,
    };
    let meeting = Meeting {
        begun: at(2),
        place: Some("Izdomātā iela".to_owned()),
        safety: Safety { alone: true, safe: true, somebody_near: false, interpreter_accepted: true },
        interpreting: Interpreting::NOBODY,
        moods: Vec::new(),
        breaks: Vec::new(),
        end: None,
    };
    Conversation { consents: vec![consent], meetings: vec![meeting], rights: None }
}

pub fn postponement() -> Postponement {
    Postponement {
        instrument: InstrumentId::new("labour-site-visit").unwrap(),
        speaks: "uz-Latn".to_owned(),
        reads: None,
        obstacles: [Obstacle::SomebodyNear].into(),
        day: at(0).date_naive(),
        hour: Some("14:30".to_owned()),
        place: Some("pie izdomātā veikala".to_owned()),
    }
}

fn kinds(vault: &Vault) -> Vec<LogKind> {
    let mut kinds: Vec<_> = vault.log(20).unwrap().into_iter().map(|row| row.kind).collect();
    kinds.reverse();
    kinds
}

/// Adds somebody, and opens the vault as them.
fn colleague(scene: &Scene, mut vault: Vault, roles: Roles) -> (MemberId, Vault) {
    let theirs = passphrase("četri izdomāti suņi");
    let id = vault.add_member(&passphrase(PASSPHRASE), "Test Officer Two", roles, &theirs, at(3)).unwrap().id;
    vault.lock(at(3)).unwrap();
    (id, scene.unlock_with("četri izdomāti suņi").unwrap())
}

const REVIEWER: Roles = Roles { reviewer: true, ..Roles::NONE };
const OFFICER: Roles = Roles { officer: true, ..Roles::NONE };

#[test]
fn a_case_begins_with_its_conversation_and_every_change_is_logged_by_its_kind() {
    let (scene, mut vault) = Scene::start();
    let new = NewCase { conversation: conversation(), ..new_case("Ropaži") };
    let id = vault.start_case(new, at(2)).unwrap().id;
    assert_eq!(vault.conversation(id), Ok(conversation()));
    let mut changed = conversation();
    changed.withdraw(at(4));
    vault.keep_conversation(id, &changed, ConversationChange::Withdrawal, at(4)).unwrap();
    changed.meetings[0].end = Some(MeetingEnd { at: at(5), told: true });
    vault.keep_conversation(id, &changed, ConversationChange::End, at(5)).unwrap();
    vault.keep_conversation(id, &changed, ConversationChange::Note, at(6)).unwrap();
    assert_eq!(vault.case(id).unwrap().touched_at, at(6));
    let last = [LogKind::ConsentWithdrawn, LogKind::MeetingEnded, LogKind::ConversationNoted];
    assert!(kinds(&vault).ends_with(&last));
    vault.lock(at(7)).unwrap();
    let mut vault = scene.unlock().unwrap();
    assert_eq!(vault.conversation(id), Ok(changed));
    vault.delete_case(id, at(8)).unwrap();
    assert_eq!(vault.conversation(id), Err(VaultError::NoSuchCase));
    let left: i64 =
        vault.connection().query_row("SELECT count(*) FROM conversation", [], |row| row.get(0)).unwrap();
    assert_eq!(left, 0);
}

#[test]
fn a_case_from_before_has_an_empty_conversation() {
    let (_scene, mut vault) = Scene::start();
    let id = start(&mut vault).id;
    assert_eq!(vault.conversation(id), Ok(Conversation::default()));
}

#[test]
fn what_was_put_off_is_listed_by_its_day_and_gone_when_somebody_meets_the_person_again() {
    let (_scene, mut vault) = Scene::start();
    let id = start(&mut vault).id;
    let later = Postponement { day: at(0).date_naive() + Days::new(3), ..postponement() };
    vault.postpone(&later, None, at(3)).unwrap();
    vault.postpone(&later, Some(id), at(3)).unwrap();
    vault.postpone(&postponement(), Some(id), at(4)).unwrap();
    let found = vault.postponements().unwrap();
    assert_eq!(found.iter().map(|one| &one.postponement).collect::<Vec<_>>(), [&postponement(), &later]);
    assert_eq!(found[0].case.as_ref().map(|(id, _)| *id), Some(id));
    vault.begin_meeting(id, &conversation(), None, at(5)).unwrap();
    let found = vault.postponements().unwrap();
    assert_eq!(found.iter().map(|one| &one.postponement).collect::<Vec<_>>(), [&later]);
    vault.remove_postponement(found[0].id, at(6)).unwrap();
    assert_eq!(vault.postponements(), Ok(Vec::new()));
    assert_eq!(vault.remove_postponement(found[0].id, at(6)), Err(VaultError::NoSuchCase));
    assert_eq!(vault.remove_postponement(PostponementId(-1), at(6)), Err(VaultError::NoSuchCase));
}

#[test]
fn what_was_put_off_is_its_officers_and_goes_to_whoever_takes_over() {
    let (scene, mut vault) = Scene::start();
    vault.postpone(&postponement(), None, at(3)).unwrap();
    let mine = vault.postponements().unwrap()[0].id;
    let (id, mut theirs) = colleague(&scene, vault, OFFICER);
    assert_eq!(theirs.postponements(), Ok(Vec::new()));
    assert_eq!(theirs.remove_postponement(mine, at(4)), Err(VaultError::NoSuchCase));
    theirs.postpone(&postponement(), None, at(4)).unwrap();
    theirs.lock(at(5)).unwrap();
    let mut vault = scene.unlock().unwrap();
    let me = vault.member().id;
    vault.remove_member(&passphrase(PASSPHRASE), id, me, at(6)).unwrap();
    assert_eq!(vault.postponements().unwrap().len(), 2);
}

#[test]
fn what_was_put_off_of_a_case_is_seen_by_whoever_sees_the_case() {
    let (scene, mut vault) = Scene::start();
    let id = start(&mut vault).id;
    let (reviewer, mut theirs) = colleague(&scene, vault, REVIEWER);
    theirs.postpone(&postponement(), Some(id), at(4)).unwrap();
    theirs.postpone(&postponement(), None, at(4)).unwrap();
    assert_eq!(theirs.postponements().unwrap().len(), 2);
    theirs.lock(at(5)).unwrap();
    let mut vault = scene.unlock().unwrap();
    let mine = |vault: &Vault| vault.postponements().unwrap();
    assert_eq!(mine(&vault).len(), 1, "a reviewer put off what is mine");
    assert_eq!(mine(&vault)[0].case.as_ref().map(|(case, _)| *case), Some(id));
    vault.disable_member(&passphrase(PASSPHRASE), reviewer, at(6)).unwrap();
    assert_eq!(mine(&vault).len(), 1, "whoever put it off stays away, the case does not");
    let me = vault.member().id;
    vault.remove_member(&passphrase(PASSPHRASE), reviewer, me, at(7)).unwrap();
    assert_eq!(mine(&vault).len(), 2, "and the heir has both");
    let of_case = mine(&vault).into_iter().find(|one| one.case.is_some()).unwrap().id;
    vault.remove_postponement(of_case, at(8)).unwrap();
    assert_eq!(mine(&vault).len(), 1);
}

#[test]
fn the_heir_of_somebody_disabled_has_their_cases_and_what_they_put_off() {
    let (scene, vault) = Scene::start();
    let (id, mut theirs) = colleague(&scene, vault, OFFICER);
    let case = start(&mut theirs).id;
    theirs.postpone(&postponement(), Some(case), at(4)).unwrap();
    theirs.postpone(&postponement(), None, at(4)).unwrap();
    theirs.lock(at(5)).unwrap();
    let mut vault = scene.unlock().unwrap();
    let me = vault.member().id;
    assert_eq!(vault.postponements(), Ok(Vec::new()));
    vault.disable_member(&passphrase(PASSPHRASE), id, at(6)).unwrap();
    vault.remove_member(&passphrase(PASSPHRASE), id, me, at(7)).unwrap();
    assert!(vault.case(case).is_ok());
    assert_eq!(vault.postponements().unwrap().len(), 2);
}

#[test]
fn a_meeting_and_the_facts_of_it_are_kept_together_or_not_at_all() {
    let (_scene, mut vault) = Scene::start();
    let id = start(&mut vault).id;
    let facts = Facts { municipality: Some("Ropaži".to_owned()), ..vault.facts(id).unwrap() };
    vault.postpone(&postponement(), Some(id), at(3)).unwrap();
    vault.begin_meeting(id, &conversation(), Some(&facts), at(4)).unwrap();
    assert_eq!((vault.conversation(id), vault.facts(id)), (Ok(conversation()), Ok(facts.clone())));
    assert_eq!(vault.postponements(), Ok(Vec::new()));
    assert_eq!(vault.case(id).unwrap().touched_at, at(4));
    assert!(kinds(&vault).ends_with(&[LogKind::MeetingBegun, LogKind::FactsKept]));
    let mut second = conversation();
    second.meetings[0].end = Some(MeetingEnd { at: at(5), told: false });
    vault.close_case(id, at(5)).unwrap();
    // The facts are refused after the conversation was written.
    assert_eq!(vault.begin_meeting(id, &second, Some(&facts), at(6)), Err(VaultError::NotDraft));
    assert_eq!(vault.conversation(id), Ok(conversation()), "neither is half-kept");
}

#[test]
fn what_is_put_off_out_of_a_meeting_ends_it() {
    let (_scene, mut vault) = Scene::start();
    let id = start(&mut vault).id;
    vault.begin_meeting(id, &conversation(), None, at(3)).unwrap();
    let mut ended = conversation();
    ended.meetings[0].end = Some(MeetingEnd { at: at(4), told: false });
    vault.end_and_postpone(id, &ended, &postponement(), at(4)).unwrap();
    assert_eq!(vault.conversation(id), Ok(ended));
    assert_eq!(vault.postponements().unwrap().len(), 1);
    assert!(kinds(&vault).ends_with(&[LogKind::MeetingEnded, LogKind::ConversationPostponed]));
}

#[test]
fn the_sweep_takes_what_was_put_off_to_a_day_long_gone_and_not_what_is_to_come() {
    let (_scene, mut vault) = Scene::start();
    let id = start(&mut vault).id;
    let hour = TimeDelta::hours(1);
    let later = Postponement { day: (at(0) + hour * 24 * 30).date_naive(), ..postponement() };
    vault.postpone(&postponement(), None, at(3)).unwrap();
    vault.postpone(&later, None, at(3)).unwrap();
    vault.sweep(at(3) + hour * 71).unwrap();
    assert_eq!(vault.postponements().unwrap().len(), 2);
    vault.sweep(at(3) + hour * 24 * 5).unwrap();
    let left = vault.postponements().unwrap();
    assert_eq!(left.iter().map(|one| &one.postponement).collect::<Vec<_>>(), [&later]);
    assert_eq!(vault.case(id), Err(VaultError::NoSuchCase), "the draft's time was over as well");
}

#[test]
fn whoever_reviews_is_told_of_and_whoever_has_the_case_is_not() {
    let (scene, mut vault) = Scene::start();
    let id = start(&mut vault).id;
    assert_eq!((vault.is_reviewed(None), vault.is_reviewed(Some(id))), (Ok(false), Ok(false)));
    let (reviewer, theirs) = colleague(&scene, vault, REVIEWER);
    assert_eq!(theirs.is_reviewed(None), Ok(false), "nobody but themselves reviews");
    assert_eq!(theirs.is_reviewed(Some(id)), Ok(true));
    theirs.lock(at(5)).unwrap();
    let mut vault = scene.unlock().unwrap();
    assert_eq!(vault.is_reviewed(None), Ok(true));
    vault.disable_member(&passphrase(PASSPHRASE), reviewer, at(6)).unwrap();
    assert_eq!(vault.is_reviewed(None), Ok(false), "a passphrase that opens nothing shows nothing");
}

#[test]
fn only_an_administrator_sets_what_must_be_reported() {
    let (scene, mut vault) = Scene::start();
    assert_eq!(vault.duty(), Ok(None));
    let duty = DutyToReport {
        duties: [Duty::Stay].into(),
        own: [("lv".to_owned(), "Man jāziņo par ugunsgrēkiem.".to_owned())].into(),
    };
    vault.set_duty(Some(&duty), at(3)).unwrap();
    assert_eq!(vault.duty(), Ok(Some(duty.clone())));
    let (_, mut theirs) = colleague(&scene, vault, OFFICER);
    assert_eq!(theirs.duty(), Ok(Some(duty)));
    assert_eq!(theirs.set_duty(None, at(4)), Err(VaultError::NotPermitted));
    theirs.lock(at(5)).unwrap();
    let mut vault = scene.unlock().unwrap();
    vault.set_duty(None, at(6)).unwrap();
    assert_eq!(vault.duty(), Ok(None));
}
