//! `atpazit score`: an interview in; the assessment, coverage, evidence and next questions out.

use crate::failure::Failure;
use crate::input::Input;
use crate::interview_file;
use crate::score_words::words_of;
use content::Catalogue;
use screening::checklist::{Checklist, checklists};
use screening::evidence::evidence;
use screening::next_question::next_questions;
use screening::{Assessment, Origin, QuestionId, State, assess};
use serde::Serialize;
use serde_json::{Map, Value, json};

#[derive(Serialize)]
struct Score {
    #[serde(flatten)]
    assessment: Assessment,
    coverage: Coverage,
    evidence: Map<String, Value>,
    next_questions: Vec<QuestionId>,
    /// Left out where the instrument asks nothing of a checklist.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    checklists: Vec<Value>,
}

/// How many indicators the instrument can find, of all.
#[derive(Serialize)]
struct Coverage {
    can_find: usize,
    of: usize,
}

#[derive(Serialize)]
struct Row {
    state: State,
    questions: Vec<QuestionId>,
    origins: Vec<Origin>,
}

/// Scores an interview, as JSON.
///
/// # Errors
/// [`Failure::Input`], naming what is wrong.
pub fn score(input: &Input) -> Result<String, Failure> {
    scored(input).map(|score| printed(&score))
}

/// Scores an interview, in words for somebody at a terminal.
///
/// # Errors
/// Those of [`score`].
pub fn score_in_words(input: &Input) -> Result<String, Failure> {
    scored(input).map(|score| words_of(&as_json(&score)))
}

fn scored(input: &Input) -> Result<Score, Failure> {
    let interview = interview_file::read(input)?;
    let list = Catalogue::embedded().indicators();
    let findings = interview.findings(list);
    let rows = evidence(list, &interview).into_iter().map(|found| {
        let row = Row { state: found.state, questions: found.questions, origins: found.origins };
        (found.indicator.to_string(), as_json(&row))
    });
    Ok(Score {
        assessment: assess(list, &findings),
        coverage: Coverage { can_find: findings.coverage(), of: list.all().len() },
        evidence: rows.collect(),
        next_questions: next_questions(list, &interview),
        checklists: checklists(&interview).iter().map(checklist).collect(),
    })
}

/// A checklist with its values as an interview file writes them; it never counts.
fn checklist(list: &Checklist) -> Value {
    let signs = list.signs.iter().map(|sign| {
        let (question, value) = (&sign.question, sign.value.written());
        json!({ "question": question, "value": value, "origin": sign.origin, "noted": sign.noted })
    });
    let signs: Vec<Value> = signs.collect();
    json!({ "form": list.form, "signs": signs, "no_signs": list.no_signs, "open": list.open })
}

/// Prints a result as JSON with a line break at the end; the same result always gives the same bytes.
pub fn printed(result: &impl Serialize) -> String {
    format!("{:#}\n", as_json(result))
}

fn as_json(result: &impl Serialize) -> Value {
    serde_json::to_value(result).expect("results have text keys only")
}
