//! Block 11: the grounds, and the person's own words.

use super::Detail;
use crate::answer::Origin;
use crate::assessment::DimensionResult;
use crate::id::{IndicatorId, QuestionId};
use crate::indicator::{Dimension, IndicatorList, Listing, State};
use crate::outcome::Band;
use crate::screening::Screening;
use serde::{Deserialize, Serialize};

/// The grounds. The phase of an indicator (recruitment, exploitation, destination) is its dimension's.
///
/// The minimum is the band that the answers gave before triggers were considered, and the names of the positive dimensions: a
/// trigger would tell of a danger that the recipient does not get.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct GroundsBlock {
    /// The outcome.
    pub outcome: Band,
    /// What the answers gave before triggers were considered.
    pub before_triggers: Band,
    /// What the open questions could lead to, when that is higher; nothing in the minimum.
    pub may_rise_to: Option<Band>,
    /// The dimensions that are positive, or that have an indicator, in order.
    pub lines: Vec<GroundsLine>,
    /// The dimensions that are undetermined, in order; empty in the minimum.
    pub undetermined: Vec<Dimension>,
    /// Whether the strengths of all indicators behind it were compared with the printed lists.
    pub verified: bool,
}

/// One dimension.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct GroundsLine {
    /// The dimension.
    pub dimension: Dimension,
    /// Whether it is positive.
    pub positive: bool,
    /// Its indicators that are present or inferred; empty in the minimum.
    pub indicators: Vec<IndicatorLine>,
}

/// One indicator and how it is known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct IndicatorLine {
    /// The indicator.
    pub indicator: IndicatorId,
    /// The origins, each once.
    pub origins: Vec<Origin>,
}

/// The person's own words behind an indicator.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OwnWord {
    /// The question.
    pub question: QuestionId,
    /// The words.
    pub words: String,
}

impl GroundsBlock {
    pub(super) fn of(screening: &Screening, indicators: &IndicatorList, detail: Detail) -> Self {
        let assessment = &screening.assessment;
        let profiles = assessment.profiles.keys();
        let verified = profiles.into_iter().all(|profile| {
            let found = screening.evidence.iter().filter(|evidence| counts(evidence.state));
            let found = found.filter_map(|evidence| indicators.indicator(&evidence.indicator));
            found.filter_map(|indicator| indicator.listed.get(profile)).all(Listing::is_verified)
        });
        match detail {
            Detail::Minimum => Self {
                outcome: assessment.outcome_before_triggers,
                before_triggers: assessment.outcome_before_triggers,
                may_rise_to: None,
                lines: Dimension::ALL
                    .iter()
                    .copied()
                    .filter(|dimension| best(screening, *dimension) == DimensionResult::Positive)
                    .map(|dimension| GroundsLine { dimension, positive: true, indicators: Vec::new() })
                    .collect(),
                undetermined: Vec::new(),
                verified,
            },
            Detail::Full => Self {
                outcome: assessment.outcome,
                before_triggers: assessment.outcome_before_triggers,
                may_rise_to: assessment.may_rise_to,
                lines: Dimension::ALL
                    .iter()
                    .copied()
                    .map(|dimension| GroundsLine {
                        dimension,
                        positive: best(screening, dimension) == DimensionResult::Positive,
                        indicators: lines_of(screening, indicators, dimension),
                    })
                    .filter(|line| line.positive || !line.indicators.is_empty())
                    .collect(),
                undetermined: Dimension::ALL
                    .iter()
                    .copied()
                    .filter(|dimension| best(screening, *dimension) == DimensionResult::Undetermined)
                    .collect(),
                verified,
            },
        }
    }
}

impl OwnWord {
    /// The notes of what the person said, behind present indicators, each question once. Notes to what others said, showed or
    /// concluded are not the person's words.
    pub(super) fn all_of(screening: &Screening) -> Vec<Self> {
        let mut words: Vec<Self> = Vec::new();
        let present = screening.evidence.iter().filter(|evidence| evidence.state == State::Present);
        for question in present.flat_map(|evidence| &evidence.questions) {
            let Some(answer) = screening.answers.get(question) else { continue };
            let Some(note) = answer.note.as_deref().map(str::trim) else { continue };
            let is_new = words.iter().all(|word| word.question != *question);
            if answer.origin == Origin::Said && !note.is_empty() && is_new {
                words.push(Self { question: question.clone(), words: note.to_owned() });
            }
        }
        words
    }
}

/// How a dimension stands in the profile where it stands highest.
fn best(screening: &Screening, dimension: Dimension) -> DimensionResult {
    let profiles = screening.assessment.profiles.values();
    let results: Vec<DimensionResult> =
        profiles.filter_map(|profile| profile.dimensions.get(&dimension)).map(|d| d.result).collect();
    [DimensionResult::Positive, DimensionResult::Undetermined]
        .into_iter()
        .find(|result| results.contains(result))
        .unwrap_or(DimensionResult::NotPositive)
}

fn lines_of(screening: &Screening, indicators: &IndicatorList, dimension: Dimension) -> Vec<IndicatorLine> {
    screening
        .evidence
        .iter()
        .filter(|evidence| counts(evidence.state))
        .filter(|evidence| {
            indicators.indicator(&evidence.indicator).is_some_and(|i| i.dimension == dimension)
        })
        .map(|evidence| IndicatorLine {
            indicator: evidence.indicator.clone(),
            origins: evidence.origins.clone(),
        })
        .collect()
}

fn counts(state: State) -> bool {
    matches!(state, State::Present | State::Inferred)
}
