//! `atpazit receipt`: what became of a hand-over, told by who received it and read by who sent it.

use crate::exchanged::{folder_failed, outcome_words, read as read_whole, refused_file, shown, status_words};
use crate::failure::Failure;
use crate::output::Target;
use crate::refer::document_language;
use crate::seal::Place;
use crate::vault::opening::Opening;
use crate::vault::refusal::refused;
use crate::vault::secret::Secrets;
use chrono::{Local, Utc};
use clap::{Args, Subcommand, ValueEnum};
use content::Catalogue;
use documents::ReceiptPaper;
use exchange::{SignedReceipt, handover_number};
use exchange_folder::{ExchangeFolder, FolderError};
use intake::{Kind, RECEIPT};
use screening::{DeclineReason, Feedback, ReferralStatus};
use sealing::{Seal, SealKey};
use std::fmt::Write as _;
use std::path::PathBuf;
use uuid::Uuid;
use vault::{Received, Vault, VaultError};

/// What to do with receipts.
#[derive(Args)]
pub struct Order {
    #[command(subcommand)]
    what: What,
}

#[derive(Subcommand)]
enum What {
    /// List what was received, the newest first: its id, the sender's code, when, what was told last.
    List {
        #[command(flatten)]
        opening: Opening,
    },
    /// Tell the sender what became of a hand-over, by a signed receipt.
    Answer(Answer),
    /// Read a receipt in: the file, or a picture (PNG, JPEG) with its code.
    Read {
        #[command(flatten)]
        opening: Opening,
        /// The receipt, whose name ends in .atpazit-receipt, or the picture.
        file: PathBuf,
    },
}

#[derive(Args)]
struct Answer {
    #[command(flatten)]
    opening: Opening,
    /// The id of the hand-over, or the sender's code if only one has it.
    handover: String,
    /// What became of it: received, accepted, declined, in-service, identified, not-identified, contact-lost. Without it the
    /// latest receipt is written once more.
    #[arg(long)]
    status: Option<String>,
    /// Why it was declined: not-competent, no-capacity, person-declines, incomplete, other.
    #[arg(long, requires = "status")]
    reason: Option<String>,
    /// As what: the small file, or a page to print with a code in which the same stands.
    #[arg(long, value_enum, default_value_t = Format::File, conflicts_with = "exchange")]
    format: Format,
    /// The language of the page: lv or en.
    #[arg(long, default_value = "lv")]
    lang: String,
    #[command(flatten)]
    target: Option<Target>,
    /// Seal the receipt to the sender and put it into this folder, under a name made by chance, instead of --out.
    #[arg(long, value_name = "FOLDER", conflicts_with_all = ["out", "overwrite"])]
    exchange: Option<PathBuf>,
}

/// The form of a receipt.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// The file that a program reads in.
    File,
    /// A tagged PDF.
    Pdf,
}

/// Does it.
///
/// # Errors
/// [`Failure::Input`], [`Failure::Refused`] and [`Failure::Unwritable`].
pub fn receipt(order: &Order) -> Result<String, Failure> {
    ::vault::leave_no_dump();
    let secrets = &mut Secrets::default();
    match &order.what {
        What::List { opening } => opening.unlock(secrets)?.work(|vault, _| {
            let lines: Vec<String> = vault.received()?.iter().map(line).collect();
            Ok(if lines.is_empty() { "Nothing was received yet.\n".to_owned() } else { lines.concat() })
        }),
        What::Answer(answer) => answer.write(secrets),
        What::Read { opening, file } => {
            let kind = Kind::of(file).filter(|kind| matches!(kind, Kind::Receipt | Kind::Picture));
            let kind = kind.ok_or_else(|| {
                Failure::Input(format!(
                    "{}: the name of a receipt ends in .{RECEIPT}, that of a picture in .png, .jpg or .jpeg",
                    file.display()
                ))
            })?;
            let bytes = read_whole(file, kind)?;
            opening.unlock(secrets)?.work_on(|vault, _| {
                let key = SealKey::identity(vault.own_keys(Utc::now()).map_err(refused)?.identity);
                let taken = intake::take_in(vault, kind, &bytes, &key, Utc::now()).ok_or_else(|| {
                    Failure::Input(format!(
                        "{}: no code of a receipt is found in it; take the picture from straight above, with the whole code on it",
                        file.display()
                    ))
                })?;
                let outcome = taken.map_err(|why| refused_file(file, why))?;
                Ok(format!("{}\n", outcome_words(&outcome)))
            })
        }
    }
}

impl Answer {
    fn write(&self, secrets: &mut Secrets) -> Result<String, Failure> {
        let feedback = self.feedback()?;
        document_language(&self.lang)?;
        let place = match (&self.target, &self.exchange) {
            (Some(target), None) => {
                target.check(None)?;
                Place::File(target)
            }
            (None, Some(folder)) if folder.is_dir() => Place::Folder(ExchangeFolder::new(folder)),
            (None, Some(folder)) => return Err(folder_failed(FolderError::Missing, folder)),
            (Some(_), Some(_)) | (None, None) => {
                return Err(Failure::Input("say where it goes: --out FILE or --exchange FOLDER".to_owned()));
            }
        };
        self.opening.unlock(secrets)?.work_on(|vault, _| {
            let id = named(vault, &self.handover)?;
            let (received, package) = vault.received_package(id).map_err(refused)?;
            let seal = match (&place, package.sender()) {
                (Place::File(_), _) => None,
                (Place::Folder(_), Some(sender)) => Some(Seal::to_recipient(sender.seal.clone())),
                (Place::Folder(_), None) => {
                    return Err(Failure::Input(
                        "the hand-over is not signed, so there are no keys to which the receipt could be sealed; write it \
                         with --out"
                            .to_owned(),
                    ));
                }
            };
            let receipt = match feedback {
                Some(feedback) => vault.answer_received(id, feedback, Utc::now()).map_err(refused)?,
                None => vault.latest_answer(id, Utc::now()).map_err(refused)?.ok_or_else(|| {
                    Failure::Input("nothing was told of it yet; say what with --status".to_owned())
                })?,
            };
            let file = match self.format {
                Format::File => receipt.to_json(),
                Format::Pdf => self.page(&received, &receipt, vault)?,
            };
            let file = match seal {
                Some(seal) => seal.seal(&file).map_err(|error| Failure::Refused(error.to_string()))?,
                None => file,
            };
            let path = place.put(&file, RECEIPT).inspect_err(|_| {
                eprintln!("atpazit: what was told is kept; write the receipt once more, without --status");
            })?;
            Ok(format!("{}\n", path.display()))
        })
    }

    fn page(&self, received: &Received, receipt: &SignedReceipt, vault: &Vault) -> Result<Vec<u8>, Failure> {
        let wording = Catalogue::embedded().wording(&self.lang, "lv").expect("both languages are embedded");
        let told = receipt.receipt();
        let paper = ReceiptPaper {
            code: &received.code,
            handover: &handover_number(received.id),
            body: &vault.exchange_settings().map_err(refused)?.name,
            feedback: told.feedback,
            at: told.at,
            qr: &receipt.to_qr(),
            program_version: env!("CARGO_PKG_VERSION"),
        };
        let phrases = documents::phrases(&wording);
        Ok(documents::receipt(&paper, &phrases, &self.lang, &Local::now())?.pdf()?)
    }

    fn feedback(&self) -> Result<Option<Feedback>, Failure> {
        let Some(status) = &self.status else { return Ok(None) };
        let status = one_of("--status", status, ReferralStatus::ALL, ReferralStatus::as_str)?;
        let reason = self.reason.as_deref();
        let reason =
            reason.map(|reason| one_of("--reason", reason, DeclineReason::ALL, DeclineReason::as_str));
        let feedback = Feedback::new(status, reason.transpose()?);
        feedback.map(Some).map_err(|error| Failure::Input(format!("--reason: {error}")))
    }
}

/// One that was received, by its id or by a code that only one has.
fn named(vault: &Vault, given: &str) -> Result<Uuid, Failure> {
    let all = vault.received().map_err(refused)?;
    let fits = |one: &&Received| {
        one.code.as_str().eq_ignore_ascii_case(given) || Uuid::parse_str(given) == Ok(one.id)
    };
    let mut found = all.iter().filter(fits);
    match (found.next(), found.next()) {
        (Some(one), None) => Ok(one.id),
        (None, _) => Err(refused(VaultError::NoSuchReceived)),
        (Some(_), Some(_)) => Err(Failure::Input(format!(
            "{}: several that were received have this code; name one by its id: atpazit receipt list",
            shown(given)
        ))),
    }
}

fn one_of<T: Copy>(
    option: &str,
    given: &str,
    all: &[T],
    word: impl Fn(T) -> &'static str,
) -> Result<T, Failure> {
    all.iter().copied().find(|one| word(*one) == given).ok_or_else(|| {
        let all = all.iter().map(|one| word(*one)).collect::<Vec<_>>().join(", ");
        Failure::Input(format!("{option}: `{given}` is not one of {all}"))
    })
}

fn line(received: &Received) -> String {
    let Received { id, code, received_at, answers, .. } = received;
    let told = answers.last().map_or("not answered", |answer| status_words(answer.feedback.status()));
    let mut text = String::new();
    let _ = writeln!(text, "{id}  {code}  {}  {told}", received_at.format("%Y-%m-%d %H:%M:%S UTC"));
    text
}
