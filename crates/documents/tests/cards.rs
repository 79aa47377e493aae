//! What stands on the cards that a person takes along, and how it fits.
#![allow(clippy::unwrap_used, reason = "a failed step is a failed test")]

mod common;

use common::cards::{SAMPLES, book, made_on, pocket, rights, sample, texts as sample_texts};
use common::words;
use content::Wording;
use documents::{DocumentError, Paper, RIGHTS_PAGES_MAX};
use screening::facts::Age;
use screening::route::{Card, RouteBook};

#[test]
fn both_languages_stand_beside_each_other() {
    let document = rights(&sample("uz-Latn", "lv"), &sample("lv", "en"), Age::Adult).unwrap();
    assert!(document.page_count() <= RIGHTS_PAGES_MAX);
    assert!(document.unprintable().is_empty());
    assert_eq!(document.borrowed_texts(), 0);
    let text = words(&document.text());
    for expected in [
        "Sizning huquqlaringiz",
        "Jūsu tiesības",
        "Oʻylash uchun vaqt",
        "Laiks padomāt",
        "Xavf boʻlsa, 112 ga",
        "+371 67378539 *",
        "Biedrība “Centrs MARTA”",
        "Iestāde pati šo numuru vēl nav apstiprinājusi.",
        "uzbeku (latīņu raksts)",
        "Mašīntulkojums",
        "Atpazīt 0.1.0 · 21.11.2026.",
        "2. lpp. no 2",
    ] {
        assert!(text.contains(expected), "{expected}\n{text}");
    }
    assert!(!text.contains("18 yoshga"), "an adult needs no guardian\n{text}");
    assert!(!text.contains("116111"), "nor the helpline for children\n{text}");
}

#[test]
fn a_child_is_told_of_the_guardian_and_the_helpline() {
    let text = words(&rights(&sample("en", "lv"), &sample("lv", "en"), Age::Unsure).unwrap().text());
    for expected in ["If you are under 18", "Ja jums nav 18 gadu", "116111", "Helpline for children"] {
        assert!(text.contains(expected), "{expected}\n{text}");
    }
}

#[test]
fn where_both_read_the_same_language_it_stands_there_once() {
    let text = words(&rights(&sample("lv", "en"), &sample("lv", "en"), Age::Adult).unwrap().text());
    assert_eq!(text.matches("Jūsu tiesības").count(), 1, "{text}");
    assert_eq!(text.matches("Biedrība “Centrs MARTA”").count(), 1, "{text}");
}

#[test]
fn paper_warns_of_numbers_that_were_checked_too_long_ago_and_of_a_service_that_is_over() {
    let (old, over) = ("Numuri pēdējoreiz pārbaudīti 11/2026", "pakalpojuma sniegšanas laiks ir beidzies");
    let told = |day: &str, book: &RouteBook| {
        made_on(day, book).map(|document| words(&document.text()).replace(['\u{2068}', '\u{2069}'], ""))
    };
    for text in told("2027-05-01", &book()) {
        assert!(!text.contains(old) && !text.contains(over), "{text}");
    }
    let mut ended = book();
    for contact in &mut ended.contacts {
        contact.verified = true;
        contact.valid_until = contact.valid_until.and(Some("2027-04-30".to_owned().try_into().unwrap()));
    }
    for text in told("2027-05-02", &ended) {
        assert!(text.contains(old) && text.contains(over), "{text}");
    }
    // Somebody confirmed the number, and the asterisk is there for its age alone.
    let [rights, _] = told("2027-05-02", &ended);
    assert!(rights.contains("+371 67378539 *") && !rights.contains("vēl nav apstiprinājusi"), "{rights}");
}

#[test]
fn a_text_that_the_language_lacks_is_borrowed_marked_and_counted() {
    let person =
        Wording::new(("ky", vec!["rights-title = Укуктар\n".to_owned()]), ("lv", sample_texts("lv")));
    let document = rights(&person, &sample("lv", "en"), Age::Adult).unwrap();
    assert_eq!(document.borrowed_texts(), 16 * 2 + 3, "everything but the title");
    assert!(document.text().contains("LV"), "its language is named");
    document.pdf().unwrap();
}

#[test]
fn texts_without_end_are_refused() {
    let endless = format!("rights-intro = {}\n", "gari vārdi ".repeat(4000));
    let person = Wording::new(("ky", vec![endless]), ("lv", sample_texts("lv")));
    let refused = rights(&person, &sample("lv", "en"), Age::Adult).unwrap_err();
    assert!(matches!(refused, DocumentError::TooLong(_)), "{refused}");
    let endless = format!("card-lines = {}\n", "gari vārdi ".repeat(400));
    let person = Wording::new(("ky", vec![endless]), ("lv", sample_texts("lv")));
    for paper in [Paper::Sheet, Paper::Card] {
        let refused = pocket(&person, &sample("lv", "en"), paper).unwrap_err();
        assert!(matches!(refused, DocumentError::TooLong(_)), "{refused}");
    }
}

#[test]
fn the_pocket_card_says_nothing_of_its_purpose() {
    let (person, desk) = (sample("en", "lv"), sample("lv", "en"));
    for (paper, pages, copies) in [(Paper::Card, 2, 1), (Paper::Sheet, 1, 5)] {
        let document = pocket(&person, &desk, paper).unwrap();
        assert_eq!(document.page_count(), pages);
        let text = words(&document.text());
        for expected in ["Advice for workers", "80002012", "116006", "+371 28612120", "112"] {
            assert_eq!(text.matches(expected).count(), copies, "{expected}\n{text}");
        }
        let bytes = document.pdf().unwrap();
        let file = String::from_utf8_lossy(&bytes);
        for telling in
            ["traffick", "tirdzniec", "victim", "cietuš", "MARTA", "Drošā", "Trust", "rights", "tiesīb"]
        {
            assert!(!text.contains(telling), "{telling}\n{text}");
        }
        assert!(!file.contains("Atpaz") && !file.contains("CreationDate"), "the file does not tell either");
    }
}

#[test]
fn what_the_desk_should_know_stands_on_the_margin_of_the_sheet() {
    let (person, desk) = (sample("ur", "lv"), sample("lv", "en"));
    let text = words(&pocket(&person, &desk, Paper::Sheet).unwrap().text());
    for expected in
        ["Sagrieziet pa līnijām", "numurus vēl nav apstiprinājušas", "urdu · Mašīntulkojums", "Atpazīt 0.1.0"]
    {
        assert!(text.contains(expected), "{expected}\n{text}");
    }
    assert!(!words(&pocket(&person, &desk, Paper::Card).unwrap().text()).contains("Atpazīt"));
}

#[test]
fn every_sample_fits_in_pdf_ua() {
    for tag in SAMPLES.into_iter().filter(|tag| ["hi", "ur"].contains(tag)) {
        let (person, desk) = (sample(tag, "lv"), sample("lv", "en"));
        let card = rights(&person, &desk, Age::Child).unwrap();
        assert_eq!((card.unprintable().len(), card.borrowed_texts()), (0, 0), "{tag}");
        let bytes = card.pdf().unwrap();
        assert_eq!(
            bytes,
            rights(&person, &desk, Age::Child).unwrap().pdf().unwrap(),
            "{tag}: the same bytes"
        );
        let file = String::from_utf8_lossy(&bytes);
        assert!(
            file.contains(&format!("/Lang({tag})")) && file.contains("/Lang(lv)"),
            "{tag}: both languages are named"
        );
        assert!(file.contains("pdfuaid:part") || file.contains("MarkInfo"), "tagged");
    }
}

#[test]
fn a_free_number_is_one_of_the_contacts_numbers() {
    for contact in book().contacts {
        assert!(contact.free.iter().all(|free| contact.numbers.contains(free)), "{}", contact.id);
        assert!(
            contact.free.len() <= 1 || !contact.cards.contains(&Card::Pocket),
            "{}: one number is on the card",
            contact.id
        );
    }
}

/// Writes the cards that a designer looks at: `ATPAZIT_LOOK=folder cargo test -p documents -- --ignored`.
#[test]
#[ignore = "writes files for the eye"]
fn write_cards_to_look_at() {
    let folder = std::path::PathBuf::from(std::env::var("ATPAZIT_LOOK").unwrap());
    for tag in SAMPLES {
        let desk = sample(if tag == "lv" { "en" } else { "lv" }, "en");
        let person = sample(tag, desk.language());
        let write = |name: &str, document: documents::Document| {
            std::fs::write(folder.join(format!("{name}-{tag}.pdf")), document.pdf().unwrap()).unwrap();
        };
        write("rights", rights(&person, &desk, Age::Child).unwrap());
        write("pocket-sheet", pocket(&person, &desk, Paper::Sheet).unwrap());
        write("pocket-card", pocket(&person, &desk, Paper::Card).unwrap());
    }
}
