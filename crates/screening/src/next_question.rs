//! What would settle it: the questions whose answers could change the assessment most.

use crate::answer::{Answer, Origin, Value};
use crate::assessment::{Assessment, DimensionResult, Findings, assess};
use crate::id::QuestionId;
use crate::indicator::{IndicatorList, State};
use crate::interview::Interview;
use crate::question::Question;

/// How many questions are offered.
pub const OFFERED: usize = 3;

/// The pull of a question, larger first: rise of the outcome's rank, dimensions newly positive, dimensions ruled out.
type Pull = (u8, usize, usize);

/// The questions that could change the assessment most, at most [`OFFERED`], strongest pull first.
///
/// # Source
/// SCORING, section 4, taken at its word: the indicators themselves are set present or absent, whatever other questions say.
pub fn next_questions(list: &IndicatorList, interview: &Interview) -> Vec<QuestionId> {
    let findings = interview.findings(list);
    let now = assess(list, &findings);
    let mut pulls: Vec<(Pull, &Question)> = interview
        .shown()
        .filter(|question| is_open(interview, question))
        .map(|question| (pull(list, question, &findings, &now), question))
        .filter(|(pull, _)| *pull != (0, 0, 0))
        .collect();
    // A stable sort keeps the instrument's order among equals.
    pulls.sort_by_key(|(pull, _)| std::cmp::Reverse(*pull));
    pulls.into_iter().take(OFFERED).map(|(_, question)| question.id.clone()).collect()
}

fn is_open(interview: &Interview, question: &Question) -> bool {
    let settled = |answer: &Answer| answer.value != Value::DontKnow && answer.origin != Origin::Inference;
    !interview.answer_to(&question.id).is_some_and(settled)
}

fn pull(list: &IndicatorList, question: &Question, findings: &Findings, now: &Assessment) -> Pull {
    let (mut present, mut absent) = (findings.clone(), findings.clone());
    for indicator in question.indicators() {
        let Some(place) = list.place(indicator) else { continue };
        present.states[place] = Some(State::Present);
        absent.states[place] = Some(State::Absent);
    }
    let (present, absent) = (assess(list, &present), assess(list, &absent));
    let rise = present.outcome.rank().saturating_sub(now.outcome.rank());
    let positive = changed(now, &present, |before, after| {
        before != DimensionResult::Positive && after == DimensionResult::Positive
    });
    let ruled_out = changed(now, &absent, |before, after| {
        before == DimensionResult::Undetermined && after == DimensionResult::NotPositive
    });
    (rise, positive, ruled_out)
}

fn changed(
    before: &Assessment,
    after: &Assessment,
    counts: impl Fn(DimensionResult, DimensionResult) -> bool,
) -> usize {
    let results = |assessment: &Assessment| -> Vec<DimensionResult> {
        let profiles = assessment.profiles.values();
        profiles.flat_map(|profile| profile.dimensions.values().map(|d| d.result)).collect()
    };
    results(before).into_iter().zip(results(after)).filter(|(before, after)| counts(*before, *after)).count()
}
