//! `questionnaires/instrument/<id>.toml`: an ordered choice of questions, or of signs to be seen, in sections.

use super::Placed;
use super::reader::Reader;
use crate::flaw::{Flaw, FlawKind};
use crate::noun::Noun;
use screening::{Age, InstrumentId, QuestionId, SectionId, SignId};
use serde::Deserialize;
use toml::Spanned;

/// An instrument as it stands in its file.
#[derive(Debug)]
pub struct InstrumentFile {
    /// The file.
    pub file: String,
    /// The id.
    pub id: Placed<InstrumentId>,
    /// The version.
    pub version: u32,
    /// The situation it is offered for.
    pub situation: String,
    /// What it is made of.
    pub kind: InstrumentKind,
    /// Whether it is made for people under 18 and those whose age is in doubt.
    pub for_children: bool,
    /// Whether it ends as soon as the person tells by themselves what happened.
    pub stops_at_disclosure: bool,
    /// The sections, in order.
    pub sections: Vec<SectionPart>,
    /// Whether everything in it could be read.
    pub complete: bool,
}

/// What an instrument is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum InstrumentKind {
    /// Questions for a person.
    Interview,
    /// Signs that are seen without talking.
    Observation,
}

/// A section as it stands in the file.
#[derive(Debug)]
pub struct SectionPart {
    /// The id.
    pub id: Placed<SectionId>,
    /// Its questions, in order; empty in an observation.
    pub questions: Vec<Placed<QuestionId>>,
    /// Its signs, in order; empty in an interview.
    pub signs: Vec<Placed<SignId>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    id: Spanned<String>,
    questions: Option<Spanned<Vec<Spanned<String>>>>,
    signs: Option<Spanned<Vec<Spanned<String>>>>,
}

/// Parses a file; gives nothing when it lacks its id, version or situation.
pub fn parse(file: &str, text: &str, flaws: &mut Vec<Flaw>) -> Option<InstrumentFile> {
    let mut reader = Reader::new(file, text, flaws);
    let id = reader.one::<Spanned<String>>("id").and_then(|id| {
        let named = file.ends_with(&format!("/{}.toml", id.get_ref()));
        if !named {
            reader.flaw(id.span().start, FlawKind::Misnamed(id.get_ref().clone()));
        }
        reader.id(id)
    });
    let version = reader.one("version");
    let situation = reader.one("situation");
    let kind = kind(&mut reader);
    let (for_children, stops_at_disclosure) = interview_keys(kind, &mut reader);
    let mut sections = Vec::new();
    let items = reader.items::<Written>("section");
    let complete = reader.complete && items.iter().all(Result::is_ok);
    for item in items.into_iter().flatten() {
        sections.extend(section(item, kind, &mut reader));
    }
    reader.finish();
    let (file, id, version, situation) = (file.to_owned(), id?, version?, situation?);
    Some(InstrumentFile {
        file,
        id,
        version,
        situation,
        kind,
        for_children,
        stops_at_disclosure,
        sections,
        complete,
    })
}

fn kind(reader: &mut Reader<'_>) -> InstrumentKind {
    let Some(written) = reader.optional::<String>("kind") else { return InstrumentKind::Interview };
    let all = [InstrumentKind::Interview, InstrumentKind::Observation];
    let found = all.into_iter().find(|kind| kind.as_str() == written.get_ref());
    found.unwrap_or_else(|| {
        let known = all.into_iter().map(InstrumentKind::as_str);
        reader.unknown(written.span().start, Noun::Value, written.get_ref(), known);
        InstrumentKind::Interview
    })
}

/// `for_age = "child"` and `stops_at_disclosure = true`, which belong to interviews.
fn interview_keys(kind: InstrumentKind, reader: &mut Reader<'_>) -> (bool, bool) {
    let for_age = reader.optional::<String>("for_age");
    let stops = reader.optional::<bool>("stops_at_disclosure");
    if let Some(age) = for_age.as_ref().filter(|age| age.get_ref() != Age::Child.as_str()) {
        reader.unknown(age.span().start, Noun::Value, age.get_ref(), [Age::Child.as_str()]);
    }
    let places = [
        ("for_age", for_age.as_ref().map(|key| key.span().start)),
        ("stops_at_disclosure", stops.as_ref().map(|key| key.span().start)),
    ];
    for (key, place) in places {
        if let (Some(place), InstrumentKind::Observation) = (place, kind) {
            reader.flaw(place, FlawKind::KeyOfOtherInstrument { key, kind: kind.as_str() });
        }
    }
    (for_age.is_some(), stops.is_some_and(Spanned::into_inner))
}

fn section(item: Spanned<Written>, kind: InstrumentKind, reader: &mut Reader<'_>) -> Option<SectionPart> {
    let place = item.span().start;
    let Written { id, questions, signs } = item.into_inner();
    let id = reader.id(id);
    let (wanted, other) = match kind {
        InstrumentKind::Interview => (("questions", questions.is_some()), ("signs", signs.as_ref())),
        InstrumentKind::Observation => (("signs", signs.is_some()), ("questions", questions.as_ref())),
    };
    if let ((key, false), kind) = (wanted, kind.as_str()) {
        reader.flaw(place, FlawKind::SectionWithout { key, kind });
    }
    if let ((key, Some(found)), kind) = (other, kind.as_str()) {
        reader.flaw(found.span().start, FlawKind::KeyOfOtherInstrument { key, kind });
    }
    let texts =
        |list: Option<Spanned<Vec<Spanned<String>>>>| list.map(Spanned::into_inner).unwrap_or_default();
    let (questions, signs) = (reader.ids(texts(questions)), reader.ids(texts(signs)));
    Some(match kind {
        InstrumentKind::Interview => SectionPart { id: id?, questions, signs: Vec::new() },
        InstrumentKind::Observation => SectionPart { id: id?, questions: Vec::new(), signs },
    })
}

impl InstrumentKind {
    /// The word used in files.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Interview => "interview",
            Self::Observation => "observation",
        }
    }
}
