//! How the result of a screening came about, as data: which rule gave it, what stands behind it, what was asked and what was not.
//!
//! Pure. Everything is read off the frozen screening, and nothing is scored again: the questionnaire only tells why a question was not
//! asked, and which ones could change the result. No answer and no word of the person is in it.

use crate::answer::Value;
use crate::assessment::{AgeRoute, DimensionAssessment};
use crate::case::{CaseCode, Decision};
use crate::facts::{Age, Form, Trigger};
use crate::id::{IndicatorId, QuestionId};
use crate::indicator::{Confidence, Dimension, IndicatorList, Profile, Source as Published, State, Strength};
use crate::interview::{Interview, Standing};
use crate::next_question::next_questions;
use crate::outcome::Band;
use crate::questionnaire::Questionnaire;
use crate::referral::CaseBlock;
use crate::screening::{Behind, Screening};
use std::collections::BTreeSet;
use std::sync::Arc;

/// Everything of which an explanation is made.
#[derive(Debug, Clone, Copy)]
pub struct Source<'a> {
    /// The case code.
    pub code: &'a CaseCode,
    /// The version of the program.
    pub program_version: &'a str,
    /// The frozen screening.
    pub screening: &'a Screening,
    /// The indicators, with what was confirmed of their strengths.
    pub indicators: &'a IndicatorList,
    /// The questionnaire as it is today; of another version, nothing is read off it.
    pub questionnaire: &'a Arc<Questionnaire>,
    /// The officer's decision, once there is one.
    pub decision: Option<&'a Decision>,
}

/// How a result came about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explanation {
    /// Which case, by what, and when.
    pub case: CaseBlock,
    /// The age group that decided which rule applied.
    pub age: Age,
    /// Which rule applied.
    pub route: AgeRoute,
    /// The outcome.
    pub outcome: Band,
    /// What the answers gave before triggers were considered.
    pub before_triggers: Band,
    /// What calls for protection at once.
    pub triggers: BTreeSet<Trigger>,
    /// What is still open could lead from what the answers gave to this, when that is higher.
    pub may_rise_to: Option<Band>,
    /// The officer's decision.
    pub decision: Option<Decision>,
    /// The profiles that were evaluated; the one that decides first.
    pub profiles: Vec<ProfileLines>,
    /// Where lists and rule come from.
    pub published: Published,
    /// How many strengths stand behind the result, of every profile, by how far they have been checked.
    pub strengths: Vec<(Confidence, usize)>,
    /// How many indicators only the officer's conclusion shows.
    pub concluded: usize,
    /// How many indicators nobody knows of.
    pub unknown: usize,
    /// How many indicators the questionnaire can find, and of how many.
    pub coverage: (usize, usize),
    /// What became of the questions.
    pub questions: Questions,
    /// The checklists of which something was asked; they never count.
    pub checklists: Vec<ChecklistLine>,
}

/// One profile.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProfileLines {
    /// The profile.
    pub profile: Profile,
    /// What it gives.
    pub band: Band,
    /// Its six dimensions.
    pub dimensions: Vec<DimensionLine>,
}

/// One dimension.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DimensionLine {
    /// The dimension.
    pub dimension: Dimension,
    /// How it stands, with its numbers.
    pub found: DimensionAssessment,
    /// What it counts, or could still count: present first, then inferred, then unknown.
    pub indicators: Vec<IndicatorLine>,
}

/// One indicator.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IndicatorLine {
    /// The indicator.
    pub indicator: IndicatorId,
    /// Its state.
    pub state: State,
    /// Its strength on the list of the profile.
    pub strength: Strength,
}

/// What became of the questions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Questions {
    /// Those that applied.
    pub shown: usize,
    /// Those with an answer that says something.
    pub answered: usize,
    /// Those to which the person did not know the answer.
    pub dont_know: usize,
    /// Those that the person did not want to answer.
    pub declined: usize,
    /// Those that applied and were not asked.
    pub not_asked: usize,
    /// What only the questionnaire tells; nothing when it has changed since.
    pub told: Option<Told>,
}

/// What the questionnaire tells of the questions without an answer. Why one was left open nobody records.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// Those not asked that are sensitive: they can be skipped as a group.
    pub sensitive: usize,
    /// Those that earlier answers make pointless.
    pub not_applicable: usize,
    /// Those of which earlier answers do not tell yet whether they apply.
    pub not_reached: usize,
    /// Whether the interview ended because the person told by themselves.
    pub stopped: bool,
    /// The questions whose answers could change the result most.
    pub next: Vec<QuestionId>,
}

/// What the checklist of one form says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChecklistLine {
    /// The form.
    pub form: Form,
    /// How many of its questions gave a sign.
    pub signs: usize,
    /// How many questions it has.
    pub of: usize,
}

impl Explanation {
    /// Explains a screening.
    pub fn new(source: &Source) -> Self {
        let Source { screening, indicators: list, .. } = *source;
        let assessment = &screening.assessment;
        let profiles: Vec<(ProfileLines, Vec<Behind>)> = assessment
            .by_weight()
            .into_iter()
            .map(|(profile, found)| {
                let behind = screening.behind(list, profile);
                let dimensions = found.dimensions.iter().map(|(dimension, found)| DimensionLine {
                    dimension: *dimension,
                    found: *found,
                    indicators: lines(&behind, *dimension),
                });
                let dimensions = dimensions.collect();
                (ProfileLines { profile, band: found.band, dimensions }, behind)
            })
            .collect();
        let behind = || profiles.iter().flat_map(|(_, behind)| behind);
        // Each once, on however many lists it stands.
        let in_state = |state: State| {
            let found = behind().map(|one| one.evidence).filter(|evidence| evidence.state == state);
            found.map(|evidence| &evidence.indicator).collect::<BTreeSet<_>>().len()
        };
        let checked = |confidence: Confidence| {
            (confidence, behind().filter(|one| one.listing.confidence == confidence).count())
        };
        let higher = assessment.profiles.values().filter_map(|profile| profile.may_rise_to).max();
        Self {
            case: CaseBlock {
                code: source.code.clone(),
                program_version: source.program_version.to_owned(),
                instrument: screening.instrument.clone(),
                instrument_version: screening.instrument_version,
                screened_at: screening.at,
            },
            age: screening.facts.age_or_unsure(),
            route: assessment.route,
            outcome: assessment.outcome,
            before_triggers: assessment.outcome_before_triggers,
            triggers: screening.facts.triggers.clone(),
            may_rise_to: higher.filter(|band| *band > assessment.outcome_before_triggers),
            decision: source.decision.cloned(),
            published: list.source.clone(),
            strengths: Confidence::ALL.iter().map(|confidence| checked(*confidence)).collect(),
            concluded: in_state(State::Inferred),
            unknown: in_state(State::Unknown),
            coverage: (screening.evidence.len(), list.all().len()),
            questions: Questions::of(source),
            checklists: checklists(screening),
            profiles: profiles.iter().map(|(lines, _)| lines.clone()).collect(),
        }
    }
}

impl Questions {
    fn of(source: &Source) -> Self {
        let screening = source.screening;
        let with = |value: &Value| screening.answers.values().filter(|answer| answer.value == *value).count();
        let (dont_know, declined) = (with(&Value::DontKnow), with(&Value::Declined));
        Self {
            shown: screening.answers.len() + screening.not_asked.len(),
            answered: screening.answers.len() - dont_know - declined,
            dont_know,
            declined,
            not_asked: screening.not_asked.len(),
            told: Told::by(source),
        }
    }
}

impl Told {
    /// The interview is taken up as it was frozen: the answers that counted settle again which questions applied.
    fn by(source: &Source) -> Option<Self> {
        let Source { screening, questionnaire, .. } = *source;
        let same = *questionnaire.id() == screening.instrument
            && questionnaire.version() == screening.instrument_version;
        if !same {
            return None;
        }
        let (facts, answers) = (screening.facts.clone(), screening.answers.clone());
        let interview = Interview::resume(Arc::clone(questionnaire), facts, answers);
        let standing = |wanted: Standing| {
            let all = questionnaire.questions().iter();
            all.filter(|question| interview.standing(&question.id) == Some(wanted)).count()
        };
        let not_asked = screening.not_asked.iter().filter_map(|id| questionnaire.question(id));
        let stopped = interview.has_stopped();
        Some(Self {
            sensitive: not_asked.filter(|question| question.sensitive).count(),
            not_applicable: standing(Standing::NotApplicable),
            not_reached: standing(Standing::NotShownYet),
            stopped,
            next: if stopped { Vec::new() } else { next_questions(source.indicators, &interview) },
        })
    }
}

fn lines(behind: &[Behind], dimension: Dimension) -> Vec<IndicatorLine> {
    let of_dimension = behind.iter().filter(|one| one.indicator.dimension == dimension);
    let line = |one: &Behind| IndicatorLine {
        indicator: one.evidence.indicator.clone(),
        state: one.evidence.state,
        strength: one.listing.strength,
    };
    of_dimension.map(line).collect()
}

fn checklists(screening: &Screening) -> Vec<ChecklistLine> {
    let touched = screening.checklists.iter().filter(|list| list.was_touched());
    let line = |list: &crate::Checklist| ChecklistLine {
        form: list.form,
        signs: list.signs.len(),
        of: list.signs.len() + list.no_signs.len() + list.open.len(),
    };
    touched.map(line).collect()
}
