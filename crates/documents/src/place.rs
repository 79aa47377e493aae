//! Where each letter stands on the pages, as a reader sees it: tests ask here what the text in its logical order cannot say.

use crate::document::Document;
use typst::layout::{Frame, FrameItem, Point};

/// One glyph, in points from the top left of its page.
#[derive(Debug, Clone)]
struct Place {
    page: usize,
    left: f64,
    right: f64,
    /// The base line.
    line: f64,
    size: f64,
    glyph: u16,
    text: String,
}

fn places(document: &Document) -> Vec<Place> {
    let mut places = Vec::new();
    for (page, sheet) in document.paged.pages().iter().enumerate() {
        read(&sheet.frame, Point::zero(), page, &mut places);
    }
    places
}

fn read(frame: &Frame, at: Point, page: usize, places: &mut Vec<Place>) {
    for (place, item) in frame.items() {
        let at = at + *place;
        match item {
            FrameItem::Group(group) => read(&group.frame, at, page, places),
            FrameItem::Text(text) => {
                let (mut x, size) = (at.x.to_pt(), text.size.to_pt());
                for glyph in &text.glyphs {
                    let advance = glyph.x_advance.get() * size;
                    places.push(Place {
                        page,
                        left: x,
                        right: x + advance,
                        line: at.y.to_pt(),
                        size,
                        glyph: glyph.id,
                        text: text.text[glyph.range()].to_owned(),
                    });
                    x += advance;
                }
            }
            FrameItem::Shape(..) | FrameItem::Image(..) | FrameItem::Link(..) | FrameItem::Tag(_) => {}
        }
    }
}

/// The lines as the eye reads them, from left to right, without marks that have no shape.
fn seen(document: &Document) -> Vec<String> {
    let mut places = places(document);
    let line = |place: &Place| (place.page, (place.line * 2.0).round());
    let key = |place: &Place| (line(place), place.left);
    places.sort_by(|one, other| key(one).partial_cmp(&key(other)).expect("numbers"));
    let lines = places.chunk_by(|one, next| line(one) == line(next));
    let shown = |c: &char| !typst::text::is_default_ignorable(*c);
    lines
        .map(|line| {
            let text: String = line.iter().flat_map(|place| place.text.chars()).filter(shown).collect();
            text.replace('\u{a0}', " ")
        })
        .collect()
}

/// Everything that is printed, in its logical order, without white space and marks that have no shape.
fn logical(document: &Document) -> String {
    document.text().chars().filter(|c| !c.is_whitespace() && !typst::text::is_default_ignorable(*c)).collect()
}

mod tests {
    use super::*;
    use crate::{Edition, Paper, SummaryForm, pocket_card, rights_card, summary};
    use chrono::{DateTime, FixedOffset};
    use content::{Catalogue, Wording};
    use screening::answer::{Answer, Origin, Value};
    use screening::facts::{Age, Facts};
    use screening::referral::{ConsentBasis, Contact, EvidenceBlock, Office, Referral, Source};
    use screening::route::{Card, RouteContact};
    use screening::{
        Block, CaseCode, Consent, Decision, Explanation, Feedback, Interview, Recipient, ReferralStatus,
        Right, Screening,
    };

    const MM: f64 = 72.0 / 25.4;

    fn now() -> DateTime<FixedOffset> {
        DateTime::parse_from_rfc3339("2026-11-21T14:20:00+02:00").expect("a moment")
    }

    /// A summary with this text in every place where somebody may type, for the recipient who gets all of them.
    fn with(text: &str) -> Document {
        document(text, text)
    }

    /// A summary with this text as the sender's contact.
    fn sent_from(contact: &str) -> Document {
        document("–", contact)
    }

    fn document(text: &str, contact: &str) -> Document {
        let wording = Catalogue::embedded().wording("lv", "en").expect("a language");
        let phrases = crate::phrases(&wording);
        summary(&referral(text, contact), &phrases, "lv", &now(), SummaryForm::default()).expect("a document")
    }

    fn referral(text: &str, contact: &str) -> Referral {
        let catalogue = Catalogue::embedded();
        let instrument =
            catalogue.instruments().find(|one| one.id().as_str() == "labour-site-visit").expect("one");
        let facts = Facts {
            age: Some(Age::Adult),
            municipality: Some(text.to_owned()),
            speaks: Some(text.to_owned()),
            reads: Some(text.to_owned()),
            ..Facts::default()
        };
        let mut interview = Interview::new(instrument.clone(), facts);
        let (question, value) = interview
            .shown()
            .find_map(|question| match &question.kind {
                screening::question::Kind::YesNo { .. } => Some((question.id.clone(), Value::Yes)),
                _ => None,
            })
            .expect("a question");
        let note = Some(text.to_owned());
        interview
            .answer(&question, Answer { value, origin: Origin::Said, note }, now().to_utc())
            .expect("an answer");
        let consent = Consent {
            recipient: Recipient::Provider,
            agreed: true,
            blocks: Block::ALL.iter().copied().collect(),
            language: text.to_owned(),
            at: now().to_utc(),
        };
        let typed = || text.to_owned();
        Referral::new(&Source {
            code: &CaseCode::try_from("K7Q-4M2".to_owned()).expect("a code"),
            program_version: "0.1.0",
            screening: &Screening::freeze(catalogue.indicators(), &interview, now().to_utc()),
            indicators: catalogue.indicators(),
            decision: &Decision::Differ { reason: typed() },
            consent: &consent,
            conversation: None,
            office: &Office { body: typed(), role: typed(), contact: contact.to_owned() },
            contact: Some(&Contact { name: typed(), how: typed() }),
            evidence: None,
        })
        .expect("a referral")
    }

    /// Every glyph lies within the margins, and none is the box of a missing letter. Lines at the foot may lie in the lower margin.
    fn assert_within(document: &Document, name: &str, (side, top, bottom, foot): (f64, f64, f64, f64)) {
        for place in places(document) {
            let paper = &document.paged.pages()[place.page].frame;
            let (width, height) = (paper.width().to_pt(), paper.height().to_pt());
            assert!(place.left > side - 0.1 && place.right < width - side + 0.1, "{name}: {place:?}");
            let lowest = height - if place.size < 7.5 { foot } else { bottom };
            assert!(place.line > top && place.line < lowest + 0.5, "{name}: {place:?}");
            assert_ne!(place.glyph, 0, "{name}: {place:?}");
        }
    }

    /// Texts that have no place where a line may end.
    fn endless() -> Vec<(&'static str, String)> {
        vec![
            ("latin", "a".repeat(150)),
            ("wide", "W".repeat(150)),
            ("cyrillic", "Щ".repeat(150)),
            ("arabic", "ب".repeat(150)),
            ("devanagari", "क्षि".repeat(35)),
            ("georgian", "გ".repeat(150)),
            ("hebrew", "ש".repeat(150)),
            ("tamil", "நி".repeat(70)),
            ("marks", "e\u{301}".repeat(70)),
            ("digits", "0".repeat(150)),
            ("dots", ".".repeat(155)),
            ("dashes", "—".repeat(150)),
            ("signs", "./—(\"".repeat(30)),
            ("points", "M.".repeat(75)),
            ("openings", "M(".repeat(75)),
            ("quotes", "M\"".repeat(75)),
            ("no break", "abc\u{a0}".repeat(37)),
            ("hyphens", "ab\u{2011}".repeat(50)),
            ("ligature", "\u{fdfd}".repeat(12)),
            ("mail", format!("{}@{}.example", "test.person.one".repeat(4), "a-long-domain".repeat(4))),
            ("address", format!("https://facebook.com/profile.php?id={}", "1000123456789".repeat(8))),
            ("www", format!("www.example.com/{}", "abcdefghij".repeat(12))),
            ("plain", format!("facebook.com/profile.php?id={}", "1000123456789".repeat(8))),
            ("codes", "字".repeat(18)),
            ("mixed", format!("{}عمران{}", "a".repeat(70), "0".repeat(70))),
        ]
    }

    #[test]
    fn no_word_is_so_long_that_it_leaves_the_page() {
        for (name, word) in endless() {
            let document = with(&word);
            assert_within(&document, name, (20.0 * MM, 15.0 * MM, 17.0 * MM, 7.0 * MM));
            if word.is_ascii() || name == "cyrillic" {
                let begin: String = word.chars().take(80).collect();
                let found = logical(&document).matches(&begin).count();
                // So wide a contact leaves the others less room: they are cut short.
                let least = if ["wide", "cyrillic"].contains(&name) { 5 } else { 10 };
                assert!(found >= least, "{name}: {found} of the places\n{}", document.text());
                let found = logical(&sent_from(&word)).matches(&word).count();
                assert_eq!(found, 2, "{name}: the sender and the slip have all of it");
            }
            if ["arabic", "mixed"].contains(&name) {
                document.pdf().expect("PDF/UA");
            }
        }
    }

    #[test]
    fn no_reason_is_so_long_that_it_leaves_the_page_of_an_explanation() {
        let catalogue = Catalogue::embedded();
        let wording = catalogue.wording("lv", "en").expect("a language");
        let instrument = catalogue.instruments().next().expect("one");
        let facts = Facts { age: Some(Age::Adult), ..Facts::default() };
        let interview = Interview::new(instrument.clone(), facts);
        for (name, word) in endless() {
            let explanation = Explanation::new(&screening::explanation::Source {
                code: &CaseCode::try_from("K7Q-4M2".to_owned()).expect("a code"),
                program_version: "0.1.0",
                screening: &Screening::freeze(catalogue.indicators(), &interview, now().to_utc()),
                indicators: catalogue.indicators(),
                questionnaire: instrument,
                decision: Some(&Decision::Differ { reason: word.repeat(8) }),
            });
            let document = crate::explanation(&explanation, &crate::phrases(&wording), "lv", &now());
            let document = document.expect("a document");
            assert_eq!(document.page_count(), 1, "{name}");
            assert_within(&document, name, (15.0 * MM, 13.0 * MM, 14.0 * MM, 5.0 * MM));
        }
    }

    #[test]
    fn no_name_is_so_long_that_it_leaves_the_page_of_a_certificate() {
        let wording = Catalogue::embedded().wording("lv", "en").expect("a language");
        let phrases = crate::phrases(&wording);
        let said = |id: &str, given: &[(&str, crate::Argument)]| match id.strip_prefix("practice-") {
            Some(case) => format!("{case} – nosaukums divās rindās"),
            None => phrases(id, given),
        };
        for (name, word) in endless() {
            let certificate = crate::Certificate {
                name: word.repeat(2),
                done: vec!["strādnieki-virtuvē".to_owned(); 12],
                all: 12,
                program_version: "0.1.0".to_owned(),
            };
            let document = crate::certificate(&certificate, &said, "lv", &now());
            let document = document.unwrap_or_else(|error| panic!("{name}: {error}"));
            assert_eq!(document.page_count(), 1, "{name}");
            assert_within(&document, name, (32.0 * MM, 26.0 * MM, 26.0 * MM, 26.0 * MM));
            if word.is_ascii() || name == "cyrillic" {
                let begin: String = word.chars().take(150).collect();
                assert!(logical(&document).contains(&begin), "{name}: {}", document.text());
            }
        }
    }

    #[test]
    fn no_word_is_so_long_that_it_leaves_what_goes_with_a_referral() {
        let catalogue = Catalogue::embedded();
        let wording = catalogue.wording("lv", "en").expect("a language");
        let phrases = crate::phrases(&wording);
        let code = CaseCode::try_from("K7Q-4M2".to_owned()).expect("a code");
        let margins = (20.0 * MM, 15.0 * MM, 17.0 * MM, 7.0 * MM);
        for (name, word) in endless() {
            let lines = || vec![word.clone(), word.repeat(2)];
            let referral = Referral {
                contact: Some(Contact { name: word.repeat(2), how: word.clone() }),
                evidence: Some(EvidenceBlock {
                    employer: lines(),
                    other: lines(),
                    ..EvidenceBlock::default()
                }),
                ..referral(&word, &word)
            };
            let sheet = crate::contact_sheet(&referral, &phrases, "lv", &now()).expect("a document");
            assert_within(&sheet.expect("a contact"), name, margins);
            let annex = crate::evidence(&referral, &phrases, "lv", &now()).expect("a document");
            assert_within(&annex.expect("an annex"), name, margins);
            let recall = crate::Recall {
                code: &code,
                recipient: Recipient::Provider,
                office: &referral.sender,
                handed: &[(now().to_utc(), &word)],
                withdrawn: now().to_utc(),
                program_version: &word,
            };
            assert_within(&crate::recall(&recall, &phrases, "lv", &now()).expect("a letter"), name, margins);
            let receipt = crate::ReceiptPaper {
                code: &code,
                handover: &word,
                body: &word,
                feedback: Feedback::new(ReferralStatus::Accepted, None).expect("a status"),
                at: now().to_utc(),
                qr: "A",
                program_version: &word,
            };
            let receipt = crate::receipt(&receipt, &phrases, "lv", &now()).expect("a receipt");
            assert_within(&receipt, name, margins);
            let slip = SummaryForm { slip: Some("A"), contact_apart: true };
            let summary = summary(&referral, &phrases, "lv", &now(), slip).expect("a summary");
            assert_within(&summary, name, margins);
        }
    }

    #[test]
    fn no_word_is_so_long_that_it_leaves_the_letter_to_the_person() {
        let catalogue = Catalogue::embedded();
        let desk = catalogue.wording("lv", "en").expect("a language");
        let handed = [crate::Handed {
            recipient: Recipient::Provider,
            blocks: Block::ALL,
            basis: ConsentBasis::Agreed,
            on: now().date_naive(),
        }];
        for (name, word) in endless() {
            let office = Office { body: word.clone(), role: String::new(), contact: word };
            let letter = crate::Letter { handed: &handed, office: &office, code: None };
            for tag in ["kk", "ur", "lv"] {
                let person = catalogue.wording(tag, "lv").expect("a language");
                let document = crate::letter(&person, &desk, &letter, &Edition::default()).expect("a letter");
                assert_within(
                    &document,
                    &format!("{tag} {name}"),
                    (16.0 * MM, 13.0 * MM, 16.0 * MM, 5.0 * MM),
                );
            }
        }
    }

    #[test]
    fn no_word_is_so_long_that_it_leaves_a_card() {
        let own = |word: &str| -> (Wording, Wording) {
            let ids = [
                "rights-title",
                "rights-intro",
                "rights-numbers",
                "rights-emergency",
                "doc-number-unverified",
            ];
            let rights = Right::of(Age::Adult).take(2).map(|right| format!("right-{}", right.as_str()));
            let texts = ids.map(str::to_owned).into_iter().chain(rights);
            let texts: String =
                texts.map(|id| format!("{id} = {word}\n    .text = {word}\n")).collect::<Vec<_>>().concat();
            let read = |tag: &str| {
                let file = format!("{}/tests/fixtures/cards/{tag}.ftl", env!("CARGO_MANIFEST_DIR"));
                vec![std::fs::read_to_string(file).expect("a sample")]
            };
            (
                Wording::new(("kk", vec![texts.clone()]), ("lv", read("lv"))),
                Wording::new(("lv", vec![texts]), ("en", read("en"))),
            )
        };
        let contacts =
            |card| Catalogue::embedded().routes().on_card(card, Age::Adult).collect::<Vec<&RouteContact>>();
        for (name, word) in
            endless().into_iter().filter(|(name, _)| ["wide", "arabic", "plain", "devanagari"].contains(name))
        {
            let (person, desk) = own(&word);
            let rights: Vec<Right> = Right::of(Age::Adult).take(2).collect();
            let card = rights_card(&person, &desk, &rights, &contacts(Card::Rights), &Edition::default())
                .expect("a card");
            assert_within(&card, name, (16.0 * MM, 13.0 * MM, 15.0 * MM, 5.0 * MM));
            let short: String = word.chars().take(60).collect();
            let texts: String =
                ["card-lines", "card-languages"].map(|id| format!("{id} = {short}\n")).concat();
            let read = std::fs::read_to_string(format!(
                "{}/tests/fixtures/cards/en.ftl",
                env!("CARGO_MANIFEST_DIR")
            ));
            let person = Wording::new(("kk", vec![texts]), ("en", vec![read.expect("a sample")]));
            let card = pocket_card(&person, &desk, &contacts(Card::Pocket), Paper::Card, &Edition::default());
            assert_within(&card.expect("a card"), name, (4.2 * MM, 4.2 * MM, 4.2 * MM, 4.2 * MM));
        }
    }

    #[test]
    fn numbers_are_seen_in_the_order_in_which_they_were_typed() {
        let numbers = [
            "+371 2612–3456",
            "+371\u{2011}2612\u{2010}3456",
            "+371 26·12·34",
            "26\u{2212}12\u{2014}34\u{2015}56\u{2012}78",
            "(371) 26/12.34",
            "+371\u{a0}26\u{2009}12\u{202f}34",
            "*100*26#",
            "۰۹۱۲ ۳۴۵ ۶۷۸۹",
            "۰۹۱۲-۳۴۵–۶۷۸۹",
            "٠٩١٢ ٣٤٥ ٦٧٨٩",
            "٠٩١٢–٣٤٥/٦٧٨٩",
            "०९१२ ३४५ ६७८९",
            "21.11.2026",
            "K7Q–4M2",
            "test.one@example.com",
            "https://example.com/a/b?c=1-2",
        ];
        let names = ["علي", "عمران خان", "سیده زینب", "ڕێبوار", "משה כהן"];
        for (place, number) in numbers.into_iter().enumerate() {
            let (name, other) = (names[place % 5], names[(place + 1) % 5]);
            let expected: String = number.chars().map(|c| if c.is_whitespace() { ' ' } else { c }).collect();
            let text = format!("{name} {number} {other} {number}");
            let contact =
                if place % 2 == 0 { format!("Test {name} {number}") } else { format!("{number} {name}") };
            let seen = seen(&document(&text, &contact));
            let turned: String = expected.chars().rev().collect();
            let found = seen.iter().map(|line| line.matches(&expected).count()).sum::<usize>();
            assert!(found >= 10, "{text}, {contact}: {found}\n{}", seen.join("\n"));
            assert!(!seen.iter().any(|line| line.contains(&turned)), "{text}\n{}", seen.join("\n"));
        }
    }
}
