//! How cases go: at the end of their time, after a week's notice, never while held, and never by a clock that jumps.

use super::case::{HANDOVER, hand_over};
use super::*;
use crate::{Deletion, DeletionReason, LogKind, MemberId, Retention, Roles, Settings, Sweep};
use ::screening::{Feedback, ReferralStatus};

const DAY: i64 = 86_400;
const SECOND: &str = "četri izdomāti suņi";

fn days(days: i64) -> DateTime<Utc> {
    at(days * DAY)
}

fn finished(vault: &mut Vault) -> Case {
    let case = start(vault);
    vault.freeze(case.id, &screening("pirmais")).unwrap();
    case
}

/// Sweeps once a day, from one day to another, and adds up what happened.
fn sweep_daily(vault: &mut Vault, from: i64, to: i64) -> Sweep {
    let mut all = Sweep::default();
    for day in from..=to {
        let sweep = vault.sweep(days(day)).unwrap();
        assert!(!sweep.clock_doubtful, "day {day}");
        all.drafts += sweep.drafts;
        all.referred += sweep.referred;
        all.others += sweep.others;
        all.noticed += sweep.noticed;
    }
    all
}

fn exists(vault: &Vault, case: &Case) -> bool {
    vault.case(case.id).is_ok()
}

fn row(vault: &Vault, case: &Case) -> crate::Keeping {
    let rows = vault.cases(&found(case.code.as_str())).unwrap();
    let [row] = rows.as_slice() else { panic!("the list has the case once") };
    assert_eq!((row.owner, row.owner_name.as_str()), (MemberId(1), "Test Officer One"));
    assert_eq!(vault.keeping(case.id), Ok(row.keeping.clone()));
    row.keeping.clone()
}

#[test]
fn each_case_goes_at_the_end_of_its_time_and_leaves_a_record_without_content() {
    let (_scene, mut vault) = Scene::start();
    let draft = start(&mut vault);
    let referred = finished(&mut vault);
    hand_over(&mut vault, referred.id).unwrap();
    let told = Feedback::new(ReferralStatus::Received, None).unwrap();
    vault.note_receipt(referred.id, HANDOVER, told, at(8)).unwrap();
    let screened = finished(&mut vault);
    let closed = finished(&mut vault);
    vault.close_case(closed.id, days(10)).unwrap();
    let reopened = finished(&mut vault);
    vault.reopen(reopened.id, at(9)).unwrap();

    assert_eq!(sweep_daily(&mut vault, 11, 12), Sweep { drafts: 1, ..Sweep::default() });
    assert!(!exists(&vault, &draft));
    assert_eq!(sweep_daily(&mut vault, 13, 30), Sweep { noticed: 1, ..Sweep::default() });
    assert!(exists(&vault, &referred));
    assert_eq!(sweep_daily(&mut vault, 31, 31), Sweep { referred: 1, ..Sweep::default() });
    assert!(!exists(&vault, &referred));
    assert_eq!(sweep_daily(&mut vault, 32, 91), Sweep { others: 2, noticed: 2, ..Sweep::default() });
    assert!(!exists(&vault, &screened) && !exists(&vault, &reopened) && exists(&vault, &closed));
    assert_eq!(sweep_daily(&mut vault, 92, 101), Sweep { others: 1, noticed: 1, ..Sweep::default() });
    assert_eq!(vault.count_cases(&found("")), Ok(0));

    let deletions = vault.deletions(9).unwrap();
    let first =
        Deletion { case: draft.code.clone(), reason: DeletionReason::Draft, at: days(11), member: None };
    assert_eq!(deletions.last(), Some(&first));
    let reasons: Vec<_> = deletions.iter().map(|deletion| deletion.reason.as_str()).collect();
    assert_eq!(reasons, ["other", "other", "other", "referred", "draft"]);
    let log = vault.log(100).unwrap();
    let row = log.iter().find(|row| row.case.as_ref() == Some(&draft.code)).unwrap();
    assert_eq!((row.kind, row.member, row.at), (LogKind::CaseDeleted, None, days(11)));
}

#[test]
fn the_record_of_a_deletion_has_no_place_for_content() {
    let (_scene, mut vault) = Scene::start();
    let mut statement = vault.connection().prepare("SELECT name FROM pragma_table_info('deletion')").unwrap();
    let columns: Vec<String> =
        statement.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    assert_eq!(columns, ["id", "case_code", "reason", "at", "member"]);
}

#[test]
fn the_list_says_it_a_week_before() {
    let (_scene, mut vault) = Scene::start();
    let case = finished(&mut vault);
    vault.sweep(days(82)).unwrap();
    assert_eq!(row(&vault, &case).delete_at, Some(at(4) + TimeDelta::days(90)));
    assert!(!row(&vault, &case).noticed);
    // Nobody opened the vault for three weeks: the week begins now.
    assert_eq!(vault.sweep(days(103)).unwrap().noticed, 1);
    let keeping = row(&vault, &case);
    assert_eq!((keeping.delete_at, keeping.noticed, keeping.as_draft), (Some(days(110)), true, false));
    assert_eq!(vault.sweep(days(109)), Ok(Sweep::default()));
    assert_eq!(vault.sweep(days(110)).unwrap().others, 1);

    let draft = vault.start_case(new_case("Rīga"), days(110)).unwrap();
    let keeping = row(&vault, &draft);
    assert_eq!((keeping.delete_at, keeping.noticed, keeping.as_draft), (Some(days(113)), false, true));
}

#[test]
fn work_on_a_case_or_a_longer_period_takes_the_notice_back() {
    let (_scene, mut vault) = Scene::start();
    let case = finished(&mut vault);
    assert_eq!(vault.sweep(days(85)).unwrap().noticed, 1);
    vault.decide(case.id, &screening::case::Decision::Agree, days(86)).unwrap();
    assert!(!row(&vault, &case).noticed, "the list does not wait for the sweep");
    vault.sweep(days(86)).unwrap();
    assert_eq!(vault.sweep(days(100)), Ok(Sweep::default()));
    assert_eq!(vault.sweep(days(170)).unwrap().noticed, 1);
    let longer = Retention { other_days: 200, ..Retention::default() };
    vault.set_settings(&Settings { retention: longer, ..Settings::default() }, days(171)).unwrap();
    assert!(!row(&vault, &case).noticed);
    assert_eq!(vault.sweep(days(180)), Ok(Sweep::default()));
    let none = "SELECT count(*) FROM \"case\" WHERE noticed_at IS NOT NULL";
    let left: i64 = vault.connection().query_row(none, [], |row| row.get(0)).unwrap();
    assert_eq!(left, 0);
    vault.set_settings(&Settings::default(), days(181)).unwrap();
    assert_eq!(
        vault.sweep(days(181)).unwrap(),
        Sweep { noticed: 1, ..Sweep::default() },
        "a week all the same"
    );
}

#[test]
fn a_held_case_stays_until_it_is_released_and_then_for_a_week() {
    let (scene, mut vault) = Scene::start();
    let (case, draft) = (finished(&mut vault), start(&mut vault));
    vault.sweep(days(2)).unwrap();
    for reason in ["", "  ", &"a".repeat(201)] {
        assert_eq!(vault.hold(case.id, reason, days(2)), Err(VaultError::InvalidReason));
    }
    vault.hold(case.id, &"ā".repeat(200), days(2)).unwrap();
    vault.hold(case.id, " izmeklēšana ", days(2)).unwrap();
    vault.hold(draft.id, "rīt turpinās", days(2)).unwrap();
    vault.lock(days(2)).unwrap();
    let mut vault =
        Vault::unlock_under(Policy::CHEAP, &scene.folder(), &passphrase(PASSPHRASE), days(300)).unwrap();
    assert_eq!(vault.sweep(days(300)), Ok(Sweep::default()));
    let keeping = row(&vault, &case);
    assert_eq!((keeping.delete_at, keeping.noticed), (None, false));
    let hold = keeping.hold.unwrap();
    assert_eq!((hold.reason.as_str(), hold.by, hold.at), ("izmeklēšana", MemberId(1), days(2)));
    assert_eq!(vault.case(case.id).unwrap().touched_at, at(4), "a hold is no touch");

    vault.release(case.id, days(301)).unwrap();
    vault.release(draft.id, days(301)).unwrap();
    let keeping = row(&vault, &case);
    assert_eq!((keeping.delete_at, keeping.noticed, keeping.hold), (Some(days(308)), true, None));
    let rows = vault.log(9).unwrap().len();
    vault.release(case.id, days(302)).unwrap();
    assert_eq!(vault.log(9).unwrap().len(), rows.min(9), "it was not held any more");
    assert_eq!(vault.sweep(days(307)).unwrap(), Sweep { drafts: 1, ..Sweep::default() });
    assert_eq!(vault.sweep(days(308)).unwrap(), Sweep { others: 1, ..Sweep::default() });
    let kinds: Vec<_> = vault.log(100).unwrap().iter().map(|row| row.kind).collect();
    let count = |kind| kinds.iter().filter(|found| **found == kind).count();
    assert_eq!((count(LogKind::CaseHeld), count(LogKind::CaseReleased)), (3, 2));
}

#[test]
fn a_clock_that_jumps_deletes_nothing() {
    let (scene, mut vault) = Scene::start();
    let draft = start(&mut vault);
    let doubtful = Ok(Sweep { clock_doubtful: true, ..Sweep::default() });
    let closed = finished(&mut vault).id;
    vault.close_case(closed, days(5)).unwrap();
    // Behind the log.
    assert_eq!(vault.sweep(days(5) - TimeDelta::nanoseconds(1)), doubtful);
    assert_eq!(vault.sweep(days(4)), doubtful);
    // Far before it.
    assert_eq!(vault.sweep(days(5 + 401)), doubtful);
    vault.lock(days(5)).unwrap();
    let unlock = |day| {
        Vault::unlock_under(Policy::CHEAP, &scene.folder(), &passphrase(PASSPHRASE), days(day)).unwrap()
    };
    // Unlocking writes a row itself: that makes no clock right.
    let mut vault = unlock(2000);
    assert_eq!(vault.sweep(days(2000)), doubtful);
    vault.lock(days(2000)).unwrap();
    let mut vault = unlock(2000);
    assert_eq!(vault.sweep(days(2000)), doubtful, "nor does unlocking twice");
    vault.lock(days(2000)).unwrap();
    let mut vault = unlock(6);
    assert_eq!(vault.sweep(days(6)), doubtful, "it was put right, and back");
    assert!(exists(&vault, &draft));
    assert!(vault.deletions(9).unwrap().is_empty());
    // A day without a jump.
    assert_eq!(vault.sweep(days(7) + TimeDelta::seconds(1)), Ok(Sweep { drafts: 1, ..Sweep::default() }));
}

#[test]
fn what_was_written_while_the_clock_was_behind_does_not_go_at_once() {
    let (_scene, mut vault) = Scene::start();
    vault.set_office(&screening::referral::Office::default(), days(10)).unwrap();
    let draft = vault.start_case(new_case("Rīga"), days(6)).unwrap();
    vault.set_office(&screening::referral::Office::default(), days(10)).unwrap();
    assert!(vault.sweep(days(10)).unwrap().clock_doubtful);
    assert!(exists(&vault, &draft));
}

#[test]
fn a_clock_that_was_put_right_by_a_minute_is_believed() {
    let (_scene, mut vault) = Scene::start();
    let case = start(&mut vault);
    vault.set_person_language(case.id, "ru", at(4) + TimeDelta::minutes(5)).unwrap();
    vault.set_person_language(case.id, "ru", at(4)).unwrap();
    assert_eq!(vault.sweep(at(5)), Ok(Sweep::default()));
}

#[test]
fn the_sweep_asks_for_no_role_and_shows_no_case() {
    let (scene, mut vault) = Scene::start();
    let (draft, case) = (start(&mut vault), finished(&mut vault));
    let administrator = Roles { administrator: true, ..Roles::NONE };
    let mine = passphrase(PASSPHRASE);
    vault.add_member(&mine, "Test Administrator", administrator, &passphrase(SECOND), at(2)).unwrap();
    let officer = Roles { officer: true, ..Roles::NONE };
    let third = passphrase("pieci izdomāti zirgi");
    vault.add_member(&mine, "Test Officer Three", officer, &third, at(2)).unwrap();
    vault.lock(at(5)).unwrap();

    let mut vault = scene.unlock_with(SECOND).unwrap();
    assert_eq!(vault.hold(case.id, "x", at(6)), Err(VaultError::NotPermitted));
    assert_eq!(vault.release(case.id, at(6)), Err(VaultError::NotPermitted));
    assert_eq!(vault.keeping(case.id), Err(VaultError::NotPermitted));
    assert_eq!(vault.sweep(days(4)), Ok(Sweep { drafts: 1, ..Sweep::default() }));
    assert_eq!(vault.deletions(9).unwrap()[0].case, draft.code);
    vault.lock(days(4)).unwrap();

    let mut vault = Vault::unlock_under(Policy::CHEAP, &scene.folder(), &third, days(5)).unwrap();
    assert_eq!(vault.hold(case.id, "x", days(5)), Err(VaultError::NoSuchCase));
    assert_eq!(vault.release(case.id, days(5)), Err(VaultError::NoSuchCase));
    assert_eq!(vault.keeping(case.id), Err(VaultError::NoSuchCase));
    assert_eq!(vault.deletions(9), Err(VaultError::NotPermitted));
    assert_eq!(vault.sweep(days(90)).unwrap().noticed, 1, "of a colleague's case");
    assert_eq!(vault.sweep(days(97)).unwrap().others, 1);
}

#[test]
fn what_a_sweep_deletes_is_gone_from_every_byte_and_the_file_shrinks() {
    let marked = "Zvirbulīšmarka";
    let (scene, mut vault) = Scene::start();
    let mut cases = Vec::new();
    for _ in 0..250 {
        let case = start(&mut vault);
        keep(&mut vault, case.id, "debt-owed", Some(observed(&marked.repeat(9)))).unwrap();
        cases.push(case);
    }
    vault.hold(cases[7].id, marked, at(5)).unwrap();
    let kept = vault.start_case(new_case("Rīga"), days(3)).unwrap();
    let decrypted = |vault: &mut Vault| vault.connection().serialize("main").unwrap().to_vec();
    let holds = |pages: &[u8]| pages.windows(marked.len()).any(|window| window == marked.as_bytes());
    let size = || fs::metadata(scene.path().join("vault.db")).unwrap().len();
    vault.release(cases[7].id, at(6)).unwrap();
    vault.check().unwrap();
    let before = size();
    assert!(holds(&decrypted(&mut vault)), "the test can fail");

    assert_eq!(vault.sweep(days(4)), Ok(Sweep { drafts: 250, ..Sweep::default() }));

    let pages = decrypted(&mut vault);
    assert!(!holds(&pages));
    assert_eq!(pages.len() as u64, size(), "a checkpoint was made");
    assert_eq!(fs::metadata(scene.path().join("vault.db-wal")).unwrap().len(), 0);
    assert!(size() < before * 2 / 3, "{} of {before}", size());
    assert_eq!(listed(&vault, ""), [kept]);
    vault.check().unwrap();
    assert_eq!(vault.deletions(1000).unwrap().len(), 250);
}

#[test]
fn a_sweep_with_nothing_to_do_reads_no_case_that_is_far_from_its_end() {
    let (_scene, mut vault) = Scene::start();
    for _ in 0..20 {
        finished(&mut vault);
    }
    let periods = Retention::default();
    let candidates = |vault: &mut Vault, day| {
        crate::table::retention::candidates(vault.connection(), &periods, days(day)).unwrap().len()
    };
    assert_eq!((candidates(&mut vault, 80), candidates(&mut vault, 84)), (0, 20));
}
