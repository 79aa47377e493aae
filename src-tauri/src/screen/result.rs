//! What the answers gave, and why. Never a verdict, never a probability.

use super::answer::EvidenceAnswer;
use super::beside::ChecklistView;
use super::case_head::{CaseHead, head};
use super::folder::{PlaceView, places, shown};
use super::message::{Choice, Message};
use super::question::question_message;
use super::referral::{UnprintableView, document_languages};
use super::{answer, beside, count, time};
use crate::desk::Desk;
use crate::desk::conversation::Presence;
use crate::desk::explanation::SavedExplanation;
use crate::error::CommandError;
use crate::form::DecisionKind;
use crate::host::folders;
use content::{Catalogue, Language};
use screening::assessment::{AgeRoute, DimensionAssessment, DimensionResult};
use screening::evidence::Evidence;
use screening::next_question::next_questions;
use screening::screening::Behind;
use screening::{
    Age, Band, Decision, Dimension, IndicatorList, Profile, QuestionId, Questionnaire, Screening, State,
};
use serde::Serialize;
use ts_rs::TS;
use vault::{ErrorCode, Opinion};

/// What the answers gave.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[expect(clippy::struct_excessive_bools, reason = "each says of one thing on the screen whether it is there")]
pub struct ResultView {
    /// The case.
    pub case: CaseHead,
    /// When it was finished, RFC 3339.
    pub finished_at: String,
    /// Answers that counted.
    pub answered: u32,
    /// Questions that were shown.
    pub shown: u32,
    /// The outcome: message `band-<id>` is the headline; attribute `next` the next step.
    pub headline: Message,
    /// Sentences that explain the headline, the fixed one ("this is no decision…") last.
    pub explanation: Vec<Message>,
    /// The next step.
    pub next_step: Message,
    /// Whether something must be done before anything else.
    pub urgent: bool,
    /// The profiles that were evaluated; the one that decides first.
    pub profiles: Vec<ProfileView>,
    /// The questions that could change it most.
    pub next_questions: Vec<Choice>,
    /// What the checklists without published strengths say; never counted.
    pub checklists: Vec<ChecklistView>,
    /// What was seen before the interview and is no answer in it; never counted.
    pub seen: Vec<Message>,
    /// What the person said by themselves, when the interview ended there.
    pub told: Option<String>,
    /// What was not asked.
    pub not_asked: Vec<Choice>,
    /// Notes at the foot: the rule, the coverage, how many strengths are unverified.
    pub notes: Vec<Message>,
    /// The question at which correcting the answers begins, as `ask_again` takes it; nothing when none is shown.
    pub correct: Option<String>,
    /// The officer's decision, once there is one.
    pub decision: Option<DecisionKind>,
    /// Why the officer judges differently.
    pub reason: String,
    /// What "agree" means for this outcome.
    pub agree: Message,
    /// What others think of it, the first one first.
    pub opinions: Vec<OpinionView>,
    /// Whether the person is still here, so that the conversation can be closed with them.
    pub can_close: bool,
    /// Whether the officer may say what they think of it: whoever reviews, and did not decide.
    pub may_opine: bool,
    /// Whether it is practised: nothing is handed over or saved then, and one sees how it went.
    pub practised: bool,
    /// Whether a referral can be prepared.
    pub can_refer: bool,
    /// The page that says how the result came about.
    pub how: HowView,
}

/// The page that says how the result came about: how it can be saved, and where it was.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HowView {
    /// The languages in which it can be made.
    pub languages: Vec<Choice>,
    /// Folders in which it can be saved.
    pub places: Vec<PlaceView>,
    /// What was saved while the case lay open, newest last.
    pub saved: Vec<SavedHowView>,
}

/// A page that was saved.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SavedHowView {
    /// Its language.
    pub message: Message,
    /// Where; on paper alone it has no path.
    pub path: Option<String>,
    /// The letters that cannot be printed; their codes stand in their place.
    pub unprintable: Vec<UnprintableView>,
}

/// What somebody else thinks of the result.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OpinionView {
    /// Whose it is.
    pub name: String,
    /// When it was given, RFC 3339.
    pub at: String,
    /// Whether they agree with what the answers give.
    pub opinion: DecisionKind,
    /// Why they judge differently.
    pub reason: String,
}

/// One profile.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProfileView {
    /// The id.
    pub id: Profile,
    /// The name.
    pub message: Message,
    /// The six dimensions.
    pub dimensions: Vec<DimensionView>,
}

/// One dimension.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DimensionView {
    /// The id.
    pub id: Dimension,
    /// The name.
    pub message: Message,
    /// How it stands.
    pub result: DimensionResult,
    /// The same in words.
    pub result_message: Message,
    /// How many indicators of which strength, as short messages to be joined by ` · `.
    pub counts: Vec<Message>,
    /// Which line of the published rule gave that, or what it still takes; with the numbers.
    pub rule: Message,
    /// The evidence: present first, then inferred, then unknown.
    pub evidence: Vec<EvidenceView>,
    /// How far the strengths have been checked, when the same holds for all of the evidence.
    pub unverified: Option<Message>,
}

/// One indicator and what it rests on.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EvidenceView {
    /// The indicator.
    pub indicator: Message,
    /// Whether it is present, inferred or unknown.
    pub state: State,
    /// The same in words.
    pub state_message: Message,
    /// The strength in words.
    pub strength: Message,
    /// How far the strength has been checked; nothing when it is verified, or when the dimension says it for all.
    pub unverified: Option<Message>,
    /// The answers behind it.
    pub answers: Vec<EvidenceAnswer>,
}

/// The result of the latest frozen screening.
///
/// # Errors
/// [`ErrorCode::NotFinished`] when there is none, and what the vault says.
pub fn show(desk: &Desk) -> Result<ResultView, CommandError> {
    let (open, list) = (desk.case()?, &desk.basis.indicators);
    let screening = open.screening.as_ref().ok_or_else(|| CommandError::new(ErrorCode::NotFinished))?;
    let questionnaire = open.interview.questionnaire();
    let outcome = screening.assessment.outcome;
    let band = format!("band-{}", outcome.as_str());
    let named = |ids: &[QuestionId]| -> Vec<Choice> {
        let asked = ids.iter().filter_map(|id| questionnaire.question(id));
        asked.map(|q| Choice { value: q.id.to_string(), message: question_message(q) }).collect()
    };
    // Another version of the instrument would ask other questions; the frozen result stands without them.
    let same_version = questionnaire.version() == screening.instrument_version;
    let stopped = open.interview.has_stopped();
    let next = if same_version && !stopped { next_questions(list, &open.interview) } else { Vec::new() };
    let profiles = profiles(screening, list, questionnaire);
    let (decision, reason) = match &open.decision {
        None => (None, String::new()),
        Some(decision) => {
            let (kind, reason) = parts(decision);
            (Some(kind), reason)
        }
    };
    Ok(ResultView {
        case: head(&open.case),
        finished_at: time(screening.at),
        answered: count(screening.answers.len()),
        shown: count(screening.answers.len() + screening.not_asked.len()),
        headline: Message::new(&band),
        explanation: explanation(screening),
        next_step: Message::attribute(&band, "next"),
        urgent: outcome == Band::ImmediateProtection,
        notes: notes(screening, list),
        profiles,
        next_questions: named(&next),
        checklists: beside::checklists(screening, questionnaire),
        seen: beside::seen(screening),
        told: screening.facts.told.clone(),
        not_asked: if stopped { Vec::new() } else { named(&screening.not_asked) },
        correct: open.interview.shown().next().filter(|_| !stopped).map(|question| question.id.to_string()),
        practised: desk.practice.is_some(),
        can_refer: decision.is_some() && desk.practice.is_none(),
        decision,
        reason,
        agree: Message::attribute(&band, "agree"),
        opinions: open.opinions.iter().map(opinion).collect(),
        can_close: open.presence == Presence::Here,
        may_opine: desk.vault.may_give_opinion(open.case.id)?,
        how: HowView {
            languages: document_languages(),
            places: places(folders::all()),
            saved: open.explanations.iter().map(saved).collect(),
        },
    })
}

/// A decision as the window takes it: which way, and why.
fn parts(decision: &Decision) -> (DecisionKind, String) {
    match decision {
        Decision::Agree => (DecisionKind::Agree, String::new()),
        Decision::Differ { reason } => (DecisionKind::Differ, reason.clone()),
    }
}

fn opinion(given: &Opinion) -> OpinionView {
    let (opinion, reason) = parts(&given.opinion);
    OpinionView { name: given.name.clone(), at: time(given.at), opinion, reason }
}

fn saved(saved: &SavedExplanation) -> SavedHowView {
    let language = Catalogue::embedded().language(saved.language);
    SavedHowView {
        message: Message::new(language.map(Language::name_of_documents).unwrap_or_default()),
        path: saved.path.as_deref().map(shown),
        unprintable: saved.unprintable.iter().map(UnprintableView::of).collect(),
    }
}

fn explanation(screening: &Screening) -> Vec<Message> {
    let assessment = &screening.assessment;
    let dimensions = assessment.by_weight().into_iter().next().map(|(_, found)| &found.dimensions);
    let with = |result: DimensionResult| {
        let all = dimensions.into_iter().flatten();
        all.filter(move |(_, found)| found.result == result).map(|(dimension, _)| *dimension)
    };
    let mut sentences = Vec::new();
    if assessment.outcome == Band::ImmediateProtection {
        sentences.push(Message::new("explanation-triggers"));
    }
    match screening.facts.age {
        Some(Age::Unsure) | None => sentences.push(Message::new("explanation-age-unsure")),
        Some(Age::Child) => sentences.push(Message::new("explanation-child")),
        Some(Age::Adult) => {}
    }
    let positive: Vec<Dimension> = with(DimensionResult::Positive).collect();
    if positive.is_empty() && assessment.route == AgeRoute::Adult {
        sentences.push(Message::new("explanation-nothing"));
    }
    sentences.extend(positive.iter().map(|d| Message::new(format!("explanation-{}", d.as_str()))));
    let open = with(DimensionResult::Undetermined).count();
    if open > 0 {
        sentences.push(Message::new("explanation-open").number("n", count(open)));
    }
    if let Some(band) = assessment.may_rise_to {
        sentences.push(Message::new(format!("explanation-may-rise-to-{}", band.as_str())));
    }
    sentences.push(Message::new("explanation-not-a-decision"));
    sentences
}

fn profiles(screening: &Screening, list: &IndicatorList, questionnaire: &Questionnaire) -> Vec<ProfileView> {
    let profiles = screening.assessment.by_weight().into_iter();
    profiles
        .map(|(profile, found)| {
            let behind = screening.behind(list, profile);
            let dimensions = found.dimensions.iter().map(|(dimension, found)| {
                let behind = behind.iter().filter(|one| one.indicator.dimension == *dimension);
                let evidence = behind.map(|one| evidence(one, screening, questionnaire)).collect();
                dimension_view(*dimension, found, evidence)
            });
            ProfileView {
                id: profile,
                message: Message::new(format!("profile-{}", profile.as_str())),
                dimensions: dimensions.collect(),
            }
        })
        .collect()
}

/// What holds for all of the evidence is said once.
fn dimension_view(
    dimension: Dimension,
    found: &DimensionAssessment,
    mut evidence: Vec<EvidenceView>,
) -> DimensionView {
    let first = evidence.first().and_then(|row| row.unverified.clone());
    let unverified = first.filter(|first| evidence.iter().all(|row| row.unverified.as_ref() == Some(first)));
    if unverified.is_some() {
        for row in &mut evidence {
            row.unverified = None;
        }
    }
    DimensionView {
        id: dimension,
        message: Message::new(format!("dimension-{}", dimension.as_str())),
        result: found.result,
        result_message: Message::new(format!("dimension-result-{}", found.result.as_str())),
        counts: counts(found),
        rule: rule(found),
        evidence,
        unverified,
    }
}

/// Which line of the published rule made a dimension positive, or what it would take.
fn rule(found: &DimensionAssessment) -> Message {
    Message::new(format!("rule-{}", found.by_rule().as_str()))
        .number("strong", found.strong)
        .number("medium", found.medium)
        .number("weak", found.weak)
        .number("unknown", found.unknown)
}

fn counts(found: &DimensionAssessment) -> Vec<Message> {
    let numbers = [
        ("strong", found.strong),
        ("medium", found.medium),
        ("weak", found.weak),
        ("unknown", found.unknown),
    ];
    let some = numbers.into_iter().filter(|(_, number)| *number > 0);
    let counts: Vec<Message> =
        some.map(|(what, n)| Message::new(format!("count-{what}")).number("n", n)).collect();
    if counts.is_empty() { vec![Message::new("count-none")] } else { counts }
}

/// One indicator of a dimension; what is absent is no evidence.
fn evidence(behind: &Behind, screening: &Screening, questionnaire: &Questionnaire) -> EvidenceView {
    let Behind { evidence: found, listing, .. } = *behind;
    let confidence = || Message::new(format!("confidence-{}", listing.confidence.as_str()));
    EvidenceView {
        indicator: Message::new(format!("indicator-{}", found.indicator)),
        state: found.state,
        state_message: Message::new(format!("evidence-state-{}", found.state.as_str())),
        strength: Message::new(format!("strength-{}", listing.strength.as_str())),
        unverified: (!listing.is_verified()).then(confidence),
        answers: answers(screening, questionnaire, found),
    }
}

fn answers(screening: &Screening, questionnaire: &Questionnaire, found: &Evidence) -> Vec<EvidenceAnswer> {
    let questions = found.questions.iter().filter_map(|id| questionnaire.question(id));
    questions.map(|question| answer::evidence(question, screening.answers.get(&question.id))).collect()
}

fn notes(screening: &Screening, list: &IndicatorList) -> Vec<Message> {
    let unverified = count(unverified(screening, list));
    let coverage = Message::new("note-coverage")
        .number("can_find", count(screening.evidence.len()))
        .number("of", count(list.all().len()));
    let mut notes = vec![Message::new("note-rule"), Message::new("note-open"), coverage];
    notes.extend((unverified > 0).then(|| Message::new("note-unverified").number("n", unverified)));
    notes
}

/// How many strengths behind the result nobody has compared with the printed lists: of each evaluated profile those of the indicators
/// that count or could still count.
fn unverified(screening: &Screening, list: &IndicatorList) -> usize {
    let profiles = screening.assessment.profiles.keys();
    let behind = profiles.flat_map(|profile| screening.behind(list, *profile));
    behind.filter(|one| !one.listing.is_verified()).count()
}
