//! `questionnaires/practice/<id>.toml`: invented people who answer by a script. The folder may be missing.

use super::Placed;
use super::reader::Reader;
use crate::flaw::Flaw;
use crate::noun::Noun;
use screening::facts::Sector;
use screening::practice::{Manner, Setting};
use screening::{Age, InstrumentId, PracticeId, QuestionId, Written};
use std::collections::BTreeMap;
use toml::Spanned;

/// The folder.
pub const FOLDER: &str = "questionnaires/practice/";

/// The practice cases as they stand in their files.
#[derive(Debug, Default)]
pub struct Practice {
    /// The cases that could be read, in the order of their files.
    pub all: Vec<PracticeFile>,
    /// Whether every one could be read: otherwise a text without a case may belong to one that could not.
    pub complete: bool,
}

/// A practice case as it stands in its file.
#[derive(Debug)]
pub struct PracticeFile {
    /// The file.
    pub file: String,
    /// The id: the name of the file.
    pub id: PracticeId,
    /// Where it takes place.
    pub setting: Setting,
    /// The instrument.
    pub instrument: Placed<InstrumentId>,
    /// The age group.
    pub age: Age,
    /// The language that the person speaks.
    pub speaks: Placed<String>,
    /// The sector of work.
    pub sector: Option<Sector>,
    /// Whether somebody stands near at first.
    pub near: bool,
    /// Whether the person tells by themselves.
    pub tells: bool,
    /// The case that is best done before.
    pub after: Option<Placed<PracticeId>>,
    /// The questions on which it hangs.
    pub model: Vec<Placed<QuestionId>>,
    /// What is true, as it is written.
    pub answers: Vec<(Placed<QuestionId>, Written)>,
    /// How the person says it.
    pub lines: Vec<(Placed<QuestionId>, Manner)>,
}

/// Parses every file of the folder.
pub fn parse<'a>(files: impl Iterator<Item = (&'a str, &'a str)>, flaws: &mut Vec<Flaw>) -> Practice {
    let mut practice = Practice { all: Vec::new(), complete: true };
    for (file, text) in files {
        let read = case(file, text, flaws);
        practice.complete &= read.is_some();
        practice.all.extend(read);
    }
    practice
}

fn case(file: &str, text: &str, flaws: &mut Vec<Flaw>) -> Option<PracticeFile> {
    let mut reader = Reader::new(file, text, flaws);
    let name = file[FOLDER.len()..].trim_end_matches(".toml").to_owned();
    let id = reader.id::<PracticeId>(Spanned::new(0..0, name)).map(|id| id.value);
    let setting = word(&mut reader, "setting", Setting::ALL, Setting::as_str);
    let instrument = reader.one::<Spanned<String>>("instrument").and_then(|id| reader.id(id));
    let age = word(&mut reader, "age", Age::ALL, Age::as_str);
    let speaks = reader.one::<Spanned<String>>("speaks").map(|tag| reader.placed(tag));
    let sector = reader.optional::<String>("sector").and_then(|sector| {
        let known = Sector::ALL.iter().copied().find(|one| one.as_str() == sector.get_ref());
        if known.is_none() {
            let all = Sector::ALL.iter().map(|one| one.as_str());
            reader.unknown(sector.span().start, Noun::Sector, sector.get_ref(), all);
        }
        known
    });
    let near = reader.optional::<bool>("near").is_some_and(Spanned::into_inner);
    let tells = reader.optional::<bool>("tells").is_some_and(Spanned::into_inner);
    let after = reader.optional::<String>("after").and_then(|id| reader.id(id));
    let model = reader.one::<Vec<Spanned<String>>>("model").map(|all| reader.ids(all));
    let answers = table::<Written>(&mut reader, "answers");
    let lines =
        table::<Spanned<String>>(&mut reader, "lines").into_iter().filter_map(|(question, manner)| {
            let known = Manner::ALL.iter().copied().find(|one| one.as_str() == manner.get_ref());
            if known.is_none() {
                let all = Manner::ALL.iter().map(|one| one.as_str());
                reader.unknown(manner.span().start, Noun::Value, manner.get_ref(), all);
            }
            Some((question, known?))
        });
    let lines = lines.collect();
    reader.finish();
    Some(PracticeFile {
        file: file.to_owned(),
        id: id?,
        setting: setting?,
        instrument: instrument?,
        age: age?,
        speaks: speaks?,
        sector,
        near,
        tells,
        after,
        model: model?,
        answers,
        lines,
    })
}

fn word<T: Copy>(
    reader: &mut Reader<'_>,
    key: &'static str,
    all: &'static [T],
    as_str: fn(T) -> &'static str,
) -> Option<T> {
    let written = reader.one::<Spanned<String>>(key)?;
    let known = all.iter().copied().find(|one| as_str(*one) == written.get_ref());
    if known.is_none() {
        reader.unknown(
            written.span().start,
            Noun::Value,
            written.get_ref(),
            all.iter().map(|one| as_str(*one)),
        );
    }
    known
}

/// A table by questions, each with its line.
fn table<T: serde::de::DeserializeOwned>(
    reader: &mut Reader<'_>,
    key: &'static str,
) -> Vec<(Placed<QuestionId>, T)> {
    let Some(rows) = reader.optional::<BTreeMap<Spanned<String>, T>>(key) else { return Vec::new() };
    let rows = rows.into_inner().into_iter();
    rows.filter_map(|(id, value)| Some((reader.id(id)?, value))).collect()
}

/// The message that names a case and describes it.
pub fn message(case: &PracticeId) -> String {
    format!("practice-{case}")
}

/// The message of what the person says to a question, and why it matters.
pub fn line(case: &PracticeId, question: &QuestionId) -> String {
    format!("practice-{case}-{question}")
}
