//! Checks a file of routes that comes from outside: that of another country, or a newer one.

use crate::catalogue::Catalogue;
use content_check::parse::digests;
use content_check::{Flaw, REFERENCE, Source, check_route_file};
use screening::route::RouteBook;
use std::collections::BTreeSet;

/// A file: how it is called, and its text.
pub type Named = (String, String);

/// Checks a file of routes and the Fluent files in which it is worded; without one, whether the program words it in English.
///
/// # Errors
/// Every flaw, sorted by file and line.
pub fn check_routes((name, text): Named, words: Vec<Named>) -> Result<RouteBook, Vec<Flaw>> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(&text).replace("\r\n", "\n");
    let mut flaws = Vec::new();
    let known: BTreeSet<String> = if words.is_empty() {
        Catalogue::embedded().digests(REFERENCE).unwrap_or_default().into_keys().collect()
    } else {
        // Named anew, so that whatever they are called they are read as texts.
        let words = words.into_iter().enumerate().map(|(at, (_, text))| (format!("words/{at}.ftl"), text));
        let (source, found) = Source::of_files(words);
        flaws.extend(found);
        source.under("words/").flat_map(|(_, text)| digests::parse(text)).map(|(name, _)| name).collect()
    };
    let (book, found) = check_route_file((&name, &text), &known);
    flaws.extend(found);
    match book {
        Some(book) if flaws.is_empty() => Ok(book),
        _ => Err(flaws),
    }
}
