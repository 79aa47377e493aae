//! `atpazit refer`: an interview in, what goes to one recipient out: the summary as PDF, the same facts for a program, or all of it sealed.
//!
//! An interview file holds no decision and no consent of its own, so the summary is made as for an officer who agrees with what
//! the answers give, and for a person who agreed to this recipient; consent to single blocks is given with `--block`. Nothing of it is kept.
//! A case of a vault has its decision, and the vault keeps what was handed over, so that a receipt finds it.

use crate::exchanged::refused_package;
use crate::failure::Failure;
use crate::output::Target;
use crate::seal::{Place, Sealing, To, sender};
use crate::vault::opening::{ByVault, Desk};
use crate::vault::refusal::refused;
use crate::vault::secret::Secrets;
use crate::{input, interview_file};
use chrono::{DateTime, Local, Utc};
use clap::{Args, ValueEnum};
use content::{Catalogue, Wording};
use documents::SummaryForm;
use exchange::{Address, EXTENSION, Member, Record};
use handover::HandoverError;
use screening::case::CaseId;
use screening::consent::ReferralRecord;
use screening::conversation::Conversation;
use screening::recipient::{Allowance, allowance};
use screening::referral::{Contact, Office, Referral, SENDER_MAX, Source};
use screening::route::consent_needed;
use screening::{Block, Case, CaseCode, Consent, Decision, Recipient, Screening, Situation};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use uuid::Uuid;
use vault::{Document, Handover, OwnKeys, Search, Vault, VaultError};

/// What to write, for whom and where.
#[derive(Args)]
pub struct Order {
    /// The interview file, or - for standard input; nothing of it is kept.
    #[arg(required_unless_present = "case")]
    file: Option<PathBuf>,
    /// To whom: provider, police, orphans-court, migration-office, labour-inspectorate, border-guard, consular, medical.
    #[arg(long)]
    recipient: String,
    /// As what: the summary to read, or the same facts for a program. Sealed: which of these goes along with the summary and the JSON, which
    /// always do [default: pdf; sealed: all of them].
    #[arg(long, value_enum)]
    format: Option<Format>,
    /// The language of the document: lv or en.
    #[arg(long, default_value = "lv")]
    lang: String,
    #[command(flatten)]
    target: Option<Target>,
    #[command(flatten)]
    seal: Sealing,
    #[command(flatten)]
    by: ByVault,
    /// A case of the vault by its code, decided and not an interview file; what is sealed is kept with it.
    #[arg(long, value_name = "CODE", requires_all = ["vault", "seal"], conflicts_with_all = ["file", "code"])]
    case: Option<String>,
    /// Of a case of the vault: the person agreed to this recipient.
    #[arg(long, requires = "case")]
    agreed: bool,
    /// A block to which the person consented, such as own-words; may be given several times.
    #[arg(long = "block")]
    blocks: Vec<String>,
    /// The case code, such as K7Q-4M2.
    #[arg(long, default_value = "AAA-AAA")]
    code: String,
    /// The referring body.
    #[arg(long, default_value = "")]
    body: String,
    /// The officer's role.
    #[arg(long, default_value = "")]
    role: String,
    /// A safe contact of the officer.
    #[arg(long, default_value = "")]
    contact: String,
}

/// The form of what is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// The summary, a tagged PDF.
    Pdf,
    /// JSON, as docs/formats/referral-1.schema.json describes it.
    Json,
    /// A FHIR R4 bundle, in JSON; a new id each time.
    Fhir,
    /// A row of the Human Trafficking Case Data Standard 2.0, in CSV: only what that has a code for, and no name.
    Htcds,
}

/// What is referred, wherever it comes from.
struct Matter {
    case: Option<CaseId>,
    code: CaseCode,
    screening: Screening,
    decision: Decision,
    conversation: Option<Conversation>,
    office: Office,
    agreed: bool,
}

/// What goes to one recipient, before it is written.
struct Paper<'a> {
    order: &'a Order,
    referral: Referral,
    consent: Consent,
    now: DateTime<Utc>,
}

/// Writes what goes to the recipient.
///
/// # Errors
/// [`Failure::Input`] naming what is wrong, [`Failure::Document`], [`Failure::Unwritable`], [`Failure::Refused`] by the vault.
pub fn refer(order: &Order) -> Result<String, Failure> {
    let recipient = recipient_named("--recipient", &order.recipient)?;
    document_language(&order.lang)?;
    let blocks: BTreeSet<Block> =
        order.blocks.iter().map(|name| block(name, recipient)).collect::<Result<_, _>>()?;
    for (option, line) in [("--body", &order.body), ("--role", &order.role), ("--contact", &order.contact)] {
        let letters = line.chars().count();
        if letters > SENDER_MAX {
            return Err(Failure::Input(format!(
                "{option} has {letters} characters; {SENDER_MAX} are printed whole: shorten it"
            )));
        }
    }
    if order.by.vault.is_some() && order.seal.seal.is_none() {
        return Err(Failure::Input("--vault signs what is sealed; say to whom with --seal".to_owned()));
    }
    let from_file = order.file.as_deref().map(|file| Matter::read(order, file, recipient)).transpose()?;
    let place = order.seal.place(order.target.as_ref(), order.file.as_deref())?;
    let desk = if order.by.vault.is_some() {
        ::vault::leave_no_dump();
        order.by.unlock(&mut Secrets::default())?
    } else {
        None
    };
    match (desk, from_file) {
        (Some(desk), from_file) => with_vault(desk, order, from_file, &place, recipient, blocks),
        (None, Some(matter)) => {
            let to = order.seal.to(recipient, None)?;
            let paper = Paper::new(order, &matter, recipient, blocks)?;
            let Some(to) = to else { return Ok(told(&place.put(&paper.file()?, "")?)) };
            let (_, sealed) = paper.sealed(Uuid::new_v4(), &to, None)?;
            let path = place.put(&sealed, EXTENSION)?;
            to.tell();
            Ok(told(&path))
        }
        // The command line asks for one of both.
        (None, None) => Err(Failure::Input("name an interview file, or a case of a vault".to_owned())),
    }
}

fn with_vault(
    desk: Desk,
    order: &Order,
    from_file: Option<Matter>,
    place: &Place<'_>,
    recipient: Recipient,
    blocks: BTreeSet<Block>,
) -> Result<String, Failure> {
    desk.work_on(|vault, _| {
        let matter = match (from_file, &order.case) {
            (Some(matter), _) => matter,
            (None, code) => Matter::kept(order, vault, code.as_deref().unwrap_or_default(), recipient)?,
        };
        let to = order.seal.to(recipient, Some(vault))?;
        let to = to.ok_or_else(|| Failure::Input("say to whom with --seal".to_owned()))?;
        let paper = Paper::new(order, &matter, recipient, blocks)?;
        let sender = sender(vault, &matter.office.body, paper.now)?;
        let id = vault.handover_id().map_err(refused)?;
        let (documents, sealed) = paper.sealed(id, &to, Some(&sender))?;
        let path = place.put_kept(&sealed, || {
            let Some(case) = matter.case else { return Ok(()) };
            let address = match to {
                To::Address(_, known) => known,
                To::Words(_) => None,
            };
            let handed = Handover {
                record: paper.record(id, documents[0].digest),
                address,
                contents: &paper.contents(),
                documents: &documents,
            };
            vault.record_handover(case, &handed).map_err(refused)
        })?;
        to.tell();
        Ok(told(&path))
    })
}

fn told(path: &Path) -> String {
    format!("{}\n", path.display())
}

impl Matter {
    fn read(order: &Order, file: &Path, recipient: Recipient) -> Result<Self, Failure> {
        let interview = interview_file::read(&input::read(file)?)?;
        let screening = Screening::freeze(Catalogue::embedded().indicators(), &interview, Utc::now());
        let agreed = is_asked(recipient, &screening);
        Ok(Self {
            case: None,
            code: case_code("--code", &order.code)?,
            screening,
            decision: Decision::Agree,
            conversation: None,
            office: order.office(Office::default()),
            agreed,
        })
    }

    /// A case of the vault that was decided.
    fn kept(order: &Order, vault: &Vault, code: &str, recipient: Recipient) -> Result<Self, Failure> {
        let code = case_code("--case", code)?;
        let case = case_by_code(vault, &code)?;
        let missing = || refused(VaultError::NotScreened);
        let conversation = vault.conversation(case.id).map_err(refused)?;
        let screening = vault.screening(case.id).map_err(refused)?.ok_or_else(missing)?;
        Ok(Self {
            case: Some(case.id),
            code: case.code,
            decision: vault.decision(case.id).map_err(refused)?.ok_or_else(missing)?,
            conversation: Some(conversation).filter(|conversation| !conversation.consents.is_empty()),
            office: order.office(vault.office().map_err(refused)?.unwrap_or_default()),
            agreed: order.agreed && is_asked(recipient, &screening),
            screening,
        })
    }
}

/// Whether the person is asked, as the routes say; whoever need not be asked has agreed to nothing.
fn is_asked(recipient: Recipient, screening: &Screening) -> bool {
    consent_needed(&Catalogue::embedded().routes().routes, &Situation::of(screening), recipient)
}

impl Order {
    /// The sender, with what the command line says instead.
    fn office(&self, kept: Office) -> Office {
        let or = |given: &str, kept: String| if given.is_empty() { kept } else { given.to_owned() };
        Office {
            body: or(&self.body, kept.body),
            role: or(&self.role, kept.role),
            contact: or(&self.contact, kept.contact),
        }
    }
}

impl<'a> Paper<'a> {
    fn new(
        order: &'a Order,
        matter: &Matter,
        recipient: Recipient,
        blocks: BTreeSet<Block>,
    ) -> Result<Self, Failure> {
        let now = Utc::now();
        let facts = &matter.screening.facts;
        let language = facts.reads.clone().or(facts.speaks.clone());
        let consent = Consent {
            recipient,
            agreed: matter.agreed,
            blocks,
            language: language.unwrap_or_else(|| order.lang.clone()),
            at: now,
        };
        let referral = Referral::new(&Source {
            code: &matter.code,
            program_version: env!("CARGO_PKG_VERSION"),
            screening: &matter.screening,
            indicators: Catalogue::embedded().indicators(),
            decision: &matter.decision,
            consent: &consent,
            conversation: matter.conversation.as_ref(),
            office: &matter.office,
            contact: None::<&Contact>,
            evidence: None,
        })
        .map_err(|error| Failure::Input(error.to_string()))?;
        Ok(Self { order, referral, consent, now })
    }

    /// The one file that `--format` names.
    fn file(&self) -> Result<Vec<u8>, Failure> {
        match self.order.format.unwrap_or(Format::Pdf) {
            Format::Pdf => self.pdf(),
            Format::Json => Ok(self.contents().to_json()),
            Format::Fhir => Ok(exchange::fhir(&self.contents(), Uuid::new_v4())),
            Format::Htcds => Ok(exchange::htcds(&self.contents())),
        }
    }

    /// All of it sealed, and its documents, the summary first.
    fn sealed(
        &self,
        id: Uuid,
        to: &To,
        sender: Option<&(Address, OwnKeys)>,
    ) -> Result<(Vec<Document>, Vec<u8>), Failure> {
        let programs: &[Member] = match self.order.format {
            None => &handover::FOR_PROGRAMS,
            Some(Format::Fhir) => &[Member::Fhir],
            Some(Format::Htcds) => &[Member::Htcds],
            Some(Format::Pdf | Format::Json) => &[],
        };
        let local = self.now.with_timezone(&Local);
        let wording = self.wording();
        let phrases = documents::phrases(&wording);
        let handover =
            handover::Handover::new(id, self.referral.clone(), &phrases, &self.order.lang, &local)?;
        for (_, paper) in handover.papers() {
            warn_of_unprintable(Catalogue::embedded(), paper);
        }
        let sender = sender.map(|(address, keys)| (address.clone(), &keys.signing));
        let refused = |error| refused_package(Path::new("the sealed file"), error);
        let package = handover.package(programs, sender).map_err(|error| match error {
            HandoverError::Document(error) => Failure::from(error),
            HandoverError::Package(error) => refused(error),
        })?;
        let sealed = package.seal(&to.seal()).map_err(refused)?;
        Ok((Document::all_of(&package, &self.order.lang), sealed))
    }

    fn pdf(&self) -> Result<Vec<u8>, Failure> {
        let local = self.now.with_timezone(&Local);
        let (wording, language) = (self.wording(), &self.order.lang);
        let phrases = documents::phrases(&wording);
        let document =
            documents::summary(&self.referral, &phrases, language, &local, SummaryForm::default())?;
        warn_of_unprintable(Catalogue::embedded(), &document);
        Ok(document.pdf()?)
    }

    fn wording(&self) -> Wording {
        Catalogue::embedded().wording(&self.order.lang, "lv").expect("both languages are embedded")
    }

    fn contents(&self) -> Record {
        Record::new(self.referral.clone(), self.now)
    }

    fn record(&self, id: Uuid, digest: [u8; 32]) -> ReferralRecord {
        ReferralRecord {
            handover: id,
            consent: self.consent.clone(),
            language: self.order.lang.clone(),
            digest,
            at: self.now,
        }
    }
}

/// Reads a kind of recipient.
///
/// # Errors
/// [`Failure::Input`] for what is none.
pub fn recipient_named(option: &str, given: &str) -> Result<Recipient, Failure> {
    let recipient = Recipient::ALL.iter().copied().find(|one| one.as_str() == given);
    let all = || Recipient::ALL.iter().map(|one| one.as_str()).collect::<Vec<_>>();
    recipient.ok_or_else(|| Failure::Input(unknown(option, given, &all())))
}

/// Reads a case code.
///
/// # Errors
/// [`Failure::Input`] for what is none, by the name of its option.
pub fn case_code(option: &str, given: &str) -> Result<CaseCode, Failure> {
    CaseCode::try_from(given.to_owned()).map_err(|error| Failure::Input(format!("{option}: {error}")))
}

/// The case of a vault with this code.
///
/// # Errors
/// [`Failure::Refused`] where there is none that the member sees.
pub fn case_by_code(vault: &Vault, code: &CaseCode) -> Result<Case, Failure> {
    let all = Search { text: code.as_str().to_owned(), limit: 50, ..Search::default() };
    let mut found = vault.cases(&all).map_err(refused)?.into_iter().map(|listed| listed.case);
    found.find(|case| case.code == *code).ok_or_else(|| refused(VaultError::NoSuchCase))
}

/// Checks `--lang`.
///
/// # Errors
/// [`Failure::Input`] for a language in which no documents come.
pub fn document_language(given: &str) -> Result<(), Failure> {
    let languages: Vec<_> = documents::languages().collect();
    if languages.contains(&given) {
        return Ok(());
    }
    let unknown = unknown("--lang", given, &languages);
    Err(Failure::Input(format!("{unknown}, the languages in which documents come")))
}

fn unknown(option: &str, given: &str, all: &[&str]) -> String {
    format!("{option}: `{given}` is not one of {}", all.join(", "))
}

/// Says on standard error which letters the paper shows as codes, a line for each place and script.
pub fn warn_of_unprintable(catalogue: &Catalogue, document: &documents::Document) {
    let wording = catalogue.wording("en", "lv").expect("both languages are embedded").without_isolation();
    for unprintable in document.unprintable() {
        eprintln!("atpazit: {}", unprintable.told(&wording));
    }
}

fn block(name: &str, recipient: Recipient) -> Result<Block, Failure> {
    let found = Block::ALL.iter().copied().find(|block| block.as_str() == name);
    let found = found.filter(|block| allowance(recipient, *block) == Allowance::WithConsent);
    found.ok_or_else(|| {
        let to = recipient.as_str();
        Failure::Input(format!("--block: `{name}` is not a block that {to} gets with the person's consent"))
    })
}
