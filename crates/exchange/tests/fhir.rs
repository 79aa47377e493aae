//! The referral as a FHIR bundle: what is held back stands nowhere in it, what is given stands there whole, and it is sound FHIR as far as
//! no schema tells. `ui/tests/fhir.test.ts` holds the examples against the schema of the standard.
#![allow(clippy::unwrap_used, reason = "a failed step is a failed test")]

mod invented;

use exchange::{Record, fhir};
use invented::{marked, may_get, record, walk, without_agreement};
use proptest::prelude::*;
use screening::facts::{Age, BasisOfStay, Form, Sector, Trigger};
use screening::interpreter::{Interpreter, InterpreterTie, InterpreterWish};
use screening::referral::{FormsBlock, Reply, Unrecorded};
use screening::talk::Duty;
use screening::{Band, Block, Decision, Dimension, QuestionId, Recipient};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use uuid::{Uuid, uuid};

const PACKAGE: Uuid = uuid!("11111111-2222-4333-8444-555555555555");

fn bundle(record: &Record) -> Value {
    serde_json::from_slice(&fhir(record, PACKAGE)).unwrap()
}

/// The one resource of a type, or the first of several.
fn resource<'a>(bundle: &'a Value, kind: &str) -> &'a Value {
    let mut all = bundle["entry"].as_array().unwrap().iter().map(|entry| &entry["resource"]);
    all.find(|resource| resource["resourceType"] == kind).unwrap_or_else(|| panic!("{kind} is missing"))
}

/// Each recipient, with all consent, with none, and with none asked for; and a referral in which every field says something.
fn every_record() -> Vec<Record> {
    let mut all = vec![fullest()];
    for recipient in Recipient::ALL {
        all.extend([Block::ALL, &[]].map(|blocks| record(*recipient, blocks)));
        all.extend(without_agreement(*recipient, Age::Unsure, &[]));
        all.extend(without_agreement(*recipient, Age::Adult, &[Trigger::DangerNow]));
    }
    all
}

/// A referral in which every field says something.
fn fullest() -> Record {
    let mut record = record(Recipient::Provider, Block::ALL);
    let at = record.written;
    let referral = &mut record.referral;
    let talk = referral.consent.talk.as_mut().unwrap();
    talk.withdrawn = Some(at);
    talk.notice.duties = BTreeSet::from([Duty::Stay]);
    talk.notice.own_duty = Some("MARK-consent".to_owned());
    let language = referral.language.as_mut().unwrap();
    language.interpreter = Some(Interpreter::InPerson);
    language.tie = Some(InterpreterTie::Staff);
    language.wish = Some(InterpreterWish::Woman);
    referral.person.as_mut().unwrap().basis_of_stay = Some(BasisOfStay::PermitOrVisa);
    referral.needs.as_mut().unwrap().dependants = Some(Reply::Concluded(true));
    let danger = referral.danger.as_mut().unwrap();
    danger.controller_near = Reply::Known(false);
    danger.triggers = BTreeSet::from([Trigger::SuicideRisk]);
    let grounds = referral.grounds.as_mut().unwrap();
    grounds.may_rise_to = Some(Band::StrongGrounds);
    grounds.undetermined = vec![Dimension::DeceptiveRecruitment];
    referral.forms = Some(FormsBlock {
        forms: BTreeSet::from([Form::Criminality, Form::Online]),
        sector: Some(Sector::Forestry),
        since: at.date_naive().pred_opt(),
    });
    referral.open.as_mut().unwrap().dont_know = vec![QuestionId::new("debt-owed").unwrap()];
    referral.child = Some(Unrecorded::NotRecorded);
    referral.wishes.as_mut().unwrap().agrees_to_police = Reply::Known(true);
    record
}

/// Every recipient with every consent: a marked text is there if and only if its block may be.
#[test]
fn every_block_that_may_not_go_leaves_no_word_in_the_bundle() {
    let with_mark = marked(&record(Recipient::OrphansCourt, Block::ALL).to_json());
    let with_mark = [&with_mark[..], &[Block::NonPunishment]].concat();
    assert_eq!(with_mark.len(), 8, "{with_mark:?}");
    let (mut held_back, mut given) = (0, 0);
    for (recipient, agreed) in walk() {
        let there = marked(&fhir(&record(recipient, &agreed), PACKAGE));
        for block in Block::ALL {
            let may = may_get(recipient, *block, &agreed) && with_mark.contains(block);
            assert_eq!(there.contains(block), may, "{recipient:?}, {block:?}, agreed to {agreed:?}");
            held_back += usize::from(!may && with_mark.contains(block));
            given += usize::from(may);
        }
    }
    assert!(held_back > 400 && given > 700, "the walk looked at something: {held_back}, {given}");
}

/// The walk would find a leak, wherever it is.
#[test]
fn a_planted_word_is_found() {
    let clean = record(Recipient::LabourInspectorate, &[]);
    let hidden = Block::OwnWords;
    assert!(!marked(&fhir(&clean, PACKAGE)).contains(&hidden));
    let plant = |change: fn(&mut Record)| {
        let mut record = clean.clone();
        change(&mut record);
        marked(&fhir(&record, PACKAGE)).contains(&hidden)
    };
    assert!(plant(|record| record.referral.sender.role = "MARK-own-words".to_owned()));
    assert!(plant(|record| record.referral.case.program_version = "MARK-own-words".to_owned()));
    assert!(plant(|record| record.referral.non_punishment = Some("MARK-own-words".to_owned())));
    assert!(plant(|record| {
        record.referral.decision = Some(Decision::Differ { reason: "MARK-own-words".to_owned() });
    }));
}

/// All that the record says stands in the response once, and nothing else; the annex about the employer or others alone is left out.
#[test]
fn the_response_says_what_the_record_says_of_the_person() {
    let mut annexes = 0;
    for record in every_record() {
        let mut said = serde_json::to_value(&record.referral).unwrap();
        let annex = said.as_object_mut().unwrap().remove("evidence").unwrap();
        annexes += usize::from(!annex.is_null());
        let said = leaves(&said);
        let bundle = bundle(&record);
        let mut answered = BTreeMap::new();
        answers(&resource(&bundle, "QuestionnaireResponse")["item"], &mut answered);
        assert_eq!(answered, said, "{:?}", record.referral.recipient);
    }
    assert_eq!(annexes, 3, "the labour inspectorate, and the police of an adult and of a child");
}

/// Of the annex the bundle says that the person agreed to it, and not a word that stands in it.
#[test]
fn the_annex_about_others_is_not_in_the_bundle() {
    for recipient in [Recipient::Police, Recipient::LabourInspectorate] {
        let record = record(recipient, &[Block::Exploiter]);
        assert!(marked(&record.to_json()).contains(&Block::Exploiter), "it is in the record");
        let bundle = fhir(&record, PACKAGE);
        assert!(!marked(&bundle).contains(&Block::Exploiter), "{recipient:?}");
        let mut answered = BTreeMap::new();
        let bundle: Value = serde_json::from_slice(&bundle).unwrap();
        answers(&resource(&bundle, "QuestionnaireResponse")["item"], &mut answered);
        assert_eq!(answered.get("exploiter"), Some(&1), "{recipient:?}: it is among the blocks agreed to");
    }
}

/// Every text, number and yes or no in a value, and how often it is there.
fn leaves(value: &Value) -> BTreeMap<String, usize> {
    fn collect(value: &Value, all: &mut BTreeMap<String, usize>) {
        match value {
            Value::Null => {}
            Value::Array(many) => many.iter().for_each(|one| collect(one, all)),
            Value::Object(fields) => fields.values().for_each(|one| collect(one, all)),
            Value::String(text) => *all.entry(text.clone()).or_default() += 1,
            leaf => *all.entry(leaf.to_string()).or_default() += 1,
        }
    }
    let mut all = BTreeMap::new();
    collect(value, &mut all);
    all
}

fn answers(items: &Value, all: &mut BTreeMap<String, usize>) {
    for item in items.as_array().into_iter().flatten() {
        for answer in item["answer"].as_array().into_iter().flatten() {
            let (kind, value) = answer.as_object().unwrap().iter().next().unwrap();
            let said = match kind.as_str() {
                // A word without its list.
                "valueCoding" => value["code"].as_str().unwrap().split_once('.').unwrap().1.to_owned(),
                _ => value.as_str().map_or_else(|| value.to_string(), str::to_owned),
            };
            *all.entry(said).or_default() += 1;
        }
        answers(&item["item"], all);
    }
}

/// Whoever is asked later is known by their code alone, unless they gave their name.
#[test]
fn the_patient_has_no_more_than_the_blocks_allow() {
    for (recipient, agreed) in walk() {
        let bundle = bundle(&record(recipient, &agreed));
        let patient = resource(&bundle, "Patient").as_object().unwrap();
        let named = may_get(recipient, Block::Contact, &agreed);
        let fields: BTreeSet<&str> = patient.keys().map(String::as_str).collect();
        let mut expected = BTreeSet::from(["id", "resourceType", "identifier", "communication"]);
        expected.extend(named.then_some("name"));
        expected.extend(may_get(recipient, Block::Person, &agreed).then_some("gender"));
        assert_eq!(fields, expected, "{recipient:?} {agreed:?}");
        assert_eq!(patient["identifier"].as_array().map(Vec::len), Some(1));
        assert_eq!(
            patient["communication"],
            json!([{ "language": { "text": "MARK-language" }, "preferred": true }])
        );
    }
}

#[test]
fn the_consent_says_what_the_person_agreed_to_and_nothing_more() {
    let consent = |record: &Record| resource(&bundle(record), "Consent").clone();
    let rules = |consent: &Value| -> Vec<Value> {
        let rules = consent["provision"]["provision"].as_array().cloned().unwrap_or_default();
        assert!(rules.iter().all(|rule| rule["type"] == "permit" && rule["actor"].is_array()));
        rules.iter().map(|rule| rule["code"][0]["coding"][0]["code"].clone()).collect()
    };
    let agreed = consent(&record(Recipient::Provider, &[Block::OwnWords]));
    assert_eq!(
        (&agreed["status"], agreed["performer"].as_array().map(Vec::len)),
        (&json!("active"), Some(1))
    );
    assert_eq!(agreed["policyRule"]["coding"][0]["code"], "consent-basis.agreed");
    assert_eq!(rules(&agreed), [Value::Null, json!("block.own-words")], "the referral, and one block of it");

    let child = consent(&without_agreement(Recipient::Provider, Age::Child, &[]).unwrap());
    assert_eq!((&child["status"], &child["performer"]), (&json!("proposed"), &Value::Null));
    assert_eq!(child["policyRule"]["coding"][0]["code"], "consent-basis.child");
    assert_eq!(rules(&child), ["block.contact", "block.own-words", "block.non-punishment"]);

    let urgent = consent(&without_agreement(Recipient::Medical, Age::Adult, &[Trigger::DangerNow]).unwrap());
    assert_eq!((&urgent["status"], &urgent["performer"]), (&json!("proposed"), &Value::Null));
    assert_eq!(urgent["policyRule"]["coding"][0]["code"], "consent-basis.emergency");
    assert_eq!(rules(&urgent), [Value::Null; 0], "nobody was asked");
}

#[test]
fn nobody_is_called_a_victim_and_nothing_is_counted() {
    for record in every_record() {
        let file = String::from_utf8(fhir(&record, PACKAGE)).unwrap().to_lowercase();
        for word in [
            "victim",
            "upur",
            "suspect",
            "perpetrator",
            "probab",
            "likel",
            "risk-score",
            "score",
            "percent",
            "%",
        ] {
            assert!(!file.contains(word), "{word}");
        }
    }
}

#[test]
fn the_same_record_gives_the_same_bytes_and_another_package_other_ids() {
    let record = record(Recipient::Police, Block::ALL);
    assert_eq!(fhir(&record, PACKAGE), fhir(&record, PACKAGE));
    let ids = |bundle: &Value| -> BTreeSet<String> {
        let entries = bundle["entry"].as_array().unwrap().iter();
        entries.map(|entry| entry["fullUrl"].as_str().unwrap().to_owned()).collect()
    };
    let other: Value = serde_json::from_slice(&fhir(&record, Uuid::nil())).unwrap();
    let shared: Vec<String> = ids(&bundle(&record)).intersection(&ids(&other)).cloned().collect();
    let ours = ["CodeSystem", "Questionnaire"]
        .map(|kind| resource(&other, kind)["url"].as_str().unwrap().to_owned());
    assert_eq!(shared.len(), 2, "the form and its words alone are the same everywhere");
    assert!(ours.iter().all(|url| shared.contains(url)));
}

/// `Bundle`: bdl-7, and that every reference is found in it.
#[test]
fn every_reference_is_found_in_the_bundle() {
    for record in every_record() {
        let bundle = bundle(&record);
        let entries = bundle["entry"].as_array().unwrap();
        let mut addresses = BTreeSet::new();
        for entry in entries {
            let address = entry["fullUrl"].as_str().unwrap();
            assert_eq!(address, format!("urn:uuid:{}", entry["resource"]["id"].as_str().unwrap()));
            assert!(addresses.insert(address), "{address} stands twice");
        }
        let mut references = Vec::new();
        each(&bundle, &mut |key, value| {
            if let ("reference", Some(reference)) = (key, value.as_str()) {
                references.push(reference.to_owned());
            }
        });
        assert!(references.len() > 10);
        for reference in references {
            assert!(addresses.contains(reference.as_str()), "{reference}");
        }
        let asked = resource(&bundle, "Questionnaire");
        let canonical = format!("{}|{}", asked["url"].as_str().unwrap(), asked["version"].as_str().unwrap());
        assert_eq!(resource(&bundle, "QuestionnaireResponse")["questionnaire"], canonical);
    }
}

/// Goes through every field of a value.
fn each(value: &Value, visit: &mut impl FnMut(&str, &Value)) {
    match value {
        Value::Array(many) => many.iter().for_each(|one| each(one, visit)),
        Value::Object(fields) => fields.iter().for_each(|(key, one)| {
            visit(key, one);
            each(one, visit);
        }),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// One item of the questionnaire, as far as an answer to it goes.
struct Asked {
    kind: String,
    repeats: bool,
    within: String,
    options: Vec<Value>,
}

/// `Questionnaire`: que-1 (groups and nothing else have items), que-2 (each link id once), que-5 (a choice has its options).
fn asked(bundle: &Value) -> BTreeMap<String, Asked> {
    fn collect(items: &Value, within: &str, all: &mut BTreeMap<String, Asked>) {
        for item in items.as_array().into_iter().flatten() {
            let (link_id, kind) = (item["linkId"].as_str().unwrap(), item["type"].as_str().unwrap());
            assert_eq!(kind == "group", item["item"].is_array(), "{link_id}");
            let options = item["answerOption"].as_array().into_iter().flatten();
            let options: Vec<Value> = options.map(|option| option["valueCoding"].clone()).collect();
            assert_eq!(kind == "choice", !options.is_empty(), "{link_id}");
            let one = Asked {
                kind: kind.to_owned(),
                repeats: item["repeats"] == true,
                within: within.to_owned(),
                options,
            };
            assert!(all.insert(link_id.to_owned(), one).is_none(), "{link_id} stands twice");
            collect(&item["item"], link_id, all);
        }
    }
    let mut all = BTreeMap::new();
    collect(&resource(bundle, "Questionnaire")["item"], "", &mut all);
    all
}

/// `QuestionnaireResponse`: qrs-1, and that it answers the questionnaire: the items that are there, where they are there, as often and with
/// what they take.
fn check_response(
    items: &Value,
    within: &str,
    asked: &BTreeMap<String, Asked>,
    answered: &mut BTreeSet<String>,
) {
    let mut times: BTreeMap<&str, usize> = BTreeMap::new();
    for item in items.as_array().into_iter().flatten() {
        let link_id = item["linkId"].as_str().unwrap();
        let question = asked.get(link_id).unwrap_or_else(|| panic!("{link_id} was not asked"));
        *times.entry(link_id).or_default() += 1;
        assert_eq!(question.within, within, "{link_id}");
        assert!(
            question.repeats && question.kind == "group" || times[link_id] == 1,
            "{link_id} stands twice"
        );
        let answers = item["answer"].as_array().map_or(&[][..], Vec::as_slice);
        assert_eq!(question.kind == "group", answers.is_empty(), "{link_id}");
        assert!(question.repeats || answers.len() <= 1, "{link_id}");
        for answer in answers {
            let answer = answer.as_object().unwrap();
            let expected = match question.kind.as_str() {
                "choice" => "valueCoding",
                "string" | "text" => "valueString",
                "boolean" => "valueBoolean",
                "integer" => "valueInteger",
                "date" => "valueDate",
                "dateTime" => "valueDateTime",
                other => panic!("{link_id} is {other}"),
            };
            assert_eq!(answer.keys().collect::<Vec<_>>(), [expected], "{link_id}");
            assert!(question.options.is_empty() || question.options.contains(&answer[expected]), "{link_id}");
        }
        answered.insert(link_id.to_owned());
        check_response(&item["item"], link_id, asked, answered);
    }
}

#[test]
fn the_response_answers_the_questionnaire_and_the_fullest_all_of_it() {
    for (place, record) in every_record().iter().enumerate() {
        let bundle = bundle(record);
        let asked = asked(&bundle);
        let mut answered = BTreeSet::new();
        check_response(&resource(&bundle, "QuestionnaireResponse")["item"], "", &asked, &mut answered);
        let open: Vec<&String> = asked.keys().filter(|link_id| !answered.contains(*link_id)).collect();
        assert!(asked.len() > 110 && (place > 0 || open.is_empty()), "{open:?} of {}", asked.len());
    }
}

/// A check that cannot fail shows nothing.
#[test]
#[should_panic(expected = "was not asked")]
fn an_answer_to_nothing_is_found() {
    let mut bundle = bundle(&record(Recipient::Provider, &[]));
    let asked = asked(&bundle);
    let response = bundle["entry"].as_array_mut().unwrap().iter_mut().map(|entry| &mut entry["resource"]);
    let response = response.into_iter().find(|one| one["resourceType"] == "QuestionnaireResponse").unwrap();
    response["item"][0]["linkId"] = json!("telephone");
    check_response(&response["item"], "", &asked, &mut BTreeSet::new());
}

/// `CodeSystem`: csd-1 (each code once); and every word of ours is defined in it.
#[test]
fn every_word_of_ours_is_defined_in_the_bundle() {
    for record in every_record() {
        let bundle = bundle(&record);
        let system = resource(&bundle, "CodeSystem");
        let codes: Vec<&str> =
            system["concept"].as_array().unwrap().iter().map(|one| one["code"].as_str().unwrap()).collect();
        let defined: BTreeSet<&str> = codes.iter().copied().collect();
        assert_eq!(defined.len(), codes.len());
        let mut used = 0;
        each(&bundle, &mut |_, value| {
            if value["system"] == system["url"] {
                let code = value.get("code").or(value.get("value")).and_then(Value::as_str).unwrap();
                assert!(defined.contains(code), "{code}");
                used += 1;
            }
        });
        assert!(used > 10);
    }
}

/// `Element`: ele-1 (nothing is empty). `Consent`: ppc-1, ppc-2, and rules as their page says. `Organization`: org-1. `ContactPoint`: cpt-2.
#[test]
fn the_rules_that_no_schema_tells_hold() {
    for record in every_record() {
        let bundle = bundle(&record);
        each(&bundle, &mut |key, value| match value {
            Value::Null => panic!("{key} is null"),
            Value::Array(many) => assert!(!many.is_empty(), "{key}"),
            Value::Object(fields) => assert!(!fields.is_empty(), "{key}"),
            Value::String(text) => assert!(is_string(text), "{key}: {text:?}"),
            Value::Bool(_) | Value::Number(_) => {}
        });
        for entry in bundle["entry"].as_array().unwrap() {
            let one = &entry["resource"];
            match one["resourceType"].as_str().unwrap() {
                "Organization" => assert!(one.get("name").is_some() || one.get("identifier").is_some()),
                "PractitionerRole" => {
                    for contact in one["telecom"].as_array().into_iter().flatten() {
                        assert!(contact.get("system").is_some() && contact.get("value").is_some());
                    }
                }
                "Consent" => {
                    assert!(one.get("policyRule").is_some() && one.get("patient").is_some());
                    assert!(one["provision"].get("type").is_none());
                }
                _ => {}
            }
        }
    }
}

/// What FHIR R4 takes for a string.
fn is_string(text: &str) -> bool {
    let sound = |c: char| "\t\n\r ".contains(c) || !(c.is_whitespace() || c.is_control() || c == '\u{FEFF}');
    !text.is_empty() && text.trim() == text && text.chars().all(sound)
}

#[test]
fn a_sender_of_whom_nothing_was_typed_is_left_out() {
    let mut record = record(Recipient::Provider, &[]);
    record.referral.sender = screening::referral::Office { role: " ".to_owned(), ..Default::default() };
    let bundle = bundle(&record);
    assert_eq!(resource(&bundle, "ServiceRequest").get("requester"), None);
    assert_eq!(
        resource(&bundle, "Provenance")["agent"].as_array().map(Vec::len),
        Some(1),
        "the program alone"
    );
    let kinds: Vec<&Value> =
        bundle["entry"].as_array().unwrap().iter().map(|entry| &entry["resource"]["resourceType"]).collect();
    assert_eq!(kinds.len(), 9);
    assert!(!kinds.contains(&&json!("PractitionerRole")));
}

#[test]
fn a_hostile_text_stays_the_text_that_it_is() {
    let mut record = record(Recipient::Provider, Block::ALL);
    let hostile = "<script>\u{202E}</div> \\\"}] ${x} &amp; ".repeat(400);
    assert!(hostile.chars().count() > 10_000);
    record.referral.sender.role.clone_from(&hostile);
    record.referral.non_punishment = Some(format!("\u{0}\u{1B}{hostile}"));
    let bundle = bundle(&record);
    assert_eq!(resource(&bundle, "PractitionerRole")["code"][0]["text"], hostile.trim());
    let mut answered = BTreeMap::new();
    answers(&resource(&bundle, "QuestionnaireResponse")["item"], &mut answered);
    assert!(answered.contains_key(&format!("\u{FFFD}\u{FFFD}{}", hostile.trim())));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn whatever_was_typed_is_a_string_of_fhir_or_left_out(text in "(\\PC|[\\x00-\\x20\u{85}\u{A0}\u{2028}\u{FEFF}\u{202E}]){0,40}") {
        let mut record = record(Recipient::Provider, Block::ALL);
        record.referral.sender.body.clone_from(&text);
        record.referral.non_punishment = Some(text.clone());
        record.referral.language.as_mut().unwrap().speaks = Some(text.clone());
        record.referral.contact.as_mut().unwrap().name = text;
        each(&bundle(&record), &mut |key, value| match value {
            Value::String(text) => assert!(is_string(text), "{key}: {text:?}"),
            Value::Array(many) => assert!(!many.is_empty(), "{key}"),
            Value::Object(fields) => assert!(!fields.is_empty(), "{key}"),
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        });
    }
}

/// The examples are made of records that are examples too; `UPDATE_EXAMPLES=1` writes them anew, to be read before they are kept.
#[test]
fn the_published_examples_are_what_is_written() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../docs/formats/examples");
    for name in ["referral", "emergency"] {
        let bytes = std::fs::read(folder.join(format!("{name}.json"))).unwrap();
        let record = Record::read(&bytes).unwrap();
        assert_eq!(record.to_json(), bytes, "{name}.json is as the program writes it");
        let bundle = String::from_utf8(fhir(&record, PACKAGE)).unwrap();
        let file = folder.join(format!("{name}.fhir.json"));
        if std::env::var_os("UPDATE_EXAMPLES").is_some() {
            std::fs::write(&file, &bundle).unwrap();
        }
        assert_eq!(std::fs::read_to_string(file).unwrap(), bundle, "{name}");
    }
}

/// Whoever reads the systems in `docs/formats/README.md` finds the same in a bundle.
#[test]
fn the_published_systems_are_those_in_the_bundle() {
    let page = std::fs::read_to_string(
        PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../docs/formats/README.md"),
    );
    let page = page.unwrap();
    let bundle = bundle(&fullest());
    let of = |value: &Value| value.as_str().unwrap().to_owned();
    let systems = [
        of(&resource(&bundle, "CodeSystem")["url"]),
        of(&resource(&bundle, "Patient")["identifier"][0]["system"]),
        of(&resource(&bundle, "Provenance")["entity"][0]["what"]["identifier"]["system"]),
        of(&resource(&bundle, "Questionnaire")["url"]),
    ];
    for system in systems {
        assert!(page.contains(&format!("`{system}`")), "{system}");
    }
}
