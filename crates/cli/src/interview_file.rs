//! An interview file: answers to a questionnaire, as JSON. Its keys are described in `questionnaires/README.md`.

use crate::failure::Failure;
use crate::input::Input;
use crate::once::Once;
use chrono::{DateTime, Datelike};
use content::Catalogue;
use screening::facts::MUNICIPALITY_MAX;
use screening::interpreter::{EXCEPTION_MAX, InterpretingFault};
use screening::{Age, Answer, Facts, Form, InstrumentId, Interview, Origin, QuestionId, Trigger, Written};
use serde::Deserialize;
use serde::de::{Deserializer, Error};
use std::collections::{BTreeMap, BTreeSet};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct InterviewFile {
    questionnaire: String,
    age: Age,
    #[serde(default)]
    forms: BTreeSet<Form>,
    #[serde(default)]
    triggers: BTreeSet<Trigger>,
    #[serde(default)]
    facts: Facts,
    answers: Once<String, AnswerEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AnswerEntry {
    #[serde(deserialize_with = "written")]
    value: Written,
    #[serde(default)]
    origin: Origin,
    note: Option<String>,
}

/// Reads an interview.
///
/// # Errors
/// [`Failure::Input`], naming the questionnaire, key, question or value that is wrong.
pub fn read(input: &Input) -> Result<Interview, Failure> {
    let file: InterviewFile = input.json()?;
    let unknown = || {
        input.bad(&format!(
            "questionnaire: `{}` is not an instrument; see `atpazit instruments`",
            file.questionnaire
        ))
    };
    let id = InstrumentId::new(&file.questionnaire).map_err(|_| unknown())?;
    let questionnaire = Catalogue::embedded().questionnaire(&id).ok_or_else(unknown)?;
    let mut answers = BTreeMap::new();
    for (name, entry) in file.answers.0 {
        let unknown = || {
            let see = format!("see `atpazit questions {id}`");
            input.bad(&format!("answers: `{name}` is not a question of {id}; {see}"))
        };
        let question_id = QuestionId::new(&name).map_err(|_| unknown())?;
        let question = questionnaire.question(&question_id).ok_or_else(unknown)?;
        let value = question
            .read(&entry.value)
            .map_err(|misfit| input.bad(&format!("answers: `{name}`: value: {misfit}")))?;
        answers.insert(question_id, Answer { value, origin: entry.origin, note: entry.note });
    }
    let facts = facts(input, file.facts, file.age, file.forms, file.triggers)?;
    let interview = Interview::resume(questionnaire, facts, answers);
    check_notes(input, &interview)?;
    Ok(interview)
}

/// Age, forms and triggers stand at the top of the file; the remaining facts below `facts`.
fn facts(
    input: &Input,
    given: Facts,
    age: Age,
    forms: BTreeSet<Form>,
    triggers: BTreeSet<Trigger>,
) -> Result<Facts, Failure> {
    let bad = |key: &str, what: &str| Err(input.bad(&format!("facts.{key}: {what}")));
    let above = [
        ("age", given.age.is_some()),
        ("forms", !given.forms.is_empty()),
        ("triggers", !given.triggers.is_empty()),
    ];
    if let Some((key, _)) = above.into_iter().find(|(_, stands)| *stands) {
        return bad(key, &format!("`{key}` belongs at the top of the file"));
    }
    if !given.seen.is_empty() {
        return bad("seen", "an observation does not belong into an interview file");
    }
    if given.told.is_some() {
        return bad("told", "what was said does not belong into an interview file");
    }
    if given.compelled.is_some() {
        return bad("compelled", "a note on forced acts does not belong into an interview file");
    }
    // Files from before the tie was asked say less; what they say has to go together.
    match given.interpreting().map(|who| who.check()) {
        None | Some(Ok(()) | Err(InterpretingFault::Incomplete)) => {}
        Some(Err(fault)) => return bad("interpreter", &fault.to_string()),
    }
    let exception = given.interpreter_exception.as_ref();
    if exception.is_some_and(|reason| reason.chars().count() > EXCEPTION_MAX) {
        return bad("interpreter-exception", &format!("longer than {EXCEPTION_MAX} characters"));
    }
    if given.municipality.as_ref().is_some_and(|name| name.chars().count() > MUNICIPALITY_MAX) {
        return bad("municipality", &format!("longer than {MUNICIPALITY_MAX} characters"));
    }
    if given.since.is_some_and(|date| !(1900..=2100).contains(&date.year())) {
        return bad("since", "expected a date of the years 1900 to 2100");
    }
    for (key, tag) in [("speaks", &given.speaks), ("reads", &given.reads)] {
        if tag.as_ref().is_some_and(|tag| !is_language_tag(tag)) {
            return bad(key, "expected a language tag such as uz-Latn");
        }
    }
    Ok(Facts { age: Some(age), forms, triggers, ..given })
}

/// Whether a text has the shape of a language tag. A language that the program does not speak is one too.
fn is_language_tag(text: &str) -> bool {
    let mut parts = text.split('-');
    let language = parts.next().unwrap_or_default();
    let letters = |part: &str| part.chars().all(|letter| letter.is_ascii_alphabetic());
    let sound = |part: &str| {
        (1..=8).contains(&part.len()) && part.chars().all(|letter| letter.is_ascii_alphanumeric())
    };
    (2..=3).contains(&language.len()) && letters(language) && text.len() <= 35 && parts.all(sound)
}

/// A value in words that say what may stand there.
fn written<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Written, D::Error> {
    let expected = "expected a text, a whole number that is not negative, or a list of option ids";
    Written::deserialize(deserializer).map_err(|_| D::Error::custom(expected))
}

/// A note passes the same gate as in the window.
fn check_notes(input: &Input, interview: &Interview) -> Result<(), Failure> {
    let mut fresh = Interview::new(interview.questionnaire().clone(), interview.facts.clone());
    for question in interview.questionnaire().questions() {
        if let Some(answer) = interview.answer_to(&question.id) {
            fresh
                .answer(&question.id, answer.clone(), DateTime::UNIX_EPOCH)
                .map_err(|error| input.bad(&format!("answers: `{}`: {error}", question.id)))?;
        }
    }
    Ok(())
}
