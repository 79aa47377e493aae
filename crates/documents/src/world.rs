//! The world that the typesetter sees: one template with what templates share, one piece of data, the fonts. Nothing else exists in
//! it.

use crate::font::{FAMILIES, Fonts};
use std::sync::OnceLock;
use typst::diag::{FileError, FileResult};
use typst::foundations::{Array, Bytes, Datetime, Duration, IntoValue};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt, World};

/// One template with its data.
pub(crate) struct SheetWorld {
    template: Template,
    data: Bytes,
}

/// The templates.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Template {
    Summary,
    Enclosure,
    Letter,
    Explanation,
    Certificate,
    Rights,
    Pocket,
}

/// What is the same for every document.
struct Fixed {
    library: LazyHash<Library>,
    summary: Source,
    enclosure: Source,
    letter: Source,
    explanation: Source,
    certificate: Source,
    rights: Source,
    pocket: Source,
    /// What the templates of the cards share.
    typesetting: Source,
    /// What those with a QR code share.
    code: Source,
    /// What all share.
    held: Source,
    data: FileId,
}

impl SheetWorld {
    /// Sets a template before this data, a JSON text.
    pub(crate) fn new(template: Template, data: Vec<u8>) -> Self {
        Self { template, data: Bytes::new(data) }
    }

    fn template(&self) -> &'static Source {
        let fixed = fixed();
        match self.template {
            Template::Summary => &fixed.summary,
            Template::Enclosure => &fixed.enclosure,
            Template::Letter => &fixed.letter,
            Template::Explanation => &fixed.explanation,
            Template::Certificate => &fixed.certificate,
            Template::Rights => &fixed.rights,
            Template::Pocket => &fixed.pocket,
        }
    }
}

fn fixed() -> &'static Fixed {
    static FIXED: OnceLock<Fixed> = OnceLock::new();
    FIXED.get_or_init(|| {
        let file = |name: &str| {
            let path = VirtualPath::new(name).expect("a fixed name is a path");
            RootedPath::new(VirtualRoot::Project, path).intern()
        };
        let families = FAMILIES.iter().map(|family| family.into_value()).collect::<Array>();
        let inputs = [("families".into(), families.into_value())].into_iter().collect();
        // Row headers of tables stand behind a feature flag of the typesetter.
        let features = [Feature::A11yExtras].into_iter().collect();
        let source = |name: &str, text: &str| Source::new(file(name), text.to_owned());
        Fixed {
            library: LazyHash::new(Library::builder().with_inputs(inputs).with_features(features).build()),
            summary: source("summary.typ", include_str!("../templates/summary.typ")),
            enclosure: source("enclosure.typ", include_str!("../templates/enclosure.typ")),
            letter: source("letter.typ", include_str!("../templates/letter.typ")),
            explanation: source("explanation.typ", include_str!("../templates/explanation.typ")),
            certificate: source("certificate.typ", include_str!("../templates/certificate.typ")),
            rights: source("rights.typ", include_str!("../templates/rights.typ")),
            pocket: source("pocket.typ", include_str!("../templates/pocket.typ")),
            typesetting: source("typesetting.typ", include_str!("../templates/typesetting.typ")),
            code: source("code.typ", include_str!("../templates/code.typ")),
            held: source("held.typ", include_str!("../templates/held.typ")),
            data: file("sheet.json"),
        }
    })
}

impl World for SheetWorld {
    fn library(&self) -> &LazyHash<Library> {
        &fixed().library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &Fonts::embedded().book
    }

    fn main(&self) -> FileId {
        self.template().id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let known = [self.template(), &fixed().typesetting, &fixed().code, &fixed().held]
            .into_iter()
            .find(|source| source.id() == id);
        known.cloned().ok_or_else(|| nothing_else(id))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == fixed().data { Ok(self.data.clone()) } else { Err(nothing_else(id)) }
    }

    fn font(&self, index: usize) -> Option<Font> {
        Fonts::embedded().all.get(index).cloned()
    }

    /// There is no clock.
    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

fn nothing_else(id: FileId) -> FileError {
    FileError::NotFound(id.vpath().get_without_slash().into())
}
