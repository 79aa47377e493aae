//! The world that the typesetter sees: one template, one piece of data, three fonts. Nothing else exists in it.

use crate::font::Fonts;
use std::sync::OnceLock;
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt, World};

/// One template with its data.
pub(crate) struct SheetWorld {
    data: Bytes,
}

/// What is the same for every document.
struct Fixed {
    library: LazyHash<Library>,
    template: Source,
    data: FileId,
}

impl SheetWorld {
    /// Sets the summary template before this data, a JSON text.
    pub(crate) fn summary(data: Vec<u8>) -> Self {
        Self { data: Bytes::new(data) }
    }
}

fn fixed() -> &'static Fixed {
    static FIXED: OnceLock<Fixed> = OnceLock::new();
    FIXED.get_or_init(|| {
        let file = |name: &str| {
            let path = VirtualPath::new(name).expect("a fixed name is a path");
            RootedPath::new(VirtualRoot::Project, path).intern()
        };
        // Row headers of tables stand behind a feature flag of the typesetter.
        let features = [Feature::A11yExtras].into_iter().collect();
        Fixed {
            library: LazyHash::new(Library::builder().with_features(features).build()),
            template: Source::new(file("summary.typ"), include_str!("../templates/summary.typ").to_owned()),
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
        fixed().template.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == fixed().template.id() { Ok(fixed().template.clone()) } else { Err(nothing_else(id)) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == fixed().data { Ok(self.data.clone()) } else { Err(nothing_else(id)) }
    }

    fn font(&self, index: usize) -> Option<Font> {
        Fonts::embedded().fonts.get(index).cloned()
    }

    /// There is no clock.
    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

fn nothing_else(id: FileId) -> FileError {
    FileError::NotFound(id.vpath().get_without_slash().into())
}
