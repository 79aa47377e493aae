//! Fonts: Noto Sans in three weights, embedded. No font of the system is ever used.

use std::sync::OnceLock;
use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;

static FILES: [&[u8]; 3] = [
    include_bytes!(env!("NOTO_SANS_REGULAR")),
    include_bytes!(env!("NOTO_SANS_SEMIBOLD")),
    include_bytes!(env!("NOTO_SANS_BOLD")),
];

/// The embedded fonts, read once and shared by all documents.
pub(crate) struct Fonts {
    pub(crate) fonts: Vec<Font>,
    pub(crate) book: LazyHash<FontBook>,
}

impl Fonts {
    /// The fonts of the program.
    pub(crate) fn embedded() -> &'static Self {
        static FONTS: OnceLock<Fonts> = OnceLock::new();
        FONTS.get_or_init(|| {
            let fonts: Vec<Font> = FILES.iter().flat_map(|file| Font::iter(Bytes::new(*file))).collect();
            let book = LazyHash::new(FontBook::from_fonts(&fonts));
            Self { fonts, book }
        })
    }

    /// Whether every weight has a letter for this character.
    pub(crate) fn cover(&self, character: char) -> bool {
        self.fonts.iter().all(|font| font.info().coverage.contains(u32::from(character)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_three_weights_have_every_letter_of_the_desk_languages() {
        let fonts = Fonts::embedded();
        assert_eq!(fonts.fonts.len(), 3);
        for letter in "āčēģīķļņšūžĀČĒĢĪĶĻŅŠŪŽ“”„–—…№ґєіїёъыэ ʻʼғӣқӯҳҷңөүәұһ șț\u{fffd}".chars()
        {
            assert!(fonts.cover(letter), "{letter} {:x}", u32::from(letter));
        }
    }
}
