//! What stands beside a result and never counts: checklists without published strengths, and what was seen before.

use super::answer::EvidenceAnswer;
use super::message::Message;
use super::sign::{message as sign_message, seen as all_seen};
use super::{answer, count};
use screening::observation::Carried;
use screening::{Checklist, Form, Origin, QuestionId, Questionnaire, Screening, Sign};
use serde::Serialize;
use ts_rs::TS;

/// The checklist of one form of exploitation.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ChecklistView {
    /// The id of the form.
    pub form: Form,
    /// Its name.
    pub message: Message,
    /// How many signs there are, of how many questions.
    pub counts: Message,
    /// The answers that are a sign.
    pub signs: Vec<EvidenceAnswer>,
    /// The answers that are none.
    pub no_signs: Vec<EvidenceAnswer>,
    /// What is open: not asked, not known, declined.
    pub open: Vec<EvidenceAnswer>,
    /// Whether there are signs and the form is not among the suspected ones: the officer may add it.
    pub may_be_added: bool,
}

/// The checklists of which something was asked.
pub fn checklists(screening: &Screening, questionnaire: &Questionnaire) -> Vec<ChecklistView> {
    let touched = screening.checklists.iter().filter(|list| list.was_touched());
    touched.map(|list| checklist(list, screening, questionnaire)).collect()
}

fn checklist(list: &Checklist, screening: &Screening, questionnaire: &Questionnaire) -> ChecklistView {
    let answers = |ids: &[QuestionId]| -> Vec<EvidenceAnswer> {
        let questions = ids.iter().filter_map(|id| questionnaire.question(id));
        questions.map(|question| answer::evidence(question, screening.answers.get(&question.id))).collect()
    };
    let signs: Vec<QuestionId> = list.signs.iter().map(|sign| sign.question.clone()).collect();
    let asked = signs.len() + list.no_signs.len() + list.open.len();
    ChecklistView {
        form: list.form,
        message: Message::new(format!("fact-forms-{}", list.form.as_str())),
        counts: Message::new("checklist-count")
            .number("signs", count(signs.len()))
            .number("of", count(asked)),
        may_be_added: !signs.is_empty() && !screening.facts.forms.contains(&list.form),
        signs: answers(&signs),
        no_signs: answers(&list.no_signs),
        open: answers(&list.open),
    }
}

/// What was seen before the interview and does not stand in it as an answer.
pub fn seen(screening: &Screening) -> Vec<Message> {
    let stands = |carried: &Carried| {
        let answer = screening.answers.get(&carried.question);
        answer.is_some_and(|answer| answer.value == carried.value && answer.origin == Origin::Observed)
    };
    let not_carried = |sign: &&Sign| !sign.carries.iter().any(stands);
    all_seen(&screening.facts).filter(not_carried).map(|sign| sign_message(&sign.id)).collect()
}
