//! Fonts: thirteen families, embedded. No font of the system is ever used.
//!
//! Noto Sans for Latin and Cyrillic, Noto Sans Devanagari, and two for the Arabic script: Noto Nastaliq Urdu for what a person
//! reads in Urdu, Noto Sans Arabic for names in any language of that script. The second has all letters of the Unicode block
//! (Nastaliq lacks 67 of them, Kurdish and Uyghur ones among them) and needs no more height than a line of a table has. The
//! other nine are for what somebody types: names, above all.

use std::sync::OnceLock;
use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;

/// Family, weight and file of each.
static FILES: [(&str, u16, &[u8]); 17] = [
    ("Noto Sans", 400, include_bytes!(env!("NOTO_SANS_REGULAR"))),
    ("Noto Sans", 600, include_bytes!(env!("NOTO_SANS_SEMIBOLD"))),
    ("Noto Sans", 700, include_bytes!(env!("NOTO_SANS_BOLD"))),
    ("Noto Sans Devanagari", 400, include_bytes!(env!("DEVANAGARI_REGULAR"))),
    ("Noto Sans Devanagari", 700, include_bytes!(env!("DEVANAGARI_BOLD"))),
    ("Noto Nastaliq Urdu", 400, include_bytes!(env!("NASTALIQ_REGULAR"))),
    ("Noto Nastaliq Urdu", 700, include_bytes!(env!("NASTALIQ_BOLD"))),
    ("Noto Sans Arabic", 400, include_bytes!(env!("ARABIC_REGULAR"))),
    ("Noto Sans Armenian", 400, include_bytes!(env!("ARMENIAN_REGULAR"))),
    ("Noto Sans Bengali", 400, include_bytes!(env!("BENGALI_REGULAR"))),
    ("Noto Sans Georgian", 400, include_bytes!(env!("GEORGIAN_REGULAR"))),
    ("Noto Sans Gujarati", 400, include_bytes!(env!("GUJARATI_REGULAR"))),
    ("Noto Sans Gurmukhi", 400, include_bytes!(env!("GURMUKHI_REGULAR"))),
    ("Noto Sans Hebrew", 400, include_bytes!(env!("HEBREW_REGULAR"))),
    ("Noto Sans Sinhala", 400, include_bytes!(env!("SINHALA_REGULAR"))),
    ("Noto Sans Tamil", 400, include_bytes!(env!("TAMIL_REGULAR"))),
    ("Noto Sans Thai", 400, include_bytes!(env!("THAI_REGULAR"))),
];

/// The families, in the order in which a template falls back on them. Nastaliq comes last: it needs a line twice as high.
pub(crate) const FAMILIES: [&str; 13] = [
    "Noto Sans",
    "Noto Sans Arabic",
    "Noto Sans Devanagari",
    "Noto Sans Armenian",
    "Noto Sans Bengali",
    "Noto Sans Georgian",
    "Noto Sans Gujarati",
    "Noto Sans Gurmukhi",
    "Noto Sans Hebrew",
    "Noto Sans Sinhala",
    "Noto Sans Tamil",
    "Noto Sans Thai",
    "Noto Nastaliq Urdu",
];

/// The font file of a family in ordinary weight or in bold, for drawing its words on a screen whose engine cannot; nothing for a family
/// that is not embedded in that weight. Reads no font.
pub fn file(family: &str, bold: bool) -> Option<&'static [u8]> {
    let weight = if bold { 700 } else { 400 };
    let found = FILES.iter().find(|(name, of, _)| *name == family && *of == weight);
    found.map(|(_, _, file)| *file)
}

/// The embedded fonts, read once and shared by all documents.
pub(crate) struct Fonts {
    pub(crate) all: Vec<Font>,
    pub(crate) book: LazyHash<FontBook>,
    coverage: Coverage,
}

/// Which families have a letter in every weight, as bits in the order of [`FAMILIES`].
///
/// The typesetter keeps this too, but searches it from the beginning for each letter, which took longer than the layout.
struct Coverage {
    /// Stretches of characters that the same families have: the first character of each, in order.
    stretches: Vec<(u32, Families)>,
}

/// A set of families.
pub(crate) type Families = u16;

impl Fonts {
    /// The fonts of the program.
    pub(crate) fn embedded() -> &'static Self {
        static FONTS: OnceLock<Fonts> = OnceLock::new();
        FONTS.get_or_init(|| {
            let fonts: Vec<Font> =
                FILES.iter().flat_map(|(_, _, file)| Font::iter(Bytes::new(*file))).collect();
            let book = LazyHash::new(FontBook::from_fonts(&fonts));
            let coverage = Coverage::of(&fonts);
            Self { all: fonts, book, coverage }
        })
    }

    /// The families that have a letter for this character in every weight. Every template falls back on all families.
    pub(crate) fn families(&self, character: char) -> Families {
        let stretches = &self.coverage.stretches;
        let after = stretches.partition_point(|(first, _)| *first <= u32::from(character));
        after.checked_sub(1).map_or(0, |place| stretches[place].1)
    }
}

impl Coverage {
    fn of(fonts: &[Font]) -> Self {
        // Where a family begins or ends to have letters.
        let mut edges = std::collections::BTreeMap::<u32, Families>::new();
        for (place, family) in FAMILIES.iter().enumerate() {
            let mut weights = fonts.iter().filter(|font| font.info().family == *family);
            let first = weights.next().map(|font| font.info().coverage.iter().collect::<Vec<_>>());
            let others: Vec<std::collections::HashSet<u32>> =
                weights.map(|font| font.info().coverage.iter().collect()).collect();
            for character in first.unwrap_or_default() {
                if others.iter().all(|other| other.contains(&character)) {
                    for edge in [character, character + 1] {
                        *edges.entry(edge).or_default() ^= 1 << place;
                    }
                }
            }
        }
        let mut has = 0;
        let stretches = edges.into_iter().filter(|(_, turns)| *turns != 0).map(|(first, turns)| {
            has ^= turns;
            (first, has)
        });
        Self { stretches: stretches.collect() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_letter_of_the_languages_can_be_drawn() {
        let fonts = Fonts::embedded();
        assert_eq!(fonts.all.len(), FILES.len());
        for letter in "āčēģīķļņšūžĀČĒĢĪĶĻŅŠŪŽ“”„–—…№ґєіїёъыэ ʻʼ\u{2011}ғӣқӯҳҷңөүәұһ șț \
             ٹڈڑںھہۃےئؤآۓ۔،؟ی ښڕڵۋێ हिन्दीक्षज्ञड़ढ़ॐ।॥ გიორგი Արմեն রহিম સુનીતા ਗੁਰਪ੍ਰੀਤ משה සුනිල් தமிழ் สมชาย"
            .chars()
        {
            assert!(fonts.families(letter) != 0, "{letter} {:x}", u32::from(letter));
        }
        assert_eq!(fonts.families('字'), 0, "there is no font for Chinese");
    }

    #[test]
    fn a_family_has_a_letter_only_if_each_of_its_weights_has_it() {
        let fonts = Fonts::embedded();
        for character in ('\0'..='\u{2fff}').chain('\u{f000}'..='\u{ffff}') {
            for (place, family) in FAMILIES.iter().enumerate() {
                let mut weights = fonts.all.iter().filter(|font| font.info().family == *family);
                let all = weights.all(|font| font.info().coverage.contains(u32::from(character)));
                assert_eq!(fonts.families(character) >> place & 1 == 1, all, "{family} {character:?}");
            }
        }
    }

    #[test]
    fn each_file_holds_the_family_and_the_weight_under_which_it_stands() {
        for (family, weight, file) in FILES {
            let font = Font::new(Bytes::new(file), 0).unwrap();
            assert_eq!(
                (font.info().family.as_str(), font.info().variant.weight.to_number()),
                (family, weight)
            );
        }
        assert!(
            super::file("Noto Nastaliq Urdu", true).is_some()
                && super::file("Noto Sans Arabic", true).is_none()
        );
    }

    #[test]
    fn the_families_are_those_of_the_files() {
        let mut families: Vec<&str> =
            Fonts::embedded().all.iter().map(|font| font.info().family.as_str()).collect();
        families.sort_unstable();
        families.dedup();
        let mut named = FAMILIES.to_vec();
        named.sort_unstable();
        assert_eq!(families, named);
    }
}
