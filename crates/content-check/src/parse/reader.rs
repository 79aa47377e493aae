//! Reads one TOML file item by item, so that a slip in one item hides nothing in the others.

use super::Placed;
use crate::flaw::{Flaw, FlawKind};
use crate::noun::Noun;
use screening::id::InvalidId;
use serde::de::DeserializeOwned;
use toml::Spanned;
use toml::de::{DeTable, DeValue, Error, ValueDeserializer};

/// One TOML file, and where its lines begin.
pub struct Reader<'a> {
    /// The file.
    pub file: &'a str,
    /// Whether everything in it could be parsed.
    pub complete: bool,
    lines: Lines,
    table: DeTable<'a>,
    flaws: &'a mut Vec<Flaw>,
}

/// Finds the line of a place in a text.
pub struct Lines(Vec<usize>);

/// An item of a list that could not be read: the id that it states, if it states one.
pub type Broken = Option<String>;

impl<'a> Reader<'a> {
    /// Parses a file; every syntax error becomes a flaw.
    pub fn new(file: &'a str, text: &'a str, flaws: &'a mut Vec<Flaw>) -> Self {
        let (table, errors) = DeTable::parse_recoverable(text);
        let complete = errors.is_empty();
        let mut reader = Self { file, complete, lines: Lines::new(text), table: table.into_inner(), flaws };
        for error in errors {
            reader.refuse(&error, 0);
        }
        reader
    }

    /// Takes the tables `[[key]]` out of the file, each read for itself.
    pub fn items<T: DeserializeOwned>(&mut self, key: &str) -> Vec<Result<Spanned<T>, Broken>> {
        let Some(value) = self.table.remove(key) else { return Vec::new() };
        let place = value.span().start;
        let DeValue::Array(items) = value.into_inner() else {
            self.complete = false;
            self.flaw(place, FlawKind::Syntax(format!("`{key}` is not a list of tables `[[{key}]]`")));
            return Vec::new();
        };
        items.into_iter().map(|item| self.item(item)).collect()
    }

    /// Takes the table `[key]` out of the file, each row read for itself.
    pub fn rows<T: DeserializeOwned>(&mut self, key: &str) -> Vec<(Spanned<String>, Spanned<T>)> {
        let Some(value) = self.table.remove(key) else { return Vec::new() };
        let place = value.span().start;
        let DeValue::Table(rows) = value.into_inner() else {
            self.complete = false;
            self.flaw(place, FlawKind::Syntax(format!("`{key}` is not a table `[{key}]`")));
            return Vec::new();
        };
        let rows = rows.into_iter().filter_map(|(name, value)| {
            let name = Spanned::new(name.span(), name.into_inner().into_owned());
            Some((name, self.item(value).ok()?))
        });
        rows.collect()
    }

    /// Takes one key out of the file.
    pub fn one<T: DeserializeOwned>(&mut self, key: &'static str) -> Option<T> {
        let Some(value) = self.table.remove(key) else {
            if self.complete {
                self.flaws.push(Flaw::new(self.file, None, FlawKind::Syntax(format!("`{key}` is missing"))));
            }
            self.complete = false;
            return None;
        };
        self.item(value).ok().map(Spanned::into_inner)
    }

    /// Takes one key out of the file that may be left out.
    pub fn optional<T: DeserializeOwned>(&mut self, key: &'static str) -> Option<Spanned<T>> {
        let value = self.table.remove(key)?;
        let read = self.item(value).ok();
        self.complete &= read.is_some();
        read
    }

    /// Refuses every key that was not taken out.
    pub fn finish(&mut self) {
        let rest = std::mem::take(&mut self.table);
        for key in rest.keys() {
            self.flaw(key.span().start, FlawKind::Syntax(format!("unknown key `{}`", key.get_ref())));
        }
    }

    /// Notes a flaw at a place of the text.
    pub fn flaw(&mut self, place: usize, what: FlawKind) {
        self.flaws.push(Flaw::new(self.file, self.lines.line(place), what));
    }

    /// Notes that an id stands for nothing, with the id that was probably meant.
    pub fn unknown<'k>(
        &mut self,
        place: usize,
        noun: Noun,
        id: &str,
        known: impl IntoIterator<Item = &'k str>,
    ) {
        let line = self.lines.line(place);
        self.flaws.push(Flaw::unknown(noun, id, self.file, line, known));
    }

    /// Notes a thing with its line.
    pub fn placed<T>(&self, spanned: Spanned<T>) -> Placed<T> {
        Placed { line: self.lines.line(spanned.span().start), value: spanned.into_inner() }
    }

    /// Reads an id; a text that is none becomes a flaw.
    pub fn id<T: TryFrom<String, Error = InvalidId>>(&mut self, text: Spanned<String>) -> Option<Placed<T>> {
        let Placed { value, line } = self.placed(text);
        match T::try_from(value) {
            Ok(value) => Some(Placed { value, line }),
            Err(InvalidId(text)) => {
                self.flaws.push(Flaw::new(self.file, line, FlawKind::InvalidId(text)));
                None
            }
        }
    }

    /// Reads ids; texts that are none become flaws.
    pub fn ids<T: TryFrom<String, Error = InvalidId>>(
        &mut self,
        texts: Vec<Spanned<String>>,
    ) -> Vec<Placed<T>> {
        texts.into_iter().filter_map(|text| self.id(text)).collect()
    }

    fn item<T: DeserializeOwned>(&mut self, item: Spanned<DeValue<'a>>) -> Result<Spanned<T>, Broken> {
        let span = item.span();
        let id = item.get_ref().get("id").and_then(|id| id.get_ref().as_str().map(str::to_owned));
        T::deserialize(ValueDeserializer::from(item)).map(|value| Spanned::new(span.clone(), value)).map_err(
            |error| {
                self.refuse(&error, span.start);
                id
            },
        )
    }

    fn refuse(&mut self, error: &Error, otherwise: usize) {
        let place = error.span().map_or(otherwise, |span| span.start);
        let message = error.message().replace('\n', ", ");
        // What was recovered after a syntax error fails once more on the same line.
        let line = Some(self.lines.line(place));
        if !self.flaws.iter().any(|flaw| flaw.file == self.file && flaw.line == line) {
            self.flaw(place, FlawKind::Syntax(message));
        }
    }
}

impl Lines {
    /// Notes where the lines of a text begin.
    pub fn new(text: &str) -> Self {
        Self(text.match_indices('\n').map(|(place, _)| place).collect())
    }

    /// The line, from 1, of a place in bytes.
    pub fn line(&self, place: usize) -> usize {
        self.0.partition_point(|end| *end < place) + 1
    }
}
