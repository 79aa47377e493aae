//! What a summary says, to whom, and on how many pages.
#![allow(clippy::unwrap_used, reason = "a failed step is a failed test")]

mod common;

use common::{Invented, Texts, now, words};
use documents::{Document, PAGES_MAX, SummaryForm};
use screening::facts::Trigger;
use screening::interpreter::InterpreterWish;
use screening::referral::{CONTACT_MAX, Contact, SENDER_MAX};
use screening::talk::Given;
use screening::{Block, Decision, Recipient, Right};

fn printed(case: &Invented, tag: &str) -> Document {
    let texts = Texts::of(tag);
    documents::summary(
        &case.cut(),
        &|id, arguments| texts.say(id, arguments),
        tag,
        &now(),
        SummaryForm::default(),
    )
    .unwrap()
}

#[test]
fn a_provider_reads_it_in_latvian() {
    let document = printed(&Invented::worker(Recipient::Provider), "lv");
    assert_eq!(document.page_count(), 1, "an ordinary case needs no second page");
    let text = words(&document.text());
    for expected in [
        "Novirzīšanas kopsavilkums",
        "Saņēmējs: Sociālās rehabilitācijas pakalpojuma sniedzējs · Lieta K7Q-4M2 · 21.11.2026.",
        "Vajadzības: droša vieta, kur nakšņot, palīdzība saņemt algu",
        "Nesazinieties ar personas izcelsmes valsts vēstniecību",
        "runā: uzbeku (latīņu raksts); lasa: krievu; tulks pa tālruni",
        "persona piekrita ziņu nodošanai šim saņēmējam 21.11.2026. 14.20",
        "“Pase ir pie priekšnieka, viņš neatdod.”",
        "Šis skrīnings nav formāla identificēšana; tas cilvēku tirdzniecību ne apstiprina, ne izslēdz.",
        "Saņemšanas apliecinājums",
    ] {
        assert!(text.contains(expected), "{expected}\n{text}");
    }
}

#[test]
fn a_moment_is_written_as_clocks_showed_it_then() {
    let texts = Texts::of("lv");
    let mut case = Invented::worker(Recipient::Provider);
    case.consent.at = "2026-07-31T21:10:00Z".parse().unwrap();
    let winter = now().with_timezone(&chrono_tz::Europe::Riga);
    let document = documents::summary(
        &case.cut(),
        &|id, arguments| texts.say(id, arguments),
        "lv",
        &winter,
        SummaryForm::default(),
    )
    .unwrap();
    let text = words(&document.text());
    for expected in
        ["persona piekrita ziņu nodošanai šim saņēmējam 01.08.2026. 00.10", "K7Q-4M2 · 21.11.2026."]
    {
        assert!(text.contains(expected), "{expected}\n{text}");
    }
}

#[test]
fn no_summary_pronounces_a_verdict() {
    for recipient in Recipient::ALL {
        for tag in ["lv", "en"] {
            let text = words(&printed(&Invented::worker(*recipient), tag).text()).to_lowercase();
            for verdict in [
                "victim",
                "upur",
                "cietuš",
                "aizdomās turam",
                "suspect is",
                "%",
                "probab",
                "varbūtīb",
                "[doc",
                "[block",
                "[recip",
            ] {
                assert!(!text.contains(verdict), "{recipient:?} {tag}: {verdict}\n{text}");
            }
        }
    }
}

#[test]
fn a_block_that_is_held_back_is_not_on_paper() {
    let mut case = Invented::worker(Recipient::LabourInspectorate);
    case.consent.blocks = Block::ALL.iter().copied().collect();
    case.contact = Some(Contact { name: "Izdomāta Persona".to_owned(), how: "nekad".to_owned() });
    let text = words(&printed(&case, "lv").text());
    for held_back in
        ["Izdomāta", "priekšnieka", "pilngadīg", "ārpus ES", "Vajadzības", "Briesmas", "Vēlmes", "Dokumenti"]
    {
        assert!(!text.contains(held_back), "{held_back}\n{text}");
    }
    let medical = words(&printed(&Invented::worker(Recipient::Medical), "lv").text());
    for held_back in ["tirdzniec", "kspluat", "Ķekav", "ārpus ES", "policij"] {
        assert!(!medical.contains(held_back), "{held_back}\n{medical}");
    }
}

#[test]
fn a_name_stands_on_a_sheet_of_its_own() {
    let mut case = Invented::worker(Recipient::Provider);
    case.contact = Some(Contact { name: "Izdomāta Persona".to_owned(), how: "tikai pēc 20".to_owned() });
    assert!(!words(&printed(&case, "lv").text()).contains("Izdomāta"), "not without consent");
    case.consent.blocks.insert(Block::Contact);
    let document = printed(&case, "lv");
    assert_eq!(document.page_count(), 2);
    let text = words(&document.text());
    let (slip, name) = (text.find("Nosūtīt atpakaļ").unwrap(), text.find("Izdomāta Persona").unwrap());
    assert!(name > slip, "the name follows everything of the first page");
}

#[test]
fn the_fullest_summary_has_two_pages() {
    for recipient in Recipient::ALL {
        for tag in ["lv", "en"].into_iter().take(if *recipient == Recipient::Provider { 2 } else { 1 }) {
            let case = Invented::fullest(*recipient);
            let document = printed(&case, tag);
            assert!(document.page_count() <= PAGES_MAX, "{recipient:?} {tag}");
            let text = words(&document.text());
            let receipt = if tag == "lv" { "Nosūtīt atpakaļ:" } else { "Send back to:" };
            assert!(text.contains(receipt), "{recipient:?} {tag}: the slip is there");
            document.pdf().unwrap();
        }
    }
    let mut unnamed = Invented::fullest(Recipient::Provider);
    unnamed.contact = None;
    let text = words(&printed(&unnamed, "lv").text());
    assert!(text.contains("un vēl"), "a list that does not fit says how many more: {text}");
}

#[test]
fn how_to_reach_somebody_is_never_cut_short() {
    let ends_in = |number: &str, most: usize| {
        format!("{} {number}", "Ēka ".repeat(most).chars().take(most - number.len() - 1).collect::<String>())
    };
    for mut case in [Invented::worker(Recipient::Provider), Invented::fullest(Recipient::Provider)] {
        case.consent.blocks.insert(Block::Contact);
        case.office.contact = ends_in("+371 20000003", SENDER_MAX);
        let [name, how] = ["Test Person Four", "+371 20000005"].map(|end| ends_in(end, CONTACT_MAX));
        case.contact = Some(Contact { name, how });
        let document = printed(&case, "lv");
        assert_eq!(document.page_count(), PAGES_MAX);
        let text = words(&document.text());
        for (end, times) in [("+371 20000003", 2), ("Test Person Four", 1), ("+371 20000005", 1)] {
            assert_eq!(text.matches(end).count(), times, "{end}\n{text}");
        }
    }
}

#[test]
fn what_was_typed_is_never_markup() {
    let mut case = Invented::worker(Recipient::Provider);
    let nasty = r#"#import "x": * $a$ \ @b ] [ <c> // d */ `e` #panic() _f_ = g - h ~ --- "i""#;
    case.decision = Decision::Differ { reason: nasty.to_owned() };
    case.office.body = nasty.to_owned();
    let document = printed(&case, "lv");
    let text = words(&document.text());
    assert_eq!(text.matches(nasty).count(), 3, "sender, slip and reason\n{text}");
    document.pdf().unwrap();
}

#[test]
fn letters_that_no_font_has_are_told_and_print_their_codes() {
    let mut case = Invented::worker(Recipient::OrphansCourt);
    case.contact = Some(Contact { name: "字字漢 🙂".to_owned(), how: "–".to_owned() });
    case.office.body = "Test አበበ".to_owned();
    let told = documents::unprintable(&case.cut());
    let told: Vec<_> = told.iter().map(|one| (one.place, one.script, one.letters.as_str())).collect();
    assert_eq!(
        told,
        [
            ("block-sender", "letters-ethiopic", "አበ"),
            ("doc-contact-name", "letters-chinese", "字漢"),
            ("doc-contact-name", "letters-signs", "🙂"),
        ]
    );
    let document = printed(&case, "lv");
    assert_eq!(document.unprintable(), documents::unprintable(&case.cut()));
    let text = words(&document.text());
    for code in ["Test [U+12A0 U+1260 U+1260]", "[U+5B57 U+5B57 U+6F22] [U+1F642]"] {
        assert!(text.contains(code), "{text}");
    }
    document.pdf().unwrap();
}

#[test]
fn letters_of_the_note_on_offences_are_told_too() {
    let mut case = Invented::worker(Recipient::Provider);
    case.facts.compelled = Some("字".to_owned());
    case.consent.blocks = [Block::NonPunishment].into();
    let told: Vec<_> = documents::unprintable(&case.cut()).iter().map(|one| one.place).collect();
    assert_eq!(told, ["block-non-punishment"]);
    case.consent.blocks.clear();
    assert_eq!(documents::unprintable(&case.cut()), [], "it does not go there");
}

#[test]
fn what_cannot_be_printed_is_told_in_every_desk_language() {
    let mut case = Invented::worker(Recipient::Provider);
    case.office.body = "字🙂".to_owned();
    let catalogue = content::Catalogue::embedded();
    for language in catalogue.languages().iter().filter(|language| language.desk) {
        let wording = catalogue.wording(&language.tag, "lv").unwrap();
        for one in documents::unprintable(&case.cut()) {
            let told = words(&one.told(&wording));
            assert!(told.contains(&one.letters) && !told.contains('⟦'), "{}: {told}", language.tag);
        }
    }
}

#[test]
fn names_in_arabic_script_and_devanagari_are_printed() {
    let mut case = Invented::worker(Recipient::OrphansCourt);
    case.contact = Some(Contact {
        name: "عمران خان · ڕێبوار · सुनीता कुमारी".to_owned(),
        how: "WhatsApp، +371 28 000 000 کے بعد 20.00".to_owned(),
    });
    let document = printed(&case, "lv");
    assert_eq!(document.unprintable(), []);
    let text = words(&document.text());
    for name in ["सुनीता कुमारी", "+371 28 000 000"] {
        assert!(text.contains(name), "{name}\n{text}");
    }
    document.pdf().unwrap();
}

#[test]
fn the_same_referral_gives_the_same_bytes() {
    let bytes = || printed(&Invented::worker(Recipient::Police), "en").pdf().unwrap();
    let first = bytes();
    assert_eq!(first, bytes());
    let head = String::from_utf8_lossy(&first);
    assert!(head.contains("pdfuaid:part") || head.contains("MarkInfo"), "tagged");
}

#[test]
fn pages_are_drawn_at_the_scale_asked_for() {
    let document = printed(&Invented::child(Recipient::OrphansCourt), "lv");
    let pages = document.pages(0.5).unwrap();
    assert_eq!(pages.len(), document.page_count());
    assert!(pages.iter().all(|page| page.starts_with(b"\x89PNG")));
    assert!(document.pages(0.0).is_err());
    assert!(document.pages(f32::NAN).is_err());
}

/// Writes the documents that a designer looks at: `ATPAZIT_LOOK=folder cargo test -p documents -- --ignored`.
#[test]
#[ignore = "writes files for the eye"]
fn write_documents_to_look_at() {
    let folder = std::path::PathBuf::from(std::env::var("ATPAZIT_LOOK").unwrap());
    let mut named = Invented::worker(Recipient::Provider);
    named.consent.blocks.insert(Block::Contact);
    named.contact = Some(Contact {
        name: "Izdomāta Persona".to_owned(),
        how: "Tikai WhatsApp ziņa pēc 20.00; nezvanīt, tālruni pārbauda brigadieris.".to_owned(),
    });
    let mut scripts = Invented::worker(Recipient::OrphansCourt);
    scripts.contact = Some(Contact {
        name: "عمران خان ولد محمد اقبال / سیده زینب / ڕێبوار / सुनीता कुमारी देवी".to_owned(),
        how: "WhatsApp، +371 28 000 000 کے بعد 20.00; nezvanīt عمران، K7Q-4M2.".to_owned(),
    });
    let mut hard = Invented::worker(Recipient::OrphansCourt);
    hard.contact = Some(Contact {
        name: "გიორგი Արմեն রহিম සුනිල් 王小明 ਗੁਰਪ੍ਰੀਤ ☎️ ✓ ● משה தமிழ் สมชาย સુનીતા".to_owned(),
        how: format!(
            "واتس اپ +371 2612–3456 · علي ۰۹۱۲ ۳۴۵ ۶۷۸۹ / ٠٩١٢ ٣٤٥ ٦٧٨٩; {} {} https://facebook.com/profile.php?id={}",
            "a".repeat(150),
            "ب".repeat(90),
            "1000123456789".repeat(8)
        ),
    });
    hard.office.contact = "علي ۰۹۱۲ ۳۴۵ ۶۷۸۹".to_owned();
    let cases = [
        ("scripts-lv", scripts, "lv"),
        ("hard-lv", hard, "lv"),
        ("provider-lv", Invented::worker(Recipient::Provider), "lv"),
        ("provider-named-lv", named, "lv"),
        ("police-en", Invented::worker(Recipient::Police), "en"),
        ("child-lv", Invented::child(Recipient::OrphansCourt), "lv"),
        ("medical-lv", Invented::worker(Recipient::Medical), "lv"),
        ("labour-lv", Invented::worker(Recipient::LabourInspectorate), "lv"),
        ("fullest-lv", Invented::fullest(Recipient::Provider), "lv"),
    ];
    for (name, case, tag) in cases {
        std::fs::write(folder.join(format!("{name}.pdf")), printed(&case, tag).pdf().unwrap()).unwrap();
    }
}

#[test]
fn what_the_officer_marked_and_what_the_person_said_stand_side_by_side() {
    let mut case = Invented::worker(Recipient::Provider);
    case.facts.triggers = [Trigger::DangerNow].into();
    let text = words(&printed(&case, "en").text());
    for expected in ["danger now, noted by the officer", "the person was not afraid of being hurt"] {
        assert!(text.contains(expected), "{expected}\n{text}");
    }
    assert!(!text.contains("was afraid that somebody would hurt them"), "the person did not say so: {text}");
    case.facts.triggers.clear();
    let text = words(&printed(&case, "en").text());
    assert!(!text.contains("danger now"), "{text}");
    assert!(!text.to_lowercase().contains("no danger"), "nobody said so: {text}");
}

#[test]
fn the_record_of_the_conversation_says_what_was_explained_and_how() {
    let mut case = Invented::worker(Recipient::Provider);
    case.conversation = Some(common::conversation(&[Right::Refuse, Right::Lawyer], Given::Agreed));
    case.facts.interpreter_wish = Some(InterpreterWish::Woman);
    let text = words(&printed(&case, "en").text());
    for said in [
        "agreed to the conversation on 2026-11-21 14:20",
        "explained: Uzbek (Latin script), read, heard, through an interpreter, purpose, how answers are kept, who sees them",
        "duty to report",
        "“You may say no”, “A lawyer”; 2026-11-21 14:20, Uzbek (Latin script), told, heard, on paper",
        "would rather have a woman as interpreter",
    ] {
        assert!(text.contains(said), "{said}\n{text}");
    }
    case.conversation = Some(common::conversation(Right::ALL, Given::Agreed));
    let text = words(&printed(&case, "lv").text());
    assert!(text.contains("visas tiesību lapā minētās tiesības"), "{text}");
    case.conversation = None;
    let text = words(&printed(&case, "en").text());
    assert!(text.contains("how the conversation was explained was not recorded"), "{text}");
    assert!(text.contains("does not record which rights were explained"), "{text}");
}

#[test]
fn a_note_on_forced_acts_is_printed_only_where_the_person_agreed_to_exactly_that() {
    let mut case = Invented::worker(Recipient::Provider);
    case.facts.compelled = Some("made to carry an invented parcel".to_owned());
    let text = words(&printed(&case, "en").text());
    assert!(!text.contains("parcel") && !text.contains("punish"), "{text}");
    case.consent.blocks = [Block::NonPunishment].into();
    let text = words(&printed(&case, "en").text());
    assert!(text.contains("made to carry an invented parcel; Whoever was forced to break the law"), "{text}");
    assert!(text.contains("also agreed to share: note on non-punishment"), "{text}");
}
