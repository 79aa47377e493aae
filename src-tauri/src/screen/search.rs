//! Finds shown questions by their words.

use super::message::Choice;
use super::question::question_message;
use crate::desk::OpenCase;
use crate::error::{CommandError, Refusal};
use content::Catalogue;
use folding::fold;

/// How many questions are shown at most.
const MOST: usize = 12;

/// The shown questions whose text holds the words, in the desk's or in the person's language.
///
/// # Errors
/// [`Refusal::LanguageUnknown`]; no command lets such a language in.
pub fn show(open: &OpenCase, desk_language: &str, text: &str) -> Result<Vec<Choice>, CommandError> {
    let wording = |tag: &str| {
        let found = Catalogue::embedded().wording(tag, desk_language);
        found
            .map(content::Wording::without_isolation)
            .ok_or_else(|| CommandError::new(Refusal::LanguageUnknown))
    };
    let (desk, person) = (wording(desk_language)?, wording(&open.case.person_language)?);
    let wanted = fold(text);
    let holds = |message: &str| {
        [&desk, &person].iter().any(|wording| fold(&wording.text(message).text).contains(&wanted))
    };
    let questions = open.interview.shown().filter(|question| holds(&question_message(question).id));
    Ok(questions
        .take(MOST)
        .map(|question| Choice { value: question.id.to_string(), message: question_message(question) })
        .collect())
}
