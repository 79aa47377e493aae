//! The hand-over with a real vault and real documents: consent, the pages, saving.
#![allow(missing_docs)]
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod common;

use atpazit_desktop::desk::{Desk, Destination};
use atpazit_desktop::form::{DecisionKind, EvidenceForm};
use atpazit_desktop::screen::Screen;
use common::{Officer, PASSPHRASE, consent, refused, word};
use screening::{CaseState, Recipient};
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

#[test]
fn a_block_that_the_recipient_cannot_get_by_consent_is_refused() {
    let officer = Officer::decided("adult");
    officer.does(|desk| desk.go(Destination::Referral {})).unwrap();
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
    ] {
        assert_eq!(refused(set(recipient, blocks)), code, "{recipient} {blocks:?}");
        assert_eq!(officer.view(), before, "{recipient} {blocks:?}");
    }
    let long = atpazit_desktop::form::ConsentForm {
        contact_how: "a".repeat(301),
        ..consent("provider", true, &["contact"])
    };
    assert_eq!(refused(officer.does(|desk| desk.set_consent(&long))), "text-too-long");
    assert_eq!(officer.view(), before);
    let Screen::Referral(view) = set("provider", &["own-words"]).unwrap().screen else {
        panic!("no hand-over")
    };
    let provider = view.recipients.iter().find(|recipient| recipient.id == Recipient::Provider).unwrap();
    assert!(provider.chosen);
    let agreed: Vec<&str> =
        provider.blocks.iter().filter(|block| block.agreed).map(|block| block.id.as_str()).collect();
    assert_eq!(agreed, ["own-words"]);
}

/// What the hand-over shows of a provider: whether it is chosen, how many blocks the person agreed to, and the contact.
fn provider(officer: &Officer) -> (bool, usize, String, String) {
    let Screen::Referral(view) = officer.does(|desk| desk.go(Destination::Referral {})).unwrap().screen
    else {
        panic!("no hand-over")
    };
    let provider = view.recipients.into_iter().find(|recipient| recipient.id == Recipient::Provider).unwrap();
    let agreed = provider.blocks.iter().filter(|block| block.agreed).count();
    (provider.chosen, agreed, provider.contact_name, provider.contact_how)
}

#[test]
fn what_was_chosen_at_the_hand_over_is_there_after_a_lock_and_is_nobody_elses_to_write() {
    let officer = Officer::decided("adult");
    officer.does(|desk| desk.go(Destination::Referral {})).unwrap();
    let form = atpazit_desktop::form::ConsentForm {
        contact_name: "Test Person One".to_owned(),
        contact_how: "Signal, evenings".to_owned(),
        ..consent("provider", true, &["contact", "own-words"])
    };
    officer.does(|desk| desk.set_consent(&form)).unwrap();
    let case = officer.case();
    officer.locks();
    officer.unlocks(PASSPHRASE).unwrap();
    officer.opens(case).unwrap();
    let chosen = (true, 2, "Test Person One".to_owned(), "Signal, evenings".to_owned());
    assert_eq!(provider(&officer), chosen);
    let written = officer.session.keep_draft(Some(case), "referral", "{}");
    assert_eq!(written.unwrap_err().code.as_str(), "input-invalid");
    assert!(officer.sees().drafts.typed.is_empty(), "no field of the window");
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
    officer.does(|desk| desk.save_referral(word(recipient), language, Some(folder)))
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
        officer.does(|desk| desk.go(Destination::Referral {})).unwrap();
        let before = officer.view();
        for recipient in ["provider", "police", "labour-inspectorate"] {
            let preview = officer.session.look_up(|desk, _| desk.paper(word(recipient), "lv")?.preview());
            assert_eq!(preview.map(drop).unwrap_err().code.as_str(), "consent-missing", "{recipient}");
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
        let Screen::Referral(view) = officer.does(|desk| desk.go(Destination::Referral {})).unwrap().screen
        else {
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
fn what_goes_to_the_printer_is_noted_when_it_is_on_paper_and_no_file_is_written() {
    at_home("what_goes_to_the_printer_is_noted_when_it_is_on_paper_and_no_file_is_written", |home| {
        let officer = Officer::decided("adult");
        officer.does(|desk| desk.go(Destination::Referral {})).unwrap();
        officer.does(|desk| desk.set_consent(&consent("provider", true, &["contact"]))).unwrap();
        let case = officer.case();
        let prints = || officer.does(|desk| desk.save_referral(Recipient::Provider, "lv", None)).unwrap();
        let documents = || officer.session.look_up(|desk, _| Ok(desk.vault.documents(case)?.len())).unwrap();
        assert_eq!(refused(officer.session.printed(true)), "nothing-to-print");

        let shown = officer.session.look_up(|desk, _| desk.paper(Recipient::Provider, "lv")?.preview());
        let pages = shown.unwrap().pages.len();
        assert_eq!(prints().printing, u32::try_from(pages).ok());
        let laid = officer.session.look_up(|desk, _| Ok(desk.pages_to_print()?.to_vec())).unwrap();
        assert!(laid.len() == pages && laid.iter().all(|page| page.starts_with(b"\x89PNG")));
        assert_eq!(documents(), 0);

        // It did not come out.
        let after = officer.session.printed(false).unwrap();
        assert_eq!((after.printing, documents()), (None, 0));
        assert_unchanged(&officer, case);
        // Whatever else is done takes it away: it was about the case as it stood.
        prints();
        let form = consent("provider", true, &[]);
        assert_eq!(officer.does(|desk| desk.set_consent(&form)).unwrap().printing, None);
        assert_eq!(refused(officer.session.printed(true)), "nothing-to-print");
        assert_unchanged(&officer, case);
        // So does the lock.
        prints();
        officer.locks();
        officer.unlocks(PASSPHRASE).unwrap();
        assert_eq!(refused(officer.session.printed(true)), "nothing-to-print");
        officer.opens(case).unwrap();
        officer.does(|desk| desk.go(Destination::Referral {})).unwrap();
        assert_unchanged(&officer, case);

        officer.does(|desk| desk.set_consent(&form)).unwrap();
        prints();
        let Screen::Referral(view) = officer.session.printed(true).unwrap().screen else {
            panic!("no hand-over")
        };
        assert_eq!((view.saved.len(), view.saved[0].paths.len(), documents()), (1, 0, 1));
        assert_eq!(state_in_the_list(&officer), CaseState::Referred);
        // The letter to the person, too; it says that it is on paper.
        officer.opens(case).unwrap();
        officer.does(|desk| desk.go(Destination::Referral {})).unwrap();
        assert_eq!(officer.does(|desk| desk.save_letter("lv", None)).unwrap().printing, Some(1));
        let Screen::Referral(view) = officer.session.printed(true).unwrap().screen else {
            panic!("no hand-over")
        };
        assert_eq!((view.letters.len(), view.letters[0].path.clone(), documents()), (1, None, 2));
        assert_eq!(names(home), [""; 0]);
    });
}

#[test]
fn a_document_that_cannot_be_saved_leaves_the_case_as_it_was() {
    at_home("a_document_that_cannot_be_saved_leaves_the_case_as_it_was", |home| {
        let officer = Officer::decided("adult");
        officer.does(|desk| desk.go(Destination::Referral {})).unwrap();
        officer.does(|desk| desk.set_consent(&consent("provider", true, &[]))).unwrap();
        let before = officer.view();
        let (elsewhere, file) = (tempfile::tempdir().unwrap(), home.join("file"));
        fs::write(&file, "kept").unwrap();
        for folder in [&home.join("missing"), &file, Path::new(""), Path::new("."), elsewhere.path()] {
            let code = refused(save(&officer, "provider", "lv", folder));
            assert_eq!(code, "folder-not-found", "{}", folder.display());
        }
        assert_eq!(refused(save(&officer, "provider", "uz-Latn", home)), "language-unknown");
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
        officer.does(|desk| desk.go(Destination::Referral {})).unwrap();
        officer.does(|desk| desk.set_consent(&consent("provider", true, &[]))).unwrap();
        let (before, id) = (officer.view(), officer.case());
        assert_eq!(refused(save(&officer, "provider", "lv", home)), "file-cannot-be-written");
        assert_eq!(officer.view(), before);
        assert_unchanged(&officer, id);
    });
}

#[test]
fn how_the_result_came_about_is_saved_whole_or_not_at_all_and_leaves_no_trace() {
    at_home("how_the_result_came_about_is_saved_whole_or_not_at_all_and_leaves_no_trace", |home| {
        let officer = Officer::screening("first-contact", "adult");
        officer.answers("passport-now", common::text("employer")).unwrap();
        let explain = |language: &str, folder: &Path| {
            officer.does(|desk| desk.save_explanation(language, folder.to_str()))
        };
        assert_eq!(refused(explain("lv", home)), "not-finished");
        officer.does(Desk::finish).unwrap();
        let before = officer.view();
        assert_eq!(refused(explain("uz-Latn", home)), "language-unknown");
        assert_eq!(refused(explain("lv", &home.join("missing"))), "folder-not-found");
        assert_eq!(refused(explain("lv", tempfile::tempdir().unwrap().path())), "folder-not-found");
        assert_eq!(officer.view(), before);
        assert_eq!(names(home), [""; 0]);
        // Before the officer has decided, and after.
        explain("lv", home).unwrap();
        officer.does(|desk| desk.decide(DecisionKind::Differ, "Teica 王.")).unwrap();
        explain("lv", home).unwrap();
        let Screen::Result(view) = explain("en", home).unwrap().screen else { panic!("no result") };
        let code = &view.case.code;
        let expected = ["en", "lv-2", "lv"].map(|end| format!("{code}-result-{end}.pdf"));
        assert_eq!(names(home), expected);
        for name in names(home) {
            assert!(fs::read(home.join(&name)).unwrap().starts_with(b"%PDF"), "{name}");
        }
        let saved: Vec<(&str, bool, usize)> = view
            .how
            .saved
            .iter()
            .map(|saved| {
                (
                    saved.message.id.as_str(),
                    saved.path.as_deref().is_some_and(|path| Path::new(path).is_file()),
                    saved.unprintable.len(),
                )
            })
            .collect();
        let (lv, en) = ("document-language-lv", "document-language-en");
        assert_eq!(saved, [(lv, true, 0), (lv, true, 1), (en, true, 1)]);
        assert!(view.how.places.iter().any(|place| Path::new(&place.path) == home));
        let id = officer.case();
        assert_eq!(state_in_the_list(&officer), CaseState::Screened);
        let Screen::Result(view) = officer.opens(id).unwrap().screen else { panic!("no result") };
        assert!(view.how.saved.is_empty(), "the vault knows nothing of it");
    });
}

/// The vault knows of no hand-over of a case.
fn assert_unchanged(officer: &Officer, id: screening::CaseId) {
    assert_eq!(state_in_the_list(officer), CaseState::Screened);
    officer.opens(id).unwrap();
    let Screen::Referral(view) = officer.does(|desk| desk.go(Destination::Referral {})).unwrap().screen
    else {
        panic!("no hand-over")
    };
    assert!(view.saved.is_empty());
}

fn state_in_the_list(officer: &Officer) -> CaseState {
    let shown = officer.does(|desk| {
        desk.leave();
        Ok(())
    });
    let Screen::Cases(view) = shown.unwrap().screen else { panic!("no list") };
    view.cases[0].state
}

#[test]
fn a_saved_document_is_recorded_and_never_overwritten() {
    at_home("a_saved_document_is_recorded_and_never_overwritten", |home| {
        let officer = Officer::decided("adult");
        officer.does(|desk| desk.go(Destination::Referral {})).unwrap();
        officer.does(|desk| desk.set_consent(&consent("provider", true, &["own-words"]))).unwrap();
        let pages = officer
            .session
            .look_up(|desk, _| desk.paper(Recipient::Provider, "lv")?.preview())
            .unwrap()
            .pages;
        assert!((1..=2).contains(&pages.len()));
        assert!(pages.iter().all(|page| page.starts_with(b"\x89PNG")));
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
        assert!(view.saved.iter().all(|saved| !saved.paths.is_empty() && saved.paths.iter().all(there)));
        let id = officer.case();
        assert_eq!(state_in_the_list(&officer), CaseState::Referred);
        officer.locks();
        officer.unlocks(PASSPHRASE).unwrap();
        officer.opens(id).unwrap();
        let Screen::Referral(view) = officer.does(|desk| desk.go(Destination::Referral {})).unwrap().screen
        else {
            panic!("no hand-over")
        };
        assert_eq!(view.saved.len(), 2);
        assert!(view.saved.iter().all(|saved| saved.paths.is_empty()), "the vault keeps no path");
    });
}

#[test]
fn a_contact_is_kept_no_longer_than_until_it_stands_in_a_document() {
    at_home("a_contact_is_kept_no_longer_than_until_it_stands_in_a_document", |home| {
        let officer = Officer::decided("adult");
        officer.does(|desk| desk.go(Destination::Referral {})).unwrap();
        let form = atpazit_desktop::form::ConsentForm {
            contact_name: "Test Person One".to_owned(),
            ..consent("provider", true, &["contact"])
        };
        officer.does(|desk| desk.set_consent(&form)).unwrap();
        save(&officer, "provider", "lv", home).unwrap();
        let shown = (true, 1, "Test Person One".to_owned(), String::new());
        assert_eq!(provider(&officer), shown, "as long as the case lies open another one can be saved");
        let case = officer.case();
        officer.locks();
        officer.unlocks(PASSPHRASE).unwrap();
        officer.opens(case).unwrap();
        assert_eq!(provider(&officer), (true, 1, String::new(), String::new()));
    });
}

#[test]
fn whoever_asks_for_asylum_is_proposed_to_those_who_take_the_application() {
    let officer = Officer::settled();
    officer.start("border-second-line", "adult").unwrap();
    officer.does(|desk| desk.set_fact(common::fact("citizenship", "third-country"))).unwrap();
    for (question, answer) in [("fears-return", "no"), ("wants-asylum", "no")] {
        officer.answers(question, common::text(answer)).unwrap();
    }
    let asks = |answer: &str| {
        officer.answers("wants-asylum", common::text(answer)).unwrap();
        officer
            .session
            .look_up(|desk, _| {
                let open = desk.case()?;
                let screening = screening::Screening::freeze(
                    &desk.basis.indicators,
                    &open.interview,
                    atpazit_desktop::clock::now(),
                );
                let routes = &desk.basis.routes.routes;
                let all = screening::route::propose(routes, &screening::Situation::of(&screening));
                Ok(all.iter().any(|proposal| proposal.reason.contains("asylum")))
            })
            .unwrap()
    };
    assert!(!asks("no"));
    assert!(asks("yes"), "the wish counts without a fear that was spoken of");
}

#[test]
fn the_evidence_is_an_annex_for_those_who_may_look_into_it_and_is_typed_one_thing_a_line() {
    at_home(
        "the_evidence_is_an_annex_for_those_who_may_look_into_it_and_is_typed_one_thing_a_line",
        |home| {
            let officer = Officer::decided("adult");
            officer.does(|desk| desk.go(Destination::Referral {})).unwrap();
            let typed = |employer: &str| EvidenceForm { employer: employer.to_owned(), ..Default::default() };
            let form =
                |recipient: &str, blocks: &[&str], employer: &str| atpazit_desktop::form::ConsentForm {
                    evidence: typed(employer),
                    ..consent(recipient, true, blocks)
                };
            let set = |form| officer.does(|desk| desk.set_consent(&form)).map(drop);
            let (line, lines) = ("a".repeat(301), "a\n".repeat(21));
            for long in [line, lines] {
                let refused = set(form("labour-inspectorate", &["exploiter"], &long)).unwrap_err();
                assert_eq!(refused.code.as_str(), "text-too-long");
            }
            set(form("labour-inspectorate", &["exploiter"], " Test Employer One \n\n Test Person Two"))
                .unwrap();
            set(form("provider", &[], "Test Employer One")).unwrap();
            save(&officer, "labour-inspectorate", "lv", home).unwrap();
            save(&officer, "provider", "lv", home).unwrap();
            let names = names(home);
            let annexes = names.iter().filter(|name| name.ends_with("-evidence.pdf")).count();
            assert_eq!((names.len(), annexes), (3, 1), "{names:?}");
            let case = officer.case();
            officer.locks();
            officer.unlocks(PASSPHRASE).unwrap();
            officer.opens(case).unwrap();
            let Screen::Referral(view) =
                officer.does(|desk| desk.go(Destination::Referral {})).unwrap().screen
            else {
                panic!("no hand-over")
            };
            let kept = view.recipients.iter().filter(|one| one.evidence != EvidenceForm::default()).count();
            assert_eq!(kept, 0, "what stands in a document is typed nowhere any more");
        },
    );
}
