//! A question in the middle of the interview.

use crate::form::AnswerView;
use crate::screen::message::{Choice, Message, choice, choices};
use crate::screen::question::{explained, options, question_message};
use crate::screen::script::{SaysView, says};
use crate::screen::sign::message as sign_message;
use crate::screen::sign::seen;
use content::Catalogue;
use screening::question::Kind;
use screening::{Answer, Facts, Interview, Origin, PracticeCase, Question, QuestionId};
use serde::Serialize;
use ts_rs::TS;

/// A question.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct QuestionPage {
    /// The id that commands take.
    pub id: String,
    /// The question, in the person's and in the desk's language.
    pub message: Message,
    /// The line that explains it, in the person's language.
    pub explained: Option<Message>,
    /// How to ask it, in the desk's language.
    pub guidance: Message,
    /// What to look for or ask in the sector of work, if there is something.
    pub prompt: Option<PromptView>,
    /// What was seen before the interview and answers this question.
    pub seen: Vec<Message>,
    /// What kind of answer it takes.
    pub kind: QuestionKind,
    /// What can be chosen; empty for numbers, dates and texts.
    pub options: Vec<Choice>,
    /// `dont-know` and `declined`, with their names.
    pub others: Vec<Choice>,
    /// The smallest number accepted.
    pub least: Option<u32>,
    /// The largest number accepted.
    pub most: Option<u32>,
    /// Whether the question is sensitive.
    pub sensitive: bool,
    /// The first question after the sensitive block that this one belongs to, if the block can be skipped.
    pub skip_to: Option<String>,
    /// The answer so far.
    pub answer: Option<AnswerView>,
    /// The origins on offer.
    pub origins: Vec<Choice<Origin>>,
    /// What the invented person says, where it is practised.
    pub says: Option<SaysView>,
}

/// What a question looks at in a sector of work.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PromptView {
    /// The sector.
    pub sector: Message,
    /// What to look for or ask.
    pub message: Message,
}

/// What kind of answer a question takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum QuestionKind {
    /// Yes or no.
    YesNo,
    /// One of the options.
    SingleChoice,
    /// One or more of the options.
    MultipleChoice,
    /// A whole number.
    Number,
    /// A day.
    Date,
    /// A month.
    Month,
    /// A few words.
    ShortText,
}

impl From<&Kind> for QuestionKind {
    fn from(kind: &Kind) -> Self {
        match kind {
            Kind::YesNo { .. } => Self::YesNo,
            Kind::SingleChoice { .. } => Self::SingleChoice,
            Kind::MultipleChoice { .. } => Self::MultipleChoice,
            Kind::Number { .. } => Self::Number,
            Kind::Date => Self::Date,
            Kind::Month => Self::Month,
            Kind::ShortText => Self::ShortText,
        }
    }
}

/// A question as it stands.
pub fn page(interview: &Interview, question: &Question, script: Option<&PracticeCase>) -> QuestionPage {
    let (least, most) = match &question.kind {
        Kind::Number { range: (least, most), .. } => (Some(*least), Some(*most)),
        _ => (None, None),
    };
    QuestionPage {
        id: question.id.to_string(),
        message: question_message(question),
        explained: explained(question),
        guidance: Message::new(format!("how-{}", question.id)),
        prompt: prompt(interview, question),
        seen: seen_of(&interview.facts, question),
        kind: QuestionKind::from(&question.kind),
        options: options(question),
        others: ["dont-know", "declined"]
            .map(|value| choice(value.to_owned(), format!("answer-{value}")))
            .to_vec(),
        least,
        most,
        sensitive: question.sensitive,
        skip_to: skip_to(interview, question).map(ToString::to_string),
        answer: interview.answer_to(&question.id).map(answer),
        origins: choices(Origin::ALL, Origin::as_str, "origin"),
        says: script.and_then(|case| says(case, question)),
    }
}

fn prompt(interview: &Interview, question: &Question) -> Option<PromptView> {
    let sector = interview.facts.sector?;
    let message = Catalogue::embedded().prompt(sector, &question.id)?;
    let sector = Message::new(format!("fact-sector-{}", sector.as_str()));
    Some(PromptView { sector, message: Message::new(message) })
}

/// What was seen before the interview and answers this question.
fn seen_of(facts: &Facts, question: &Question) -> Vec<Message> {
    let seen = seen(facts).filter(|sign| sign.carries.iter().any(|carried| carried.question == question.id));
    seen.map(|sign| sign_message(&sign.id)).collect()
}

/// The first shown question after the sensitive block that a question belongs to.
fn skip_to<'a>(interview: &'a Interview, question: &Question) -> Option<&'a QuestionId> {
    let questionnaire = interview.questionnaire();
    let place = questionnaire.place(&question.id).filter(|_| question.sensitive)?;
    let after = interview.shown().filter(|other| questionnaire.place(&other.id) > Some(place));
    after.skip_while(|other| other.sensitive).map(|other| &other.id).next()
}

fn answer(answer: &Answer) -> AnswerView {
    AnswerView { value: answer.value.written(), origin: answer.origin, note: answer.note.clone() }
}
