//! Pictures in which a code is looked for: JPEG and PNG as they come, and grey points that need not be decoded first.

use crate::{chosen, seed};
use image::{DynamicImage, GrayImage, ImageFormat, Luma};
use qr::texts;
use qrcode::{Color, QrCode};
use std::io::Cursor;

/// The most that a code holds: digits, in the largest one.
///
/// # Source
/// ISO/IEC 18004:2015, table 7: version 40, error correction L.
const TEXT_MAX: usize = 7089;

/// Hands over the bytes as a picture, or the points of one. What is found is found again, and no longer than a code is.
pub fn run(bytes: &[u8]) {
    let Some((arm, bytes)) = chosen(bytes) else { return };
    let picture = if arm % 2 == 0 { bytes.to_vec() } else { grey(bytes) };
    let found = texts(&picture);
    assert!(found.iter().flatten().all(|text| text.chars().count() <= TEXT_MAX), "a code holds no more");
    assert_eq!(texts(&picture), found, "what is found is found again");
}

/// A square picture of these points, one a byte, as PNG.
fn grey(points: &[u8]) -> Vec<u8> {
    let side = u32::try_from(points.len().isqrt()).unwrap_or_default().max(1);
    let at = |x: u32, y: u32| points.get((y * side + x) as usize).copied().unwrap_or_default();
    written(&GrayImage::from_fn(side, side, |x, y| Luma([at(x, y)])), ImageFormat::Png)
}

fn written(picture: &GrayImage, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    DynamicImage::from(picture.clone()).write_to(&mut bytes, format).expect("memory can be written");
    bytes.into_inner()
}

/// A code in both formats and as points, a large one and none.
pub fn seeds() -> Vec<Vec<u8>> {
    let short = drawn("ATPAZIT-RECEIPT-1:ABCDEFGH", 2);
    let long = drawn(&"0123456789".repeat(40), 1);
    let empty = GrayImage::from_pixel(40, 40, Luma([250]));
    let mut seeds = Vec::new();
    for picture in [&short, &long, &empty] {
        seeds.push(seed(0, &written(picture, ImageFormat::Png)));
        seeds.push(seed(0, &written(picture, ImageFormat::Jpeg)));
        seeds.push(seed(1, picture.as_raw()));
    }
    seeds
}

/// A code with an edge, `scale` points a module.
fn drawn(text: &str, scale: u32) -> GrayImage {
    let code = QrCode::new(text).expect("it is short enough");
    let (modules, edge) = (u32::try_from(code.width()).unwrap_or_default(), 4);
    let colors = code.to_colors();
    GrayImage::from_fn((modules + 2 * edge) * scale, (modules + 2 * edge) * scale, |x, y| {
        let module = |at: u32| (at / scale).checked_sub(edge).filter(|module| *module < modules);
        let dark = module(x).zip(module(y)).map(|(x, y)| colors[(y * modules + x) as usize] == Color::Dark);
        Luma([if dark == Some(true) { 0 } else { 255 }])
    })
}
