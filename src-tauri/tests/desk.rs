//! The desk with a real vault and no window: what is kept, what is refused, and what damage looks like.
#![allow(missing_docs)]
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod common;

use atpazit_desktop::desk::{Desk, Place};
use atpazit_desktop::preferences::{Preferences, Theme};
use atpazit_desktop::session::{Session, now};
use atpazit_desktop::view::interview::{AnswerView, Page, Then};
use atpazit_desktop::view::{Frame, Screen};
use common::{Officer, PASSPHRASE, consent, form, list, passphrase, question, refused, said, text, unlock};
use screening::{Origin, Written};
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

#[test]
fn nothing_is_created_before_a_passphrase_is_chosen() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("data");
    let session = Session::new(path.clone(), true);
    let Screen::Welcome(view) = session.step(|_| Ok(())).unwrap().screen else { panic!("no welcome") };
    assert!(view.portable);
    assert!(!path.exists());
    assert_eq!(refused(session.at_desk(|_| Ok(()))), "vault-locked");
    assert_eq!(session.look_up(|_, _| Ok(())).unwrap_err().code, "vault-locked");
}

#[test]
fn an_interview_goes_on_at_the_same_question_after_locking() {
    let officer = Officer::screening("labour-site-visit", "adult");
    let shown = officer.answers("has-travelled", text("yes")).unwrap();
    assert_eq!(question(&shown), "arrival-month");
    let id = officer.case();
    let Screen::Unlock(view) = officer.locks().screen else { panic!("not locked") };
    assert!(view.locked_now);
    assert_eq!(refused(officer.opens(id)), "vault-locked");
    let Screen::Cases(view) = officer.unlocks(PASSPHRASE).unwrap().screen else { panic!("no list") };
    assert_eq!(view.cases.len(), 1);
    assert_eq!(view.cases[0].id, id.0.to_string());
    assert_eq!(question(&officer.opens(id).unwrap()), "arrival-month");
    let shown = officer.does(|desk| desk.show_question("has-travelled")).unwrap();
    assert_eq!(answer_shown(&shown), Some(said(text("yes"))));
}

fn answer_shown(frame: &Frame) -> Option<AnswerView> {
    match &frame.screen {
        Screen::Interview(view) => match &view.page {
            Page::Question(page) => page.answer.clone(),
            other => panic!("no question is shown: {other:?}"),
        },
        other => panic!("no interview is shown: {other:?}"),
    }
}

#[test]
fn an_answer_that_does_not_fit_is_refused_and_changes_nothing() {
    let officer = Officer::screening("first-contact", "adult");
    officer.answers("hours-per-week", Written::Number(60)).unwrap();
    officer.answers("needs-now", list(&["food"])).unwrap();
    let id = officer.case();
    let before = officer.view();
    let long = |length: usize| AnswerView { note: Some("a".repeat(length)), ..said(Written::Number(61)) };
    let cases = [
        ("hours-per-week", said(Written::Number(169)), "number-out-of-range"),
        ("hours-per-week", said(text("60")), "answer-does-not-fit"),
        ("hours-per-week", said(list(&["60"])), "answer-does-not-fit"),
        ("hours-per-week", long(501), "note-too-long"),
        ("passport-now", said(text("police")), "answer-does-not-fit"),
        ("passport-now", said(text("")), "answer-does-not-fit"),
        ("needs-now", said(list(&[])), "choose-one"),
        ("needs-now", said(list(&["food", "x"])), "answer-does-not-fit"),
        ("no-such-question", said(text("yes")), "question-unknown"),
        ("No Such Question", said(text("yes")), "question-unknown"),
        // It stands in the bank, but not in this instrument.
        ("days-per-week", said(Written::Number(6)), "question-unknown"),
    ];
    for (question, answer, code) in cases {
        let given = answer.clone();
        assert_eq!(
            refused(officer.does(|desk| desk.answer(question, given, Then::Next))),
            code,
            "{question} {answer:?}"
        );
        assert_eq!(officer.view(), before, "{question} {answer:?}");
    }
    officer.opens(id).unwrap();
    let shown = officer.does(|desk| desk.show_question("hours-per-week")).unwrap();
    assert_eq!(answer_shown(&shown), Some(said(Written::Number(60))), "the vault keeps the answer before");
}

#[test]
fn a_refused_number_says_which_numbers_fit() {
    let officer = Officer::screening("first-contact", "adult");
    let error = officer.answers("hours-per-week", Written::Number(169)).unwrap_err();
    assert_eq!(error.args.get("least"), Some(&0));
    assert_eq!(error.args.get("most"), Some(&168));
}

#[test]
fn none_of_these_unticks_the_others_and_the_other_way_round() {
    let officer = Officer::screening("first-contact", "adult");
    let ticked = |ids: &[&str]| {
        let shown = officer.does(|desk| desk.answer("needs-now", said(list(ids)), Then::Stay)).unwrap();
        answer_shown(&shown).unwrap().value
    };
    assert_eq!(ticked(&["food", "shelter"]), list(&["food", "shelter"]));
    assert_eq!(ticked(&["food", "shelter", "none"]), list(&["none"]));
    assert_eq!(ticked(&["none", "food"]), list(&["food"]));
}

#[test]
fn a_question_that_is_not_shown_is_refused_and_its_earlier_answer_comes_back() {
    let officer = Officer::screening("first-contact", "adult");
    let hidden = |officer: &Officer| {
        let before = officer.view();
        let yes = || said(text("yes"));
        assert_eq!(
            refused(officer.does(|desk| desk.show_question("debt-free-to-leave"))),
            "question-not-shown"
        );
        assert_eq!(
            refused(officer.does(|desk| desk.answer("debt-free-to-leave", yes(), Then::Next))),
            "question-not-shown"
        );
        assert_eq!(officer.view(), before);
    };
    hidden(&officer);
    officer.answers("debt-owed", text("yes")).unwrap();
    officer.answers("debt-free-to-leave", text("no")).unwrap();
    officer.answers("debt-owed", text("no")).unwrap();
    hidden(&officer);
    officer.answers("debt-owed", text("yes")).unwrap();
    let shown = officer.does(|desk| desk.show_question("debt-free-to-leave")).unwrap();
    assert_eq!(answer_shown(&shown), Some(said(text("no"))));
}

#[test]
fn a_step_from_a_question_that_does_not_exist_leads_nowhere() {
    let officer = Officer::screening("first-contact", "adult");
    let before = officer.view();
    let unknown = screening::QuestionId::new("no-such-question").unwrap();
    assert_eq!(refused(officer.does(|desk| desk.next(&unknown))), "question-unknown");
    assert_eq!(refused(officer.does(|desk| desk.back(&unknown))), "question-unknown");
    assert_eq!(refused(officer.does(|desk| desk.take_back("no-such-question"))), "question-unknown");
    assert_eq!(officer.view(), before);
}

#[test]
fn an_answer_taken_back_is_open_again_also_in_the_vault() {
    let officer = Officer::screening("first-contact", "adult");
    officer.answers("has-travelled", text("no")).unwrap();
    officer.does(|desk| desk.take_back("has-travelled")).unwrap();
    let id = officer.case();
    assert_eq!(question(&officer.opens(id).unwrap()), "has-travelled");
    assert_eq!(answer_shown(&officer.sees()), None);
}

#[test]
fn the_person_may_be_asked_in_another_language_in_the_middle() {
    let officer = Officer::screening("first-contact", "adult");
    officer.answers("has-travelled", text("no")).unwrap();
    let before = question(&officer.sees());
    let shown = officer.does(|desk| desk.set_person_language("ru")).unwrap();
    assert_eq!(question(&shown), before);
    let id = officer.case();
    let Screen::Interview(view) = officer.opens(id).unwrap().screen else { panic!("no interview") };
    assert_eq!((view.person.tag.as_str(), view.answered), ("ru", 1));
    assert_eq!(refused(officer.does(|desk| desk.set_person_language("xx"))), "language-unknown");
    let Screen::Interview(view) = officer.sees().screen else { panic!("no interview") };
    assert_eq!(view.person.tag, "ru");
}

#[test]
fn a_beginning_that_makes_no_sense_starts_no_case() {
    let officer = Officer::settled();
    officer
        .does(|desk| {
            desk.place = Place::Start;
            Ok(())
        })
        .unwrap();
    let before = officer.view();
    let begin = |change: fn(&mut atpazit_desktop::view::start::StartForm)| {
        let mut form = form("first-contact", "adult");
        change(&mut form);
        refused(officer.does(|desk| desk.start(form)))
    };
    assert_eq!(begin(|form| form.instrument = "visit".to_owned()), "instrument-unknown");
    assert_eq!(begin(|form| form.language = "xx".to_owned()), "language-unknown");
    assert_eq!(begin(|form| form.age = String::new()), "age-missing");
    assert_eq!(begin(|form| form.municipality = Some("ā".repeat(81))), "text-too-long");
    assert_eq!(officer.view(), before);
    let shown = officer
        .does(|desk| {
            desk.place = Place::cases();
            Ok(())
        })
        .unwrap();
    let Screen::Cases(view) = shown.screen else { panic!("no list") };
    assert!(view.empty);
}

#[test]
fn a_fact_that_does_not_fit_is_refused_and_changes_nothing() {
    let officer = Officer::settled();
    officer.start("first-contact", "adult").unwrap();
    let set = |field: &str, value: &[&str]| {
        let value: Vec<String> = value.iter().map(|word| (*word).to_owned()).collect();
        officer.does(|desk| desk.set_fact(field, &value))
    };
    set("since", &["2026-03"]).unwrap();
    set("forms", &["labour", "domestic"]).unwrap();
    let before = officer.view();
    assert!(before.contains("2026-03"));
    for (field, value, code) in [
        ("name", "Invented", "fact-unknown"),
        ("speaks", "ru", "fact-unknown"),
        ("gender", "x", "answer-does-not-fit"),
        ("forms", "x", "answer-does-not-fit"),
        ("since", "0202-03", "answer-does-not-fit"),
        ("since", "2026-13", "answer-does-not-fit"),
        ("since", "2026-03-01", "answer-does-not-fit"),
    ] {
        assert_eq!(refused(set(field, &[value])), code, "{field} {value}");
        assert_eq!(officer.view(), before, "{field} {value}");
    }
    let long = "ā".repeat(81);
    assert_eq!(refused(set("municipality", &[&long])), "text-too-long");
    let id = officer.case();
    officer.opens(id).unwrap();
    let kept = officer
        .does(|desk| {
            desk.place = Place::Facts;
            Ok(())
        })
        .unwrap();
    assert_eq!(serde_json::to_string(&kept.screen).unwrap(), before, "the vault keeps the facts before");
}

#[test]
fn an_interview_is_not_finished_without_an_age_group() {
    let officer = Officer::screening("first-contact", "adult");
    officer.does(|desk| desk.set_fact("age", &[])).unwrap();
    let shown = officer
        .does(|desk| {
            desk.place = Place::End;
            Ok(())
        })
        .unwrap();
    let Screen::Interview(view) = shown.screen else { panic!("no interview") };
    let Page::End(end) = view.page else { panic!("not the end") };
    assert!(!end.can_finish);
    assert_eq!(end.hindrance.unwrap().id, "hindrance-age-missing");
    assert_eq!(refused(officer.does(Desk::finish)), "age-missing");
    officer.does(|desk| desk.set_fact("age", &["unsure".to_owned()])).unwrap();
    assert!(matches!(officer.does(Desk::finish).unwrap().screen, Screen::Result(_)));
}

#[test]
fn there_is_no_result_and_no_hand_over_before_the_end() {
    let officer = Officer::screening("first-contact", "adult");
    let before = officer.view();
    assert_eq!(refused(officer.does(Desk::show_result)), "not-finished");
    assert_eq!(officer.view(), before, "the officer is still at the question");
    assert_eq!(refused(officer.does(Desk::show_referral)), "not-finished");
    assert_eq!(refused(officer.does(|desk| desk.decide("agree", ""))), "not-finished");
    let form = consent("provider", true, &[]);
    assert_eq!(refused(officer.does(|desk| desk.set_consent(&form))), "not-finished");
    assert_eq!(officer.view(), before);
    officer.does(Desk::finish).unwrap();
    let before = officer.view();
    assert_eq!(refused(officer.does(Desk::show_referral)), "not-finished", "nobody has decided yet");
    assert_eq!(officer.view(), before);
}

#[test]
fn to_judge_differently_needs_a_reason() {
    let officer = Officer::screening("first-contact", "adult");
    officer.does(Desk::finish).unwrap();
    let before = officer.view();
    let long = "a".repeat(1001);
    for (decision, reason, code) in [
        ("differ", "", "reason-missing"),
        ("differ", "  \n", "reason-missing"),
        ("differ", long.as_str(), "reason-too-long"),
        ("perhaps", "", "input-invalid"),
    ] {
        assert_eq!(refused(officer.does(|desk| desk.decide(decision, reason))), code);
        assert_eq!(officer.view(), before);
    }
    officer.does(|desk| desk.decide("differ", " I saw more. ")).unwrap();
    let id = officer.case();
    let Screen::Result(view) = officer.opens(id).unwrap().screen else { panic!("no result") };
    assert_eq!((view.decision.as_deref(), view.reason.as_str()), (Some("differ"), "I saw more."));
    assert!(view.can_refer);
}

#[test]
fn a_finished_case_takes_no_answers_until_it_is_taken_up_again() {
    let officer = Officer::decided("adult");
    let id = officer.case();
    let yes = || said(text("yes"));
    officer.does(|desk| desk.show_question("passport-now")).unwrap();
    let before = officer.view();
    assert_eq!(refused(officer.does(|desk| desk.answer("danger-now", yes(), Then::Next))), "case-not-draft");
    assert_eq!(refused(officer.does(|desk| desk.take_back("passport-now"))), "case-not-draft");
    assert_eq!(refused(officer.does(|desk| desk.set_fact("gender", &["man".to_owned()]))), "case-not-draft");
    assert_eq!(refused(officer.does(Desk::finish)), "case-not-draft");
    assert_eq!(officer.view(), before);
    // A question that cannot be asked does not open the case.
    assert_eq!(refused(officer.does(|desk| desk.ask_again("no-such-question"))), "question-unknown");
    assert_eq!(refused(officer.does(|desk| desk.ask_again("debt-free-to-leave"))), "question-not-shown");
    assert_eq!(refused(officer.does(|desk| desk.answer("danger-now", yes(), Then::Next))), "case-not-draft");
    let shown = officer.does(|desk| desk.ask_again("danger-now")).unwrap();
    assert_eq!(question(&shown), "danger-now");
    officer.answers("danger-now", text("yes")).unwrap();
    assert_eq!(refused(officer.does(|desk| desk.decide("agree", ""))), "not-finished");
    officer.does(Desk::finish).unwrap();
    let Screen::Result(view) = officer.opens(id).unwrap().screen else { panic!("no result") };
    assert_eq!(view.decision, None, "the earlier decision was about the earlier screening");
    assert_eq!(view.answered, 2);
}

#[test]
fn a_closed_case_stays_readable_and_a_deleted_one_is_gone() {
    let officer = Officer::decided("adult");
    let id = officer.case();
    let Screen::Cases(view) = officer.does(Desk::close).unwrap().screen else { panic!("no list") };
    assert_eq!(view.cases[0].state, "closed");
    assert_eq!(refused(officer.does(Desk::close)), "case-not-open");
    assert!(matches!(officer.opens(id).unwrap().screen, Screen::Result(_)));
    let Screen::Cases(view) = officer.does(Desk::delete).unwrap().screen else { panic!("no list") };
    assert!(view.empty);
    assert_eq!(refused(officer.opens(id)), "case-not-found");
}

#[test]
fn a_block_that_the_recipient_cannot_get_by_consent_is_refused() {
    let officer = Officer::decided("adult");
    officer.does(Desk::show_referral).unwrap();
    let before = officer.view();
    let set = |recipient: &str, blocks: &[&str]| {
        let form = consent(recipient, true, blocks);
        officer.does(|desk| desk.set_consent(&form))
    };
    for (recipient, blocks, code) in [
        // Never to this recipient.
        ("labour-inspectorate", &["own-words"][..], "input-invalid"),
        ("migration-office", &["contact", "own-words"], "input-invalid"),
        // Needs no consent.
        ("provider", &["needs"], "input-invalid"),
        ("provider", &["everything"], "input-invalid"),
        ("embassy", &[], "recipient-unknown"),
    ] {
        assert_eq!(refused(set(recipient, blocks)), code, "{recipient} {blocks:?}");
        assert_eq!(officer.view(), before, "{recipient} {blocks:?}");
    }
    let long = atpazit_desktop::view::referral::ConsentForm {
        contact_how: "a".repeat(301),
        ..consent("provider", true, &["contact"])
    };
    assert_eq!(refused(officer.does(|desk| desk.set_consent(&long))), "text-too-long");
    assert_eq!(officer.view(), before);
    let Screen::Referral(view) = set("provider", &["own-words"]).unwrap().screen else {
        panic!("no hand-over")
    };
    let provider = view.recipients.iter().find(|recipient| recipient.id == "provider").unwrap();
    assert!(provider.chosen);
    let agreed: Vec<&str> =
        provider.blocks.iter().filter(|block| block.agreed).map(|block| block.id.as_str()).collect();
    assert_eq!(agreed, ["own-words"]);
}

/// Runs a test in a process of its own whose home, where the program offers to save, is an empty folder. The environment of
/// a running program cannot be changed safely, so the test starts itself again.
fn at_home(test: &str, what: impl FnOnce(&Path)) {
    at_home_in(tempfile::tempdir().unwrap().path(), test, what);
}

fn at_home_in(home: &Path, test: &str, what: impl FnOnce(&Path)) {
    if env::var_os("ATPAZIT_TEST_AT_HOME").is_some() {
        return what(&PathBuf::from(env::var_os("HOME").unwrap()));
    }
    let run = Command::new(env::current_exe().unwrap())
        .args(["--exact", test, "--nocapture"])
        .env("HOME", home)
        .env("ATPAZIT_TEST_AT_HOME", "1")
        .output()
        .unwrap();
    let output = String::from_utf8_lossy(&run.stdout);
    assert!(output.contains("1 passed"), "{output}\n{}", String::from_utf8_lossy(&run.stderr));
}

fn save(officer: &Officer, recipient: &str, language: &str, folder: &Path) -> common::Shown {
    let folder = folder.to_str().unwrap();
    officer.does(|desk| desk.save_referral(recipient, language, folder))
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let mut names: Vec<String> =
        entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn nothing_is_handed_over_without_the_persons_agreement() {
    at_home("nothing_is_handed_over_without_the_persons_agreement", |home| {
        let officer = Officer::decided("adult");
        officer.does(Desk::show_referral).unwrap();
        let before = officer.view();
        for recipient in ["provider", "police", "labour-inspectorate"] {
            let preview = officer.session.look_up(|desk, _| desk.preview(recipient, "lv"));
            assert_eq!(preview.unwrap_err().code, "consent-missing", "{recipient}");
            assert_eq!(refused(save(&officer, recipient, "lv", home)), "consent-missing", "{recipient}");
        }
        assert_eq!(officer.view(), before);
        // An agreement that is taken back is none, and one recipient's is not another's.
        officer.does(|desk| desk.set_consent(&consent("provider", true, &[]))).unwrap();
        assert_eq!(refused(save(&officer, "police", "lv", home)), "consent-missing");
        officer.does(|desk| desk.set_consent(&consent("provider", false, &["own-words"]))).unwrap();
        assert_eq!(refused(save(&officer, "provider", "lv", home)), "consent-missing");
        assert_eq!(names(home), [""; 0]);
    });
}

#[test]
fn for_a_child_no_consent_is_needed_where_protection_does_not_wait() {
    at_home("for_a_child_no_consent_is_needed_where_protection_does_not_wait", |home| {
        let officer = Officer::decided("unsure");
        let Screen::Referral(view) = officer.does(Desk::show_referral).unwrap().screen else {
            panic!("no hand-over")
        };
        assert_eq!(view.introduction.id, "handover-introduction-child");
        let needed: Vec<&str> =
            view.recipients.iter().filter(|r| r.consent_needed).map(|r| r.id.as_str()).collect();
        assert!(!needed.contains(&"orphans-court") && needed.contains(&"labour-inspectorate"), "{needed:?}");
        // Even so, nothing goes where the officer has not chosen to send it.
        assert_eq!(refused(save(&officer, "orphans-court", "lv", home)), "consent-missing");
        officer.does(|desk| desk.set_consent(&consent("orphans-court", true, &[]))).unwrap();
        save(&officer, "orphans-court", "lv", home).unwrap();
        assert_eq!(names(home).len(), 1);
    });
}

#[test]
fn a_document_that_cannot_be_saved_leaves_the_case_as_it_was() {
    at_home("a_document_that_cannot_be_saved_leaves_the_case_as_it_was", |home| {
        let officer = Officer::decided("adult");
        officer.does(Desk::show_referral).unwrap();
        officer.does(|desk| desk.set_consent(&consent("provider", true, &[]))).unwrap();
        let before = officer.view();
        let (elsewhere, file) = (tempfile::tempdir().unwrap(), home.join("file"));
        fs::write(&file, "kept").unwrap();
        for folder in [&home.join("missing"), &file, Path::new(""), Path::new("."), elsewhere.path()] {
            let code = refused(save(&officer, "provider", "lv", folder));
            assert_eq!(code, "folder-not-found", "{}", folder.display());
        }
        assert_eq!(refused(save(&officer, "provider", "uz-Latn", home)), "language-unknown");
        assert_eq!(refused(save(&officer, "embassy", "lv", home)), "recipient-unknown");
        assert_eq!(officer.view(), before);
        assert_eq!((names(home), names(elsewhere.path())), (vec!["file".to_owned()], Vec::new()));
        let id = officer.case();
        // A drive that was pulled out since it was offered.
        fs::remove_file(file).unwrap();
        fs::remove_dir(home).unwrap();
        assert_eq!(refused(save(&officer, "provider", "lv", home)), "folder-not-found");
        assert!(!home.exists());
        assert_unchanged(&officer, id);
        fs::create_dir(home).unwrap();
    });
}

#[test]
#[cfg(target_os = "linux")]
fn a_folder_that_cannot_be_written_leaves_the_case_as_it_was() {
    // Not even root can make a file there.
    let proc = Path::new("/proc");
    at_home_in(proc, "a_folder_that_cannot_be_written_leaves_the_case_as_it_was", |home| {
        let officer = Officer::decided("adult");
        officer.does(Desk::show_referral).unwrap();
        officer.does(|desk| desk.set_consent(&consent("provider", true, &[]))).unwrap();
        let (before, id) = (officer.view(), officer.case());
        assert_eq!(refused(save(&officer, "provider", "lv", home)), "file-cannot-be-written");
        assert_eq!(officer.view(), before);
        assert_unchanged(&officer, id);
    });
}

/// The vault knows of no hand-over of a case.
fn assert_unchanged(officer: &Officer, id: screening::CaseId) {
    assert_eq!(state_in_the_list(officer), "screened");
    officer.opens(id).unwrap();
    let Screen::Referral(view) = officer.does(Desk::show_referral).unwrap().screen else {
        panic!("no hand-over")
    };
    assert!(view.saved.is_empty());
}

fn state_in_the_list(officer: &Officer) -> String {
    let shown = officer.does(|desk| {
        desk.leave();
        Ok(())
    });
    let Screen::Cases(view) = shown.unwrap().screen else { panic!("no list") };
    view.cases[0].state.clone()
}

#[test]
fn a_saved_document_is_recorded_and_never_overwritten() {
    at_home("a_saved_document_is_recorded_and_never_overwritten", |home| {
        let officer = Officer::decided("adult");
        officer.does(Desk::show_referral).unwrap();
        officer.does(|desk| desk.set_consent(&consent("provider", true, &["own-words"]))).unwrap();
        let pages = officer.session.look_up(|desk, _| desk.preview("provider", "lv")).unwrap().pages;
        assert!((1..=2).contains(&pages.len()));
        assert!(pages.iter().all(|page| page.starts_with("data:image/png;base64,")));
        save(&officer, "provider", "lv", home).unwrap();
        let Screen::Referral(view) = save(&officer, "provider", "lv", home).unwrap().screen else {
            panic!("no hand-over")
        };
        let code = &view.case.code;
        assert_eq!(names(home), [format!("{code}-provider-lv-2.pdf"), format!("{code}-provider-lv.pdf")]);
        for name in names(home) {
            assert!(fs::read(home.join(&name)).unwrap().starts_with(b"%PDF"), "{name}");
        }
        assert_eq!(view.saved.len(), 2);
        let there = |path: &String| Path::new(path).is_file();
        assert!(view.saved.iter().all(|saved| saved.path.as_ref().is_some_and(there)));
        let id = officer.case();
        assert_eq!(state_in_the_list(&officer), "referred");
        officer.locks();
        officer.unlocks(PASSPHRASE).unwrap();
        officer.opens(id).unwrap();
        let Screen::Referral(view) = officer.does(Desk::show_referral).unwrap().screen else {
            panic!("no hand-over")
        };
        assert_eq!(view.saved.len(), 2);
        assert!(view.saved.iter().all(|saved| saved.path.is_none()), "the vault keeps no path");
    });
}

#[test]
fn a_wrong_passphrase_opens_nothing_and_harms_nothing() {
    let officer = Officer::settled();
    officer.locks();
    assert_eq!(refused(officer.unlocks("četri zaļi kaķi")), "wrong-passphrase");
    assert!(matches!(officer.sees().screen, Screen::Unlock(_)));
    assert!(matches!(officer.unlocks(PASSPHRASE).unwrap().screen, Screen::Cases(_)));
}

#[test]
fn a_changed_passphrase_is_the_only_one_that_opens() {
    let officer = Officer::settled();
    let (old, new) = (passphrase(PASSPHRASE), passphrase("četri zaļi kaķi"));
    let change = |from, to| officer.does(|desk| Ok(desk.vault.change_passphrase(from, to, now())?));
    assert_eq!(refused(change(&new, &old)), "wrong-passphrase");
    change(&old, &new).unwrap();
    officer.locks();
    assert_eq!(refused(officer.unlocks(PASSPHRASE)), "wrong-passphrase");
    officer.unlocks("četri zaļi kaķi").unwrap();
}

#[test]
fn a_second_program_is_kept_out_while_the_first_is_open() {
    let officer = Officer::settled();
    let second = Session::new(officer.path().to_owned(), false);
    assert_eq!(refused(unlock(&second, PASSPHRASE)), "vault-in-use");
    officer.locks();
    unlock(&second, PASSPHRASE).unwrap();
}

/// The message of the screen that says what is damaged, on a fresh start.
fn damage(folder: &Path) -> String {
    let session = Session::new(folder.to_owned(), false);
    match session.step(|_| Ok(())).unwrap().screen {
        Screen::Damaged(view) => view.message.id,
        other => panic!("no damage is shown: {other:?}"),
    }
}

#[test]
fn damage_is_named_and_nothing_is_overwritten() {
    let officer = Officer::settled();
    officer.locks();
    let folder = officer.path();
    let (key, database) = (folder.join("vault.key"), folder.join("vault.db"));
    let (sound_key, sound_database) = (fs::read(&key).unwrap(), fs::read(&database).unwrap());
    let cut = |bytes: &[u8]| bytes[..bytes.len() - 1].to_vec();
    let newer = br#"{"tag":"ATPAZIT-KEY","version":2}"#.to_vec();
    let cases: [(&Path, Option<Vec<u8>>, &str); 8] = [
        (&key, None, "damage-key-file-missing"),
        (&key, Some(Vec::new()), "damage-key-file-damaged"),
        (&key, Some(cut(&sound_key)), "damage-key-file-damaged"),
        (&key, Some(b"\xff\xfe".to_vec()), "damage-key-file-damaged"),
        (&key, Some(newer), "damage-key-file-newer"),
        (&database, None, "damage-database-missing"),
        (&database, Some(Vec::new()), "damage-database-damaged"),
        (&database, Some(cut(&sound_database)), "damage-database-damaged"),
    ];
    for (path, bytes, message) in cases {
        match &bytes {
            Some(bytes) => fs::write(path, bytes).unwrap(),
            None => fs::remove_file(path).unwrap(),
        }
        assert_eq!(damage(folder), message);
        let session = Session::new(folder.to_owned(), false);
        let refused = refused(unlock(&session, PASSPHRASE));
        assert!(["vault-damaged", "vault-newer"].contains(&refused.as_str()), "{message}: {refused}");
        let created = session.step(|state| {
            vault::Vault::create(&state.folder(), &passphrase(PASSPHRASE), now())?;
            Ok(())
        });
        assert_eq!(common::refused(created), "vault-exists", "{message}");
        assert_eq!(fs::read(path).ok(), bytes, "{message}: the file is as it was");
        fs::write(&key, &sound_key).unwrap();
        fs::write(&database, &sound_database).unwrap();
    }
    assert!(matches!(officer.unlocks(PASSPHRASE).unwrap().screen, Screen::Cases(_)));
}

#[test]
fn a_database_with_a_changed_page_is_refused_without_a_panic() {
    let officer = Officer::settled();
    officer.locks();
    let database = officer.path().join("vault.db");
    let mut bytes = fs::read(&database).unwrap();
    bytes[100] ^= 1;
    fs::write(&database, &bytes).unwrap();
    assert_eq!(refused(officer.unlocks(PASSPHRASE)), "vault-damaged");
    assert_eq!(fs::read(&database).unwrap(), bytes);
}

#[test]
fn a_folder_that_is_none_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("data");
    fs::write(&file, "kept").unwrap();
    assert_eq!(damage(&file), "damage-folder-unusable");
    assert_eq!(fs::read_to_string(&file).unwrap(), "kept");
}

#[test]
fn damaged_preferences_give_the_defaults() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("preferences.json");
    let sound = Preferences { desk_language: "ru".to_owned(), theme: Theme::Dark };
    sound.write(folder.path()).unwrap();
    assert_eq!(Preferences::read(folder.path()), sound);
    for damaged in [
        "",
        "{",
        "[]",
        r#"{"desk-language":"ru","theme":"purple"}"#,
        r#"{"desk-language":"ru","name":"Invented"}"#,
        r#"{"desk-language":3}"#,
        // No language of the catalogue, one that is not the desk's, and a way out of the folder.
        r#"{"desk-language":"xx"}"#,
        r#"{"desk-language":"uz-Latn"}"#,
        r#"{"desk-language":"../en"}"#,
    ] {
        fs::write(&file, damaged).unwrap();
        assert_eq!(Preferences::read(folder.path()), Preferences::default(), "{damaged}");
    }
    fs::write(&file, b"\xff").unwrap();
    let session = Session::new(folder.path().to_owned(), false);
    assert_eq!(session.step(|_| Ok(())).unwrap().desk.tag, "lv");
}

#[test]
fn the_origin_and_the_note_of_an_answer_are_kept() {
    let officer = Officer::screening("first-contact", "adult");
    let note = |note: &str| AnswerView {
        origin: Origin::Inference,
        note: Some(note.to_owned()),
        ..said(text("employer"))
    };
    officer.does(|desk| desk.answer("passport-now", note("  in the safe \n"), Then::Stay)).unwrap();
    let id = officer.case();
    officer.opens(id).unwrap();
    let shown = officer.does(|desk| desk.show_question("passport-now")).unwrap();
    assert_eq!(answer_shown(&shown), Some(note("in the safe")));
}
