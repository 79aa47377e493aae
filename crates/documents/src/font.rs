//! Fonts: four families, embedded. No font of the system is ever used.
//!
//! Noto Sans for Latin and Cyrillic, Noto Sans Devanagari, and two for the Arabic script: Noto Nastaliq Urdu for what a person
//! reads in Urdu, Noto Sans Arabic for names in any language of that script. The second has all letters of the Unicode block
//! (Nastaliq lacks 67 of them, Kurdish and Uyghur ones among them) and needs no more height than a line of a table has.

use std::sync::OnceLock;
use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;

static FILES: [&[u8]; 8] = [
    include_bytes!(env!("NOTO_SANS_REGULAR")),
    include_bytes!(env!("NOTO_SANS_SEMIBOLD")),
    include_bytes!(env!("NOTO_SANS_BOLD")),
    include_bytes!(env!("DEVANAGARI_REGULAR")),
    include_bytes!(env!("DEVANAGARI_BOLD")),
    include_bytes!(env!("NASTALIQ_REGULAR")),
    include_bytes!(env!("NASTALIQ_BOLD")),
    include_bytes!(env!("ARABIC_REGULAR")),
];

/// A font file of Noto Nastaliq Urdu, for drawing its words on a screen whose engine cannot.
pub fn nastaliq(bold: bool) -> &'static [u8] {
    FILES[if bold { 6 } else { 5 }]
}

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

    /// Whether some family has a letter for this character in every weight. Every template falls back on all families.
    pub(crate) fn cover(&self, character: char) -> bool {
        let draws = |font: &Font| font.info().coverage.contains(u32::from(character));
        let families = self.fonts.chunk_by(|one, next| one.info().family == next.info().family);
        families.into_iter().any(|family| family.iter().all(draws))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_letter_of_the_languages_can_be_drawn() {
        let fonts = Fonts::embedded();
        assert_eq!(fonts.fonts.len(), FILES.len());
        for letter in "āčēģīķļņšūžĀČĒĢĪĶĻŅŠŪŽ“”„–—…№ґєіїёъыэ ʻʼ\u{2011}ғӣқӯҳҷңөүәұһ șț\u{fffd} \
             ٹڈڑںھہۃےئؤآۓ۔،؟ی ښڕڵۋێ हिन्दीक्षज्ञड़ढ़ॐ।॥"
            .chars()
        {
            assert!(fonts.cover(letter), "{letter} {:x}", u32::from(letter));
        }
        assert!(!fonts.cover('字'), "there is no font for Chinese");
    }

    #[test]
    fn the_fonts_for_the_screen_are_the_two_of_nastaliq() {
        for (bold, weight) in [(false, 400), (true, 700)] {
            let font = Font::new(Bytes::new(nastaliq(bold)), 0).unwrap();
            assert_eq!(font.info().family, "Noto Nastaliq Urdu");
            assert_eq!(font.info().variant.weight.to_number(), weight);
        }
    }

    #[test]
    fn the_families_are_those_that_the_templates_name() {
        let mut families: Vec<&str> =
            Fonts::embedded().fonts.iter().map(|font| font.info().family.as_str()).collect();
        families.dedup();
        assert_eq!(families, ["Noto Sans", "Noto Sans Devanagari", "Noto Nastaliq Urdu", "Noto Sans Arabic"]);
    }
}
