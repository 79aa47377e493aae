//! Practice at the desk: a vault of its own, conversations by a script, how they went; and nothing of it leaves.
#![allow(clippy::unwrap_used, reason = "a failed step is a failed test")]

mod common;

use atpazit_desktop::copies::progress::CopyProgress;
use atpazit_desktop::desk::{Destination, Location};
use atpazit_desktop::form::{DecisionKind, PostponeForm, StartForm};
use atpazit_desktop::screen::debriefing::DebriefingView;
use atpazit_desktop::screen::interview::Page;
use atpazit_desktop::screen::practice::{PracticeChoice, PracticeView};
use atpazit_desktop::screen::script::SaysView;
use atpazit_desktop::screen::start::StartView;
use atpazit_desktop::screen::{Frame, Screen};
use common::{Officer, PASSPHRASE, form, given, passphrase, refused};
use content::Catalogue;
use screening::route::Card;
use screening::{Obstacle, PracticeCase, PracticeId, Recipient};
use std::fs;
use std::path::{Path, PathBuf};

/// Somebody stands near at first.
const NEAR: &str = "leased-builder";
/// Nobody does.
const PLAIN: &str = "taxi-driver";
/// The person tells by themselves.
const TELLS: &str = "online-boy";

fn practising() -> Officer {
    let officer = Officer::arrives();
    officer.session.step(atpazit_desktop::state::State::practise).unwrap();
    officer
}

fn cases(officer: &Officer) -> PracticeView {
    match officer.sees().screen {
        Screen::Practice(view) => view,
        other => panic!("not at the practice cases: {other:?}"),
    }
}

fn choice(officer: &Officer, id: &str) -> PracticeChoice {
    let all = cases(officer).settings.into_iter().flat_map(|setting| setting.cases);
    all.into_iter().find(|choice| choice.case.value == id).unwrap()
}

fn begins(officer: &Officer, id: &str) -> StartView {
    officer.does(|desk| desk.begin_practice(id, true)).unwrap();
    match officer.sees().screen {
        Screen::Start(view) => view,
        other => panic!("not at the start: {other:?}"),
    }
}

fn script(id: &str) -> &'static PracticeCase {
    Catalogue::embedded().practice_case(&PracticeId::new(id).unwrap()).unwrap()
}

/// Begins the conversation as the scene says.
fn meets(officer: &Officer, id: &str) {
    let scene = begins(officer, id).scene.unwrap();
    let age = script(id).age;
    let start = StartForm {
        speaks: scene.first.speaks,
        reads: scene.first.reads,
        ..form(&scene.first.instrument, age.as_str())
    };
    let start = StartForm {
        talk: atpazit_desktop::form::TalkForm { given: Some(given(age.as_str())), ..start.talk },
        ..start
    };
    officer.does(|desk| desk.start(start)).unwrap();
}

/// What the person says to the question that is shown.
fn says(frame: &Frame) -> (String, Option<SaysView>) {
    match &frame.screen {
        Screen::Interview(view) => match &view.page {
            Page::Question(page) => (page.id.clone(), page.says.clone()),
            other => panic!("no question: {other:?}"),
        },
        other => panic!("no interview: {other:?}"),
    }
}

/// Asks everything, and notes it as the person says it, but for the questions that `skip` names.
fn asks(officer: &Officer, id: &str, skip: &[&str]) {
    let case = script(id);
    while let Some(question) = officer
        .session
        .look_up(|desk, _| {
            let interview = &desk.case()?.interview;
            let open = interview.shown().find(|question| {
                interview.answer_to(&question.id).is_none() && !skip.contains(&question.id.as_str())
            });
            Ok(open.cloned())
        })
        .unwrap()
    {
        officer.answers(question.id.as_str(), case.truth(&question).written()).unwrap();
    }
}

fn finishes(officer: &Officer) -> DebriefingView {
    officer.does(atpazit_desktop::desk::Desk::finish).unwrap();
    officer.session.step(|state| state.go(Destination::Debriefing {})).unwrap();
    match officer.sees().screen {
        Screen::Debriefing(view) => view,
        other => panic!("not looking back: {other:?}"),
    }
}

fn found(view: &DebriefingView) -> Vec<&str> {
    view.steps.iter().map(|step| step.found.id.as_str()).collect()
}

/// Every file below a folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let paths = entries.map(|entry| entry.unwrap().path());
    paths.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

#[test]
fn practice_needs_no_passphrase_and_leaves_no_vault() {
    let officer = practising();
    assert!(officer.sees().practice);
    assert_eq!(files(officer.path()), Vec::<PathBuf>::new(), "nothing lies in the folder");
    meets(&officer, PLAIN);
    assert!(officer.sees().practice);
    let after = officer.locks();
    assert!(!after.practice);
    assert!(matches!(after.screen, Screen::Welcome(_)), "as before it");
    assert_eq!(files(officer.path()), Vec::<PathBuf>::new());
    officer.session.step(atpazit_desktop::state::State::practise).unwrap();
    assert!(!choice(&officer, PLAIN).begun, "what was practised is gone");
}

#[test]
fn a_vault_is_neither_opened_nor_changed_by_it() {
    let officer = Officer::screening("first-contact", "adult");
    assert_eq!(refused(officer.session.step(atpazit_desktop::state::State::practise)), "vault-exists");
    officer.locks();
    let before: Vec<_> =
        files(officer.path()).into_iter().map(|path| (fs::read(&path).unwrap(), path)).collect();
    officer.session.step(atpazit_desktop::state::State::practise).unwrap();
    meets(&officer, PLAIN);
    asks(&officer, PLAIN, &[]);
    assert!(matches!(officer.locks().screen, Screen::Unlock(_)));
    let after: Vec<_> =
        files(officer.path()).into_iter().map(|path| (fs::read(&path).unwrap(), path)).collect();
    assert_eq!(before, after);
    officer.unlocks(PASSPHRASE).unwrap();
    assert!(matches!(officer.sees().screen, Screen::Cases(_)), "and the vault opens with its own cases");
}

#[test]
fn a_good_conversation_finds_everything_and_a_poor_one_is_told_what_it_missed() {
    let officer = practising();
    meets(&officer, PLAIN);
    asks(&officer, PLAIN, &[]);
    let view = finishes(&officer);
    assert!(found(&view).iter().all(|found| *found == "debriefing-as-said"), "{:?}", found(&view));
    assert!(view.otherwise.is_empty() && view.remarks.is_empty());
    assert_eq!(view.steps.len(), script(PLAIN).model.len());
    officer.leaves_to(Destination::Practice {}).unwrap();
    assert!(choice(&officer, PLAIN).done);

    meets(&officer, PLAIN);
    let (skipped, wrong) = (script(PLAIN).model[0].as_str(), script(PLAIN).model[1].clone());
    let questionnaire = Catalogue::embedded().questionnaire(&script(PLAIN).instrument).unwrap();
    let other = questionnaire.question(&wrong).unwrap();
    asks(&officer, PLAIN, &[skipped, wrong.as_str()]);
    let note = if script(PLAIN).truth(other).is_unknown() { "declined" } else { "dont-know" };
    officer.answers(wrong.as_str(), common::text(note)).unwrap();
    let view = finishes(&officer);
    assert_eq!(found(&view)[..2], ["debriefing-not-asked", "debriefing-otherwise"]);
    assert!(view.steps.iter().all(|step| step.why.attribute.as_deref() == Some("why")));
}

#[test]
fn where_somebody_stands_near_it_is_right_to_put_it_off() {
    let officer = practising();
    let scene = begins(&officer, NEAR).scene.unwrap();
    assert_eq!(scene.scene.attribute.as_deref(), Some("scene"));
    officer
        .does(|desk| {
            desk.postpone(PostponeForm {
                first: Some(scene.first.clone()),
                obstacles: [Obstacle::SomebodyNear].into(),
                day: atpazit_desktop::clock::today().to_string(),
                hour: String::new(),
                place: String::new(),
            })
        })
        .unwrap();
    assert!(choice(&officer, NEAR).put_off);
    let scene = begins(&officer, NEAR).scene.unwrap();
    assert_eq!(scene.scene.attribute.as_deref(), Some("later"), "alone, another time");
    meets(&officer, NEAR);
    assert_eq!(finishes(&officer).remarks[0].id, "debriefing-put-off");

    let hasty = practising();
    meets(&hasty, NEAR);
    assert_eq!(finishes(&hasty).remarks[0].id, "debriefing-not-put-off");
}

#[test]
fn where_the_person_tells_by_themselves_it_is_right_to_stop() {
    let officer = practising();
    meets(&officer, TELLS);
    officer.does(|desk| desk.stop_at_disclosure(true)).unwrap();
    assert_eq!(finishes(&officer).remarks[0].id, "debriefing-stopped");
    meets(&officer, TELLS);
    asks(&officer, TELLS, &[]);
    assert_eq!(finishes(&officer).remarks[0].id, "debriefing-not-stopped");
}

#[test]
fn whoever_evades_says_more_when_asked_again() {
    let officer = practising();
    for case in Catalogue::embedded().practice() {
        meets(&officer, case.id.as_str());
        for (question, manner) in &case.lines {
            // Shown at the latest when everything before it was answered.
            asks(&officer, case.id.as_str(), &[]);
            let frame = officer.does(|desk| desk.go(common::at_question(question.as_str()))).unwrap();
            let (_, says) = says(&frame);
            let says = says.unwrap();
            assert_eq!(says.says.len(), 1);
            assert_eq!(says.again.is_some(), manner.has_second_line(), "{} {question}", case.id);
            assert_eq!(says.manner.is_some(), manner.has_second_line());
        }
    }
}

#[test]
fn nothing_of_practice_leaves_it() {
    let officer = practising();
    meets(&officer, PLAIN);
    asks(&officer, PLAIN, &[]);
    finishes(&officer);
    officer.does(|desk| desk.decide(DecisionKind::Agree, "")).unwrap();
    for to in [
        Destination::Referral {},
        Destination::Settings {},
        Destination::People {},
        Destination::Rules {},
        Destination::Log {},
        Destination::Deletions {},
        Destination::Backups {},
        Destination::About {},
        Destination::Start {},
        Destination::Languages { opened: None },
        Destination::Recording { language: "lv".to_owned() },
        Destination::Review { language: "lv".to_owned() },
    ] {
        assert_eq!(refused(officer.does(|desk| desk.go(to.clone()))), "practice-only", "{to:?}");
    }
    let folder = officer.path().display().to_string();
    let only = |step: &dyn Fn(
        &mut atpazit_desktop::desk::Desk,
    ) -> Result<(), atpazit_desktop::error::CommandError>| {
        assert_eq!(refused(officer.does(step)), "practice-only");
    };
    only(&|desk| desk.save_referral(Recipient::ALL[0], "lv", Some(&folder)));
    only(&|desk| desk.save_explanation("lv", Some(&folder)));
    only(&|desk| desk.save_card(Card::Pocket, None, "lv", Some(&folder)));
    only(&|desk| desk.save_card(Card::Rights, None, "lv", Some(&folder)));
    only(&|desk| desk.back_up(officer.path(), &passphrase(PASSPHRASE), &CopyProgress::default()));
    only(&|desk| desk.set_own_name("Testa Persona Viens"));
    only(&|desk| desk.make_recovery_key(None));
    only(&|desk| desk.set_duty(None));
    assert_eq!(
        refused(officer.session.step(atpazit_desktop::state::State::destroy_quickly)),
        "practice-only"
    );
    assert_eq!(
        refused(officer.session.step(|state| state.destroy(&passphrase(PASSPHRASE)))),
        "practice-only"
    );
    assert!(officer.sees().keeping.is_none(), "no day is named on which it is deleted");
    let left: Vec<_> =
        files(officer.path()).iter().filter_map(|path| path.file_name().map(ToOwned::to_owned)).collect();
    assert_eq!(left, ["preferences.json"], "which case was done, and nothing else");
}

#[test]
fn elsewhere_there_is_no_practice() {
    let officer = Officer::settled();
    assert_eq!(refused(officer.does(|desk| desk.begin_practice(PLAIN, false))), "not-practising");
    assert_eq!(refused(officer.does(|desk| desk.go(Destination::Practice {}))), "not-practising");
    assert_eq!(refused(officer.session.step(|state| state.go(Destination::Debriefing {}))), "not-practising");
    let practising = practising();
    assert_eq!(
        refused(practising.does(|desk| desk.begin_practice("nobody", false))),
        "practice-case-unknown"
    );
    assert_eq!(refused(practising.does(|desk| desk.begin_practice("../x", false))), "practice-case-unknown");
    let saved = practising.session.step(|state| {
        let desk = state.desk.as_mut().unwrap();
        desk.save_certificate("Test Person One", Some("/"), &state.preferences)
    });
    assert_eq!(refused(saved), "nothing-practised");
    assert_eq!(practising.session.look_up(|desk, _| Ok(desk.location.clone())).unwrap(), Location::Practice);
}

#[test]
fn what_was_begun_can_be_gone_on_with() {
    let officer = practising();
    meets(&officer, PLAIN);
    let case = officer.case();
    officer.does(|desk| desk.go(Destination::Practice {})).unwrap();
    assert!(matches!(officer.sees().screen, Screen::Closing(_)), "closed with the person first");
    officer.does(|desk| desk.close_conversation(true)).unwrap();
    assert!(choice(&officer, PLAIN).begun);
    officer.does(|desk| desk.begin_practice(PLAIN, false)).unwrap();
    assert_eq!(officer.case(), case);
    assert!(matches!(officer.sees().screen, Screen::Resume(_)));
}

#[test]
fn the_cases_that_were_done_are_remembered_with_the_vault() {
    let officer = Officer::settled();
    officer.locks();
    officer.session.step(atpazit_desktop::state::State::practise).unwrap();
    meets(&officer, PLAIN);
    finishes(&officer);
    officer.locks();
    let kept = fs::read_to_string(officer.path().join("preferences.json")).unwrap();
    assert!(kept.contains(PLAIN), "{kept}");
}
