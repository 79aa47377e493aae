//! Words as outlines, for a window whose engine cannot draw them from the font.

use content::Catalogue;
use lettering::{Lettering, Word};
use serde::Serialize;
use std::collections::BTreeMap;
use std::sync::{LazyLock, OnceLock};
use ts_rs::TS;

/// The words of a language as outlines.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LetteringView {
    /// How many units are as long as the text is high.
    pub units_per_em: u16,
    /// In ordinary weight.
    pub regular: WeightView,
    /// In bold.
    pub bold: WeightView,
}

/// The words in one weight, in units.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WeightView {
    /// Path data of each glyph, relative to where the glyph stands; heights grow downwards.
    pub outlines: Vec<String>,
    /// For each word: how far it runs, how high its ink goes above the base line and how low below it, then for each glyph its
    /// outline and where it stands; heights grow downwards, so that what is above the base line is negative.
    pub words: BTreeMap<String, Vec<i32>>,
}

/// The languages whose words are drawn, as tags.
pub fn drawn() -> impl Iterator<Item = &'static content::Language> {
    Catalogue::embedded().languages().iter().filter(|language| language.drawn)
}

/// The words of a language as outlines, drawn when they are first asked for; nothing when the language does not need it.
pub fn show(tag: &str) -> Option<&'static LetteringView> {
    static DRAWN: LazyLock<BTreeMap<&str, OnceLock<Option<LetteringView>>>> =
        LazyLock::new(|| drawn().map(|language| (language.tag.as_str(), OnceLock::new())).collect());
    let language = Catalogue::embedded().language(tag)?;
    DRAWN.get(tag)?.get_or_init(|| draw(language)).as_ref()
}

fn draw(language: &content::Language) -> Option<LetteringView> {
    let words = Catalogue::embedded().words(&language.tag).unwrap_or_default();
    let weight =
        |bold| Lettering::of(documents::font_file(&language.font, bold)?, words.iter().copied()).ok();
    let (regular, bold) = (weight(false)?, weight(true)?);
    Some(LetteringView { units_per_em: regular.units_per_em, regular: view(regular), bold: view(bold) })
}

fn view(lettering: Lettering) -> WeightView {
    let words = lettering.words.into_iter().map(|(text, word)| (text, numbers(&word)));
    WeightView { words: words.collect(), outlines: lettering.outlines }
}

/// A word as numbers in a row: names would be longer than all outlines together.
fn numbers(word: &Word) -> Vec<i32> {
    let outline = |number: usize| i32::try_from(number).unwrap_or(i32::MAX);
    let glyphs = word.glyphs.iter().flat_map(|glyph| [outline(glyph.outline), glyph.x, -glyph.y]);
    [word.advance, -word.top, -word.bottom].into_iter().chain(glyphs).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::{Duration, Instant};

    #[test]
    fn what_is_drawn_is_drawn_whole_soon_and_small() {
        assert!(drawn().any(|language| language.tag == "ur"));
        for language in drawn() {
            let words = Catalogue::embedded().words(&language.tag).expect("it is a language");
            let before = Instant::now();
            let view = draw(language).expect("the fonts are part of the program");
            let took = before.elapsed();
            let size = serde_json::to_string(&view).expect("numbers and texts").len();
            // A tenth of a second on a quiet machine.
            assert!(size < 1_000_000 && took < Duration::from_secs(1), "{size} bytes in {took:?}");

            for word in
                words.into_iter().filter(|word| word.contains(|letter| language.letters.contains(letter)))
            {
                assert!(
                    view.regular.words.contains_key(word) && view.bold.words.contains_key(word),
                    "{word}"
                );
            }
        }
    }

    #[test]
    fn nothing_else_needs_it() {
        for language in Catalogue::embedded().languages() {
            assert_eq!(show(&language.tag).is_some(), language.drawn, "{}", language.tag);
        }
        assert!(show("zz").is_none());
    }
}
