//! Indicators: the ILO / European Commission lists as types. The lists themselves are data, handed in.

use crate::id::IndicatorId;
use crate::word::words;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use strum::{IntoStaticStr, VariantArray};

/// What the answers say about one indicator.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    IntoStaticStr,
    VariantArray,
    Serialize,
    Deserialize,
)]
#[strum(serialize_all = "kebab-case")]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "IndicatorState"))]
pub enum State {
    /// An answer shows it.
    Present,
    /// Only the officer's inference shows it.
    Inferred,
    /// Nobody knows yet.
    Unknown,
    /// The answers show that it is not there.
    Absent,
}

/// How much an indicator weighs in a profile.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    IntoStaticStr,
    VariantArray,
    Serialize,
    Deserialize,
)]
#[strum(serialize_all = "kebab-case")]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum Strength {
    /// Strong.
    Strong,
    /// Medium.
    Medium,
    /// Weak.
    Weak,
}

/// How far a strength has been checked against the printed brochure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, IntoStaticStr, VariantArray, Serialize, Deserialize)]
#[strum(serialize_all = "kebab-case")]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum Confidence {
    /// Compared with the brochure.
    Verified,
    /// Taken from a public compilation that cites the brochure.
    SecondHand,
    /// Two sources disagree; the lower strength is used.
    Conflict,
    /// Reconstructed without the brochure at hand.
    Provisional,
}

/// The six dimensions, in the order d1 to d6.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    IntoStaticStr,
    VariantArray,
    Serialize,
    Deserialize,
)]
#[strum(serialize_all = "kebab-case")]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Dimension {
    /// Deceptive recruitment.
    DeceptiveRecruitment,
    /// Coercive recruitment.
    CoerciveRecruitment,
    /// Recruitment by abuse of vulnerability.
    AbuseOfVulnerabilityRecruitment,
    /// Exploitation.
    Exploitation,
    /// Coercion at destination.
    CoercionAtDestination,
    /// Abuse of vulnerability at destination.
    AbuseOfVulnerabilityDestination,
}

/// The four lists of the brochure.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    IntoStaticStr,
    VariantArray,
    Serialize,
    Deserialize,
)]
#[strum(serialize_all = "kebab-case")]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum Profile {
    /// Adults, labour exploitation.
    AdultLabour,
    /// Adults, sexual exploitation.
    AdultSexual,
    /// Children, labour exploitation.
    ChildLabour,
    /// Children, sexual exploitation.
    ChildSexual,
}

impl Profile {
    /// Whether the profile is one of the two for children.
    pub fn is_child(self) -> bool {
        matches!(self, Self::ChildLabour | Self::ChildSexual)
    }
}

words!(State, Strength, Confidence, Dimension, Profile);

/// One indicator of the lists.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Indicator {
    /// The id.
    pub id: IndicatorId,
    /// The dimension that it belongs to.
    pub dimension: Dimension,
    /// The brochure's short name of the item, in English; texts for people live in `locales/`.
    pub label: String,
    /// How it stands on each profile's list; a profile that is missing does not list it.
    pub listed: BTreeMap<Profile, Listing>,
}

impl Indicator {
    /// Its strength on a profile's list; nothing where that does not list it.
    pub fn strength(&self, profile: Profile) -> Option<Strength> {
        self.listed.get(&profile).map(|listing| listing.strength)
    }
}

/// How an indicator stands on one profile's list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listing {
    /// Its strength there.
    pub strength: Strength,
    /// How far that has been checked.
    pub confidence: Confidence,
    /// Where it comes from, in English.
    pub source: String,
    /// What speaks against it, in English, where something does.
    pub doubt: Option<String>,
    /// Its place among the strengths that are to be compared first, from 1; nothing for the others.
    pub order: Option<u8>,
}

impl Listing {
    /// Whether somebody compared it with the printed brochure.
    pub fn is_verified(&self) -> bool {
        self.confidence == Confidence::Verified
    }
}

impl From<Strength> for Listing {
    /// A strength that nobody has checked, from nowhere.
    fn from(strength: Strength) -> Self {
        Self {
            strength,
            confidence: Confidence::Provisional,
            source: String::new(),
            doubt: None,
            order: None,
        }
    }
}

/// All indicators, in the order of the lists, with where they come from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IndicatorList {
    /// Where the lists come from.
    pub source: Source,
    indicators: Vec<Indicator>,
    places: BTreeMap<IndicatorId, usize>,
}

/// A published source.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// The title.
    pub title: String,
    /// Who published it.
    pub publisher: String,
    /// The edition.
    pub edition: String,
    /// The document's number.
    pub document: String,
}

impl IndicatorList {
    /// Makes a list.
    ///
    /// # Errors
    /// The id that stands twice.
    pub fn new(source: Source, indicators: Vec<Indicator>) -> Result<Self, IndicatorId> {
        let mut places = BTreeMap::new();
        for (place, indicator) in indicators.iter().enumerate() {
            if places.insert(indicator.id.clone(), place).is_some() {
                return Err(indicator.id.clone());
            }
        }
        Ok(Self { source, indicators, places })
    }

    /// The indicators, in the order of the lists.
    pub fn all(&self) -> &[Indicator] {
        &self.indicators
    }

    /// The indicator with this id.
    pub fn indicator(&self, id: &IndicatorId) -> Option<&Indicator> {
        self.place(id).map(|place| &self.indicators[place])
    }

    /// Notes that somebody compared the strength of an indicator on a profile's list with the printed brochure. Nothing happens
    /// where the list has no such strength.
    pub fn verify(&mut self, id: &IndicatorId, profile: Profile) {
        let place = self.places.get(id).copied();
        if let Some(listing) = place.and_then(|place| self.indicators[place].listed.get_mut(&profile)) {
            listing.confidence = Confidence::Verified;
        }
    }

    /// The place of an indicator in the list, from 0.
    pub fn place(&self, id: &IndicatorId) -> Option<usize> {
        self.places.get(id).copied()
    }
}
