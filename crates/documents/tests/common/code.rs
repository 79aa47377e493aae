//! QR codes, read back from the pages as the program reads a photograph.

use documents::Document;

/// The texts of the QR codes on the pages, as they are at this many pixels for each point.
pub fn codes(document: &Document, scale: f32) -> Vec<String> {
    document.pages(scale).unwrap().iter().flat_map(|page| qr::texts(page).unwrap()).collect()
}
