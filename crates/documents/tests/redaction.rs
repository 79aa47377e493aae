//! The walk through the redaction table: every cell, with consent and without, in everything that a sealed hand-over holds. Each member is
//! read back from the opened package, a PDF by another program's reader; what stands in it is compared with the table and nothing else.
#![allow(clippy::unwrap_used, reason = "a failed step is a failed test")]

mod common;

use common::now;
use common::pdf::{beside_letters, letters};
use documents::{Argument, papers};
use exchange::{Member, Package, Record};
use screening::facts::{Age, Gender, Trigger};
use screening::recipient::{Allowance, allowance};
use screening::referral::marked::{conversation, cut_after, screening};
use screening::referral::{Contact, EvidenceBlock, PersonBlock};
use screening::{Block, Recipient};
use sealing::{Identity, Seal, SealKey};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

type Blocks = BTreeSet<Block>;

/// Whether a recipient may get a block, by the table alone.
fn may(recipient: Recipient, block: Block, agreed: &[Block]) -> bool {
    match allowance(recipient, block) {
        Allowance::Always | Allowance::Minimum => true,
        Allowance::WithConsent => agreed.contains(&block),
        Allowance::Never => false,
    }
}

/// All that needs consent agreed to, nothing of it, each alone, and all but each. Consent to any other block changes nothing.
fn consents(recipient: Recipient) -> Vec<Vec<Block>> {
    let asked = Block::ALL.iter().filter(|block| allowance(recipient, **block) == Allowance::WithConsent);
    let mut all = vec![Block::ALL.to_vec(), Vec::new()];
    for block in asked {
        all.push(vec![*block]);
        all.push(Block::ALL.iter().copied().filter(|other| other != block).collect());
    }
    all
}

fn record(recipient: Recipient, agreed: &[Block], age: Age) -> Record {
    let referral = cut_after(recipient, true, agreed, &screening(age, &[]), Some(&conversation())).unwrap();
    Record::new(referral, now().to_utc())
}

/// What is handed over, as the program makes it: each text in print is its own id, so that it tells of which block it is.
fn sealed(record: &Record) -> Package {
    let (id, identity) = (Uuid::from_u128(7), Identity::generate().unwrap());
    let referral = &record.referral;
    let say = |id: &str, arguments: &[(&str, Argument)]| {
        let given = arguments.iter().map(|(_, argument)| match argument {
            Argument::Text(text) => text.clone(),
            Argument::Number(number) => number.to_string(),
        });
        format!("<{id}>{}", given.collect::<Vec<_>>().join(" "))
    };
    let handover = exchange::handover_to_qr(id, &referral.case.code);
    let papers = papers(referral, &say, "en", &now(), &handover).unwrap();
    let mut others =
        vec![(Member::Fhir, exchange::fhir(record, id)), (Member::Htcds, exchange::htcds(record))];
    for (member, paper) in [(Member::Contact, papers.contact), (Member::Evidence, papers.evidence)] {
        others.extend(paper.map(|paper| (member, paper.pdf().unwrap())));
    }
    let package = Package::new(id, record.clone(), papers.summary.pdf().unwrap(), others, None).unwrap();
    let file = package.seal(&Seal::to_recipient(identity.recipient())).unwrap();
    Package::open(&file, &SealKey::identity(identity)).ok().unwrap()
}

/// The blocks of which each member says something.
fn told(package: &Package) -> BTreeMap<Member, Blocks> {
    let of = |(member, bytes): (Member, &[u8])| {
        let blocks = match member {
            Member::Summary | Member::Contact | Member::Evidence => in_print(bytes),
            Member::Referral => in_json(bytes),
            Member::Fhir => in_fhir(bytes),
            Member::Htcds => in_htcds(bytes),
            Member::Explanation | Member::Sender => panic!("{member:?} is in no walk"),
        };
        (member, &blocks | &marks(&String::from_utf8_lossy(bytes)))
    };
    package.files().map(of).collect()
}

/// The blocks whose marked words stand in a text.
fn marks(text: &str) -> Blocks {
    let text = text.to_lowercase();
    let there = |block: &&Block| text.contains(&format!("mark-{}", block.as_str()));
    Block::ALL.iter().filter(there).copied().collect()
}

fn in_print(pdf: &[u8]) -> Blocks {
    let text = letters(pdf);
    let there = |block: &&Block| own(**block).iter().any(|id| text.contains(&format!("<{id}")));
    let told: Blocks = Block::ALL.iter().filter(there).copied().collect();
    &(&told | &marks(&text)) | &marks(&beside_letters(pdf))
}

/// The beginnings of ids that are printed of a block and of no other. A block that needs consent is known by its mark: its name stands among
/// what was agreed to.
fn own(block: Block) -> &'static [&'static str] {
    match block {
        Block::Case => &["doc-case>"],
        Block::Sender => &["block-sender>"],
        Block::Place => &["block-place>", "doc-place-"],
        Block::Language => &["block-language>", "doc-speaks>", "doc-reads>", "doc-interpreter"],
        Block::Age => &["doc-age-", "doc-lead-child>", "doc-lead-unsure>"],
        Block::Person => &["doc-gender-", "doc-citizenship-", "doc-basis-"],
        Block::Contact => &["doc-contact-"],
        Block::Consent => &["block-consent>", "doc-consent-", "doc-talk-", "doc-told-"],
        Block::Needs => &["block-needs>", "doc-need-"],
        Block::Danger => &["block-danger>", "doc-danger", "doc-controller", "doc-phone", "doc-trigger-"],
        Block::Grounds => &["block-grounds>", "doc-outcome-", "indicator-", "doc-may-rise"],
        Block::OwnWords => &["doc-quote>"],
        Block::Forms => &["block-forms>", "doc-form-", "doc-sector-", "doc-since>"],
        Block::Open => &["block-open>", "doc-open-", "doc-questions>"],
        Block::Exploiter => &["doc-evidence"],
        Block::Documents => &["block-documents>", "doc-passport-"],
        Block::Rights => &["block-rights>", "doc-rights-", "right-"],
        Block::Reflection => &["doc-reflection-"],
        Block::Return => &["block-return>", "doc-no-embassy>", "doc-fears-return"],
        Block::NonPunishment => &["doc-non-punishment>"],
        Block::Child => &["block-child>", "doc-child-"],
        Block::Wishes => &["block-wishes>", "doc-wish-", "doc-agrees-to-police"],
        Block::Decision => &["block-decision>", "doc-decision-", "doc-not-an-identification>"],
        Block::Receipt => &["doc-receipt"],
    }
}

/// The blocks as the record names them.
fn in_json(bytes: &[u8]) -> Blocks {
    let json: Value = serde_json::from_slice(bytes).unwrap();
    let fields = json["referral"].as_object().unwrap();
    let there = fields.iter().filter(|(_, value)| !value.is_null());
    there.filter_map(|(name, _)| block(&name.replace('_', "-"))).collect()
}

/// The blocks as the items of the response name them, and the fields of the other resources by the block that they are of.
fn in_fhir(bytes: &[u8]) -> Blocks {
    let bundle: Value = serde_json::from_slice(bytes).unwrap();
    let mut told = Blocks::new();
    for entry in bundle["entry"].as_array().unwrap() {
        let one = &entry["resource"];
        let has = |field: &str| one.get(field).is_some();
        match one["resourceType"].as_str().unwrap() {
            "QuestionnaireResponse" => {
                let items = one["item"].as_array().unwrap().iter();
                told.extend(items.filter_map(|item| block(item["linkId"].as_str().unwrap())));
            }
            "Patient" => {
                let fields =
                    [("name", Block::Contact), ("gender", Block::Person), ("communication", Block::Language)];
                told.extend(fields.into_iter().filter(|(field, _)| has(field)).map(|(_, block)| block));
                let unknown = one.as_object().unwrap().keys().find(|field| {
                    !["resourceType", "id", "identifier", "name", "gender", "communication"]
                        .contains(&field.as_str())
                });
                assert_eq!(unknown, None);
            }
            "ServiceRequest" => told.extend(has("reasonCode").then_some(Block::Grounds)),
            "Consent" | "Provenance" | "Device" | "Organization" | "PractitionerRole" | "Questionnaire"
            | "CodeSystem" => {}
            other => panic!("{other} is in no walk"),
        }
    }
    told
}

fn block(name: &str) -> Option<Block> {
    let name = match name {
        "recipient" => return None,
        "return-fear" => "return",
        "evidence" => "exploiter",
        name => name,
    };
    Some(*Block::ALL.iter().find(|block| block.as_str() == name).unwrap_or_else(|| panic!("{name}")))
}

fn in_htcds(bytes: &[u8]) -> Blocks {
    let file = String::from_utf8(bytes.to_vec()).unwrap();
    let rows: Vec<Vec<&str>> = file.lines().map(|line| line.split(',').collect()).collect();
    let [names, cells] = &rows[..] else { panic!("{file}") };
    assert_eq!(names.len(), cells.len(), "no cell of the invented case has a comma");
    let of = |(name, cell): (&&str, &&str)| {
        let block = match *name {
            "prs_Gender" | "prs_Citizenship" => Block::Person,
            "prs_PrimaryLanguage" => Block::Language,
            "vic_MethodsOfControl" => Block::Grounds,
            "vic_TypeOfExploitation" | "vic_ForcedLabourIndustry" => Block::Forms,
            "con_Consent" => Block::Consent,
            "cas_OutgoingReferralDetails" => Block::Case,
            "cas_ReferringOrganisation" | "cas_ReferringPrimaryCaseWorker" => Block::Sender,
            "cas_ReferredOrganisation" | "cas_OutgoingReferralDate" => return None,
            other => panic!("{other} is in no walk"),
        };
        (!cell.is_empty()).then_some(block)
    };
    names.iter().zip(cells).filter_map(of).collect()
}

/// What a member may say, and whether it has to say all of that.
fn expected(member: Member, allowed: &Blocks) -> (Blocks, bool) {
    let without = |blocks: &[Block]| allowed.iter().filter(|one| !blocks.contains(one)).copied().collect();
    let of = |blocks: &[Block]| allowed.iter().filter(|one| blocks.contains(one)).copied().collect();
    match member {
        Member::Summary => (without(&[Block::Contact, Block::Exploiter]), true),
        Member::Contact => (of(&[Block::Contact, Block::Case]), true),
        Member::Evidence => (of(&[Block::Exploiter, Block::Case]), true),
        // Where the slip is sent back to is a matter of paper.
        Member::Referral => (without(&[Block::Receipt]), true),
        Member::Fhir => (without(&[Block::Receipt, Block::Exploiter]), true),
        Member::Htcds => (
            of(&[
                Block::Case,
                Block::Sender,
                Block::Language,
                Block::Person,
                Block::Consent,
                Block::Grounds,
                Block::Forms,
            ]),
            false,
        ),
        Member::Explanation | Member::Sender => panic!("{member:?} is in no walk"),
    }
}

/// What is wrong in a package for a recipient: a block that a member may not tell, or does not tell though it should.
fn faults(package: &Package, recipient: Recipient, agreed: &[Block], age: Age) -> Vec<(Member, Block)> {
    let allowed: Blocks = Block::ALL
        .iter()
        .copied()
        .filter(|block| may(recipient, *block, agreed))
        // Of an adult nothing is said as of a child.
        .filter(|block| *block != Block::Child || age != Age::Adult)
        .collect();
    let mut faults = Vec::new();
    for (member, told) in told(package) {
        let (expected, whole) = expected(member, &allowed);
        faults.extend(told.difference(&expected).map(|block| (member, *block)));
        faults.extend(expected.difference(&told).filter(|_| whole).map(|block| (member, *block)));
    }
    for (member, block) in [(Member::Contact, Block::Contact), (Member::Evidence, Block::Exploiter)] {
        let there = package.file(member).is_some();
        faults.extend((there != allowed.contains(&block)).then_some((member, block)));
    }
    faults
}

#[test]
fn every_cell_of_the_table_holds_in_every_member_of_a_sealed_hand_over() {
    let (mut packages, mut cells) = (0, 0);
    for recipient in Recipient::ALL {
        for (place, agreed) in consents(*recipient).iter().enumerate() {
            for age in [Age::Adult, Age::Unsure].into_iter().take(if place < 2 { 2 } else { 1 }) {
                let package = sealed(&record(*recipient, agreed, age));
                let faults = faults(&package, *recipient, agreed, age);
                assert_eq!(faults, [], "{recipient:?}, {age:?}, agreed to {agreed:?}");
                packages += 1;
                cells += Block::ALL.len() * package.files().count();
            }
        }
    }
    assert!(packages > 40 && cells > 4000, "the walk looked at something: {packages}, {cells}");
}

/// For a child or an age in doubt nobody's agreement is needed, but each block that needs consent waits for it; in an emergency nobody was
/// asked, and whatever is ticked counts for nothing.
#[test]
fn every_cell_holds_where_there_is_a_referral_without_agreement() {
    let mut walked = Vec::new();
    for recipient in Recipient::ALL {
        for (age, triggers, counts) in [
            (Age::Child, &[][..], true),
            (Age::Unsure, &[], true),
            (Age::Adult, &[Trigger::DangerNow], false),
        ] {
            for ticked in [Block::ALL, &[]] {
                let screening = screening(age, triggers);
                let cut = cut_after(*recipient, false, ticked, &screening, Some(&conversation()));
                let Ok(referral) = cut else { continue };
                let package = sealed(&Record::new(referral, now().to_utc()));
                let agreed = if counts { ticked } else { &[] };
                let faults = faults(&package, *recipient, agreed, age);
                assert_eq!(faults, [], "{recipient:?}, {age:?}, {triggers:?}, ticked {ticked:?}");
                walked.push((*recipient, age));
            }
        }
    }
    for whom in [(Recipient::Police, Age::Child), (Recipient::OrphansCourt, Age::Unsure)] {
        assert!(walked.contains(&whom), "{whom:?}: {walked:?}");
    }
    assert!(walked.iter().any(|(_, age)| *age == Age::Adult), "an emergency: {walked:?}");
}

/// The walk would find a leak in each member, and that a block is missing.
#[test]
fn a_planted_leak_is_found_in_every_member() {
    let (to, nothing): (Recipient, &[Block]) = (Recipient::LabourInspectorate, &[]);
    let clean = record(to, nothing, Age::Adult);
    let found = |change: &dyn Fn(&mut Record)| {
        let mut record = clean.clone();
        change(&mut record);
        faults(&sealed(&record), to, nothing, Age::Adult)
    };
    assert_eq!(found(&|_| {}), []);
    let other = record(Recipient::Police, Block::ALL, Age::Adult).referral;
    let everywhere = |block| [Member::Referral, Member::Summary, Member::Fhir].map(|member| (member, block));
    assert_eq!(
        found(&|record| record.referral.non_punishment = Some("MARK-non-punishment".to_owned())),
        everywhere(Block::NonPunishment)
    );
    assert_eq!(found(&|record| record.referral.danger.clone_from(&other.danger)), everywhere(Block::Danger));
    assert_eq!(
        found(&|record| record.referral.documents.clone_from(&other.documents)),
        everywhere(Block::Documents)
    );
    let hidden = found(&|record| record.referral.sender.body = "MARK-own-words".to_owned());
    assert_eq!(
        hidden,
        [Member::Referral, Member::Summary, Member::Fhir, Member::Htcds].map(|one| (one, Block::OwnWords))
    );
    let person = PersonBlock { gender: Some(Gender::Man), citizenship: None, basis_of_stay: None };
    assert!(
        found(&|record| record.referral.person = Some(person.clone()))
            .contains(&(Member::Htcds, Block::Person))
    );
    let contact = Contact { name: "MARK-contact".to_owned(), how: String::new() };
    let named = found(&|record| record.referral.contact = Some(contact.clone()));
    for member in [Member::Referral, Member::Fhir, Member::Contact] {
        assert!(named.contains(&(member, Block::Contact)), "{member:?}: {named:?}");
    }
    let line = EvidenceBlock { vehicles: vec!["MARK-exploiter".to_owned()], ..EvidenceBlock::default() };
    let annex = found(&|record| record.referral.evidence = Some(line.clone()));
    for member in [Member::Referral, Member::Evidence] {
        assert!(annex.contains(&(member, Block::Exploiter)), "{member:?}: {annex:?}");
    }
    assert!(
        !annex.contains(&(Member::Fhir, Block::Exploiter))
            && !annex.contains(&(Member::Summary, Block::Exploiter))
    );
    assert_eq!(
        found(&|record| record.referral.place = None),
        everywhere(Block::Place),
        "a block that is missing"
    );
}

/// A title, a description or a note of a PDF is no better a place for a leak than its page.
#[test]
fn a_planted_word_beside_the_letters_of_a_pdf_is_found() {
    let package = sealed(&record(Recipient::Police, Block::ALL, Age::Adult));
    let mut pdf = package.file(Member::Contact).unwrap().to_vec();
    assert!(letters(&pdf).to_lowercase().contains("mark-contact"));
    pdf.extend(b"%MARK-danger");
    assert!(in_print(&pdf).contains(&Block::Danger));
}
