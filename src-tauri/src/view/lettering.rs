//! Words as outlines, for a window whose engine cannot draw them from the font.

use serde::Serialize;
use std::collections::BTreeMap;
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
