//! How long a hand-over takes: ten files made and sealed to a recipient, and a thousand sealed files taken into a vault. The bars: under 300 ms, under
//! a minute. Prints one line for each, in nanoseconds. Everybody in here is invented.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a bench speaks, and a failed step ends it"
)]

use chrono::{Local, Utc};
use content::Catalogue;
use documents::{Document, SummaryForm};
use exchange::{Address, EXTENSION, Member, Package, Record};
use exchange_folder::ExchangeFolder;
use intake::{Intake, Look, Outcome};
use screening::explanation::{self, Explanation};
use screening::recipient::{Allowance, allowance};
use screening::referral::{Contact, EvidenceBlock, Office, Referral, Source};
use screening::{Block, CaseCode, Consent, Decision, Interview, Recipient, Screening};
use sealing::{Identity, Seal, SigningKey};
use std::path::Path;
use std::time::{Duration, Instant};
use uuid::Uuid;
use vault::{Folder, Passphrase, Vault};

/// How many sealed files are taken in.
const FILES: usize = 1000;
/// How often sealing is measured; the middle one counts.
const ROUNDS: usize = 21;

/// Who sends, and what there is to be sent.
struct Sender {
    key: SigningKey,
    address: Address,
    interview: Interview,
    screening: Screening,
    code: CaseCode,
}

fn main() {
    let sender = Sender::new();
    let place = tempfile::tempdir().unwrap();
    let passphrase = Passphrase::new("trīs izdomāti kaķi".to_owned()).unwrap();
    let folder = Folder::new(place.path().join("vault"));
    let mut vault = Vault::create(&folder, "Test Officer One", &passphrase, Utc::now()).unwrap();
    let seal = Seal::to_recipient(vault.own_keys(Utc::now()).unwrap().identity.recipient());
    // Fonts and library are read once in a process.
    sender.package().seal(&seal).unwrap();
    let (mut whole, mut sealing) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        let start = Instant::now();
        let package = sender.package();
        let made = Instant::now();
        package.seal(&seal).unwrap();
        sealing.push(made.elapsed());
        whole.push(start.elapsed());
        assert_eq!(package.files().count() + 2, 10, "with the manifest and its signature");
    }
    println!("exchange/seal whole {} sealing {}", median(whole), median(sealing));

    let shared = ExchangeFolder::new(place.path());
    let first = sender.package();
    let mut bytes = 0;
    for _ in 0..FILES {
        let files = first.files().filter(|(member, _)| !matches!(member, Member::Referral | Member::Summary));
        let files: Vec<_> = files.map(|(member, bytes)| (member, bytes.to_vec())).collect();
        let summary = first.file(Member::Summary).unwrap().to_vec();
        let from = Some((sender.address.clone(), &sender.key));
        let package = Package::new(Uuid::new_v4(), first.record().clone(), summary, files, from).unwrap();
        let sealed = package.seal(&seal).unwrap();
        bytes = sealed.len();
        shared.put(&sealed, EXTENSION).unwrap();
    }
    let start = Instant::now();
    let told = Intake::default().look(&Look::Shared, &mut vault, &shared, Utc::now()).unwrap();
    let time = start.elapsed().as_nanos();
    let received = told.iter().filter(|one| matches!(one.outcome, Outcome::Received(_))).count();
    assert_eq!((received, vault.received().unwrap().len()), (FILES, FILES));
    assert!(shared.look().unwrap().is_empty());
    println!("exchange/take-in whole {time} files {FILES} bytes {bytes}");
    vault.lock(Utc::now()).unwrap();
}

fn median(mut times: Vec<Duration>) -> u128 {
    times.sort();
    times[times.len() / 2].as_nanos()
}

impl Sender {
    fn new() -> Self {
        let example = concat!(env!("CARGO_MANIFEST_DIR"), "/../../questionnaires/examples/taxi-driver.json");
        let example = atpazit_cli::input::read(Path::new(example)).unwrap();
        let interview = atpazit_cli::interview_file::read(&example).unwrap();
        let screening = Screening::freeze(Catalogue::embedded().indicators(), &interview, Utc::now());
        let key = SigningKey::generate().unwrap();
        let address = Address {
            name: "Test Office One".to_owned(),
            kind: None,
            seal: Identity::generate().unwrap().recipient(),
            signer: key.verifying_key(),
            made: Utc::now(),
        };
        Self { key, address, interview, screening, code: "K7Q-4M2".to_owned().try_into().unwrap() }
    }

    /// Everything that a recipient can get, laid out and written anew.
    fn package(&self) -> Package {
        let (catalogue, now) = (Catalogue::embedded(), Utc::now());
        let recipient = Recipient::Police;
        let with_consent = |block: &Block| allowance(recipient, *block) == Allowance::WithConsent;
        let blocks = Block::ALL.iter().copied().filter(with_consent).collect();
        let consent = Consent { recipient, agreed: true, blocks, language: "lv".to_owned(), at: now };
        let contact =
            Contact { name: "Test Person One".to_owned(), how: "by the Test Shelter One".to_owned() };
        let line = |text: &str| vec![format!("Test {text} One"), format!("Test {text} Two")];
        let evidence = EvidenceBlock {
            employer: line("Employer"),
            addresses: line("Street"),
            vehicles: line("Van"),
            telephones: line("Telephone"),
            other: line("Witness"),
        };
        let office = Office {
            body: "Test Office One".to_owned(),
            role: "inspector".to_owned(),
            contact: "+371 00000000".to_owned(),
        };
        let (program_version, indicators) = ("0", catalogue.indicators());
        let referral = Referral::new(&Source {
            code: &self.code,
            program_version,
            screening: &self.screening,
            indicators,
            decision: &Decision::Agree,
            consent: &consent,
            conversation: None,
            office: &office,
            contact: Some(&contact),
            evidence: Some(&evidence),
        })
        .unwrap();
        let explained = Explanation::new(&explanation::Source {
            code: &self.code,
            program_version,
            screening: &self.screening,
            indicators,
            questionnaire: self.interview.questionnaire(),
            decision: None,
        });
        let wording = catalogue.wording("lv", "lv").unwrap();
        let phrases = documents::phrases(&wording);
        let local = now.with_timezone(&Local);
        let pdf = |document: Document| document.pdf().unwrap();
        let form = SummaryForm { contact_apart: true, ..SummaryForm::default() };
        let summary = pdf(documents::summary(&referral, &phrases, "lv", &local, form).unwrap());
        let contact = documents::contact_sheet(&referral, &phrases, "lv", &local).unwrap().unwrap();
        let evidence = documents::evidence(&referral, &phrases, "lv", &local).unwrap().unwrap();
        let explained = documents::explanation(&explained, &phrases, "lv", &local).unwrap();
        let (id, record) = (Uuid::new_v4(), Record::new(referral, now));
        let others = vec![
            (Member::Contact, pdf(contact)),
            (Member::Evidence, pdf(evidence)),
            (Member::Explanation, pdf(explained)),
            (Member::Fhir, exchange::fhir(&record, id)),
            (Member::Htcds, exchange::htcds(&record)),
        ];
        Package::new(id, record, summary, others, Some((self.address.clone(), &self.key))).unwrap()
    }
}
