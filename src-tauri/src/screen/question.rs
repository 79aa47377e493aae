//! A question of the interview: its text, and what can be chosen as the answer.

use super::message::{Choice, Message, choice};
use screening::Question;
use screening::question::Kind;

/// The text of a question.
pub fn question_message(question: &Question) -> Message {
    Message::new(format!("question-{}", question.id))
}

/// The line that explains it, where it needs one.
pub fn explained(question: &Question) -> Option<Message> {
    question.explained.then(|| Message::new(format!("explained-{}", question.id)))
}

/// What can be chosen as the answer to a question; empty for numbers, dates and texts.
pub fn options(question: &Question) -> Vec<Choice> {
    match &question.kind {
        Kind::YesNo { .. } => {
            ["yes", "no"].map(|value| choice(value.to_owned(), format!("answer-{value}"))).to_vec()
        }
        Kind::SingleChoice { options } | Kind::MultipleChoice { options } => options
            .iter()
            .map(|option| Choice {
                value: option.id.to_string(),
                message: Message::attribute(format!("question-{}", question.id), option.id.as_str()),
            })
            .collect(),
        Kind::Number { .. } | Kind::Date | Kind::Month | Kind::ShortText => Vec::new(),
    }
}
