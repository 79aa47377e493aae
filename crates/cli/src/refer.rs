//! `atpazit refer`: an interview in, what goes to one recipient out: the summary as PDF, or the same facts for a program.
//!
//! The interview file holds no decision and no consent of its own, so the summary is made as for an officer who agrees with what
//! the answers give, and for a person who agreed to this recipient; consent to single blocks is given with `--block`.

use crate::failure::Failure;
use crate::output::Target;
use crate::{input, interview_file};
use chrono::{Local, Utc};
use clap::{Args, ValueEnum};
use content::Catalogue;
use documents::{Document, SummaryForm};
use exchange::Record;
use screening::recipient::{Allowance, allowance};
use screening::referral::{Contact, Office, Referral, SENDER_MAX, Source};
use screening::{Block, CaseCode, Consent, Decision, Recipient, Screening};
use std::path::PathBuf;
use uuid::Uuid;

/// What to write, for whom and where.
#[derive(Args)]
pub struct Order {
    /// The interview file, or - for standard input.
    file: PathBuf,
    /// To whom: provider, police, orphans-court, migration-office, labour-inspectorate, border-guard, consular, medical.
    #[arg(long)]
    recipient: String,
    /// As what: the summary to read, or the same facts for a program.
    #[arg(long, value_enum, default_value_t = Format::Pdf)]
    format: Format,
    /// The language of the document: lv or en.
    #[arg(long, default_value = "lv")]
    lang: String,
    #[command(flatten)]
    target: Target,
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

/// Writes what goes to the recipient.
///
/// # Errors
/// [`Failure::Input`] naming what is wrong, [`Failure::Document`], [`Failure::Unwritable`].
pub fn refer(order: &Order) -> Result<String, Failure> {
    let bad = |what: &str| Failure::Input(what.to_owned());
    let input = input::read(&order.file)?;
    let interview = interview_file::read(&input)?;
    let recipient = Recipient::ALL.iter().copied().find(|one| one.as_str() == order.recipient);
    let recipient = recipient.ok_or_else(|| {
        bad(&unknown(
            "--recipient",
            &order.recipient,
            &Recipient::ALL.iter().map(|one| one.as_str()).collect::<Vec<_>>(),
        ))
    })?;
    let code = case_code(&order.code)?;
    document_language(&order.lang)?;
    let blocks = order.blocks.iter().map(|name| block(name, recipient)).collect::<Result<_, _>>()?;
    for (option, line) in [("--body", &order.body), ("--role", &order.role), ("--contact", &order.contact)] {
        let letters = line.chars().count();
        if letters > SENDER_MAX {
            return Err(bad(&format!(
                "{option} has {letters} characters; {SENDER_MAX} are printed whole: shorten it"
            )));
        }
    }
    order.target.check(Some(&order.file))?;
    let catalogue = Catalogue::embedded();
    let now = Utc::now();
    let screening = Screening::freeze(catalogue.indicators(), &interview, now);
    let language = screening.facts.reads.clone().or(screening.facts.speaks.clone());
    // A child is not asked to consent to those who must protect it.
    let protects = matches!(recipient, Recipient::Provider | Recipient::Police | Recipient::OrphansCourt);
    let consent = Consent {
        recipient,
        agreed: !(protects && screening.facts.age_or_unsure().is_treated_as_child()),
        blocks,
        language: language.unwrap_or_else(|| order.lang.clone()),
        at: now,
    };
    let referral = Referral::new(&Source {
        code: &code,
        program_version: env!("CARGO_PKG_VERSION"),
        screening: &screening,
        indicators: catalogue.indicators(),
        decision: &Decision::Agree,
        consent: &consent,
        conversation: None,
        office: &Office {
            body: order.body.clone(),
            role: order.role.clone(),
            contact: order.contact.clone(),
        },
        contact: None::<&Contact>,
        evidence: None,
    })
    .map_err(|error| bad(&error.to_string()))?;
    let file = match order.format {
        Format::Pdf => {
            let wording = catalogue.wording(&order.lang, "lv").expect("both languages are embedded");
            let local = now.with_timezone(&Local);
            let phrases = documents::phrases(&wording);
            let document =
                documents::summary(&referral, &phrases, &order.lang, &local, SummaryForm::default())?;
            warn_of_unprintable(catalogue, &document);
            document.pdf()?
        }
        Format::Json => Record::new(referral, now).to_json(),
        Format::Fhir => exchange::fhir(&Record::new(referral, now), Uuid::new_v4()),
        Format::Htcds => exchange::htcds(&Record::new(referral, now)),
    };
    order.target.write(&file)?;
    Ok(format!("{}\n", order.target.path().display()))
}

/// Reads `--code`.
///
/// # Errors
/// [`Failure::Input`] for what is no case code.
pub fn case_code(given: &str) -> Result<CaseCode, Failure> {
    CaseCode::try_from(given.to_owned()).map_err(|error| Failure::Input(format!("--code: {error}")))
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
pub fn warn_of_unprintable(catalogue: &Catalogue, document: &Document) {
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
