//! Finds the texts of QR codes in a picture, such as a photograph of a paper.
//!
//! Uses no other room. Knows no file, clock or format of ours: what a text means is for its reader to say.

use image::{DynamicImage, ImageReader, Limits};
use std::io::Cursor;

/// The most bytes of a picture: what a telephone makes has a third of it.
pub const BYTES_MAX: usize = 32 * 1024 * 1024;

/// The most points of a side; a larger picture is not decoded.
const SIDE_MAX: u32 = 16_384;

/// The most bytes that decoding may take.
const MEMORY_MAX: u64 = 512 * 1024 * 1024;

/// The longest side at which codes are looked for at first: more points only add noise, and time.
const SIDE_SOUGHT: u32 = 1600;

/// Why no text is read from a picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PictureError {
    /// It has more bytes or points than a picture of a paper.
    #[error("the picture is too large")]
    TooLarge,
    /// It is no JPEG or PNG, or is damaged.
    #[error("this is no JPEG or PNG, or it is damaged")]
    NotAPicture,
}

/// The texts of the codes in a picture (JPEG or PNG), as they are found; none where there is no code that can be read.
///
/// # Errors
/// [`PictureError`].
pub fn texts(picture: &[u8]) -> Result<Vec<String>, PictureError> {
    if picture.len() > BYTES_MAX {
        return Err(PictureError::TooLarge);
    }
    let mut reader = ImageReader::new(Cursor::new(picture))
        .with_guessed_format()
        .map_err(|_| PictureError::NotAPicture)?;
    let mut limits = Limits::default();
    limits.max_image_width = Some(SIDE_MAX);
    limits.max_image_height = Some(SIDE_MAX);
    limits.max_alloc = Some(MEMORY_MAX);
    reader.limits(limits);
    let decoded = reader.decode().map_err(|error| match error {
        image::ImageError::Limits(_) => PictureError::TooLarge,
        _ => PictureError::NotAPicture,
    })?;
    let found = sought(&decoded, SIDE_SOUGHT);
    // A small code in a large picture is found at its own size.
    let large = decoded.width().max(decoded.height()) > SIDE_SOUGHT;
    Ok(if found.is_empty() && large { sought(&decoded, 2 * SIDE_SOUGHT) } else { found })
}

fn sought(picture: &DynamicImage, side: u32) -> Vec<String> {
    let picture = if picture.width().max(picture.height()) > side {
        picture.thumbnail(side, side).to_luma8()
    } else {
        picture.to_luma8()
    };
    let (width, height) = (picture.width() as usize, picture.height() as usize);
    if width == 0 || height == 0 {
        return Vec::new();
    }
    let mut prepared =
        rqrr::PreparedImage::prepare_from_greyscale(width, height, |x, y| picture.as_raw()[y * width + x]);
    prepared.detect_grids().iter().filter_map(|grid| Some(grid.decode().ok()?.1)).collect()
}
