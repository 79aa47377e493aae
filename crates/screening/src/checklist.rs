//! Checklists of the forms of exploitation that have no published strengths: which signs were said, and what is still open.
//!
//! **Architecture invariant:** a checklist never counts. A question on one indicates nothing, `assess` does not know it, and
//! what stands here is only shown beside the result.
//!
//! # Source
//! SCORING, section 3: the forms other than labour and sexual have no published strengths; their own questions are an
//! unweighted checklist.

use crate::answer::{Origin, Value};
use crate::facts::Form;
use crate::id::QuestionId;
use crate::interview::{Interview, Standing};
use serde::{Deserialize, Serialize};

/// What an interview says about the checklist of one form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Checklist {
    /// The form.
    pub form: Form,
    /// The signs that were said, in the order of the questions.
    pub signs: Vec<FoundSign>,
    /// The questions whose answer is no sign.
    pub no_signs: Vec<QuestionId>,
    /// The questions that are open: not asked, not known, or declined.
    pub open: Vec<QuestionId>,
}

/// An answer that is a sign of a form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FoundSign {
    /// The question.
    pub question: QuestionId,
    /// What was answered.
    pub value: Value,
    /// How the officer knows it. A sign by [`Origin::Inference`] is the officer's conclusion, and listed as one.
    pub origin: Origin,
    /// Whether the person's own words were noted with it.
    pub noted: bool,
}

impl Form {
    /// Whether the form has published strengths: its questions then indicate something, and it has no checklist.
    ///
    /// # Source
    /// ILO and European Commission, *Operational indicators of trafficking in human beings* (2009): lists for labour and for
    /// sexual exploitation only.
    pub fn has_published_strengths(self) -> bool {
        match self {
            Self::Labour | Self::Sexual => true,
            Self::Domestic
            | Self::Begging
            | Self::Criminality
            | Self::Marriage
            | Self::Surrogacy
            | Self::Adoption
            | Self::Organ
            | Self::Online => false,
        }
    }
}

impl Checklist {
    /// Whether there is something to show: a sign, or a question that was answered without one.
    pub fn was_touched(&self) -> bool {
        !self.signs.is_empty() || !self.no_signs.is_empty()
    }
}

/// The checklists of an interview, in the order of the forms. A question that is not applicable stands nowhere; a form without
/// any other question has no checklist.
pub fn checklists(interview: &Interview) -> Vec<Checklist> {
    let all = Form::ALL.iter().map(|form| of_form(*form, interview));
    all.filter(|list| list.was_touched() || !list.open.is_empty()).collect()
}

fn of_form(form: Form, interview: &Interview) -> Checklist {
    let mut list = Checklist { form, signs: Vec::new(), no_signs: Vec::new(), open: Vec::new() };
    for question in interview.questionnaire().questions() {
        let Some(on) = question.checklist.as_ref().filter(|on| on.form == form) else { continue };
        match (interview.standing(&question.id), interview.answer_to(&question.id)) {
            (Some(Standing::Shown), Some(answer)) if answer.value.is_unknown() => {
                list.open.push(question.id.clone());
            }
            (Some(Standing::Shown), Some(answer)) if on.sign.is_met_by(&answer.value) => {
                list.signs.push(FoundSign {
                    question: question.id.clone(),
                    value: answer.value.clone(),
                    origin: answer.origin,
                    noted: answer.note.is_some(),
                });
            }
            (Some(Standing::Shown), Some(_)) => list.no_signs.push(question.id.clone()),
            (Some(Standing::Shown | Standing::NotShownYet), None) => list.open.push(question.id.clone()),
            (Some(Standing::NotApplicable | Standing::NotShownYet) | None, _) => {}
        }
    }
    list
}
