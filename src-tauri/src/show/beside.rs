//! Shows what stands beside a result and never counts: checklists without published strengths, and what was seen before.

use super::interview::seen as all_seen;
use super::observation::message as sign_message;
use super::{answer, count};
use crate::view::message::Message;
use crate::view::result::{ChecklistView, EvidenceAnswer};
use screening::observation::Carried;
use screening::{Checklist, Origin, QuestionId, Questionnaire, Screening, Sign};

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
        form: list.form.as_str().to_owned(),
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
