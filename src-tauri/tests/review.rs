//! A speaker reads the texts: blind first, then beside the desk's; stops, and goes on.
#![allow(missing_docs, clippy::unwrap_used, reason = "a test fails by panicking")]

mod common;

use atpazit_desktop::desk::Destination;
use atpazit_desktop::desk::review::ReviewFilter;
use atpazit_desktop::form::FindingForm;
use atpazit_desktop::screen::review::{ReviewPage, ReviewTextView, ReviewTexts, ReviewView};
use atpazit_desktop::screen::{Frame, Screen};
use common::{Officer, PASSPHRASE, refused};
use review::{ReviewFile, Verdict};
use std::fs;
use std::path::PathBuf;

/// A speaker at the page that asks who reads.
fn arrives(language: &str) -> Officer {
    let officer = Officer::settled();
    comes_to(&officer, language);
    officer
}

fn comes_to(officer: &Officer, language: &str) {
    let language = language.to_owned();
    officer.does(|desk| desk.go(Destination::Review { language })).unwrap();
}

fn begins(officer: &Officer, name: &str) -> Frame {
    let folder = officer.session.reviews();
    officer.does(|desk| desk.begin_review(&folder, name)).unwrap()
}

fn view(officer: &Officer) -> ReviewView {
    let Screen::Review(view) = officer.sees().screen else { panic!("nobody reads") };
    view
}

fn texts(officer: &Officer) -> ReviewTexts {
    let ReviewPage::Texts(texts) = view(officer).page else { panic!("nobody is named") };
    *texts
}

fn text(officer: &Officer) -> ReviewTextView {
    texts(officer).text.unwrap()
}

fn finding(verdict: Option<Verdict>, proposal: &str) -> FindingForm {
    FindingForm { verdict, proposal: proposal.to_owned() }
}

fn written(officer: &Officer) -> ReviewFile {
    let path = PathBuf::from(texts(officer).file);
    ReviewFile::parse(&fs::read(path).unwrap()).unwrap().0
}

#[test]
fn a_text_is_read_blind_before_the_desks_words_are_seen_and_everything_is_in_the_file() {
    let speaker = arrives("tg");
    begins(&speaker, "Test Reader One");
    let (first, all) = (text(&speaker), view(&speaker).texts);
    assert!(!first.seen && view(&speaker).left == all);
    speaker.does(|desk| desk.read_blind(&first.name, " It asks who keeps the passport. ")).unwrap();
    let seen = text(&speaker);
    assert!(seen.seen && seen.name == first.name);
    assert_eq!(seen.blind, "It asks who keeps the passport.");
    assert_eq!(
        refused(speaker.does(|desk| desk.find_text(&first.name, &finding(None, "")))),
        "review-verdict-missing"
    );
    let wrong = finding(Some(Verdict::Wrong), "Матни дигар");
    speaker.does(|desk| desk.find_text(&first.name, &wrong)).unwrap();
    assert_ne!(text(&speaker).name, first.name, "the next text is shown");
    assert_eq!(view(&speaker).left, all - 1);
    let file = written(&speaker);
    assert_eq!((file.language.as_str(), file.reader.name.as_str()), ("tg", "Test Reader One"));
    assert_eq!(file.findings.len(), 1);
    assert_eq!(file.findings[0].verdict, Some(Verdict::Wrong));
    assert_eq!(file.findings[0].proposal.as_deref(), Some("Матни дигар"));
}

#[test]
fn a_reader_who_stopped_goes_on_and_another_has_a_file_of_their_own() {
    let speaker = arrives("ur");
    begins(&speaker, "Test Reader One");
    let first = text(&speaker).name;
    speaker.does(|desk| desk.read_blind(&first, "")).unwrap();
    assert!(text(&speaker).seen, "nobody has to write a note");
    speaker.does(|desk| desk.find_text(&first, &finding(Some(Verdict::Right), ""))).unwrap();
    let left = view(&speaker).left;
    speaker.locks();
    speaker.unlocks(PASSPHRASE).unwrap();
    comes_to(&speaker, "ur");
    begins(&speaker, "Test Reader One");
    assert_eq!(view(&speaker).left, left);
    assert_ne!(text(&speaker).name, first);
    let file = texts(&speaker).file;
    comes_to(&speaker, "ur");
    begins(&speaker, "Test-Reader-One");
    assert_ne!(texts(&speaker).file, file, "a like name is another reader");
    assert_eq!(view(&speaker).left, left + 1);
}

#[test]
fn the_filters_show_what_is_open_and_what_is_to_be_mended() {
    let speaker = arrives("tg");
    begins(&speaker, "Test Reader One");
    for verdict in [Verdict::Right, Verdict::Unclear, Verdict::Wrong] {
        let name = text(&speaker).name;
        speaker.does(|desk| desk.find_text(&name, &finding(Some(verdict), ""))).unwrap();
    }
    let counts: Vec<_> =
        texts(&speaker).filters.iter().map(|filter| filter.message.args["texts"].clone()).collect();
    let number = atpazit_desktop::screen::message::Arg::Number;
    let all = view(&speaker).texts;
    assert_eq!(counts, [number(all - 3), number(2), number(all)]);
    speaker.does(|desk| desk.filter_review(ReviewFilter::ToMend)).unwrap();
    let shown = text(&speaker);
    assert_eq!(shown.verdict, Some(Verdict::Unclear));
    speaker.does(|desk| desk.find_text(&shown.name, &finding(Some(Verdict::Right), ""))).unwrap();
    assert_eq!(text(&speaker).verdict, Some(Verdict::Wrong));
}

#[test]
fn what_does_not_fit_is_refused_and_changes_nothing() {
    let speaker = arrives("tg");
    let folder = speaker.session.reviews();
    for name in ["", "  ", "a\u{7}b", &"a".repeat(81)] {
        assert_eq!(
            refused(speaker.does(|desk| desk.begin_review(&folder, name))),
            "review-reader-missing",
            "{name:?}"
        );
    }
    let any = finding(Some(Verdict::Right), "");
    assert_eq!(refused(speaker.does(|desk| desk.find_text("answer-yes", &any))), "review-not-begun");
    begins(&speaker, "Test Reader One");
    let before = speaker.view();
    let long = "a".repeat(1001);
    for note in ["{ $x }", "<b>", "a\u{202e}", long.as_str()] {
        assert_eq!(
            refused(speaker.does(|desk| desk.read_blind("answer-yes", note))),
            "review-note-does-not-fit"
        );
        let form = finding(Some(Verdict::Wrong), note);
        assert_eq!(
            refused(speaker.does(|desk| desk.find_text("answer-yes", &form))),
            "review-note-does-not-fit"
        );
    }
    assert_eq!(refused(speaker.does(|desk| desk.read_blind("no-such", "a"))), "review-no-such-text");
    assert_eq!(refused(speaker.does(|desk| desk.show_review_text("no-such"))), "review-no-such-text");
    assert_eq!(speaker.view(), before);
    // A file that is none is left alone.
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("tg-Test-Reader-Two.json"), "no file").unwrap();
    comes_to(&speaker, "tg");
    assert_eq!(
        refused(speaker.does(|desk| desk.begin_review(&folder, "Test Reader Two"))),
        "review-file-unusable"
    );
    assert_eq!(fs::read(folder.join("tg-Test-Reader-Two.json")).unwrap(), b"no file");
    let unknown = Destination::Review { language: "xx".to_owned() };
    assert_eq!(refused(speaker.does(|desk| desk.go(unknown))), "language-unknown");
}

#[test]
fn nobody_reads_while_a_case_lies_open() {
    let officer = Officer::screening("first-contact", "adult");
    let there = Destination::Review { language: "tg".to_owned() };
    assert_eq!(refused(officer.does(|desk| desk.go(there))), "recording-case-open");
}
