//! The laptop in the person's hands: what they agree to is kept, everything else is gone, and nothing of the desk is answered.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod common;

use atpazit_desktop::commands::COMMANDS;
use atpazit_desktop::desk::Desk;
use atpazit_desktop::error::CommandError;
use atpazit_desktop::screen::Screen;
use atpazit_desktop::screen::interview::Page;
use atpazit_desktop::screen::self_answer::{SelfPage, SelfQuestion};
use atpazit_desktop::state::State;
use common::{Officer, PASSPHRASE, Shown, list, passphrase, refused, text, unlock};
use screening::{CaseId, OptionId, Origin, QuestionId, Value, Written};
use std::fs;
use std::path::Path;

/// A person to whom the laptop was handed at the first question of a first contact.
fn person() -> Officer {
    person_with_case().0
}

fn person_with_case() -> (Officer, CaseId) {
    let officer = Officer::screening("first-contact", "adult");
    let case = officer.case();
    officer.does(Desk::hand_over).unwrap();
    (officer, case)
}

fn does(officer: &Officer, step: impl FnOnce(&mut Desk) -> Result<(), CommandError>) -> Shown {
    officer.session.by_person(step)
}

fn page(officer: &Officer) -> SelfPage {
    match officer.sees().screen {
        Screen::SelfAnswer(view) => view.page,
        other => panic!("the person does not have the laptop: {other:?}"),
    }
}

fn asked(officer: &Officer) -> SelfQuestion {
    match page(officer) {
        SelfPage::Question(question) => question,
        other => panic!("no question is shown: {other:?}"),
    }
}

/// The fields of which something is kept as a draft, whoever has the laptop.
fn drafts(officer: &Officer, case: CaseId) -> Vec<String> {
    let mut found = Vec::new();
    let mut look = |desk: &mut Desk| {
        found = desk.vault.drafts(Some(case))?.into_keys().collect();
        Ok(())
    };
    let looked = officer.session.by_person(&mut look).is_ok() || officer.does(&mut look).is_ok();
    assert!(looked);
    found
}

fn begins(officer: &Officer) {
    does(officer, |desk| desk.self_next(None)).unwrap();
}

fn taps(officer: &Officer, question: &str, tapped: Written) -> Shown {
    does(officer, |desk| desk.self_answer(question, tapped))
}

fn goes_on(officer: &Officer) {
    let question = asked(officer).id;
    does(officer, |desk| desk.self_next(Some(&question))).unwrap();
}

/// Goes on, leaving out whatever is in between.
fn goes_to(officer: &Officer, question: &str) {
    while asked(officer).id != question {
        goes_on(officer);
    }
}

fn goes_to_the_end(officer: &Officer) {
    while let SelfPage::Question(_) = page(officer) {
        goes_on(officer);
    }
}

fn returns(officer: &Officer, with: &str) -> Shown {
    let with = passphrase(with);
    does(officer, |desk| desk.take_over(&with))
}

/// The answer that stands in the case, once the officer has it again.
fn kept(officer: &Officer, question: &str) -> Option<(Value, Origin)> {
    let id = QuestionId::new(question).unwrap();
    let look = |desk: &Desk| Ok(desk.case()?.interview.kept(&id).cloned());
    let found = officer.session.look_up(|desk, _| look(desk)).unwrap();
    found.map(|answer| (answer.value, answer.origin))
}

#[test]
fn what_the_person_agrees_to_show_is_kept_as_said() {
    let officer = person();
    begins(&officer);
    assert_eq!(asked(&officer).id, "has-travelled");
    taps(&officer, "has-travelled", text("yes")).unwrap();
    goes_to(&officer, "hours-per-week");
    taps(&officer, "hours-per-week", Written::Number(70)).unwrap();
    goes_to(&officer, "danger-now");
    taps(&officer, "danger-now", text("declined")).unwrap();
    goes_to_the_end(&officer);
    assert!(matches!(page(&officer), SelfPage::Show(said) if said.id == "self-done"));
    does(&officer, |desk| desk.self_show(true)).unwrap();
    assert!(matches!(page(&officer), SelfPage::Return(None)));
    let after = returns(&officer, PASSPHRASE).unwrap();
    assert_ne!(common::question(&after), "has-travelled", "the officer goes on with what is open");

    let expected = Some((Value::Yes, Origin::Said));
    assert_eq!(kept(&officer, "has-travelled"), expected);
    assert_eq!(kept(&officer, "hours-per-week"), Some((Value::Number(70), Origin::Said)));
    assert_eq!(kept(&officer, "danger-now"), Some((Value::Declined, Origin::Said)));
    assert_eq!(kept(&officer, "passport-now"), None, "a question may be left out");
    let case = officer.case();
    officer.locks();
    officer.unlocks(PASSPHRASE).unwrap();
    officer.opens(case).unwrap();
    assert_eq!(kept(&officer, "has-travelled"), expected, "it is on the disk");
}

#[test]
fn what_the_person_does_not_agree_to_show_is_gone() {
    let officer = person();
    begins(&officer);
    taps(&officer, "has-travelled", text("yes")).unwrap();
    does(&officer, Desk::self_stop).unwrap();
    assert!(matches!(page(&officer), SelfPage::Show(said) if said.id == "self-stopped"));
    does(&officer, |desk| desk.self_show(false)).unwrap();
    assert!(matches!(page(&officer), SelfPage::Return(Some(said)) if said.id == "self-hidden"));
    does(&officer, |desk| desk.self_show(true)).unwrap();
    let after = returns(&officer, PASSPHRASE).unwrap();
    assert_eq!(common::question(&after), "has-travelled", "the officer is where they were");
    assert_eq!(kept(&officer, "has-travelled"), None);
}

#[test]
fn without_an_agreement_nothing_is_kept_however_it_ends() {
    let officer = person();
    begins(&officer);
    taps(&officer, "has-travelled", text("yes")).unwrap();
    returns(&officer, PASSPHRASE).unwrap();
    assert_eq!(kept(&officer, "has-travelled"), None, "taken back in the middle");

    let case = officer.case();
    for at_the_end in [false, true] {
        officer.does(Desk::hand_over).unwrap();
        if at_the_end {
            does(&officer, Desk::self_stop).unwrap();
        } else {
            begins(&officer);
            taps(&officer, "has-travelled", text("yes")).unwrap();
        }
        assert!(matches!(officer.locks().screen, Screen::Unlock(_)), "locking is always possible");
        officer.unlocks(PASSPHRASE).unwrap();
        officer.opens(case).unwrap();
        assert_eq!(kept(&officer, "has-travelled"), None, "locked in between");
    }
}

#[test]
fn a_lock_loses_nothing_that_the_person_did_and_shows_the_officer_nothing_of_it() {
    let (officer, case) = person_with_case();
    begins(&officer);
    taps(&officer, "has-travelled", text("yes")).unwrap();
    goes_to(&officer, "hours-per-week");
    officer.session.keep_draft(None, "self-hours-per-week", "7").unwrap();
    assert_eq!(
        refused(officer.session.keep_draft(Some(case), "note", "x").map(|()| officer.sees())),
        "handed-over"
    );
    officer.locks();
    officer.unlocks(PASSPHRASE).unwrap();
    officer.opens(case).unwrap();
    let seen = officer.view();
    assert!(!seen.contains("self-hours") && officer.sees().drafts.typed.is_empty(), "{seen}");
    assert_eq!(
        refused(officer.session.keep_draft(None, "self-hours-per-week", "x").map(|()| officer.sees())),
        "not-handed-over"
    );

    officer.does(Desk::hand_over).unwrap();
    assert_eq!(asked(&officer).id, "hours-per-week", "the person goes on where they were");
    assert_eq!(officer.sees().drafts.typed["self-hours-per-week"], "7");
    does(&officer, |desk| desk.self_back(Some("hours-per-week"))).unwrap();
    goes_to_the_end(&officer);
    does(&officer, |desk| desk.self_show(true)).unwrap();
    returns(&officer, PASSPHRASE).unwrap();
    assert_eq!(kept(&officer, "has-travelled"), Some((Value::Yes, Origin::Said)));

    officer.does(Desk::hand_over).unwrap();
    assert!(matches!(page(&officer), SelfPage::Begin), "what was agreed to is no draft any more");
}

#[test]
fn what_the_person_did_not_agree_to_is_in_no_draft_either() {
    for end in ["hidden", "taken back", "finished"] {
        let (officer, case) = person_with_case();
        begins(&officer);
        taps(&officer, "has-travelled", text("yes")).unwrap();
        match end {
            "hidden" => {
                does(&officer, Desk::self_stop).unwrap();
                does(&officer, |desk| desk.self_show(false)).unwrap();
            }
            "taken back" => drop(returns(&officer, PASSPHRASE).unwrap()),
            _ => {
                officer.locks();
                officer.unlocks(PASSPHRASE).unwrap();
                officer.opens(case).unwrap();
                officer.does(Desk::finish).unwrap();
            }
        }
        let left = drafts(&officer, case);
        assert!(left.is_empty(), "{end}: {left:?}");
    }
}

#[test]
fn conditions_follow_what_the_person_answers_here() {
    let officer = person();
    begins(&officer);
    let of = asked(&officer).of;
    taps(&officer, "has-travelled", text("no")).unwrap();
    assert!(asked(&officer).of <= of);
    goes_on(&officer);
    assert_ne!(asked(&officer).id, "on-the-way");
    let second = asked(&officer).id;
    does(&officer, |desk| desk.self_back(Some(&second))).unwrap();
    assert_eq!(asked(&officer).chosen, ["no"]);
    taps(&officer, "has-travelled", text("yes")).unwrap();
    goes_to(&officer, "on-the-way");
    let option = asked(&officer).options[0].value.clone();
    taps(&officer, "on-the-way", text(&option)).unwrap();

    // An answer whose question is hidden again stays out of the case.
    while asked(&officer).id != "has-travelled" {
        let here = asked(&officer).id;
        does(&officer, |desk| desk.self_back(Some(&here))).unwrap();
    }
    taps(&officer, "has-travelled", text("no")).unwrap();
    does(&officer, Desk::self_stop).unwrap();
    does(&officer, |desk| desk.self_show(true)).unwrap();
    returns(&officer, PASSPHRASE).unwrap();
    assert_eq!(kept(&officer, "has-travelled").unwrap().0, Value::No);
    assert_eq!(kept(&officer, "on-the-way"), None);
}

#[test]
fn a_tap_ticks_and_a_second_tap_takes_it_back() {
    let officer = person();
    begins(&officer);
    taps(&officer, "has-travelled", text("yes")).unwrap();
    taps(&officer, "has-travelled", text("yes")).unwrap();
    assert!(asked(&officer).chosen.is_empty());
    goes_to(&officer, "needs-now");
    let options: Vec<String> = asked(&officer).options.into_iter().map(|option| option.value).collect();
    taps(&officer, "needs-now", text(&options[0])).unwrap();
    taps(&officer, "needs-now", text(&options[1])).unwrap();
    assert_eq!(asked(&officer).chosen.len(), 2);
    taps(&officer, "needs-now", text("dont-know")).unwrap();
    assert_eq!(asked(&officer).chosen, ["dont-know"], "not knowing stands alone");
    taps(&officer, "needs-now", text(&options[1])).unwrap();
    assert_eq!(asked(&officer).chosen, [options[1].clone()]);
    assert_eq!(refused(taps(&officer, "needs-now", text("bread"))), "answer-does-not-fit");
    assert_eq!(refused(taps(&officer, "needs-now", list(&["bread"]))), "answer-does-not-fit");
    assert_eq!(asked(&officer).chosen, [options[1].clone()], "what stood there stays");
    taps(&officer, "needs-now", text(&options[1])).unwrap();
    does(&officer, Desk::self_stop).unwrap();
    assert!(
        matches!(page(&officer), SelfPage::Return(_)),
        "nothing was answered, so there is nothing to decide"
    );
}

#[test]
fn a_number_that_makes_no_sense_is_refused_and_can_be_taken_back() {
    let officer = person();
    begins(&officer);
    goes_to(&officer, "hours-per-week");
    assert_eq!(asked(&officer).range, Some((0, 168)));
    taps(&officer, "hours-per-week", Written::Number(80)).unwrap();
    assert_eq!(refused(taps(&officer, "hours-per-week", Written::Number(800))), "number-out-of-range");
    assert_eq!(refused(taps(&officer, "hours-per-week", text("many"))), "answer-does-not-fit");
    assert_eq!(asked(&officer).number, Some(80));
    taps(&officer, "hours-per-week", text("")).unwrap();
    assert_eq!(asked(&officer).number, None);
}

#[test]
fn the_person_is_asked_only_what_nobody_has_answered() {
    let officer = Officer::screening("first-contact", "adult");
    officer.answers("passport-now", text("employer")).unwrap();
    officer.does(Desk::hand_over).unwrap();
    begins(&officer);
    assert_eq!(refused(taps(&officer, "passport-now", text("self"))), "question-not-shown");
    while let SelfPage::Question(question) = page(&officer) {
        assert_ne!(question.id, "passport-now", "what the officer noted is not shown to the person");
        goes_on(&officer);
    }
    returns(&officer, PASSPHRASE).unwrap();
    assert_eq!(kept(&officer, "passport-now").unwrap().0, Value::Choice(OptionId::new("employer").unwrap()));
}

#[test]
fn the_screen_holds_nothing_of_the_case() {
    let officer = Officer::screening("first-contact", "adult");
    officer.answers("passport-now", text("employer")).unwrap();
    let Screen::Interview(view) = officer.sees().screen else { panic!("no interview") };
    assert!(view.can_hand_over && matches!(view.page, Page::Question(_)));
    officer.does(Desk::hand_over).unwrap();
    begins(&officer);
    let frame = serde_json::to_string(&officer.sees()).unwrap();
    for secret in [&view.case.code, &view.case.id, "Mārupes", "employer", "first-contact", "interview-"] {
        assert!(!frame.contains(secret), "{secret}: {frame}");
    }
}

#[test]
fn only_the_passphrase_leads_back() {
    let officer = person();
    begins(&officer);
    taps(&officer, "has-travelled", text("yes")).unwrap();
    assert_eq!(refused(returns(&officer, "nekad neizvēlēta parole")), "wrong-passphrase");
    assert_eq!(asked(&officer).chosen, ["yes"], "the person goes on where they were");
    assert_eq!(refused(officer.unlocks(PASSPHRASE)), "handed-over", "unlocking is another door, and shut");
    returns(&officer, PASSPHRASE).unwrap();
    assert_eq!(refused(returns(&officer, PASSPHRASE)), "not-handed-over");
    assert_eq!(refused(does(&officer, Desk::self_stop)), "not-handed-over");
}

#[test]
fn every_door_of_the_officer_is_shut_meanwhile() {
    let officer = person();
    let before = officer.view();
    assert_eq!(refused(officer.session.step(|_: &mut State| Ok(()))), "handed-over");
    assert_eq!(refused(officer.does(|_| Ok(()))), "handed-over");
    assert_eq!(refused(officer.does(Desk::hand_over)), "handed-over");
    assert_eq!(officer.session.look_up(|_, _| Ok(())).unwrap_err().code.as_str(), "handed-over");
    assert_eq!(officer.session.refuse_while_handed_over().unwrap_err().code.as_str(), "handed-over");
    assert_eq!(refused(officer.session.printed(true)), "handed-over");
    let taken = officer.session.take_in(None, "");
    assert_eq!(taken.unwrap_err().code.as_str(), "handed-over");
    assert_eq!(refused(unlock(&officer.session, PASSPHRASE)), "handed-over");
    assert_eq!(officer.view(), before, "nothing of it has moved");
    officer.locks();
    assert!(
        officer.session.refuse_while_handed_over().is_ok(),
        "after the lock the doors are those of the passphrase"
    );
}

/// The commands that pass no door of the officer: showing, locking, saying that somebody is there, listening, letters, the level of
/// a microphone that is closed by then, and the person's own steps.
const OPEN: [&str; 21] = [
    "hide",
    "reveal",
    "touch",
    "watch_idle",
    "backup_progress",
    "stop_backup",
    "open",
    "lock",
    "self_next",
    "self_back",
    "self_stop",
    "self_answer",
    "self_show",
    "take_over",
    "reader",
    "lettering",
    "listen",
    "stop_listening",
    "recording_level",
    // Decides by itself whose field it is.
    "keep_draft",
    // How large everything is shown is nobody's secret, and the person may need it.
    "set_zoom",
];

#[test]
fn every_command_but_the_persons_own_passes_a_door_of_the_officer() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/commands");
    let mut seen = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let source = fs::read_to_string(entry.unwrap().path()).unwrap();
        for body in source.split("#[tauri::command").skip(1) {
            let name = body.split_once("fn ").unwrap().1.split(['(', '<']).next().unwrap();
            // Up to the end of the function: what follows belongs to the next item.
            let body = body.split("\n}\n").next().unwrap();
            let door = [
                "session.step(",
                "session.at_desk(",
                ".look_up(",
                "session.refuse_while_handed_over()",
                "session.printed(",
                "blocking(",
            ];
            let passes = door.iter().any(|door| body.contains(door));
            assert_eq!(passes, !OPEN.contains(&name), "{name}: {body}");
            seen += 1;
        }
    }
    assert_eq!(seen, COMMANDS.iter().map(|(_, names)| names.len()).sum::<usize>());
}

#[test]
fn there_is_something_to_answer_or_the_laptop_stays() {
    let officer = Officer::settled();
    assert_eq!(refused(officer.does(Desk::hand_over)), "case-not-open");
    let officer = Officer::decided("adult");
    assert_eq!(
        refused(officer.does(Desk::hand_over)),
        "nothing-to-hand-over",
        "a finished screening takes no answer"
    );
}
