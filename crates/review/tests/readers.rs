//! Two invented readers of a language: their files in every form, what of them is taken, and what they agree on.
#![allow(missing_docs, clippy::unwrap_used)]

use chrono::NaiveDate;
use content::Catalogue;
use proptest::prelude::*;
use review::Verdict::{Right, Unclear, Wrong};
use review::xlsx::{Labels, SheetRow};
use review::{
    Agreement, FILE_MAX, FileError, Finding, NOTE_MAX, Purpose, Reader, ReviewFile, ReviewText, Verdict,
    check, collect, read, texts,
};

const LANGUAGE: &str = "tg";

fn all() -> Vec<ReviewText> {
    texts(Catalogue::embedded(), LANGUAGE).unwrap()
}

fn reader(name: &str, day: u32) -> Reader {
    Reader { name: name.to_owned(), date: NaiveDate::from_ymd_opt(2026, 12, day).unwrap() }
}

fn found(text: &ReviewText, verdict: Verdict) -> Finding {
    Finding {
        text: text.name.clone(),
        digest: text.digest.clone(),
        blind: Some("It asks who has the passport.".to_owned()),
        verdict: Some(verdict),
        proposal: (verdict != Verdict::Right).then(|| "Паспортатон дар дасти кист?".to_owned()),
    }
}

fn file(name: &str, day: u32, findings: Vec<Finding>) -> ReviewFile {
    ReviewFile { language: LANGUAGE.to_owned(), reader: reader(name, day), findings }
}

#[test]
fn every_text_of_the_person_is_read_with_what_it_is_for() {
    let all = all();
    let coverage = Catalogue::embedded().coverage(LANGUAGE).unwrap();
    // What an invented person says in practice is heard by no real one.
    let of_person = coverage.iter().filter(|file| file.for_person);
    assert_eq!(all.len(), of_person.map(|file| file.texts.len()).sum::<usize>());
    let purpose =
        |name: &str| all.iter().find(|text| text.name == name).map(|text| text.purpose.clone()).unwrap();
    let question = || "question-passport-now".to_owned();
    assert_eq!(
        purpose("question-passport-now"),
        Purpose::Question { guidance: "how-passport-now".to_owned() }
    );
    assert_eq!(purpose("question-passport-now.employer"), Purpose::Answer { question: question() });
    assert_eq!(purpose("consent-name"), Purpose::Part("consent".to_owned()));
    assert!(texts(Catalogue::embedded(), "xx").is_none());
    assert!(
        all[0].name.starts_with("consent-"),
        "a conversation begins with consent, not with {}",
        all[0].name
    );
}

#[test]
fn a_file_comes_back_as_it_was_written() {
    let all = all();
    let file =
        file("Test Reader One", 1, vec![found(&all[0], Verdict::Right), found(&all[1], Verdict::Wrong)]);
    let (back, broken) = read(file.write().as_bytes()).unwrap();
    assert_eq!((back, broken), (file, Vec::new()));
}

#[test]
fn a_row_that_does_not_hold_is_refused_by_name_and_the_others_are_taken() {
    let all = all();
    let good = || found(&all[0], Verdict::Right);
    let with = |change: &dyn Fn(&mut Finding)| {
        let mut finding = found(&all[1], Verdict::Unclear);
        change(&mut finding);
        finding
    };
    let cases: [(&str, Finding); 9] = [
        ("there is no such text", with(&|row| row.text = "question-none".to_owned())),
        ("the text has changed since it was read", with(&|row| row.digest = "0".repeat(16))),
        ("it stands in the file twice", good()),
        ("a note is longer than 1000 characters", with(&|row| row.proposal = Some("а".repeat(10_000)))),
        ("a note holds braces", with(&|row| row.proposal = Some("{ $name }".to_owned()))),
        ("a note holds angle brackets", with(&|row| row.blind = Some("<b>who</b>".to_owned()))),
        ("a note holds control characters", with(&|row| row.blind = Some("a\u{1b}[31m".to_owned()))),
        ("a note holds marks of direction", with(&|row| row.blind = Some("a\u{202e}b".to_owned()))),
        (
            "nothing was noted",
            with(&|row| (row.blind, row.verdict, row.proposal) = (None, None, Some("  ".to_owned()))),
        ),
    ];
    for (expected, row) in cases {
        let name = row.text.clone();
        let (file, broken) = read(file("Test Reader One", 1, vec![good(), row]).write().as_bytes()).unwrap();
        let taken = check::check(file, broken, &all);
        assert_eq!(taken.file.findings, [good()], "{expected}");
        let refused = &taken.refused[0];
        assert!(refused.reason.to_string().starts_with(expected), "{expected}: {}", refused.reason);
        assert_eq!(refused.row, name);
    }
}

#[test]
fn a_row_that_is_no_finding_is_refused_by_its_place() {
    let all = all();
    let text =
        file("Test Reader One", 1, vec![found(&all[0], Verdict::Right), found(&all[1], Verdict::Right)])
            .write();
    let (file, broken) = read(text.replacen("\"right\"", "\"fine\"", 1).as_bytes()).unwrap();
    let taken = check::check(file, broken, &all);
    assert_eq!(taken.file.findings.len(), 1);
    assert_eq!(taken.refused[0].row, "row 1");
    assert!(taken.refused[0].reason.to_string().contains("fine"));
}

#[test]
fn a_file_that_is_none_says_so() {
    let whole = file("Test Reader One", 1, Vec::new()).write();
    let error = |text: &str| read(text.as_bytes()).unwrap_err().to_string();
    assert_eq!(error(&whole.replace("\"version\": 1", "\"version\": 2")), FileError::Newer(2).to_string());
    assert!(error(&whole.replace("ATPAZIT-REVIEW", "ATPAZIT-CASES")).contains("ATPAZIT-REVIEW"));
    assert!(error(&whole.replace("\"language\"", "\"tongue\"")).contains("tongue"));
    assert!(error("").contains("missing"));
    assert!(error("reader,A\n").contains("date"));
    assert_eq!(read(&vec![b' '; FILE_MAX + 1]).unwrap_err(), FileError::TooLarge);
    assert_eq!(read(b"\xff\xfer\0").unwrap_err(), FileError::NotText);
    assert!(matches!(read(b"PK\x03\x04 no workbook").unwrap_err(), FileError::Other(_)));
}

fn sheet(all: &[ReviewText]) -> Vec<u8> {
    let label = |text: &str| text.to_owned();
    let labels = Labels {
        blind: label("Read: blind [1]"),
        desk: label("Compare"),
        how: label("How"),
        purpose: label("For"),
        text: label("Text"),
        original: label("English"),
    };
    let rows = all.iter().map(|text| SheetRow {
        name: text.name.clone(),
        purpose: label("=1+1"),
        text: text.text.clone(),
        desk: label("English"),
        digest: text.digest.clone(),
    });
    review::xlsx::write(LANGUAGE, false, &labels, &rows.collect::<Vec<_>>()).unwrap()
}

#[test]
fn a_workbook_that_nobody_filled_in_holds_every_text_and_no_finding() {
    let all = all();
    let cells = review::xlsx::read(&sheet(&all)).unwrap();
    assert_eq!(cells.len(), 5 + all.len());
    assert!(read(&sheet(&all)).unwrap_err().to_string().contains("`reader` is missing"));
}

#[test]
fn a_table_is_read_however_a_spreadsheet_saved_it() {
    let all = all();
    let (first, second) = (&all[0], &all[1]);
    let expected = |date: &str| {
        let findings = vec![
            Finding {
                blind: Some("who, and since when".to_owned()),
                proposal: None,
                ..found(first, Verdict::Right)
            },
            Finding {
                blind: None, proposal: Some("“Нав”".to_owned()), ..found(second, Verdict::Unclear)
            },
        ];
        let date = NaiveDate::parse_from_str(date, "%Y-%m-%d").unwrap();
        ReviewFile { reader: Reader { name: "Test Reader Two".to_owned(), date }, ..file("", 1, findings) }
    };
    for (sign, mark, date) in [
        (",", "", "2026-12-03"),
        (";", "\u{feff}", "46359"),
        ("\t", "", "3.12.2026."),
        (";", "", "03/12/2026"),
    ] {
        let quoted = |text: &str| format!("\"{text}\"");
        let rows = [
            ["Reader".to_owned(), "Test Reader Two".to_owned()].join(sign),
            ["date".to_owned(), date.to_owned()].join(sign),
            ["language".to_owned(), LANGUAGE.to_owned()].join(sign),
            ["digest", "text", "„verdict“", "blind", "proposal"].join(sign),
            [&first.digest, &first.name, "“Right”", &quoted("who, and since when"), ""].join(sign),
            [&second.digest, &second.name, "unclear ", "", "“Нав”"].join(sign),
            [&all[2].digest, &all[2].name, "", "", ""].join(sign),
            [&all[3].digest, &all[3].name, "perhaps", "", ""].join(sign),
        ];
        let (file, broken) = read((mark.to_owned() + &rows.join("\r\n")).as_bytes()).unwrap();
        assert_eq!(file, expected("2026-12-03"), "{sign:?} {date}");
        assert_eq!(broken, [(8, "`perhaps` is none of right, unclear, wrong".to_owned())]);
    }
}

#[test]
fn two_who_find_a_text_right_agree_and_the_later_file_of_a_reader_counts() {
    let all = all();
    let taken = |file: ReviewFile| check::check(file, Vec::new(), &all);
    let verdicts = |name: &str, day: u32, verdicts: &[Verdict]| {
        taken(file(
            name,
            day,
            all.iter().zip(verdicts).map(|(text, verdict)| found(text, *verdict)).collect(),
        ))
    };
    let files = [
        verdicts("Test Reader Two", 2, &[Right, Wrong, Right, Wrong, Unclear]),
        verdicts("Test Reader One", 3, &[Right, Unclear, Wrong, Right]),
        // An earlier file of the first reader: what was not read again still counts.
        verdicts("Test Reader One", 1, &[Wrong, Right, Right, Wrong, Unclear, Right]),
    ];
    let collection = collect(&all, &files);
    let agreements: Vec<Agreement> =
        collection.texts.iter().take(7).map(review::Collected::agreement).collect();
    assert_eq!(
        agreements,
        [
            Agreement::Right,
            Agreement::ToMend,
            Agreement::Disputed,
            Agreement::Disputed,
            Agreement::ToMend,
            Agreement::Open,
            Agreement::Open
        ]
    );
    assert_eq!(collection.texts.len(), all.len());
}

proptest! {
    #[test]
    fn no_bytes_make_the_reader_fall(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        let _ = read(&bytes);
        let _ = read(&[b"PK".as_slice(), &bytes].concat());
        let _ = read(&[b"{".as_slice(), &bytes].concat());
    }

    #[test]
    fn no_table_makes_the_reader_fall(text in "(reader|date|language|text|blind|verdict|proposal|digest|[;,\t\n\"a-zа-я0-9.]){0,80}") {
        let _ = read(text.as_bytes());
    }
}

#[test]
fn a_note_may_be_as_long_as_it_may() {
    let all = all();
    let row = Finding { proposal: Some("а".repeat(NOTE_MAX)), ..found(&all[0], Verdict::Wrong) };
    assert_eq!(check::check(file("Test Reader One", 1, vec![row]), Vec::new(), &all).refused, []);
}

#[test]
fn a_small_workbook_that_unfolds_without_end_is_not_unfolded() {
    let mut archive = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    archive.start_file("xl/workbook.xml", zip::write::SimpleFileOptions::default()).unwrap();
    let zeros = vec![b' '; 1024 * 1024];
    for _ in 0..70 {
        std::io::Write::write_all(&mut archive, &zeros).unwrap();
    }
    let bytes = archive.finish().unwrap().into_inner();
    assert!(bytes.len() < FILE_MAX / 10);
    assert_eq!(read(&bytes).unwrap_err(), FileError::TooLarge);
}
