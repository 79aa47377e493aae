//! QR codes, read back from the pages as a camera would.

use documents::Document;

/// The texts of the QR codes on the pages, as they are at this many pixels for each point.
pub fn codes(document: &Document, scale: f32) -> Vec<String> {
    document.pages(scale).unwrap().iter().flat_map(|page| read(page)).collect()
}

fn read(png: &[u8]) -> Vec<String> {
    let mut reader = png::Decoder::new(std::io::Cursor::new(png)).read_info().unwrap();
    let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
    let image = reader.next_frame(&mut pixels).unwrap();
    let (width, height) = (image.width as usize, image.height as usize);
    let samples = image.color_type.samples();
    // The red of a page that is black and white.
    let grey = |x: usize, y: usize| pixels[(y * width + x) * samples];
    let mut image = rqrr::PreparedImage::prepare_from_greyscale(width, height, grey);
    image.detect_grids().iter().map(|grid| grid.decode().unwrap().1).collect()
}
