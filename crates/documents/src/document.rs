//! A document: laid out pages, as PDF bytes and as images.

use crate::error::DocumentError;
use crate::printable::draw_only_what_can_be_drawn;
use crate::unprintable::{Unprintable, by_script};
use crate::world::{SheetWorld, Template};
use chrono::{DateTime, Datelike, FixedOffset, Timelike};
use serde_json::Value;
use std::fmt;
use typst::diag::SourceDiagnostic;
use typst::foundations::{Datetime, Smart};
use typst::layout::{Abs, Frame, FrameItem};
use typst::utils::Scalar;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};
use typst_render::RenderOptions;

/// A document that is laid out. Its words are those of a case, so it shows nothing of itself when debugged.
pub struct Document {
    pub(crate) paged: PagedDocument,
    ident: String,
    program: Option<&'static str>,
    moment: Option<DateTime<FixedOffset>>,
    unprintable: Vec<Unprintable>,
    borrowed_texts: usize,
}

/// What a document is made of.
pub(crate) struct Draft {
    pub(crate) template: Template,
    pub(crate) data: Value,
    pub(crate) ident: String,
    /// The program that the file names as its maker; nothing where that would give away what the paper is.
    pub(crate) program: Option<&'static str>,
    /// When it was made, if the file is to say so.
    pub(crate) moment: Option<DateTime<FixedOffset>>,
    /// How many texts the language lacks.
    pub(crate) borrowed: usize,
    /// What was typed and cannot be printed.
    pub(crate) unprintable: Vec<Unprintable>,
}

impl fmt::Debug for Document {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Document").field("pages", &self.page_count()).finish_non_exhaustive()
    }
}

impl Document {
    /// Lays out. The caller sees to it that the typesetter forgets ([`forget`]).
    pub(crate) fn lay_out(draft: Draft) -> Result<Self, DocumentError> {
        let Draft { template, mut data, ident, program, moment, borrowed: borrowed_texts, mut unprintable } =
            draft;
        unprintable.extend(by_script("letters-printed", draw_only_what_can_be_drawn(&mut data)));
        let world = SheetWorld::new(template, data.to_string().into_bytes());
        let paged = typst::compile::<PagedDocument>(&world).output.map_err(|errors| {
            forget();
            DocumentError::Template(messages(&errors))
        })?;
        Ok(Self { paged, ident, program, moment, unprintable, borrowed_texts })
    }

    /// How many pages it has.
    pub fn page_count(&self) -> usize {
        self.paged.pages().len()
    }

    /// Which letters the embedded fonts cannot draw: in place of each stands its code, such as `[U+5B57]`.
    ///
    /// For a summary these are what [`unprintable`](crate::unprintable()) finds before it is laid out.
    pub fn unprintable(&self) -> &[Unprintable] {
        &self.unprintable
    }

    /// How many texts for the person are printed in another language, marked, because the person's lacks them.
    pub fn borrowed_texts(&self) -> usize {
        self.borrowed_texts
    }

    /// The words on the pages, in the order in which they are set; a line of paper is a line of text.
    pub fn text(&self) -> String {
        let mut lines = Lines::default();
        for page in self.paged.pages() {
            lines.read(&page.frame, Abs::zero());
        }
        lines.text
    }

    /// The document as tagged PDF (PDF/UA-1). The same document gives the same bytes.
    ///
    /// # Errors
    /// [`DocumentError::Pdf`] when it cannot be written to that standard.
    pub fn pdf(&self) -> Result<Vec<u8>, DocumentError> {
        let standards = PdfStandards::new(&[PdfStandard::Ua_1])
            .map_err(|error| DocumentError::Pdf(error.message().to_string()))?;
        let options = PdfOptions {
            ident: Smart::Custom(self.ident.clone()),
            creator: Smart::Custom(self.program.map(str::to_owned)),
            timestamp: self.moment.and_then(timestamp),
            standards,
            tagged: true,
            ..PdfOptions::default()
        };
        let output = typst_pdf::pdf(&self.paged, &options);
        forget();
        output.map_err(|errors| DocumentError::Pdf(messages(&errors)))
    }

    /// The pages as PNG images; `scale` is in pixels for each point: 1.0 is 595 × 842 pixels.
    ///
    /// # Errors
    /// [`DocumentError::Image`] when the scale is not between 0.1 and 10.
    pub fn pages(&self, scale: f32) -> Result<Vec<Vec<u8>>, DocumentError> {
        if !(0.1..=10.0).contains(&scale) {
            return Err(DocumentError::Image);
        }
        let options = RenderOptions { pixel_per_pt: Scalar::new(f64::from(scale)), render_bleed: false };
        let draw = |page| typst_render::render(page, &options).encode_png().map_err(|_| DocumentError::Image);
        let pages = self.paged.pages().iter().map(draw).collect();
        forget();
        pages
    }
}

/// Empties the memory of the typesetter, which holds words of the case.
pub(crate) fn forget() {
    typst::comemo::evict(0);
}

#[derive(Default)]
struct Lines {
    text: String,
    height: Option<Abs>,
}

impl Lines {
    fn read(&mut self, frame: &Frame, top: Abs) {
        for (place, item) in frame.items() {
            match item {
                FrameItem::Group(group) => self.read(&group.frame, top + place.y),
                FrameItem::Text(words) => {
                    let height = top + place.y;
                    if self.height.is_some_and(|before| before != height) {
                        self.text.push('\n');
                    }
                    self.height = Some(height);
                    self.text.push_str(&words.text);
                }
                FrameItem::Shape(..) | FrameItem::Image(..) | FrameItem::Link(..) | FrameItem::Tag(_) => {}
            }
        }
    }
}

fn timestamp(now: DateTime<FixedOffset>) -> Option<Timestamp> {
    let small = |number: u32| u8::try_from(number).ok();
    let moment = Datetime::from_ymd_hms(
        now.year(),
        small(now.month())?,
        small(now.day())?,
        small(now.hour())?,
        small(now.minute())?,
        small(now.second())?,
    )?;
    Timestamp::new_local(moment, now.offset().local_minus_utc() / 60)
}

fn messages(errors: &[SourceDiagnostic]) -> String {
    errors.iter().map(|error| error.message.as_str()).collect::<Vec<_>>().join("; ")
}
