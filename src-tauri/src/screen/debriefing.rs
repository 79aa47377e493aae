//! How a practised conversation went: a good way through it, and what there was to find. No mark.

use super::case_head::{CaseHead, head};
use super::count;
use super::language::{Language, language};
use super::message::Message;
use super::question::question_message;
use super::script::{SaysView, says};
use crate::desk::Desk;
use crate::error::CommandError;
use screening::practice::Found;
use serde::Serialize;
use ts_rs::TS;

/// How a practised conversation went.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DebriefingView {
    /// The case.
    pub case: CaseHead,
    /// The language in which the person speaks.
    pub person: Language,
    /// The name of the practice case.
    pub name: Message,
    /// What was made of the beginning, and of what the person told by themselves.
    pub remarks: Vec<Message>,
    /// The questions on which the case hangs, in the order of a good conversation.
    pub steps: Vec<ModelStepView>,
    /// Other questions whose answer was noted otherwise than the person said it.
    pub otherwise: Vec<ToldView>,
    /// How many questions were asked.
    pub asked: Message,
    /// What the case is about.
    pub lesson: Message,
}

/// A question on which the case hangs.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ModelStepView {
    /// What was asked, and what the person says.
    pub heard: ToldView,
    /// What was made of it.
    pub found: Message,
    /// Whether it was noted as the person said it.
    pub as_said: bool,
    /// Why it matters.
    pub why: Message,
}

/// A question, and what the person says to it.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ToldView {
    /// The question.
    pub question: Message,
    /// What the person says.
    pub says: Option<SaysView>,
}

/// How the conversation went that lies open.
///
/// # Errors
/// [`Refusal::NotPractising`](crate::error::Refusal::NotPractising) and [`Refusal::CaseNotOpen`](crate::error::Refusal::CaseNotOpen).
pub fn show(desk: &Desk) -> Result<DebriefingView, CommandError> {
    let (open, case) = (desk.case()?, desk.script()?);
    let debriefing = case.debrief(&open.interview);
    let id = format!("practice-{}", case.id);
    let put_off = desk.practising()?.put_off.contains(&case.id);
    let near = case.near.then_some(if put_off { "debriefing-put-off" } else { "debriefing-not-put-off" });
    let stopped = debriefing
        .stopped
        .map(|stopped| if stopped { "debriefing-stopped" } else { "debriefing-not-stopped" });
    let heard = |question: &screening::QuestionId| {
        let question = open.interview.questionnaire().question(question)?;
        Some(ToldView { question: question_message(question), says: says(case, question) })
    };
    let steps = debriefing.steps.iter().filter_map(|(question, found)| {
        Some(ModelStepView {
            heard: heard(question)?,
            found: Message::new(match found {
                Found::AsSaid => "debriefing-as-said",
                Found::Otherwise => "debriefing-otherwise",
                Found::NotAsked => "debriefing-not-asked",
            }),
            as_said: *found == Found::AsSaid,
            why: Message::attribute(format!("{id}-{question}"), "why"),
        })
    });
    Ok(DebriefingView {
        case: head(&open.case),
        person: language(&open.case.person_language),
        name: Message::new(id.clone()),
        remarks: [near, stopped].into_iter().flatten().map(Message::new).collect(),
        steps: steps.collect(),
        otherwise: debriefing.otherwise.iter().filter_map(heard).collect(),
        asked: Message::new("debriefing-asked").number("asked", count(debriefing.asked)),
        lesson: Message::attribute(id, "lesson"),
    })
}
