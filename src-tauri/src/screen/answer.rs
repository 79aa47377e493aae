//! An answer that was given: what was chosen or typed, how the officer knows it, the person's own words.

use super::message::{Choice, Message};
use super::question::{options, question_message};
use screening::{Answer, Question, Value, Written};
use serde::Serialize;
use ts_rs::TS;

/// An answer behind an indicator.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EvidenceAnswer {
    /// The question.
    pub question: Message,
    /// The answer, when it is one of a choice; several for a multiple choice.
    pub chosen: Vec<Message>,
    /// The answer, when it was typed.
    pub typed: Option<String>,
    /// How the officer knows it; nothing when it was not asked.
    pub origin: Option<Message>,
    /// The person's own words.
    pub note: Option<String>,
}

/// The answer to a question, or that there is none.
pub fn evidence(question: &Question, answer: Option<&Answer>) -> EvidenceAnswer {
    let is_chosen = |choice: &Choice| match answer.map(|answer| &answer.value) {
        Some(Value::Choices(chosen)) => chosen.iter().any(|option| option.as_str() == choice.value),
        Some(value) => value.written() == Written::Text(choice.value.clone()),
        None => false,
    };
    let mut chosen: Vec<Message> =
        options(question).into_iter().filter(&is_chosen).map(|choice| choice.message).collect();
    let typed = match answer.map(|answer| &answer.value) {
        Some(Value::DontKnow) => {
            chosen.push(Message::new("answer-dont-know"));
            None
        }
        Some(Value::Declined) => {
            chosen.push(Message::new("answer-declined"));
            None
        }
        Some(Value::Number(number)) => Some(number.to_string()),
        Some(Value::Text(text)) => Some(text.clone()),
        Some(Value::Date(date)) => Some(date.format("%d.%m.%Y.").to_string()),
        Some(Value::Month(month)) => Some(month.format("%m.%Y.").to_string()),
        Some(Value::Yes | Value::No | Value::Choice(_) | Value::Choices(_)) | None => None,
    };
    EvidenceAnswer {
        question: question_message(question),
        chosen,
        typed,
        origin: answer.map(|answer| Message::new(format!("origin-{}", answer.origin.as_str()))),
        note: answer.and_then(|answer| answer.note.clone()),
    }
}
