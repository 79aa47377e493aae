//! What an invented person says by the script of a practice case.

use super::message::Message;
use super::question::options;
use crate::desk::Desk;
use crate::form::FirstMeetingForm;
use screening::facts::Sector;
use screening::question::Kind;
use screening::{Age, PracticeCase, Question, Value};
use serde::Serialize;
use ts_rs::TS;

/// Where a practice case begins: what the officer sees, and what is known before.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SceneView {
    /// The name of the case.
    pub name: Message,
    /// What the officer sees.
    pub scene: Message,
    /// What fits the case; the officer may choose otherwise.
    pub first: FirstMeetingForm,
    /// The age group.
    pub age: Age,
    /// The sector of work, if it is known.
    pub sector: Option<Sector>,
}

/// What the person says to a question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SaysView {
    /// In whole sentences, or in the words of the answers that fit; in the person's language.
    pub says: Vec<Message>,
    /// A number or a date that they name.
    pub figure: Option<String>,
    /// How they say it, where that is to be noticed.
    pub manner: Option<Message>,
    /// What they say when they are asked once more.
    pub again: Option<Message>,
}

/// Where the case that is practised begins; nothing elsewhere.
pub fn scene(desk: &Desk) -> Option<SceneView> {
    let practice = desk.practice.as_ref()?;
    let case = practice.script()?;
    let id = format!("practice-{}", case.id);
    let later = case.near && practice.put_off.contains(&case.id);
    Some(SceneView {
        scene: Message::attribute(&id, if later { "later" } else { "scene" }),
        name: Message::new(id),
        first: FirstMeetingForm {
            instrument: case.instrument.to_string(),
            speaks: case.speaks.clone(),
            reads: Some(case.speaks.clone()),
        },
        age: case.age,
        sector: case.sector,
    })
}

/// What the person says to a question of the case; nothing where the officer writes down in words what is told.
pub fn says(case: &PracticeCase, question: &Question) -> Option<SaysView> {
    if let Some(manner) = case.lines.get(&question.id) {
        let id = format!("practice-{}-{}", case.id, question.id);
        return Some(SaysView {
            manner: manner.has_second_line().then(|| Message::new(format!("practice-{}", manner.as_str()))),
            again: manner.has_second_line().then(|| Message::attribute(&id, "again")),
            says: vec![Message::new(id)],
            figure: None,
        });
    }
    // What is told in words stands in the language of nobody.
    if matches!(question.kind, Kind::ShortText) {
        return None;
    }
    let bare =
        |says: Vec<Message>, figure: Option<String>| SaysView { says, figure, manner: None, again: None };
    let word = |word: &str| bare(vec![Message::new(format!("answer-{word}"))], None);
    let chosen = |chosen: &dyn Fn(&str) -> bool| {
        let all = options(question).into_iter().filter(|option| chosen(&option.value));
        bare(all.map(|option| option.message).collect(), None)
    };
    Some(match case.truth(question) {
        Value::Yes => word("yes"),
        Value::No => word("no"),
        Value::DontKnow => word("dont-know"),
        Value::Declined => word("declined"),
        Value::Choice(one) => chosen(&|value| value == one.as_str()),
        Value::Choices(many) => chosen(&|value| many.iter().any(|one| one.as_str() == value)),
        Value::Number(number) => bare(Vec::new(), Some(number.to_string())),
        Value::Date(day) => bare(Vec::new(), Some(day.format("%d.%m.%Y").to_string())),
        Value::Month(month) => bare(Vec::new(), Some(month.format("%m.%Y").to_string())),
        Value::Text(_) => return None,
    })
}
