//! `questionnaires/practice/<id>.toml`: invented people who answer by a script. The folder may be missing.

use super::Placed;
use super::reader::Reader;
use crate::flaw::{Flaw, FlawKind};
use crate::noun::Noun;
use screening::facts::Sector;
use screening::id::InvalidId;
use screening::practice::{Manner, Setting};
use screening::{Age, InstrumentId, PracticeId, QuestionId, Written};
use toml::Spanned;

/// The folder.
pub const FOLDER: &str = "questionnaires/practice/";

/// The practice cases as they stand in their files.
#[derive(Debug, Default)]
pub struct Practice {
    /// The cases that could be read, in the order of their files.
    pub all: Vec<PracticeFile>,
    /// The cases of which something could not be read: what seems to be missing or too much may belong to it.
    pub torn: Vec<PracticeId>,
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
    let mut practice = Practice::default();
    for (file, text) in files {
        let name = file[FOLDER.len()..].trim_end_matches(".toml");
        let id = match PracticeId::new(name) {
            Ok(id) => id,
            Err(InvalidId(name)) => {
                flaws.push(Flaw::new(file, None, FlawKind::InvalidId(name)));
                continue;
            }
        };
        let before = flaws.len();
        practice.all.extend(case(&id, file, text, flaws));
        if flaws.len() > before {
            practice.torn.push(id);
        }
    }
    practice
}

fn case(id: &PracticeId, file: &str, text: &str, flaws: &mut Vec<Flaw>) -> Option<PracticeFile> {
    let mut reader = Reader::new(file, text, flaws);
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
    let answers = reader.rows::<Written>("answers").into_iter();
    let answers =
        answers.filter_map(|(question, value)| Some((reader.id(question)?, value.into_inner()))).collect();
    let lines = reader.rows::<String>("lines").into_iter().filter_map(|(question, manner)| {
        let question = reader.id(question);
        let known = known(&mut reader, &manner, Manner::ALL, Manner::as_str);
        Some((question?, known?))
    });
    let lines = lines.collect();
    reader.finish();
    Some(PracticeFile {
        file: file.to_owned(),
        id: id.clone(),
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
    known(reader, &written, all, as_str)
}

/// The word that is written; one that is unknown becomes a flaw.
fn known<T: Copy>(
    reader: &mut Reader<'_>,
    written: &Spanned<String>,
    all: &'static [T],
    as_str: fn(T) -> &'static str,
) -> Option<T> {
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

impl Practice {
    /// Whether a message may belong to a case that could not be read.
    pub fn may_word(&self, text: &str) -> bool {
        let of = |case: &PracticeId| text.strip_prefix(message(case).as_str());
        self.torn.iter().any(|case| of(case).is_some_and(|rest| rest.is_empty() || rest.starts_with('-')))
    }
}

/// The message that names a case and describes it.
pub fn message(case: &PracticeId) -> String {
    format!("practice-{case}")
}

/// The message of what the person says to a question, and why it matters.
pub fn line(case: &PracticeId, question: &QuestionId) -> String {
    format!("practice-{case}-{question}")
}
