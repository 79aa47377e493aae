//! `atpazit questions`: the questions of an instrument, with what each answer indicates.

use crate::failure::Failure;
use crate::score::printed;
use content::{Catalogue, Wording};
use screening::question::{Kind, Threshold};
use screening::{Condition, IndicatorId, InstrumentId, Question};
use serde_json::{Value, json};
use std::fmt::Write;

/// Lists the questions of an instrument.
///
/// # Errors
/// [`Failure::Input`] for an unknown instrument or language.
pub fn questions(instrument: &str, language: &str, as_json: bool) -> Result<String, Failure> {
    let catalogue = Catalogue::embedded();
    let unknown = |noun: &str, given: &str, list: &str| {
        Failure::Input(format!("`{given}` is not {noun}; see `atpazit {list}`"))
    };
    let id = InstrumentId::new(instrument).ok();
    let observation = id.as_ref().and_then(|id| catalogue.observation(id));
    // The signs of an observation are its questions, under another name.
    let noun = if observation.is_some() { "sign" } else { "question" };
    let questionnaire = observation
        .map(|sheet| sheet.questionnaire().clone())
        .or_else(|| id.and_then(|id| catalogue.questionnaire(&id)))
        .ok_or_else(|| unknown("an instrument", instrument, "instruments"))?;
    let wording = catalogue
        .wording(language, "en")
        .ok_or_else(|| unknown("a language", language, "languages"))?
        .without_isolation();
    let mut text = String::new();
    let mut rows = Vec::new();
    for section in questionnaire.sections() {
        let _ = writeln!(text, "\n{}", section.id);
        for question in section.questions.iter().filter_map(|id| questionnaire.question(id)) {
            let asked = wording.text(&format!("{noun}-{}", question.id)).text;
            let _ = writeln!(text, "  {:<24} {:<16} {asked}", question.id.as_str(), question.kind.as_str());
            rows.push(row(question, noun, section.id.as_str(), &wording));
        }
    }
    Ok(if as_json { printed(&rows) } else { text.trim_start().to_owned() })
}

fn row(question: &Question, noun: &str, section: &str, wording: &Wording) -> Value {
    let message = format!("{noun}-{}", question.id);
    let options = question.options().iter().map(|option| {
        let text = wording.attribute(&message, option.id.as_str()).text;
        json!({ "id": option.id, "indicates": option.indicates, "text": text })
    });
    json!({
        "id": question.id,
        "section": section,
        "kind": question.kind.as_str(),
        "sensitive": question.sensitive,
        "options": options.collect::<Vec<_>>(),
        "range": range(&question.kind),
        "show_when": question.show_when.as_ref().map(condition),
        "indicates": indicates(&question.kind),
        "text": wording.text(&message).text,
        "explained": question.explained.then(|| wording.text(&format!("explained-{}", question.id)).text),
    })
}

fn range(kind: &Kind) -> Option<[u32; 2]> {
    match kind {
        Kind::Number { range: (least, most), .. } => Some([*least, *most]),
        _ => None,
    }
}

/// The condition in the form in which the bank writes it.
fn condition(part: &Condition) -> Value {
    match part {
        Condition::All(parts) => json!({ "all": parts.iter().map(condition).collect::<Vec<_>>() }),
        Condition::Any(parts) => json!({ "any": parts.iter().map(condition).collect::<Vec<_>>() }),
        Condition::Not(part) => json!({ "not": condition(part) }),
        Condition::AnyOf { question, values } => match values.as_slice() {
            [value] => json!({ "question": question, "is": value }),
            values => json!({ "question": question, "any_of": values }),
        },
    }
}

/// Which answers indicate what: a list of `{ "when": …, "indicators": […] }`.
fn indicates(kind: &Kind) -> Vec<Value> {
    let entry = |when: Value, indicators: &[IndicatorId]| json!({ "when": when, "indicators": indicators });
    let bound =
        |name: &str, threshold: &Threshold| entry(json!({ name: threshold.value }), &threshold.indicates);
    let all = match kind {
        Kind::YesNo { yes, no } => vec![entry(json!("yes"), yes), entry(json!("no"), no)],
        Kind::SingleChoice { options } | Kind::MultipleChoice { options } => {
            options.iter().map(|option| entry(json!(option.id), &option.indicates)).collect()
        }
        Kind::Number { at_least, at_most, .. } => {
            let least = at_least.iter().map(|threshold| bound("at_least", threshold));
            least.chain(at_most.iter().map(|threshold| bound("at_most", threshold))).collect()
        }
        Kind::Date | Kind::Month | Kind::ShortText => Vec::new(),
    };
    all.into_iter()
        .filter(|entry| entry["indicators"].as_array().is_some_and(|list| !list.is_empty()))
        .collect()
}
