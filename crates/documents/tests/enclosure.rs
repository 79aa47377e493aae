//! What goes with a referral, answers it or takes it back: what each says, and what none of them may say.
#![allow(clippy::unwrap_used, reason = "a failed step is a failed test")]

mod common;

use common::code::codes;
use common::{Invented, Texts, now, words};
use documents::{Document, DocumentError, PAGES_MAX, Recall, ReceiptPaper, SummaryForm};
use exchange::{Receipt, SignedReceipt};
use screening::referral::{Contact, EVIDENCE_MAX, EvidenceBlock, Office, Referral, SENDER_MAX};
use screening::{Block, CaseCode, DeclineReason, Feedback, Recipient, ReferralStatus};
use sealing::SigningKey;
use std::sync::LazyLock;
use uuid::Uuid;

/// Whoever receives.
static KEY: LazyLock<SigningKey> = LazyLock::new(|| SigningKey::generate().unwrap());
const ID: Uuid = Uuid::from_u128(0x0123_4567_89ab_cdef_0123_4567_89ab_cdef);

fn signed(feedback: Feedback) -> SignedReceipt {
    Receipt { handover: ID, feedback, at: now().to_utc(), signer: KEY.verifying_key() }.sign(&KEY)
}

/// The text of the code on a slip.
static HANDOVER: LazyLock<String> = LazyLock::new(|| exchange::handover_to_qr(ID, &code()));

fn code() -> CaseCode {
    CaseCode::try_from("K7Q-4M2".to_owned()).unwrap()
}

fn summary(case: &Invented, tag: &str, form: SummaryForm) -> Document {
    let texts = Texts::of(tag);
    documents::summary(&case.cut(), &|id, arguments| texts.say(id, arguments), tag, &now(), form).unwrap()
}

fn receipt(feedback: Feedback, body: &str, tag: &str) -> Result<Document, DocumentError> {
    receipt_with(feedback, body, &signed(feedback).to_qr(), tag)
}

fn receipt_with(feedback: Feedback, body: &str, qr: &str, tag: &str) -> Result<Document, DocumentError> {
    let texts = Texts::of(tag);
    let paper = ReceiptPaper {
        code: &code(),
        handover: "7F3K-22QX",
        body,
        feedback,
        at: now().to_utc(),
        qr,
        program_version: "0.1.0",
    };
    documents::receipt(&paper, &|id, arguments| texts.say(id, arguments), tag, &now())
}

fn evidence(referral: &Referral, tag: &str) -> Option<Document> {
    let texts = Texts::of(tag);
    documents::evidence(referral, &|id, arguments| texts.say(id, arguments), tag, &now()).unwrap()
}

fn contact_sheet(referral: &Referral, tag: &str) -> Option<Document> {
    let texts = Texts::of(tag);
    documents::contact_sheet(referral, &|id, arguments| texts.say(id, arguments), tag, &now()).unwrap()
}

fn recall(office: &Office, tag: &str) -> Document {
    let texts = Texts::of(tag);
    let recall = Recall {
        code: &code(),
        recipient: Recipient::Provider,
        office,
        handed: &[(now().to_utc(), "7F3K-22QX"), (now().to_utc(), "9B1M-04TC")],
        withdrawn: now().to_utc(),
        program_version: "0.1.0",
    };
    documents::recall(&recall, &|id, arguments| texts.say(id, arguments), tag, &now()).unwrap()
}

fn office() -> Office {
    Office {
        body: "Izdomāta iestāde".to_owned(),
        role: "inspektors".to_owned(),
        contact: "+371 20000000, darbdienās 9–17".to_owned(),
    }
}

fn employer() -> EvidenceBlock {
    let lines = |all: &[&str]| all.iter().map(|line| (*line).to_owned()).collect();
    EvidenceBlock {
        employer: lines(&["SIA “Izdomātā Būve”, brigadieris Izdomāts Vadītājs"]),
        addresses: lines(&[
            "Izdomātā iela 1, Ķekavas novads",
            "Nekurienes iela 2–14, kur mitina strādniekus",
        ]),
        vehicles: lines(&["balts mikroautobuss, numurs ZZ-0000"]),
        telephones: lines(&["+371 20000001"]),
        other: lines(&["Pases ir skapī birojā."]),
    }
}

fn named(recipient: Recipient) -> Invented {
    let mut case = Invented::worker(recipient);
    case.consent.blocks = Block::ALL.iter().copied().collect();
    case.contact = Some(Contact { name: "Izdomāta Persona".to_owned(), how: "tikai pēc 20".to_owned() });
    case.evidence = Some(employer());
    case
}

fn feedbacks() -> Vec<Feedback> {
    let declined = DeclineReason::ALL.iter().map(|reason| (ReferralStatus::Declined, Some(*reason)));
    let others = ReferralStatus::ALL.iter().filter(|status| **status != ReferralStatus::Declined);
    others
        .map(|status| (*status, None))
        .chain(declined)
        .map(|(status, reason)| Feedback::new(status, reason).unwrap())
        .collect()
}

#[test]
fn a_receipt_says_what_became_of_it_and_its_code_reads_back() {
    let declined = Feedback::new(ReferralStatus::Declined, Some(DeclineReason::NoCapacity)).unwrap();
    let document = receipt(declined, "Test Shelter One", "lv").unwrap();
    assert_eq!(document.page_count(), 1);
    let text = words(&document.text());
    for expected in [
        "Saņemšanas apliecinājums",
        "SaņēmējsTest Shelter One",
        "Lieta K7Q-4M2 · Nodošana 7F3K-22QX",
        "Saņēmējs šo novirzīšanu nepieņem.",
        "Test Shelter One",
        "Pašlaik nav vietas, vai arī nevienam nav laika.",
        "21.11.2026. 14.20",
        "Tad lieta K7Q-4M2 virzās tālāk.",
    ] {
        assert!(text.contains(expected), "{expected}\n{text}");
    }
    // A sheet that is scanned with 150 dots for each inch, and with more.
    for scale in [2.08, 2.78, 4.17] {
        let [read] = &codes(&document, scale)[..] else { panic!("{scale} pixels a point: not one code") };
        assert_eq!(SignedReceipt::read_qr(read), Ok(signed(declined)), "{scale} pixels a point");
    }
    let file = document.pdf().unwrap();
    assert!(String::from_utf8_lossy(&file).contains("/Figure"), "the code is tagged");
}

#[test]
fn a_receipt_is_worded_for_every_status_and_calls_nobody_anything() {
    for (place, feedback) in feedbacks().into_iter().enumerate() {
        for tag in ["lv", "en"] {
            let document = receipt(feedback, "Test Shelter One", tag).unwrap();
            let text = words(&document.text()).to_lowercase();
            for verdict in ["victim", "upur", "cietuš", "%", "[doc", "[block"] {
                assert!(!text.contains(verdict), "{feedback:?} {tag}: {verdict}\n{text}");
            }
            let [read] = &codes(&document, 2.08)[..] else { panic!("{feedback:?} {tag}: not one code") };
            let read = SignedReceipt::read_qr(read).unwrap();
            assert_eq!((read.receipt().feedback, read.receipt().handover), (feedback, ID));
            if place == 0 {
                document.pdf().unwrap();
            }
        }
    }
}

#[test]
fn a_receipt_is_one_page_whatever_the_body_is_called() {
    let accepted = Feedback::new(ReferralStatus::Accepted, None).unwrap();
    for body in ["W".repeat(4000), "字 🙂".repeat(200), "عمران ".repeat(300)] {
        assert_eq!(receipt(accepted, &body, "lv").unwrap().page_count(), 1);
    }
    let nasty = r#"#import "x": * $a$ \ @b ] [ <c> // d */ `e` #panic() _f_ = g - h ~ --- "i""#;
    assert!(words(&receipt(accepted, nasty, "lv").unwrap().text()).contains(nasty));
    let unprintable = receipt(accepted, "字", "lv").unwrap();
    assert_eq!(unprintable.unprintable()[0].place, "doc-receipt-from");
    assert_eq!(receipt_with(accepted, "Test", &"A".repeat(4000), "lv").unwrap_err(), DocumentError::Code);
}

#[test]
fn the_slip_names_the_hand_over_by_a_code_that_reads_back() {
    let form = SummaryForm { slip: Some(&HANDOVER), contact_apart: false };
    for recipient in Recipient::ALL {
        let document = summary(&Invented::worker(*recipient), "lv", form);
        assert!(document.page_count() <= PAGES_MAX);
        let [read] = &codes(&document, 1.5)[..] else { panic!("{recipient:?}: not one code") };
        assert_eq!(exchange::read_handover_qr(read), Ok((ID, code())), "{recipient:?}");
        let text = words(&document.text());
        for expected in ["Kods: šīs nodošanas numurs", "Nosūtīt atpakaļ:", "Rezultāts"] {
            assert!(text.contains(expected), "{expected}\n{text}");
        }
    }
    let document = summary(&Invented::worker(Recipient::Provider), "en", form);
    document.pdf().unwrap();
    let without = summary(&Invented::worker(Recipient::Provider), "lv", SummaryForm::default());
    assert_eq!(codes(&without, 1.5), [""; 0]);
    assert!(!words(&without.text()).contains("šīs nodošanas numurs"));
}

/// A slip alone on a second page gets lost.
#[test]
fn a_usual_summary_with_a_slip_is_one_page() {
    let form = SummaryForm { slip: Some(&HANDOVER), contact_apart: true };
    for recipient in Recipient::ALL {
        for tag in ["lv", "en"] {
            let document = summary(&Invented::worker(*recipient), tag, form);
            assert_eq!(document.page_count(), 1, "{recipient:?} {tag}");
        }
    }
}

#[test]
fn the_fullest_summary_has_two_pages_with_a_code_too() {
    for contact_apart in [false, true] {
        let form = SummaryForm { slip: Some(&HANDOVER), contact_apart };
        let document = summary(&Invented::fullest(Recipient::Provider), "lv", form);
        assert!(document.page_count() <= PAGES_MAX);
        assert_eq!(codes(&document, 2.0), [HANDOVER.as_str()]);
        document.pdf().unwrap();
    }
}

#[test]
fn a_name_can_go_apart_and_then_stands_nowhere_in_the_summary() {
    let case = named(Recipient::Provider);
    let apart = SummaryForm { contact_apart: true, ..SummaryForm::default() };
    let document = summary(&case, "lv", apart);
    assert_eq!(document.page_count(), 1, "no sheet with a name");
    let text = words(&document.text());
    for name in ["Izdomāta Persona", "tikai pēc 20"] {
        assert!(!text.contains(name), "{name}\n{text}");
    }
    let sheet = contact_sheet(&case.cut(), "lv").unwrap();
    let text = words(&sheet.text());
    for expected in
        ["Vārds un droša saziņa", "Izdomāta Persona", "tikai pēc 20", "Lieta K7Q-4M2", "atsevišķi"]
    {
        assert!(text.contains(expected), "{expected}\n{text}");
    }
    for other in ["alga", "priekšnieka", "Briesmas", "kspluat", "tirdzniec", "Izdomātā Būve"] {
        assert!(!text.contains(other), "the sheet tells nothing of the case: {other}\n{text}");
    }
    sheet.pdf().unwrap();
    let mut without = case;
    without.consent.blocks.clear();
    assert!(contact_sheet(&without.cut(), "lv").is_none());
}

#[test]
fn letters_that_cannot_be_printed_are_told_of_the_paper_on_which_they_stand() {
    let mut case = named(Recipient::Police);
    case.contact = Some(Contact { name: "字".to_owned(), how: "–".to_owned() });
    case.evidence.as_mut().unwrap().vehicles.push("🙂".to_owned());
    let places = |document: &Document| document.unprintable().iter().map(|one| one.place).collect::<Vec<_>>();
    let apart = SummaryForm { contact_apart: true, ..SummaryForm::default() };
    assert_eq!(places(&summary(&case, "lv", SummaryForm::default())), ["doc-contact-name"]);
    assert_eq!(places(&summary(&case, "lv", apart)), [""; 0]);
    assert_eq!(places(&contact_sheet(&case.cut(), "lv").unwrap()), ["doc-contact-name"]);
    assert_eq!(places(&evidence(&case.cut(), "lv").unwrap()), ["block-exploiter"]);
    assert_eq!(documents::unprintable(&case.cut()).len(), 2);
}

#[test]
fn what_is_about_the_employer_stands_on_the_annex_and_in_no_summary() {
    for recipient in Recipient::ALL {
        let case = named(*recipient);
        let may = matches!(recipient, Recipient::Police | Recipient::LabourInspectorate);
        let annex = evidence(&case.cut(), "lv");
        assert_eq!(annex.is_some(), may, "{recipient:?}");
        let text = words(&summary(&case, "lv", SummaryForm::default()).text());
        for (_, line) in employer().lines() {
            assert!(!text.contains(line), "{recipient:?}: {line}\n{text}");
            if let Some(annex) = &annex {
                let annex = words(&annex.text());
                assert!(annex.contains(line), "{recipient:?}: {line}\n{annex}");
            }
        }
    }
    let mut case = named(Recipient::Police);
    case.consent.blocks.remove(&Block::Exploiter);
    assert!(evidence(&case.cut(), "lv").is_none(), "not without consent to exactly this");
}

#[test]
fn an_annex_says_that_nobody_checked_it_and_nothing_of_the_person() {
    for tag in ["lv", "en"] {
        let annex = evidence(&named(Recipient::Police).cut(), tag).unwrap();
        let text = words(&annex.text());
        let (unchecked, apart) = match tag {
            "lv" => ("Neviens to nav pārbaudījis, un tas nevienu neapsūdz.", "atsevišķi no kopsavilkuma"),
            _ => ("Nobody has checked it, and it accuses nobody.", "apart from the summary"),
        };
        for expected in [unchecked, apart, "K7Q-4M2", "SIA “Izdomātā Būve”", "+371 20000001"] {
            assert!(text.contains(expected), "{expected}\n{text}");
        }
        for other in ["Izdomāta Persona", "Pase ir pie priekšnieka", "ārpus ES", "[doc", "victim", "cietuš"]
        {
            assert!(!text.contains(other), "{other}\n{text}");
        }
        annex.pdf().unwrap();
    }
}

#[test]
fn a_long_annex_goes_on_over_the_pages_and_leaves_nothing_out() {
    let mut case = named(Recipient::LabourInspectorate);
    let line = |place: usize| {
        let end = format!("beigas {place:02}");
        let begin: String =
            "Ļoti ģarš šķērsvārds ".repeat(20).chars().take(EVIDENCE_MAX - end.len()).collect();
        begin + &end
    };
    let lines: Vec<String> = (0..40).map(line).collect();
    case.evidence = Some(EvidenceBlock { other: lines, ..EvidenceBlock::default() });
    let annex = evidence(&case.cut(), "lv").unwrap();
    assert!(annex.page_count() > 1);
    let text = words(&annex.text());
    for place in 0..40 {
        assert!(text.contains(&format!("beigas {place:02}")), "{place}\n{text}");
    }
    annex.pdf().unwrap();
}

#[test]
fn a_recall_asks_for_what_can_be_asked_and_names_nobody() {
    let text = words(&recall(&office(), "lv").text());
    for expected in [
        "Lūgums vairs neizmantot nodotās ziņas",
        "Saņēmējs: Sociālās rehabilitācijas pakalpojuma sniedzējs · Lieta K7Q-4M2",
        "Persona 21.11.2026. 14.20 atsauca piekrišanu",
        "21.11.2026. 14.20, nodošana 7F3K-22QX",
        "nodošana 9B1M-04TC",
        "vairs neizmantojiet",
        "izdzēsiet",
        "lūdzu, paziņojiet mums: +371 20000000, darbdienās 9–17",
        "nesazinieties ar personu",
    ] {
        assert!(text.contains(expected), "{expected}\n{text}");
    }
    let document = recall(&office(), "en");
    assert_eq!(document.page_count(), 1);
    let text = words(&document.text());
    for expected in ["Please stop using", "Please delete it", "Please do not contact the person"] {
        assert!(text.contains(expected), "{expected}\n{text}");
    }
    for verdict in ["victim", "traffick", "[doc"] {
        assert!(!text.contains(verdict), "{verdict}\n{text}");
    }
    document.pdf().unwrap();
    let long = Office { contact: format!("{} +371 20000003", "Ēka ".repeat(46)), ..office() };
    assert!(long.contact.chars().count() <= SENDER_MAX);
    let text = words(&recall(&long, "lv").text());
    assert_eq!(text.matches("+371 20000003").count(), 2, "{text}");
}

#[test]
fn the_same_papers_give_the_same_tagged_bytes() {
    let accepted = Feedback::new(ReferralStatus::Accepted, None).unwrap();
    let made = || {
        let case = named(Recipient::Police);
        [
            receipt(accepted, "Test", "lv").unwrap(),
            contact_sheet(&case.cut(), "en").unwrap(),
            evidence(&case.cut(), "en").unwrap(),
            recall(&office(), "lv"),
        ]
        .map(|document| document.pdf().unwrap())
    };
    let first = made();
    assert_eq!(first, made());
    for file in first {
        let file = String::from_utf8_lossy(&file);
        assert!(file.contains("pdfuaid:part") || file.contains("MarkInfo"), "tagged");
        assert!(file.contains("StructTreeRoot"), "with a tree");
    }
}

/// Writes the papers that a designer looks at: `ATPAZIT_LOOK=folder cargo test -p documents --test enclosure -- --ignored`.
#[test]
#[ignore = "writes files for the eye"]
fn write_papers_to_look_at() {
    let folder = std::path::PathBuf::from(std::env::var("ATPAZIT_LOOK").unwrap());
    let declined = Feedback::new(ReferralStatus::Declined, Some(DeclineReason::NoCapacity)).unwrap();
    for tag in ["lv", "en"] {
        let case = named(Recipient::Police);
        let form = SummaryForm { slip: Some(&HANDOVER), contact_apart: true };
        let papers = [
            ("receipt", receipt(declined, "Biedrība “Izdomātais patvērums”", tag).unwrap()),
            ("slip", summary(&Invented::worker(Recipient::Provider), tag, form)),
            ("slip-fullest", summary(&Invented::fullest(Recipient::Provider), tag, form)),
            ("contact", contact_sheet(&case.cut(), tag).unwrap()),
            ("evidence", evidence(&case.cut(), tag).unwrap()),
            ("recall", recall(&office(), tag)),
        ];
        for (name, document) in papers {
            common::write_to_look_at(&folder, &format!("{name}-{tag}"), &document);
        }
    }
}
