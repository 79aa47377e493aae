//! `atpazit review`: sheets for speakers who read the texts, and what follows from what they found.

use crate::check;
use crate::failure::Failure;
use crate::output;
use content::{Catalogue, REFERENCE, ReadText, Status};
use review::xlsx::{Labels, SheetRow};
use review::{Agreement, Collection, Purpose, ReviewText, Taken, collect, read};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

/// What to do.
#[derive(clap::Args)]
pub struct Order {
    #[command(subcommand)]
    what: What,
}

#[derive(clap::Subcommand)]
enum What {
    /// Write the texts of a language as a workbook that a reader fills in.
    Sheet(Sheet),
    /// Lay readers' files side by side: what they agree on, what is open, and each row that cannot be taken.
    Collect(Files),
    /// Take over what two readers found right: each text's status, and what is left.
    Apply(Apply),
}

#[derive(clap::Args)]
struct Sheet {
    /// The language to be read.
    #[arg(long)]
    language: String,
    /// The language in which the sheet explains itself: lv, en, ru or uk.
    #[arg(long, default_value = REFERENCE)]
    desk: String,
    /// The workbook to write; an existing file is refused.
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
}

#[derive(clap::Args)]
struct Files {
    /// The readers' files: of the program, workbooks, or tables saved as CSV.
    #[arg(required = true)]
    files: Vec<PathBuf>,
    /// Print JSON.
    #[arg(long)]
    json: bool,
}

#[derive(clap::Args)]
struct Apply {
    #[command(flatten)]
    files: Files,
    /// The texts were also tried out in conversations.
    #[arg(long)]
    field_tested: bool,
    /// The folder that holds questionnaires/ and locales/.
    #[arg(long, value_name = "FOLDER", default_value = ".")]
    content: PathBuf,
}

/// Does it.
///
/// # Errors
/// [`Failure::Input`] for a language that is not there, for a file that cannot be read as a whole, and for files of different languages;
/// [`Failure::Unreadable`], [`Failure::Unwritable`]. A row that cannot be taken is no error: it is named.
pub fn review(order: &Order) -> Result<String, Failure> {
    match &order.what {
        What::Sheet(order) => sheet(order),
        What::Collect(order) => {
            let collected = collected(&order.files, Catalogue::embedded())?;
            Ok(if order.json { json(&collected) } else { words(&collected) })
        }
        What::Apply(order) => apply(order),
    }
}

fn sheet(order: &Sheet) -> Result<String, Failure> {
    let catalogue = Catalogue::embedded();
    let desk = catalogue.language(&order.desk).filter(|language| language.desk);
    let desk = desk.ok_or_else(|| Failure::Input(format!("no desk language `{}`", order.desk)))?;
    let (language, texts) = texts(catalogue, &order.language)?;
    output::check_new(&order.out)?;
    let explains = wording(&desk.tag)?;
    // Whoever reads the language of the desk compares with another one.
    let beside = [desk.tag.as_str(), REFERENCE, "lv"].into_iter().find(|tag| *tag != language.tag);
    let originals = wording(beside.unwrap_or(REFERENCE))?;
    let say = |message: &str| explains.text(message).text;
    let labels = Labels {
        blind: say("review-blind"),
        desk: say("review-desk"),
        how: how(&explains),
        purpose: say("review-purpose"),
        text: say("review-text"),
        original: say("review-original"),
    };
    let rows = texts.iter().map(|text| SheetRow {
        name: text.name.clone(),
        purpose: purpose(&text.purpose, &explains),
        text: text.text.clone(),
        desk: originals.named(&text.name).text,
        digest: text.digest.clone(),
    });
    let rows: Vec<SheetRow> = rows.collect();
    let from_right = language.direction == content::Direction::Rtl;
    let bytes = review::xlsx::write(&language.tag, from_right, &labels, &rows).map_err(|error| {
        Failure::Unwritable { file: order.out.display().to_string(), reason: error.to_string() }
    })?;
    output::write_new(&order.out, &bytes)?;
    Ok(format!("{}: {} texts\n", order.out.display(), rows.len()))
}

/// How to fill in the sheet; the words of columns and verdicts are those that are read back.
fn how(desk: &content::Wording) -> String {
    let words = review::table::COLUMNS.into_iter().chain(review::Verdict::ALL.iter().map(|one| one.as_str()));
    let words: Vec<_> = words.map(|word| (word, content::Arg::Text(word.to_owned()))).collect();
    desk.format("review-how", &words).text
}

fn texts<'a>(
    catalogue: &'a Catalogue,
    tag: &str,
) -> Result<(&'a content::Language, Vec<ReviewText>), Failure> {
    let language = catalogue.language(tag).zip(review::texts(catalogue, tag));
    language
        .ok_or_else(|| Failure::Input(format!("unknown language `{tag}`; `atpazit languages` lists them")))
}

fn wording(tag: &str) -> Result<content::Wording, Failure> {
    let wording = Catalogue::embedded().wording(tag, REFERENCE).map(content::Wording::without_isolation);
    wording.ok_or_else(|| Failure::Input(format!("unknown language `{tag}`")))
}

fn purpose(purpose: &Purpose, desk: &content::Wording) -> String {
    let about = |message: &str, name: &str, argument: &str| {
        let argument = (name, content::Arg::Text(desk.text(argument).text));
        desk.format(message, &[argument]).text
    };
    match purpose {
        Purpose::Question { guidance } => about("review-for-question", "guidance", guidance),
        Purpose::Answer { question } => about("review-for-answer", "question", question),
        Purpose::Explains { question } => about("review-for-explains", "question", question),
        Purpose::Part(part) => desk.text(&format!("review-part-{part}")).text,
    }
}

/// The files of one language, side by side.
struct Collected {
    language: String,
    collection: Collection,
    files: Vec<(PathBuf, Taken)>,
}

fn collected(files: &[PathBuf], catalogue: &Catalogue) -> Result<Collected, Failure> {
    let mut language: Option<(String, Vec<ReviewText>)> = None;
    let mut taken = Vec::new();
    for file in files {
        let bytes = bytes(file)?;
        let refused =
            |reason: &dyn std::fmt::Display| Failure::Input(format!("{}: {reason}", file.display()));
        let (found, broken) = read(&bytes).map_err(|error| refused(&error))?;
        let (tag, texts) = match &language {
            Some(known) => known,
            None => language.insert((found.language.clone(), texts(catalogue, &found.language)?.1)),
        };
        if found.language != *tag {
            return Err(refused(&format!(
                "it is about `{}`, the files before it about `{tag}`",
                found.language
            )));
        }
        taken.push((file.clone(), review::check::check(found, broken, texts)));
    }
    let (language, texts) = language.unwrap_or_default();
    let rows: Vec<Taken> = taken.iter().map(|(_, taken)| taken.clone()).collect();
    Ok(Collected { language, collection: collect(&texts, &rows), files: taken })
}

fn bytes(file: &Path) -> Result<Vec<u8>, Failure> {
    let unreadable = |error: std::io::Error| Failure::Unreadable {
        file: file.display().to_string(),
        reason: error.to_string(),
    };
    let size = std::fs::metadata(file).map_err(unreadable)?.len();
    if usize::try_from(size).map_or(true, |size| size > review::FILE_MAX) {
        return Err(Failure::Input(format!("{}: {}", file.display(), review::FileError::TooLarge)));
    }
    std::fs::read(file).map_err(unreadable)
}

fn apply(order: &Apply) -> Result<String, Failure> {
    let catalogue = Catalogue::read(&order.content).map_err(|flaws| check::refused(&flaws))?;
    let collected = collected(&order.files.files, &catalogue)?;
    let status = if order.field_tested { Status::FieldTested } else { Status::Read };
    let right = collected.collection.texts.iter().filter(|text| text.agreement() == Agreement::Right);
    let found: Vec<ReadText> = right
        .map(|text| ReadText {
            name: text.name.clone(),
            digest: text.digest.clone(),
            status,
            readers: text
                .findings
                .iter()
                .map(|one| format!("{}, {}", one.reader.name, one.reader.date))
                .collect(),
        })
        .collect();
    let note = content::note_read(&order.content, &collected.language, &found)
        .map_err(|refusal| Failure::Input(format!("{refusal}; nothing was noted")))?;
    output::replace_in_new_folder(&note.file, note.text.as_bytes())?;
    let left = collected.collection.texts.len() - found.len();
    let mut out = if order.files.json { json(&collected) } else { words(&collected) };
    if !order.files.json {
        let _ = writeln!(
            out,
            "\n{}: {} noted anew as {}, {left} left",
            note.file.display(),
            note.noted,
            status.as_str()
        );
    }
    Ok(out)
}

fn counts(collection: &Collection) -> BTreeMap<&'static str, usize> {
    let mut counts = BTreeMap::new();
    for text in &collection.texts {
        *counts.entry(text.agreement().as_str()).or_insert(0) += 1;
    }
    counts
}

fn words(collected: &Collected) -> String {
    let mut out = String::new();
    // Writing into a String cannot fail.
    for (file, taken) in &collected.files {
        let reader = &taken.file.reader;
        let (rows, refused) = (taken.file.findings.len(), taken.refused.len());
        let _ = writeln!(
            out,
            "{}: {}, {}: {rows} rows taken, {refused} refused",
            file.display(),
            reader.name,
            reader.date
        );
        for row in &taken.refused {
            let _ = writeln!(out, "  {}: {}", row.row, row.reason);
        }
    }
    let counts = counts(&collected.collection);
    let of = |agreement: Agreement| counts.get(agreement.as_str()).copied().unwrap_or(0);
    let _ = writeln!(
        out,
        "\n{}: {} right, {} to mend, {} disputed, {} open",
        collected.language,
        of(Agreement::Right),
        of(Agreement::ToMend),
        of(Agreement::Disputed),
        of(Agreement::Open)
    );
    let look =
        |text: &&review::Collected| matches!(text.agreement(), Agreement::ToMend | Agreement::Disputed);
    for text in collected.collection.texts.iter().filter(look) {
        let _ = writeln!(out, "\n{} ({})", text.name, text.agreement().as_str());
        for finding in &text.findings {
            let verdict = finding.verdict.map_or("blind", review::Verdict::as_str);
            let _ = writeln!(out, "  {}: {verdict}", finding.reader.name);
            for (name, note) in [("took it as", &finding.blind), ("would say", &finding.proposal)] {
                if let Some(note) = note {
                    let _ = writeln!(out, "    {name}: {}", note.replace('\n', " "));
                }
            }
        }
    }
    out
}

fn json(collected: &Collected) -> String {
    let files = collected.files.iter().map(|(file, taken)| {
        let refused = taken.refused.iter().map(|row| json!({ "row": row.row, "reason": row.reason.to_string() }));
        json!({ "file": file.display().to_string(), "reader": taken.file.reader, "taken": taken.file.findings.len(),
                "refused": refused.collect::<Vec<Value>>() })
    });
    let texts = collected.collection.texts.iter().filter(|text| !text.findings.is_empty()).map(|text| {
        let findings = text.findings.iter().map(|finding| {
            json!({ "reader": finding.reader.name, "blind": finding.blind, "verdict": finding.verdict,
                    "proposal": finding.proposal })
        });
        json!({ "text": text.name, "agreement": text.agreement().as_str(), "findings": findings.collect::<Vec<Value>>() })
    });
    crate::score::printed(&json!({
        "language": collected.language,
        "counts": counts(&collected.collection),
        "files": files.collect::<Vec<Value>>(),
        "texts": texts.collect::<Vec<Value>>(),
    }))
}
