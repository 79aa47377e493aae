//! The words of a PDF, read back from its bytes by a reader that is not the one that wrote it.

use hayro_interpret::font::Glyph;
use hayro_interpret::hayro_cmap::BfString;
use hayro_interpret::hayro_syntax::Pdf;
use hayro_interpret::hayro_syntax::object::Object;
use hayro_interpret::{
    BlendMode, ClipPath, Context, Device, GlyphDrawMode, Image, InterpreterCache, InterpreterSettings, Paint,
    PathDrawMode, SoftMask, interpret_page,
};
use kurbo::{Affine, BezPath, Rect};

/// Every letter on the pages, in the order in which they are drawn, without white space.
pub fn letters(file: &[u8]) -> String {
    let pdf = Pdf::new(file.to_vec()).unwrap();
    let cache = InterpreterCache::new();
    let mut reader = Reader(String::new());
    for page in pdf.pages().iter() {
        let box_of_page = Rect::new(0.0, 0.0, 600.0, 850.0);
        let settings = InterpreterSettings::default();
        let mut context = Context::new(Affine::IDENTITY, box_of_page, &cache, pdf.xref(), settings);
        interpret_page(page, &mut context, &mut reader);
    }
    reader.0.chars().filter(|c| !c.is_whitespace()).collect()
}

/// All else in the file that could hold a word: the bytes as they are, and every stream unpacked.
pub fn beside_letters(file: &[u8]) -> String {
    let pdf = Pdf::new(file.to_vec()).unwrap();
    let mut all = String::from_utf8_lossy(file).into_owned();
    for object in pdf.objects() {
        if let Object::Stream(stream) = object {
            let bytes = stream.decoded().unwrap_or_default();
            all.push_str(&String::from_utf8_lossy(&bytes));
            // A text of a PDF that has other letters than Latin is written in UTF-16.
            all.extend(bytes.iter().filter(|byte| **byte != 0).map(|byte| char::from(*byte)));
        }
    }
    all
}

struct Reader(String);

impl Device<'_> for Reader {
    fn draw_glyph(&mut self, glyph: &Glyph<'_>, _: Affine, _: Affine, _: &Paint<'_>, _: &GlyphDrawMode) {
        match glyph.as_unicode() {
            Some(BfString::Char(letter)) => self.0.push(letter),
            Some(BfString::String(letters)) => self.0.push_str(&letters),
            None => self.0.push('\u{fffd}'),
        }
    }

    fn set_soft_mask(&mut self, _: Option<SoftMask<'_>>) {}
    fn set_blend_mode(&mut self, _: BlendMode) {}
    fn draw_path(&mut self, _: &BezPath, _: Affine, _: &Paint<'_>, _: &PathDrawMode) {}
    fn push_clip_path(&mut self, _: &ClipPath) {}
    fn push_transparency_group(&mut self, _: f32, _: Option<SoftMask<'_>>, _: BlendMode) {}
    fn draw_image(&mut self, _: Image<'_, '_>, _: Affine) {}
    fn pop_clip_path(&mut self) {}
    fn pop_transparency_group(&mut self) {}
}
