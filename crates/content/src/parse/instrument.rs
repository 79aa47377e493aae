//! `questionnaires/instrument/<id>.toml`: an ordered choice of questions, in sections.

use super::Placed;
use super::reader::Reader;
use crate::flaw::{Flaw, FlawKind};
use screening::{InstrumentId, QuestionId, SectionId};
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
    /// The sections, in order.
    pub sections: Vec<SectionPart>,
    /// Whether everything in it could be read.
    pub complete: bool,
}

/// A section as it stands in the file.
#[derive(Debug)]
pub struct SectionPart {
    /// The id.
    pub id: Placed<SectionId>,
    /// Its questions, in order.
    pub questions: Vec<Placed<QuestionId>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    id: Spanned<String>,
    questions: Vec<Spanned<String>>,
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
    let mut sections = Vec::new();
    let items = reader.items::<Written>("section");
    let complete = reader.complete && items.iter().all(Result::is_ok);
    for item in items.into_iter().flatten() {
        let Written { id, questions } = item.into_inner();
        let (id, questions) = (reader.id(id), reader.ids(questions));
        sections.extend(id.map(|id| SectionPart { id, questions }));
    }
    reader.finish();
    let file = file.to_owned();
    Some(InstrumentFile { file, id: id?, version: version?, situation: situation?, sections, complete })
}
