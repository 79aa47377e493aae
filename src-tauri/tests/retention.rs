//! How long cases are kept, as the officer meets it: the sweep at unlock and once a day, holds, what the list says.
#![allow(missing_docs)]
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod common;

use atpazit_desktop::clock::now;
use atpazit_desktop::desk::Destination;
use atpazit_desktop::desk::retention::{LastSweep, SweepNews};
use atpazit_desktop::desk::{Desk, Location};
use atpazit_desktop::screen;
use atpazit_desktop::screen::cases::{CaseRow, CasesView};
use atpazit_desktop::screen::message::Arg;
use atpazit_desktop::screen::{Frame, Screen};
use chrono::TimeDelta;
use common::{Officer, PASSPHRASE, at_question, passphrase, refused};
use content::Catalogue;
use screening::CaseId;
use vault::{Roles, Vault};

fn list(frame: &Frame) -> &CasesView {
    match &frame.screen {
        Screen::Cases(view) => view,
        other => panic!("no list is shown: {other:?}"),
    }
}

fn does(officer: &Officer, step: impl FnOnce(&mut Desk)) -> Frame {
    let step = |desk: &mut Desk| {
        step(desk);
        Ok(())
    };
    officer.does(step).unwrap()
}

/// The row of the only case there is.
fn row(officer: &Officer) -> CaseRow {
    let shown = does(officer, Desk::leave);
    let [row] = list(&shown).cases.as_slice() else { panic!("not one case") };
    row.clone()
}

/// Makes the case look as if it had last been touched so many days ago; only a test can.
fn age(officer: &Officer, id: CaseId, days: i64) {
    officer
        .does(|desk| Ok(desk.vault.set_person_language(id, "lv", now() - TimeDelta::days(days))?))
        .unwrap();
}

/// The day after, for a vault that stays open.
fn a_day_passes(officer: &Officer) {
    does(officer, |desk| desk.last_sweep.at -= TimeDelta::hours(25));
}

#[test]
fn a_draft_says_in_the_list_when_it_goes() {
    let officer = Officer::screening("first-contact", "adult");
    let shown = row(&officer);
    assert!(shown.delete_at.is_some() && shown.held.is_none() && shown.owner.is_none());
    let finished = Officer::decided("adult");
    assert_eq!(row(&finished).delete_at, None, "nearly ninety days are left");
}

#[test]
fn a_case_is_kept_longer_for_a_reason_and_then_no_longer() {
    let officer = Officer::decided("adult");
    let id = officer.case();
    officer.does(|desk| desk.go(Destination::Result {})).unwrap();
    let keeping = officer.sees().keeping.unwrap();
    assert!(keeping.delete_at.is_some() && keeping.held.is_none());
    assert_eq!(refused(officer.does(|desk| desk.hold("  "))), "hold-reason-missing");
    let long = "a".repeat(201);
    let error = officer.does(|desk| desk.hold(&long)).unwrap_err();
    assert_eq!((error.code.as_str(), error.args.get("most")), ("reason-too-long", Some(&200)));

    let shown = officer.does(|desk| desk.hold(" tiesa ")).unwrap();
    let keeping = shown.keeping.unwrap();
    assert_eq!((keeping.delete_at, keeping.held.as_deref()), (None, Some("tiesa")));
    assert!(matches!(shown.screen, Screen::Result(_)));
    assert_eq!(row(&officer).held.as_deref(), Some("tiesa"));
    assert_eq!(refused(officer.does(Desk::release)), "case-not-open");
    officer.opens(id).unwrap();
    let shown = officer.does(Desk::release).unwrap();
    assert!(shown.keeping.is_some_and(|keeping| keeping.held.is_none() && keeping.delete_at.is_some()));
}

#[test]
fn the_question_screens_and_the_person_are_told_nothing_of_it() {
    let officer = Officer::screening("first-contact", "adult");
    assert!(officer.sees().keeping.is_none());
    does(&officer, |desk| desk.location = Location::End);
    assert!(officer.sees().keeping.is_some());
}

#[test]
fn the_list_says_how_many_went_until_it_is_put_away() {
    let officer = Officer::screening("first-contact", "adult");
    age(&officer, officer.case(), 4);
    does(&officer, Desk::leave);
    // The test wrote a row of four days ago: the clock went back and forth, and is not believed for a day.
    officer.locks();
    let shown = officer.unlocks(PASSPHRASE).unwrap();
    assert_eq!(list(&shown).sweep.as_ref().map(|news| news.id.as_str()), Some("sweep-clock"));
    assert_eq!(list(&shown).cases.len(), 1);

    let deleted = |frame: &Frame| list(frame).sweep.clone().map(|news| (news.id, news.args["cases"].clone()));
    does(&officer, |desk| desk.last_sweep.news = Some(SweepNews::Deleted(3)));
    let said = Some(("sweep-deleted".to_owned(), Arg::Number(3)));
    assert_eq!(deleted(&officer.sees()), said);
    assert_eq!(deleted(&does(&officer, Desk::leave)), said, "it stays");
    let shown = does(&officer, Desk::dismiss_sweep);
    assert!(list(&shown).sweep.is_none());
}

#[test]
fn unlocking_deletes_what_is_over_and_says_how_many() {
    // A vault that was opened last five days ago, with a draft from then.
    let folder = tempfile::tempdir().unwrap();
    let path = vault::Folder::new(folder.path().join("vault"));
    let then = now() - TimeDelta::days(5);
    let mut vault = Vault::create(&path, "Test Officer One", &passphrase(PASSPHRASE), then).unwrap();
    let instrument = screening::InstrumentId::new("first-contact").unwrap();
    let facts = screening::Facts::default();
    let new = vault::NewCase {
        instrument,
        instrument_version: 1,
        person_language: "lv".to_owned(),
        facts,
        conversation: screening::Conversation::default(),
    };
    for _ in 0..2 {
        vault.start_case(new.clone(), then).unwrap();
    }
    vault.lock(then).unwrap();
    let vault = Vault::unlock(&path, &passphrase(PASSPHRASE), now()).unwrap();
    let desk = Desk::new(vault);
    assert_eq!(desk.last_sweep.news, Some(SweepNews::Deleted(2)));
    assert_eq!(desk.vault.count_cases(&vault::Search::default()), Ok(0));
}

#[test]
fn a_vault_that_stays_open_is_swept_once_a_day_and_never_under_an_open_case() {
    let officer = Officer::screening("first-contact", "adult");
    let at = || officer.session.look_up(|desk, _| Ok(desk.last_sweep.at)).unwrap();
    let first = at();
    officer.does(|desk| desk.go(at_question("passport-now"))).unwrap();
    assert_eq!(at(), first, "not twice a day");
    a_day_passes(&officer);
    let long_ago = first - TimeDelta::hours(25);
    assert_eq!(at(), long_ago, "a case lies open");
    does(&officer, Desk::leave);
    assert!(at() >= first);
}

#[test]
fn whoever_reviews_sees_whose_case_it_is() {
    let officer = Officer::screening("first-contact", "adult");
    let second = "četri izdomāti suņi";
    officer
        .does(|desk| {
            let reviewer = Roles { reviewer: true, ..Roles::NONE };
            let mine = passphrase(PASSPHRASE);
            desk.vault.add_member(&mine, "Test Reviewer", reviewer, &passphrase(second), now())?;
            Ok(())
        })
        .unwrap();
    assert_eq!(row(&officer).owner, None);
    officer.locks();
    let shown = officer.unlocks(second).unwrap();
    assert_eq!(list(&shown).cases[0].owner.as_deref(), Some("Test Officer One"));
}

#[test]
fn what_a_sweep_says_has_its_words_in_every_desk_language() {
    for language in Catalogue::embedded().languages().iter().filter(|language| language.desk) {
        let wording = Catalogue::embedded().wording(&language.tag, "en").unwrap();
        let all = [SweepNews::Deleted(1), SweepNews::Deleted(3), SweepNews::ClockDoubtful, SweepNews::Failed];
        for news in all {
            let message = screen::keeping::news(news);
            let args: Vec<(&str, content::Arg)> = match news {
                SweepNews::Deleted(cases) => vec![("cases", content::Arg::Number(cases.into()))],
                SweepNews::ClockDoubtful | SweepNews::Failed => Vec::new(),
            };
            let said = wording.format(&message.id, &args);
            assert!(!said.fallback && !said.text.is_empty(), "{} {}", language.tag, message.id);
        }
    }
}

#[test]
fn a_sweep_that_fails_keeps_nobody_out() {
    let folder = tempfile::tempdir().unwrap();
    let path = vault::Folder::new(folder.path().join("vault"));
    let mut vault = Vault::create(&path, "Test Officer One", &passphrase(PASSPHRASE), now()).unwrap();
    assert_eq!(LastSweep::sweep(&mut vault, now()).news, None, "the test can fail");
    vault.lock(now()).unwrap();
    let vault = Vault::unlock(&path, &passphrase(PASSPHRASE), now()).unwrap();
    // Every page after the first: what was not read yet cannot be read any more.
    let file = folder.path().join("vault/vault.db");
    let mut bytes = std::fs::read(&file).unwrap();
    bytes[4096..].fill(0);
    std::fs::write(&file, bytes).unwrap();
    assert_eq!(Desk::new(vault).last_sweep.news, Some(SweepNews::Failed));
}

#[test]
fn what_was_deleted_is_listed_with_who_asked_and_nothing_else() {
    let officer = Officer::screening("first-contact", "adult");
    let code = officer.session.look_up(|desk, _| Ok(desk.case()?.case.code.to_string())).unwrap();
    let listed = |officer: &Officer| match officer.leaves_to(Destination::Deletions {}).unwrap().screen {
        Screen::Deletions(view) => view,
        other => panic!("no deletions are shown: {other:?}"),
    };
    let id = officer.case();
    assert!(listed(&officer).rows.is_empty());
    officer.opens(id).unwrap();
    does(&officer, |desk| desk.delete().unwrap());
    let view = listed(&officer);
    assert_eq!((view.rows.len(), view.older), (1, false));
    let row = &view.rows[0];
    assert_eq!((row.code.as_str(), row.why.id.as_str()), (code.as_str(), "deletion-asked"));
    assert_eq!(row.who.as_ref().map(|who| who.id.as_str()), Some("user-named"));
    let find = |text: &str| {
        let found =
            officer.session.look_up(|desk, _| atpazit_desktop::screen::deletions::find(desk, text)).unwrap();
        found.into_iter().map(|row| row.code).collect::<Vec<_>>()
    };
    for text in [&code, &code.to_lowercase(), &code.replace('-', "–"), &code[..3]] {
        assert_eq!(find(text), [code.as_str()], "{text}");
    }
    assert!(find("").is_empty() && find("no code").is_empty());
}
