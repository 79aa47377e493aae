//! `atpazit languages`: how complete each language is, in sums or file by file.

use crate::score::printed;
use content::{Catalogue, Coverage, Language, Status, Total};
use serde_json::{Value, json};
use std::fmt::Write;

/// What to print.
#[derive(clap::Args)]
pub struct Order {
    /// List every file of every language.
    #[arg(long)]
    files: bool,
    /// Print JSON: sums and files.
    #[arg(long)]
    json: bool,
}

/// Lists the languages.
pub fn languages(order: &Order) -> String {
    let catalogue = Catalogue::embedded();
    let all = || {
        let languages = catalogue.languages().iter();
        languages.map(|language| (language, catalogue.coverage(&language.tag).unwrap_or_default()))
    };
    if order.json {
        return printed(&all().map(|(language, files)| row(language, &files)).collect::<Vec<_>>());
    }
    let width = all().flat_map(|(_, files)| files.into_iter().map(|file| file.file.len() + 2)).max();
    let width = width.filter(|_| order.files).unwrap_or(12);
    let mut text =
        format!("{:<width$}  messages  missing  unused  texts  {:<12}  for\n", "language", "status");
    for (language, files) in all() {
        let surface = if language.desk { "desk and person" } else { "person" };
        let status = catalogue.status(&language.tag);
        let total = Total::from_iter(&files);
        let _ =
            writeln!(text, "{}  {surface} · {}", line(&language.tag, width, total, status), language.name);
        for file in files.iter().filter(|_| order.files) {
            let total = Total::from_iter([file]);
            let line = line(&format!("  {}", file.file), width, total, file.status);
            let _ = writeln!(text, "{}", line.trim_end());
        }
    }
    text
}

fn line(name: &str, width: usize, total: Total, status: Option<Status>) -> String {
    let Total { messages, missing, unused, texts } = total;
    let status = status.map_or("none", Status::as_str);
    format!("{name:<width$}  {messages:>8}  {missing:>7}  {unused:>6}  {texts:>5}  {status:<12}")
}

fn row(language: &Language, files: &[Coverage]) -> Value {
    let listed = files.iter().map(|file| {
        json!({ "file": file.file, "for_person": file.for_person, "messages": file.messages,
                "missing": file.missing, "unused": file.unused, "texts": file.texts.len(),
                "status": file.status.map(Status::as_str) })
    });
    json!({ "tag": language.tag, "name": language.name, "dir": language.direction.as_str(),
            "script": language.script.as_str(), "desk": language.desk, "speech": language.speech,
            "speech_from": language.speech_from,
            "status": Catalogue::embedded().status(&language.tag).map(Status::as_str),
            "person": total(files.iter().filter(|file| file.for_person).collect()),
            "all": total(files.iter().collect()),
            "files": listed.collect::<Vec<_>>() })
}

fn total(Total { messages, missing, unused, texts }: Total) -> Value {
    json!({ "messages": messages, "missing": missing, "unused": unused, "texts": texts })
}
