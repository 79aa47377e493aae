//! An interview file: answers to a questionnaire, as JSON. Its keys are described in `questionnaires/README.md`.

use crate::failure::Failure;
use crate::input::Input;
use chrono::DateTime;
use content::Catalogue;
use screening::{Age, Answer, Facts, Form, InstrumentId, Interview, Origin, QuestionId, Trigger, Written};
use serde::Deserialize;
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
    facts: serde_json::Map<String, serde_json::Value>,
    answers: BTreeMap<String, AnswerEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AnswerEntry {
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
    for (name, entry) in file.answers {
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
    given: serde_json::Map<String, serde_json::Value>,
    age: Age,
    forms: BTreeSet<Form>,
    triggers: BTreeSet<Trigger>,
) -> Result<Facts, Failure> {
    if let Some(key) = ["age", "forms", "triggers"].into_iter().find(|key| given.contains_key(*key)) {
        return Err(input.bad(&format!("facts: `{key}` belongs at the top of the file")));
    }
    let facts: Facts = serde_json::from_value(serde_json::Value::Object(given))
        .map_err(|error| input.bad(&format!("facts: {error}")))?;
    let limit = screening::facts::MUNICIPALITY_MAX;
    if facts.municipality.as_ref().is_some_and(|name| name.chars().count() > limit) {
        return Err(input.bad(&format!("facts: municipality: longer than {limit} characters")));
    }
    Ok(Facts { age: Some(age), forms, triggers, ..facts })
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
