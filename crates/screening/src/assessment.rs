//! Assesses findings: which dimensions are positive, undetermined or not, and which band follows.
//!
//! Pure, fixed and deterministic. An assessment supports a decision; it never makes one.

use crate::dimension::{ByRule, Counts, Reading};
use crate::facts::{Age, Form, Trigger};
use crate::id::IndicatorId;
use crate::indicator::{Dimension, IndicatorList, Profile, State};
use crate::outcome::Band;
use crate::word::words;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use strum::{IntoStaticStr, VariantArray};

/// What is known about a person's indicators.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Findings {
    /// The age group.
    pub age: Age,
    /// The suspected forms.
    pub forms: BTreeSet<Form>,
    /// What calls for protection at once.
    pub triggers: BTreeSet<Trigger>,
    /// The state of each indicator, by its place in the list; nothing for one that is outside the instrument.
    pub(crate) states: Vec<Option<State>>,
}

/// What the answers give.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Assessment {
    /// The outcome.
    pub outcome: Band,
    /// What the answers gave before triggers were considered.
    pub outcome_before_triggers: Band,
    /// The highest band that what is still open could lead to, when that is higher than the outcome.
    pub may_rise_to: Option<Band>,
    /// Whether the rule for children applied.
    pub route: AgeRoute,
    /// The profiles that were evaluated.
    pub profiles: BTreeMap<Profile, ProfileAssessment>,
}

/// Which rule applied.
#[derive(Debug, Clone, Copy, PartialEq, Eq, IntoStaticStr, VariantArray, Serialize, Deserialize)]
#[strum(serialize_all = "kebab-case")]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum AgeRoute {
    /// The rule for adults.
    Adult,
    /// The rule for children and for persons whose age is in doubt.
    Child,
}

/// What one profile gives.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProfileAssessment {
    /// The band.
    pub band: Band,
    /// The band that what is still open could lead to, when that is higher.
    pub may_rise_to: Option<Band>,
    /// The six dimensions.
    pub dimensions: BTreeMap<Dimension, DimensionAssessment>,
}

/// How a dimension stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, IntoStaticStr, VariantArray, Serialize, Deserialize)]
#[strum(serialize_all = "kebab-case")]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum DimensionResult {
    /// What is present makes it positive.
    Positive,
    /// What is open could make it positive.
    Undetermined,
    /// Not even what is open could make it positive.
    NotPositive,
}

words!(AgeRoute, DimensionResult);

/// One dimension of one profile.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct DimensionAssessment {
    /// How it stands.
    pub result: DimensionResult,
    /// Strong indicators present.
    pub strong: u32,
    /// Medium indicators present.
    pub medium: u32,
    /// Weak indicators present.
    pub weak: u32,
    /// Indicators on the profile's list that are unknown or inferred.
    pub unknown: u32,
    /// Not kept: a frozen assessment is read, never scored again.
    #[serde(skip)]
    high: Counts,
}

impl Assessment {
    /// The profiles that were evaluated; the one that decides first, which is the one with the highest band.
    pub fn by_weight(&self) -> Vec<(Profile, &ProfileAssessment)> {
        let mut profiles: Vec<_> = self.profiles.iter().map(|(id, found)| (*id, found)).collect();
        profiles.sort_by_key(|(_, found)| std::cmp::Reverse(found.band));
        profiles
    }
}

impl DimensionAssessment {
    /// Which line of the published rule makes it positive, or that none does. Read off what was kept, never scored again.
    pub fn by_rule(&self) -> ByRule {
        match (self.counts(Reading::Low).rule(), self.result) {
            (Some(line), DimensionResult::Positive) => ByRule::Met(line),
            (_, DimensionResult::Undetermined) => ByRule::Open,
            (_, DimensionResult::Positive | DimensionResult::NotPositive) => ByRule::NotMet,
        }
    }
}

impl Findings {
    /// Makes findings of named states.
    ///
    /// # Errors
    /// The first id that is not on the list.
    pub fn new(
        list: &IndicatorList,
        age: Age,
        forms: BTreeSet<Form>,
        triggers: BTreeSet<Trigger>,
        states: &BTreeMap<IndicatorId, State>,
    ) -> Result<Self, IndicatorId> {
        let mut by_place = vec![None; list.all().len()];
        for (id, state) in states {
            by_place[list.place(id).ok_or_else(|| id.clone())?] = Some(*state);
        }
        Ok(Self { age, forms, triggers, states: by_place })
    }

    /// The state of an indicator; nothing for one that is outside the instrument.
    pub fn state(&self, list: &IndicatorList, id: &IndicatorId) -> Option<State> {
        self.states[list.place(id)?]
    }

    /// How many indicators the instrument can find.
    pub fn coverage(&self) -> usize {
        self.states.iter().flatten().count()
    }

    /// The profiles that age and forms select. No form known: both of the age group.
    pub fn profiles(&self) -> Vec<Profile> {
        let sexual = self.forms.is_empty() || self.forms.contains(&Form::Sexual);
        let labour = self.forms.is_empty() || self.forms.iter().any(|form| *form != Form::Sexual);
        let (of_labour, of_sexual) = if self.age.is_treated_as_child() {
            (Profile::ChildLabour, Profile::ChildSexual)
        } else {
            (Profile::AdultLabour, Profile::AdultSexual)
        };
        [(labour, of_labour), (sexual, of_sexual)].into_iter().filter(|(on, _)| *on).map(|(_, p)| p).collect()
    }
}

impl DimensionAssessment {
    /// The counts of one reading.
    pub fn counts(&self, reading: Reading) -> Counts {
        match reading {
            Reading::Low => Counts { strong: self.strong, medium: self.medium, weak: self.weak },
            Reading::High => self.high,
        }
    }

    fn new(low: Counts, high: Counts, unknown: u32) -> Self {
        let result = match (low.is_positive(), high.is_positive()) {
            (true, _) => DimensionResult::Positive,
            (false, true) => DimensionResult::Undetermined,
            (false, false) => DimensionResult::NotPositive,
        };
        let Counts { strong, medium, weak } = low;
        Self { result, strong, medium, weak, unknown, high }
    }
}

/// Assesses findings.
///
/// # Source
/// ILO and European Commission, *Operational indicators of trafficking in human beings*, revised September 2009, run with
/// unknown answers: low counts are what is present, high counts what could be.
pub fn assess(list: &IndicatorList, findings: &Findings) -> Assessment {
    let profiles: BTreeMap<Profile, ProfileAssessment> = findings
        .profiles()
        .into_iter()
        .map(|profile| (profile, assess_profile(list, findings, profile)))
        .collect();
    let highest = |bands: &mut dyn Iterator<Item = Band>| bands.max();
    let before = highest(&mut profiles.values().map(|profile| profile.band)).unwrap_or(Band::NoGroundsToday);
    let outcome = if findings.triggers.is_empty() { before } else { Band::ImmediateProtection };
    let may_rise_to = highest(&mut profiles.values().filter_map(|profile| profile.may_rise_to));
    Assessment {
        outcome,
        outcome_before_triggers: before,
        may_rise_to: may_rise_to.filter(|band| *band > outcome),
        route: if findings.age.is_treated_as_child() { AgeRoute::Child } else { AgeRoute::Adult },
        profiles,
    }
}

fn assess_profile(list: &IndicatorList, findings: &Findings, profile: Profile) -> ProfileAssessment {
    let mut tallies = [(Counts::default(), Counts::default(), 0_u32); 6];
    for (indicator, state) in list.all().iter().zip(&findings.states) {
        let (Some(state), Some(strength)) = (state, indicator.strength(profile)) else { continue };
        let (low, high, unknown) = &mut tallies[indicator.dimension as usize];
        match state {
            State::Present => {
                low.add(strength);
                high.add(strength);
            }
            State::Inferred | State::Unknown => {
                high.add(strength);
                *unknown += 1;
            }
            State::Absent => {}
        }
    }
    let tally = |dimension: Dimension| tallies[dimension as usize];
    let dimensions: BTreeMap<Dimension, DimensionAssessment> = Dimension::ALL
        .iter()
        .map(|&dimension| {
            let (low, high, unknown) = tally(dimension);
            (dimension, DimensionAssessment::new(low, high, unknown))
        })
        .collect();
    let band = |reading: Reading| {
        if profile.is_child() {
            Band::of_child(|dimension| dimensions[&dimension].counts(reading))
        } else {
            Band::of_adult(|dimension| dimensions[&dimension].counts(reading).is_positive())
        }
    };
    let (low, high) = (band(Reading::Low), band(Reading::High));
    let may_rise_to = Some(high).filter(|high| *high > low);
    let reported = match (low, may_rise_to) {
        (Band::NoGroundsToday, Some(_)) => Band::InsufficientInformation,
        (low, _) => low,
    };
    ProfileAssessment { band: reported, may_rise_to, dimensions }
}
