//! `atpazit languages`: how complete each language is, in sums or file by file, and what of it was read in.

use crate::failure::Failure;
use crate::recorded::{OfLanguage, Recorded};
use crate::score::printed;
use content::{Catalogue, Coverage, Language, Status, Total};
use serde_json::{Value, json};
use std::fmt::Write;
use std::path::PathBuf;

/// What to print.
#[derive(clap::Args)]
pub struct Order {
    /// List every file of every language.
    #[arg(long)]
    files: bool,
    /// Print JSON: sums and files.
    #[arg(long)]
    json: bool,
    /// The folder of recordings [default: recordings beside the program, if it is there].
    #[arg(long, value_name = "FOLDER")]
    recordings: Option<PathBuf>,
}

/// Lists the languages.
///
/// # Errors
/// [`Failure::Input`] when the folder of recordings that was named is not there.
pub fn languages(order: &Order) -> Result<String, Failure> {
    let recorded = Recorded::load(order.recordings.as_deref())?;
    let catalogue = Catalogue::embedded();
    let all: Vec<_> = catalogue
        .languages()
        .iter()
        .map(|language| {
            let files = catalogue.coverage(&language.tag).unwrap_or_default();
            let recordings = recorded.of(&language.tag, &files);
            (language, files, recordings)
        })
        .collect();
    if order.json {
        let rows = all.iter().map(|(language, files, recordings)| row(language, files, recordings));
        return Ok(printed(&rows.collect::<Vec<_>>()));
    }
    let width = all.iter().flat_map(|(_, files, _)| files).map(|file| file.file.len() + 2).max();
    let width = width.filter(|_| order.files).unwrap_or(12);
    let mut text = format!(
        "{:<width$}  messages  missing  unused  texts  stale  recordings  {:<12}  for\n",
        "language", "status"
    );
    for (language, files, recordings) in &all {
        let surface = if language.desk { "desk and person" } else { "person" };
        let status = catalogue.status(&language.tag).unwrap_or(Status::Machine);
        let line_of = |name: &str, total, recorded, status| line(name, width, total, recorded, status);
        let total = Total::from_iter(files);
        let sum = line_of(&language.tag, total, recordings.total(), status);
        let _ = writeln!(text, "{sum}  {surface} · {}", language.name);
        for (file, recorded) in files.iter().zip(&recordings.current).filter(|_| order.files) {
            let total = Total::from_iter([file]);
            let line = line_of(&format!("  {}", file.file), total, *recorded, file.status);
            let _ = writeln!(text, "{}", line.trim_end());
        }
    }
    if let Some(folder) = &recorded.folder {
        let _ = writeln!(text, "\nrecordings: {}", folder.display());
    }
    for (language, _, recordings) in &all {
        text.push_str(&recordings.notes(&language.tag));
    }
    text.push_str(&recorded.elsewhere());
    Ok(text)
}

fn line(name: &str, width: usize, total: Total, recorded: usize, status: Status) -> String {
    let Total { messages, missing, unused, texts, stale } = total;
    let status = status.as_str();
    format!(
        "{name:<width$}  {messages:>8}  {missing:>7}  {unused:>6}  {texts:>5}  {stale:>5}  {recorded:>10}  {status:<12}"
    )
}

fn row(language: &Language, files: &[Coverage], recordings: &OfLanguage) -> Value {
    let listed = files.iter().zip(&recordings.current).map(|(file, recorded)| {
        json!({ "file": file.file, "for_person": file.for_person, "messages": file.messages,
                "missing": file.missing, "unused": file.unused, "texts": file.texts.len(), "stale": file.stale,
                "recordings": recorded, "status": file.status.as_str() })
    });
    json!({ "tag": language.tag, "name": language.name, "dir": language.direction.as_str(),
            "script": language.script.as_str(), "desk": language.desk, "speech": language.voice,
            "status": Catalogue::embedded().status(&language.tag).map(Status::as_str),
            "person": total(files.iter().filter(|file| file.for_person).collect()),
            "all": total(files.iter().collect()),
            "recordings": recordings.json(),
            "files": listed.collect::<Vec<_>>() })
}

fn total(Total { messages, missing, unused, texts, stale }: Total) -> Value {
    json!({ "messages": messages, "missing": missing, "unused": unused, "texts": texts, "stale": stale })
}
