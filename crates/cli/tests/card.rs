//! `atpazit card`: the whole PDF or nothing.
#![allow(missing_docs)]

mod common;

use common::{atpazit, names};
use std::fs;

#[test]
fn each_card_is_a_pdf() {
    let dir = tempfile::tempdir().expect("a temporary folder");
    for (kind, paper) in [("rights", "sheet"), ("pocket", "sheet"), ("pocket", "card")] {
        let out = dir.path().join(format!("{kind}-{paper}.pdf"));
        let path = out.to_str().expect("UTF-8");
        let arguments = [
            "card",
            "--kind",
            kind,
            "--language",
            "uz-Latn",
            "--desk",
            "lv",
            "--paper",
            paper,
            "--out",
            path,
        ];
        let printed = atpazit(&arguments).done();
        assert_eq!(printed.lines().next(), Some(path));
        assert!(fs::read(&out).expect("the document").starts_with(b"%PDF"));
    }
    assert_eq!(names(dir.path()), ["pocket-card.pdf", "pocket-sheet.pdf", "rights-sheet.pdf"]);
}

#[test]
fn a_language_that_is_not_there_is_refused_with_those_that_are() {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let out = dir.path().join("card.pdf");
    let path = out.to_str().expect("UTF-8");
    for (more, what) in [
        (["--language", "xx", "--desk", "lv"], "--language: `xx` is not one of lv"),
        (["--language", "lv", "--desk", "uz-Latn"], "--desk: `uz-Latn` is not one of lv"),
    ] {
        let arguments = [&["card", "--kind", "rights", "--out", path], &more[..]].concat();
        let refused = atpazit(&arguments).refused();
        assert!(refused.contains(what), "{refused}");
    }
    assert!(names(dir.path()).is_empty());
}
