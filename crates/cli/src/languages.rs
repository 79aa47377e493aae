//! `atpazit languages`: how complete each language is, file by file.

use crate::score::printed;
use content::{Catalogue, Status};
use serde_json::json;
use std::fmt::Write;

/// Lists the languages.
pub fn languages(as_json: bool) -> String {
    let catalogue = Catalogue::embedded();
    let mut text = String::new();
    let mut rows = Vec::new();
    for language in catalogue.languages() {
        let files = catalogue.coverage(&language.tag).unwrap_or_default();
        let surface = if language.desk { "desk and person" } else { "person" };
        let _ = writeln!(text, "{} ({}), {surface}", language.tag, language.name);
        for file in &files {
            let status = file.status.map_or("no status", Status::as_str);
            let missing = file.missing.len();
            let _ = writeln!(
                text,
                "  {:<28} {:>4} messages {missing:>4} missing   {status}",
                file.file, file.messages
            );
        }
        let listed = files.iter().map(|file| {
            json!({ "file": file.file, "messages": file.messages, "missing": file.missing,
                    "status": file.status.map(Status::as_str) })
        });
        rows.push(json!({ "tag": language.tag, "name": language.name, "dir": language.direction.as_str(),
                          "desk": language.desk, "files": listed.collect::<Vec<_>>() }));
    }
    if as_json { printed(&rows) } else { text }
}
