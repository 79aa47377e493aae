//! Codes in pictures as a telephone or a scanner makes them, and what is no picture.
#![allow(clippy::unwrap_used, reason = "a failed step is a failed test")]

use image::{DynamicImage, GrayImage, ImageFormat, Luma, imageops};
use proptest::prelude::*;
use qr::{PictureError, texts};
use qrcode::{Color, EcLevel, QrCode};
use std::io::Cursor;

const TEXT: &str = "ATPAZIT-RECEIPT-1:ABCDEFGHIJKLMNOPQRSTUVWXYZ234567ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/// A page with a code, `scale` points a module.
fn page(scale: u32) -> GrayImage {
    let code = QrCode::with_error_correction_level(TEXT, EcLevel::M).unwrap();
    let width = u32::try_from(code.width()).unwrap();
    let mut page = GrayImage::from_pixel((width + 40) * scale, (width + 60) * scale, Luma([250]));
    for (place, color) in code.to_colors().iter().enumerate() {
        let place = u32::try_from(place).unwrap();
        let (x, y) = (place % width + 20, place / width + 30);
        if *color == Color::Dark {
            for point in 0..scale * scale {
                page.put_pixel(x * scale + point % scale, y * scale + point / scale, Luma([15]));
            }
        }
    }
    page
}

fn bytes(page: GrayImage, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    DynamicImage::ImageLuma8(page).write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

#[test]
fn a_code_is_read_in_either_format_small_or_large_turned_blurred_and_dim() {
    let blurred = imageops::blur(&page(8), 2.0);
    let dim = imageops::brighten(&imageops::contrast(&page(6), -40.0), -50);
    for (name, page) in [
        ("small", page(3)),
        ("large", page(30)),
        ("turned", imageops::rotate90(&page(6))),
        ("over", imageops::rotate180(&page(6))),
        ("blurred", blurred),
        ("dim", dim),
    ] {
        for format in [ImageFormat::Png, ImageFormat::Jpeg] {
            assert_eq!(texts(&bytes(page.clone(), format)), Ok(vec![TEXT.to_owned()]), "{name} {format:?}");
        }
    }
    let empty = GrayImage::from_pixel(800, 600, Luma([250]));
    assert_eq!(texts(&bytes(empty, ImageFormat::Png)), Ok(Vec::new()));
}

#[test]
fn what_is_no_picture_or_too_large_is_refused() {
    assert_eq!(texts(b""), Err(PictureError::NotAPicture));
    assert_eq!(texts(b"%PDF-1.7"), Err(PictureError::NotAPicture));
    let whole = bytes(page(6), ImageFormat::Png);
    assert_eq!(texts(&whole[..whole.len() / 2]), Err(PictureError::NotAPicture));
    // A small file that says that it has a thousand million points.
    let mut bomb = whole;
    bomb[16..24].copy_from_slice(&[0, 0, 0x7d, 0, 0, 0, 0x7d, 0]);
    assert!(matches!(texts(&bomb), Err(PictureError::TooLarge | PictureError::NotAPicture)));
    assert_eq!(texts(&vec![0; qr::BYTES_MAX + 1]), Err(PictureError::TooLarge));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn a_damaged_picture_is_refused_or_read(at in 0usize..2000, byte: u8, end in 0usize..3000) {
        let mut bytes = bytes(page(3), ImageFormat::Png);
        if let Some(place) = bytes.get_mut(at) {
            *place = byte;
        }
        bytes.truncate(end);
        let _ = texts(&bytes);
    }
}
